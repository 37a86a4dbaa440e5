// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/reminderguide.h"

#include "presenters/credentialrecordtext.h"
#include "presenters/credentialrowtext.h"
#include "presenters/recordtext.h"
#include "presenters/snyktrailtext.h"
#include "presenters/tokenstatetext.h"
#include "widgets/messagebar.h"

#include <QHash>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

#include <chrono>
#include <utility>

namespace broker::ui {

namespace {

/// Any more are only counted.
constexpr qsizetype mostLines = 4;

} // namespace

ReminderGuide::ReminderGuide(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    m_timer.setInterval(std::chrono::minutes(30));
    connect(&m_timer, &QTimer::timeout, this, &ReminderGuide::look);
}

void ReminderGuide::setWorkspace(const Workspace &workspace, access::SecretList &secrets)
{
    m_noting.drop();
    m_workspace.emplace(workspace);
    m_secrets = &secrets;
    setTold({});
    m_isUnnoted = false;
    m_bar.clear();
    disconnect(m_following);
    m_following = connect(m_secrets, &access::SecretList::changed, this, &ReminderGuide::forgetOld);
    m_timer.start();
}

void ReminderGuide::look()
{
    if (!m_workspace)
        return;
    // What was just told is on its way to the list.
    if (m_noting.isRunning()) {
        m_isLookWanted = true;
        return;
    }
    m_isLookWanted = false;
    const QList<records::TokenRecord> all = m_secrets->all();
    // What is due is said at the next look.
    if (lookForChanges())
        return;
    const reminders::DuePolicy policy = reminders::policyFrom(m_workspace->settings);
    const QList<reminders::Reminder> due
        = reminders::dueReminders(all, policy, m_workspace->clock.nowUtc(), QTimeZone::systemTimeZone());
    if (due.isEmpty())
        return;
    tell(due, policy);
    // Looked up once: after a long absence thousands are due.
    QHash<RecordId, const records::TokenRecord *> byId;
    for (const records::TokenRecord &record : all)
        byId.insert(record.id, &record);
    QList<records::TokenRecord> reminded;
    for (const reminders::Reminder &reminder : due) {
        reminded.append(reminders::withReminderGiven(*byId.value(reminder.record), reminder));
    }
    // What could not be noted down is said again at the next look.
    store(reminded);
}

void ReminderGuide::setChanges(presence::SnykChanges &changes)
{
    disconnect(m_followingChanges);
    m_changes = &changes;
    m_followingChanges
        = connect(&changes, &presence::SnykChanges::looked, this, &ReminderGuide::lookForChanges);
}

bool ReminderGuide::lookForChanges()
{
    if (!m_changes)
        return false;
    QList<records::TokenRecord> told;
    QStringList lines;
    const QList<records::TokenRecord> changed = m_changes->changedElsewhere();
    for (const records::TokenRecord &record : changed) {
        const presence::SnykTrail trail = m_changes->trails().value(record.id);
        if (trail.last->isReminded)
            continue;
        told.append(record);
        if (lines.size() < mostLines)
            //: A token, and what was done to its integration.
            lines.append(tr("%1: %2.", "a change at Snyk").arg(recordName(record), snykTrailText(trail)));
    }
    if (told.isEmpty())
        return false;
    const int more = static_cast<int>(told.size() - lines.size());
    if (more > 0)
        lines.append(tr("and %Ln more", nullptr, more));
    lines.append(
        tr("The tokens may be others by now. Compare them with those on the Snyk website (Web UI)."));
    //: %1 is "2 tokens".
    const QString title = tr("Changed at Snyk, not here: %1").arg(countText(told));
    m_bar.showMessage({.kind = MessageKind::Warning, .title = title, .lines = lines});
    QPushButton *showIt = m_bar.addAction(tr("Sho&w it"), QStringLiteral("showReminderButton"));
    connect(
        showIt, &QPushButton::clicked, this, [this, id = told.constFirst().id] { Q_EMIT showRequested(id); });
    Q_EMIT reminded(title, lines.join(QLatin1Char('\n')));
    m_changes->setReminded(told);
    return true;
}

void ReminderGuide::forgetOld()
{
    if (m_told.isEmpty())
        return;
    const reminders::DuePolicy policy = reminders::policyFrom(m_workspace->settings);
    QList<reminders::Reminder> left = m_told;
    erase_if(left, [this, &policy](const reminders::Reminder &reminder) {
        const auto record = m_secrets->find(reminder.record);
        return !record || reminders::effectiveDue(*record, policy).at != reminder.due.at;
    });
    setTold(left);
}

void ReminderGuide::tell(const QList<reminders::Reminder> &reminders, const reminders::DuePolicy &policy)
{
    setTold(reminders);
    const QDateTime now = m_workspace->clock.nowUtc();
    QStringList lines;
    for (const reminders::Reminder &reminder : reminders) {
        const auto record = m_secrets->find(reminder.record);
        if (record && lines.size() < mostLines)
            //: A token, and the date on which it is due.
            lines.append(
                tr("%1: %2").arg(recordNameInList(*record), dueDateText(reminder.due.at, now, QLocale())));
    }
    lines = withTheRest(std::move(lines), reminders.size());
    Q_EMIT reminded(summaryText(m_secrets->all(), policy, now), lines.join(QLatin1Char('\n')));
}

void ReminderGuide::setTold(const QList<reminders::Reminder> &reminders)
{
    m_told = reminders;
    Q_EMIT waitingChanged(!m_told.isEmpty());
}

void ReminderGuide::snooze()
{
    const QDateTime now = m_workspace->clock.nowUtc();
    const reminders::DuePolicy policy = reminders::policyFrom(m_workspace->settings);
    const QList<reminders::Reminder> told = m_told;
    setTold({});
    QList<records::TokenRecord> snoozed;
    for (const reminders::Reminder &reminder : told) {
        if (const auto record = m_secrets->find(reminder.record))
            snoozed.append(reminders::withSnooze(*record, policy, now, now.addDays(1)));
    }
    store(snoozed);
}

void ReminderGuide::store(const QList<records::TokenRecord> &records)
{
    m_noting.start(
        this, [&](const std::stop_token &) { return m_secrets->putAllSoon(records); },
        [this](const records::RecordStore::Stored &put) {
            if (!put)
                m_bar.showMessage(MessageKind::Error, explain(put.error(), m_workspace->clock.nowUtc()));
            else if (m_isUnnoted)
                m_bar.clear();
            m_isUnnoted = !put;
            if (put && m_isLookWanted)
                look();
        });
}

} // namespace broker::ui
