// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordjson.h"

#include <QJsonValue>
#include <QLatin1String>

#include <algorithm>
#include <array>

namespace broker::records {

namespace {

/// A value of an enumeration and its name in the file. Names never change once released.
template <class Enum>
struct Name
{
    Enum value;
    QLatin1String text;
};

constexpr std::array<Name<Origin>, 3> origins{{{Origin::Generated, QLatin1String("generated")},
    {Origin::Retrieved, QLatin1String("retrieved")}, {Origin::Pasted, QLatin1String("pasted")}}};
constexpr std::array<Name<Storage>, 2> storages{
    {{Storage::Keychain, QLatin1String("keychain")}, {Storage::Memory, QLatin1String("memory")}}};
constexpr std::array<Name<RecordState>, 2> states{
    {{RecordState::Current, QLatin1String("current")}, {RecordState::Replaced, QLatin1String("replaced")}}};
constexpr std::array<Name<OperationKind>, 4> kinds{
    {{OperationKind::AddIntegration, QLatin1String("add-integration")},
        {OperationKind::EnableBroker, QLatin1String("enable-broker")},
        {OperationKind::RepeatEnable, QLatin1String("repeat-enable")},
        {OperationKind::StoreToken, QLatin1String("store-token")}}};
constexpr std::array<Name<OperationStage>, 3> stages{{{OperationStage::Prepared, QLatin1String("prepared")},
    {OperationStage::Unknown, QLatin1String("unknown")}, {OperationStage::Stored, QLatin1String("stored")}}};

constexpr QLatin1String idField("id");
constexpr QLatin1String recordField("record");
constexpr QLatin1String regionField("region");
constexpr QLatin1String apiField("api");
constexpr QLatin1String orgIdField("orgId");
constexpr QLatin1String orgNameField("orgName");
constexpr QLatin1String orgSlugField("orgSlug");
constexpr QLatin1String groupIdField("groupId");
constexpr QLatin1String integrationTypeField("integrationType");
constexpr QLatin1String integrationIdField("integrationId");
constexpr QLatin1String maskedField("fingerprint");
constexpr QLatin1String sha256Field("sha256");
constexpr QLatin1String keyField("keychainEntry");
constexpr QLatin1String originField("origin");
constexpr QLatin1String storageField("storage");
constexpr QLatin1String stateField("state");
constexpr QLatin1String practiceField("practice");
constexpr QLatin1String createdField("created");
constexpr QLatin1String dueField("due");
constexpr QLatin1String kindField("kind");
constexpr QLatin1String stageField("stage");
constexpr QLatin1String startedField("started");

constexpr std::array recordFields{idField, regionField, apiField, orgIdField, orgNameField, orgSlugField,
    groupIdField, integrationTypeField, integrationIdField, maskedField, sha256Field, keyField, originField,
    storageField, stateField, practiceField, createdField, dueField};

template <class Enum, std::size_t count>
QString nameOf(const std::array<Name<Enum>, count> &names, Enum value)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [value](const Name<Enum> &name) { return name.value == value; });
    Q_ASSERT(found != names.end());
    return found->text;
}

template <class Enum, std::size_t count>
std::optional<Enum> valueOf(const std::array<Name<Enum>, count> &names, const QJsonValue &json)
{
    const QString text = json.toString();
    const auto found = std::find_if(
        names.begin(), names.end(), [&text](const Name<Enum> &name) { return text == name.text; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

QString timeToText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> timeFromJson(const QJsonValue &json)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    // Without a zone it would mean another moment on another computer.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toUTC();
}

/// An id that need not be there. False when it is there and is none.
template <class IdType>
bool readOptionalId(const QJsonValue &json, std::optional<IdType> &id)
{
    if (json.isUndefined() || json.isNull())
        return true;
    id = IdType::parse(json.toString());
    return id.has_value();
}

void writeTarget(QJsonObject &json, const Target &target)
{
    json[regionField] = target.regionId;
    json[apiField] = target.apiAddress;
    json[orgIdField] = target.org.id.toString();
    json[orgNameField] = target.org.name;
    json[orgSlugField] = target.org.slug;
    if (target.org.group)
        json[groupIdField] = target.org.group->toString();
    json[integrationTypeField] = target.integrationType;
    if (target.integration)
        json[integrationIdField] = target.integration->toString();
}

std::optional<Target> readTarget(const QJsonObject &json)
{
    const auto orgId = OrgId::parse(json[orgIdField].toString());
    const QString region = json[regionField].toString();
    const QString type = json[integrationTypeField].toString();
    if (!orgId || region.isEmpty() || type.isEmpty() || !json[apiField].isString()
        || !json[orgNameField].isString() || !json[orgSlugField].isString())
        return std::nullopt;
    Target target{region, json[apiField].toString(),
        OrgRef{*orgId, json[orgNameField].toString(), json[orgSlugField].toString(), std::nullopt}, type,
        std::nullopt};
    if (!readOptionalId(json[groupIdField], target.org.group)
        || !readOptionalId(json[integrationIdField], target.integration))
        return std::nullopt;
    return target;
}

} // namespace

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
    return json;
}

std::optional<TokenRecord> recordFromJson(const QJsonObject &json)
{
    const auto id = RecordId::parse(json[idField].toString());
    const auto target = readTarget(json);
    const auto fingerprint = Fingerprint::parse(json[maskedField].toString(), json[sha256Field].toString());
    const auto key = vault::VaultKey::parse(json[keyField].toString());
    const auto origin = valueOf(origins, json[originField]);
    const auto storage = valueOf(storages, json[storageField]);
    const auto state = valueOf(states, json[stateField]);
    const auto created = timeFromJson(json[createdField]);
    const auto due = timeFromJson(json[dueField]);
    if (!id || !target || !fingerprint || !key || !origin || !storage || !state || !created || !due
        || !json[practiceField].isBool())
        return std::nullopt;
    QJsonObject unknown = json;
    for (const QLatin1String field : recordFields)
        unknown.remove(field);
    return TokenRecord{*id, *target, *fingerprint, *key, *origin, *storage, *state,
        json[practiceField].toBool(), *created, *due, unknown};
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
    return json;
}

std::optional<Operation> operationFromJson(const QJsonObject &file)
{
    const auto id = OperationId::parse(file[idField].toString());
    const auto kind = valueOf(kinds, file[kindField]);
    const auto stage = valueOf(stages, file[stageField]);
    const auto target = readTarget(file);
    const auto record = RecordId::parse(file[recordField].toString());
    const auto key = vault::VaultKey::parse(file[keyField].toString());
    const auto origin = valueOf(origins, file[originField]);
    const auto started = timeFromJson(file[startedField]);
    if (schemaOf(file) != schemaVersion || !id || !kind || !stage || !target || !record || !key || !origin
        || !started || !file[practiceField].isBool())
        return std::nullopt;
    return Operation{
        *id, *kind, *stage, *target, *record, *key, *origin, file[practiceField].toBool(), *started};
}

QJsonObject withStage(QJsonObject file, OperationStage stage)
{
    file[stageField] = nameOf(stages, stage);
    return file;
}

} // namespace broker::records
