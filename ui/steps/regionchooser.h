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

/// One of Snyk's regions, or the address of a single tenant, which is typed. The label is a part of it: Qt
/// tells screen readers of a label only beside what it names.
///
/// objectNames: apiAddress; the list has the name that it is given.
class RegionChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RegionChooser)

public:
    /// `label` has its mnemonic. Label, list and address stand one below the other, or side by side where
    /// height is dear. With `helpWord` its meaning can be asked for, see WordHelp.
    RegionChooser(const char *listName, const QString &label, Qt::Orientation orientation = Qt::Vertical,
        const char *helpWord = nullptr, QWidget *parent = nullptr);

    /// Nothing while the address is no address.
    [[nodiscard]] std::optional<snyk::Region> region() const;
    /// What is typed stays as it is typed where it names this region.
    void setRegion(const snyk::Region &region);
    /// To the list. It is no focus proxy: Tab would pass by everything else in here.
    void takeFocus();

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
