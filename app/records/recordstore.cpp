// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"

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

} // namespace

struct RecordStore::Writing
{
    KnownList known;
    Stored stored = QList<TokenRecord>();
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
    auto stored = m_file.put(*m_latest, rebasedAll(records, seen, m_latest->records));
    m_known = *m_latest;
    if (isNews || stored)
        Q_EMIT changed();
    return stored;
}

QFuture<RecordStore::Stored> RecordStore::putAllSoon(const QList<TokenRecord> &records)
{
    if (records.isEmpty())
        return settledFuture<QList<TokenRecord>, RecordError>(records);
    auto writing = std::make_shared<Writing>();
    m_writings.append(writing);
    return m_disk
        .run([file = m_file, latest = m_latest, seen = m_known.records, records, writing] {
            writing->stored = file.put(*latest, rebasedAll(records, seen, latest->records));
            writing->known = *latest;
            return writing->stored;
        })
        .then(this, [this, writing](const Stored &stored) {
            // Unless somebody could not wait.
            if (m_writings.removeOne(writing)) {
                m_known = writing->known;
                if (stored)
                    Q_EMIT changed();
            }
            return stored;
        });
}

Result<bool, RecordError> RecordStore::remove(const RecordId &id)
{
    const bool isNews = catchUp();
    const auto removed = m_file.remove(*m_latest, id);
    m_known = *m_latest;
    if (isNews || (removed && *removed))
        Q_EMIT changed();
    return removed;
}

bool RecordStore::catchUp()
{
    if (m_writings.isEmpty())
        return false;
    m_disk.wait();
    const auto writings = std::exchange(m_writings, {});
    return std::any_of(
        writings.cbegin(), writings.cend(), [](const auto &writing) { return writing->stored.has_value(); });
}

QList<TokenRecord> RecordStore::rebasedAll(
    QList<TokenRecord> records, const QList<TokenRecord> &seen, const QList<TokenRecord> &latest)
{
    // Nothing is on its way, as nearly always.
    if (seen.constData() == latest.constData())
        return records;
    for (TokenRecord &record : records) {
        const auto before = findIn(seen, storeHasId(record.id));
        const auto now = findIn(latest, storeHasId(record.id));
        if (before && now && !(*before == *now))
            record = rebased(record, *before, *now);
    }
    return records;
}

} // namespace broker::records
