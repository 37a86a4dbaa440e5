// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "core/clock.h"
#include "core/fingerprint.h"
#include "settings/settings.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
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
};

/// Touches the settings only, never the keychain.
[[nodiscard]] std::optional<RememberedToken> rememberedToken(const settings::Settings &settings);
/// The one that it has replaced and that is still kept.
[[nodiscard]] std::optional<RememberedToken> replacedToken(const settings::Settings &settings);

/// "Remember in the keychain": keeps one credential for Snyk's API per profile, and while it is being
/// replaced the one before it, each in one entry. The settings hold names and fingerprints, the keychain the
/// secrets. Whoever follows the workspace's sessions is told of each change. Borrows everything it is given.
class TokenMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenMemory)

public:
    TokenMemory(vault::Vault &vault, vault::KeySpace keys, settings::Settings &settings, const Clock &clock,
        QObject *parent = nullptr);
    explicit TokenMemory(const Workspace &workspace, QObject *parent = nullptr);

    /// See rememberedToken.
    [[nodiscard]] std::optional<RememberedToken> offer() const;
    /// The one that the offered one has replaced and that is still kept. Settings only.
    [[nodiscard]] std::optional<RememberedToken> replaced() const;

    /// The session's credential takes the place of the remembered one, which is forgotten.
    [[nodiscard]] QFuture<vault::WriteResult> remember(const Session &session, std::stop_token stop);
    /// From now on this credential is offered; the previous one becomes the `replaced` one. Written under a
    /// name of its own, so that a failure changes nothing; settings that cannot be written are one,
    /// `Unnamed`. Needs an offer, and nothing `replaced`: another settles as `Other`.
    [[nodiscard]] QFuture<vault::WriteResult> replace(
        const SnykCredential &credential, const QString &owner, std::stop_token stop);
    /// The name under which the next one is stored, beside the one that is offered. Needs an offer.
    [[nodiscard]] vault::VaultKey keyForNext() const;
    /// The same as `replace` for one that is stored already, under `key`, where it stays after a failure.
    [[nodiscard]] vault::WriteResult adopt(
        const SnykCredential &credential, const QString &owner, const vault::VaultKey &key);
    /// The replaced one is offered again, and the newer one forgotten. Without a replaced one nothing
    /// happens. A copy in the keychain that cannot be removed is overwritten by the next replacement.
    void goBack();
    /// Takes the replaced one out of the keychain.
    [[nodiscard]] QFuture<vault::RemoveResult> forgetReplaced(std::stop_token stop);

    /// An entry that is no credential for Snyk, or another one than remembered, settles as `Unreadable`.
    [[nodiscard]] QFuture<Result<SnykCredential, vault::VaultError>> recall(std::stop_token stop);
    /// Of which kind the credential is that was entered last, remembered or not: an OAuth client, or an API
    /// token. It is the one to begin with the next time.
    void noteEntered(const SnykCredential &credential);
    [[nodiscard]] bool lastWasOAuth() const;

    /// Whose the remembered one is, as Snyk calls it now.
    void rename(const QString &owner);
    /// Forgets both. A name goes only after the keychain confirmed that its token is gone.
    [[nodiscard]] QFuture<vault::RemoveResult> forget(std::stop_token stop);

Q_SIGNALS:
    /// What is offered or kept beside it is another one, or has another name.
    void offerChanged();

private:
    [[nodiscard]] vault::VaultKey freeKey(const snyk::Region &region) const;
    [[nodiscard]] QFuture<vault::RemoveResult> forgetOne(
        settings::KeptTokenItems &items, std::stop_token stop);
    void dropUnnamed(const vault::VaultKey &key, const vault::VaultError &error);
    void dropEntry(const vault::VaultKey &key);

    vault::Vault &m_vault;
    vault::KeySpace m_keys;
    settings::Settings &m_settings;
    const Clock &m_clock;
};

} // namespace broker::access
