// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationrecords.h"

#include "integrations/catalogue.h"

namespace broker::rotation {

bool mayRotate(const records::TokenRecord &record)
{
    if (record.kind() != vault::SecretKind::BrokerToken || records::isHistory(record))
        return false;
    const auto type = integrations::typeByKey(record.target.integrationType);
    const bool byWebUi = type && type->origin == integrations::TokenOrigin::WebUi;
    return byWebUi || record.target.integration.has_value();
}

records::TokenRecord recordOf(const Rotation &rotation, const vault::KeySpace &keys)
{
    return {rotation.record, rotation.target, rotation.oldToken,
        keys.key(vault::SecretKind::BrokerToken, rotation.target.regionId, rotation.record.toString()),
        records::Origin::Generated, records::Storage::Keychain, records::RecordState::Current,
        rotation.practice, rotation.started, records::defaultDueDate(rotation.started), {}};
}

std::optional<records::TokenRecord> recordBeside(const records::TokenRecord &record, const Rotation &rotation)
{
    if (!rotation.newToken)
        return std::nullopt;
    records::TokenRecord beside = record;
    beside.fingerprint = *rotation.newToken;
    beside.key = rotation.newKey;
    beside.storage
        = rotation.holder == Holder::Memory ? records::Storage::Memory : records::Storage::Keychain;
    return beside;
}

} // namespace broker::rotation
