// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

#include <optional>

namespace broker::ui {

/// A flat table as a list, or as a tree with one branch for each heading of one column. Rows keep the
/// order of the table; branches come in the order of their first row. The branch has the text in its
/// first column, spans the rest, and counts its rows. Borrows the table.
class GroupedModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupedModel)

public:
    /// The headings are what the table says under `groupRole`.
    GroupedModel(QAbstractItemModel &table, int groupRole, QObject *parent = nullptr);

    /// By which column; without one it is a list.
    void setGroupColumn(std::optional<int> column);
    [[nodiscard]] std::optional<int> groupColumn() const noexcept { return m_groupColumn; }
    [[nodiscard]] bool isGrouped() const noexcept { return m_groupColumn.has_value(); }

    /// Of the table; -1 for a branch.
    [[nodiscard]] int tableRow(const QModelIndex &index) const;
    /// The first column of this row of the table.
    [[nodiscard]] QModelIndex indexOfTableRow(int row) const;
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
        int branch = -1;
        int row = -1;
    };

    void rebuild();
    void arrange();
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    [[nodiscard]] static QVariant branchData(const Branch &branch, int column, int role);

    QAbstractItemModel &m_table;
    int m_groupRole;
    std::optional<int> m_groupColumn;
    QList<Branch> m_branches;
    QList<Place> m_places;
};

} // namespace broker::ui
