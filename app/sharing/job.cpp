// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/job.h"

#include "audit/auditdetail.h"
#include "core/log.h"
#include "sharing/joblist.h"
#include "snyk/client.h"
#include "workspace/auditnote.h"

#include <algorithm>
#include <utility>

namespace broker::sharing {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds jobTellingPause{100};
/// More than any silence of snyk::Pace.
constexpr std::chrono::seconds longestWait{std::chrono::hours(2)};

/// Its place among the counts.
int &countOf(JobCounts &counts, const RowState &state)
{
    if (std::holds_alternative<Planned>(state))
        return counts.planned;
    if (std::holds_alternative<Done>(state) || std::holds_alternative<Taken>(state))
        return counts.done;
    if (std::holds_alternative<Skipped>(state))
        return counts.skipped;
    if (std::holds_alternative<Refused>(state))
        return counts.refused;
    if (std::holds_alternative<Unknown>(state))
        return counts.unknown;
    return counts.working;
}

bool isStuck(const RowState &state)
{
    const auto *kept = std::get_if<Kept>(&state);
    return isNotTaken(state) || (kept && kept->error);
}

} // namespace

JobCounts countsOf(const QList<RowState> &states)
{
    JobCounts counts;
    for (const RowState &state : states)
        ++countOf(counts, state);
    return counts;
}

Job::Job(const Workspace &workspace, JobJournal &journal, StoredJob job, JobManner manner, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_journal(journal)
    , m_manner(manner)
    , m_plan(std::move(job.plan))
    , m_states(std::move(job.states))
    , m_retries(std::move(job.retries))
    , m_isFresh(m_states.isEmpty())
{
    for (qsizetype row = m_states.size(); row < m_plan.rows.size(); ++row)
        m_states.append(beginningOf(m_plan.rows.at(row)));
    m_counts = countsOf(m_states);
    m_pump.setSingleShot(true);
    connect(&m_pump, &QTimer::timeout, this, &Job::pump);
    m_list.setSingleShot(true);
    m_list.setInterval(m_manner.listEvery);
    connect(&m_list, &QTimer::timeout, this, &Job::listKept);
    m_tell.setSingleShot(true);
    m_tell.setInterval(jobTellingPause);
    connect(&m_tell, &QTimer::timeout, this, &Job::tell);
    m_clock.start();
}

Job::~Job()
{
    // Nobody has to wait for them.
    if (!m_audits.isEmpty())
        noteAudit(m_workspace, m_audits);
    const QList<RowNote> notes = m_audited + m_notes;
    if (!notes.isEmpty())
        (void)m_journal.noteSoon(m_plan.id, notes);
}

void Job::signIn(const HttpsUrl &api, const SnykCredential &credential)
{
    snyk::RetryPolicy retry = m_manner.retry;
    retry.longestWait = longestWait;
    if (m_client)
        m_formerClients.push_back(std::move(m_client));
    m_isSignedOut = false;
    m_client = std::make_unique<snyk::Client>(m_workspace.http, m_workspace.clock, api, credential, retry);
    m_client->spreadCalls();
    m_pace = &m_workspace.http.paceOf(credential);
    dropFormerClients();
}

void Job::signOut()
{
    m_isSignedOut = true;
    pause();
}

void Job::dropFormerClients()
{
    if (isWorking() || m_sourceCall.isRunning())
        return;
    // One that has just answered may still be on the stack.
    for (std::unique_ptr<snyk::Client> &former : m_formerClients)
        former.release()->deleteLater();
    m_formerClients.clear();
}

void Job::start()
{
    if (!m_client || m_isSignedOut || m_isRunning)
        return;
    m_obstacle.reset();
    if (!takeUp()) {
        tell();
        return;
    }
    if (m_counts.planned + m_counts.working > 0 && isTokenUnlisted(m_workspace, m_plan)) {
        m_obstacle = {Obstacle::Kind::Unlisted};
        tell();
        return;
    }
    m_isRunning = true;
    // Rows that have rested cost more calls than before.
    m_headway.start(milliseconds(m_clock.elapsed()));
    if (!m_isFresh)
        std::transform(m_states.cbegin(), m_states.cend(), m_states.begin(), afterRest);
    m_isSourceSure = std::exchange(m_isFresh, false);
    m_leftAlone = leftAlone();
    m_waiting.clear();
    m_toLook.clear();
    m_kept.clear();
    for (int row = 0; row < m_states.size(); ++row) {
        if (m_calls.contains(row) || m_announced.contains(row) || m_beingListed.contains(row))
            continue;
        const RowState &state = m_states.at(row);
        if (std::holds_alternative<Planned>(state))
            m_waiting.push_back(row);
        else if (std::holds_alternative<Kept>(state) && !isStuck(state))
            m_kept.append(row);
        else if (const auto *unknown = std::get_if<Unknown>(&state); unknown && !unknown->tokenIsLost)
            m_toLook.insert(row);
        else if (const auto *looking = std::get_if<Looking>(&state)) {
            // What Snyk is still working on would be taken for not done.
            if (looking->why == Looking::Why::AfterCall)
                m_looked[row].since.start();
            m_toLook.insert(row);
        } else if (isStuck(state))
            dispatch(row, rowevent::Retry{});
    }
    listSoon();
    tell();
    pumpSoon();
}

bool Job::takeUp()
{
    if (m_isTakenUp)
        return true;
    const auto stored = m_journal.current(m_plan.id);
    if (!stored) {
        m_obstacle = {Obstacle::Kind::Journal, stored.error()};
        return false;
    }
    if (*stored) {
        m_isFresh = false;
        m_plan.storage = (*stored)->plan.storage;
        m_plan.turnedToMemory = (*stored)->plan.turnedToMemory;
        m_retries = (*stored)->retries;
        takeOver((*stored)->states);
    }
    if (m_plan.way == Way::Each && !m_plan.storage)
        m_plan.storage = m_workspace.storageForNew();
    m_isTakenUp = true;
    return true;
}

void Job::takeOver(const QList<RowState> &states)
{
    m_counts = {};
    for (int row = 0; row < m_states.size(); ++row) {
        m_states[row] = states.value(row, m_states.at(row));
        ++countOf(m_counts, m_states.at(row));
        m_changedRows.insert(row);
    }
}

void Job::pause()
{
    m_goesOnInMemory = false;
    halt();
}

void Job::halt()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_sourceCall.drop();
    stopUnsent();
    flushNotes();
    tell();
}

