// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordfile.h"

#include "core/log.h"
#include "core/privatefile.h"
#include "records/recordjson.h"
#include "snyk/plaintext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

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
    if (isHistory(record))
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

/// Whom the secret serves after both changes: what one of them has added or taken away, the other one, which
/// had not heard of it, does not undo.
void mergeTargets(
    TokenRecord &merged, const TokenRecord &record, const TokenRecord &seen, const TokenRecord &latest)
{
    const auto isIn = [](const QList<Target> &targets, const Target &target) {
        return std::any_of(targets.cbegin(), targets.cend(),
            [&target](const Target &candidate) { return candidate.sameAs(target); });
    };
    const QList<Target> before = targetsOf(seen);
    // One that served nobody any more is history, under the name that it had.
    const bool isGivenUp = isHistory(record) && !isHistory(seen);
    const QList<Target> mine = isGivenUp ? QList<Target>() : targetsOf(record);
    QList<Target> all = targetsOf(latest);
    if (mine == before || all == before)
        return;
    all.removeIf([&](const Target &target) { return isIn(before, target) && !isIn(mine, target); });
    for (const Target &target : mine) {
        if (!isIn(before, target) && !isIn(all, target))
            all.append(target);
    }
    if (all.isEmpty()) {
        merged.state = isGivenUp ? record.state : RecordState::Replaced;
        return;
    }
    if (isGivenUp)
        merged.state = latest.state;
    merged.target = all.takeFirst();
    (merged.service ? merged.service->alsoServes : merged.sharedWith) = all;
}

} // namespace

RecordFile::RecordFile(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{ }

Result<LoadReport, RecordError> RecordFile::load(KnownList &known) const
{
    known.records.clear();
    known.unreadable = {};
    known.unknownTopLevel = {};
    known.refusal.reset();
    known.isAsked = true;

    // A link to nowhere is there too: what it points to may only be unmounted.
    if (!QFile::exists(m_path) && !QFileInfo(m_path).isSymLink())
        return LoadReport{};
    const auto content = readFile(m_path, largestList);
    if (!content)
        return refuse(known, kindOf(content.error()), content.error().detail);
    known.digest = digestOf(*content);

    QJsonObject top = QJsonDocument::fromJson(*content).object();
    const auto schema = schemaOf(top);
    if (schema && *schema > schemaVersion)
        return refuse(
            known, RecordErrorKind::NewerVersion, QStringLiteral("Schema version %1.").arg(*schema));
    if (!schema || !top[recordsField].isArray())
        return setAsideDamaged(known);

    const QJsonArray entries = top.take(recordsField).toArray();
    top.remove(schemaField);
    known.unknownTopLevel = top;
    QSet<RecordId> ids;
    for (const QJsonValue &entry : entries) {
        auto record = recordFromJson(entry.toObject());
        if (!record || ids.contains(record->id)) {
            known.unreadable.append(entry);
            continue;
        }
        ids.insert(record->id);
        record->target.org.name = boundedName(record->target.org.name);
        known.records.append(std::move(*record));
    }
    sortByCreation(known.records);
    if (!known.unreadable.isEmpty())
        qCWarning(logRecords) << known.unreadable.size() << "records cannot be read; they are kept.";
    const QDateTime latest = m_clock.nowUtc().addSecs(clockTolerance.count());
    const auto ahead = std::count_if(known.records.cbegin(), known.records.cend(),
        [&latest](const TokenRecord &record) { return isLaterThan(record, latest); });
    return LoadReport{QString(), static_cast<int>(known.unreadable.size()), static_cast<int>(ahead)};
}

Failure<RecordError> RecordFile::refuse(KnownList &known, RecordErrorKind kind, const QString &detail) const
{
    known.refusal = RecordError{kind, m_path, detail};
    return Failure(*known.refusal);
}

Result<LoadReport, RecordError> RecordFile::setAsideDamaged(KnownList &known) const
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
        return refuse(known, RecordErrorKind::CannotWrite, file.errorString());
    qCWarning(logRecords) << "The list of tokens is damaged and was set aside.";
    return LoadReport{target, 0};
}

Result<FileLock, RecordError> RecordFile::beginWriting(KnownList &known) const
{
    // Whatever prevented the file from being read may be gone by now; nobody has to restart the program,
    // which may hold a token that is nowhere else.
    if (known.refusal && known.refusal->kind != RecordErrorKind::NewerVersion && known.isAsked)
        static_cast<void>(load(known));
    if (known.refusal)
        return Failure(*known.refusal);
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
    if (const auto error = takeOverFromOthers(known))
        return Failure(*error);
    return lock ? *std::move(lock) : FileLock();
}

