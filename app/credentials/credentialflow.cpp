// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialflow.h"

#include "core/overloaded.h"
#include "credentials/credentialcheck.h"
#include "credentials/credentialrecording.h"
#include "workspace/auditnote.h"

namespace broker::credentials {

namespace {

CheckFailure checkWithoutEnd(const Draft &draft)
{
    CheckFailure failure;
    failure.problem = CheckProblem::ConnectionLost;
    failure.host = draft.host.askedHost();
    failure.detail = QStringLiteral("The check ended without a result.");
    return failure;
}

} // namespace

CredentialFlow::CredentialFlow(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keeper(workspace, *this)
{ }

CredentialFlow::~CredentialFlow() = default;

void CredentialFlow::enter(const Draft &draft)
{
    Draft stored = draft;
    stored.storage = m_workspace.storageForNew();
    dispatch(event::Enter{stored});
}

void CredentialFlow::check()
{
    dispatch(event::Check{});
}

void CredentialFlow::stopCheck()
{
    m_check.stop();
    dispatch(event::StopCheck{});
}

void CredentialFlow::save()
{
    dispatch(event::Save{});
}

void CredentialFlow::retry()
{
    dispatch(event::Retry{});
}

void CredentialFlow::stopWaiting()
{
    m_keeper.stopWaiting();
}

void CredentialFlow::keepInMemory()
{
    dispatch(event::UseMemory{});
}

void CredentialFlow::discard()
{
    const auto *keeping = as<Keeping>(m_state);
    const auto storage = keeping ? storageOf(keeping->keep) : std::nullopt;
    if (!storage || !next(m_state, event::Discard{}))
        return;
    m_keeper.discard(*storage);
    dispatch(event::Discard{});
}

bool CredentialFlow::leave()
{
    if (!next(m_state, event::Leave{}))
        return false;
    dispatch(event::Leave{});
    return true;
}

void CredentialFlow::dispatch(const Event &event)
{
    m_events.dispatch(event, [this](const Event &current) {
        std::optional<State> following = next(m_state, current);
        if (!following)
            return;
        m_state = std::move(*following);
        enterState();
        Q_EMIT changed();
    });
}

void CredentialFlow::enterState()
{
    // The credential is not to be sent, nor its answer heard, in another state.
    m_check.drop();
    m_writing.drop();
    m_keeper.overtake();
    std::visit(Overloaded{
                   [this](const Checking &state) { runCheck(state); },
                   [this](const Keeping &state) { runKeeping(state); },
                   [this](const Entered &) { m_keeper.forget(); },
                   [](const AtRest auto &) {},
               },
        m_state);
}

void CredentialFlow::runCheck(const Checking &state)
{
    const Draft draft = state.draft;
    m_check.start(
        this,
        [&](std::stop_token stop) {
            return checkCredential(
                *this, m_workspace.http, m_workspace.clock, draft.host, draft.credential, std::move(stop));
        },
        [this, draft](const CheckResult &result) {
            // What cannot be noted was found out all the same.
            m_writing.start(
                this,
                [&](std::stop_token) { return noteAuditSoon(m_workspace, {checkEntry(draft, result)}); },
                [this, result](
                    const audit::AuditJournal::Written &) { dispatch(event::CheckEnded{result}); });
        },
        checkWithoutEnd(draft));
}

audit::Entry CredentialFlow::checkEntry(const Draft &draft, const CheckResult &result)
{
    audit::Entry entry = draft.rotates ? auditEntryFor(audit::Action::SecretChecked, *draft.rotates)
                                       : auditEntryFor(audit::Action::SecretChecked, draft.targets.first());
    entry.fingerprint = draft.credential.fingerprint();
    entry.outcome = auditOutcomeOf(outcomeOf(result));
    entry.detail = draft.host.askedHost();
    return entry;
}

void CredentialFlow::runKeeping(const Keeping &state)
{
    if (const auto *storing = as<keeping::Storing>(state.keep))
        runStore(state, storing->storage);
    else if (const auto *recording = as<keeping::Recording>(state.keep))
        runRecord(state, recording->storage);
}

void CredentialFlow::runStore(const Keeping &state, records::Storage storage)
{
    if (!m_keeper.key())
        m_keeper.begin(entryFor(m_workspace, state.draft));
    const auto store = [this, credential = state.draft.credential, storage] {
        m_keeper.store(credential.toStored(), storage, [this](const auto &event) { dispatch(event); });
    };
    // What is in memory only ends with the program.
    if (storage == records::Storage::Memory) {
        store();
        return;
    }
    m_keeper.note(operationFor(state), [this, store](const keeping::Keeper::Noted &noted) {
        if (noted)
            store();
        else
            dispatch(event::NoteError{noted.error()});
    });
}

/// The record as it is now: its note may have been changed while the wizard was open.
Draft CredentialFlow::upToDate(Draft draft, records::Storage storage) const
{
    draft.storage = storage;
    if (draft.rotates)
        draft.rotates = m_workspace.records.find(draft.rotates->id).value_or(*draft.rotates);
    else
        draft.again = recordedAgain(m_workspace.records, draft);
    return draft;
}

records::Operation CredentialFlow::operationFor(const Keeping &state) const
{
    const QDateTime now = m_workspace.clock.nowUtc();
    const CheckResult *checked = state.result ? &*state.result : nullptr;
    const records::TokenRecord planned = recordFor(upToDate(state.draft, records::Storage::Keychain),
        *m_keeper.key(), checked, m_workspace.practice, now);
    return {OperationId::create(), records::OperationKind::StoreCredential, records::OperationStage::Prepared,
        planned.target, planned.id, planned.key, planned.origin, m_workspace.practice, now, planned};
}

void CredentialFlow::runRecord(const Keeping &state, records::Storage storage)
{
    if (!m_keeper.key())
        return;
    const CheckResult *checked = state.result ? &*state.result : nullptr;
    const Draft draft = upToDate(state.draft, storage);
    const records::TokenRecord record
        = recordFor(draft, *m_keeper.key(), checked, m_workspace.practice, m_workspace.clock.nowUtc());
    m_writing.start(
        this,
        [&](std::stop_token) {
            return m_workspace.records.putAllSoon(
                keeping::recordsInPlaceOf(record, draft.rotates ? draft.rotates : draft.again));
        },
        [this, draft, storage](const records::RecordStore::Stored &stored) {
            if (stored)
                onRecorded(draft, storage, stored->constLast());
            else
                dispatch(event::RecordError{stored.error()});
        });
}

void CredentialFlow::onRecorded(
    const Draft &draft, records::Storage storage, const records::TokenRecord &record)
{
    audit::Entry entry
        = auditEntryFor(draft.rotates ? audit::Action::TokenRotated : audit::Action::SecretStored, record);
    if (!draft.rotates) {
        entry.org = draft.targets.first().org.id;
        entry.orgName = draft.targets.first().org.name;
    }
    entry.detail = draft.host.askedHost();
    if (const auto duplicate = keeping::duplicateIn(record, draft.again))
        keeping::removeDuplicate(m_workspace, *duplicate);
    m_writing.start(
        this, [&](std::stop_token) { return noteAuditSoon(m_workspace, {entry}); },
        // What cannot be noted was done all the same.
        [this, storage, record](const audit::AuditJournal::Written &) {
            m_keeper.recorded(storage);
            dispatch(event::Recorded{record});
        });
}

} // namespace broker::credentials