void Job::stopUnsent()
{
    // Whoever is told may change the calls.
    QList<int> calling;
    for (const auto &[row, call] : m_calls) {
        if (std::holds_alternative<Calling>(m_states.at(row)))
            calling.append(row);
    }
    for (const int row : std::as_const(calling)) {
        const auto call = m_calls.find(row);
        if (call != m_calls.end())
            call->second->await.stop();
    }
}

void Job::retry()
{
    if (!m_client || m_isSignedOut)
        return;
    if (!takeUp()) {
        tell();
        return;
    }
    m_looked.clear();
    for (int row = 0; row < m_states.size(); ++row) {
        const bool isOurs = std::holds_alternative<Refused>(m_states.at(row))
            || std::holds_alternative<Unknown>(m_states.at(row));
        if (isOurs && !m_calls.contains(row)) {
            ++m_retries[row];
            dispatch(row, rowevent::Retry{});
        }
    }
    if (m_isRunning)
        pumpSoon();
    else
        start();
}

void Job::keepInMemory(int row)
{
    dispatch(row, rowevent::UseMemory{});
    seenTo();
}

void Job::keepAllInMemory()
{
    m_goesOnInMemory = true;
    if (!m_turning.isRunning())
        turnToMemory();
}

void Job::takenByUser(int row)
{
    dispatch(row, rowevent::TakenByUser{});
    seenTo();
}

void Job::seenTo()
{
    if (m_obstacle && m_obstacle->kind == Obstacle::Kind::Keychain && notTaken().isEmpty())
        m_obstacle.reset();
    tellSoon();
}

QList<int> Job::notTaken() const
{
    QList<int> rows;
    for (int row = 0; row < m_states.size(); ++row) {
        if (isNotTaken(m_states.at(row)))
            rows.append(row);
    }
    return rows;
}

bool Job::isAgain(int row) const
{
    return sharing::isAgain(m_states.at(row), m_retries.value(row));
}

QHash<OrgId, SkipReason> Job::leftAlone() const
{
    return m_plan.undoes ? leftAloneBy(m_plan, {m_journal.load().jobs, m_workspace.records.records()})
                         : QHash<OrgId, SkipReason>();
}

void Job::pumpSoon()
{
    m_pump.start(0);
}

void Job::dispatch(int row, const RowEvent &event)
{
    std::optional<RowState> following = next(m_states.at(row), event);
    if (!following)
        return;
    const RowState before = std::exchange(m_states[row], *std::move(following));
    const RowState after = m_states.at(row);
    --countOf(m_counts, before);
    ++countOf(m_counts, after);
    m_changedRows.insert(row);
    tellSoon();
    // What is left alone without a call says nothing of those to come.
    if (isOver(after) && !isOver(before) && !std::holds_alternative<Planned>(before))
        m_headway.note(milliseconds(m_clock.elapsed()));
    enter(row, before, after);
}