std::optional<RecordError> RecordFile::takeOverFromOthers(KnownList &known) const
{
    // A file that has gone is written again; one that cannot be read is no reason to lose it.
    if (!QFile::exists(m_path))
        return std::nullopt;
    const auto content = readFile(m_path, largestList);
    if (!content)
        return RecordError{kindOf(content.error()), m_path, content.error().detail};
    if (digestOf(*content) == known.digest)
        return std::nullopt;
    const auto before = std::tuple(known.records, known.unreadable, known.unknownTopLevel);
    const auto report = load(known);
    // What was damaged is set aside, and what this object knows is the best there is.
    if (!report || !report->setAside.isEmpty())
        std::tie(known.records, known.unreadable, known.unknownTopLevel) = before;
    if (!report)
        return report.error();
    qCInfo(logRecords) << "Took over what another process wrote into the list of tokens.";
    return std::nullopt;
}

Result<QList<TokenRecord>, RecordError> RecordFile::put(
    KnownList &known, const QList<TokenRecord> &records) const
{
    if (records.isEmpty())
        return records;
    const auto lock = beginWriting(known);
    if (!lock)
        return Failure(lock.error());
    QList<TokenRecord> all = known.records;
    QHash<RecordId, qsizetype> places;
    for (qsizetype i = 0; i < all.size(); ++i)
        places.insert(all.at(i).id, i);
    Takers currents;
    for (TokenRecord record : records) {
        record = bounded(std::move(record));
        if (!isHistory(record))
            takePlaces(currents, record);
        const auto place = places.constFind(record.id);
        if (place == places.cend()) {
            places.insert(record.id, all.size());
            all.append(std::move(record));
        } else {
            TokenRecord &existing = all[*place];
            // What is not known here survives; a doubt is known, and gone where the record has none.
            const bool isDoubtOfLater = record.unknownFields.contains(doubtField);
            record.unknownFields = merged(existing.unknownFields, record.unknownFields);
            if (!isDoubtOfLater)
                record.unknownFields.remove(doubtField);
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

    if (const auto saved = save(known, all, known.unreadable); !saved)
        return Failure(saved.error());
    known.records = std::move(all);
    return stored;
}

Result<bool, RecordError> RecordFile::remove(KnownList &known, const QSet<RecordId> &ids) const
{
    const auto lock = beginWriting(known);
    if (!lock)
        return Failure(lock.error());
    QList<TokenRecord> records = known.records;
    if (records.removeIf([&ids](const TokenRecord &record) { return ids.contains(record.id); }) == 0)
        return false;
    // A second entry of the same id would take the place of the first at the next start.
    QJsonArray unreadable;
    for (const QJsonValue &entry : std::as_const(known.unreadable)) {
        const auto id = idIn(entry);
        if (!id || !ids.contains(*id))
            unreadable.append(entry);
    }
    if (const auto saved = save(known, records, unreadable); !saved)
        return Failure(saved.error());
    known.records = std::move(records);
    known.unreadable = unreadable;
    return true;
}

Result<bool, RecordError> RecordFile::save(
    KnownList &known, const QList<TokenRecord> &records, const QJsonArray &unreadable) const
{
    if (known.refusal)
        return Failure(*known.refusal);
    QJsonArray entries;
    for (const TokenRecord &record : records)
        entries.append(toJson(record));
    for (const QJsonValue &entry : unreadable)
        entries.append(entry);
    QJsonObject top = known.unknownTopLevel;
    top[schemaField] = schemaVersion;
    top[recordsField] = entries;
    const QByteArray content = QJsonDocument(top).toJson();
    const auto written = writePrivateFile(m_path, content);
    if (!written)
        return Failure(RecordError{RecordErrorKind::CannotWrite, m_path, written.error().detail});
    known.digest = digestOf(content);
    return true;
}

TokenRecord rebased(const TokenRecord &record, const TokenRecord &seen, const TokenRecord &latest)
{
    QJsonObject fields = toJson(record);
    const QJsonObject before = toJson(seen);
    const QJsonObject now = toJson(latest);
    const QStringList names = before.keys() + now.keys();
    for (const QString &name : names) {
        // Asked with [], a field that is not there would come to be.
        if (fields.value(name) != before.value(name) || now.value(name) == before.value(name))
            continue;
        if (now.contains(name))
            fields.insert(name, now.value(name));
        else
            fields.remove(name);
    }
    TokenRecord merged = recordFromJson(fields).value_or(record);
    mergeTargets(merged, record, seen, latest);
    return merged;
}

} // namespace broker::records
