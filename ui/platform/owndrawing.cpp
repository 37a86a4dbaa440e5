// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/owndrawing.h"

#include "platform/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace broker::ui::drawing {

namespace {

constexpr qreal corner = 4.0;
constexpr qreal ring = 2.0;

class Saved final
{
    Q_DISABLE_COPY_MOVE(Saved)

public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor edge(const QStyleOption &option, Edge wanted)
{
    // One that cannot be used may be faint.
    const bool isTooStrong = wanted == Edge::Strong && !has(option, QStyle::State_Enabled);
    return edgeColor(isTooStrong ? Edge::Quiet : wanted, option.palette);
}

QColor accent(const QStyleOption &option)
{
    return option.palette.color(QPalette::Highlight);
}

/// Seen on this ground, which the accent as such need not be in the dark.
QColor ringColor(const QStyleOption &option)
{
    if (!isDark(option.palette))
        return accent(option);
    const QColor link = option.palette.color(QPalette::Link);
    const bool isSeen = contrast(link, option.palette.color(QPalette::Window)) >= leastTextContrast;
    return isSeen ? link : toneColor(Tone::Info, option.palette);
}

/// A line of whole pixels all around lies half a pixel inside.
QRectF within(const QRect &rect, qreal lineWidth = 1.0)
{
    const qreal half = lineWidth / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void box(QPainter &painter, const QRectF &rect, const QBrush &fill, const QColor &line, qreal width = 1.0)
{
    painter.setBrush(fill);
    painter.setPen(QPen(line, width));
    painter.drawRoundedRect(rect, corner, corner);
}

void focusRing(QPainter &painter, const QStyleOption &option)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ringColor(option), ring));
    painter.drawRoundedRect(within(option.rect, ring), corner, corner);
}

QColor fillOfButton(const QStyleOption &option, const QColor &plain, const QColor &strong)
{
    constexpr double pressed = 0.16;
    constexpr double pointed = 0.07;
    if (!has(option, QStyle::State_Enabled))
        return plain;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return mixed(plain, strong, pressed);
    return has(option, QStyle::State_MouseOver) ? mixed(plain, strong, pointed) : plain;
}

void flatButton(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const QColor ground = option.palette.color(QPalette::Window);
    const QColor fill = fillOfButton(option, ground, option.palette.color(QPalette::WindowText));
    if (fill != ground)
        box(painter, within(option.rect), fill, fill);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option);
}

/// Drawn as one that points down, and turned.
void chevron(QPainter &painter, const QStyleOption &option, const QRect &where, qreal turn = 0)
{
    constexpr qreal size = 4.0;
    painter.translate(QRectF(where).center());
    painter.rotate(turn);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(option.palette.color(QPalette::ButtonText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)});
}

/// The ground and the edge of a box or a ring to tick; the ground is the accent when it is ticked.
struct TickColors
{
    QColor fill;
    QColor line;
    QColor mark;
};

TickColors tickColors(const QStyleOption &option, bool isTicked)
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    if (!isTicked)
        return {base,
            has(option, QStyle::State_MouseOver) ? toneColor(Tone::Muted, palette)
                                                 : edge(option, Edge::Strong),
            base};
    if (!has(option, QStyle::State_Enabled))
        return {edge(option, Edge::Quiet), edge(option, Edge::Quiet), base};
    return {accent(option), ringColor(option), palette.color(QPalette::HighlightedText)};
}

} // namespace

bool isFilled(const QStyleOptionButton &option)
{
    const QObject *button = option.styleObject;
    const bool isMarked
        = button && (button->property(graveButton).toBool() || button->property(mainButton).toBool());
    return (isMarked || option.features.testFlag(QStyleOptionButton::DefaultButton))
        && !option.features.testFlag(QStyleOptionButton::Flat) && has(option, QStyle::State_Enabled);
}

void pushButton(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const auto *asButton = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (asButton && asButton->features.testFlag(QStyleOptionButton::Flat)) {
        flatButton(painter, option);
        return;
    }
    const bool filled = asButton && isFilled(*asButton);
    const QColor text = option.palette.color(filled ? QPalette::HighlightedText : QPalette::ButtonText);
    const QColor plain = filled ? accent(option) : option.palette.color(QPalette::Button);
    const QColor fill = fillOfButton(option, plain, filled ? QColor(Qt::black) : text);
    box(painter, within(option.rect), fill, filled ? fill : edge(option, Edge::Quiet));
    if (!has(option, QStyle::State_HasFocus))
        return;
    focusRing(painter, option);
    if (filled) {
        // A ring of the fill's own colour is not seen.
        painter.setPen(QPen(text, 1.0));
        painter.drawRoundedRect(
            within(option.rect).adjusted(ring, ring, -ring, -ring), corner - 1, corner - 1);
    }
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    // In a tool bar it lies flat; elsewhere it looks like any other button.
    if (has(option, QStyle::State_AutoRaise))
        flatButton(painter, option);
    else
        pushButton(painter, option);
}

void menuBarItem(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    painter.fillRect(option.rect, option.palette.window());
    if (has(option, QStyle::State_Selected)) {
        constexpr double open = 0.14;
        constexpr double pointed = 0.07;
        const QColor fill = mixed(option.palette.color(QPalette::Window),
            option.palette.color(QPalette::WindowText), has(option, QStyle::State_Sunken) ? open : pointed);
        box(painter, within(option.rect), fill, fill);
    }
}

