// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/timelineview.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/datetext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/daycard.h"
#include "widgets/timelineaccess.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QRegion>
#include <QStyle>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr int highestBar = 24;
constexpr int lowestBar = 8;
/// What each further entry adds.
constexpr int barStep = 4;
constexpr int narrowestBar = 3;
constexpr int widestBar = 14;
/// Between what is overdue and today, and above and below the bars.
constexpr int partGap = 6;
/// How far beside a bar a pointer still means it.
constexpr int nearBar = 6;
/// Of a card.
constexpr qsizetype mostCardLines = 10;

int barHeight(int count)
{
    return std::min(highestBar, lowestBar + (count - 1) * barStep);
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    installTimelineAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

TimelineView::~TimelineView()
{
    // While the bars that it speaks of are still there; Qt would do it when they are gone.
    if (QAccessibleInterface *access = QAccessible::queryAccessibleInterface(this))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(access));
}

QSize TimelineView::sizeHint() const
{
    return {400, 2 * fontMetrics().height() + highestBar + partGap};
}

QSize TimelineView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void TimelineView::setEntries(const QList<Entry> &entries, const QDate &today, int days, int soonDays)
{
    // Nothing is before what is overdue, so without a current one it is the first.
    const int currentDay = m_current < 0 ? overdue : m_markers.at(m_current).day;
    m_today = today;
    m_days = std::max(days, 1);
    m_soonDays = soonDays;
    m_markers.clear();
    for (const Entry &entry : entries) {
        if (m_markers.isEmpty() || m_markers.constLast().day != entry.day)
            m_markers.append({entry.day, 0, entry.tone, {}, {}});
        Marker &marker = m_markers.last();
        ++marker.count;
        if (marker.lines.size() < mostCardLines)
            marker.lines.append(entry.text);
    }
    const QLocale locale;
    for (Marker &marker : m_markers) {
        marker.lines = withTheRest(std::move(marker.lines), marker.count);
        marker.title = marker.day == overdue
            ? tr("%Ln overdue", "number of tokens", marker.count)
            //: A day, and how many tokens are due on it.
            : tr("%1: %Ln due", nullptr, marker.count).arg(shortDate(today.addDays(marker.day), locale));
    }
    m_numbersWidth = -1;
    m_hovered = -1;
    m_current = m_markers.isEmpty() ? -1 : 0;
    for (qsizetype index = 0; index < m_markers.size(); ++index) {
        if (m_markers.at(index).day <= currentDay)
            m_current = static_cast<int>(index);
    }
    if (m_card)
        m_card->hide();
    update();
}

void TimelineView::setChosen(std::optional<int> day)
{
    m_chosen = day;
    update();
}

int TimelineView::overdueWidth() const
{
    const bool isAny = !m_markers.isEmpty() && m_markers.constFirst().day == overdue;
    return isAny
        ? fontMetrics().horizontalAdvance(tokenStateText(presence::TokenState::Overdue)) + 2 * partGap
        : 0;
}

qreal TimelineView::dayWidth() const
{
    const int before = overdueWidth();
    return qreal(width() - before - (before > 0 ? partGap : 0)) / (m_days + 1);
}

int TimelineView::baseline() const
{
    return height() - fontMetrics().height() - 3;
}

QRect TimelineView::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

QRect TimelineView::dayRect(int day) const
{
    const int before = overdueWidth();
    if (day == overdue)
        return mirrored({0, 0, before, baseline()});
    const qreal first = before > 0 ? before + partGap : 0;
    const int left = qRound(first + day * dayWidth());
    return mirrored({left, 0, qRound(first + (day + 1) * dayWidth()) - left, baseline()});
}

QRect TimelineView::markerRect(int index) const
{
    const QRect day = dayRect(m_markers.at(index).day);
    QRect bar(
        0, 0, std::clamp(day.width() - 2, narrowestBar, widestBar), barHeight(m_markers.at(index).count));
    bar.moveCenter(day.center());
    bar.moveBottom(baseline() - 1);
    bar.moveLeft(std::clamp(bar.left(), 0, std::max(0, width() - bar.width())));
    return bar;
}

QRect TimelineView::numberRect(int index) const
{
    if (m_numbersWidth != width()) {
        m_numbersWidth = width();
        m_numbers = QList<QRect>(m_markers.size());
        QList<int> byCount;
        for (int each = 0; each < static_cast<int>(m_markers.size()); ++each)
            byCount.append(each);
        // Where two do not fit, the day with more of them keeps its number.
        std::stable_sort(byCount.begin(), byCount.end(),
            [this](int a, int b) { return m_markers.at(a).count > m_markers.at(b).count; });
        QRegion taken;
        for (int each = 0; each < static_cast<int>(m_markers.size()); ++each)
            taken += markerRect(each);
        for (const int each : std::as_const(byCount)) {
            if (m_markers.at(each).count < 2)
                break;
            const QString text = locale().toString(m_markers.at(each).count);
            const QRect bar = markerRect(each);
            QRect place(0, 0, fontMetrics().horizontalAdvance(text), fontMetrics().height());
            place.moveCenter(bar.center());
            place.moveBottom(bar.top() - 1);
            place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
            if (taken.intersects(place))
                continue;
            m_numbers[each] = place;
            taken += place.adjusted(-1, 0, 1, 0);
        }
    }
    return m_numbers.at(index);
}

