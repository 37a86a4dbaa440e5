// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tiledelegate.h"

#include "models/flatmodel.h"
#include "models/recordmodel.h"
#include "platform/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace broker::ui {

namespace {

/// In characters of the average width: a date with the days left in any language, and margins.
constexpr int narrowestTile = 36;
constexpr int tileLines = 4;
/// In characters: less of a kind says nothing.
constexpr int fewestOfKind = 8;
/// Pixels around a tile, and the rounding of its corners.
constexpr int tileGap = 3;
constexpr qreal tileRounding = 4;

int roomForTiles(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    if (!view)
        return narrowestTile * option.fontMetrics.averageCharWidth();
    // Whether its bar is shown or not: otherwise a tile more would take away its own room.
    const int bar = view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view);
    return view->maximumViewportSize().width() - bar - 1;
}

/// What stands in the lines of a tile.
constexpr std::array lineColumns{RecordModel::IntegrationColumn, RecordModel::OrganizationColumn,
    RecordModel::StateColumn, RecordModel::DueColumn};
static_assert(lineColumns.size() == tileLines);

QRect edgeOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(tileGap, tileGap, -tileGap, -tileGap);
}

QRect insideOf(const QStyleOptionViewItem &option)
{
    const int line = option.fontMetrics.lineSpacing();
    return edgeOf(option).adjusted(line * 2 / 3, line / 2, -line * 2 / 3, -line / 2);
}

} // namespace

TileDelegate::TileDelegate(const FlatModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int room = roomForTiles(option);
    const int line = option.fontMetrics.lineSpacing();
    if (m_model.isHeading(index))
        return {room, line * 2};
    const int narrowest = narrowestTile * option.fontMetrics.averageCharWidth();
    const int columns = std::max(1, room / std::max(1, narrowest));
    return {room / columns, line * tileLines + line + 2 * tileGap};
}

void TileDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    if (m_model.isHeading(index))
        paintHeading(*painter, option, index.data().toString());
    else
        paintTile(*painter, option, index);
    painter->restore();
}

void TileDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
{
    QFont font(option.font);
    font.setBold(true);
    painter.setFont(font);
    const QRect place = option.rect.adjusted(2 * tileGap, 0, -2 * tileGap, -tileGap);
    painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter.drawText(place,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

void TileDelegate::paintTile(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isPointedAt = option.state & QStyle::State_MouseOver;
    const QRectF edge(edgeOf(option));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette.color(isSelected ? QPalette::Highlight : QPalette::Base));
    painter.setPen(edgeColor(isPointedAt ? Edge::Strong : Edge::Quiet, palette));
    painter.drawRoundedRect(edge.adjusted(0.5, 0.5, -0.5, -0.5), tileRounding, tileRounding);
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight), 1.5));
        painter.drawRoundedRect(edge.adjusted(3, 3, -3, -3), tileRounding - 1, tileRounding - 1);
    }

    const int line = option.fontMetrics.lineSpacing();
    const QRect inside = insideOf(option);
    const auto lineAt = [&](int number) {
        return QRect(inside.left(), inside.top() + number * line, inside.width(), line);
    };
    const auto colour = [&](int column) {
        if (isSelected)
            return palette.color(QPalette::HighlightedText);
        const auto tone = static_cast<Tone>(m_model.cell(index, column, RecordModel::ToneRole).toInt());
        return tone == Tone::Plain ? palette.color(QPalette::Text) : toneColor(tone, palette);
    };
    // The mark in front where there is one; what is behind it is left.
    const auto drawMark = [&](int column, QRect place) {
        const auto mark = m_model.cell(index, column, Qt::DecorationRole).value<QIcon>();
        if (mark.isNull())
            return place;
        const QRect box(place.left(), place.top(), line, line);
        mark.paint(&painter, QStyle::visualRect(option.direction, inside, box), Qt::AlignCenter,
            isSelected ? QIcon::Selected : QIcon::Normal);
        place.setLeft(place.left() + line + line / 3);
        return place;
    };
    const auto drawText = [&](const QString &text, const QRect &place,
                              Qt::TextElideMode cut = Qt::ElideRight) {
        painter.drawText(QStyle::visualRect(option.direction, inside, place),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            painter.fontMetrics().elidedText(text, cut, place.width()));
    };

    const QFont plain = painter.font();
    QFont strong(plain);
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(colour(RecordModel::IntegrationColumn));
    QRect title = drawMark(RecordModel::IntegrationColumn, lineAt(0));
    const QString name = m_model.cell(index, RecordModel::IntegrationColumn).toString();
    drawText(name, title, Qt::ElideMiddle);
    // What kind of secret it is stands at the end, as far as there is room for it.
    const QString kind = m_model.cell(index, RecordModel::KindColumn).toString();
    title.setLeft(title.left() + painter.fontMetrics().horizontalAdvance(name) + line);
    painter.setFont(plain);
    const int width = std::min(painter.fontMetrics().horizontalAdvance(kind) + 1, title.width());
    if (width > fewestOfKind * painter.fontMetrics().averageCharWidth()) {
        title.setLeft(title.left() + title.width() - width);
        painter.setPen(
            isSelected ? palette.color(QPalette::HighlightedText) : toneColor(Tone::Muted, palette));
        drawText(kind, title);
    }
    painter.setPen(colour(RecordModel::OrganizationColumn));
    // As in the rows: how many organizations stand behind it is at its end.
    drawText(m_model.cell(index, RecordModel::OrganizationColumn).toString(), lineAt(1), Qt::ElideMiddle);
    painter.setPen(colour(RecordModel::StateColumn));
    drawText(m_model.cell(index, RecordModel::StateColumn).toString(),
        drawMark(RecordModel::StateColumn, lineAt(2)));
    painter.setPen(colour(RecordModel::DueColumn));
    drawText(m_model.cell(index, RecordModel::DueColumn).toString(), lineAt(3));
}

bool TileDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || m_model.isHeading(index))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int line
        = (event->pos().y() - insideOf(option).top()) / std::max(1, option.fontMetrics.lineSpacing());
    const auto place = static_cast<std::size_t>(std::clamp(line, 0, tileLines - 1));
    QToolTip::showText(
        event->globalPos(), m_model.cell(index, lineColumns.at(place), Qt::ToolTipRole).toString(), view);
    return true;
}

} // namespace broker::ui
