// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialcheck.h"

#include "access/credentialend.h"
#include "access/sessionkeeper.h"
#include "workspace/auditnote.h"

namespace broker::access {

using records::CheckOutcome;

CredentialCheck::CredentialCheck(const Workspace &workspace, SecretList &list, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_list(list)
    , m_memory(workspace)
    , m_access(workspace.http, workspace.clock, workspace.retry)
{
    connect(&m_access, &SignIn::changed, this, &CredentialCheck::onAccessChanged);
}

CredentialCheck::~CredentialCheck() = default;

void CredentialCheck::start()
{
    if (m_stage != Stage::Ready && m_stage != Stage::Ended)
        return;
    const auto about = listed();
    const bool isInMemory = about && about->storage == records::Storage::Memory;
    const auto session
        = isInMemory && m_workspace.sessions ? m_workspace.sessions->sessionOf(*about) : std::nullopt;
    const auto account = about
        ? rememberedAccountWith(m_workspace.settings, about->fingerprint, about->target.regionId)
        : std::nullopt;
    if (account)
        m_memory.stayWith(account->place);
    m_kept = m_memory.offer();
    m_session.reset();
    m_apiError.reset();
    m_vaultError.reset();
    m_recordError.reset();
    m_expires.reset();
    m_isEndKnown = false;
    if (session) {
        m_kept = RememberedToken{session->region, session->self.displayName, about->fingerprint, about->key};
        ask(session->credential);
        return;
    }
    m_stage = Stage::Reading;
    Q_EMIT changed();
    m_call.start(
        this, [this](std::stop_token stop) { return m_memory.recall(std::move(stop)); },
        [this](const Result<SnykCredential, vault::VaultError> &recalled) {
            if (recalled) {
                ask(*recalled);
                return;
            }
            m_vaultError = recalled.error();
            const bool isGone = recalled.error().kind == vault::VaultErrorKind::NotFound;
            end(isGone ? CheckOutcome::Missing : CheckOutcome::Inconclusive, audit::Outcome::Failed);
        });
}

std::optional<records::TokenRecord> CredentialCheck::listed() const
{
    return m_record ? m_list.find(*m_record) : m_list.credential();
}

void CredentialCheck::stop()
{
    m_call.stop();
    if (m_stage != Stage::Asking || m_session)
        return;
    m_access.reset();
    m_apiError = snyk::ApiError::cancelled();
    end(CheckOutcome::Inconclusive, audit::Outcome::Cancelled);
}

void CredentialCheck::ask(const SnykCredential &credential)
{
    m_credential = credential;
    m_stage = Stage::Asking;
    Q_EMIT changed();
    m_access.check(m_kept->region, credential);
}

void CredentialCheck::onAccessChanged()
{
    if (m_stage != Stage::Asking || m_session)
        return;
    if (const auto session = m_access.session()) {
        m_session = session;
        askForEnd();
        return;
    }
    const auto *failed = as<CheckFailed>(m_access.state());
    if (!failed)
        return;
    m_apiError = failed->error;
    const bool isRefused = failed->error.kind == snyk::ApiErrorKind::Unauthorized;
    if (isRefused && m_workspace.sessions)
        m_workspace.sessions->end(*m_credential, m_kept->region);
    end(isRefused ? CheckOutcome::Rejected : CheckOutcome::Inconclusive,
        isRefused ? audit::Outcome::Failed : audit::Outcome::Unknown);
}

void CredentialCheck::askForEnd()
{
    const CredentialKind kind = kindOf(m_session->credential, m_session->self.kind);
    m_client = std::make_unique<snyk::Client>(
        m_workspace.http, m_workspace.clock, m_session->region.api, m_session->credential, m_workspace.retry);
    m_call.start(
        this, [&](std::stop_token stop) { return access::askForEnd(*m_client, kind, std::move(stop)); },
        [this](const Result<CredentialEnd, snyk::ApiError> &told) {
            // Where Snyk does not say it, nothing is known: that is no failure of the check.
            m_isEndKnown = told && told->isTold;
            if (m_isEndKnown)
                m_expires = told->at;
            end(CheckOutcome::Accepted, audit::Outcome::Succeeded);
        });
}

void CredentialCheck::end(CheckOutcome outcome, audit::Outcome noted)
{
    m_stage = Stage::Noting;
    if (const auto offer = m_memory.offer(); m_session && offer && m_kept && offer->key == m_kept->key)
        m_memory.rename(m_session->self.displayName);
    const auto own = listed();
    // It may have been replaced meanwhile.
    if (own && m_kept && own->fingerprint == m_kept->fingerprint) {
        records::TokenRecord record = *own;
        record.lastCheck = records::LastCheck{m_workspace.clock.nowUtc(), outcome};
        if (m_isEndKnown)
            record.expires = m_expires;
        if (m_session) {
            record.service
                = serviceLinkOf(kindOf(m_session->credential, m_session->self.kind), m_session->region.api);
        }
        audit::Entry entry = auditEntryFor(audit::Action::SecretChecked, record);
        entry.outcome = noted;
        if (m_apiError)
            entry.requestId = m_apiError->requestId;
        noteAudit(m_workspace, entry);
        m_noting.start(
            this, [&](const std::stop_token &) { return m_list.putAllSoon({record}); },
            [this](const records::RecordStore::Stored &put) {
                if (!put)
                    m_recordError = put.error();
                conclude();
            });
        return;
    }
    conclude();
}

void CredentialCheck::conclude()
{
    m_stage = Stage::Ended;
    Q_EMIT changed();
}

} // namespace broker::access
