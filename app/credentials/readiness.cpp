// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/readiness.h"

#include "core/marker.h"
#include "credentials/credentialsetup.h"
#include "integrations/clienttype.h"
#include "records/targetregion.h"

#include <algorithm>

namespace broker::credentials {

using records::CheckOutcome;
using records::TokenRecord;

namespace {

bool isLastSeen(const TokenRecord &record, CheckOutcome outcome)
{
    return record.lastCheck && record.lastCheck->outcome == outcome;
}

bool isGone(const TokenRecord &record, const QSet<RecordId> &keptInSession)
{
    return isLastSeen(record, CheckOutcome::Missing)
        || (record.storage == records::Storage::Memory && !keptInSession.contains(record.id));
}

PartState stateIf(bool isDone)
{
    return isDone ? PartState::Done : PartState::Open;
}

} // namespace

PartState Readiness::of(ClientPart part) const
{
    switch (part) {
    case ClientPart::Token:
        return token;
    case ClientPart::Credential:
        return credential;
    case ClientPart::Configuration:
        return configuration;
    case ClientPart::Connection:
        return connection;
    }
    return PartState::Open;
}

int Readiness::settled() const
{
    return static_cast<int>(std::count_if(clientParts.begin(), clientParts.end(),
        [this](ClientPart part) { return of(part) != PartState::Open; }));
}

std::optional<ClientPart> Readiness::next() const
{
    const auto *found = std::find_if(clientParts.begin(), clientParts.end(),
        [this](ClientPart part) { return of(part) == PartState::Open; });
    return found == clientParts.end() ? std::nullopt : std::optional(*found);
}

bool hasClient(const TokenRecord &token)
{
    return token.kind() == vault::SecretKind::BrokerToken && token.state == records::RecordState::Current
        && records::regionOf(token.target)
        && !integrations::clientTypesFor(token.target.integrationType).isEmpty();
}

std::optional<Readiness> readinessOf(
    const TokenRecord &token, const records::RecordStore &records, const QSet<RecordId> &keptInSession)
{
    if (!hasClient(token))
        return std::nullopt;

    Readiness readiness;
    const bool isKept = !isGone(token, keptInSession);
    if (isKept)
        readiness.doubt = token.doubt;
    readiness.token = stateIf(isKept && !readiness.doubt);
    readiness.tokenStorage = token.storage;
    if (!needsCredential(token.target)) {
        readiness.credential = PartState::NotNeeded;
    } else if (const auto credential = records.currentCredentialFor(token.target)) {
        readiness.credential = stateIf(
            !isGone(*credential, keptInSession) && !isLastSeen(*credential, CheckOutcome::Rejected));
        readiness.credentialStorage = credential->storage;
    }
    // What is checked of a Broker token is its client; another token takes the result away.
    readiness.connection = stateIf(isLastSeen(token, CheckOutcome::Accepted));
    if (token.lastCheck)
        readiness.asked = token.lastCheck->at;
    const bool isHandedOut
        = token.client && token.client->clientWith(Marker::of(token.fingerprint).text()).has_value();
    // A client that is connected with this token has its configuration, wherever that came from.
    readiness.configuration = stateIf(isHandedOut || readiness.connection == PartState::Done);
    return readiness;
}

} // namespace broker::credentials
