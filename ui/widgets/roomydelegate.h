// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace broker::ui {

/// Rows with some air, easier to read and to hit than the style's own.
class RoomyDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomyDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            + QSize(option.fontMetrics.averageCharWidth(), airOf(option.fontMetrics));
    }
    /// Above and below the text, both together.
    [[nodiscard]] static int airOf(const QFontMetrics &metrics) { return metrics.height() / 2; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // A box to tick has the colour of the list: empty and in the dark it is not seen.
        if (option->features & QStyleOptionViewItem::HasCheckIndicator)
            option->palette.setBrush(QPalette::Base, option->palette.window());
    }
};

} // namespace broker::ui
