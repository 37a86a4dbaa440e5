// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The effects of the rotation's working states.

#include "audit/auditdetail.h"
#include "core/log.h"
#include "keeping/keeper.h"
#include "rotation/blastradius.h"
#include "rotation/promotion.h"
#include "rotation/rotationflow.h"
#include "snyk/client.h"
#include "workspace/auditnote.h"

#include <functional>

namespace broker::rotation {

namespace {

using audit::details::provisionCall;
using audit::details::switchCall;

snyk::ApiError withoutEnd(bool wasSent)
{
    snyk::ApiError error;
    error.kind = wasSent ? snyk::ApiErrorKind::ConnectionLost : snyk::ApiErrorKind::Cancelled;
    error.detail = QStringLiteral("The call ended without a result.");
    error.outcomeUnknown = wasSent;
    return error;
}

KeepingError keepingWithoutEnd()
{
    return {vault::VaultError::cancelled(), std::nullopt};
}

/// What was asked of Snyk, and how it ended.
audit::Entry callEntry(const Rotation &rotation, audit::Action action, QLatin1String call,
    const snyk::ApiError *error, const std::optional<Fingerprint> &token)
{
    audit::Entry entry = auditEntryFor(action, rotation.target);
    entry.record = rotation.record;
    entry.detail = call;
    entry.fingerprint = token;
    if (error) {
        entry.outcome = error->outcomeUnknown ? audit::Outcome::Unknown : audit::Outcome::Failed;
        entry.requestId = error->requestId;
    }
    return entry;
}

} // namespace

void RotationFlow::runJournal(const Journaling &state)
{
    m_call.start(
        this, [&](std::stop_token) { return m_around.journal.saveSoon(state.rotation); },
        [this](const RotationJournal::Saved &saved) {
            if (saved)
                dispatch(event::Journaled{});
            else
                dispatch(event::JournalError{saved.error()});
        });
}

template <class Answer>
struct RotationFlow::Call
{
    QFuture<Result<Answer, snyk::ApiError>> (snyk::Client::*start)(OrgId, IntegrationId, std::stop_token);
    /// As Snyk names it.
    QLatin1String name;
    audit::Action action = {};
    std::function<void(const Answer &)> done;
    std::function<Event(const snyk::ApiError &)> failed;
};

template <class Answer>
void RotationFlow::runCall(const Rotation &rotation, const Call<Answer> &call)
{
    if (!m_client || !canCallSnyk(rotation)) {
        dispatch(call.failed(withoutEnd(false)));
        return;
    }
    m_call.start(
        this,
        [&](std::stop_token stop) {
            return (m_client->*call.start)(
                rotation.target.org.id, *rotation.target.integration, std::move(stop));
        },
        [this, rotation, call](const Result<Answer, snyk::ApiError> &result) {
            if (result) {
                call.done(*result);
                return;
            }
            dispatchNoted(callEntry(rotation, call.action, call.name, &result.error(), rotation.newToken),
                [failed = call.failed, error = result.error()] { return failed(error); });
        },
        withoutEnd(true));
}

void RotationFlow::dispatchNoted(const audit::Entry &entry, const std::function<Event()> &event)
{
    m_call.start(
        this, [&](std::stop_token) { return noteAuditSoon(m_around.workspace, {entry}); },
        // What cannot be noted happened all the same.
        [this, event](const audit::AuditJournal::Written &) { dispatch(event()); });
}

void RotationFlow::runProvision(const Provisioning &state)
{
    const Rotation rotation = state.rotation;
    constexpr audit::Action action = audit::Action::TokenGenerated;
    const auto done = [this, rotation](const snyk::ProvisionedToken &issued) {
        // First of all, the token is on its way into the keychain.
        dispatch(event::Issued{issued.token, m_around.workspace.storageForNew()});
        noteAudit(m_around.workspace,
            callEntry(rotation, action, provisionCall, nullptr, issued.token.fingerprint()));
    };
    const auto failed = [this, rotation](const snyk::ApiError &error) -> Event {
        event::ProvisionError event{error, isAlreadyProvisioned(error)};
        if (const auto ours = provisionalInGroup(m_around.journal.known().rotations, rotation))
            event.ours = ours->id;
        return event;
    };
    runCall<snyk::ProvisionedToken>(
        rotation, {&snyk::Client::provisionToken, provisionCall, action, done, failed});
}

void RotationFlow::runSwitch(const Switching &state)
{
    const Rotation rotation = state.rotation;
    constexpr audit::Action action = audit::Action::IntegrationChanged;
    const auto done = [this, rotation](const snyk::SwitchDone &) {
        dispatchNoted(callEntry(rotation, action, switchCall, nullptr, rotation.newToken),
            [] { return event::SwitchDone{}; });
    };
    const auto failed = [](const snyk::ApiError &error) -> Event { return event::SwitchError{error}; };
    runCall<snyk::SwitchDone>(rotation, {&snyk::Client::switchToken, switchCall, action, done, failed});
}

void RotationFlow::noteKeptUntil(const Rotation &rotation) const
{
    audit::Entry entry = auditEntryFor(audit::Action::DueDateChanged, rotation.target);
    entry.record = rotation.record;
    entry.fingerprint = rotation.oldToken;
    entry.detail = audit::details::keptUntil(rotation.keepOldUntil->toLocalTime().date());
    noteAudit(m_around.workspace, entry);
}

void RotationFlow::runStore(const Keeping &state, records::Storage storage)
{
    m_keeping.start(
        this,
        [&](std::stop_token stop) {
            return m_around.workspace.vaultFor(storage).write(
                state.rotation.newKey, state.token.secret(), std::move(stop));
        },
        [this](const vault::WriteResult &written) {
            keeping::tellStored(written, [this](const auto &event) { dispatch(event); });
        });
}

void RotationFlow::runPromote(const Promoting &state)
{
    const Rotation rotation = state.rotation;
    m_keeping.start(
        this, [&](std::stop_token stop) { return promoteToken(*this, m_around, rotation, std::move(stop)); },
        [this, rotation](const Result<QDateTime, KeepingError> &promoted) {
            if (!promoted) {
                dispatch(event::PromoteError{promoted.error()});
                return;
            }
            dispatch(event::PromoteDone{*promoted});
            // Not before the journal knows that nobody will ask for it again.
            m_whenSaved = [this, rotation] { removeProvisionalCopy(m_around, rotation); };
        },
        keepingWithoutEnd());
}

void RotationFlow::runRemoveOld(const RemovingOld &state)
{
    m_keeping.start(
        this,
        [&](std::stop_token stop) {
            return removeOldToken(*this, m_around, state.rotation, std::move(stop));
        },
        [this](const Result<bool, KeepingError> &removed) {
            if (removed)
                dispatch(event::OldRemoved{});
            else
                dispatch(event::RemoveError{removed.error()});
        },
        keepingWithoutEnd());
}

void RotationFlow::runResume(const Resuming &state, bool mayPrompt)
{
    if (state.rotation.holder == Holder::Memory)
        askPresence(state.rotation.newKey, Holder::Memory);
    else if (mayPrompt)
        readForResume(state.rotation.newKey);
    else
        askPresence(state.rotation.newKey, Holder::Keychain);
}

void RotationFlow::askPresence(const vault::VaultKey &key, Holder holder)
{
    // A known token only has to be there, which never makes the system ask the user. An unknown one
    // has to be read to know which it is.
    m_keeping.start(
        this, [&](std::stop_token stop) { return m_around.vaultOf(holder)->presence(key, std::move(stop)); },
        [this, key, holder](const vault::PresenceResult &presence) {
            const auto *resuming = as<Resuming>(m_state);
            if (!resuming)
                return;
            if (!presence)
                dispatch(event::KeychainError{presence.error()});
            else if (*presence == vault::Presence::Present && resuming->rotation.newToken)
                dispatch(event::TokenFound{*resuming->rotation.newToken, holder});
            else if (m_keeping.isStopRequested())
                dispatch(event::KeychainError{{vault::VaultErrorKind::StoppedWaiting, {}}});
            // A keychain may have what it said it could not write, before memory was used.
            else if (holder == Holder::Memory)
                askPresence(key, Holder::Keychain);
            else if (*presence == vault::Presence::Absent)
                dispatch(event::TokenNotFound{});
            else if (*presence == vault::Presence::Locked)
                dispatch(event::KeychainError{{vault::VaultErrorKind::Locked, {}}});
            else
                readForResume(key);
        });
}

void RotationFlow::readForResume(const vault::VaultKey &key)
{
    m_keeping.start(
        this, [&](std::stop_token stop) { return m_around.workspace.keychain.read(key, std::move(stop)); },
        [this](const vault::ReadResult &read) {
            if (!read && read.error().kind == vault::VaultErrorKind::NotFound) {
                dispatch(event::TokenNotFound{});
                return;
            }
            if (!read) {
                dispatch(event::KeychainError{read.error()});
                return;
            }
            const std::optional<BrokerToken> token = BrokerToken::parse(*read);
            if (token)
                dispatch(event::TokenFound{token->fingerprint(), Holder::Keychain});
            else
                dispatch(event::KeychainError{{vault::VaultErrorKind::Unreadable, {}}});
        });
}

} // namespace broker::rotation
