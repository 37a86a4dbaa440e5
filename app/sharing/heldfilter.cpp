// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/heldfilter.h"

namespace broker::sharing {

Held heldIn(const StoredSurvey &survey, const OrgId &organization, const HeldFilter &filter)
{
    const auto found = survey.holdings.constFind(organization);
    if (found == survey.holdings.cend())
        return Held::NotLookedAt;
    if (found->error)
        return Held::NotReadable;
    bool isThere = !filter.type;
    bool isSaid = true;
    for (const snyk::IntegrationEntry &entry : found->entries) {
        if (filter.type && entry.type != *filter.type)
            continue;
        isThere = true;
        const bool isKnown = entry.id && found->flags && found->flags->contains(*entry.id);
        if (filter.notBrokered && isKnown && found->flags->value(*entry.id))
            return Held::No;
        isSaid = isSaid && isKnown;
    }
    if (!isThere)
        return Held::No;
    return filter.notBrokered && !isSaid ? Held::NotSaid : Held::Yes;
}

QStringList typesIn(const StoredSurvey &survey)
{
    QStringList types;
    for (const Holdings &holdings : survey.holdings) {
        for (const snyk::IntegrationEntry &entry : holdings.entries) {
            if (!types.contains(entry.type))
                types.append(entry.type);
        }
    }
    types.sort();
    return types;
}

} // namespace broker::sharing
