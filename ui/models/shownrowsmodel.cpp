// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/shownrowsmodel.h"

#include "models/rowchange.h"

#include <vector>

namespace broker::ui {

namespace {

/// Qt compares two lists without rows by comparing nothing with nothing in memory, which C does not define.
bool areSameRows(const QList<int> &rows, const QList<int> &others)
{
    return rows.size() == others.size() && (rows.isEmpty() || rows == others);
}

} // namespace

ShownRowsModel::ShownRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

ShownRowsModel::~ShownRowsModel() = default;

std::optional<int> ShownRowsModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return std::nullopt;
    return m_shown.at(index.row());
}

int ShownRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

void ShownRowsModel::show(const Rows &wanted, qsizetype count)
{
    if (areSameRows(wanted, m_shown))
        return;
    const RowChange change = rowChange(m_shown, wanted, count);
    if (!change.leaving.isEmpty()) {
        // In front, where a view takes the first that is left for the current one.
        reorder(change.leaving + change.staying, count);
        beginRemoveRows({}, 0, static_cast<int>(change.leaving.size()) - 1);
        m_shown = change.staying;
        endRemoveRows();
    }
    showMore(change.coming, wanted, count);
}

void ShownRowsModel::showMore(const Rows &coming, const Rows &wanted, qsizetype count)
{
    if (!coming.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(coming.size()) - 1);
        m_shown += coming;
        endInsertRows();
    }
    reorder(wanted, count);
}

void ShownRowsModel::reorder(const Rows &rows, qsizetype count)
{
    if (areSameRows(rows, m_shown))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        std::vector<int> places(static_cast<std::size_t>(count));
        for (int place = 0; place < rows.size(); ++place)
            places[static_cast<std::size_t>(rows.at(place))] = place;
        for (const QModelIndex &index : before) {
            const int row = m_shown.at(index.row());
            after.append(this->index(places[static_cast<std::size_t>(row)], index.column()));
        }
    }
    m_shown = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace broker::ui
