// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/groupedmodel.h"

#include "models/sortinglocale.h"

#include <QCollator>
#include <QFont>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <numeric>
#include <utility>

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
    m_placesFrom.clear();
    m_rows = m_table.rowCount();
    if (!isGrouped())
        return;
    QHash<QString, int> branchOf;
    bool isAnyInSeveral = false;
    for (int row = 0; row < m_rows; ++row) {
        const QStringList texts = m_table.index(row, *m_groupColumn).data(m_groupRole).toStringList();
        isAnyInSeveral = isAnyInSeveral || texts.size() > 1;
        for (const QString &text : texts) {
            int place = branchOf.value(text, -1);
            if (place < 0) {
                place = static_cast<int>(m_branches.size());
                branchOf.insert(text, place);
                m_branches.append({text, {}});
            }
            m_branches[place].rows.append(row);
        }
    }
    // What a row brings with it, it brings in no order.
    if (isAnyInSeveral && m_sortColumn == m_groupColumn)
        sortBranches();
    notePlaces();
}

void GroupedModel::sortBranches()
{
    QCollator collator(sortingLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_branches.begin(), m_branches.end(), [&](const Branch &a, const Branch &b) {
        return isDescending ? collator.compare(b.text, a.text) < 0 : collator.compare(a.text, b.text) < 0;
    });
}

void GroupedModel::notePlaces()
{
    // So many places has each row; then where those of each begin; then the places, in their order.
    m_placesFrom.fill(0, m_rows + 1);
    for (const Branch &branch : std::as_const(m_branches)) {
        for (const int row : branch.rows)
            ++m_placesFrom[row + 1];
    }
    std::partial_sum(m_placesFrom.cbegin(), m_placesFrom.cend(), m_placesFrom.begin());
    m_places.resize(m_placesFrom.constLast());
    QList<int> next = m_placesFrom;
    for (int branch = 0; branch < m_branches.size(); ++branch) {
        const QList<int> &inside = m_branches.at(branch).rows;
        for (int place = 0; place < inside.size(); ++place)
            m_places[next[inside.at(place)]++] = {branch, place};
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
    for (int place = m_placesFrom.at(first.row()); place < m_placesFrom.at(last.row() + 1); ++place) {
        const QModelIndex here = indexAt(m_places.at(place));
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

QModelIndex GroupedModel::indexAt(const Place &place) const
{
    return createIndex(place.row, 0, static_cast<quintptr>(place.branch) + 1);
}

QModelIndex GroupedModel::indexOfTableRow(int row, const QString &branch) const
{
    if (row < 0 || row >= m_rows)
        return {};
    if (!isGrouped())
        return createIndex(row, 0, top);
    const auto from = m_places.cbegin() + m_placesFrom.at(row);
    const auto to = m_places.cbegin() + m_placesFrom.at(row + 1);
    if (from == to)
        return {};
    const auto wanted = branch.isEmpty() ? to : std::find_if(from, to, [&](const Place &place) {
        return m_branches.at(place.branch).text == branch;
    });
    return indexAt(wanted == to ? *from : *wanted);
}

QString GroupedModel::branchOf(const QModelIndex &index) const
{
    const QModelIndex branch = index.parent().isValid() ? index.parent() : index;
    return isBranch(branch) ? m_branches.at(branch.row()).text : QString();
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
        return isGrouped() ? static_cast<int>(m_branches.size()) : m_rows;
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
    m_sortColumn = column;
    m_sortOrder = order;
    m_table.sort(column, order);
}

} // namespace broker::ui
