// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "access/entrynotes.h"
#include "access/rememberedaccount.h"
#include "core/clock.h"
#include "core/fingerprint.h"
#include "settings/settings.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace broker::access {

/// "Remember in the keychain": keeps credentials for Snyk's API, one for each account, and while that is
/// being replaced the one before it, each in an entry of its own: no account takes the place of another. The
/// settings hold names and fingerprints, the keychain the secrets. What is said here of one is about the
/// account that is offered, or about another one after `stayWith`. Whoever follows the workspace's sessions
/// is told of each change. Borrows everything it is given.
class TokenMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenMemory)

public:
    TokenMemory(vault::Vault &vault, vault::KeySpace keys, settings::Settings &settings, const Clock &clock,
        QObject *parent = nullptr);
    explicit TokenMemory(const Workspace &workspace, QObject *parent = nullptr);
    /// What is being written yet, for nobody then, leaves the keychain again.
    ~TokenMemory() override;

    /// From now on about the account at this place alone, whatever is offered.
    void stayWith(int place) noexcept { m_place = place; }
    /// This account is the one that is offered from now on.
    void offerFirst(int place);

    /// See rememberedAccounts.
    [[nodiscard]] QList<RememberedAccount> accounts() const { return rememberedAccounts(m_settings); }
    /// See isBeingReplaced.
    [[nodiscard]] bool isRotating(const RememberedAccount &account) const
    {
        return isBeingReplaced(account, m_recordsFile);
    }
    /// See rememberedToken.
    [[nodiscard]] std::optional<RememberedToken> offer() const;
    /// The one that the offered one has replaced and that is still kept. Settings only.
    [[nodiscard]] std::optional<RememberedToken> replaced() const;

    /// The account that the session is of, where one of its credentials is remembered.
    [[nodiscard]] std::optional<RememberedAccount> accountOf(const Session &session) const;
    /// Whether `remember` would be refused, because another credential of that account is being replaced.
    [[nodiscard]] bool isRotating(const Session &session) const;
    /// The session's account is remembered beside the others, and offered. Another API token of an account
    /// takes the place of the one that is remembered; another secret of an OAuth client does so as in
    /// `replace`, because nobody else may have the one before it. While one is being replaced, none but that
    /// one itself is taken: another settles as `Other`, and nothing is changed.
    [[nodiscard]] QFuture<vault::WriteResult> remember(const Session &session, std::stop_token stop);
    /// From now on this credential is offered; the previous one becomes the `replaced` one. Written under a
    /// name of its own, so that a failure changes nothing; settings that cannot be written are one,
    /// `Unnamed`. Needs an offer that is not being replaced or rotated: another settles as `Other`.
    [[nodiscard]] QFuture<vault::WriteResult> replace(const SnykCredential &credential, const QString &owner,
        std::stop_token stop, const QString &accountId = {});
    /// The name under which the next one is stored, beside the one that is offered: of nothing that is
    /// remembered, on its way or left behind. Needs an offer.
    [[nodiscard]] vault::VaultKey keyForNext() const;
    /// The same as `replace` for one that is stored already, under `key`, where it stays after a failure.
    [[nodiscard]] vault::WriteResult adopt(const SnykCredential &credential, const QString &owner,
        const vault::VaultKey &key, const QString &accountId = {});
    /// The replaced one is offered again, and the newer one forgotten. Without a replaced one nothing
    /// happens. A copy in the keychain that cannot be removed now is so after the next start.
    void goBack();
    /// Takes the replaced one out of the keychain.
    [[nodiscard]] QFuture<vault::RemoveResult> forgetReplaced(std::stop_token stop);

    /// An entry that is no credential for Snyk, or another one than remembered, settles as `Unreadable`.
    [[nodiscard]] QFuture<Result<SnykCredential, vault::VaultError>> recall(std::stop_token stop);
    /// The same of any of them.
    [[nodiscard]] QFuture<Result<SnykCredential, vault::VaultError>> recall(
        const RememberedToken &token, std::stop_token stop);
    /// Of which kind the credential is that was entered last, remembered or not: an OAuth client, or an API
    /// token. It is the one to begin with the next time.
    void noteEntered(const SnykCredential &credential);
    [[nodiscard]] bool lastWasOAuth() const;

    /// Whose the remembered one is, as Snyk calls it now.
    void rename(const QString &owner);
    /// Forgets both. A name goes only after the keychain confirmed that its token is gone. Settles as `Other`
    /// where the account has been given another one meanwhile, which stays.
    [[nodiscard]] QFuture<vault::RemoveResult> forget(std::stop_token stop);
    /// The same of the account at this place, whatever is offered.
    [[nodiscard]] QFuture<vault::RemoveResult> forget(int place, std::stop_token stop);

Q_SIGNALS:
    /// What is offered or kept beside it is another one, or has another name.
    void offerChanged();

private:
    /// Of the account that this is about.
    [[nodiscard]] int place() const;
    [[nodiscard]] vault::VaultKey freeKey(int place, const snyk::Region &region) const;
    [[nodiscard]] QFuture<vault::WriteResult> replaceAt(int place, const SnykCredential &credential,
        const QString &owner, const QString &accountId, std::stop_token stop);
    [[nodiscard]] vault::WriteResult adoptAt(int place, const SnykCredential &credential,
        const QString &owner, const QString &accountId, const vault::VaultKey &key);
    /// What is noted of it.
    [[nodiscard]] RememberedToken tokenOf(const Session &session, const vault::VaultKey &key) const;
    /// What has been written for it.
    [[nodiscard]] vault::WriteResult name(const Session &session, const vault::VaultKey &key);
    [[nodiscard]] QFuture<vault::RemoveResult> forgetOne(int place, bool replaced, std::stop_token stop);
    /// Taken back should this go before it is over.
    [[nodiscard]] QFuture<vault::WriteResult> write(
        const vault::VaultKey &key, const SnykCredential &credential, std::stop_token stop);
    /// What an earlier run was about to remember of the same, which would come back: it goes as well. Settles
    /// once that is certain, not with an error.
    [[nodiscard]] QFuture<vault::RemoveResult> forgetComing(
        const RememberedToken &gone, const std::stop_token &stop);
    void dropUnnamed(const vault::VaultKey &key, const vault::VaultError &error);
    /// Noted until it is gone.
    void dropEntry(const vault::VaultKey &key);

    vault::Vault &m_vault;
    vault::KeySpace m_keys;
    settings::Settings &m_settings;
    const Clock &m_clock;
    EntryNotes m_notes;
    /// Empty where there is no list, so that no rotation either is noted beside it.
    QString m_recordsFile;
    std::optional<int> m_place;
    /// What is being written.
    QList<vault::VaultKey> m_underWay;
};

} // namespace broker::access
