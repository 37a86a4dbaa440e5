// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/longvault.h"

#include "core/fingerprint.h"
#include "core/log.h"
#include "core/settle.h"
#include "vault/envelope.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace broker::vault {

namespace {

/// No credential begins so: all that users enter can be printed.
constexpr QByteArrayView headMark("\0parts ", 7);
constexpr qsizetype longestPart = 1200;
constexpr qsizetype mostParts = (longestCredential + longestPart - 1) / longestPart;
constexpr QLatin1String countField("count");
constexpr QLatin1String setField("set");
constexpr QLatin1String wholeField("sha256");
/// Parts are written beside those that are in use.
constexpr std::array partSets{QLatin1Char('a'), QLatin1Char('b')};

template <class T>
QFuture<Result<T, VaultError>> settledWith(VaultErrorKind kind, const char *detail)
{
    return settledFuture<T, VaultError>(Failure(VaultError{kind, QString::fromLatin1(detail)}));
}

/// Names that the key's own kind has, so that they are ours.
VaultKey keyOfPart(const VaultKey &key, QChar set, int part)
{
    return *VaultKey::parse(key.toString() + u'.' + set + QString::number(part));
}

Secret partOf(const Secret &secret, int part)
{
    return secret.reveal([part](QByteArrayView all) {
        const qsizetype begin = part * longestPart;
        return Secret::take(all.sliced(begin, std::min(longestPart, all.size() - begin)).toByteArray());
    });
}

Secret joined(const Secret &first, const Secret &second)
{
    return first.reveal([&second](QByteArrayView front) {
        return second.reveal([&front](QByteArrayView back) {
            QByteArray both;
            both.reserve(front.size() + back.size());
            both.append(front).append(back);
            return Secret::take(std::move(both));
        });
    });
}

} // namespace

/// What is kept under the key itself.
struct LongVault::Head
{
    int count = 0;
    QChar set = partSets.front();
    QString sha256;

    [[nodiscard]] Secret toSecret() const
    {
        const QJsonObject json{{countField, count}, {setField, QString(set)}, {wholeField, sha256}};
        return Secret::take(headMark.toByteArray() + QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
};

std::optional<LongVault::Head> LongVault::headIn(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) -> std::optional<Head> {
        if (!bytes.startsWith(headMark))
            return std::nullopt;
        const QJsonObject json
            = QJsonDocument::fromJson(bytes.sliced(headMark.size()).toByteArray()).object();
        const QString set = json[setField].toString();
        const Head head{
            json[countField].toInt(), set.isEmpty() ? QChar() : set.front(), json[wholeField].toString()};
        const bool isHead = head.count > 0 && head.count <= mostParts
            && std::find(partSets.begin(), partSets.end(), head.set) != partSets.end();
        return isHead ? std::optional(head) : std::nullopt;
    });
}

bool fitsLongVault(SecretKind kind, const Secret &secret)
{
    return fitsEnvelope(kind, secret)
        || (kind == SecretKind::ServiceCredential && secret.size() <= longestCredential);
}

LongVault::LongVault(std::unique_ptr<Vault> inner)
    : m_inner(std::move(inner))
{ }

LongVault::~LongVault()
{
    // As the calls under way end with the inner vault, the next ones would begin in what is half gone.
    m_turns.cancelWaiting();
}

QFuture<WriteResult> LongVault::write(VaultKey key, Secret secret, std::stop_token stop)
{
    if (key.kind() != SecretKind::ServiceCredential)
        return m_inner->write(std::move(key), std::move(secret), std::move(stop));
    if (stop.stop_requested())
        return settledWith<Stored>(VaultErrorKind::StoppedWaiting, "");
    if (!fitsLongVault(key.kind(), secret))
        return settledWith<Stored>(VaultErrorKind::TooLarge, "");
    return m_turns.take<Stored>(
        key, stop, [this, key, secret, stop] { return writeInTurn(key, secret, stop); });
}

