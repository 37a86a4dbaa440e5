// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/beginning.h"

#include <QSet>

namespace broker::sharing {

std::optional<Beginning> beginningFor(const QList<records::TokenRecord> &records)
{
    if (records.isEmpty())
        return std::nullopt;
    const records::Target &first = records.constFirst().target;
    Beginning beginning;
    beginning.regionId = first.regionId;
    beginning.apiAddress = first.apiAddress;
    QSet<OrgId> known;
    bool isOneType = true;
    for (const records::TokenRecord &record : records) {
        const QList<records::Target> targets = records::targetsOf(record);
        for (const records::Target &target : targets) {
            // One window speaks to one address.
            if (target.regionId != first.regionId || target.apiAddress != first.apiAddress)
                return std::nullopt;
            isOneType = isOneType && target.integrationType == first.integrationType;
            if (!known.contains(target.org.id))
                beginning.chosen.append(target.org.id);
            known.insert(target.org.id);
        }
    }
    if (isOneType)
        beginning.integrationType = first.integrationType;
    return beginning;
}

} // namespace broker::sharing
