// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/world.h"

#include "sandbox/worlddata.h"

#include <algorithm>

namespace broker::sandbox {

Integration *Organization::integration(const IntegrationId &wanted)
{
    const auto found = std::find_if(integrations.begin(), integrations.end(),
        [&wanted](const Integration &integration) { return integration.id == wanted; });
    return found == integrations.end() ? nullptr : &*found;
}

Integration *Organization::integrationOfType(const QString &type)
{
    return const_cast<Integration *>(std::as_const(*this).integrationOfType(type));
}

const Integration *Organization::integrationOfType(const QString &type) const
{
    const auto found = std::find_if(integrations.begin(), integrations.end(),
        [&type](const Integration &integration) { return integration.type == type; });
    return found == integrations.end() ? nullptr : &*found;
}

World::World(int generatedOrganizations)
    : m_organizations(handMadeOrganizations())
    , m_groups(handMadeGroups())
{
    for (int number = 1; number <= generatedOrganizations; ++number)
        m_organizations.push_back(generatedOrganization(number));
    for (std::size_t place = 0; place < m_organizations.size(); ++place)
        m_places.insert(m_organizations[place].id, place);
}

Organization *World::organization(const OrgId &id)
{
    return const_cast<Organization *>(std::as_const(*this).organization(id));
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

Secret freshToken()
{
    return Secret::take(newUuid());
}

} // namespace broker::sandbox
