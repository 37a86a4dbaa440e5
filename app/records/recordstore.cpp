// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace broker::records {

namespace {

auto storeHasId(const RecordId &id)
{
    return [&id](const TokenRecord &record) { return record.id == id; };
}

template <class Predicate>
std::optional<TokenRecord> findIn(const QList<TokenRecord> &records, Predicate matches)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), matches);
    return found == records.cend() ? std::nullopt : std::optional(*found);
}

/// Where each record is in a list; there may be many thousands.
using Places = QHash<RecordId, qsizetype>;

Places placesIn(const QList<TokenRecord> &records)
{
    Places places;
    places.reserve(records.size());
    // The first, should one stand there twice.
    for (qsizetype i = records.size() - 1; i >= 0; --i)
        places.insert(records.at(i).id, i);
    return places;
}

/// See `rebased`, which takes its time.
TokenRecord ontoLatest(const TokenRecord &record, const TokenRecord &seen, const TokenRecord &latest)
{
    return seen == latest ? record : rebased(record, seen, latest);
}

/// `records`, whose owner has read them in `seen`, see `rebased`. One that has left the list since does not
/// come back by it; it is returned as it was given.
RecordStore::Stored putRebased(const RecordFile &file, KnownList &latest, const QList<TokenRecord> &records,
    const QList<TokenRecord> &seen)
{
    // Nothing is on its way, as nearly always.
    if (seen.constData() == latest.records.constData())
        return file.put(latest, records);
    const Places seenAt = placesIn(seen);
    const Places latestAt = placesIn(latest.records);
    QSet<RecordId> gone;
    QList<TokenRecord> left;
    for (const TokenRecord &record : records) {
        const auto before = seenAt.constFind(record.id);
        const auto now = latestAt.constFind(record.id);
        if (before == seenAt.cend())
            left.append(record);
        else if (now == latestAt.cend())
            gone.insert(record.id);
        else
            left.append(ontoLatest(record, seen.at(*before), latest.records.at(*now)));
    }
    const auto stored = file.put(latest, left);
    if (!stored || gone.isEmpty())
        return stored;
    QList<TokenRecord> all;
    auto next = stored->cbegin();
    for (const TokenRecord &record : records)
        all.append(gone.contains(record.id) ? record : *next++);
    return all;
}

bool isNews(const RecordStore::Stored &stored)
{
    return stored.has_value();
}

bool isNews(const RecordStore::Removed &removed)
{
    return removed && *removed;
}

} // namespace

struct RecordStore::Writing
{
    /// What is put, by whoever has read it in `seen`; or what is removed.
    QList<TokenRecord> given;
    QList<TokenRecord> seen;
    QSet<RecordId> removed;

    KnownList known;
    bool isNews = false;
};

RecordStore::RecordStore(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path), clock)
    , m_latest(std::make_shared<KnownList>())
{
    m_latest->refusal = RecordError{
        RecordErrorKind::CannotRead, m_file.path(), QStringLiteral("The list has not been read yet.")};
    m_known = *m_latest;
}

RecordStore::~RecordStore() = default;

Result<LoadReport, RecordError> RecordStore::load()
{
    const bool isNews = catchUp();
    auto report = m_file.load(*m_latest);
    m_known = *m_latest;
    if (isNews)
        Q_EMIT changed();
    return report;
}

std::optional<TokenRecord> RecordStore::find(const RecordId &id) const
{
    return findIn(m_known.records, storeHasId(id));
}

std::optional<TokenRecord> RecordStore::currentFor(const Target &target) const
{
    return findIn(m_known.records, [&target](const TokenRecord &record) {
        return record.state == RecordState::Current && record.kind() == vault::SecretKind::BrokerToken
            && serves(record, target);
    });
}

std::optional<TokenRecord> RecordStore::currentCredentialFor(const Target &target) const
{
    return findIn(m_known.records, [&target](const TokenRecord &record) {
        return record.state == RecordState::Current && record.kind() == vault::SecretKind::ServiceCredential
            && serves(record, target);
    });
}

