// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/recordstore.h"
#include "vault/vault.h"

#include <QFuture>
#include <QObject>

#include <optional>
#include <stop_token>

namespace broker::presence {

/// Which of the two could not be done. With `vault` the token is, or may be, still in the keychain and
/// its record was kept; with `record` the token is gone and only the list still shows it.
struct RemovalError
{
    std::optional<vault::VaultError> vault;
    std::optional<records::RecordError> record;
};

using RemovalResult = Result<RecordId, RemovalError>;

/// Removes a token from where it is kept and then from the list, in this order: a record without a
/// token is seen, a token without a record is not. "Removed" is said only after reading back proved
/// it. Nothing is asked of Snyk: the token stays valid there. `context` is whose thread it runs on, and
/// what is left of the work is dropped with it; everything else is borrowed until it settles.
[[nodiscard]] QFuture<RemovalResult> removeToken(QObject &context, vault::Vault &vault,
    records::RecordStore &records, const records::TokenRecord &record, std::stop_token stop);

} // namespace broker::presence
