// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialflow.h"

#include "core/log.h"
#include "core/overloaded.h"
#include "credentials/credentialcheck.h"
#include "credentials/credentialrecording.h"
#include "provisioning/recording.h"
#include "workspace/auditnote.h"

#include <utility>

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
    m_write.stop();
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
    const std::optional<vault::VaultKey> key = std::exchange(m_key, std::nullopt);
    dispatch(event::Discard{});
    // Even after a failed write: a keychain that was not waited for may have finished later. The note
    // stays until the entry has gone.
    if (key)
        removeEntry(*storage, *key);
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
    m_write.drop();
    std::visit(Overloaded{
                   [this](const Checking &state) { runCheck(state); },
                   [this](const Keeping &state) { runKeeping(state); },
                   [this](const Entered &) {
                       m_key.reset();
                       m_note.reset();
                   },
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
            noteCheck(draft, result);
            dispatch(event::CheckEnded{result});
        },
        checkWithoutEnd(draft));
}

void CredentialFlow::noteCheck(const Draft &draft, const CheckResult &result)
{
    audit::Entry entry = draft.rotates ? auditEntryFor(audit::Action::SecretChecked, *draft.rotates)
                                       : auditEntryFor(audit::Action::SecretChecked, draft.targets.first());
    entry.fingerprint = draft.credential.fingerprint();
    entry.outcome = auditOutcomeOf(outcomeOf(result));
    entry.detail = draft.host.askedHost();
    noteAudit(m_workspace, entry);
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
    if (!m_key) {
        m_key = entryFor(m_workspace, state.draft);
        m_mayBeInKeychain = false;
    }
    // What is in memory only ends with the program.
    const auto noted = storage == records::Storage::Keychain ? noteDown(state) : true;
    if (!noted) {
        dispatch(event::NoteError{noted.error()});
        return;
    }
    m_write.start(
        this,
        [&](std::stop_token stop) {
            return m_workspace.vaultFor(storage).write(
                *m_key, state.draft.credential.toStored(), std::move(stop));
        },
        [this](const vault::WriteResult &written) {
            if (written)
                return dispatch(event::Stored{});
            m_mayBeInKeychain = m_mayBeInKeychain || vault::mayBeStored(written.error());
            dispatch(event::StoreError{written.error()});
        });
}

/// The record as it is now: its note may have been changed while the wizard was open.
Draft CredentialFlow::upToDate(Draft draft, records::Storage storage) const
{
    draft.storage = storage;
    if (draft.rotates)
        draft.rotates = m_workspace.records.find(draft.rotates->id).value_or(*draft.rotates);
    return draft;
}

/// An entry that no record names would be found by nobody, should the program end before its record is
/// written.
Result<bool, records::RecordError> CredentialFlow::noteDown(const Keeping &state)
{
    if (m_note)
        return true;
    const QDateTime now = m_workspace.clock.nowUtc();
    const CheckResult *checked = state.result ? &*state.result : nullptr;
    const records::TokenRecord planned = recordFor(
        upToDate(state.draft, records::Storage::Keychain), *m_key, checked, m_workspace.practice, now);
    const records::Operation operation{OperationId::create(), records::OperationKind::StoreCredential,
        records::OperationStage::Prepared, planned.target, planned.id, planned.key, planned.origin,
        m_workspace.practice, now, planned};
    const auto begun = m_workspace.journal.begin(operation);
    if (begun)
        m_note = operation.id;
    return begun;
}

void CredentialFlow::dropNote()
{
    const std::optional<OperationId> note = std::exchange(m_note, std::nullopt);
    // A leftover one is found and cleared at the next start; it is no reason to stop here.
    if (note && !m_workspace.journal.finish(*note))
        qCWarning(logProvisioning) << "Could not remove the journal entry" << note->toString();
}

void CredentialFlow::runRecord(const Keeping &state, records::Storage storage)
{
    if (!m_key)
        return;
    const CheckResult *checked = state.result ? &*state.result : nullptr;
    const Draft draft = upToDate(state.draft, storage);
    const auto kept = provisioning::recordInPlaceOf(m_workspace,
        recordFor(draft, *m_key, checked, m_workspace.practice, m_workspace.clock.nowUtc()), draft.rotates);
    if (!kept) {
        dispatch(event::RecordError{kept.error()});
        return;
    }
    const std::optional<vault::VaultKey> key = std::exchange(m_key, std::nullopt);
    if (storage == records::Storage::Memory && m_mayBeInKeychain && m_note)
        provisioning::removeUnwanted(m_workspace, *key, *std::exchange(m_note, std::nullopt));
    else
        dropNote();
    audit::Entry entry
        = auditEntryFor(draft.rotates ? audit::Action::TokenRotated : audit::Action::SecretStored, *kept);
    entry.detail = draft.host.askedHost();
    noteAudit(m_workspace, entry);
    dispatch(event::Recorded{*kept});
}

void CredentialFlow::removeEntry(records::Storage storage, const vault::VaultKey &key)
{
    if (storage == records::Storage::Memory)
        static_cast<void>(m_workspace.memory.remove(key, std::stop_token()));
    // Where there is a note, the keychain was asked to keep it.
    if (const std::optional<OperationId> note = std::exchange(m_note, std::nullopt))
        provisioning::removeUnwanted(m_workspace, key, *note);
}

} // namespace broker::credentials
