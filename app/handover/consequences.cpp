// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/consequences.h"

#include "credentials/credentialfromfields.h"
#include "credentials/servicecredential.h"

#include <algorithm>

namespace broker::handover {

namespace {

/// The credential that is handed over is not the one that is used here.
std::optional<records::TokenRecord> otherCredential(
    const Handover &handover, const records::RecordStore &records)
{
    const auto entered = credentials::credentialFrom(handover.draft.type, handover.draft.answers);
    const auto current = records.currentCredentialFor(handover.target);
    if (!entered || !current)
        return std::nullopt;
    const auto handed
        = credentials::ServiceCredential::make(entered->kind, entered->secret, entered->userName);
    return handed && handed->fingerprint() == current->fingerprint ? std::nullopt : current;
}

} // namespace

Consequences consequencesOf(const Handover &handover, const records::RecordStore &records)
{
    Consequences consequences;
    const auto current = records.currentFor(handover.target);
    if (current && current->fingerprint == handover.draft.token)
        consequences.known = current;
    else
        consequences.replaced = current;
    const QList<records::TokenRecord> &all = records.records();
    consequences.isEarlier = current && !consequences.known
        && std::any_of(all.cbegin(), all.cend(), [&handover](const records::TokenRecord &one) {
               return records::isHistory(one) && one.fingerprint == handover.draft.token;
           });
    consequences.credential = otherCredential(handover, records);
    for (const records::Target &target : handover.life.sharedWith) {
        const auto own = records.currentFor(target);
        if (own && !(consequences.known && own->id == consequences.known->id))
            consequences.left.append(target);
    }
    return consequences;
}

} // namespace broker::handover
