// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/jobjson.h"

#include "core/names.h"
#include "core/overloaded.h"
#include "integrations/catalogue.h"
#include "records/recordjson.h"
#include "records/targetjson.h"

#include <QJsonArray>
#include <QSet>

namespace broker::sharing {

/// How far a row came, as its line in the file says.
enum class Stage { Planned, Calling, Kept, Done, Skipped, Refused, Unknown, TokenLost, Taken };

namespace {

constexpr QLatin1String jobIdField("id");
constexpr QLatin1String wayField("way");
constexpr QLatin1String jobRegionField("region");
constexpr QLatin1String apiField("api");
constexpr QLatin1String jobTypeField("integrationType");
constexpr QLatin1String practiceField("practice");
constexpr QLatin1String madeField("made");
constexpr QLatin1String sourceField("source");
constexpr QLatin1String sourceRecordField("sourceRecord");
constexpr QLatin1String undoesField("undoes");
constexpr QLatin1String rowsField("rows");
constexpr QLatin1String inMemoryField("inMemory");
constexpr QLatin1String turnedField("turnedToMemory");
constexpr QLatin1String sourceMaskedField("sourceMasked");
constexpr QLatin1String sourceSha256Field("sourceSha256");
constexpr QLatin1String orgIdField("orgId");
constexpr QLatin1String orgNameField("orgName");
constexpr QLatin1String orgSlugField("orgSlug");
constexpr QLatin1String groupIdField("groupId");
constexpr QLatin1String actField("act");
constexpr QLatin1String beforeField("before");
constexpr QLatin1String recordField("record");
constexpr QLatin1String skipField("skip");
constexpr QLatin1String hadDirectField("hadDirect");
constexpr QLatin1String stateField("state");
constexpr QLatin1String integrationField("integration");
constexpr QLatin1String maskedField("masked");
constexpr QLatin1String sha256Field("sha256");
/// The run of the program that has the token in memory.
constexpr QLatin1String memoryOfField("memoryOf");
constexpr QLatin1String wasInMemoryField("wasInMemory");
constexpr QLatin1String errorField("error");
constexpr QLatin1String statusField("status");
constexpr QLatin1String hostField("host");
constexpr QLatin1String portField("port");
constexpr QLatin1String messageField("message");
constexpr QLatin1String requestIdField("requestId");
constexpr QLatin1String detailField("detail");
constexpr QLatin1String unknownField("outcomeUnknown");

constexpr int usualPort = 443;
constexpr int mostPort = 65535;

constexpr Names<Stage, 9> stages{{{Stage::Planned, QLatin1String("planned")},
    {Stage::Calling, QLatin1String("calling")}, {Stage::Kept, QLatin1String("kept")},
    {Stage::Done, QLatin1String("done")}, {Stage::Skipped, QLatin1String("skipped")},
    {Stage::Refused, QLatin1String("refused")}, {Stage::Unknown, QLatin1String("unknown")},
    {Stage::TokenLost, QLatin1String("tokenLost")}, {Stage::Taken, QLatin1String("taken")}}};
static_assert(isComplete(stages));

using snyk::ApiErrorKind;
constexpr Names<ApiErrorKind, 26> errorKinds{{{ApiErrorKind::InsecureAddress,
                                                  QLatin1String("insecureAddress")},
    {ApiErrorKind::NoNetwork, QLatin1String("noNetwork")},
    {ApiErrorKind::HostNotFound, QLatin1String("hostNotFound")},
    {ApiErrorKind::ConnectionRefused, QLatin1String("connectionRefused")},
    {ApiErrorKind::ProxyFailed, QLatin1String("proxyFailed")},
    {ApiErrorKind::ProxyLoginRequired, QLatin1String("proxyLoginRequired")},
    {ApiErrorKind::TlsUnavailable, QLatin1String("tlsUnavailable")},
    {ApiErrorKind::TlsUntrusted, QLatin1String("tlsUntrusted")},
    {ApiErrorKind::NotTls, QLatin1String("notTls")}, {ApiErrorKind::Timeout, QLatin1String("timeout")},
    {ApiErrorKind::ConnectionLost, QLatin1String("connectionLost")},
    {ApiErrorKind::Cancelled, QLatin1String("cancelled")},
    {ApiErrorKind::RedirectRefused, QLatin1String("redirectRefused")},
    {ApiErrorKind::NotJson, QLatin1String("notJson")}, {ApiErrorKind::Malformed, QLatin1String("malformed")},
    {ApiErrorKind::TooLarge, QLatin1String("tooLarge")},
    {ApiErrorKind::BadRequest, QLatin1String("badRequest")},
    {ApiErrorKind::Unauthorized, QLatin1String("unauthorized")},
    {ApiErrorKind::Forbidden, QLatin1String("forbidden")},
    {ApiErrorKind::NotFound, QLatin1String("notFound")}, {ApiErrorKind::Gone, QLatin1String("gone")},
    {ApiErrorKind::Conflict, QLatin1String("conflict")},
    {ApiErrorKind::Unprocessable, QLatin1String("unprocessable")},
    {ApiErrorKind::RateLimited, QLatin1String("rateLimited")},
    {ApiErrorKind::ServerError, QLatin1String("serverError")},
    {ApiErrorKind::UnexpectedStatus, QLatin1String("unexpectedStatus")}}};
static_assert(isComplete(errorKinds));

QJsonObject withStage(Stage stage)
{
    return {{stateField, nameOf(stages, stage)}};
}

QJsonObject withError(Stage stage, const snyk::ApiError &error)
{
    QJsonObject json = withStage(stage);
    json[errorField] = nameOf(errorKinds, error.kind);
    json[unknownField] = error.outcomeUnknown;
    if (error.httpStatus > 0)
        json[statusField] = error.httpStatus;
    const auto write = [&json](QLatin1String field, const QString &text) {
        if (!text.isEmpty())
            json[field] = text;
    };
    write(hostField, error.host);
    if (error.port != usualPort)
        json[portField] = error.port;
    write(messageField, error.snykMessage);
    write(requestIdField, error.requestId);
    write(detailField, error.detail);
    return json;
}

snyk::ApiError errorFrom(const QJsonObject &json)
{
    snyk::ApiError error;
    error.kind = valueOf(errorKinds, json[errorField].toString()).value_or(ApiErrorKind::UnexpectedStatus);
    error.httpStatus = json[statusField].toInt();
    error.host = snyk::boundedPlainText(json[hostField].toString());
    const int port = json[portField].toInt(usualPort);
    error.port = port > 0 && port <= mostPort ? port : usualPort;
    error.snykMessage = snyk::boundedPlainText(json[messageField].toString());
    error.requestId = snyk::boundedPlainText(json[requestIdField].toString());
    error.detail = snyk::boundedPlainText(json[detailField].toString());
    error.outcomeUnknown = json[unknownField].toBool();
    return error;
}

QJsonObject withIntegration(Stage stage, const IntegrationId &integration)
{
    QJsonObject json = withStage(stage);
    json[integrationField] = integration.toString();
    return json;
}

QJsonObject withToken(
    Stage stage, const IntegrationId &integration, const std::optional<KeptToken> &token, const QString &run)
{
    QJsonObject json = withIntegration(stage, integration);
    if (!token)
        return json;
    json[maskedField] = token->fingerprint.masked();
    json[sha256Field] = token->fingerprint.sha256();
    if (token->storage == records::Storage::Memory)
        json[memoryOfField] = token->isGone ? QString() : run;
    return json;
}

std::optional<KeptToken> tokenFrom(const QJsonObject &json, const QString &run)
{
    const auto fingerprint = Fingerprint::parse(json[maskedField].toString(), json[sha256Field].toString());
    if (!fingerprint)
        return std::nullopt;
    const bool isInMemory = json.contains(memoryOfField);
    return KeptToken{*fingerprint, isInMemory ? records::Storage::Memory : records::Storage::Keychain,
        isInMemory && json[memoryOfField].toString() != run};
}

/// Snyk has done it, and the program ended before the list had the token that was in its memory.
Unknown lostFromMemory()
{
    Unknown lost{{}, true, true};
    lost.error.kind = ApiErrorKind::ConnectionLost;
    lost.error.outcomeUnknown = true;
    return lost;
}

QJsonObject toJson(const RowPlan &row)
{
    QJsonObject json{{orgIdField, row.org.id.toString()}, {orgNameField, row.org.name},
        {orgSlugField, row.org.slug}, {actField, nameOf(row.act)}};
    if (row.org.group)
        json[groupIdField] = row.org.group->toString();
    if (row.before)
        json[beforeField] = row.before->toString();
    if (row.record)
        json[recordField] = row.record->toString();
    if (row.skip)
        json[skipField] = nameOf(*row.skip);
    if (row.hadDirect)
        json[hadDirectField] = true;
    return json;
}

std::optional<RowPlan> rowFromJson(const QJsonObject &json)
{
    const auto org = OrgId::parse(json[orgIdField].toString());
    const auto act = actByName(json[actField].toString());
    if (!org || !act)
        return std::nullopt;
    const auto skip = skipReasonByName(json[skipField].toString());
    // Left out for a reason of a later version: it must not be done.
    if (json.contains(skipField) && !skip)
        return std::nullopt;
    return RowPlan{{*org, snyk::boundedPlainText(json[orgNameField].toString()),
                       snyk::boundedPlainText(json[orgSlugField].toString()),
                       GroupId::parse(json[groupIdField].toString())},
        *act, IntegrationId::parse(json[beforeField].toString()),
        RecordId::parse(json[recordField].toString()), skip, json[hadDirectField].toBool()};
}

/// Whether it has all that its call and its token take.
bool canBeDone(Way way, const RowPlan &row)
{
    const bool isOnWhatIsThere = row.act == Act::Enable || row.act == Act::Disable;
    if (isOnWhatIsThere && !row.before)
        return false;
    switch (way) {
    case Way::Share:
        return row.act == Act::Clone;
    case Way::Each:
        return (row.act == Act::Add || row.act == Act::Enable) && row.record;
    case Way::TakeBack:
        return row.act == Act::Disable;
    }
    return false;
}

/// Whether another row, that is to be done as well, is of the same organization or keeps its token in the
/// same place.
class Doubles final
{
public:
    [[nodiscard]] bool isOne(const RowPlan &row)
    {
        if (row.skip)
            return false;
        const bool isKnown
            = m_organizations.contains(row.org.id) || (row.record && m_records.contains(*row.record));
        m_organizations.insert(row.org.id);
        if (row.record)
            m_records.insert(*row.record);
        return isKnown;
    }

private:
    QSet<OrgId> m_organizations;
    QSet<RecordId> m_records;
};

} // namespace

QJsonObject toJson(const JobPlan &plan)
{
    QJsonObject json{{records::schemaField, jobSchema}, {jobIdField, plan.id.toString()},
        {wayField, nameOf(plan.way)}, {jobRegionField, plan.regionId}, {apiField, plan.apiAddress},
        {jobTypeField, plan.integrationType}, {practiceField, plan.practice},
        {madeField, records::timeToText(plan.made)}};
    if (plan.source) {
        QJsonObject source;
        records::writeTarget(source, *plan.source);
        json[sourceField] = source;
    }
    if (plan.sourceRecord)
        json[sourceRecordField] = plan.sourceRecord->toString();
    if (plan.sourceToken) {
        json[sourceMaskedField] = plan.sourceToken->masked();
        json[sourceSha256Field] = plan.sourceToken->sha256();
    }
    if (plan.undoes)
        json[undoesField] = plan.undoes->toString();
    if (plan.storage)
        json[inMemoryField] = plan.storage == records::Storage::Memory;
    if (plan.turnedToMemory)
        json[turnedField] = true;
    QJsonArray rows;
    for (const RowPlan &row : plan.rows)
        rows.append(toJson(row));
    json[rowsField] = rows;
    return json;
}

std::optional<JobPlan> planFromJson(const QJsonObject &file)
{
    const auto id = JobId::parse(file[jobIdField].toString());
    const auto way = wayByName(file[wayField].toString());
    const auto made = records::timeFromJson(file[madeField]);
    const QString type = file[jobTypeField].toString();
    // A type that this program cannot set up is never sent to Snyk, so its name may be anything.
    const bool isKnownType = integrations::typeByKey(type).has_value();
    if (records::schemaOf(file) != jobSchema || !id || !way || !made || !isKnownType
        || !file[practiceField].isBool() || !file[rowsField].isArray())
        return std::nullopt;
    JobPlan plan{*id, *way, file[jobRegionField].toString(), file[apiField].toString(), type,
        file[practiceField].toBool(), *made, records::readTarget(file[sourceField].toObject()),
        RecordId::parse(file[sourceRecordField].toString()),
        Fingerprint::parse(file[sourceMaskedField].toString(), file[sourceSha256Field].toString()),
        JobId::parse(file[undoesField].toString())};
    if (plan.way == Way::Share && (!plan.source || !plan.source->integration))
        return std::nullopt;
    if (file[inMemoryField].isBool())
        plan.storage = file[inMemoryField].toBool() ? records::Storage::Memory : records::Storage::Keychain;
    plan.turnedToMemory = file[turnedField].toBool();
    const QJsonArray rows = file[rowsField].toArray();
    Doubles doubles;
    for (const QJsonValue &value : rows) {
        const auto row = rowFromJson(value.toObject());
        // Nobody is called twice, whatever has become of the file.
        if (!row || (!row->skip && !canBeDone(plan.way, *row)) || doubles.isOne(*row))
            return std::nullopt;
        plan.rows.append(*row);
    }
    return plan;
}

QJsonObject toJson(const RowState &state, const QString &run)
{
    return std::visit(
        Overloaded{
            [](const Planned &) { return withStage(Stage::Planned); },
            [](const Looking &s) {
                const bool isBefore = s.why == Looking::Why::BeforeCall;
                return withStage(isBefore ? Stage::Planned : Stage::Calling);
            },
            [](const Calling &) { return withStage(Stage::Calling); },
            [](const Issued &) { return withStage(Stage::Calling); },
            [&run](const Kept &s) { return withToken(Stage::Kept, s.integration, s.token, run); },
            [&run](const Recorded &s) { return withToken(Stage::Done, s.integration, s.token, run); },
            [&run](const Done &s) { return withToken(Stage::Done, s.integration, s.token, run); },
            [](const Taken &s) { return withIntegration(Stage::Taken, s.integration); },
            [](const Skipped &s) {
                QJsonObject json = withStage(Stage::Skipped);
                json[skipField] = nameOf(s.reason);
                return json;
            },
            [](const Refused &s) { return withError(Stage::Refused, s.error); },
            [](const Unknown &s) {
                QJsonObject json = withError(s.tokenIsLost ? Stage::TokenLost : Stage::Unknown, s.error);
                if (s.wasInMemory)
                    json[wasInMemoryField] = true;
                return json;
            },
        },
        state);
}

std::optional<RowState> stateFromJson(const QJsonObject &json, const QString &run)
{
    const auto stage = valueOf(stages, json[stateField].toString());
    if (!stage)
        return std::nullopt;
    const auto integration = IntegrationId::parse(json[integrationField].toString());
    const auto token = tokenFrom(json, run);
    switch (*stage) {
    case Stage::Planned:
        return Planned{};
    case Stage::Calling:
        return Looking{};
    case Stage::Kept:
        if (!integration)
            return std::nullopt;
        return token && token->isGone ? RowState(lostFromMemory()) : RowState(Kept{*integration, token});
    case Stage::Done:
        return integration ? std::optional<RowState>(Done{*integration, token}) : std::nullopt;
    case Stage::Taken:
        return integration ? std::optional<RowState>(Taken{*integration}) : std::nullopt;
    case Stage::Skipped: {
        const auto reason = skipReasonByName(json[skipField].toString());
        return reason ? std::optional<RowState>(Skipped{*reason}) : std::nullopt;
    }
    case Stage::Refused:
        return Refused{errorFrom(json)};
    case Stage::Unknown:
        return Unknown{errorFrom(json)};
    case Stage::TokenLost:
        return Unknown{errorFrom(json), true, json[wasInMemoryField].toBool()};
    }
    return std::nullopt;
}

} // namespace broker::sharing