void lineEdit(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    // One that is only read keeps the place, and its edge says that there is nothing to fill in.
    const bool isRead = has(option, QStyle::State_ReadOnly);
    const QColor ground = option.palette.color(isRead ? QPalette::AlternateBase : QPalette::Base);
    box(painter, within(option.rect), ground, edge(option, isRead ? Edge::Quiet : Edge::Strong));
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const Saved saved(painter);
    if (option.editable) {
        lineEdit(painter, option);
    } else {
        const QColor fill = fillOfButton(
            option, option.palette.color(QPalette::Button), option.palette.color(QPalette::ButtonText));
        box(painter, within(option.rect), fill, edge(option, Edge::Strong));
        if (has(option, QStyle::State_HasFocus))
            focusRing(painter, option);
    }
    chevron(painter, option, arrow);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const bool isHalf = has(option, QStyle::State_NoChange);
    const TickColors colors = tickColors(option, isHalf || has(option, QStyle::State_On));
    const QRectF rect = within(option.rect);
    constexpr qreal softer = 3.0;
    painter.setBrush(colors.fill);
    painter.setPen(QPen(colors.line, 1.0));
    painter.drawRoundedRect(rect, softer, softer);
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colors.mark, std::max(1.6, rect.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isHalf)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else if (has(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const bool isOn = has(option, QStyle::State_On);
    const TickColors colors = tickColors(option, isOn);
    const QRectF rect = within(option.rect);
    painter.setBrush(colors.fill);
    painter.setPen(QPen(colors.line, 1.0));
    painter.drawEllipse(rect);
    if (isOn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.mark);
        const qreal radius = rect.width() / 5;
        painter.drawEllipse(rect.center(), radius, radius);
    }
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Saved saved(painter);
    const bool isOpen = has(option, QStyle::State_Selected);
    const bool isPointed = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (!isOpen && !isPointed)
        return;
    constexpr int thick = 3;
    QRect line = option.rect;
    line.setTop(line.bottom() + 1 - thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOpen ? ringColor(option) : edge(option, Edge::Quiet));
    painter.drawRoundedRect(QRectF(line), thick / 2.0, thick / 2.0);
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor ground = option.palette.color(QPalette::Window);
    painter.fillRect(option.rect, fillOfButton(option, ground, option.palette.color(QPalette::WindowText)));
    painter.setPen(edge(option, Edge::Faint));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isLast
        = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!isLast && option.orientation == Qt::Horizontal) {
        constexpr int inset = 5;
        const int x = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
        painter.drawLine(x, option.rect.top() + inset, x, option.rect.bottom() - inset);
    }
}

void sortMark(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool isUp = header && header->sortIndicator == QStyleOptionHeader::SortUp;
    chevron(painter, option, option.rect, isUp ? 180 : 0);
}

void bar(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.window());
    lineBelow(painter, option);
}

void lineBelow(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(edge(option, Edge::Faint));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void frame(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(has(option, QStyle::State_HasFocus) ? ringColor(option) : edge(option, Edge::Quiet), 1.0));
    painter.drawRect(within(option.rect));
}

void page(QPainter &painter, const QStyleOption &option)
{
    QStyleOption unfocused = option;
    unfocused.state &= ~QStyle::State_HasFocus;
    frame(painter, unfocused);
}

void group(QPainter &painter, const QStyleOption &option)
{
    constexpr qreal cardRounding = 6;
    const Saved saved(painter);
    painter.setPen(edge(option, Edge::Faint));
    painter.setBrush(option.palette.base());
    painter.drawRoundedRect(within(option.rect), cardRounding, cardRounding);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    const Saved saved(painter);
    painter.fillRect(option.rect, option.palette.window());
    if (option.maximum <= option.minimum)
        return;
    const bool isPointed = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const qreal thickness = isPointed ? 8 : 6;
    constexpr qreal fromEnds = 2;
    QRectF shape(thumb);
    if (option.orientation == Qt::Horizontal) {
        const qreal beside = (shape.height() - thickness) / 2;
        shape.adjust(fromEnds, beside, -fromEnds, -beside);
    } else {
        const qreal beside = (shape.width() - thickness) / 2;
        shape.adjust(beside, fromEnds, -beside, -fromEnds);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        isPointed ? toneColor(Tone::Muted, option.palette) : edgeColor(Edge::Strong, option.palette));
    painter.drawRoundedRect(shape, thickness / 2, thickness / 2);
}

void arrow(QPainter &painter, const QStyleOptionToolButton &option, const QRect &where)
{
    const Saved saved(painter);
    qreal turn = 0;
    if (option.arrowType == Qt::RightArrow)
        turn = -90;
    else if (option.arrowType == Qt::LeftArrow)
        turn = 90;
    else if (option.arrowType == Qt::UpArrow)
        turn = 180;
    chevron(painter, option, where, turn);
}

void progressGroove(QPainter &painter, const QStyleOption &option)
{
    const Saved saved(painter);
    box(painter, within(option.rect), option.palette.color(QPalette::Base), edge(option, Edge::Strong));
}

void progressContents(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const QRectF inside = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const int span = std::max(1, option.maximum - option.minimum);
    const Saved saved(painter);
    QPainterPath shape;
    shape.addRoundedRect(inside, corner - 1, corner - 1);
    painter.setClipPath(shape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent(option));
    const qreal part = std::clamp(qreal(option.progress - option.minimum) / span, 0.0, 1.0);
    QRectF done = inside;
    done.setWidth(inside.width() * part);
    const bool fromRight = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    if (fromRight)
        done.moveRight(inside.right());
    painter.drawRect(done);
}

} // namespace broker::ui::drawing
