// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "organizations/memberroles.h"

#include "snyk/client.h"

namespace broker::organizations {

MemberRoles::MemberRoles(QObject *parent)
    : QObject(parent)
{ }

void MemberRoles::ask(snyk::Client &client, const snyk::Organization &organization)
{
    if (m_roles.contains(organization.id) || (m_call.isRunning() && m_asked == organization.id))
        return;
    m_asked = organization.id;
    m_call.start(
        this,
        [&](std::stop_token stop) {
            return client.memberRole(organization.id, organization.slug, std::move(stop));
        },
        [this, id = organization.id](const Result<QString, snyk::ApiError> &role) {
            m_roles.insert(id, role.value_or(QString()));
            Q_EMIT changed();
        });
}

std::optional<QString> MemberRoles::roleIn(const OrgId &organization) const
{
    const auto known = m_roles.constFind(organization);
    return known == m_roles.cend() ? std::nullopt : std::optional(*known);
}

void MemberRoles::clear()
{
    m_call.drop();
    m_roles.clear();
}

} // namespace broker::organizations
