// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/rememberedtoken.h"

#include "access/sessionkeeper.h"
#include "core/httpsurl.h"
#include "core/log.h"
#include "core/moment.h"
#include "core/settle.h"
#include "settings/settingsfile.h"

#include <utility>

namespace broker::access {

using settings::KeptTokenItems;
using vault::VaultError;
using vault::VaultErrorKind;

namespace {

std::optional<RememberedToken> readFrom(const KeptTokenItems &items)
{
    const auto api = HttpsUrl::parse(items.api.value());
    const auto key = vault::VaultKey::parse(items.key.value());
    const auto fingerprint = Fingerprint::parse(items.masked.value(), items.sha256.value());
    if (!api || !key || !fingerprint)
        return std::nullopt;
    return RememberedToken{snyk::regionForApi(*api), items.owner.value(), *fingerprint, *key,
        items.clientId.value(), momentIn(items.since.value())};
}

void writeTo(KeptTokenItems &items, const RememberedToken &token)
{
    items.api.set(token.region.api.toString());
    items.owner.set(token.owner);
    items.masked.set(token.fingerprint.masked());
    items.sha256.set(token.fingerprint.sha256());
    items.since.set(token.since ? token.since->toString(Qt::ISODate) : QString());
    items.clientId.set(token.clientId);
    items.key.set(token.key.toString());
}

void clear(KeptTokenItems &items)
{
    for (auto *item :
        {&items.key, &items.api, &items.owner, &items.clientId, &items.masked, &items.sha256, &items.since})
        item->set(QString());
}

QString clientIdOf(const SnykCredential &credential)
{
    const OAuthClient *client = credential.oauth();
    return client ? client->id() : QString();
}

settings::Item<bool> wasOAuth(settings::SettingsFile &file)
{
    return {file, QStringLiteral("connect/oauth"), false};
}

/// The settings name what is in the keychain: they are on disk before what they named goes, and before
/// another note of it does. False when they are not.
[[nodiscard]] bool writeNames(const settings::Settings &settings)
{
    return settings.file()->writeNow();
}

} // namespace

std::optional<RememberedToken> rememberedToken(const settings::Settings &settings)
{
    return readFrom(settings.rememberedToken);
}

std::optional<RememberedToken> replacedToken(const settings::Settings &settings)
{
    // An interruption between the two names leaves one token under both: nothing was replaced then.
    const std::optional<RememberedToken> used = rememberedToken(settings);
    std::optional<RememberedToken> older = readFrom(settings.replacedToken);
    return used && older && older->key == used->key ? std::nullopt : older;
}

TokenMemory::TokenMemory(vault::Vault &vault, vault::KeySpace keys, settings::Settings &settings,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_keys(std::move(keys))
    , m_settings(settings)
    , m_clock(clock)
{ }

TokenMemory::TokenMemory(const Workspace &workspace, QObject *parent)
    : TokenMemory(workspace.keychain, workspace.keys, workspace.settings, workspace.clock, parent)
{
    if (workspace.sessions)
        connect(this, &TokenMemory::offerChanged, workspace.sessions, &SessionKeeper::tellRemembered);
}

std::optional<RememberedToken> TokenMemory::offer() const
{
    return rememberedToken(m_settings);
}

std::optional<RememberedToken> TokenMemory::replaced() const
{
    return replacedToken(m_settings);
}

vault::VaultKey TokenMemory::freeKey(const snyk::Region &region) const
{
    // Two names and no more: what an interrupted replacement leaves behind is overwritten by the next.
    const auto key = [&](const char *name) {
        return m_keys.key(vault::SecretKind::ApiToken, region.id, QString::fromLatin1(name));
    };
    const vault::VaultKey first = key("remembered");
    const auto isFirst
        = [&first](const std::optional<RememberedToken> &kept) { return kept && kept->key == first; };
    return isFirst(offer()) || isFirst(replaced()) ? key("remembered-2") : first;
}

QFuture<vault::WriteResult> TokenMemory::remember(const Session &session, std::stop_token stop)
{
    const std::optional<RememberedToken> before = offer();
    const bool staysThere = before && before->region == session.region;
    const vault::VaultKey key = staysThere ? before->key : freeKey(session.region);
    return m_vault.write(key, session.credential.text(), std::move(stop))
        .then(this, [this, session, key, before](const vault::WriteResult &written) {
            if (written) {
                writeTo(m_settings.rememberedToken,
                    {session.region, session.self.displayName, session.credential.fingerprint(), key,
                        clientIdOf(session.credential), m_clock.nowUtc()});
                // It stays for as long as the settings on disk name it.
                if (writeNames(m_settings) && before && !(before->key == key))
                    dropEntry(before->key);
                Q_EMIT offerChanged();
            } else {
                dropUnnamed(key, written.error());
            }
            return written;
        });
}

QFuture<vault::WriteResult> TokenMemory::replace(
    const SnykCredential &credential, const QString &owner, std::stop_token stop)
{
    const std::optional<RememberedToken> before = offer();
    if (!before || replaced())
        return settledFuture<vault::Stored, VaultError>(Failure(VaultError{VaultErrorKind::Other, {}}));
    const vault::VaultKey key = freeKey(before->region);
    return m_vault.write(key, credential.text(), std::move(stop))
        .then(this, [this, credential, owner, key](const vault::WriteResult &written) -> vault::WriteResult {
            if (!written) {
                dropUnnamed(key, written.error());
                return written;
            }
            if (const auto adopted = adopt(credential, owner, key); !adopted) {
                dropEntry(key);
                return Failure(adopted.error());
            }
            return written;
        });
}

vault::VaultKey TokenMemory::keyForNext() const
{
    return freeKey(offer()->region);
}

vault::WriteResult TokenMemory::adopt(
    const SnykCredential &credential, const QString &owner, const vault::VaultKey &key)
{
    const std::optional<RememberedToken> before = offer();
    if (!before)
        return Failure(VaultError{VaultErrorKind::Other, {}});
    const std::optional<RememberedToken> older = readFrom(m_settings.replacedToken);
    // First, so that no moment has the old token without a name.
    writeTo(m_settings.replacedToken, *before);
    writeTo(m_settings.rememberedToken,
        {before->region, owner, credential.fingerprint(), key, clientIdOf(credential), m_clock.nowUtc()});
    if (!writeNames(m_settings)) {
        // The next start would use the old one and know of no other: so does this one.
        writeTo(m_settings.rememberedToken, *before);
        if (older)
            writeTo(m_settings.replacedToken, *older);
        else
            clear(m_settings.replacedToken);
        return Failure(VaultError{VaultErrorKind::Unnamed, QStringLiteral("The settings are not written.")});
    }
    Q_EMIT offerChanged();
    return vault::Stored{};
}

void TokenMemory::goBack()
{
    const std::optional<RememberedToken> newer = offer();
    const std::optional<RememberedToken> older = replaced();
    if (!older)
        return;
    writeTo(m_settings.rememberedToken, *older);
    clear(m_settings.replacedToken);
    if (writeNames(m_settings) && newer && !(newer->key == older->key))
        dropEntry(newer->key);
    Q_EMIT offerChanged();
}

QFuture<vault::RemoveResult> TokenMemory::forgetReplaced(std::stop_token stop)
{
    if (!replaced())
        return settledFuture<vault::Stored, VaultError>(vault::Stored{});
    return forgetOne(m_settings.replacedToken, std::move(stop));
}

QFuture<Result<SnykCredential, VaultError>> TokenMemory::recall(std::stop_token stop)
{
    using Recalled = Result<SnykCredential, VaultError>;
    const std::optional<RememberedToken> remembered = offer();
    if (!remembered)
        return settledFuture<SnykCredential, VaultError>(Failure(VaultError{VaultErrorKind::NotFound, {}}));
    return m_vault.read(remembered->key, std::move(stop))
        .then(this, [expected = remembered->fingerprint](const vault::ReadResult &read) -> Recalled {
            if (!read)
                return Failure(read.error());
            std::optional<SnykCredential> kept = SnykCredential::parse(*read);
            if (!kept || !(kept->fingerprint() == expected)) {
                return Failure(VaultError{VaultErrorKind::Unreadable,
                    QStringLiteral("The entry holds another token than remembered.")});
            }
            return *std::move(kept);
        });
}

QFuture<vault::RemoveResult> TokenMemory::forget(std::stop_token stop)
{
    return forgetReplaced(stop)
        .then(this,
            [this, stop](const vault::RemoveResult &removed) {
                return removed ? forgetOne(m_settings.rememberedToken, stop)
                               : settledFuture<vault::Stored, VaultError>(removed);
            })
        .unwrap();
}

QFuture<vault::RemoveResult> TokenMemory::forgetOne(KeptTokenItems &items, std::stop_token stop)
{
    const std::optional<RememberedToken> kept = readFrom(items);
    if (!kept)
        return settledFuture<vault::Stored, VaultError>(vault::Stored{});
    return m_vault.remove(kept->key, std::move(stop))
        .then(this, [this, &items](const vault::RemoveResult &removed) {
            if (removed) {
                clear(items);
                // Where that fails, the next start finds a name without an entry, and says so.
                static_cast<void>(writeNames(m_settings));
                Q_EMIT offerChanged();
            }
            return removed;
        });
}

void TokenMemory::noteEntered(const SnykCredential &credential)
{
    wasOAuth(*m_settings.file()).set(credential.oauth() != nullptr);
}

bool TokenMemory::lastWasOAuth() const
{
    return wasOAuth(*m_settings.file()).value();
}

void TokenMemory::rename(const QString &owner)
{
    if (owner.isEmpty() || !offer() || m_settings.rememberedToken.owner.value() == owner)
        return;
    m_settings.rememberedToken.owner.set(owner);
    Q_EMIT offerChanged();
}

void TokenMemory::dropUnnamed(const vault::VaultKey &key, const VaultError &error)
{
    // If it were stored late, nobody would know of it. The keychain serves one call after the other.
    const auto isNamed
        = [&key](const std::optional<RememberedToken> &kept) { return kept && kept->key == key; };
    if (vault::mayBeStored(error) && !isNamed(offer()) && !isNamed(replaced()))
        dropEntry(key);
}

void TokenMemory::dropEntry(const vault::VaultKey &key)
{
    m_vault.remove(key, std::stop_token()).then([key](const vault::RemoveResult &removed) {
        if (!removed)
            qCWarning(logVault) << "An API token that nobody needs stays in the keychain as"
                                << key.toString();
    });
}

} // namespace broker::access
