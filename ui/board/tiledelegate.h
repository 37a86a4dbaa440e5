// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace broker::ui {

class FlatModel;

/// Draws a recorded token as a tile: what it is for, where, in which state, and when it is due; and a heading
/// across the whole width. In as many columns as there is room for, which fill it. Borrows the model, which
/// is that of the view.
class TileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileDelegate)

public:
    explicit TileDelegate(const FlatModel &model, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Says in full the line that is pointed at.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintTile(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const FlatModel &m_model;
};

} // namespace broker::ui