QFuture<WriteResult> LongVault::writeInTurn(const VaultKey &key, const Secret &secret, std::stop_token stop)
{
    // What is there may have parts, which go with it.
    return m_inner->read(key, stop)
        .then(&m_home,
            [this, key, secret, stop](const ReadResult &there) {
                const bool isOurs = there || there.error().kind == VaultErrorKind::NotFound
                    || there.error().kind == VaultErrorKind::Unreadable;
                if (!isOurs)
                    return settledFuture<Stored, VaultError>(Failure(there.error()));
                return replace(key, secret, there ? headIn(*there) : std::nullopt, stop);
            })
        .unwrap();
}

QFuture<WriteResult> LongVault::replace(
    const VaultKey &key, const Secret &secret, const std::optional<Head> &before, std::stop_token stop)
{
    std::optional<Head> head;
    QFuture<WriteResult> written;
    if (fitsEnvelope(key.kind(), secret)) {
        written = m_inner->write(key, secret, stop);
    } else {
        head = Head{static_cast<int>((secret.size() + longestPart - 1) / longestPart),
            before && before->set == partSets.front() ? partSets.back() : partSets.front(),
            Fingerprint::of(secret).sha256()};
        written = writeParts(key, *head, secret, 0, stop)
                      .then(&m_home,
                          [this, key, head, stop](const WriteResult &parts) {
                              return parts ? m_inner->write(key, head->toSecret(), stop)
                                           : settledFuture<Stored, VaultError>(parts);
                          })
                      .unwrap();
    }
    return written
        .then(&m_home,
            [this, key, before, head](const WriteResult &result) {
                if (!result)
                    return settledFuture<Stored, VaultError>(result);
                return sweep(key, before, head, {}).then([result, key](const RemoveResult &removed) {
                    if (!removed)
                        qCWarning(logVault)
                            << "Parts that nobody needs stay in the keychain beside" << key.toString();
                    return result;
                });
            })
        .unwrap();
}

QFuture<WriteResult> LongVault::writeParts(
    const VaultKey &key, const Head &head, const Secret &secret, int from, std::stop_token stop)
{
    return m_inner->write(keyOfPart(key, head.set, from), partOf(secret, from), stop)
        .then(&m_home,
            [this, key, head, secret, from, stop](const WriteResult &written) {
                return written && from + 1 < head.count ? writeParts(key, head, secret, from + 1, stop)
                                                        : settledFuture<Stored, VaultError>(written);
            })
        .unwrap();
}

QFuture<ReadResult> LongVault::read(VaultKey key, std::stop_token stop)
{
    if (key.kind() != SecretKind::ServiceCredential)
        return m_inner->read(std::move(key), std::move(stop));
    return m_turns.take<Secret>(key, stop, [this, key, stop] { return readInTurn(key, stop); });
}

QFuture<ReadResult> LongVault::readInTurn(const VaultKey &key, std::stop_token stop)
{
    return m_inner->read(key, stop)
        .then(&m_home,
            [this, key, stop](const ReadResult &there) {
                const auto head = there ? headIn(*there) : std::nullopt;
                return head ? readParts(key, *head, {}, stop) : settledFuture<Secret, VaultError>(there);
            })
        .unwrap();
}

QFuture<ReadResult> LongVault::readParts(
    const VaultKey &key, const Head &head, const Secret &soFar, std::stop_token stop)
{
    const auto next = static_cast<int>(soFar.size() / longestPart);
    return m_inner->read(keyOfPart(key, head.set, next), stop)
        .then(&m_home,
            [this, key, head, soFar, next, stop](const ReadResult &part) {
                if (!part) {
                    const bool isGone = part.error().kind == VaultErrorKind::NotFound;
                    return isGone
                        ? settledWith<Secret>(VaultErrorKind::Unreadable, "A part of it is missing.")
                        : settledFuture<Secret, VaultError>(part);
                }
                const Secret all = joined(soFar, *part);
                const bool isLast = next + 1 == head.count;
                // A short part in the middle would be asked for for ever.
                if (!isLast && all.size() == (next + 1) * longestPart)
                    return readParts(key, head, all, stop);
                return isLast && Fingerprint::of(all).sha256() == head.sha256
                    ? settledFuture<Secret, VaultError>(all)
                    : settledWith<Secret>(VaultErrorKind::Unreadable, "A part of it is damaged.");
            })
        .unwrap();
}

