// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardheader.h"

#include "platform/icons.h"
#include "presenters/credentialrowtext.h"
#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/timelineview.h"
#include "widgets/tonemark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace broker::ui {

namespace {

constexpr qreal summaryScale = 1.25;

Tone toneOfUrgency(reminders::Urgency urgency)
{
    switch (urgency) {
    case reminders::Urgency::Fresh:
        return Tone::Info;
    case reminders::Urgency::DueSoon:
        return Tone::Warning;
    case reminders::Urgency::Due:
    case reminders::Urgency::Overdue:
        return Tone::Danger;
    }
    return Tone::Info;
}

} // namespace

BoardHeader::BoardHeader(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_summary(named(new PlainLabel, "boardSummary"))
    , m_rotate(button("rotateNowButton", tr("R&otate now…"), "refresh"))
    , m_snooze(button("snoozeReminderButton", tr("Remind me to&morrow"), "clock"))
    , m_timeline(named(new TimelineView, "boardTimeline"))
{
    setObjectName(QStringLiteral("boardHeader"));
    QFont large = m_summary->font();
    large.setPointSizeF(large.pointSizeF() * summaryScale);
    large.setBold(true);
    m_summary->setFont(large);
    m_timeline->setAccessibleName(tr("Rotation dates of the coming 90 days"));
    // The one thing to do here, as long as there is something to do.
    m_rotate->setDefault(true);
    m_rotate->hide();
    m_snooze->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_mark);
    line->addWidget(m_summary, 1);
    line->addWidget(m_snooze);
    line->addWidget(m_rotate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_timeline);
    connect(m_rotate, &QPushButton::clicked, this, &BoardHeader::rotateRequested);
    connect(m_snooze, &QPushButton::clicked, this, &BoardHeader::snoozeRequested);
    connect(m_timeline, &TimelineView::chosen, this, [this](int day) {
        const bool isOverdue = day == TimelineView::overdue;
        const DueOn due{isOverdue, isOverdue ? QDate() : m_today.addDays(day)};
        // Once more, and all are there again.
        Q_EMIT dueChosen(m_chosen == due ? std::nullopt : std::optional(due));
    });
}

QString BoardHeader::summary() const
{
    return m_summary->text();
}

void BoardHeader::setSnoozeOffered(bool offered)
{
    m_snooze->setVisible(offered);
}

void BoardHeader::refreshMark()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 4;
    m_mark->setPixmap(icon(markOf(m_tone), m_tone).pixmap(QSize(size, size), devicePixelRatio()));
}

void BoardHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshMark();
}

void BoardHeader::showRecords(const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy,
    const QDateTime &nowUtc, const QSet<RecordId> &oldKept)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDate today = reminders::localDay(nowUtc, zone);
    const reminders::Summary summary = reminders::summaryOf(records, policy, nowUtc, zone);
    QString headline = summaryText(summary, policy.dueSoonDays, QLocale());
    m_due = summary.due;
    m_tone = toneOf(summary);
    const bool isDue = !m_due.isEmpty();
    if (!oldKept.isEmpty()) {
        // First where nothing else is to be done.
        const QString left = oldKeptText(static_cast<int>(oldKept.size()));
        headline = isDue ? headline + QLatin1String(", ") + left : left + QLatin1String(". ") + headline;
        m_tone = m_tone == Tone::Success ? Tone::Warning : m_tone;
        for (const RecordId &id : oldKept) {
            if (!m_due.contains(id))
                m_due.append(id);
        }
    }
    m_summary->setText(headline);
    m_rotate->setVisible(!m_due.isEmpty());
    m_rotate->setText(isDue ? tr("R&otate now…") : tr("Res&ume rotation…"));
    refreshMark();

    QHash<RecordId, const records::TokenRecord *> byId;
    for (const records::TokenRecord &record : records)
        byId.insert(record.id, &record);
    QList<TimelineView::Entry> entries;
    for (const reminders::TimelineEntry &entry : reminders::timeline(records, policy, nowUtc, zone)) {
        const records::TokenRecord &record = *byId.value(entry.record);
        const bool isOverdue = entry.urgency == reminders::Urgency::Overdue;
        QString text = recordNameInList(record);
        if (isOverdue)
            //: On the time line: a token, and the date on which it is due.
            text = tr("%1: %2").arg(
                text, dueDateText(reminders::effectiveDue(record, policy).at, nowUtc, QLocale()));
        entries.append(
            {isOverdue ? TimelineView::overdue : entry.dayOffset, toneOfUrgency(entry.urgency), text});
    }
    // What has expired today is overdue, and stands with what is.
    std::stable_sort(
        entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    m_today = today;
    m_timeline->setEntries(entries, today, reminders::timelineDays, policy.dueSoonDays);
    showChosen(m_chosen);
}

void BoardHeader::showChosen(const std::optional<DueOn> &due)
{
    m_chosen = due;
    std::optional<int> day;
    if (due && due->isOverdue)
        day = TimelineView::overdue;
    else if (due && due->day >= m_today)
        day = static_cast<int>(m_today.daysTo(due->day));
    m_timeline->setChosen(day);
}

} // namespace broker::ui
