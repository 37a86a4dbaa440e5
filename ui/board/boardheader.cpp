// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardheader.h"

#include "platform/icons.h"
#include "presenters/credentialrecordtext.h"
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

namespace broker::ui {

namespace {

constexpr qreal summaryScale = 1.25;

Tone toneOf(reminders::Urgency urgency)
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
    connect(m_timeline, &TimelineView::chosen, this, [this](int mark) { Q_EMIT chosen(m_marked.at(mark)); });
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

void BoardHeader::showRecords(
    const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy, const QDateTime &nowUtc)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDate today = reminders::localDay(nowUtc, zone);
    const reminders::Summary summary = reminders::summaryOf(records, policy, nowUtc, zone);
    m_summary->setText(summaryText(summary, policy.dueSoonDays, QLocale()));
    m_due = summary.due;
    m_rotate->setVisible(!m_due.isEmpty());
    m_tone = toneOf(summary);
    refreshMark();

    QHash<RecordId, const records::TokenRecord *> byId;
    for (const records::TokenRecord &record : records)
        byId.insert(record.id, &record);
    m_marked.clear();
    QList<TimelineView::Mark> marks;
    for (const reminders::TimelineEntry &entry : reminders::timeline(records, policy, nowUtc, zone)) {
        const records::TokenRecord &record = *byId.value(entry.record);
        const QDateTime due = reminders::effectiveDue(record, policy).at;
        //: A mark on the time line: a token, and the date on which it is due.
        const QString text = tr("%1: %2").arg(recordName(record), dueDateText(due, nowUtc, QLocale()));
        marks.append(
            {static_cast<int>(m_marked.size()), qMax(0, entry.dayOffset), toneOf(entry.urgency), text});
        m_marked.append(entry.record);
    }
    m_timeline->setMarks(std::move(marks), today, reminders::timelineDays);
}

} // namespace broker::ui
