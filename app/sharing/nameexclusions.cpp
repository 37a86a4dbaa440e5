// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/nameexclusions.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace broker::sharing {

QList<Exclusion> withOrganizations(
    QList<Exclusion> exclusions, const QList<OrgId> &leftOut, const QList<snyk::Organization> &organizations)
{
    // A rule looks at name, slug and id alike.
    QHash<QString, QSet<OrgId>> owners;
    QHash<OrgId, const snyk::Organization *> byId;
    for (const snyk::Organization &organization : organizations) {
        byId.insert(organization.id, &organization);
        for (const QString &word : {organization.name, organization.slug, organization.id.toString()})
            owners[word.trimmed().toCaseFolded()].insert(organization.id);
    }
    const Excluder known(exclusions);
    QSet<OrgId> asked;
    for (const OrgId &id : leftOut) {
        const snyk::Organization *organization = byId.value(id);
        if (!organization || asked.contains(id) || known.ruleFor(*organization) >= 0)
            continue;
        if (exclusions.size() >= mostExclusions)
            break;
        asked.insert(id);
        QString rule = id.toString();
        for (const QString &word : {organization->name.trimmed(), organization->slug}) {
            if (!word.isEmpty() && word.size() <= longestExclusion
                && owners.value(word.toCaseFolded()).size() == 1) {
                rule = word;
                break;
            }
        }
        exclusions.append({Exclusion::Kind::Is, rule});
    }
    return exclusions;
}

} // namespace broker::sharing
