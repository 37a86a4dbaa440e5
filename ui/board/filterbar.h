// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/recordproxy.h"
#include "records/tokenrecord.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace broker::ui {

/// What the list is narrowed down to, and whether it is grouped.
///
/// objectNames: filterBar, filterText, filterState, filterRegion, filterOrganization, clearFilterButton,
/// dueFilterButton, groupChoice; a button for each look, named after its command.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Offers what there is to choose from. What is chosen stays, unless it is gone.
    void setRecords(const QList<records::TokenRecord> &records);
    [[nodiscard]] RecordFilter filter() const;
    void clear();
    void takeFocus();
    /// One day of the time line, or all that is overdue; it has a button of its own that ends it.
    void setDue(const std::optional<DueOn> &due);
    /// By which column the rows are grouped.
    void setGroupColumn(std::optional<int> column);
    [[nodiscard]] std::optional<int> groupColumn() const;
    /// How the list looks, as a button at the end: its picture alone. The command is borrowed.
    void addLook(QAction &command);

Q_SIGNALS:
    void filterChanged();
    void groupingChanged(std::optional<int> column);

private:
    QComboBox *addChoice(const QString &label, const char *objectName);
    void onEdited();

    QLineEdit *m_text;
    QComboBox *m_state;
    QComboBox *m_region;
    QComboBox *m_org;
    QPushButton *m_due;
    QPushButton *m_clear;
    QComboBox *m_group;
    std::optional<DueOn> m_dueOn;
};

} // namespace broker::ui
