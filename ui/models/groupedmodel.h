// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

#include <optional>

namespace broker::ui {

/// A flat table as a list, or as a tree with one branch for each heading of one column. A row that has
/// several headings is under each of them. Rows keep the order of the table; branches come in the order of
/// their first row, or, where a row is under several and the table is sorted by that column, in that of their
/// texts. The branch has the text in its first column, spans the rest, and counts its rows. Borrows the
/// table.
class GroupedModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupedModel)

public:
    /// The headings are what the table says under `groupRole`: a QString, or a QStringList.
    GroupedModel(QAbstractItemModel &table, int groupRole, QObject *parent = nullptr);

    /// By which column; without one it is a list.
    void setGroupColumn(std::optional<int> column);
    [[nodiscard]] std::optional<int> groupColumn() const noexcept { return m_groupColumn; }
    [[nodiscard]] bool isGrouped() const noexcept { return m_groupColumn.has_value(); }

    /// Of the table; -1 for a branch.
    [[nodiscard]] int tableRow(const QModelIndex &index) const;
    /// The first column of this row of the table: in the branch of that text where it is there, else in the
    /// first that it is in.
    [[nodiscard]] QModelIndex indexOfTableRow(int row, const QString &branch = {}) const;
    /// The text of the branch that it is in, or is; empty without one.
    [[nodiscard]] QString branchOf(const QModelIndex &index) const;
    [[nodiscard]] bool isBranch(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Sorts the table.
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Branch
    {
        QString text;
        QList<int> rows;
    };
    /// Where a row of the table is shown.
    struct Place
    {
        int branch = 0;
        int row = 0;
    };

    void rebuild();
    void arrange();
    void sortBranches();
    void notePlaces();
    [[nodiscard]] QModelIndex indexAt(const Place &place) const;
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    [[nodiscard]] static QVariant branchData(const Branch &branch, int column, int role);

    QAbstractItemModel &m_table;
    int m_groupRole;
    std::optional<int> m_groupColumn;
    QList<Branch> m_branches;
    /// Of the table, as it was arranged.
    int m_rows = 0;
    /// Of the first row, then of the next. Empty for a list.
    QList<Place> m_places;
    /// Where those of each row begin, and the end.
    QList<int> m_placesFrom;
    std::optional<int> m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace broker::ui
