// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "practice/practicestate.h"

#include "clientcheck/clientaddress.h"
#include "core/marker.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace broker::practice {

using records::TokenRecord;
using sandbox::KnownIntegration;

namespace {

KnownIntegration knownFrom(const records::Target &target, const Fingerprint &token)
{
    return {target.org.id, target.integrationType, target.integration, token};
}

bool isPracticed(const TokenRecord &record)
{
    return record.practice && record.kind() == vault::SecretKind::BrokerToken
        && record.state == records::RecordState::Current;
}

/// Snyk uses the new token, and the list does not have it everywhere yet.
bool isSwitchedAlone(const rotation::Rotation &rotation)
{
    return rotation.newToken
        && (rotation.stage == rotation::Stage::Switched || rotation.stage == rotation::Stage::Confirmed);
}

/// Where the rotation's token belongs; an entry of its own when its record is gone.
KnownIntegration &entryFor(QList<KnownIntegration> &known, const rotation::Rotation &rotation)
{
    const auto found = std::find_if(known.begin(), known.end(), [&rotation](const KnownIntegration &entry) {
        return entry.org == rotation.target.org.id && entry.type == rotation.target.integrationType
            && entry.token == rotation.oldToken
            && (!entry.id || !rotation.target.integration || entry.id == rotation.target.integration);
    });
    if (found != known.end())
        return *found;
    known.append(knownFrom(rotation.target, rotation.oldToken));
    return known.last();
}

bool wasConnected(const rotation::Rotation &rotation)
{
    switch (rotation.stage) {
    case rotation::Stage::Planned:
    case rotation::Stage::Provisioning:
    case rotation::Stage::ProvisionUnknown:
    case rotation::Stage::ProvisionedElsewhere:
    case rotation::Stage::Provisioned:
    case rotation::Stage::Deployed:
        return false;
    case rotation::Stage::Verified:
    case rotation::Stage::Switching:
    case rotation::Stage::SwitchUnknown:
    case rotation::Stage::Switched:
    case rotation::Stage::Confirmed:
    case rotation::Stage::Promoted:
        return true;
    }
    return false;
}

} // namespace

QList<KnownIntegration> practicedIntegrations(
    const QList<TokenRecord> &records, const QList<rotation::Rotation> &rotations)
{
    // One practice Snyk stands for all regions, and the list may have an integration in two of them: the
    // token that came last is the one it has.
    QList<TokenRecord> latestLast;
    std::copy_if(records.cbegin(), records.cend(), std::back_inserter(latestLast), isPracticed);
    std::stable_sort(latestLast.begin(), latestLast.end(), [](const TokenRecord &a, const TokenRecord &b) {
        return a.rotated.value_or(a.created) < b.rotated.value_or(b.created);
    });
    QList<KnownIntegration> known;
    for (const TokenRecord &record : std::as_const(latestLast)) {
        const QList<records::Target> targets = records::targetsOf(record);
        for (const records::Target &target : targets)
            known.append(knownFrom(target, record.fingerprint));
    }

    for (const rotation::Rotation &rotation : rotations) {
        if (!rotation.practice || !rotation.newToken)
            continue;
        if (rotation.way == rotation::Way::Api && hasProvisional(rotation)) {
            entryFor(known, rotation).provisionalToken = rotation.newToken;
        } else if (isSwitchedAlone(rotation)) {
            (void)entryFor(known, rotation);
            for (KnownIntegration &entry : known) {
                if (entry.token == rotation.oldToken)
                    entry.token = *rotation.newToken;
            }
        }
    }
    return known;
}

QSet<QString> practicedClients(const QList<rotation::Rotation> &rotations)
{
    QSet<QString> markers;
    for (const rotation::Rotation &rotation : rotations) {
        if (rotation.practice && rotation.newToken && wasConnected(rotation))
            markers.insert(Marker::of(*rotation.newToken).text());
    }
    return markers;
}

} // namespace broker::practice
