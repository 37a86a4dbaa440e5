// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/rememberedaccount.h"

#include "access/clientsecretnote.h"
#include "core/httpsurl.h"
#include "core/moment.h"

#include <algorithm>
#include <utility>

namespace broker::access {

namespace {

constexpr qsizetype shownAtEachEnd = 4;
constexpr QLatin1String nothingOfTheStart("****");

/// Earlier versions masked a client's id and its secret as one text, so that the start is the id's. What it
/// is of the secret is known to who reads that.
QString maskOfSecret(const QString &masked, const QString &clientId)
{
    const bool isMixed = clientId.size() >= shownAtEachEnd && masked.size() > 2 * shownAtEachEnd
        && masked.startsWith(QStringView(clientId).first(shownAtEachEnd));
    return isMixed ? nothingOfTheStart + masked.mid(shownAtEachEnd) : masked;
}

bool isSameCredential(const RememberedToken &one, const RememberedToken &other)
{
    return one.fingerprint == other.fingerprint && one.region == other.region;
}

} // namespace

namespace places {

// Names never change once released; the first place has no number.
QString nameAt(const char *name, int place)
{
    const QString text = QString::fromLatin1(name);
    return place == 0 ? text : text + QString::number(place + 1);
}

Items::Items(settings::SettingsFile &file, const QString &group)
    : KeptTokenItems(file, group)
    , accountId(file, group + QStringLiteral("/accountId"), QString())
    , accountIdOf(file, group + QStringLiteral("/accountIdOf"), QString())
{ }

Items used(const settings::Settings &settings, int place)
{
    return {*settings.file(), nameAt("rememberedToken", place)};
}

Items replaced(const settings::Settings &settings, int place)
{
    return {*settings.file(), nameAt("replacedToken", place)};
}

settings::Item<int> offered(const settings::Settings &settings)
{
    return {*settings.file(), QStringLiteral("connect/account"), 0, 0, most - 1};
}

std::optional<RememberedToken> read(const Items &items)
{
    const auto api = HttpsUrl::parse(items.api.value());
    const auto key = vault::VaultKey::parse(items.key.value());
    const auto fingerprint = Fingerprint::parse(
        maskOfSecret(items.masked.value(), items.clientId.value()), items.sha256.value());
    if (!api || !key || !fingerprint)
        return std::nullopt;
    return RememberedToken{snyk::regionForApi(*api), items.owner.value(), *fingerprint, *key,
        items.clientId.value(), momentIn(items.since.value()),
        items.accountIdOf.value() == fingerprint->sha256() ? items.accountId.value() : QString()};
}

void write(Items items, const RememberedToken &token)
{
    items.api.set(token.region.api.toString());
    items.owner.set(token.owner);
    items.masked.set(token.fingerprint.masked());
    items.sha256.set(token.fingerprint.sha256());
    items.since.set(token.since ? token.since->toString(Qt::ISODate) : QString());
    items.clientId.set(token.clientId);
    items.accountId.set(token.accountId);
    items.accountIdOf.set(token.accountId.isEmpty() ? QString() : token.fingerprint.sha256());
    items.key.set(token.key.toString());
}

void clear(Items items)
{
    for (auto *item : {&items.key, &items.api, &items.owner, &items.clientId, &items.masked, &items.sha256,
             &items.since, &items.accountId, &items.accountIdOf})
        item->set(QString());
}

std::optional<RememberedAccount> at(const settings::Settings &settings, int place)
{
    std::optional<RememberedToken> kept = read(used(settings, place));
    if (!kept)
        return std::nullopt;
    // An interruption between the two names leaves one token under both: nothing was replaced then.
    std::optional<RememberedToken> older = read(replaced(settings, place));
    if (older && older->key == kept->key)
        older.reset();
    return RememberedAccount{place, *std::move(kept), std::move(older)};
}

bool isUnreadable(const Items &items)
{
    return !items.key.value().isEmpty() && !read(items);
}

bool isNamed(const settings::Settings &settings, const vault::VaultKey &key)
{
    // Also by a place of which the rest cannot be read: what it names is nobody else's.
    for (int place = 0; place < most; ++place) {
        if (used(settings, place).key.value() == key.toString()
            || replaced(settings, place).key.value() == key.toString())
            return true;
    }
    return false;
}

std::optional<int> firstFree(const settings::Settings &settings)
{
    for (int place = 0; place < most; ++place) {
        const Items in = used(settings, place);
        const Items before = replaced(settings, place);
        // With more of it than its name missing it is no damaged line.
        const bool isCleared
            = in.key.value().isEmpty() && in.api.value().isEmpty() && in.sha256.value().isEmpty();
        if (in.key.value().isEmpty()
            && (before.key.value().isEmpty() || (isCleared && !isUnreadable(before))))
            return place;
    }
    return std::nullopt;
}

std::optional<int> twinOf(const settings::Settings &settings, const RememberedToken &token, int place)
{
    for (int other = 0; other < most; ++other) {
        const auto account = other == place ? std::nullopt : at(settings, other);
        if (account && isSameCredential(account->used, token))
            return other;
    }
    return std::nullopt;
}

void setMask(const settings::Settings &settings, const Fingerprint &credential)
{
    for (int place = 0; place < most; ++place) {
        for (Items items : {used(settings, place), replaced(settings, place)}) {
            if (items.sha256.value() == credential.sha256() && items.masked.value() != credential.masked())
                items.masked.set(credential.masked());
        }
    }
}

} // namespace places

namespace {

/// Each credential once: an older version, which knows of one place alone, may have put one in that has its
/// own place already. Of two the one that is being replaced stays.
QList<RememberedAccount> withoutTwins(const QList<RememberedAccount> &all)
{
    QList<RememberedAccount> once;
    for (const RememberedAccount &account : all) {
        const auto twin = std::find_if(once.begin(), once.end(), [&account](const RememberedAccount &other) {
            return isSameCredential(other.used, account.used);
        });
        if (twin == once.end())
            once.append(account);
        else if (account.replaced && !twin->replaced)
            *twin = account;
    }
    return once;
}

/// Two API tokens of one account become that: the older one beside the newer one. False where it has one.
bool mergeSame(const settings::Settings &settings, const RememberedAccount &signedIn)
{
    const QList<RememberedAccount> all = rememberedAccounts(settings);
    for (const RememberedAccount &other : all) {
        const bool isSame = other.place != signedIn.place && other.used.region == signedIn.used.region
            && other.used.clientId.isEmpty() && other.used.accountId == signedIn.used.accountId;
        if (!isSame || other.replaced)
            continue;
        // One without a moment was remembered by a version that did not note it.
        const bool isOtherNewer
            = other.used.since && (!signedIn.used.since || *other.used.since > *signedIn.used.since);
        const RememberedAccount &newer = isOtherNewer ? other : signedIn;
        const RememberedAccount &older = isOtherNewer ? signedIn : other;
        if (places::isUnreadable(places::replaced(settings, newer.place)))
            continue;
        // First, so that no moment has it without a name.
        places::write(places::replaced(settings, newer.place), older.used);
        places::clear(places::used(settings, older.place));
        auto offered = places::offered(settings);
        if (offered.value() == older.place)
            offered.set(newer.place);
        return true;
    }
    return false;
}

} // namespace

QList<RememberedAccount> rememberedAccounts(const settings::Settings &settings)
{
    const int offered = places::offered(settings).value();
    QList<RememberedAccount> all;
    for (int place = 0; place < places::most; ++place) {
        const auto account = places::at(settings, place);
        if (account && place == offered)
            all.prepend(*account);
        else if (account)
            all.append(*account);
    }
    return withoutTwins(all);
}

int offeredPlace(const settings::Settings &settings)
{
    const QList<RememberedAccount> all = rememberedAccounts(settings);
    return all.isEmpty() ? places::offered(settings).value() : all.constFirst().place;
}

std::optional<RememberedAccount> rememberedAccountWith(
    const settings::Settings &settings, const Fingerprint &used, const QString &regionId)
{
    const QList<RememberedAccount> all = rememberedAccounts(settings);
    for (const RememberedAccount &account : all) {
        if (account.used.fingerprint == used && account.used.region.id == regionId)
            return account;
    }
    return std::nullopt;
}

std::optional<RememberedToken> rememberedToken(const settings::Settings &settings)
{
    const QList<RememberedAccount> all = rememberedAccounts(settings);
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst().used);
}

bool isBeingReplaced(const RememberedAccount &account, const QString &recordsFile)
{
    if (account.replaced)
        return true;
    const auto note = recordsFile.isEmpty() || account.used.clientId.isEmpty()
        ? std::nullopt
        : clientsecret::NoteFile(recordsFile, account.place).read();
    // A note about the one in use was left when the program ended at the very last moment.
    return note && note->clientId == account.used.clientId && !(note->key == account.used.key);
}

bool noteSignedIn(const settings::Settings &settings, const Session &session)
{
    const Fingerprint credential = session.credential.fingerprint();
    auto account = rememberedAccountWith(settings, credential, session.region.id);
    if (!account || !(account->used.region == session.region))
        return false;
    places::setMask(settings, credential);
    if (!account->used.accountId.isEmpty() || session.self.id.isEmpty())
        return false;
    places::Items items = places::used(settings, account->place);
    items.accountId.set(session.self.id);
    items.accountIdOf.set(credential.sha256());
    account->used.accountId = session.self.id;
    return account->used.clientId.isEmpty() && !account->replaced && mergeSame(settings, *account);
}

} // namespace broker::access
