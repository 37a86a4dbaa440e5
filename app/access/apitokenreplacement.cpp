// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokenreplacement.h"

#include "audit/auditdetail.h"
#include "core/overloaded.h"
#include "keeping/keeper.h"
#include "workspace/auditnote.h"

namespace broker::access::replacement {

namespace {

/// A refusal is Snyk's own word on the token; everything else tells nothing about it.
CheckResult resultOf(const snyk::ApiError &error)
{
    return error.kind == snyk::ApiErrorKind::Unauthorized || error.kind == snyk::ApiErrorKind::Forbidden
        ? CheckResult::Refused
        : CheckResult::NoAnswer;
}

void endSessionWith(const Workspace &workspace, const std::optional<RememberedToken> &token)
{
    if (!workspace.sessions || !token)
        return;
    if (const auto ended = workspace.sessions->sessionWith(token->fingerprint, token->region))
        workspace.sessions->end(ended->credential, ended->region);
}

std::optional<State> startOf(const access::TokenMemory &memory)
{
    const auto used = memory.offer();
    const auto kept = memory.replaced();
    if (!used)
        return std::nullopt;
    if (kept)
        return KeepingOld{kept->fingerprint, used->fingerprint};
    return Entering{used->fingerprint};
}

} // namespace

audit::Entry auditEntryAbout(const snyk::Region &region, const Fingerprint &token)
{
    audit::Entry entry;
    entry.regionId = region.id;
    entry.fingerprint = token;
    entry.detail = audit::details::apiToken;
    return entry;
}

ApiTokenReplacement::ApiTokenReplacement(
    const Workspace &workspace, std::optional<int> place, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_memory(workspace)
    , m_access(workspace.http, workspace.clock, workspace.retry)
{
    m_memory.stayWith(place.value_or(offeredPlace(workspace.settings)));
    m_state = startOf(m_memory);
    connect(&m_access, &access::SignIn::changed, this, &ApiTokenReplacement::onAccessChanged);
}

ApiTokenReplacement::~ApiTokenReplacement() = default;

bool ApiTokenReplacement::isBusy() const
{
    return m_state && isWorking(*m_state);
}

bool ApiTokenReplacement::holdsUnstoredToken() const
{
    return m_state && holdsUnstoredValue(*m_state);
}

void ApiTokenReplacement::enter(const SnykCredential &credential)
{
    dispatch(event::Entered{credential.text()});
}

void ApiTokenReplacement::stop()
{
    m_keeping.stop();
    if (is<Checking>(m_state)) {
        m_access.reset();
        m_checkError = snyk::ApiError{};
        m_checkError->kind = snyk::ApiErrorKind::Cancelled;
        dispatch(event::Checked{CheckResult::NoAnswer});
    }
}

void ApiTokenReplacement::retry()
{
    dispatch(event::Retry{});
}

void ApiTokenReplacement::keepUnchecked()
{
    dispatch(event::KeepUnchecked{});
}

void ApiTokenReplacement::goBack()
{
    dispatch(event::RollBack{});
}

void ApiTokenReplacement::removeOld()
{
    dispatch(event::RemoveOld{});
}

void ApiTokenReplacement::dispatch(const Event &event)
{
    m_events.dispatch(event, [this](const Event &current) {
        if (!m_state)
            return;
        std::optional<State> following = next(*m_state, current);
        if (!following)
            return;
        const bool wasKept = is<KeepingOld>(m_state);
        m_state = std::move(*following);
        if (wasKept && is<RolledBack>(m_state)) {
            const auto newer = m_memory.offer();
            m_memory.goBack();
            useInsteadOf(newer);
            note(audit::Action::TokenRotated, m_memory.offer());
        }
        enterState();
        Q_EMIT changed();
    });
}

void ApiTokenReplacement::enterState()
{
    std::visit(Overloaded{
                   [this](const Checking &state) {
                       const auto token = SnykCredential::parse(state.value);
                       const auto old = m_memory.offer();
                       m_checkError.reset();
                       m_owner.clear();
                       m_accountId.clear();
                       if (m_workspace.sessions)
                           m_begun = m_workspace.sessions->generation();
                       if (token && old)
                           m_access.check(old->region, *token);
                       else
                           dispatch(event::Checked{CheckResult::Refused});
                   },
                   [this](const Keeping &state) {
                       if (is<keeping::Storing>(state.keep))
                           runStore(state);
                   },
                   [this](const RemovingOld &) { runRemoval(); },
                   [](const AtRest auto &) {},
               },
        *m_state);
}

void ApiTokenReplacement::onAccessChanged()
{
    if (!is<Checking>(m_state))
        return;
    if (const auto session = m_access.session()) {
        m_owner = session->self.displayName;
        m_accountId = session->self.id;
        noteCheck(audit::Outcome::Succeeded);
        dispatch(event::Checked{CheckResult::Accepted});
    } else if (const auto *failed = as<access::CheckFailed>(m_access.state())) {
        m_checkError = failed->error;
        const CheckResult result = resultOf(failed->error);
        noteCheck(result == CheckResult::Refused ? audit::Outcome::Failed : audit::Outcome::Unknown);
        dispatch(event::Checked{result});
    }
}

void ApiTokenReplacement::runStore(const Keeping &state)
{
    const auto token = SnykCredential::parse(state.value);
    if (!token) {
        dispatch(event::StoreError{vault::VaultError::cancelled()});
        return;
    }
    // Unchecked, so nobody said whose it is: in all likelihood the same account's.
    const auto old = m_memory.offer();
    const QString owner = state.isChecked || !old ? m_owner : old->owner;
    m_keeping.start(
        this,
        [&](std::stop_token stop) { return m_memory.replace(*token, owner, std::move(stop), m_accountId); },
        [this](const vault::WriteResult &written) {
            if (written) {
                note(audit::Action::TokenRotated, m_memory.offer());
                useInsteadOf(m_memory.replaced());
            }
            keeping::tellStored(written, [this](const auto &event) { dispatch(event); });
        });
}

void ApiTokenReplacement::useInsteadOf(const std::optional<access::RememberedToken> &before) const
{
    if (!m_workspace.sessions || !before)
        return;
    const auto session = m_access.session();
    const auto used = m_memory.offer();
    if (session && used && session->credential.fingerprint() == used->fingerprint)
        m_workspace.sessions->keepInsteadOf(before->fingerprint, *session, m_begun);
    else
        endSessionWith(m_workspace, before);
}

void ApiTokenReplacement::runRemoval()
{
    const auto old = m_memory.replaced();
    m_keeping.start(
        this, [this](std::stop_token stop) { return m_memory.forgetReplaced(std::move(stop)); },
        [this, old](const vault::RemoveResult &removed) {
            if (!removed) {
                dispatch(event::RemoveError{removed.error()});
                return;
            }
            note(audit::Action::SecretDeleted, old);
            // Whoever signed in with it before both were known to be one account's.
            endSessionWith(m_workspace, old);
            dispatch(event::OldRemoved{});
        });
}

void ApiTokenReplacement::noteCheck(audit::Outcome outcome) const
{
    const auto *checking = as<Checking>(m_state);
    const auto old = m_memory.offer();
    if (!checking || !old)
        return;
    audit::Entry entry = auditEntryAbout(old->region, Fingerprint::of(checking->value));
    entry.action = audit::Action::SecretChecked;
    entry.outcome = outcome;
    noteAudit(m_workspace, entry);
}

void ApiTokenReplacement::note(
    audit::Action action, const std::optional<access::RememberedToken> &token) const
{
    if (!token)
        return;
    audit::Entry entry = auditEntryAbout(token->region, token->fingerprint);
    entry.action = action;
    noteAudit(m_workspace, entry);
}

} // namespace broker::access::replacement