void Job::enter(int row, const RowState &before, const RowState &after)
{
    if (const auto *planned = std::get_if<Planned>(&after)) {
        // One that was just looked at is called before that is old, too; another one may come last.
        if (planned->isOld)
            m_waiting.push_back(row);
        else
            m_waiting.push_front(row);
        if (!std::holds_alternative<Looking>(before))
            note(row);
    } else if (const auto *issued = std::get_if<Issued>(&after)) {
        if (issued->error && m_plan.turnedToMemory && issued->storage == records::Storage::Keychain)
            // On its way to the keychain when that was given up for all.
            dispatch(row, rowevent::UseMemory{});
        else if (issued->error)
            stopFor({Obstacle::Kind::Keychain, std::nullopt, issued->error});
        else
            store(row);
    } else if (const auto *kept = std::get_if<Kept>(&after)) {
        if (kept->error) {
            stopFor({Obstacle::Kind::List, kept->error});
            return;
        }
        note(row);
        m_kept.append(row);
        listSoon();
    } else if (const auto *looking = std::get_if<Looking>(&after)) {
        if (looking->why == Looking::Why::Retry)
            m_toLook.insert(row);
    } else if (isOver(after) && !std::holds_alternative<Done>(after)) {
        end(row, before, after);
    }
}

void Job::end(int row, const RowState &before, const RowState &after)
{
    note(row);
    if (std::holds_alternative<Calling>(before) || std::holds_alternative<Taken>(after))
        audit(row);
    listSoon();
    if (const auto *refused = std::get_if<Refused>(&after)) {
        if (refused->error.kind == snyk::ApiErrorKind::Unauthorized)
            stopFor({Obstacle::Kind::SignIn, std::nullopt, std::nullopt, refused->error});
    } else if (const auto *unknown = std::get_if<Unknown>(&after)) {
        Looked &looked = m_looked[row];
        looked.since.start();
        if (!unknown->tokenIsLost && looked.times < m_manner.mostLooks)
            m_toLook.insert(row);
    }
}

void Job::stopFor(const Obstacle &obstacle)
{
    if (!m_obstacle)
        m_obstacle = obstacle;
    halt();
    tellSoon();
}

vault::VaultKey Job::keyOf(const RowPlan &row) const
{
    return m_workspace.keys.key(
        vault::SecretKind::BrokerToken, m_plan.regionId, row.record ? row.record->toString() : QString());
}

void Job::removeUnwanted(int row)
{
    const RowState &state = m_states.at(row);
    const auto *done = std::get_if<Done>(&state);
    const bool isElsewhere = std::holds_alternative<Taken>(state)
        || (done && done->token && done->token->storage == records::Storage::Memory);
    if (!isElsewhere || !m_mayBeInKeychain.remove(row))
        return;
    // The keychain serves one call after the other: what it still writes comes first.
    const vault::VaultKey key = keyOf(m_plan.rows.at(row));
    const audit::Entry about
        = auditEntryFor(audit::Action::SecretDeleted, targetOf(m_plan, m_plan.rows.at(row)));
    m_workspace.keychain.remove(key, std::stop_token())
        .then([workspace = m_workspace, key, about](const vault::RemoveResult &removed) {
            if (!removed)
                noteLeftCopy(workspace, about, key);
        });
}

void Job::listSoon()
{
    if (!m_list.isActive())
        m_list.start();
}

void Job::audit(int row)
{
    const RowPlan &plan = m_plan.rows.at(row);
    audit::Action action = audit::Action::TokenGenerated;
    if (plan.act == Act::Clone)
        action = audit::Action::IntegrationAdded;
    else if (plan.act == Act::Disable)
        action = audit::Action::IntegrationChanged;
    audit::Entry entry = auditEntryFor(action, targetOf(m_plan, plan));
    if (plan.act == Act::Disable)
        entry.detail = audit::details::takenBack;
    const RowState &state = m_states.at(row);
    if (const auto *kept = std::get_if<Kept>(&state)) {
        entry.integration = kept->integration;
        entry.record = plan.record;
        if (kept->token)
            entry.fingerprint = kept->token->fingerprint;
    } else if (const auto *taken = std::get_if<Taken>(&state)) {
        entry.integration = taken->integration;
    } else if (const auto *refused = std::get_if<Refused>(&state)) {
        entry.outcome = audit::Outcome::Failed;
        entry.requestId = refused->error.requestId;
    } else if (const auto *unknown = std::get_if<Unknown>(&state)) {
        entry.outcome = audit::Outcome::Unknown;
        entry.requestId = unknown->error.requestId;
    }
    m_audits.append(entry);
}

bool Job::holdsUnstoredToken() const
{
    return std::any_of(m_states.cbegin(), m_states.cend(), isUnstored);
}

milliseconds Job::silence() const
{
    return m_pace ? m_pace->silence(m_workspace.clock.nowUtc()) : milliseconds::zero();
}

void Job::tellSoon()
{
    if (!m_tell.isActive())
        m_tell.start();
}

void Job::tell()
{
    m_tell.stop();
    dropFormerClients();
    const QSet<int> changed = std::exchange(m_changedRows, {});
    if (!changed.isEmpty()) {
        QList<int> rows(changed.cbegin(), changed.cend());
        std::sort(rows.begin(), rows.end());
        Q_EMIT rowsChanged(rows);
    }
    Q_EMIT this->changed();
}

} // namespace broker::sharing
