// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/doubt.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"

#include <QDateTime>
#include <QSet>

#include <array>
#include <optional>

namespace broker::credentials {

/// What it takes until the Broker client of a token runs, in the order in which it is got.
enum class ClientPart {
    Token,
    Credential,
    Configuration, ///< handed out for this very token
    Connection, ///< the client was connected when it was last asked
};
inline constexpr std::array clientParts{
    ClientPart::Token, ClientPart::Credential, ClientPart::Configuration, ClientPart::Connection};

enum class PartState { Open, Done, NotNeeded };

/// How far it is, from what is kept and nothing else: it is the same after a restart.
struct Readiness
{
    PartState token = PartState::Open;
    PartState credential = PartState::Open;
    PartState configuration = PartState::Open;
    PartState connection = PartState::Open;
    /// Where they are, of those that are done; of a token that is not, where it was.
    records::Storage tokenStorage = records::Storage::Keychain;
    records::Storage credentialStorage = records::Storage::Keychain;
    /// UTC; the last time that the client was asked.
    std::optional<QDateTime> asked = {};
    /// What is said against a token that is kept: it is open as long as that is so.
    std::optional<records::Doubt> doubt = {};

    [[nodiscard]] PartState of(ClientPart part) const;
    /// Of `clientParts`, those that nothing is left to be done for.
    [[nodiscard]] int settled() const;
    /// What comes next; nothing when the client runs.
    [[nodiscard]] std::optional<ClientPart> next() const;

    friend bool operator==(const Readiness &, const Readiness &) = default;
};

/// Not so a credential, a token that was replaced, and one whose client this program does not know.
[[nodiscard]] bool hasClient(const records::TokenRecord &token);

/// Nothing for what has no Broker client of its own. Of the secrets that were put into memory those are still
/// there that are `keptInSession`; the others went with the session that put them there.
[[nodiscard]] std::optional<Readiness> readinessOf(const records::TokenRecord &token,
    const records::RecordStore &records, const QSet<RecordId> &keptInSession);

} // namespace broker::credentials
