// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/surveyfile.h"

#include "core/privatefile.h"
#include "records/recordjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broker::sharing {

namespace {

constexpr int surveySchema = 1;
/// A hundred thousand organizations.
constexpr qint64 largestFile = 128LL * 1024 * 1024;
constexpr QLatin1String regionField("region");
constexpr QLatin1String begunField("begun");
constexpr QLatin1String organizationsField("organizations");
constexpr QLatin1String idField("id");
constexpr QLatin1String nameField("name");
constexpr QLatin1String slugField("slug");
constexpr QLatin1String groupField("group");
constexpr QLatin1String personalField("personal");
constexpr QLatin1String integrationsField("integrations");
constexpr QLatin1String typeField("type");
constexpr QLatin1String brokeredField("brokered");
constexpr QLatin1String toldField("brokerIsTold");

QJsonObject toJson(const snyk::Organization &organization, const Holdings *holdings)
{
    QJsonObject json{{idField, organization.id.toString()}, {nameField, organization.name},
        {slugField, organization.slug}, {personalField, organization.isPersonal}};
    if (organization.group)
        json[groupField] = organization.group->toString();
    if (!holdings || holdings->error)
        return json;
    QJsonArray integrations;
    for (const snyk::IntegrationEntry &entry : holdings->entries) {
        QJsonObject integration{{typeField, entry.type}};
        if (entry.id) {
            integration[idField] = entry.id->toString();
            if (holdings->flags && holdings->flags->contains(*entry.id))
                integration[brokeredField] = holdings->flags->value(*entry.id);
        }
        integrations.append(integration);
    }
    json[integrationsField] = integrations;
    json[toldField] = holdings->flags.has_value();
    return json;
}

std::optional<Holdings> holdingsFrom(const QJsonObject &json)
{
    if (!json[integrationsField].isArray())
        return std::nullopt;
    Holdings holdings;
    if (json[toldField].toBool())
        holdings.flags = snyk::BrokerFlags();
    const QJsonArray integrations = json[integrationsField].toArray();
    for (const QJsonValue &value : integrations) {
        const auto id = IntegrationId::parse(value[idField].toString());
        holdings.entries.append({snyk::boundedPlainText(value[typeField].toString()), id});
        if (id && holdings.flags && value[brokeredField].isBool())
            holdings.flags->insert(*id, value[brokeredField].toBool());
    }
    return holdings;
}

} // namespace

Result<bool, records::RecordError> saveSurvey(const QString &path, const StoredSurvey &survey)
{
    QJsonArray organizations;
    for (const snyk::Organization &organization : survey.organizations) {
        const auto found = survey.holdings.constFind(organization.id);
        organizations.append(toJson(organization, found == survey.holdings.cend() ? nullptr : &*found));
    }
    const QJsonObject json{{records::schemaField, surveySchema}, {regionField, survey.regionId},
        {begunField, records::timeToText(survey.begun)}, {organizationsField, organizations}};
    return writePrivateFile(path, QJsonDocument(json).toJson(QJsonDocument::Compact))
        .map_error([&path](const FileError &error) {
            return records::RecordError{records::RecordErrorKind::CannotWrite, path, error.detail};
        });
}

std::optional<StoredSurvey> loadSurvey(const QString &path)
{
    const auto content = readFile(path, largestFile);
    if (!content)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    const auto begun = records::timeFromJson(json[begunField]);
    if (records::schemaOf(json) != surveySchema || !begun || !json[organizationsField].isArray())
        return std::nullopt;
    StoredSurvey survey{json[regionField].toString(), *begun};
    const QJsonArray organizations = json[organizationsField].toArray();
    for (const QJsonValue &value : organizations) {
        const auto id = OrgId::parse(value[idField].toString());
        if (!id)
            continue;
        survey.organizations.append({*id, snyk::boundedPlainText(value[nameField].toString()),
            snyk::boundedPlainText(value[slugField].toString()), GroupId::parse(value[groupField].toString()),
            value[personalField].toBool()});
        if (const auto holdings = holdingsFrom(value.toObject()))
            survey.holdings.insert(*id, *holdings);
    }
    return survey;
}

} // namespace broker::sharing