QFuture<RemoveResult> LongVault::remove(VaultKey key, std::stop_token stop)
{
    if (key.kind() != SecretKind::ServiceCredential)
        return m_inner->remove(std::move(key), std::move(stop));
    return m_turns.take<Stored>(key, stop, [this, key, stop] { return removeInTurn(key, stop); });
}

QFuture<RemoveResult> LongVault::removeInTurn(const VaultKey &key, std::stop_token stop)
{
    return m_inner->read(key, stop)
        .then(&m_home,
            [this, key, stop](const ReadResult &there) {
                return sweep(key, there ? headIn(*there) : std::nullopt, std::nullopt, stop)
                    .then(&m_home,
                        [this, key, stop](const RemoveResult &removed) {
                            return removed ? m_inner->remove(key, stop)
                                           : settledFuture<Stored, VaultError>(removed);
                        })
                    .unwrap();
            })
        .unwrap();
}

QFuture<RemoveResult> LongVault::sweep(const VaultKey &key, const std::optional<Head> &gone,
    const std::optional<Head> &stays, std::stop_token stop)
{
    const auto sweepSet = [this, key, gone, stays, stop](QChar set) {
        const int from = stays && stays->set == set ? stays->count : 0;
        const int known = gone && gone->set == set ? gone->count : 0;
        return countParts(key, set, from, known, stop)
            .then(&m_home,
                [this, key, set, from, stop](const CountResult &end) {
                    return end ? removeParts(key, set, from, *end, stop)
                               : settledFuture<Stored, VaultError>(Failure(end.error()));
                })
            .unwrap();
    };
    return sweepSet(partSets.front())
        .then(&m_home,
            [sweepSet](const RemoveResult &removed) {
                return removed ? sweepSet(partSets.back()) : settledFuture<Stored, VaultError>(removed);
            })
        .unwrap();
}

QFuture<LongVault::CountResult> LongVault::countParts(
    const VaultKey &key, QChar set, int from, int known, std::stop_token stop)
{
    if (from < known)
        return countParts(key, set, known, known, std::move(stop));
    if (from >= mostParts)
        return settledFuture<int, VaultError>(static_cast<int>(mostParts));
    return isThere(keyOfPart(key, set, from), stop)
        .then(&m_home,
            [this, key, set, from, stop](const PresenceResult &there) {
                if (!there)
                    return settledFuture<int, VaultError>(Failure(there.error()));
                return *there == Presence::Absent ? settledFuture<int, VaultError>(from)
                                                  : countParts(key, set, from + 1, 0, stop);
            })
        .unwrap();
}

QFuture<PresenceResult> LongVault::isThere(const VaultKey &key, std::stop_token stop)
{
    return m_inner->presence(key, stop)
        .then(&m_home,
            [this, key, stop](const PresenceResult &there) {
                if (!there || *there != Presence::Unknown)
                    return settledFuture<Presence, VaultError>(there);
                // KWallet does not tell; whoever writes or removes may be asked for it to be opened.
                return m_inner->read(key, stop).then([](const ReadResult &read) -> PresenceResult {
                    if (read || read.error().kind == VaultErrorKind::Unreadable)
                        return Presence::Present;
                    if (read.error().kind == VaultErrorKind::NotFound)
                        return Presence::Absent;
                    return Failure(read.error());
                });
            })
        .unwrap();
}

QFuture<RemoveResult> LongVault::removeParts(
    const VaultKey &key, QChar set, int from, int end, std::stop_token stop)
{
    if (end <= from)
        return settledFuture<Stored, VaultError>(Stored{});
    return m_inner->remove(keyOfPart(key, set, end - 1), stop)
        .then(&m_home,
            [this, key, set, from, end, stop](const RemoveResult &removed) {
                return removed ? removeParts(key, set, from, end - 1, stop)
                               : settledFuture<Stored, VaultError>(removed);
            })
        .unwrap();
}

QFuture<PresenceResult> LongVault::presence(VaultKey key, std::stop_token stop)
{
    if (key.kind() != SecretKind::ServiceCredential)
        return m_inner->presence(std::move(key), std::move(stop));
    return m_turns.take<Presence>(key, stop, [this, key, stop] { return m_inner->presence(key, stop); });
}

} // namespace broker::vault
