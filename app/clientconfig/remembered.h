// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/draft.h"
#include "clientconfig/place.h"
#include "core/fingerprint.h"
#include "core/id.h"
#include "records/clientmemory.h"
#include "records/tokenrecord.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

// What a record remembers of its client, read with suspicion: the file may come from anywhere. Pure.
namespace broker::clientconfig {

/// Stable; what is in files.
[[nodiscard]] QLatin1String nameOf(Carrier carrier);
[[nodiscard]] std::optional<Carrier> carrierNamed(const QString &name);

/// Of the variants, not empty, the one that was answered for; else the first.
[[nodiscard]] ClientType typeIn(const records::ClientMemory &memory, const QList<ClientType> &variants);
/// What a form can be filled in with: without secrets, and without anything that it would not accept. Name
/// and port are not among them, see Place.
[[nodiscard]] Answers answersIn(
    const records::ClientMemory &memory, const ClientType &type, const snyk::Region &region);
/// As it was chosen last, or else how the client with the token was started; the usual way where nobody
/// knows.
[[nodiscard]] Carrier carrierIn(const records::ClientMemory &memory, const Fingerprint &token);
/// The same for what runs its container; nothing where nobody knows.
[[nodiscard]] std::optional<Engine> engineIn(const records::ClientMemory &memory, const Fingerprint &token);
/// After one of them was chosen.
[[nodiscard]] records::ClientMemory choosing(records::ClientMemory memory, Carrier carrier, Engine engine);

/// Ports of the clients of all other current records.
[[nodiscard]] QSet<int> portsBeside(const QList<records::TokenRecord> &all, const RecordId &record);

/// Where the client with the token is, or goes when nothing is known of it. A port in `taken` is avoided.
[[nodiscard]] Place placeOf(
    const records::ClientMemory &memory, const Fingerprint &token, const QSet<int> &taken = {});
/// Where the client with the token goes while the one with `current` runs on.
[[nodiscard]] Place placeBeside(const records::ClientMemory &memory, const ClientType &type,
    const Fingerprint &token, const Fingerprint &current, const QSet<int> &taken = {});

/// Whose client is meant.
struct TokenInUse
{
    RecordId record;
    Fingerprint token;
    /// The token that is in use while `token` is the new one of a rotation.
    std::optional<Fingerprint> beside{};
};
/// What a form begins with: all that is remembered, and the place where the client is or goes. `variants` are
/// not empty; `all` is the whole list.
[[nodiscard]] Draft startingDraft(const TokenInUse &whose, const QList<ClientType> &variants,
    const snyk::Region &region, const QList<records::TokenRecord> &all);
/// What is remembered for a record of the list; nothing is an empty memory.
[[nodiscard]] records::ClientMemory memoryOf(const RecordId &record, const QList<records::TokenRecord> &all);

/// After the draft's configuration was handed out. `draft` has no errors.
[[nodiscard]] records::ClientMemory remembering(
    records::ClientMemory memory, const Draft &draft, Carrier carrier);

/// The commands that take away the client with the token; empty where it is not known.
[[nodiscard]] QString removalOf(const records::ClientMemory &memory, const Fingerprint &token);

} // namespace broker::clientconfig
