// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/breakingdelegate.h"

#include "widgets/plainlabel.h"

#include <QApplication>
#include <QHeaderView>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace broker::ui {

BreakingDelegate::BreakingDelegate(QTreeView &tree)
    : RoomyDelegate(&tree)
    , m_tree(tree)
{ }

QSize BreakingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int anyHeight = 10000;
    const int steps = (index.parent().isValid() ? 1 : 0) + (m_tree.rootIsDecorated() ? 1 : 0);
    const int depth = index.column() > 0 ? 0 : steps;
    const int width = m_tree.columnWidth(index.column()) - depth * m_tree.indentation();
    QStyleOptionViewItem broken = option;
    broken.rect = QRect(0, 0, width - option.fontMetrics.averageCharWidth(), anyHeight);
    return RoomyDelegate::sizeHint(broken, index);
}

QString BreakingDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return withBreaks(RoomyDelegate::displayText(value, locale));
}

void BreakingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The ground of the whole cell, and its text with the air around it.
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    QStyleOptionViewItem inside = option;
    const int air = airOf(option.fontMetrics) / 2;
    inside.rect.adjust(0, air, 0, -air);
    RoomyDelegate::paint(painter, inside, index);
}

void BreakingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    // What belongs together begins in one line.
    option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
    option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
}

BreakingTree::BreakingTree(QWidget *parent)
    : RowView<QTreeWidget>(parent)
{
    breakTexts(*this);
}

void BreakingTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QFontMetrics metrics = fontMetrics();
    QRect firstLine = rect;
    firstLine.setHeight(std::min(rect.height(), metrics.height() + RoomyDelegate::airOf(metrics)));
    RowView<QTreeWidget>::drawBranches(painter, firstLine, index);
}

void breakTexts(QTreeView &tree)
{
    tree.setItemDelegate(new BreakingDelegate(tree));
    // What does not fit into a line takes several.
    tree.setUniformRowHeights(false);
    tree.setWordWrap(true);
    tree.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree.header()->setStretchLastSection(false);
    QObject::connect(
        tree.header(), &QHeaderView::sectionResized, &tree, [&tree] { tree.doItemsLayout(); },
        Qt::QueuedConnection);
}

} // namespace broker::ui
