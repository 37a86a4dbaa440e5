// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/roomydelegate.h"
#include "widgets/rowview.h"

#include <QTreeWidget>

class QTreeView;

namespace broker::ui {

/// Rows as high as their texts need in the width that there is, which a tree does not find out by itself, and
/// with as much air above as below. Breaks what has no blanks, such as a fingerprint, where it is painted
/// alone. The tree owns it.
class BreakingDelegate final : public RoomyDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BreakingDelegate)

public:
    explicit BreakingDelegate(QTreeView &tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QTreeView &m_tree;
};

/// A tree of such rows, whose arrows are beside the first line of what they open.
class BreakingTree final : public RowView<QTreeWidget>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BreakingTree)

public:
    explicit BreakingTree(QWidget *parent = nullptr);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

/// Has the tree break its texts anew for every width: nobody reads sideways.
void breakTexts(QTreeView &tree);

} // namespace broker::ui
