// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/secret.h"
#include "sandbox/knownintegration.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace broker::sandbox {

struct Integration
{
    IntegrationId id;
    /// Snyk's key.
    QString type;
    /// The Broker token; empty for a direct connection. Integrations may share one.
    Secret token;
    /// Provisioned, not yet switched to.
    Secret provisionalToken;
    /// Whether the REST list has `has_broker` for it, which is an optional field.
    bool tellsBroker = true;
    /// What it is called where there may be several of its type; what v1 made has none.
    QString profile = {};

    [[nodiscard]] bool isBrokered() const noexcept { return !token.isEmpty(); }
};

/// What the owner of the API token may do; only Org Admin may edit integrations.
enum class Role {
    Admin,
    Collaborator,
    Custom, ///< one that the organization has defined, whose name does not say what it permits
};

struct Organization
{
    OrgId id;
    QString name;
    QString slug;
    std::optional<GroupId> group;
    bool isPersonal = false;
    Role role = Role::Admin;
    std::vector<Integration> integrations;

    /// Null when it has none. The pointers live until integrations are added.
    [[nodiscard]] Integration *integration(const IntegrationId &wanted);
    [[nodiscard]] const Integration *integration(const IntegrationId &wanted) const;
    /// The first of the type, which is the one that v1 knows.
    [[nodiscard]] Integration *integrationOfType(const QString &type);
    [[nodiscard]] const Integration *integrationOfType(const QString &type) const;
};

struct Group
{
    GroupId id;
    QString name;
};

/// An entry of an audit log.
struct AuditEntry
{
    QDateTime at;
    OrgId org;
    IntegrationId integration;
    /// "org.integration.edit"
    QString event;
    /// "ui" or "api"
    QString through;
    QString userId;
};

/// What the organizations are called.
enum class Names {
    Ordinary, ///< as in a company
    Awkward, ///< in part very long, with markup in them, or of other scripts: for tests
};

/// The organizations of the practice Snyk and what happened to them. Organizations never come or go.
class World final
{
public:
    World(int generatedOrganizations, Names names);

    [[nodiscard]] const std::vector<Organization> &organizations() const noexcept { return m_organizations; }
    [[nodiscard]] const std::vector<Group> &groups() const noexcept { return m_groups; }
    /// Null for an unknown one.
    [[nodiscard]] Organization *organization(const OrgId &id);
    [[nodiscard]] const Organization *organization(const OrgId &id) const;
    /// Every integration of the organization's group; of the organization alone when it has none.
    [[nodiscard]] QList<Integration *> integrationsOfGroup(const Organization &organization);

    [[nodiscard]] const QList<AuditEntry> &auditLog() const noexcept { return m_auditLog; }
    void addToAuditLog(const AuditEntry &entry) { m_auditLog.append(entry); }

    /// Makes the integrations what an earlier process left them to be; of several entries for one, the
    /// last counts. What shares a token with a known integration and is not known itself goes along, as
    /// it does with a switch. The tokens are known by their fingerprints alone, so that another value
    /// stands for each: enabling Broker again returns that one, which Snyk does not rule out.
    void recall(const QList<KnownIntegration> &known);
    /// What is not as it was at the very beginning, before anything was recalled, and whoever shares a token
    /// with that: for `recall` in a later process. Without provisional tokens, which are the affair of
    /// whoever rotates.
    [[nodiscard]] QList<KnownIntegration> changes() const;

private:
    [[nodiscard]] Secret standInFor(const Fingerprint &token);
    /// Of a stand-in, that of the token for which it stands. Nothing of no token.
    [[nodiscard]] std::optional<Fingerprint> fingerprintOf(const Secret &token) const;

    std::vector<Organization> m_organizations;
    std::vector<Organization> m_begun;
    std::vector<Group> m_groups;
    QHash<OrgId, std::size_t> m_places;
    /// By the hash of the token for which it stands, and the other way round.
    QHash<QString, Secret> m_standIns;
    QHash<QString, Fingerprint> m_standsFor;
    QList<AuditEntry> m_auditLog;
};

/// A Broker token that was never used before.
[[nodiscard]] Secret freshToken();

} // namespace broker::sandbox
