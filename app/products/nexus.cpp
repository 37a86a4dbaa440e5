// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/nexus.h"

#include "products/parts.h"
#include "snyk/json.h"

namespace broker::products {

namespace {

using L = QLatin1String;

constexpr L nexusKey("nexus");

std::optional<Flaw> doubtOfAddress(const QString &text, const FieldAnswers &answers)
{
    if (!answers.isEmpty(field::nexusPassword) && text.startsWith(L("http://"), Qt::CaseInsensitive))
        return Flaw{ProblemKind::InsecureUrl};
    return std::nullopt;
}

ClientType nexusClient(L type, L version, const QList<TemplateVariable> &ofVersion)
{
    constexpr L variable("BASE_NEXUS_URL");
    return {.key = type,
        .integration = nexusKey,
        .signIn = ClientType::SignIn::AddressWithPassword,
        .variant = version,
        .ownFields = {{.field = field::nexusAddress,
                          .variable = variable,
                          .form = FieldForm::Url,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::Address,
                          .chartKey = L("baseNexusUrl"),
                          .isThroughChartSecret = true,
                          .doubt = doubtOfAddress},
            {.field = field::nexusUsername,
                .variable = variable,
                .form = FieldForm::Text,
                .source = source::brokerTemplates,
                .role = FieldRole::UserName},
            {.field = field::nexusPassword,
                .variable = variable,
                .form = FieldForm::Password,
                .source = source::brokerTemplates,
                .role = FieldRole::Secret},
            packageLinks()},
        .templateVariables = ofVersion
            + QList<TemplateVariable>{{L("BROKER_CLIENT_VALIDATION_JSON_DISABLED"), L("true")}} + noRules()};
}

ClientType version3()
{
    return nexusClient(nexusKey, L("3"),
        {{L("BROKER_DOWNSTREAM_TYPE_NEXUS"), L("true")},
            {L("NEXUS_URL"), L("$BASE_NEXUS_URL/repository"), false, L("nexusUrl"), true},
            {L("BROKER_CLIENT_VALIDATION_URL"), L("$BASE_NEXUS_URL/service/rest/v1/status/check")},
            {L("REMOVE_X_FORWARDED_HEADERS"), L("true")}});
}

ClientType version2()
{
    return nexusClient(L("nexus2"), L("2"),
        {{L("BROKER_DOWNSTREAM_TYPE_NEXUS2"), L("true")},
            {L("NEXUS_URL"), L("$BASE_NEXUS_URL/nexus/content"), false, L("nexusUrl"), true},
            {L("BROKER_CLIENT_VALIDATION_URL"), L("$BASE_NEXUS_URL/nexus/service/local/status")}});
}

constexpr L status3("/service/rest/v1/status/check");
constexpr L status2("/nexus/service/local/status");

Report read3(const Asked &asked, const snyk::HttpResponse &answer, const QDateTime & /*nowUtc*/)
{
    return snyk::parseJsonObject(answer.body) ? reportOf(asked.userName) : notThisService();
}

Report read2(const Asked &asked, const snyk::HttpResponse &answer, const QDateTime & /*nowUtc*/)
{
    return objectIn(answer)[L("data")].isObject() ? reportOf(asked.userName) : notThisService();
}

std::optional<snyk::HttpResponse> practiceNexus(const QString &path, PracticeWish /*wish*/)
{
    if (path.endsWith(status3))
        return practiceJson(status::ok, {});
    if (path.endsWith(status2))
        return practiceJson(status::ok, {{L("data"), QJsonObject()}});
    return std::nullopt;
}

ServiceInfo nexusService(Service service, const QString &displayName, L client, L checkPath)
{
    return {.service = service,
        .displayName = displayName,
        .exampleAddress = QStringLiteral("https://nexus.example.com"),
        .credentials = {packageCredential(kind::nexusPassword, client,
            L("Snyk docs, nexus-repository-manager-connection-setup"), checkPath)},
        .practice = practiceNexus};
}

ServiceInfo service3()
{
    ServiceInfo info
        = nexusService(service::nexus3, QStringLiteral("Nexus Repository Manager 3"), nexusKey, status3);
    info.read = read3;
    return info;
}

ServiceInfo service2()
{
    ServiceInfo info
        = nexusService(service::nexus2, QStringLiteral("Nexus Repository Manager 2"), L("nexus2"), status2);
    info.apiPaths = {L("/nexus")};
    info.read = read2;
    return info;
}

} // namespace

Product nexus()
{
    return {.key = nexusKey,
        .displayName = QStringLiteral("Nexus Repository Manager"),
        .origin = TokenOrigin::WebUi,
        .guide = WebUiGuide::PackageRepository,
        .clients = {version3(), version2()},
        .services = {service3(), service2()}};
}

} // namespace broker::products
