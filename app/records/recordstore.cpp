// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"

#include "core/filelock.h"
#include "core/log.h"
#include "core/privatefile.h"
#include "records/recordjson.h"
#include "snyk/plaintext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace broker::records {

namespace {

/// As Snyk's own answers are: other lists and other versions may have let more in.
QString boundedName(const QString &name)
{
    constexpr qsizetype longestName = 200;
    return snyk::plainText(name, longestName);
}

constexpr QLatin1String recordsField("records");
/// Another process needs a part of a second.
constexpr std::chrono::milliseconds lockPatience(2000);

/// Some fifty thousand records: more than anybody has, and little enough to be read at once.
constexpr qint64 largestList = 32 * 1024 * 1024;
/// Clocks of two computers that share a list differ a little.
constexpr std::chrono::seconds clockTolerance = std::chrono::hours(1);

RecordErrorKind kindOf(const FileError &error)
{
    switch (error.problem) {
    case FileProblem::NotAFile:
        return RecordErrorKind::NotAFile;
    case FileProblem::TooLarge:
        return RecordErrorKind::TooLarge;
    case FileProblem::System:
        break;
    }
    return RecordErrorKind::CannotRead;
}

bool isLaterThan(const TokenRecord &record, const QDateTime &moment)
{
    return record.created > moment || (record.rotated && *record.rotated > moment)
        || (record.lastCheck && record.lastCheck->at > moment);
}

/// To recognise the file again, not to lock anybody out.
QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256);
}

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

/// Whose turn it is, for each kind of secret and target: one current record each.
using Takers = QHash<QString, RecordId>;

QString placeOf(vault::SecretKind kind, const Target &target)
{
    return QString::number(static_cast<int>(kind)) + QLatin1Char('\n') + target.identity();
}

void takePlaces(Takers &takers, const TokenRecord &record)
{
    const QList<Target> targets = targetsOf(record);
    for (const Target &target : targets)
        takers.insert(placeOf(record.kind(), target), record.id);
}

