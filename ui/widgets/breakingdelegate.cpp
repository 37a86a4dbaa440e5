// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/breakingdelegate.h"

#include "widgets/plainlabel.h"

#include <QHeaderView>
#include <QTreeView>

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

void BreakingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RoomyDelegate::initStyleOption(option, index);
    // What belongs together begins in one line.
    option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
    option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
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
