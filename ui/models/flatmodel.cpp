// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/flatmodel.h"

#include "models/groupedmodel.h"

namespace broker::ui {

FlatModel::FlatModel(GroupedModel &grouped, QObject *parent)
    : QAbstractListModel(parent)
    , m_grouped(grouped)
{
    connect(&grouped, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&grouped, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        endResetModel();
    });
    connect(&grouped, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
            const QModelIndex from = lineOf(first.siblingAtColumn(0));
            const QModelIndex to = lineOf(last.siblingAtColumn(0));
            if (from.isValid() && to.isValid())
                Q_EMIT dataChanged(from, to, roles);
        });
    arrange();
}

void FlatModel::arrange()
{
    m_lines.clear();
    m_lineOfTop.clear();
    for (int top = 0; top < m_grouped.rowCount(); ++top) {
        const QModelIndex index = m_grouped.index(top, 0);
        m_lineOfTop.append(static_cast<int>(m_lines.size()));
        m_lines.append(index);
        for (int row = 0; row < m_grouped.rowCount(index); ++row)
            m_lines.append(m_grouped.index(row, 0, index));
    }
}

bool FlatModel::isHeading(const QModelIndex &line) const
{
    return m_grouped.isBranch(groupedIndex(line));
}

QModelIndex FlatModel::groupedIndex(const QModelIndex &line) const
{
    return line.isValid() ? m_lines.value(line.row()) : QModelIndex();
}

QModelIndex FlatModel::lineOf(const QModelIndex &grouped) const
{
    if (m_grouped.tableRow(grouped) < 0)
        return {};
    // A row of the table may be in several branches: each of its places has a line of its own.
    const QModelIndex branch = grouped.parent();
    const int line = m_lineOfTop.value(branch.isValid() ? branch.row() : grouped.row(), -1);
    if (line < 0)
        return {};
    return index(branch.isValid() ? line + 1 + grouped.row() : line, 0);
}

QVariant FlatModel::cell(const QModelIndex &line, int column, int role) const
{
    return groupedIndex(line).siblingAtColumn(column).data(role);
}

int FlatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FlatModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(index, 0, role);
}

Qt::ItemFlags FlatModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace broker::ui
