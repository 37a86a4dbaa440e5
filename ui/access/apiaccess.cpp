// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apiaccess.h"

#include "access/sessionkeeper.h"
#include "access/signinnote.h"
#include "core/qfuturecontext.h"
#include "sandbox/sandboxsnyk.h"

#include <utility>

namespace broker::ui {

ApiAccess::ApiAccess(const Workspace &workspace, snyk::Region region, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_region(std::move(region))
    , m_access(workspace.http, workspace.clock, workspace.retry)
    , m_memory(workspace)
{
    connect(&m_access, &access::SignIn::changed, this, &ApiAccess::onAccessChanged);
    if (m_workspace.sessions) {
        connect(m_workspace.sessions, &access::SessionKeeper::changed, this, &ApiAccess::onSessionsChanged);
        connect(m_workspace.sessions, &access::SessionKeeper::signedOut, this, &ApiAccess::onSignedOut);
    }
    resume();
}

ApiAccess::~ApiAccess() = default;

void ApiAccess::onSessionsChanged()
{
    if (m_endsWithSession && m_access.session() && !m_workspace.sessions->sessionFor(m_region))
        m_access.reset();
    else
        resume();
}

void ApiAccess::onSignedOut()
{
    if (!isBusy() && is<access::SignedOut>(m_access.state()))
        return;
    m_isSignedOut = true;
    m_endsLater = m_access.session() && m_isNeeded && m_isNeeded();
    if (m_endsLater)
        Q_EMIT changed();
    else
        letGo();
}

void ApiAccess::settle()
{
    if (!m_endsLater || m_isNeeded())
        return;
    m_endsLater = false;
    // Whoever says so may still be called by the client that goes now.
    QMetaObject::invokeMethod(this, &ApiAccess::letGo, Qt::QueuedConnection);
}

void ApiAccess::letGo()
{
    m_recall.drop();
    if (is<access::SignedOut>(m_access.state()))
        Q_EMIT changed();
    else
        m_access.reset();
    // Somebody may have signed in again while the last call was waited for.
    resume();
}

void ApiAccess::resume()
{
    if (!m_workspace.sessions || !is<access::SignedOut>(m_access.state()))
        return;
    if (const auto kept = m_workspace.sessions->sessionFor(m_region)) {
        m_isResumed = true;
        m_vaultError.reset();
        m_access.resume(*kept);
    }
}

QList<access::RememberedAccount> ApiAccess::offers() const
{
    QList<access::RememberedAccount> accounts = m_memory.accounts();
    accounts.removeIf(
        [this](const access::RememberedAccount &account) { return account.used.region != m_region; });
    return accounts;
}

paste::Context ApiAccess::pasteContext() const
{
    return paste::contextOf(m_workspace.records.records());
}

void ApiAccess::useRemembered(const access::RememberedAccount &account)
{
    m_vaultError.reset();
    m_recall.start(
        this, [&](std::stop_token stop) { return m_memory.recall(account.used, std::move(stop)); },
        [this](const Result<SnykCredential, vault::VaultError> &token) {
            if (token)
                check(*token);
            else
                m_vaultError = token.error();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void ApiAccess::usePractice()
{
    check(sandbox::SandboxSnyk::sandboxApiToken());
}

void ApiAccess::check(const SnykCredential &credential)
{
    m_vaultError.reset();
    m_access.check(m_region, credential);
}

void ApiAccess::tryOtherRegions()
{
    m_access.tryOtherRegions();
}

void ApiAccess::stop()
{
    m_recall.stop();
    m_access.reset();
}

bool ApiAccess::isBusy() const noexcept
{
    return m_recall.isRunning() || m_access.isBusy();
}

std::optional<access::CheckFailed> ApiAccess::failure() const
{
    const auto *failed = as<access::CheckFailed>(m_access.state());
    return failed ? std::optional(*failed) : std::nullopt;
}

void ApiAccess::endSession(const snyk::ApiError &error)
{
    const auto ended = m_access.session();
    // First, so that what is shown is why.
    m_access.endSession(error);
    if (ended && m_workspace.sessions)
        m_workspace.sessions->end(ended->credential, ended->region);
}

void ApiAccess::onAccessChanged()
{
    const auto session = m_access.session();
    if (session && !m_client) {
        m_isSignedOut = false;
        m_endsLater = false;
        if (m_workspace.sessions)
            m_workspace.sessions->keep(*session);
        m_client = std::make_unique<snyk::Client>(
            m_workspace.http, m_workspace.clock, session->region.api, session->credential, m_workspace.retry);
        // A session that was taken over is noted where it began.
        if (!m_isResumed)
            access::noteSignIn(m_workspace, *session);
    } else if (!session) {
        m_isResumed = false;
        // Goes after everybody has been told: what still asks through it is stopped first.
        const std::unique_ptr<snyk::Client> ended = std::move(m_client);
        Q_EMIT changed();
        return;
    }
    Q_EMIT changed();
}

} // namespace broker::ui
