// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/region.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace broker::ui {

/// One of Snyk's regions, or the address of a single tenant, which is typed.
///
/// objectNames: apiAddress; the list has the name that it is given.
class RegionChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegionChooser)

public:
    /// The address is below the list, or beside it where height is dear.
    explicit RegionChooser(
        const char *listName, Qt::Orientation orientation = Qt::Vertical, QWidget *parent = nullptr);

    /// Nothing while the address is no address.
    [[nodiscard]] std::optional<snyk::Region> region() const;
    /// What is typed stays as it is typed where it names this region.
    void setRegion(const snyk::Region &region);
    /// For the buddy of a label.
    [[nodiscard]] QComboBox &list() const noexcept { return *m_list; }

Q_SIGNALS:
    /// By the user or by `setRegion`.
    void edited();

private:
    [[nodiscard]] bool isTyped() const;
    void refresh();

    QComboBox *m_list;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
};

} // namespace broker::ui
