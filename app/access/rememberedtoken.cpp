// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/rememberedtoken.h"

#include "access/clientsecretnote.h"
#include "access/sessionkeeper.h"
#include "core/id.h"
#include "core/log.h"
#include "core/settle.h"
#include "settings/settingsfile.h"

#include <utility>

namespace broker::access {

using vault::VaultError;
using vault::VaultErrorKind;

namespace {

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

/// Who is not known to be the same is another one: both are kept then.
bool isOf(const RememberedToken &used, const Session &session)
{
    if (!(used.region == session.region) || used.clientId != clientIdOf(session.credential))
        return false;
    if (!used.clientId.isEmpty() || used.fingerprint == session.credential.fingerprint())
        return true;
    return !session.self.id.isEmpty() && used.accountId == session.self.id;
}

/// That nothing else has, ever.
vault::VaultKey uniqueKey(const vault::KeySpace &keys, const snyk::Region &region)
{
    return keys.key(vault::SecretKind::ApiToken, region.id, RecordId::create().toString());
}

QFuture<vault::WriteResult> refused(const char *why, VaultErrorKind kind = VaultErrorKind::Other)
{
    return settledFuture<vault::Stored, VaultError>(Failure(VaultError{kind, QString::fromLatin1(why)}));
}

} // namespace

TokenMemory::TokenMemory(vault::Vault &vault, vault::KeySpace keys, settings::Settings &settings,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_keys(std::move(keys))
    , m_settings(settings)
    , m_clock(clock)
    , m_notes(settings)
{ }

TokenMemory::TokenMemory(const Workspace &workspace, QObject *parent)
    : TokenMemory(workspace.keychain, workspace.keys, workspace.settings, workspace.clock, parent)
{
    m_recordsFile = workspace.records.path();
    if (workspace.sessions)
        connect(this, &TokenMemory::offerChanged, workspace.sessions, &SessionKeeper::tellRemembered);
}

TokenMemory::~TokenMemory()
{
    // The keychain serves one call after the other.
    for (const vault::VaultKey &key : std::as_const(m_underWay)) {
        if (!places::isNamed(m_settings, key))
            dropEntry(key);
    }
}

int TokenMemory::place() const
{
    return m_place ? *m_place : offeredPlace(m_settings);
}

void TokenMemory::offerFirst(int place)
{
    auto offered = places::offered(m_settings);
    if (offered.value() == place)
        return;
    offered.set(place);
    Q_EMIT offerChanged();
}

std::optional<RememberedToken> TokenMemory::offer() const
{
    const auto account = places::at(m_settings, place());
    return account ? std::optional(account->used) : std::nullopt;
}

std::optional<RememberedToken> TokenMemory::replaced() const
{
    const auto account = places::at(m_settings, place());
    return account ? account->replaced : std::nullopt;
}

vault::VaultKey TokenMemory::freeKey(int place, const snyk::Region &region) const
{
    const QString base = places::nameAt("remembered", place);
    const auto rotated
        = m_recordsFile.isEmpty() ? std::nullopt : clientsecret::NoteFile(m_recordsFile, place).read();
    for (const QString &name : {base, QString(base + QStringLiteral("-2"))}) {
        vault::VaultKey key = m_keys.key(vault::SecretKind::ApiToken, region.id, name);
        const bool isTaken
            = places::isNamed(m_settings, key) || m_notes.has(key) || (rotated && rotated->key == key);
        if (!isTaken)
            return key;
    }
    return uniqueKey(m_keys, region);
}

std::optional<RememberedAccount> TokenMemory::accountOf(const Session &session) const
{
    const QList<RememberedAccount> all = rememberedAccounts(m_settings);
    for (const RememberedAccount &account : all) {
        if (isOf(account.used, session))
            return account;
    }
    return std::nullopt;
}

bool TokenMemory::isRotating(const Session &session) const
{
    const auto account = accountOf(session);
    return account && account->used.fingerprint != session.credential.fingerprint()
        && isBeingReplaced(*account, m_recordsFile);
}

QFuture<vault::WriteResult> TokenMemory::remember(const Session &session, std::stop_token stop)
{
    const auto account = accountOf(session);
    const bool isSame = account && account->used.fingerprint == session.credential.fingerprint();
    if (isRotating(session))
        return refused("Another credential of this account is being replaced.");
    // What another start of the program has noted is seen as well.
    static_cast<void>(writeNames(m_settings));
    if (!account && !places::firstFree(m_settings))
        return refused("Too many accounts are remembered.");
    if (account && !isSame && session.credential.oauth()) {
        return replaceAt(
            account->place, session.credential, session.self.displayName, session.self.id, std::move(stop));
    }
    // Another window may be about to remember another account.
    const vault::VaultKey key = isSame ? account->used.key : uniqueKey(m_keys, session.region);
    // Settings that cannot be written are no reason to refuse: what they say lasts for this session then.
    if (!isSame)
        static_cast<void>(m_notes.write({key, tokenOf(session, key), std::nullopt}));
    return write(key, session.credential, std::move(stop))
        .then(this, [this, session, key](const vault::WriteResult &written) {
            if (written)
                return name(session, key);
            dropUnnamed(key, written.error());
            return written;
        });
}

/// As things are now: much may have been remembered while the keychain was asked.
vault::WriteResult TokenMemory::name(const Session &session, const vault::VaultKey &key)
{
    static_cast<void>(writeNames(m_settings));
    const auto account = accountOf(session);
    const auto place = account ? std::optional(account->place) : places::firstFree(m_settings);
    if (!place || isRotating(session)) {
        if (!places::isNamed(m_settings, key))
            dropEntry(key);
        return Failure(VaultError{VaultErrorKind::Other, {}});
    }
    places::write(places::used(m_settings, *place), tokenOf(session, key));
    // One that a removal has left there is not this account's.
    const auto stale = account ? std::nullopt : places::read(places::replaced(m_settings, *place));
    if (stale)
        places::clear(places::replaced(m_settings, *place));
    auto offered = places::offered(m_settings);
    offered.set(*place);
    m_notes.clear(key);
    const bool isOver = account && !places::isNamed(m_settings, account->used.key);
    // On disk together with what takes its place.
    if (isOver)
        m_notes.leave(account->used.key);
    // It stays for as long as the settings on disk name it.
    if (writeNames(m_settings) && isOver)
        dropEntry(account->used.key);
    if (stale && !places::isNamed(m_settings, stale->key))
        dropEntry(stale->key);
    Q_EMIT offerChanged();
    return vault::Stored{};
}

RememberedToken TokenMemory::tokenOf(const Session &session, const vault::VaultKey &key) const
{
    return {session.region, session.self.displayName, session.credential.fingerprint(), key,
        clientIdOf(session.credential), m_clock.nowUtc(), session.self.id};
}

QFuture<vault::WriteResult> TokenMemory::write(
    const vault::VaultKey &key, const SnykCredential &credential, std::stop_token stop)
{
    m_underWay.append(key);
    return m_vault.write(key, credential.text(), std::move(stop))
        .then(this, [this, key](const vault::WriteResult &written) {
            m_underWay.removeOne(key);
            return written;
        });
}

QFuture<vault::WriteResult> TokenMemory::replace(
    const SnykCredential &credential, const QString &owner, std::stop_token stop, const QString &accountId)
{
    return replaceAt(place(), credential, owner, accountId, std::move(stop));
}

QFuture<vault::WriteResult> TokenMemory::replaceAt(int place, const SnykCredential &credential,
    const QString &owner, const QString &accountId, std::stop_token stop)
{
    const auto before = places::at(m_settings, place);
    if (!before || isRotating(*before) || places::isUnreadable(places::replaced(m_settings, place)))
        return refused("Nothing to replace, or it is being replaced.");
    const vault::VaultKey key = freeKey(place, before->used.region);
    const EntryNote note{key,
        RememberedToken{before->used.region, owner, credential.fingerprint(), key, clientIdOf(credential),
            m_clock.nowUtc(), accountId},
        place};
    if (!m_notes.write(note)) {
        m_notes.clear(key);
        return refused("The settings are not written.", VaultErrorKind::Unnamed);
    }
    return write(key, credential, std::move(stop))
        .then(this,
            [this, place, credential, owner, accountId, key](
                const vault::WriteResult &written) -> vault::WriteResult {
                if (!written) {
                    dropUnnamed(key, written.error());
                    return written;
                }
                // Its rotation may have begun while the keychain was asked.
                const auto now = places::at(m_settings, place);
                const auto adopted = now && isRotating(*now)
                    ? vault::WriteResult(Failure(VaultError{VaultErrorKind::Other, {}}))
                    : adoptAt(place, credential, owner, accountId, key);
                if (!adopted && !places::isNamed(m_settings, key))
                    dropEntry(key);
                return adopted;
            });
}

vault::VaultKey TokenMemory::keyForNext() const
{
    return freeKey(place(), offer()->region);
}

vault::WriteResult TokenMemory::adopt(const SnykCredential &credential, const QString &owner,
    const vault::VaultKey &key, const QString &accountId)
{
    return adoptAt(place(), credential, owner, accountId, key);
}

vault::WriteResult TokenMemory::adoptAt(int place, const SnykCredential &credential, const QString &owner,
    const QString &accountId, const vault::VaultKey &key)
{
    const auto account = places::at(m_settings, place);
    // Another window may have replaced it: the one before both is kept until somebody gives it up.
    if (!account || account->replaced || places::isUnreadable(places::replaced(m_settings, place)))
        return Failure(VaultError{VaultErrorKind::Other, QStringLiteral("It has been replaced already.")});
    const RememberedToken &before = account->used;
    const std::optional<RememberedToken> older = places::read(places::replaced(m_settings, place));
    // First, so that no moment has the old token without a name.
    places::write(places::replaced(m_settings, place), before);
    places::write(places::used(m_settings, place),
        {before.region, owner, credential.fingerprint(), key, clientIdOf(credential), m_clock.nowUtc(),
            accountId});
    m_notes.clear(key);
    if (!writeNames(m_settings)) {
        // The next start would use the old one and know of no other: so does this one.
        places::write(places::used(m_settings, place), before);
        if (older)
            places::write(places::replaced(m_settings, place), *older);
        else
            places::clear(places::replaced(m_settings, place));
        return Failure(VaultError{VaultErrorKind::Unnamed, QStringLiteral("The settings are not written.")});
    }
    Q_EMIT offerChanged();
    return vault::Stored{};
}

void TokenMemory::goBack()
{
    const auto account = places::at(m_settings, place());
    if (!account || !account->replaced)
        return;
    places::write(places::used(m_settings, account->place), *account->replaced);
    places::clear(places::replaced(m_settings, account->place));
    const bool isOver = !places::isNamed(m_settings, account->used.key);
    if (isOver)
        m_notes.leave(account->used.key);
    if (writeNames(m_settings) && isOver)
        dropEntry(account->used.key);
    static_cast<void>(forgetComing(account->used, {}));
    Q_EMIT offerChanged();
}

QFuture<vault::RemoveResult> TokenMemory::forgetReplaced(std::stop_token stop)
{
    if (!replaced())
        return settledFuture<vault::Stored, VaultError>(vault::Stored{});
    return forgetOne(place(), true, std::move(stop));
}

QFuture<Result<SnykCredential, VaultError>> TokenMemory::recall(std::stop_token stop)
{
    const std::optional<RememberedToken> remembered = offer();
    if (!remembered)
        return settledFuture<SnykCredential, VaultError>(Failure(VaultError{VaultErrorKind::NotFound, {}}));
    return recall(*remembered, std::move(stop));
}

QFuture<Result<SnykCredential, VaultError>> TokenMemory::recall(
    const RememberedToken &token, std::stop_token stop)
{
    using Recalled = Result<SnykCredential, VaultError>;
    return m_vault.read(token.key, std::move(stop))
        .then(this, [this, expected = token.fingerprint](const vault::ReadResult &read) -> Recalled {
            if (!read)
                return Failure(read.error());
            std::optional<SnykCredential> kept = SnykCredential::parse(*read);
            if (!kept || !(kept->fingerprint() == expected)) {
                return Failure(VaultError{VaultErrorKind::Unreadable,
                    QStringLiteral("The entry holds another token than remembered.")});
            }
            places::setMask(m_settings, kept->fingerprint());
            return *std::move(kept);
        });
}

QFuture<vault::RemoveResult> TokenMemory::forget(std::stop_token stop)
{
    // Another one is offered once it has gone.
    return forget(place(), std::move(stop));
}

QFuture<vault::RemoveResult> TokenMemory::forget(int place, std::stop_token stop)
{
    const auto account = places::at(m_settings, place);
    if (!account)
        return settledFuture<vault::Stored, VaultError>(vault::Stored{});
    const auto forgetUsed = [this, place, stop](const vault::RemoveResult &removed) {
        return removed ? forgetOne(place, false, stop) : settledFuture<vault::Stored, VaultError>(removed);
    };
    auto forgotten = account->replaced ? forgetOne(place, true, stop).then(this, forgetUsed).unwrap()
                                       : forgetOne(place, false, stop);
    return forgotten
        .then(this,
            [this, place, stop, gone = account->used](const vault::RemoveResult &removed) {
                if (removed && places::at(m_settings, place))
                    return refused("It has been replaced.");
                const auto twin = removed ? places::twinOf(m_settings, gone, place) : std::nullopt;
                return twin ? forget(*twin, stop) : settledFuture<vault::Stored, VaultError>(removed);
            })
        .unwrap();
}

QFuture<vault::RemoveResult> TokenMemory::forgetOne(int place, bool replaced, std::stop_token stop)
{
    const places::Items items
        = replaced ? places::replaced(m_settings, place) : places::used(m_settings, place);
    const std::optional<RememberedToken> kept = places::read(items);
    if (!kept)
        return settledFuture<vault::Stored, VaultError>(vault::Stored{});
    return m_vault.remove(kept->key, stop)
        .then(this,
            [this, place, stop, token = *kept](const vault::RemoveResult &removed) {
                if (removed) {
                    const vault::VaultKey &gone = token.key;
                    // Another one may have been put there meanwhile, and this one elsewhere.
                    for (const places::Items &items :
                        {places::used(m_settings, place), places::replaced(m_settings, place)}) {
                        const auto named = places::read(items);
                        if (named && named->key == gone)
                            places::clear(items);
                    }
                    // Where that fails, the next start finds a name without an entry, and says so.
                    static_cast<void>(writeNames(m_settings));
                    Q_EMIT offerChanged();
                }
                return removed ? forgetComing(token, stop)
                               : settledFuture<vault::Stored, VaultError>(removed);
            })
        .unwrap();
}

QFuture<vault::RemoveResult> TokenMemory::forgetComing(
    const RememberedToken &gone, const std::stop_token &stop)
{
    // The keychain serves one call after the other: the last answer is that of all.
    auto settled = settledFuture<vault::Stored, VaultError>(vault::Stored{});
    if (places::twinOf(m_settings, gone, -1))
        return settled;
    const QList<EntryNote> notes = m_notes.all();
    for (const EntryNote &note : notes) {
        const bool isSame = note.coming && note.coming->fingerprint == gone.fingerprint
            && note.coming->region == gone.region && isApiTokenOf(m_keys, note.key)
            && !places::isNamed(m_settings, note.key) && !m_underWay.contains(note.key);
        if (!isSame)
            continue;
        settled
            = m_vault.read(note.key, stop)
                  .then(this,
                      [this, key = note.key, expected = gone.fingerprint](
                          const vault::ReadResult &read) -> vault::RemoveResult {
                          const auto kept = read ? SnykCredential::parse(*read) : std::nullopt;
                          // Something else may be there, which nobody wanted to forget.
                          if (kept && kept->fingerprint() == expected && !places::isNamed(m_settings, key))
                              dropEntry(key);
                          return vault::Stored{};
                      });
    }
    return settled;
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
    const auto now = offer();
    if (owner.isEmpty() || !now || now->owner == owner)
        return;
    places::used(m_settings, place()).owner.set(owner);
    Q_EMIT offerChanged();
}

void TokenMemory::dropUnnamed(const vault::VaultKey &key, const VaultError &error)
{
    // If it were stored late, nobody would know of it. The keychain serves one call after the other.
    if (places::isNamed(m_settings, key))
        return;
    if (vault::mayBeStored(error))
        dropEntry(key);
    else
        m_notes.clear(key);
}

void TokenMemory::dropEntry(const vault::VaultKey &key)
{
    m_notes.leave(key);
    m_vault.remove(key, std::stop_token()).then([key, notes = m_notes](const vault::RemoveResult &removed) {
        if (removed)
            notes.clear(key);
        else
            qCWarning(logVault)
                << "An API token that nobody needs stays in the keychain until the next start as"
                << key.toString();
    });
}

} // namespace broker::access