std::optional<TokenRecord> RecordStore::findByFingerprint(const Fingerprint &fingerprint) const
{
    return findIn(m_known.records,
        [&fingerprint](const TokenRecord &record) { return record.fingerprint == fingerprint; });
}

Result<TokenRecord, RecordError> RecordStore::put(TokenRecord record)
{
    return putAll({std::move(record)}).map([](const QList<TokenRecord> &stored) {
        return stored.constFirst();
    });
}

RecordStore::Stored RecordStore::putAll(const QList<TokenRecord> &records)
{
    if (records.isEmpty())
        return records;
    const QList<TokenRecord> seen = m_known.records;
    const bool isNews = catchUp();
    auto stored = putRebased(m_file, *m_latest, records, seen);
    m_known = *m_latest;
    if (isNews || stored)
        Q_EMIT changed();
    return stored;
}

template <class Change>
auto RecordStore::soon(const std::shared_ptr<Writing> &writing, Change change)
{
    using Outcome = decltype(change(*m_latest));
    m_writings.append(writing);
    return m_disk
        .run([latest = m_latest, writing, change = std::move(change)] {
            auto outcome = change(*latest);
            writing->isNews = isNews(outcome);
            writing->known = *latest;
            return outcome;
        })
        .then(this, [this, writing](const Outcome &outcome) {
            // Unless somebody could not wait.
            if (m_writings.removeOne(writing)) {
                m_known = writing->known;
                if (writing->isNews)
                    Q_EMIT changed();
            }
            return outcome;
        });
}

QFuture<RecordStore::Stored> RecordStore::putAllSoon(const QList<TokenRecord> &records)
{
    return putAllSoon(records, m_known.records);
}

QFuture<RecordStore::Stored> RecordStore::putAllSoon(
    const QList<TokenRecord> &records, const QList<TokenRecord> &seen)
{
    if (records.isEmpty())
        return settledFuture<QList<TokenRecord>, RecordError>(records);
    const auto writing = std::make_shared<Writing>();
    writing->given = records;
    writing->seen = seen;
    return soon(writing, [file = m_file, seen, records](KnownList &latest) {
        return putRebased(file, latest, records, seen);
    });
}

QList<TokenRecord> RecordStore::expected() const
{
    QList<TokenRecord> all = m_known.records;
    for (const auto &writing : m_writings) {
        all.removeIf([&writing](const TokenRecord &one) { return writing->removed.contains(one.id); });
        const Places seenAt = placesIn(writing->seen);
        const Places allAt = placesIn(all);
        for (const TokenRecord &record : std::as_const(writing->given)) {
            const auto before = seenAt.constFind(record.id);
            const bool wasSeen = before != seenAt.cend();
            if (const auto place = allAt.constFind(record.id); place != allAt.cend())
                all[*place]
                    = wasSeen ? ontoLatest(record, writing->seen.at(*before), all.at(*place)) : record;
            else if (!wasSeen)
                all.append(record);
        }
    }
    return all;
}

RecordStore::Removed RecordStore::remove(const RecordId &id)
{
    const bool wasNews = catchUp();
    const auto removed = m_file.remove(*m_latest, {id});
    m_known = *m_latest;
    if (wasNews || isNews(removed))
        Q_EMIT changed();
    return removed;
}

QFuture<RecordStore::Removed> RecordStore::removeAllSoon(const QList<RecordId> &ids)
{
    if (ids.isEmpty())
        return settledFuture<bool, RecordError>(false);
    const auto writing = std::make_shared<Writing>();
    writing->removed = QSet<RecordId>(ids.cbegin(), ids.cend());
    return soon(writing, [file = m_file, removed = writing->removed](KnownList &latest) {
        return file.remove(latest, removed);
    });
}

bool RecordStore::catchUp()
{
    if (m_writings.isEmpty())
        return false;
    m_disk.wait();
    const auto writings = std::exchange(m_writings, {});
    return std::any_of(
        writings.cbegin(), writings.cend(), [](const auto &writing) { return writing->isNews; });
}

} // namespace broker::records
