// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"

#include "core/log.h"
#include "core/privatefile.h"
#include "records/recordjson.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace broker::records {

namespace {

constexpr QLatin1String recordsField("records");

/// In the order of creation; records of the same moment stay as they were.
void sortByCreation(QList<TokenRecord> &records)
{
    std::stable_sort(records.begin(), records.end(),
        [](const TokenRecord &a, const TokenRecord &b) { return a.created < b.created; });
}

auto hasId(const RecordId &id)
{
    return [&id](const TokenRecord &record) { return record.id == id; };
}

/// Takes from `other` what the current record `taker` serves from now on. What serves nobody is history.
void makeRoom(TokenRecord &other, const TokenRecord &taker)
{
    if (other.id == taker.id || other.kind() != taker.kind() || other.state != RecordState::Current)
        return;
    QList<Target> left = targetsOf(other);
    left.removeIf([&taker](const Target &target) { return serves(taker, target); });
    if (left.isEmpty()) {
        other.state = RecordState::Replaced;
        return;
    }
    other.target = left.takeFirst();
    if (other.service)
        other.service->alsoServes = left;
}

template <class Predicate>
std::optional<TokenRecord> findIn(const QList<TokenRecord> &records, Predicate matches)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), matches);
    return found == records.cend() ? std::nullopt : std::optional(*found);
}

/// The fields of both; where both have one, the newer value.
QJsonObject merged(QJsonObject older, const QJsonObject &newer)
{
    for (auto field = newer.begin(); field != newer.end(); ++field)
        older.insert(field.key(), field.value());
    return older;
}

} // namespace

RecordStore::RecordStore(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_clock(clock)
    , m_refusal(
          RecordError{RecordErrorKind::CannotRead, m_path, QStringLiteral("The list has not been read yet.")})
{ }

Result<LoadReport, RecordError> RecordStore::load()
{
    m_records.clear();
    m_unreadable = {};
    m_unknownTopLevel = {};
    m_refusal.reset();

    QFile file(m_path);
    // A link to nowhere is there too: what it points to may only be unmounted.
    if (!file.exists() && !QFileInfo(m_path).isSymLink())
        return LoadReport{};
    if (!file.open(QIODevice::ReadOnly))
        return refuse(RecordErrorKind::CannotRead, file.errorString());
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refuse(RecordErrorKind::CannotRead, file.errorString());
    file.close();

    QJsonObject top = QJsonDocument::fromJson(content).object();
    const auto schema = schemaOf(top);
    if (schema && *schema > schemaVersion)
        return refuse(RecordErrorKind::NewerVersion, QStringLiteral("Schema version %1.").arg(*schema));
    if (!schema || !top[recordsField].isArray())
        return setAsideDamaged();

    const QJsonArray entries = top.take(recordsField).toArray();
    top.remove(schemaField);
    m_unknownTopLevel = top;
    QSet<RecordId> known;
    for (const QJsonValue &entry : entries) {
        auto record = recordFromJson(entry.toObject());
        if (!record || known.contains(record->id)) {
            m_unreadable.append(entry);
            continue;
        }
        known.insert(record->id);
        m_records.append(std::move(*record));
    }
    sortByCreation(m_records);
    if (!m_unreadable.isEmpty())
        qCWarning(logRecords) << m_unreadable.size() << "records cannot be read; they are kept.";
    return LoadReport{QString(), static_cast<int>(m_unreadable.size())};
}

Failure<RecordError> RecordStore::refuse(RecordErrorKind kind, const QString &detail)
{
    m_refusal = RecordError{kind, m_path, detail};
    return Failure(*m_refusal);
}

Result<LoadReport, RecordError> RecordStore::setAsideDamaged()
{
    // Next to the list under the name that the list itself has, "tokens.damaged-20260131-235959.json".
    const QFileInfo info(m_path);
    const QString stem = info.absolutePath() + QLatin1Char('/') + info.completeBaseName()
        + QLatin1String(".damaged-") + m_clock.nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString ending = QLatin1String(".json");
    QString target = stem + ending;
    for (int number = 1; QFileInfo::exists(target); ++number)
        target = stem + QLatin1Char('.') + QString::number(number) + ending;
    QFile file(m_path);
    if (!file.rename(target))
        return refuse(RecordErrorKind::CannotWrite, file.errorString());
    qCWarning(logRecords) << "The list of tokens is damaged and was set aside.";
    return LoadReport{target, 0};
}

std::optional<TokenRecord> RecordStore::find(const RecordId &id) const
{
    return findIn(m_records, hasId(id));
}

std::optional<TokenRecord> RecordStore::currentFor(const Target &target) const
{
    return findIn(m_records, [&target](const TokenRecord &record) {
        return record.state == RecordState::Current && record.kind() == vault::SecretKind::BrokerToken
            && record.target.sameAs(target);
    });
}

std::optional<TokenRecord> RecordStore::currentCredentialFor(const Target &target) const
{
    return findIn(m_records, [&target](const TokenRecord &record) {
        return record.state == RecordState::Current && record.kind() == vault::SecretKind::ServiceCredential
            && serves(record, target);
    });
}

std::optional<TokenRecord> RecordStore::findByFingerprint(const Fingerprint &fingerprint) const
{
    return findIn(
        m_records, [&fingerprint](const TokenRecord &record) { return record.fingerprint == fingerprint; });
}

Result<TokenRecord, RecordError> RecordStore::put(TokenRecord record)
{
    record.note = boundedNote(record.note);
    if (record.ownDays)
        record.ownDays = std::clamp(*record.ownDays, fewestRotationDays, mostRotationDays);
    QList<TokenRecord> records = m_records;
    if (record.state == RecordState::Current) {
        for (TokenRecord &other : records)
            makeRoom(other, record);
    }
    const auto existing = std::find_if(records.begin(), records.end(), hasId(record.id));
    if (existing == records.end()) {
        records.append(record);
    } else {
        record.unknownFields = merged(existing->unknownFields, record.unknownFields);
        *existing = record;
    }
    sortByCreation(records);

    if (const auto saved = save(records, m_unreadable); !saved)
        return Failure(saved.error());
    m_records = std::move(records);
    Q_EMIT changed();
    return record;
}

Result<bool, RecordError> RecordStore::remove(const RecordId &id)
{
    if (m_refusal)
        return Failure(*m_refusal);
    QList<TokenRecord> records = m_records;
    if (records.removeIf(hasId(id)) == 0)
        return false;
    // A second entry of the same id would take the place of the first at the next start.
    QJsonArray unreadable;
    for (const QJsonValue &entry : std::as_const(m_unreadable)) {
        if (idIn(entry) != id)
            unreadable.append(entry);
    }
    if (const auto saved = save(records, unreadable); !saved)
        return Failure(saved.error());
    m_records = std::move(records);
    m_unreadable = unreadable;
    Q_EMIT changed();
    return true;
}

Result<bool, RecordError> RecordStore::save(
    const QList<TokenRecord> &records, const QJsonArray &unreadable) const
{
    if (m_refusal)
        return Failure(*m_refusal);
    QJsonArray entries;
    for (const TokenRecord &record : records)
        entries.append(toJson(record));
    for (const QJsonValue &entry : unreadable)
        entries.append(entry);
    QJsonObject top = m_unknownTopLevel;
    top[schemaField] = schemaVersion;
    top[recordsField] = entries;
    return writePrivateFile(m_path, QJsonDocument(top).toJson()).map_error([this](const FileError &error) {
        return RecordError{RecordErrorKind::CannotWrite, m_path, error.detail};
    });
}

} // namespace broker::records
