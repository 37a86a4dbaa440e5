// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tilesview.h"

#include "board/tiledelegate.h"
#include "models/flatmodel.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>

namespace broker::ui {

namespace {

/// Into the range of the row before it, if it can be: what Qt does with a selection takes the square of the
/// number of its ranges.
void selectNext(QItemSelection &selection, const QModelIndex &row)
{
    if (!row.isValid())
        return;
    if (!selection.isEmpty()) {
        QItemSelectionRange &last = selection.last();
        if (last.parent() == row.parent() && last.bottom() + 1 == row.row()) {
            last = QItemSelectionRange(last.topLeft(), row);
            return;
        }
    }
    selection.append(QItemSelectionRange(row));
}

} // namespace

TilesView::TilesView(FlatModel &model, QItemSelectionModel &rows, QWidget *parent)
    : RowView(parent)
    , m_lines(model)
    , m_rows(rows)
{
    setObjectName(QStringLiteral("recordTiles"));
    setItemDelegate(new TileDelegate(model, this));
    setModel(&model);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    connect(&rows, &QItemSelectionModel::selectionChanged, this, &TilesView::follow);
    connect(&rows, &QItemSelectionModel::currentChanged, this, &TilesView::follow);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TilesView::lead);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &TilesView::lead);
    follow();
}

void TilesView::follow()
{
    if (m_isBusy)
        return;
    const QScopedValueRollback busy(m_isBusy, true);
    QItemSelection selection;
    for (const QModelIndex &row : m_rows.selectedRows())
        selectNext(selection, m_lines.lineOf(row));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(
        m_lines.lineOf(m_rows.currentIndex().siblingAtColumn(0)), QItemSelectionModel::NoUpdate);
}

void TilesView::lead()
{
    if (m_isBusy)
        return;
    const QScopedValueRollback busy(m_isBusy, true);
    QItemSelection selection;
    for (const QModelIndex &line : selectionModel()->selectedIndexes())
        selectNext(selection, m_lines.groupedIndex(line));
    m_rows.select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_rows.setCurrentIndex(m_lines.groupedIndex(currentIndex()), QItemSelectionModel::NoUpdate);
}

QModelIndex TilesView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // The first line may be a heading, which cannot be gone to.
    if (action == MoveHome && m_lines.rowCount() > 1 && m_lines.isHeading(m_lines.index(0, 0)))
        return m_lines.index(1, 0);
    return RowView::moveCursor(action, modifiers);
}

} // namespace broker::ui
