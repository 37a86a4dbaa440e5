// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/rowfocus.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QTreeView>

namespace broker::ui {

namespace {

/// Among the rows that can be scrolled to, those of open groups with them: what a screen reader counts.
int visiblePlaceOf(const QModelIndex &row, const QTreeView &view)
{
    QModelIndex each = view.model()->index(0, 0, view.rootIndex());
    if (row.parent() == view.rootIndex() && !view.model()->hasChildren(each))
        return row.row();
    int place = 0;
    while (each.isValid() && each != row) {
        each = view.indexBelow(each);
        ++place;
    }
    return place;
}

} // namespace

RowFocus::RowFocus(QTreeView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
}

bool RowFocus::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever clicks says which row is meant.
    if (watched == &m_view && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason) {
        follow();
        // After the view itself, which tells that it has the focus.
        QMetaObject::invokeMethod(this, &RowFocus::tell, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void RowFocus::follow()
{
    const QAbstractItemModel *model = m_view.model();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowFocus::onRowsCame,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    connect(model, &QAbstractItemModel::modelReset, this, &RowFocus::onRowsCame,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
}

void RowFocus::onRowsCame()
{
    if (m_view.hasFocus() && !m_view.currentIndex().isValid())
        tell();
}

bool RowFocus::takeFirst()
{
    if (m_view.currentIndex().isValid())
        return true;
    const QModelIndex row = m_view.model()->index(0, 0, m_view.rootIndex());
    if (!row.flags().testFlag(Qt::ItemIsEnabled))
        return false;
    // Where the keyboard is; nothing is chosen by that.
    m_view.selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    return true;
}

void RowFocus::tell()
{
    if (!m_view.hasFocus() || !m_view.model() || m_view.model()->rowCount(m_view.rootIndex()) == 0
        || !takeFirst() || !QAccessible::isActive())
        return;
    const int place = visiblePlaceOf(m_view.currentIndex().siblingAtColumn(0), m_view);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&m_view);
    QAccessibleTableInterface *cells = table ? table->tableInterface() : nullptr;
    if (QAccessibleInterface *cell = cells ? cells->cellAt(place, 0) : nullptr) {
        QAccessibleEvent focus(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace broker::ui
