// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordjson.h"

#include "core/moment.h"
#include "core/names.h"

#include <QJsonValue>
#include <QLatin1String>

#include <algorithm>
#include <array>
#include <limits>

namespace broker::records {

namespace {

constexpr Names<Origin, 3> origins{{
    {Origin::Generated, QLatin1String("generated")},
    {Origin::Retrieved, QLatin1String("retrieved")},
    {Origin::Pasted, QLatin1String("pasted")},
}};
static_assert(isComplete(origins));
constexpr Names<Storage, 2> storages{{
    {Storage::Keychain, QLatin1String("keychain")},
    {Storage::Memory, QLatin1String("memory")},
}};
static_assert(isComplete(storages));
constexpr Names<RecordState, 3> states{{
    {RecordState::Current, QLatin1String("current")},
    {RecordState::Replaced, QLatin1String("replaced")},
    {RecordState::TakenBack, QLatin1String("taken-back")},
}};
static_assert(isComplete(states));
constexpr Names<CheckOutcome, 4> outcomes{{
    {CheckOutcome::Accepted, QLatin1String("accepted")},
    {CheckOutcome::Rejected, QLatin1String("rejected")},
    {CheckOutcome::Missing, QLatin1String("missing")},
    {CheckOutcome::Inconclusive, QLatin1String("inconclusive")},
}};
static_assert(isComplete(outcomes));
constexpr Names<Doubt, 3> doubts{{
    {Doubt::NotSetUp, QLatin1String("not-set-up")},
    {Doubt::NoBroker, QLatin1String("no-broker")},
    {Doubt::OtherToken, QLatin1String("other-token")},
}};
static_assert(isComplete(doubts));
constexpr Names<OperationKind, 5> kinds{{
    {OperationKind::AddIntegration, QLatin1String("add-integration")},
    {OperationKind::EnableBroker, QLatin1String("enable-broker")},
    {OperationKind::RepeatEnable, QLatin1String("repeat-enable")},
    {OperationKind::StoreToken, QLatin1String("store-token")},
    {OperationKind::StoreCredential, QLatin1String("store-credential")},
}};
static_assert(isComplete(kinds));
constexpr Names<OperationStage, 3> stages{{
    {OperationStage::Prepared, QLatin1String("prepared")},
    {OperationStage::Unknown, QLatin1String("unknown")},
    {OperationStage::Stored, QLatin1String("stored")},
}};
static_assert(isComplete(stages));

constexpr QLatin1String idField("id");
constexpr QLatin1String recordField("record");
constexpr QLatin1String maskedField("fingerprint");
constexpr QLatin1String sha256Field("sha256");
constexpr QLatin1String keyField("keychainEntry");
constexpr QLatin1String originField("origin");
constexpr QLatin1String storageField("storage");
constexpr QLatin1String stateField("state");
constexpr QLatin1String practiceField("practice");
constexpr QLatin1String createdField("created");
constexpr QLatin1String dueField("due");
constexpr QLatin1String rotatedField("rotated");
constexpr QLatin1String expiresField("expires");
constexpr QLatin1String ownDaysField("ownDays");
constexpr QLatin1String dueByHandField("dueByHand");
constexpr QLatin1String checkedField("checked");
constexpr QLatin1String checkOutcomeField("checkOutcome");
constexpr QLatin1String remindedOfField("remindedOf");
constexpr QLatin1String remindedDaysField("remindedDays");
constexpr QLatin1String snoozedUntilField("snoozedUntil");
constexpr QLatin1String calendarSequenceField("calendarSequence");
constexpr QLatin1String calendarHashField("calendarHash");
constexpr QLatin1String serviceField("service");
constexpr QLatin1String credentialKindField("credentialKind");
constexpr QLatin1String serviceAddressField("serviceAddress");
constexpr QLatin1String alsoServesField("alsoServes");
constexpr QLatin1String sharedWithField("sharedWith");
constexpr QLatin1String clientField("client");
constexpr QLatin1String kindField("kind");
constexpr QLatin1String stageField("stage");
constexpr QLatin1String startedField("started");
constexpr QLatin1String plannedField("planned");

/// Those that every record has beside its target. The others are taken out as they are understood.
constexpr std::array recordFields{idField, maskedField, sha256Field, keyField, originField, storageField,
    stateField, practiceField, createdField, dueField};

std::optional<int> intFromJson(const QJsonValue &json, int smallest, int largest)
{
    const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
    return number >= smallest && number <= largest ? std::optional(static_cast<int>(number)) : std::nullopt;
}

std::optional<int> daysFromJson(const QJsonValue &json)
{
    return intFromJson(json, fewestRotationDays, mostRotationDays);
}

std::optional<bool> boolFromJson(const QJsonValue &json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

std::optional<QString> noteFromJson(const QJsonValue &json)
{
    const QString text = json.toString();
    return json.isString() && text.size() <= longestNote ? std::optional(boundedNote(text)) : std::nullopt;
}

void writeTime(QJsonObject &json, QLatin1String field, const std::optional<QDateTime> &time)
{
    if (time && time->isValid())
        json[field] = timeToText(*time);
}

/// The field's value when it can be understood; it is then no longer among those that are left.
template <class Read>
auto take(QJsonObject &left, QLatin1String field, Read read)
{
    auto value = read(left.value(field));
    if (value)
        left.remove(field);
    return value;
}

void writeService(QJsonObject &json, const ServiceLink &link)
{
    json[serviceField] = link.service;
    json[credentialKindField] = link.credentialKind;
    json[serviceAddressField] = link.address;
    const QJsonArray serves = targetsToJson(link.alsoServes, json[alsoServesField].toArray());
    if (serves.isEmpty())
        json.remove(alsoServesField);
    else
        json[alsoServesField] = serves;
}

/// Takes what it understands from `left`.
std::optional<ServiceLink> readService(QJsonObject &left)
{
    const QString service = left.value(serviceField).toString();
    const QString kind = left.value(credentialKindField).toString();
    if (service.isEmpty() || kind.isEmpty() || !left.value(serviceAddressField).isString())
        return std::nullopt;
    const QJsonArray serves = left.value(alsoServesField).toArray();
    const ServiceLink link{
        service, kind, left.value(serviceAddressField).toString(), targetsFromJson(serves)};
    for (const QLatin1String field : {serviceField, credentialKindField, serviceAddressField})
        left.remove(field);
    if (!holdsMoreThanTargets(serves))
        left.remove(alsoServesField);
    return link;
}

void writeSharing(QJsonObject &json, const QList<Target> &targets)
{
    const QJsonArray shared = targetsToJson(targets, json.value(sharedWithField).toArray());
    if (!shared.isEmpty())
        json[sharedWithField] = shared;
    else if (json.value(sharedWithField).isArray())
        json.remove(sharedWithField);
}

/// Takes what it understands from `left`.
QList<Target> readSharing(QJsonObject &left)
{
    const QJsonValue value = left.value(sharedWithField);
    const QJsonArray shared = value.toArray();
    if (value.isArray() && !holdsMoreThanTargets(shared))
        left.remove(sharedWithField);
    return targetsFromJson(shared);
}

void writeOptionalFields(QJsonObject &json, const TokenRecord &record)
{
    writeTime(json, rotatedField, record.rotated);
    writeTime(json, expiresField, record.expires);
    if (record.ownDays)
        json[ownDaysField] = *record.ownDays;
    if (record.dueByHand)
        json[dueByHandField] = *record.dueByHand;
    if (!record.note.isEmpty())
        json[noteField] = record.note;
    if (record.lastCheck) {
        writeTime(json, checkedField, record.lastCheck->at);
        json[checkOutcomeField] = nameOf(outcomes, record.lastCheck->outcome);
    }
    if (record.reminders) {
        writeTime(json, remindedOfField, record.reminders->due);
        if (record.reminders->given)
            json[remindedDaysField] = *record.reminders->given;
        writeTime(json, snoozedUntilField, record.reminders->snoozedUntil);
    }
    if (record.service)
        writeService(json, *record.service);
    writeSharing(json, record.sharedWith);
    if (record.client)
        json[clientField] = toJson(*record.client);
    if (record.doubt)
        json[doubtField] = nameOf(doubts, *record.doubt);
    if (record.calendar) {
        json[calendarSequenceField] = record.calendar->sequence;
        json[calendarHashField] = record.calendar->hash;
    }
}

/// Takes what it understands from `left`.
void readOptionalFields(QJsonObject &left, TokenRecord &record)
{
    constexpr int largest = std::numeric_limits<int>::max();
    record.rotated = take(left, rotatedField, timeFromJson);
    record.expires = take(left, expiresField, timeFromJson);
    record.ownDays = take(left, ownDaysField, daysFromJson);
    record.dueByHand = take(left, dueByHandField, boolFromJson);
    record.note = take(left, noteField, noteFromJson).value_or(QString());

    record.service = readService(left);
    record.sharedWith = readSharing(left);
    record.client = take(left, clientField, clientMemoryFromJson);
    record.doubt
        = take(left, doubtField, [](const QJsonValue &json) { return valueOf(doubts, json.toString()); });

    const auto checked = timeFromJson(left.value(checkedField));
    const auto outcome = valueOf(outcomes, left.value(checkOutcomeField).toString());
    if (checked && outcome) {
        record.lastCheck = LastCheck{*checked, *outcome};
        left.remove(checkedField);
        left.remove(checkOutcomeField);
    }
    if (const auto due = take(left, remindedOfField, timeFromJson)) {
        const auto days = [](const QJsonValue &json) { return intFromJson(json, 0, mostRotationDays); };
        record.reminders = ReminderState{
            *due, take(left, remindedDaysField, days), take(left, snoozedUntilField, timeFromJson)};
    }
    const auto sequence = intFromJson(left.value(calendarSequenceField), 0, largest);
    const QJsonValue hash = left.value(calendarHashField);
    if (sequence && hash.isString()) {
        record.calendar = CalendarExport{*sequence, hash.toString()};
        left.remove(calendarSequenceField);
        left.remove(calendarHashField);
    }
}

} // namespace

QString timeToText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> timeFromJson(const QJsonValue &json)
{
    return momentIn(json.toString());
}

std::optional<qint64> schemaOf(const QJsonObject &file)
{
    const qint64 version = file[schemaField].toInteger(0);
    return version > 0 ? std::optional(version) : std::nullopt;
}

QJsonObject toJson(const TokenRecord &record)
{
    QJsonObject json = record.unknownFields;
    json[idField] = record.id.toString();
    writeTarget(json, record.target);
    json[maskedField] = record.fingerprint.masked();
    json[sha256Field] = record.fingerprint.sha256();
    json[keyField] = record.key.toString();
    json[originField] = nameOf(origins, record.origin);
    json[storageField] = nameOf(storages, record.storage);
    json[stateField] = nameOf(states, record.state);
    json[practiceField] = record.practice;
    json[createdField] = timeToText(record.created);
    json[dueField] = timeToText(record.due);
    writeOptionalFields(json, record);
    return json;
}

std::optional<TokenRecord> recordFromJson(const QJsonObject &json)
{
    const auto id = RecordId::parse(json[idField].toString());
    const auto target = readTarget(json);
    const auto fingerprint = Fingerprint::parse(json[maskedField].toString(), json[sha256Field].toString());
    const auto key = vault::VaultKey::parse(json[keyField].toString());
    const auto origin = valueOf(origins, json[originField].toString());
    const auto storage = valueOf(storages, json[storageField].toString());
    const auto state = valueOf(states, json[stateField].toString());
    const auto created = timeFromJson(json[createdField]);
    const auto due = timeFromJson(json[dueField]);
    if (!id || !target || !fingerprint || !key || !origin || !storage || !state || !created || !due
        || !json[practiceField].isBool())
        return std::nullopt;
    TokenRecord record{*id, *target, *fingerprint, *key, *origin, *storage, *state,
        json[practiceField].toBool(), *created, *due, {}};
    QJsonObject left = json;
    for (const QLatin1String field : recordFields)
        left.remove(field);
    for (const QLatin1String field : targetFields)
        left.remove(field);
    readOptionalFields(left, record);
    record.unknownFields = left;
    return record;
}

std::optional<RecordId> idIn(const QJsonValue &entry)
{
    return RecordId::parse(entry.toObject()[idField].toString());
}

QJsonObject toJson(const Operation &operation)
{
    QJsonObject json;
    json[schemaField] = schemaVersion;
    json[idField] = operation.id.toString();
    json[kindField] = nameOf(kinds, operation.kind);
    json[stageField] = nameOf(stages, operation.stage);
    writeTarget(json, operation.target);
    json[recordField] = operation.plannedRecord.toString();
    json[keyField] = operation.plannedKey.toString();
    json[originField] = nameOf(origins, operation.origin);
    json[practiceField] = operation.practice;
    json[startedField] = timeToText(operation.started);
    if (operation.record)
        json[plannedField] = toJson(*operation.record);
    return json;
}

std::optional<Operation> operationFromJson(const QJsonObject &file)
{
    const auto id = OperationId::parse(file[idField].toString());
    const auto kind = valueOf(kinds, file[kindField].toString());
    const auto stage = valueOf(stages, file[stageField].toString());
    const auto target = readTarget(file);
    const auto record = RecordId::parse(file[recordField].toString());
    const auto key = vault::VaultKey::parse(file[keyField].toString());
    const auto origin = valueOf(origins, file[originField].toString());
    const auto started = timeFromJson(file[startedField]);
    if (schemaOf(file) != schemaVersion || !id || !kind || !stage || !target || !record || !key || !origin
        || !started || !file[practiceField].isBool())
        return std::nullopt;
    const auto planned = recordFromJson(file[plannedField].toObject());
    if (*kind == OperationKind::StoreCredential && !planned)
        return std::nullopt;
    return Operation{
        *id, *kind, *stage, *target, *record, *key, *origin, file[practiceField].toBool(), *started, planned};
}

QJsonObject withStage(QJsonObject file, OperationStage stage)
{
    file[stageField] = nameOf(stages, stage);
    return file;
}

} // namespace broker::records
