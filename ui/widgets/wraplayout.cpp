// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace broker::ui {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{ }

WrapLayout::~WrapLayout() = default;

void WrapLayout::insertWidget(int place, QWidget *widget)
{
    addChildWidget(widget);
    const auto at = std::clamp(place, 0, count());
    m_items.insert(m_items.begin() + at, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

bool WrapLayout::hasHeightForWidth() const
{
    return true;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? std::max(spacing(), 0) : 0);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const int gap = std::max(spacing(), 0);
    const QWidget *owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    struct Placed
    {
        QLayoutItem *item;
        QRect rect;
    };
    std::vector<Placed> row;
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    // Labels and boxes are lower than buttons: what stands in a row shares its middle.
    const auto placeRow = [&] {
        for (const Placed &placed : row) {
            const QRect logical = placed.rect.translated(
                inside.topLeft() + QPoint(0, (rowHeight - placed.rect.height()) / 2));
            placed.item->setGeometry(QStyle::visualRect(direction, inside, logical));
        }
        row.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), inside.width()), item->sizeHint().height());
        if (x > 0 && x + size.width() > inside.width()) {
            placeRow();
            x = 0;
            y += rowHeight + gap;
            rowHeight = 0;
        }
        if (place)
            row.push_back({item.get(), QRect(QPoint(x, y), size)});
        x += size.width() + gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    placeRow();
    return y + rowHeight + margins.top() + margins.bottom();
}

} // namespace broker::ui
