// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/servicecredential.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

// The keychain holds a Broker token as it is and a credential with its user name. Whoever shows, copies
// or uses a recorded secret gets it here.
namespace broker::credentials {

using CredentialResult = Result<ServiceCredential, vault::VaultError>;

/// The recorded credential, for the client's configuration. `Unreadable` when the entry is not what was
/// recorded. `context` is whose thread it runs on: without it the future is cancelled. The vault is
/// borrowed and outlives it.
[[nodiscard]] QFuture<CredentialResult> readCredential(
    QObject &context, vault::Vault &vault, const records::TokenRecord &record, std::stop_token stop);

/// What the user calls the secret: of a credential its token or password, of an OAuth client its client
/// secret, of all others what is stored.
/// Otherwise like `readCredential`; a secret that is not the recorded one is never handed out.
[[nodiscard]] QFuture<vault::ReadResult> readSecret(
    QObject &context, vault::Vault &vault, const records::TokenRecord &record, std::stop_token stop);

} // namespace broker::credentials
