// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/world.h"

#include "core/tokens.h"
#include "sandbox/worlddata.h"
#include "snyk/severaltypes.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace broker::sandbox {

namespace {

QString hashOf(const Secret &token)
{
    return Fingerprint::of(token).sha256();
}

bool isSame(const Integration *a, const Integration &b)
{
    return a && a->id == b.id && a->token == b.token;
}

/// The integration that is meant, made when there is none, under the id that is known.
Integration &integrationFor(Organization &organization, const KnownIntegration &known)
{
    const bool isById = known.id && snyk::mayBeSeveral(known.type);
    Integration *integration
        = isById ? organization.integration(*known.id) : organization.integrationOfType(known.type);
    if (!integration) {
        organization.integrations.push_back(
            {known.id.value_or(IntegrationId::create()), known.type, Secret(), Secret()});
        return organization.integrations.back();
    }
    if (known.id && integration->id != *known.id) {
        integration->id = *known.id;
        // It took the place of the other.
        integration->tellsBroker = true;
    }
    return *integration;
}

/// Null when there is none. As constant as the list.
template <class List>
auto *withId(List &integrations, const IntegrationId &wanted)
{
    const auto found = std::find_if(integrations.begin(), integrations.end(),
        [&wanted](const Integration &integration) { return integration.id == wanted; });
    return found == integrations.end() ? nullptr : &*found;
}

/// The same.
template <class List>
auto *firstOfType(List &integrations, const QString &type)
{
    const auto found = std::find_if(integrations.begin(), integrations.end(),
        [&type](const Integration &integration) { return integration.type == type; });
    return found == integrations.end() ? nullptr : &*found;
}

} // namespace

Integration *Organization::integration(const IntegrationId &wanted)
{
    return withId(integrations, wanted);
}

const Integration *Organization::integration(const IntegrationId &wanted) const
{
    return withId(integrations, wanted);
}

Integration *Organization::integrationOfType(const QString &type)
{
    return firstOfType(integrations, type);
}

const Integration *Organization::integrationOfType(const QString &type) const
{
    return firstOfType(integrations, type);
}

World::World(int generatedOrganizations, Names names)
    : m_organizations(handMadeOrganizations(names))
    , m_groups(handMadeGroups())
{
    for (int number = 1; number <= generatedOrganizations; ++number)
        m_organizations.push_back(generatedOrganization(number));
    m_begun = m_organizations;
    for (std::size_t place = 0; place < m_organizations.size(); ++place)
        m_places.insert(m_organizations[place].id, place);
}

Organization *World::organization(const OrgId &id)
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &m_organizations[*found];
}

const Organization *World::organization(const OrgId &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : &m_organizations[*found];
}

QList<Integration *> World::integrationsOfGroup(const Organization &organization)
{
    QList<Integration *> integrations;
    for (Organization &other : m_organizations) {
        if (other.id != organization.id && (!organization.group || other.group != organization.group))
            continue;
        for (Integration &integration : other.integrations)
            integrations.append(&integration);
    }
    return integrations;
}

void World::recall(const QList<KnownIntegration> &known)
{
    struct Change
    {
        const Organization *organization;
        Secret before;
        Secret after;
    };
    QSet<IntegrationId> recalled;
    std::vector<Change> changes;
    for (const KnownIntegration &each : known) {
        Organization *of = organization(each.org);
        if (!of)
            continue;
        Integration &integration = integrationFor(*of, each);
        const Secret before
            = std::exchange(integration.token, each.token ? standInFor(*each.token) : Secret());
        if (each.provisionalToken)
            integration.provisionalToken = standInFor(*each.provisionalToken);
        // Whoever loses Broker loses it alone.
        if (each.token && !before.isEmpty() && !recalled.contains(integration.id))
            changes.push_back({of, before, integration.token});
        recalled.insert(integration.id);
    }
    for (const Change &change : changes) {
        const QList<Integration *> others = integrationsOfGroup(*change.organization);
        for (Integration *other : others) {
            if (!recalled.contains(other->id) && other->token == change.before)
                other->token = change.after;
        }
    }
}

QList<KnownIntegration> World::changes() const
{
    QSet<IntegrationId> changed;
    QSet<QString> tokens;
    for (std::size_t place = 0; place < m_organizations.size(); ++place) {
        for (const Integration &integration : m_organizations[place].integrations) {
            if (isSame(std::as_const(m_begun[place]).integration(integration.id), integration))
                continue;
            changed.insert(integration.id);
            if (integration.isBrokered())
                tokens.insert(hashOf(integration.token));
        }
    }
    QList<KnownIntegration> changes;
    for (const Organization &organization : m_organizations) {
        for (const Integration &integration : organization.integrations) {
            const bool shares = integration.isBrokered() && tokens.contains(hashOf(integration.token));
            if (shares || changed.contains(integration.id))
                changes.append(
                    {organization.id, integration.type, integration.id, fingerprintOf(integration.token)});
        }
    }
    return changes;
}

Secret World::standInFor(const Fingerprint &token)
{
    Secret &standIn = m_standIns[token.sha256()];
    if (standIn.isEmpty()) {
        standIn = freshToken();
        m_standsFor.insert(hashOf(standIn), token);
    }
    return standIn;
}

std::optional<Fingerprint> World::fingerprintOf(const Secret &token) const
{
    const auto broker = BrokerToken::parse(token);
    if (!broker)
        return std::nullopt;
    const auto original = m_standsFor.constFind(hashOf(token));
    return original == m_standsFor.cend() ? broker->fingerprint() : *original;
}

Secret freshToken()
{
    return Secret::take(newUuid());
}

} // namespace broker::sandbox
