// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/timelineview.h"

#include "presenters/credentialrecordtext.h"
#include "widgets/timelineaccess.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr int markSize = 10;
constexpr int markGap = 2;
/// Higher stacks are drawn as one, with a number above.
constexpr int highestStack = 1;
/// Of a tool tip.
constexpr qsizetype mostLines = 10;
constexpr int sideMargin = 12;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    installTimelineAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

TimelineView::~TimelineView()
{
    // While the marks that it speaks of are still there; Qt would do it when they are gone.
    if (QAccessibleInterface *access = QAccessible::queryAccessibleInterface(this))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(access));
}

QSize TimelineView::sizeHint() const
{
    const int height = (highestStack + 1) * (markSize + markGap) + 2 * fontMetrics().height() + 10;
    return {400, height};
}

QSize TimelineView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void TimelineView::setMarks(QList<Mark> marks, const QDate &today, int days)
{
    m_marks = std::move(marks);
    m_today = today;
    m_days = std::max(days, 1);
    m_current = m_marks.isEmpty() ? -1 : std::clamp<int>(m_current, 0, static_cast<int>(m_marks.size()) - 1);
    m_levels.clear();
    int level = 0;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        level = i > 0 && m_marks.at(i - 1).day == m_marks.at(i).day ? std::min(level + 1, highestStack) : 0;
        m_levels.append(level);
    }
    update();
}

QRectF TimelineView::line() const
{
    const int bottom = height() - fontMetrics().height() - 6;
    return QRectF(sideMargin, bottom, width() - 2 * sideMargin, 1);
}

qreal TimelineView::xOf(int day) const
{
    const QRectF along = line();
    const qreal part = qreal(std::clamp(day, 0, m_days)) / m_days;
    return layoutDirection() == Qt::RightToLeft ? along.right() - part * along.width()
                                                : along.left() + part * along.width();
}

QRect TimelineView::markRect(int index) const
{
    const qreal x = xOf(m_marks.at(index).day);
    const qreal y = line().top() - markGap - m_levels.at(index) * (markSize + markGap) - markSize;
    return QRectF(x - markSize / 2.0, y, markSize, markSize).toRect();
}

QList<TimelineView::Name> TimelineView::names() const
{
    QList<Name> names{{0, tr("Today"), {}}};
    const QLocale locale;
    for (QDate first = QDate(m_today.year(), m_today.month(), 1).addMonths(1);
         first <= m_today.addDays(m_days); first = first.addMonths(1))
        names.append({static_cast<int>(m_today.daysTo(first)),
            locale.monthName(first.month(), QLocale::ShortFormat), {}});
    const int top = qRound(line().top()) + 5;
    const int gap = fontMetrics().averageCharWidth();
    QRect before;
    for (Name &name : names) {
        const int textWidth = fontMetrics().horizontalAdvance(name.text);
        const int left
            = std::clamp(qRound(xOf(name.day) - textWidth / 2.0), 0, std::max(0, width() - textWidth));
        const QRect place(left, top, textWidth, fontMetrics().height());
        if (place.adjusted(-gap, 0, gap, 0).intersects(before))
            continue;
        name.place = place;
        before = place;
    }
    return names;
}

void TimelineView::paintScale(QPainter &painter) const
{
    const QRectF along = line();
    QColor quiet = palette().color(QPalette::WindowText);
    quiet.setAlphaF(0.35F);
    painter.setPen(QPen(quiet, 1));
    painter.drawLine(along.topLeft(), along.topRight());
    for (const Name &name : names()) {
        const qreal x = xOf(name.day);
        painter.setPen(QPen(quiet, 1));
        painter.drawLine(QPointF(x, along.top()), QPointF(x, along.top() + 4));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QPoint(name.place.left(), name.place.top() + fontMetrics().ascent()),
            name.place.isNull() ? QString() : name.text);
    }
}

bool TimelineView::looksLikeTheOneBefore(int index) const
{
    if (index == 0 || m_levels.at(index) != m_levels.at(index - 1))
        return false;
    const Mark &mark = m_marks.at(index);
    const Mark &before = m_marks.at(index - 1);
    return mark.day == before.day && mark.tone == before.tone;
}

