// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apiaccess.h"

#include "core/qfuturecontext.h"
#include "sandbox/sandboxsnyk.h"

#include <utility>

namespace broker::ui {

ApiAccess::ApiAccess(const Workspace &workspace, snyk::Region region, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_region(std::move(region))
    , m_access(workspace.http, workspace.clock, workspace.retry)
    , m_memory(workspace.keychain, workspace.keys, workspace.settings, workspace.clock)
{
    connect(&m_access, &access::SignIn::changed, this, &ApiAccess::onAccessChanged);
}

ApiAccess::~ApiAccess() = default;

std::optional<access::RememberedToken> ApiAccess::offer() const
{
    auto kept = m_memory.offer();
    return kept && kept->region == m_region ? kept : std::nullopt;
}

paste::Context ApiAccess::pasteContext() const
{
    return paste::contextOf(m_workspace.records.records());
}

void ApiAccess::useRemembered()
{
    m_vaultError.reset();
    m_recall.start(
        this, [this](std::stop_token stop) { return m_memory.recall(std::move(stop)); },
        [this](const Result<ApiToken, vault::VaultError> &token) {
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

void ApiAccess::check(const ApiToken &token)
{
    m_vaultError.reset();
    m_access.check(m_region, token);
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

std::optional<snyk::ApiError> ApiAccess::error() const
{
    const auto *failed = as<access::CheckFailed>(m_access.state());
    return failed ? std::optional(failed->error) : std::nullopt;
}

void ApiAccess::onAccessChanged()
{
    const auto session = m_access.session();
    if (session && !m_client) {
        m_client = std::make_unique<snyk::Client>(
            m_workspace.http, m_workspace.clock, session->region.api, session->token, m_workspace.retry);
    } else if (!session) {
        m_client.reset();
    }
    Q_EMIT changed();
}

} // namespace broker::ui
