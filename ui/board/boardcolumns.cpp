// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardcolumns.h"

#include "models/recordmodel.h"
#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

namespace broker::ui {

namespace {

constexpr int widestColumn = 320;

/// The keychain has not been asked yet, and its answers must not be cut.
int widestState(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int state = 0; state < presence::tokenStateCount; ++state) {
        const QString text = tokenStateText(static_cast<presence::TokenState>(state));
        widest = qMax(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

} // namespace

void fitBoardColumns(QTreeView &list)
{
    for (const int column :
        {RecordModel::CreatedColumn, RecordModel::RotatedColumn, RecordModel::CheckedColumn})
        list.setColumnHidden(column, true);
    const QFontMetrics metrics = list.fontMetrics();
    // There may be no credential yet to measure.
    const int kindWidth = metrics.horizontalAdvance(secretKindText(vault::SecretKind::ServiceCredential));
    const int air = 2 * metrics.averageCharWidth();
    for (int column = 0; column < RecordModel::ColumnCount; ++column) {
        list.resizeColumnToContents(column);
        const int least = column == RecordModel::KindColumn ? kindWidth : 0;
        list.setColumnWidth(column, qMin(qMax(list.columnWidth(column), least) + air, widestColumn));
    }
    const int mark = 2 * list.style()->pixelMetric(QStyle::PM_SmallIconSize);
    list.setColumnWidth(RecordModel::StateColumn, qMin(widestState(metrics) + mark + air, widestColumn));
}

void dressBoardList(QTreeView &list)
{
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
    list.setAlternatingRowColors(true);
    list.setAllColumnsShowFocus(true);
    // With equal heights thousands of rows need no measuring.
    list.setUniformRowHeights(true);
    list.setRootIsDecorated(false);
    list.setWordWrap(false);
    list.setTabKeyNavigation(false);
    list.setMinimumHeight(80);
    QHeaderView &header = *list.header();
    header.setHighlightSections(false);
    header.setStretchLastSection(true);
    header.setSectionsMovable(true);
    // Widths from the first rows only: thousands need not be measured.
    header.setResizeContentsPrecision(50);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
}

} // namespace broker::ui
