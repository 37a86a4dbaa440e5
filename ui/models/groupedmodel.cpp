// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/groupedmodel.h"

#include <QFont>
#include <QHash>

namespace broker::ui {

namespace {

/// The id of what is not inside a branch.
constexpr quintptr top = 0;

} // namespace

GroupedModel::GroupedModel(QAbstractItemModel &table, int groupRole, QObject *parent)
    : QAbstractItemModel(parent)
    , m_table(table)
    , m_groupRole(groupRole)
{
    connect(&table, &QAbstractItemModel::modelReset, this, &GroupedModel::rebuild);
    connect(&table, &QAbstractItemModel::rowsInserted, this, &GroupedModel::rebuild);
    connect(&table, &QAbstractItemModel::rowsRemoved, this, &GroupedModel::rebuild);
    connect(&table, &QAbstractItemModel::rowsMoved, this, &GroupedModel::rebuild);
    connect(&table, &QAbstractItemModel::layoutChanged, this, &GroupedModel::rebuild);
    connect(&table, &QAbstractItemModel::dataChanged, this, &GroupedModel::onDataChanged);
    arrange();
}

void GroupedModel::setGroupColumn(std::optional<int> column)
{
    if (column == m_groupColumn)
        return;
    m_groupColumn = column;
    rebuild();
}

void GroupedModel::rebuild()
{
    beginResetModel();
    arrange();
    endResetModel();
}

void GroupedModel::arrange()
{
    m_branches.clear();
    m_places.clear();
    const int rows = m_table.rowCount();
    m_places.reserve(rows);
    QHash<QString, int> branchOf;
    for (int row = 0; row < rows; ++row) {
        if (!isGrouped()) {
            m_places.append({-1, row});
            continue;
        }
        const QString text = m_table.index(row, *m_groupColumn).data(m_groupRole).toString();
        int place = branchOf.value(text, -1);
        if (place < 0) {
            place = static_cast<int>(m_branches.size());
            branchOf.insert(text, place);
            m_branches.append({text, {}});
        }
        Branch &branch = m_branches[place];
        m_places.append({place, static_cast<int>(branch.rows.size())});
        branch.rows.append(row);
    }
}

void GroupedModel::onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (isGrouped() && first.column() <= *m_groupColumn && *m_groupColumn <= last.column()) {
        // A row may belong to another branch now.
        rebuild();
        return;
    }
    if (!isGrouped()) {
        Q_EMIT dataChanged(index(first.row(), first.column()), index(last.row(), last.column()), roles);
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex here = indexOfTableRow(row);
        Q_EMIT dataChanged(here.siblingAtColumn(first.column()), here.siblingAtColumn(last.column()), roles);
    }
}

int GroupedModel::tableRow(const QModelIndex &index) const
{
    if (!index.isValid() || isBranch(index))
        return -1;
    if (!isGrouped())
        return index.row();
    return m_branches.at(static_cast<qsizetype>(index.internalId()) - 1).rows.at(index.row());
}

QModelIndex GroupedModel::indexOfTableRow(int row) const
{
    if (row < 0 || row >= m_places.size())
        return {};
    const Place place = m_places.at(row);
    return createIndex(place.row, 0, place.branch < 0 ? top : static_cast<quintptr>(place.branch) + 1);
}

bool GroupedModel::isBranch(const QModelIndex &index) const
{
    return isGrouped() && index.isValid() && index.internalId() == top;
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top);
}

QModelIndex GroupedModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == top)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, top);
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(isGrouped() ? m_branches.size() : m_places.size());
    if (!isBranch(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_branches.at(parent.row()).rows.size());
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return m_table.columnCount();
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isBranch(index))
        return branchData(m_branches.at(index.row()), index.column(), role);
    return m_table.index(tableRow(index), index.column()).data(role);
}

QVariant GroupedModel::branchData(const Branch &branch, int column, int role)
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        //: A group of tokens in the list: its name and how many there are.
        return tr("%1 (%2)").arg(branch.text).arg(branch.rows.size());
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant GroupedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table.headerData(section, orientation, role);
}

Qt::ItemFlags GroupedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isBranch(index))
        return Qt::ItemIsEnabled;
    return QAbstractItemModel::flags(index) | Qt::ItemNeverHasChildren;
}

void GroupedModel::sort(int column, Qt::SortOrder order)
{
    m_table.sort(column, order);
}

} // namespace broker::ui
