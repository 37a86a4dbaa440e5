// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/boardheader.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/recordtext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/timelineview.h"

#include <QHash>
#include <QLocale>
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
    , m_summary(named(new PlainLabel, "boardSummary"))
    , m_timeline(named(new TimelineView, "boardTimeline"))
{
    setObjectName(QStringLiteral("boardHeader"));
    QFont large = m_summary->font();
    large.setPointSizeF(large.pointSizeF() * summaryScale);
    large.setBold(true);
    m_summary->setFont(large);
    m_timeline->setAccessibleName(tr("Rotation dates of the coming 90 days"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary);
    layout->addWidget(m_timeline);
    connect(m_timeline, &TimelineView::chosen, this, [this](int mark) { Q_EMIT chosen(m_marked.at(mark)); });
}

QString BoardHeader::summary() const
{
    return m_summary->text();
}

void BoardHeader::showRecords(
    const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy, const QDateTime &nowUtc)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDate today = reminders::localDay(nowUtc, zone);
    m_summary->setText(summaryText(
        reminders::summaryOf(records, policy, nowUtc, zone), policy.dueSoonDays, today, QLocale()));

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