/// Takes from a record what another one serves from now on. What serves nobody is history.
void makeRoom(TokenRecord &record, const Takers &takers)
{
    if (record.state != RecordState::Current)
        return;
    QList<Target> left = targetsOf(record);
    const qsizetype lost = left.removeIf([&takers, &record](const Target &target) {
        const auto taker = takers.constFind(placeOf(record.kind(), target));
        return taker != takers.cend() && *taker != record.id;
    });
    if (lost == 0)
        return;
    if (left.isEmpty()) {
        record.state = RecordState::Replaced;
        return;
    }
    record.target = left.takeFirst();
    if (record.service)
        record.service->alsoServes = left;
    else
        record.sharedWith = left;
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

TokenRecord bounded(TokenRecord record)
{
    record.note = boundedNote(record.note);
    record.target.org.name = boundedName(record.target.org.name);
    if (record.ownDays)
        record.ownDays = std::clamp(*record.ownDays, fewestRotationDays, mostRotationDays);
    return record;
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
    m_isAsked = true;

    // A link to nowhere is there too: what it points to may only be unmounted.
    if (!QFile::exists(m_path) && !QFileInfo(m_path).isSymLink())
        return LoadReport{};
    const auto content = readFile(m_path, largestList);
    if (!content)
        return refuse(kindOf(content.error()), content.error().detail);
    m_digest = digestOf(*content);

    QJsonObject top = QJsonDocument::fromJson(*content).object();
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
        record->target.org.name = boundedName(record->target.org.name);
        m_records.append(std::move(*record));
    }
    sortByCreation(m_records);
    if (!m_unreadable.isEmpty())
        qCWarning(logRecords) << m_unreadable.size() << "records cannot be read; they are kept.";
    const QDateTime latest = m_clock.nowUtc().addSecs(clockTolerance.count());
    const auto ahead = std::count_if(m_records.cbegin(), m_records.cend(),
        [&latest](const TokenRecord &record) { return isLaterThan(record, latest); });
    return LoadReport{QString(), static_cast<int>(m_unreadable.size()), static_cast<int>(ahead)};
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
            && serves(record, target);
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

Result<RecordStore::Lock, RecordError> RecordStore::beginWriting()
{
    // Whatever prevented the file from being read may be gone by now; nobody has to restart the program,
    // which may hold a token that is nowhere else.
    if (m_refusal && m_refusal->kind != RecordErrorKind::NewerVersion && m_isAsked)
        static_cast<void>(load());
    if (m_refusal)
        return Failure(*m_refusal);
    // Where there is neither folder nor lock the file cannot be written either, and that tells more.
    (void)ensurePrivateFolder(QFileInfo(m_path).absolutePath());
    const QString lockPath = m_path + QLatin1String(".lock");
    auto lock = lockFile(lockPath, lockPatience);
    if (!lock && lock.error() == LockProblem::NotAFile)
        return Failure(RecordError{RecordErrorKind::NotAFile, lockPath, QStringLiteral("It is not a file.")});
    if (!lock && lock.error() == LockProblem::HeldByAnother) {
        return Failure(RecordError{
            RecordErrorKind::Busy, m_path, QStringLiteral("Locked by another process for too long.")});
    }
    if (const auto error = takeOverFromOthers())
        return Failure(*error);
    return lock ? *std::move(lock) : FileLock();
}

std::optional<RecordError> RecordStore::takeOverFromOthers()
{
    // A file that has gone is written again; one that cannot be read is no reason to lose it.
    if (!QFile::exists(m_path))
        return std::nullopt;
    const auto content = readFile(m_path, largestList);
    if (!content)
        return RecordError{kindOf(content.error()), m_path, content.error().detail};
    if (digestOf(*content) == m_digest)
        return std::nullopt;
    const auto known = std::tuple(m_records, m_unreadable, m_unknownTopLevel);
    const auto report = load();
    // What was damaged is set aside, and what this object knows is the best there is.
    if (!report || !report->setAside.isEmpty())
        std::tie(m_records, m_unreadable, m_unknownTopLevel) = known;
    if (!report)
        return report.error();
    qCInfo(logRecords) << "Took over what another process wrote into the list of tokens.";
    return std::nullopt;
}

Result<TokenRecord, RecordError> RecordStore::put(TokenRecord record)
{
    return putAll({std::move(record)}).map([](const QList<TokenRecord> &stored) {
        return stored.constFirst();
    });
}

Result<QList<TokenRecord>, RecordError> RecordStore::putAll(const QList<TokenRecord> &records)
{
    if (records.isEmpty())
        return records;
    const auto lock = beginWriting();
    if (!lock)
        return Failure(lock.error());
    QList<TokenRecord> all = m_records;
    QHash<RecordId, qsizetype> places;
    for (qsizetype i = 0; i < all.size(); ++i)
        places.insert(all.at(i).id, i);
    Takers currents;
    for (TokenRecord record : records) {
        record = bounded(std::move(record));
        if (record.state == RecordState::Current)
            takePlaces(currents, record);
        const auto place = places.constFind(record.id);
        if (place == places.cend()) {
            places.insert(record.id, all.size());
            all.append(std::move(record));
        } else {
            TokenRecord &existing = all[*place];
            record.unknownFields = merged(existing.unknownFields, record.unknownFields);
            existing = std::move(record);
        }
    }
    // In one go at the end: thousands of records each looking at thousands would take its time.
    for (TokenRecord &record : all)
        makeRoom(record, currents);
    QList<TokenRecord> stored;
    for (const TokenRecord &record : records)
        stored.append(all.at(places.value(record.id)));
    sortByCreation(all);

    if (const auto saved = save(all, m_unreadable); !saved)
        return Failure(saved.error());
    m_records = std::move(all);
    Q_EMIT changed();
    return stored;
}

Result<bool, RecordError> RecordStore::remove(const RecordId &id)
{
    const auto lock = beginWriting();
    if (!lock)
        return Failure(lock.error());
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

Result<bool, RecordError> RecordStore::save(const QList<TokenRecord> &records, const QJsonArray &unreadable)
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
    const QByteArray content = QJsonDocument(top).toJson();
    const auto written = writePrivateFile(m_path, content);
    if (!written)
        return Failure(RecordError{RecordErrorKind::CannotWrite, m_path, written.error().detail});
    m_digest = digestOf(content);
    return true;
}

} // namespace broker::records
