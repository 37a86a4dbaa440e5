// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationjournal.h"

#include "core/names.h"
#include "records/recordjson.h"

#include <QJsonArray>
#include <QLatin1String>

#include <algorithm>
#include <array>

namespace broker::rotation {

namespace {

constexpr Names<Way, 2> ways{{
    {Way::Api, QLatin1String("api")},
    {Way::WebUi, QLatin1String("web-ui")},
}};
static_assert(isComplete(ways));
constexpr Names<Stage, 12> stages{{
    {Stage::Planned, QLatin1String("planned")},
    {Stage::Provisioning, QLatin1String("provisioning")},
    {Stage::ProvisionUnknown, QLatin1String("provision-unknown")},
    {Stage::ProvisionedElsewhere, QLatin1String("provisioned-elsewhere")},
    {Stage::Provisioned, QLatin1String("provisioned")},
    {Stage::Deployed, QLatin1String("deployed")},
    {Stage::Verified, QLatin1String("verified")},
    {Stage::Switching, QLatin1String("switching")},
    {Stage::SwitchUnknown, QLatin1String("switch-unknown")},
    {Stage::Switched, QLatin1String("switched")},
    {Stage::Confirmed, QLatin1String("confirmed")},
    {Stage::Promoted, QLatin1String("promoted")},
}};
static_assert(isComplete(stages));
constexpr Names<Holder, 4> holders{{
    {Holder::Nobody, QLatin1String("nobody")},
    {Holder::Keychain, QLatin1String("keychain")},
    {Holder::Memory, QLatin1String("memory")},
    {Holder::User, QLatin1String("user")},
}};
static_assert(isComplete(holders));
constexpr Names<StatedFact, 4> facts{{
    {StatedFact::ClientVerified, QLatin1String("client-verified")},
    {StatedFact::Switched, QLatin1String("switched")},
    {StatedFact::NotSwitched, QLatin1String("not-switched")},
    {StatedFact::ClientConfirmed, QLatin1String("client-confirmed")},
}};
static_assert(isComplete(facts));

constexpr QLatin1String idField("id");
constexpr QLatin1String wayField("way");
constexpr QLatin1String stageField("stage");
constexpr QLatin1String recordField("record");
constexpr QLatin1String oldMaskedField("oldFingerprint");
constexpr QLatin1String oldHashField("oldSha256");
constexpr QLatin1String newMaskedField("newFingerprint");
constexpr QLatin1String newHashField("newSha256");
constexpr QLatin1String keyField("keychainEntry");
constexpr QLatin1String holderField("holder");
constexpr QLatin1String clientField("clientAddress");
constexpr QLatin1String serverField("brokerServer");
constexpr QLatin1String statementsField("statements");
constexpr QLatin1String factField("fact");
constexpr QLatin1String wordsField("words");
constexpr QLatin1String atField("at");
constexpr QLatin1String statusField("troubleStatus");
constexpr QLatin1String requestField("troubleRequestId");
constexpr QLatin1String keepDaysField("keepDays");
constexpr QLatin1String keepUntilField("keepOldUntil");
constexpr QLatin1String practiceField("practice");
constexpr QLatin1String startedField("started");
constexpr QLatin1String provenField("provenAt");

constexpr qsizetype longestRequestId = 100;
constexpr qsizetype longestAddress = 2048;

QJsonArray statementsToJson(const QList<Statement> &statements)
{
    QJsonArray array;
    for (const Statement &statement : statements) {
        array.append(QJsonObject{{factField, nameOf(facts, statement.fact)}, {wordsField, statement.words},
            {atField, records::timeToText(statement.at)}});
    }
    return array;
}

std::optional<QList<Statement>> statementsFromJson(const QJsonValue &json)
{
    QList<Statement> statements;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        const auto fact = valueOf(facts, value[factField].toString());
        const auto at = records::timeFromJson(value[atField]);
        if (!fact || !at)
            return std::nullopt;
        statements.append({*fact, boundedStatement(value[wordsField].toString()), *at});
    }
    return statements;
}

/// What need not be there. False when it is there and cannot be understood.
bool readOptional(const QJsonObject &file, Rotation &rotation)
{
    if (file.contains(newHashField)) {
        rotation.newToken
            = Fingerprint::parse(file[newMaskedField].toString(), file[newHashField].toString());
        if (!rotation.newToken)
            return false;
    }
    if (file.contains(statusField)) {
        rotation.trouble
            = Trouble{file[statusField].toInt(), file[requestField].toString().left(longestRequestId)};
    }
    if (file.contains(keepUntilField)) {
        rotation.keepOldUntil = records::timeFromJson(file[keepUntilField]);
        if (!rotation.keepOldUntil)
            return false;
    }
    if (file.contains(provenField)) {
        rotation.proven = records::timeFromJson(file[provenField]);
        if (!rotation.proven)
            return false;
    }
    rotation.clientAddress = file[clientField].toString().left(longestAddress);
    rotation.brokerServer = file[serverField].toString().left(longestAddress);
    rotation.keepDays = std::clamp(file[keepDaysField].toInt(defaultKeepDays), fewestKeepDays, mostKeepDays);
    return true;
}

} // namespace

