// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTreeView;

namespace broker::ui {

class PlainLabel;
class SearchedModel;

/// A view of very many organizations that the keyboard leaves with Tab. `columns` are widths, in characters,
/// as long as there are no rows; then see FittedColumns.
[[nodiscard]] QTreeView *makeOrgView(
    const QString &objectName, const QString &name, QAbstractItemModel &model, const QList<int> &columns);

/// The organizations of a preview or a job with all that finds one of them: a search field, which Ctrl+F
/// leads to, room for a filter, how many are shown, each column to sort by; and below, why, in full, of the
/// row that is current, because a cell may be too narrow for it. Borrows the model, which has a column of
/// groups and one of reasons.
///
/// objectNames, after a name in front: <name>Table, <name>Search, <name>Shown, <name>Reason, and
/// <name>GroupCombo when there are groups.
class OrgTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrgTable)

public:
    OrgTable(const QString &name, const QString &title, SearchedModel &model, const QList<int> &columns);

    [[nodiscard]] QTreeView &view() const noexcept { return *m_view; }
    /// Which rows are shown; "All" comes first. Filtering is up to whoever listens to `currentIndexChanged`.
    [[nodiscard]] QComboBox *addGroups(const QStringList &groups);
    /// Between the search and the table, at its end.
    void addBeside(QWidget *widget);
    /// The row of the model that is current.
    [[nodiscard]] std::optional<int> current() const;
    /// What was typed to find is forgotten.
    void clearSearch();
    void takeFocus();

Q_SIGNALS:
    void currentChanged();

private:
    /// Where all are of one group, there is no column that says it.
    void showGroups();
    void showCount();
    void showReason();

    QString m_name;
    SearchedModel &m_model;
    QLineEdit *m_search;
    QHBoxLayout *m_filter;
    PlainLabel *m_shown;
    QTreeView *m_view;
    PlainLabel *m_reason;
    /// A screen reader hears how many were found when the typing pauses.
    QTimer m_typing;
};

} // namespace broker::ui
