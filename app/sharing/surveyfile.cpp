// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/surveyfile.h"

#include "core/privatefile.h"
#include "records/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace broker::sharing {

namespace {

constexpr int surveySchema = 1;
/// A hundred thousand organizations.
constexpr qint64 largestSurvey = 128LL * 1024 * 1024;
constexpr QLatin1String surveyRegionField("region");
constexpr QLatin1String addressField("apiAddress");
constexpr QLatin1String begunField("begun");
constexpr QLatin1String scopeField("ofGroup");
constexpr QLatin1String finishedField("isFinished");
constexpr QLatin1String organizationsField("organizations");
constexpr QLatin1String surveyedIdField("id");
constexpr QLatin1String surveyedNameField("name");
constexpr QLatin1String slugField("slug");
constexpr QLatin1String groupField("group");
constexpr QLatin1String personalField("personal");
constexpr QLatin1String mayViewField("mayView");
constexpr QLatin1String mayEditField("mayEdit");
constexpr QLatin1String lookedField("looked");
constexpr QLatin1String seenField("isSeen");
constexpr QLatin1String refusedField("refused");
constexpr QLatin1String integrationsField("integrations");
constexpr QLatin1String surveyedTypeField("type");
constexpr QLatin1String brokeredField("brokered");
constexpr QLatin1String toldField("brokerIsTold");
constexpr QLatin1String heldField("heldThen");
constexpr QLatin1String profileField("profile");

/// What Snyk is going to say again. Everything else may be over by now.
bool isKept(const snyk::ApiError &error)
{
    return error.kind == snyk::ApiErrorKind::Forbidden || error.kind == snyk::ApiErrorKind::NotFound;
}

void addHoldings(QJsonObject &json, const Holdings &holdings)
{
    if (holdings.error) {
        json[refusedField] = holdings.error->httpStatus;
        return;
    }
    QJsonArray integrations;
    for (const snyk::IntegrationEntry &entry : holdings.entries) {
        QJsonObject integration{{surveyedTypeField, entry.type}};
        if (!entry.profile.isEmpty())
            integration[profileField] = entry.profile;
        if (entry.id) {
            integration[surveyedIdField] = entry.id->toString();
            if (holdings.flags && holdings.flags->contains(*entry.id))
                integration[brokeredField] = holdings.flags->value(*entry.id);
        }
        integrations.append(integration);
    }
    json[integrationsField] = integrations;
    json[toldField] = holdings.flags.has_value();
}

void addPermission(QJsonObject &json, QLatin1String field, snyk::Permission permission)
{
    if (permission != snyk::Permission::Untold)
        json[field] = permission == snyk::Permission::Granted;
}

snyk::Permission permissionFrom(const QJsonValue &json)
{
    if (!json.isBool())
        return snyk::Permission::Untold;
    return json.toBool() ? snyk::Permission::Granted : snyk::Permission::Missing;
}

QJsonArray heldToJson(const HeldTypes &held)
{
    QJsonArray json;
    for (const HeldIntegration &one : held) {
        QJsonObject each{{surveyedTypeField, one.type}};
        if (one.integration)
            each[surveyedIdField] = one.integration->toString();
        json.append(each);
    }
    return json;
}

HeldTypes heldFrom(const QJsonArray &json)
{
    HeldTypes held;
    for (const QJsonValue &value : json) {
        held.append({snyk::boundedPlainText(value[surveyedTypeField].toString()),
            IntegrationId::parse(value[surveyedIdField].toString())});
    }
    return held;
}

QJsonObject toJson(const StoredSurvey &survey, const snyk::Organization &organization)
{
    QJsonObject json{{surveyedIdField, organization.id.toString()}, {surveyedNameField, organization.name},
        {slugField, organization.slug}, {personalField, organization.isPersonal}};
    if (organization.group)
        json[groupField] = organization.group->toString();
    addPermission(json, mayViewField, organization.permissions.view);
    addPermission(json, mayEditField, organization.permissions.edit);
    const auto found = survey.holdings.constFind(organization.id);
    const auto looked = survey.looked.constFind(organization.id);
    if (found == survey.holdings.cend() || looked == survey.looked.cend()
        || (found->error && !isKept(*found->error)))
        return json;
    json[lookedField] = records::timeToText(*looked);
    json[seenField] = survey.seen.contains(organization.id);
    addHoldings(json, *found);
    if (const auto held = survey.held.constFind(organization.id); held != survey.held.cend())
        json[heldField] = heldToJson(*held);
    return json;
}

std::optional<Holdings> holdingsFrom(const QJsonObject &json)
{
    Holdings holdings;
    if (const int refused = json[refusedField].toInt(); refused > 0) {
        snyk::ApiError error;
        error.kind = refused == 404 ? snyk::ApiErrorKind::NotFound : snyk::ApiErrorKind::Forbidden;
        error.httpStatus = refused;
        holdings.error = error;
        return holdings;
    }
    if (!json[integrationsField].isArray())
        return std::nullopt;
    if (json[toldField].toBool())
        holdings.flags = snyk::BrokerFlags();
    const QJsonArray integrations = json[integrationsField].toArray();
    for (const QJsonValue &value : integrations) {
        const auto id = IntegrationId::parse(value[surveyedIdField].toString());
        holdings.entries.append({snyk::boundedPlainText(value[surveyedTypeField].toString()), id,
            snyk::boundedPlainText(value[profileField].toString())});
        if (id && holdings.flags && value[brokeredField].isBool())
            holdings.flags->insert(*id, value[brokeredField].toBool());
    }
    return holdings;
}

} // namespace

