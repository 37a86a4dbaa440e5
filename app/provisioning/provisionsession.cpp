// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "provisioning/provisionsession.h"

#include "access/confirmedaddress.h"
#include "access/sessionkeeper.h"
#include "access/signinnote.h"

#include "snyk/client.h"

namespace broker::provisioning {

namespace {

records::Origin originOf(Method method)
{
    switch (method) {
    case Method::Generate:
        return records::Origin::Generated;
    case Method::Retrieve:
        return records::Origin::Retrieved;
    case Method::Paste:
        return records::Origin::Pasted;
    }
    return records::Origin::Pasted;
}

} // namespace

ProvisionSession::ProvisionSession(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_access(workspace.http, workspace.clock, workspace.retry)
    , m_tokenMemory(workspace)
    , m_flow(workspace)
{
    connect(&m_access, &access::SignIn::changed, this, &ProvisionSession::onAccessChanged);
    connect(&m_inventory, &integrations::Inventory::changed, this, &ProvisionSession::noteIntegrations);
    connect(&m_flow, &ProvisionFlow::changed, this, &ProvisionSession::settle);
    if (workspace.sessions) {
        connect(
            workspace.sessions, &access::SessionKeeper::changed, this, &ProvisionSession::onSessionsChanged);
        connect(workspace.sessions, &access::SessionKeeper::signedOut, this, &ProvisionSession::onSignedOut);
    }
}

ProvisionSession::~ProvisionSession() = default;

bool ProvisionSession::isCalling() const
{
    return is<Journaling, Calling>(m_flow.state());
}

bool ProvisionSession::isSameAccount(const access::Session &session) const
{
    return m_account && m_account->region == session.region && m_account->id == session.self.id;
}

std::optional<snyk::Region> ProvisionSession::region() const
{
    return m_account ? std::optional(m_account->region) : std::nullopt;
}

void ProvisionSession::onSignedOut()
{
    Q_EMIT signedOut();
    if (is<access::SignedOut>(m_access.state()))
        return;
    m_isSignedOut = true;
    m_endsLater = m_access.session() && isCalling();
    if (m_endsLater)
        Q_EMIT selectionChanged();
    else
        m_access.reset();
}

/// After a call that the user has signed out during.
void ProvisionSession::settle()
{
    if (!m_endsLater || isCalling())
        return;
    m_endsLater = false;
    // The client that has just answered may still be on the stack.
    QMetaObject::invokeMethod(
        &m_access,
        [this] {
            m_access.reset();
            onSessionsChanged();
        },
        Qt::QueuedConnection);
}

void ProvisionSession::onSessionsChanged()
{
    // Signed in again in another window; another account would take away what was chosen.
    const auto kept
        = m_isSignedOut && m_account ? m_workspace.sessions->sessionFor(m_account->region) : std::nullopt;
    if (kept && isSameAccount(*kept))
        m_access.resume(*kept);
}

void ProvisionSession::onAccessChanged()
{
    const std::optional<access::Session> current = session();
    const bool isSame = current && m_signedIn && current->region == m_signedIn->region
        && current->credential == m_signedIn->credential;
    if (isSame)
        return;
    // Snyk refused it; what the user edits away may be used elsewhere yet.
    if (m_signedIn && m_workspace.sessions && is<access::CheckFailed>(m_access.state()))
        m_workspace.sessions->end(m_signedIn->credential, m_signedIn->region);
    m_signedIn = current;
    const bool goesOn = m_isSignedOut && (!current || isSameAccount(*current));
    if (goesOn)
        leaveClient();
    else
        forgetAccount();
    if (current) {
        m_isSignedOut = false;
        m_endsLater = false;
        signIn(*current);
        if (goesOn)
            goOnAsBefore();
    }
    Q_EMIT selectionChanged();
}

void ProvisionSession::signIn(const access::Session &session)
{
    m_account = Account{session.region, session.self.id};
    if (m_workspace.sessions)
        m_workspace.sessions->keep(session);
    m_client = std::make_unique<snyk::Client>(
        m_workspace.http, m_workspace.clock, session.region.api, session.credential, m_workspace.retry);
    m_flow.setClient(m_client.get());
    // Typed in by the user, or asked about before it was filled in.
    access::confirm(session.region, m_workspace.settings);
    m_workspace.settings.lastApiAddress.set(session.region.api.toString());
    access::noteSignIn(m_workspace, session);
}

/// What was being loaded when the user signed out is loaded now.
void ProvisionSession::goOnAsBefore()
{
    m_organizations.useClient(*m_client);
    if (m_organizations.state() != organizations::LoadState::Idle)
        m_organizations.resume();
    if (m_organization && m_inventory.rows().isEmpty())
        loadIntegrations();
}

void ProvisionSession::leaveClient()
{
    m_isAsBefore = true;
    m_organizations.leaveClient();
    m_roles.leaveClient();
    if (m_inventory.isLoading() || m_inventory.isAwaitingFlags())
        m_inventory.clear();
    m_flow.setClient(nullptr);
    m_client.reset();
}

void ProvisionSession::forgetAccount()
{
    // Nothing that belongs to another account may be left when the client goes.
    m_isAsBefore = false;
    m_account.reset();
    m_seen.clear();
    m_organizations.clear();
    m_roles.clear();
    forgetOrganization();
    m_flow.setClient(nullptr);
    m_client.reset();
}

std::optional<access::Session> ProvisionSession::openSession(const std::optional<snyk::Region> &region) const
{
    if (!m_workspace.sessions)
        return std::nullopt;
    return region ? m_workspace.sessions->sessionFor(*region) : m_workspace.sessions->latest();
}

void ProvisionSession::loadOrganizations()
{
    if (m_client && m_organizations.state() == organizations::LoadState::Idle)
        m_organizations.load(*m_client);
}

void ProvisionSession::chooseOrganization(const snyk::Organization &organization)
{
    if (m_organization == organization)
        return;
    m_organization = organization;
    forgetIntegration();
    Q_EMIT selectionChanged();
}

void ProvisionSession::askForRole()
{
    if (m_client && m_organization)
        m_roles.ask(*m_client, *m_organization);
}

void ProvisionSession::loadIntegrations()
{
    if (!m_client || !m_organization)
        return;
    m_inventory.load(*m_client, m_organization->id);
    askForRole();
}

void ProvisionSession::chooseIntegration(const integrations::IntegrationRow &row)
{
    if (m_integration == row)
        return;
    m_integration = row;
    forgetMethod();
    Q_EMIT selectionChanged();
}

void ProvisionSession::chooseMethod(Method method)
{
    if (m_method == method)
        return;
    m_method = method;
    m_token.reset();
    Q_EMIT selectionChanged();
}

void ProvisionSession::giveToken(const std::optional<BrokerToken> &token)
{
    m_token = token;
}

std::optional<records::Target> ProvisionSession::target() const
{
    const std::optional<snyk::Region> where = region();
    if (!where || !m_organization || !m_integration)
        return std::nullopt;
    const records::OrgRef org{
        m_organization->id, m_organization->name, m_organization->slug, m_organization->group};
    return records::Target{where->id, where->api.toString(), org, m_integration->key,
        m_integration->integration, m_integration->profile};
}

std::optional<records::TokenRecord> ProvisionSession::recorded() const
{
    const std::optional<records::Target> current = target();
    return current ? m_workspace.records.currentFor(*current) : std::nullopt;
}

void ProvisionSession::noteIntegrations()
{
    const std::optional<snyk::Region> where = region();
    if (!where || !m_organization)
        return;
    const records::OrgRef org{
        m_organization->id, m_organization->name, m_organization->slug, m_organization->group};
    for (const integrations::IntegrationRow &row : m_inventory.rows()) {
        const records::Target place{where->id, where->api.toString(), org, row.key, row.integration};
        if (row.integration && !m_seen.contains(place))
            m_seen.append(place);
    }
}

bool ProvisionSession::propose()
{
    const std::optional<records::Target> current = target();
    if (!current || !m_method)
        return false;
    records::OperationKind kind = records::OperationKind::StoreToken;
    if (*m_method == Method::Generate) {
        const std::optional<records::OperationKind> generate = generateKind(*m_integration);
        if (!generate)
            return false;
        kind = *generate;
    } else if (!m_token) {
        return false;
    }
    const RecordId record = RecordId::create();
    const vault::VaultKey key
        = m_workspace.keys.key(vault::SecretKind::BrokerToken, current->regionId, record.toString());
    const Plan plan{kind, *current, m_integration->state, originOf(*m_method), record, key, recorded(),
        m_workspace.practice, m_workspace.storageForNew()};
    m_flow.propose(plan, *m_method == Method::Generate ? std::nullopt : m_token);
    return true;
}

void ProvisionSession::startAnother()
{
    if (!m_flow.leave())
        return;
    forgetOrganization();
    Q_EMIT selectionChanged();
}

void ProvisionSession::forgetOrganization()
{
    m_organization.reset();
    forgetIntegration();
}

void ProvisionSession::forgetIntegration()
{
    m_integration.reset();
    forgetMethod();
    m_inventory.clear();
}

void ProvisionSession::forgetMethod()
{
    m_method.reset();
    m_token.reset();
}

} // namespace broker::provisioning
