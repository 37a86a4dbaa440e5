// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/rememberedaccount.h"

#include "access/clientsecretnote.h"
#include "core/httpsurl.h"
#include "core/moment.h"

#include <utility>

namespace broker::access {

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
    const auto fingerprint = Fingerprint::parse(items.masked.value(), items.sha256.value());
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

} // namespace places

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
    return all;
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

void noteAccountId(const settings::Settings &settings, const Session &session)
{
    const auto account = rememberedAccountWith(settings, session.credential.fingerprint(), session.region.id);
    if (account && account->used.region == session.region && account->used.accountId.isEmpty()
        && !session.self.id.isEmpty()) {
        places::Items items = places::used(settings, account->place);
        items.accountId.set(session.self.id);
        items.accountIdOf.set(account->used.fingerprint.sha256());
    }
}

} // namespace broker::access