QList<snyk::Organization> organizationsIn(
    const QList<snyk::Organization> &organizations, const std::optional<GroupId> &group)
{
    if (!group)
        return organizations;
    QList<snyk::Organization> found;
    std::copy_if(organizations.cbegin(), organizations.cend(), std::back_inserter(found),
        [&group](const snyk::Organization &organization) { return organization.group == group; });
    return found;
}

GroupKnowledge knowledgeOf(const StoredSurvey &survey, const std::optional<GroupId> &group)
{
    GroupKnowledge knowledge;
    knowledge.isFinished = survey.isFinished;
    for (const snyk::Organization &organization : survey.organizations) {
        if (group && organization.group != group)
            continue;
        ++knowledge.organizations;
        const auto found = survey.holdings.constFind(organization.id);
        const auto looked = survey.looked.constFind(organization.id);
        if (found == survey.holdings.cend() || looked == survey.looked.cend())
            continue;
        ++knowledge.looked;
        knowledge.refused += found->error ? 1 : 0;
        knowledge.seen += survey.seen.contains(organization.id) ? 1 : 0;
        knowledge.since = knowledge.since ? std::min(*knowledge.since, *looked) : *looked;
    }
    return knowledge;
}

Result<bool, records::RecordError> saveSurvey(const QString &path, const StoredSurvey &survey)
{
    QJsonArray organizations;
    for (const snyk::Organization &organization : survey.organizations)
        organizations.append(toJson(survey, organization));
    QJsonObject json{{records::schemaField, surveySchema}, {surveyRegionField, survey.regionId},
        {addressField, survey.apiAddress}, {begunField, records::timeToText(survey.begun)},
        {finishedField, survey.isFinished}, {organizationsField, organizations}};
    if (survey.group)
        json[scopeField] = survey.group->toString();
    return writePrivateFile(path, QJsonDocument(json).toJson(QJsonDocument::Compact))
        .map_error([&path](const FileError &error) {
            return records::RecordError{records::RecordErrorKind::CannotWrite, path, error.detail};
        });
}

std::optional<StoredSurvey> loadSurvey(const QString &path)
{
    const auto content = readFile(path, largestSurvey);
    if (!content)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    const auto begun = records::timeFromJson(json[begunField]);
    if (records::schemaOf(json) != surveySchema || !begun || !json[organizationsField].isArray())
        return std::nullopt;
    StoredSurvey survey{json[surveyRegionField].toString(), json[addressField].toString(), *begun,
        GroupId::parse(json[scopeField].toString()), json[finishedField].toBool()};
    const QJsonArray organizations = json[organizationsField].toArray();
    QSet<OrgId> known;
    for (const QJsonValue &value : organizations) {
        const auto id = OrgId::parse(value[surveyedIdField].toString());
        // One that is there twice would be counted and shown twice.
        if (!id || known.contains(*id))
            continue;
        known.insert(*id);
        survey.organizations.append({*id, snyk::boundedPlainText(value[surveyedNameField].toString()),
            snyk::boundedPlainText(value[slugField].toString()), GroupId::parse(value[groupField].toString()),
            value[personalField].toBool(),
            {permissionFrom(value[mayViewField]), permissionFrom(value[mayEditField])}});
        const auto looked = records::timeFromJson(value[lookedField]);
        const auto holdings = holdingsFrom(value.toObject());
        if (looked && holdings) {
            survey.holdings.insert(*id, *holdings);
            survey.looked.insert(*id, *looked);
            if (value[heldField].isArray())
                survey.held.insert(*id, heldFrom(value[heldField].toArray()));
            if (value[seenField].toBool())
                survey.seen.insert(*id);
        }
    }
    return survey;
}

} // namespace broker::sharing