QList<TimelineView::Name> TimelineView::names() const
{
    QList<Name> names{{0, tr("Today"), {}}};
    const QLocale locale;
    for (QDate first = QDate(m_today.year(), m_today.month(), 1).addMonths(1);
         first <= m_today.addDays(m_days); first = first.addMonths(1))
        names.append({static_cast<int>(m_today.daysTo(first)),
            locale.monthName(first.month(), QLocale::ShortFormat), {}});
    if (overdueWidth() > 0)
        names.append({overdue, tokenStateText(presence::TokenState::Overdue), {}});
    const int gap = fontMetrics().averageCharWidth();
    QRegion taken;
    for (Name &name : names) {
        const QRect day = dayRect(name.day);
        QRect place(0, baseline() + 3, fontMetrics().horizontalAdvance(name.text), fontMetrics().height());
        // What is overdue has a place as wide as its name; a day is named where it begins.
        if (name.day == overdue)
            place.moveCenter({day.center().x(), place.center().y()});
        else if (layoutDirection() == Qt::RightToLeft)
            place.moveRight(day.right());
        else
            place.moveLeft(day.left());
        place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
        if (taken.intersects(place.adjusted(-gap, 0, gap, 0)))
            continue;
        name.place = place;
        taken += place;
    }
    return names;
}

QString TimelineView::spoken(int index) const
{
    const Marker &marker = m_markers.at(index);
    //: A bar of the time line: the day and how many are due on it, and which.
    return tr("%1. %2").arg(marker.title, marker.lines.join(QLatin1String("; ")));
}

void TimelineView::paintGround(QPainter &painter) const
{
    const QRect soon = dayRect(0) | dayRect(std::min(m_soonDays, m_days));
    painter.fillRect(soon, toneBackground(Tone::Warning, palette()));
    if (overdueWidth() > 0)
        painter.fillRect(dayRect(overdue), toneBackground(Tone::Danger, palette()));
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.035F);
    const QList<Qt::DayOfWeek> working = QLocale().weekdays();
    for (int day = 0; day <= m_days; ++day) {
        if (!working.contains(static_cast<Qt::DayOfWeek>(m_today.addDays(day).dayOfWeek())))
            painter.fillRect(dayRect(day), faint);
    }
    painter.setPen(edgeColor(Edge::Quiet, palette()));
    const QRect days = dayRect(0) | dayRect(m_days);
    painter.drawLine(days.left(), baseline(), days.right(), baseline());
}

void TimelineView::paintNames(QPainter &painter) const
{
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    for (const Name &name : names()) {
        if (name.day != overdue) {
            const QRect day = dayRect(name.day);
            const int x = fromRight ? day.right() : day.left();
            painter.setPen(edgeColor(Edge::Strong, palette()));
            painter.drawLine(x, baseline() - 3, x, baseline() + 3);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        if (!name.place.isNull())
            painter.drawText(name.place, Qt::AlignCenter | Qt::TextDontClip, name.text);
    }
}

void TimelineView::paintMarker(QPainter &painter, int index) const
{
    const Marker &marker = m_markers.at(index);
    const QRect bar = markerRect(index);
    const QColor color = toneColor(marker.tone == Tone::Plain ? Tone::Info : marker.tone, palette());
    const bool isChosen = m_chosen == marker.day;
    if (isChosen || index == m_hovered) {
        QColor under = palette().color(QPalette::Highlight);
        under.setAlphaF(isChosen ? 0.3F : 0.15F);
        painter.fillRect(dayRect(marker.day) | QRect(bar.left() - 2, 0, bar.width() + 4, baseline()), under);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(bar), 1.5, 1.5);
    if (const QRect number = numberRect(index); !number.isNull()) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(number, Qt::AlignCenter | Qt::TextDontClip, locale().toString(marker.count));
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < static_cast<int>(m_markers.size()); ++index)
        paintMarker(painter, index);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintNames(painter);
    if (hasFocus() && m_current >= 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(markerRect(m_current).adjusted(-3, -3, 3, 3), 3, 3);
    }
}

int TimelineView::markerAt(const QPoint &position) const
{
    int nearest = -1;
    int distance = nearBar + 1;
    for (int index = 0; index < static_cast<int>(m_markers.size()); ++index) {
        const QRect bar = markerRect(index);
        const QRect whole = m_markers.at(index).day == overdue ? dayRect(overdue) : bar;
        const int away = std::max({whole.left() - position.x(), position.x() - whole.right(), 0});
        if (away < distance) {
            nearest = index;
            distance = away;
        }
    }
    return position.y() <= baseline() ? nearest : -1;
}

void TimelineView::choose(int index)
{
    Q_EMIT chosen(m_markers.at(index).day);
}

void TimelineView::setCurrent(int index)
{
    m_current = index;
    update();
    showCard(index);
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
}

void TimelineView::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    if (index >= 0)
        showCard(index);
    else if (m_card)
        m_card->hide();
}

void TimelineView::showCard(int index)
{
    if (!isVisible() || index < 0)
        return;
    if (!m_card)
        m_card = new DayCard(this);
    const QRect bar = markerRect(index);
    const QRect place(bar.left(), 0, bar.width(), height());
    m_card->showBelow(
        {mapToGlobal(place.topLeft()), place.size()}, m_markers.at(index).title, m_markers.at(index).lines);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const int forward = fromRight ? Qt::Key_Left : Qt::Key_Right;
    const int backward = fromRight ? Qt::Key_Right : Qt::Key_Left;
    const int last = static_cast<int>(m_markers.size()) - 1;
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
        choose(m_current);
    else if (key == Qt::Key_Escape && m_card && m_card->isVisible())
        m_card->hide();
    else
        QWidget::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const int index = markerAt(event->position().toPoint());
    if (index < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(index);
    choose(index);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(markerAt(event->position().toPoint()));
}

void TimelineView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (isByKey && m_current >= 0)
        setCurrent(m_current);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_card)
        m_card->hide();
    update();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_card)
        m_card->hide();
}

} // namespace broker::ui
