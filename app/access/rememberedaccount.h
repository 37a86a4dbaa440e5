// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "core/fingerprint.h"
#include "settings/settings.h"
#include "vault/vaultkey.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace broker::access {

/// What the next start shows of a credential for Snyk's API that is kept in the keychain: never the secret.
struct RememberedToken
{
    snyk::Region region;
    QString owner;
    Fingerprint fingerprint;
    vault::VaultKey key;
    /// Of an OAuth client its id; empty for an API token.
    QString clientId = {};
    /// UTC; nothing when it was remembered by a version that did not note it.
    std::optional<QDateTime> since = {};
    /// Snyk's id of the user or service account; empty when it was remembered by a version that did not note
    /// it, or nobody could ask.
    QString accountId = {};
};

/// One account with what signs in to it, and, while that is being replaced, with the one before it.
struct RememberedAccount
{
    /// Which of the settings' places it has, for as long as it is remembered.
    int place = 0;
    RememberedToken used;
    std::optional<RememberedToken> replaced = {};
};

/// All that are remembered, the one that is offered first. Touches the settings only, never the keychain, as
/// do those below.
[[nodiscard]] QList<RememberedAccount> rememberedAccounts(const settings::Settings &settings);
/// The one whose credential in use is this one, in the region of this id: a token may be entered in another
/// one as well.
[[nodiscard]] std::optional<RememberedAccount> rememberedAccountWith(
    const settings::Settings &settings, const Fingerprint &used, const QString &regionId);
/// The place of the one that is offered. Where none is remembered, the one that the settings say.
[[nodiscard]] int offeredPlace(const settings::Settings &settings);
/// The credential of the account that is offered.
[[nodiscard]] std::optional<RememberedToken> rememberedToken(const settings::Settings &settings);
/// Its replacement was begun and is not over: the one before it is kept still, or Snyk may have made another
/// secret. `recordsFile` is the list of tokens.
[[nodiscard]] bool isBeingReplaced(const RememberedAccount &account, const QString &recordsFile);
/// Snyk has said whose a remembered credential is, which a version that did not note it did not know: noted,
/// and how it is masked now. Where another API token of that account is remembered as well, they are one
/// account from then on, with the older of them beside the newer one: true then.
bool noteSignedIn(const settings::Settings &settings, const Session &session);

/// The settings' places for what is remembered; for TokenMemory and LeftEntries, which alone write to them.
namespace places {

/// Nobody needs more, and a file that somebody else wrote is read no further.
inline constexpr int most = 16;

/// Different for each place, and the same ever after.
[[nodiscard]] QString nameAt(const char *name, int place);

struct Items : settings::KeptTokenItems
{
    Items(settings::SettingsFile &file, const QString &group);

    /// Snyk's id of the account, and the SHA-256 of the credential that it was told of: a version that knows
    /// of neither may have put in another one since.
    settings::Item<QString> accountId;
    settings::Item<QString> accountIdOf;
};

[[nodiscard]] Items used(const settings::Settings &settings, int place);
[[nodiscard]] Items replaced(const settings::Settings &settings, int place);
/// What the settings say; see offeredPlace.
[[nodiscard]] settings::Item<int> offered(const settings::Settings &settings);
[[nodiscard]] std::optional<RememberedToken> read(const Items &items);
void write(Items items, const RememberedToken &token);
void clear(Items items);
[[nodiscard]] std::optional<RememberedAccount> at(const settings::Settings &settings, int place);
/// It names an entry of the keychain, and cannot be read: damaged, or of a newer version. It is left alone.
[[nodiscard]] bool isUnreadable(const Items &items);
/// Whether any account names this entry of the keychain.
[[nodiscard]] bool isNamed(const settings::Settings &settings, const vault::VaultKey &key);
/// Nothing is kept there, or what a removal has left.
[[nodiscard]] std::optional<int> firstFree(const settings::Settings &settings);
/// Another place has the same credential, for which it is not listed; an older version has put it there.
[[nodiscard]] std::optional<int> twinOf(
    const settings::Settings &settings, const RememberedToken &token, int place);
/// Of each that is of this credential.
void setMask(const settings::Settings &settings, const Fingerprint &credential);

} // namespace places

} // namespace broker::access