QJsonObject toJson(const Rotation &rotation)
{
    QJsonObject file;
    file[records::schemaField] = rotationSchema;
    file[idField] = rotation.id.toString();
    file[wayField] = nameOf(ways, rotation.way);
    file[stageField] = nameOf(stages, rotation.stage);
    records::writeTarget(file, rotation.target);
    file[recordField] = rotation.record.toString();
    file[oldMaskedField] = rotation.oldToken.masked();
    file[oldHashField] = rotation.oldToken.sha256();
    file[keyField] = rotation.newKey.toString();
    if (rotation.newToken) {
        file[newMaskedField] = rotation.newToken->masked();
        file[newHashField] = rotation.newToken->sha256();
    }
    file[holderField] = nameOf(holders, rotation.holder);
    if (!rotation.clientAddress.isEmpty())
        file[clientField] = rotation.clientAddress;
    if (!rotation.brokerServer.isEmpty())
        file[serverField] = rotation.brokerServer;
    if (!rotation.statements.isEmpty())
        file[statementsField] = statementsToJson(rotation.statements);
    if (rotation.trouble) {
        file[statusField] = rotation.trouble->httpStatus;
        file[requestField] = rotation.trouble->requestId;
    }
    file[keepDaysField] = rotation.keepDays;
    if (rotation.keepOldUntil)
        file[keepUntilField] = records::timeToText(*rotation.keepOldUntil);
    file[practiceField] = rotation.practice;
    file[startedField] = records::timeToText(rotation.started);
    if (rotation.proven)
        file[provenField] = records::timeToText(*rotation.proven);
    return file;
}

std::optional<Rotation> rotationFromJson(const QJsonObject &file)
{
    const auto id = RotationId::parse(file[idField].toString());
    const auto way = valueOf(ways, file[wayField].toString());
    const auto stage = valueOf(stages, file[stageField].toString());
    const auto target = records::readTarget(file);
    const auto record = RecordId::parse(file[recordField].toString());
    const auto oldToken = Fingerprint::parse(file[oldMaskedField].toString(), file[oldHashField].toString());
    const auto key = vault::VaultKey::parse(file[keyField].toString());
    const auto holder = valueOf(holders, file[holderField].toString());
    const auto statements = statementsFromJson(file[statementsField]);
    const auto started = records::timeFromJson(file[startedField]);
    if (records::schemaOf(file) != rotationSchema || !id || !way || !stage || !target || !record || !oldToken
        || !key || !holder || !statements || !started || !file[practiceField].isBool())
        return std::nullopt;
    Rotation rotation{*id, *way, *stage, *target, *record, *oldToken, *key};
    rotation.holder = *holder;
    rotation.statements = *statements;
    rotation.practice = file[practiceField].toBool();
    rotation.started = *started;
    return readOptional(file, rotation) ? std::optional(rotation) : std::nullopt;
}

QStringList optionalRotationFields()
{
    return {newMaskedField, newHashField, clientField, serverField, statementsField, statusField,
        requestField, keepUntilField, provenField, QStringLiteral("groupId"),
        QStringLiteral("integrationId")};
}

} // namespace broker::rotation
