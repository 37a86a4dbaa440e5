// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QModelIndex>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWidget>

namespace broker::ui {

/// A view that tells a screen reader of its current row only while the keyboard is in it, or moves through
/// its rows from elsewhere, see moveThrough. Qt's own views tell whenever another row becomes the current
/// one: as if the keyboard had left the field in which somebody types a search that takes the row away.
///
/// A current row that is to be seen stays so when the view gets smaller.
template <class View>
class RowView : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (this->hasFocus() || m_isMoving) {
            View::currentChanged(current, previous);
            return;
        }
        QAbstractItemView::currentChanged(current, previous);
        // Not the cell alone: a row is one thing.
        QWidget *viewport = this->viewport();
        for (const QModelIndex &index : {current, previous}) {
            const QRect cell = this->visualRect(index);
            if (!cell.isEmpty())
                viewport->update(0, cell.top(), viewport->width(), cell.height());
        }
    }

    void resizeEvent(QResizeEvent *event) override
    {
        const QModelIndex current = this->currentIndex();
        const QRect row = this->visualRect(current);
        const bool wasSeen = row.height() > 0 && row.top() >= 0 && row.bottom() < event->oldSize().height();
        View::resizeEvent(event);
        if (!wasSeen)
            return;
        // Up and down alone.
        const int across = this->horizontalScrollBar()->value();
        this->scrollTo(current);
        this->horizontalScrollBar()->setValue(across);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const QScopedValueRollback<bool> moving(m_isMoving, true);
        View::keyPressEvent(event);
    }

private:
    bool m_isMoving = false;
};

} // namespace broker::ui
