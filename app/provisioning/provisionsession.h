// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedtoken.h"
#include "access/signin.h"
#include "integrations/inventory.h"
#include "organizations/memberroles.h"
#include "organizations/orgdirectory.h"
#include "provisioning/provisionflow.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace broker::provisioning {

/// One run of "Set up a token": what was chosen so far, and the parts that do the work. The wizard's
/// pages show it and talk to nothing else. Choosing something forgets what depended on it. When the user
/// signs out of Snyk, or goes away, nothing is asked there any more, once a call that cannot be undone has
/// come to its end; what was chosen stays for the same account.
class ProvisionSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvisionSession)

public:
    explicit ProvisionSession(const Workspace &workspace, QObject *parent = nullptr);
    ~ProvisionSession() override;

    [[nodiscard]] const Workspace &workspace() const noexcept { return m_workspace; }
    [[nodiscard]] access::SignIn &access() noexcept { return m_access; }
    [[nodiscard]] access::TokenMemory &tokenMemory() noexcept { return m_tokenMemory; }
    [[nodiscard]] organizations::OrgDirectory &organizations() noexcept { return m_organizations; }
    [[nodiscard]] organizations::MemberRoles &roles() noexcept { return m_roles; }
    [[nodiscard]] integrations::Inventory &inventory() noexcept { return m_inventory; }
    [[nodiscard]] ProvisionFlow &flow() noexcept { return m_flow; }

    [[nodiscard]] std::optional<access::Session> session() const { return m_access.session(); }
    /// The user signed out, or went away, and has not come back.
    [[nodiscard]] bool isSignedOut() const noexcept { return m_isSignedOut; }
    /// What was chosen is of the account that is signed in, or was the last.
    [[nodiscard]] bool isAsBefore() const noexcept { return m_isAsBefore; }
    /// Of what was chosen: where the user is signed in, or was.
    [[nodiscard]] std::optional<snyk::Region> region() const;
    [[nodiscard]] const std::optional<snyk::Organization> &organization() const noexcept
    {
        return m_organization;
    }
    [[nodiscard]] const std::optional<integrations::IntegrationRow> &integration() const noexcept
    {
        return m_integration;
    }
    [[nodiscard]] std::optional<Method> method() const noexcept { return m_method; }

    /// The session of another window that can be taken over: that of this region, or the latest.
    [[nodiscard]] std::optional<access::Session> openSession(const std::optional<snyk::Region> &region) const;
    /// Loads the organizations; call when signed in. Does nothing when they are there already.
    void loadOrganizations();
    void chooseOrganization(const snyk::Organization &organization);
    /// Which role the token has in the chosen organization, see `roles`.
    void askForRole();
    /// Loads the chosen organization's integrations, again if asked to, and asks for the role there.
    void loadIntegrations();
    void chooseIntegration(const integrations::IntegrationRow &row);
    void chooseMethod(Method method);
    /// The retrieved or pasted token; forgotten when the choice before it changes.
    void giveToken(const std::optional<BrokerToken> &token);

    /// What the token will belong to; complete once an integration is chosen.
    [[nodiscard]] std::optional<records::Target> target() const;
    /// The current record of the target.
    [[nodiscard]] std::optional<records::TokenRecord> recorded() const;
    /// Every integration that Snyk has named since the sign-in, in any organization; each with its id.
    [[nodiscard]] const QList<records::Target> &seenIntegrations() const noexcept { return m_seen; }

    /// Hands the plan for the chosen method to the flow. False when something is missing, or the
    /// method is not offered for this integration.
    [[nodiscard]] bool propose();
    /// Keeps the session, forgets organization, integration and method: "Set up another".
    void startAnother();

Q_SIGNALS:
    /// Organization, integration or method changed, or who is signed in.
    void selectionChanged();
    /// What is on its way to sign in is not wanted any more.
    void signedOut();

private:
    struct Account
    {
        snyk::Region region;
        QString id;
    };

    void onAccessChanged();
    void onSessionsChanged();
    void onSignedOut();
    void settle();
    void signIn(const access::Session &session);
    void goOnAsBefore();
    void leaveClient();
    void forgetAccount();
    [[nodiscard]] bool isSameAccount(const access::Session &session) const;
    [[nodiscard]] bool isCalling() const;
    void noteIntegrations();
    // Each forgets what depends on it, too.
    void forgetOrganization();
    void forgetIntegration();
    void forgetMethod();

    Workspace m_workspace;
    access::SignIn m_access;
    access::TokenMemory m_tokenMemory;
    std::unique_ptr<snyk::Client> m_client;
    organizations::OrgDirectory m_organizations;
    organizations::MemberRoles m_roles;
    integrations::Inventory m_inventory;
    ProvisionFlow m_flow;
    std::optional<access::Session> m_signedIn;
    /// Whose choices these are.
    std::optional<Account> m_account;
    bool m_isSignedOut = false;
    bool m_isAsBefore = false;
    bool m_endsLater = false;
    std::optional<snyk::Organization> m_organization;
    std::optional<integrations::IntegrationRow> m_integration;
    std::optional<Method> m_method;
    std::optional<BrokerToken> m_token;
    QList<records::Target> m_seen;
};

} // namespace broker::provisioning
