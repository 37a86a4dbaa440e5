// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/tokens.h"
#include "snyk/authorization.h"
#include "snyk/permissions.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

// What Snyk's answers say, as values. All text is untrusted and bounded by the decoders.
namespace broker::snyk {

enum class PrincipalKind { User, ServiceAccount, App, Unknown };

/// GET /rest/self
struct Self
{
    QString id;
    PrincipalKind kind = PrincipalKind::Unknown;
    /// Name, user name or e-mail, whichever Snyk gave first.
    QString displayName;
    QString email;
};

/// The answer of POST /oauth2/token.
struct IssuedAccess
{
    AccessToken token;
    /// At most a day.
    std::chrono::seconds lifetime{0};
};

struct Organization
{
    OrgId id;
    QString name{};
    /// As it appears in Web UI addresses.
    QString slug{};
    std::optional<GroupId> group{};
    bool isPersonal = false;
    /// Of the token in it, by its role; untold where Snyk was not asked for the role.
    IntegrationPermissions permissions{};

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// One page of GET /rest/orgs.
struct OrgPage
{
    QList<Organization> organizations;
    /// Entries that were left out because they could not be read.
    int unreadable = 0;
    /// `starting_after` of the next page; empty on the last.
    QString nextCursor;
};

/// Names from GET /rest/groups.
using GroupNames = QHash<GroupId, QString>;

/// The first page of GET /rest/groups.
struct GroupList
{
    /// Those with a name.
    GroupNames names;
    QSet<GroupId> ids;
    /// Whether those are all: there is no further page, and every entry could be read.
    bool isComplete = false;
};

/// What GET /v1/orgs says about the organizations that the token's owner belongs to: one list without pages.
struct Memberships
{
    /// How many of them are in each group.
    QHash<GroupId, int> sizes;
    /// In no group.
    int personal = 0;
    /// Whether every entry could be read.
    bool isComplete = false;
};

/// One integration of an organization, as v1's list or that of REST names it.
struct IntegrationEntry
{
    /// Snyk's key, any text: the list may hold types that the specification does not name.
    QString type;
    /// Nothing where Snyk's is no id: the integration is there, and cannot be asked about.
    std::optional<IntegrationId> id;
    /// What Snyk calls it where there may be several of the type; mostly empty, and always in v1's list.
    QString profile = {};

    friend bool operator==(const IntegrationEntry &, const IntegrationEntry &) = default;
};

/// GET /v1/org/{id}/integrations: one of each type.
struct IntegrationList
{
    QList<IntegrationEntry> entries;
    /// Entries without a readable id, and those left out because not even their type can be read.
    int unreadable = 0;
};

/// has_broker of the REST integrations, for those that have it.
using BrokerFlags = QHash<IntegrationId, bool>;

/// GET /rest/orgs/{id}/integrations, in Early Access: not every type, but every integration of those.
struct RestIntegrations
{
    BrokerFlags flags;
    /// Those with a readable id.
    QList<IntegrationEntry> entries;
};

/// The answer to adding or updating an integration with Broker enabled.
struct EnabledBroker
{
    IntegrationId integration;
    BrokerToken token;
};

/// The answer to provisioning a token: valid beside the one in use until it is switched to. Snyk has
/// no call that reads it again or takes it back.
struct ProvisionedToken
{
    IntegrationId integration;
    BrokerToken token;
};

/// The answer to a switch says nothing but that it was done.
struct SwitchDone
{
    friend bool operator==(const SwitchDone &, const SwitchDone &) = default;
};

/// The answer to a clone: the integration that was made in the other organization. It uses the Broker token
/// of the one that was cloned.
struct ClonedIntegration
{
    IntegrationId integration;
};

/// The answer to disabling Broker.
struct BrokerDisabled
{
    friend bool operator==(const BrokerDisabled &, const BrokerDisabled &) = default;
};

} // namespace broker::snyk