void TimelineView::paintMark(QPainter &painter, int index) const
{
    const Mark &mark = m_marks.at(index);
    const QRectF place = QRectF(markRect(index)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(mark.tone == Tone::Plain ? Tone::Info : mark.tone, palette()));
    switch (mark.tone) {
    case Tone::Danger:
        painter.drawPolygon(
            QPolygonF{QPointF(place.center().x(), place.top()), place.bottomRight(), place.bottomLeft()});
        break;
    case Tone::Warning:
        painter.drawPolygon(
            QPolygonF{QPointF(place.center().x(), place.top()), QPointF(place.right(), place.center().y()),
                QPointF(place.center().x(), place.bottom()), QPointF(place.left(), place.center().y())});
        break;
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Info:
    case Tone::Success:
    case Tone::Practice:
        painter.drawEllipse(place.adjusted(1, 1, -1, -1));
        break;
    }
}

TimelineView::Pile TimelineView::pileAbove(const QRect &marks, int count) const
{
    QRect place({}, QSize(fontMetrics().horizontalAdvance(locale().toString(count)), fontMetrics().height()));
    place.moveCenter(marks.center());
    place.moveBottom(marks.top() - 1);
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    return {place, marks, count};
}

QList<TimelineView::Pile> TimelineView::piles() const
{
    // First what touches, whether it is hidden or not.
    QList<Pile> touching;
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        const QRect mark = markRect(i);
        const bool isSameDay = i > 0 && m_marks.at(i).day == m_marks.at(i - 1).day;
        if (touching.isEmpty() || !(isSameDay || touching.constLast().marks.intersects(mark)))
            touching.append({{}, mark, 1});
        else
            touching.last() = {{}, touching.constLast().marks | mark, touching.constLast().count + 1};
    }
    QList<Pile> all;
    for (const Pile &each : std::as_const(touching)) {
        const bool areAllSeen = each.marks.width() <= markSize && each.count <= highestStack + 1;
        if (each.count == 1 || areAllSeen)
            continue;
        const Pile pile = pileAbove(each.marks, each.count);
        // Numbers have to be told apart too.
        if (!all.isEmpty() && all.constLast().place.intersects(pile.place))
            all.last() = pileAbove(all.constLast().marks | pile.marks, all.constLast().count + pile.count);
        else
            all.append(pile);
    }
    return all;
}

void TimelineView::paintPiles(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::WindowText));
    const QList<Pile> all = piles();
    for (const Pile &pile : all)
        painter.drawText(pile.place, Qt::AlignCenter | Qt::TextDontClip, locale().toString(pile.count));
}

QStringList TimelineView::textsAt(const QPoint &position) const
{
    QStringList texts;
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        if (markRect(i).adjusted(-2, -2, 2, 2).contains(position))
            texts.append(m_marks.at(i).text);
    }
    return shortened(texts, mostLines);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        // Of thousands most would be drawn over one that looks the same.
        if (!looksLikeTheOneBefore(i))
            paintMark(painter, i);
    }
    paintPiles(painter);
    if (hasFocus() && m_current >= 0) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = markRect(m_current).adjusted(-3, -3, 3, 3);
        focus.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(focus.rect, 3, 3);
    }
}

int TimelineView::markAt(const QPoint &position) const
{
    for (int i = static_cast<int>(m_marks.size()) - 1; i >= 0; --i) {
        if (markRect(i).adjusted(-2, -2, 2, 2).contains(position))
            return i;
    }
    return -1;
}

void TimelineView::setCurrent(int index)
{
    m_current = index;
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QStringList texts = textsAt(help->pos());
        // Tool tips guess at markup, and a name is never markup: as a rich text it is shown as it is.
        if (texts.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                QStringLiteral("<p style='white-space:pre'>%1</p>").arg(texts.join(u'\n').toHtmlEscaped()),
                this);
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backward = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int last = static_cast<int>(m_marks.size()) - 1;
    const int key = event->key();
    if (last < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (key == forward || key == Qt::Key_Down)
        setCurrent(std::min(m_current + 1, last));
    else if (key == backward || key == Qt::Key_Up)
        setCurrent(std::max(m_current - 1, 0));
    else if (key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(last);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_current >= 0)
        Q_EMIT chosen(m_marks.at(m_current).id);
    else
        QWidget::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const int index = markAt(event->position().toPoint());
    if (index < 0)
        return;
    setCurrent(index);
    Q_EMIT chosen(m_marks.at(index).id);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_marks.isEmpty())
        m_current = 0;
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace broker::ui
