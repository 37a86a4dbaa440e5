// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/artifactory.h"

#include "products/parts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

ClientType artifactoryClient()
{
    constexpr L variable("ARTIFACTORY_URL");
    return {.key = L("artifactory"),
        .integration = L("artifactory"),
        .signIn = ClientType::SignIn::AddressWithPassword,
        .ownFields = {{.field = field::artifactoryAddress,
                          .variable = variable,
                          .form = FieldForm::HostAndPath,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::Address,
                          .chartKey = L("artifactoryUrl"),
                          .isThroughChartSecret = true},
            {.field = field::artifactoryUsername,
                .variable = variable,
                .form = FieldForm::Text,
                .source = source::brokerTemplates,
                .role = FieldRole::UserName},
            {.field = field::artifactoryPassword,
                .variable = variable,
                .form = FieldForm::Password,
                .source = source::brokerTemplates,
                .role = FieldRole::Secret},
            packageLinks()},
        .templateVariables
        = QList<TemplateVariable>{{L("BROKER_DOWNSTREAM_TYPE_ARTIFACTORY"), L("true")},
              {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$ARTIFACTORY_URL/api/system/ping")},
              {L("BROKER_CLIENT_VALIDATION_JSON_DISABLED"), L("true")}}
            + noRules()};
}

constexpr L ping("/api/system/ping");

Report readArtifactory(const Asked &asked, const snyk::HttpResponse &answer, const QDateTime & /*nowUtc*/)
{
    return answer.body.trimmed() == "OK" ? reportOf(asked.userName) : notThisService();
}

std::optional<snyk::HttpResponse> practiceArtifactory(const QString &path, PracticeWish /*wish*/)
{
    if (!path.endsWith(ping))
        return std::nullopt;
    return snyk::HttpResponse{status::ok, {{"Content-Type", "text/plain"}}, "OK"};
}

ServiceInfo artifactoryService()
{
    return {.service = service::artifactory,
        .displayName = QStringLiteral("Artifactory"),
        .exampleAddress = QStringLiteral("https://artifacts.example.com/artifactory"),
        .credentials = {packageCredential(kind::artifactoryPassword, L("artifactory"),
            L("Snyk docs, artifactory-package-repository-connection-setup"), ping)},
        .read = readArtifactory,
        .practice = practiceArtifactory};
}

} // namespace

/// JFrog on API keys and reference tokens.
QList<TokenForm> artifactoryTokenForms(CredentialKind what)
{
    return {{.form = form::artifactoryKey, .prefix = L("AKCp"), .kind = what},
        // "reftkn" in Base64
        {.form = form::artifactoryReferenceToken, .prefix = L("cmVmdGtu"), .kind = what}};
}

Product artifactory()
{
    return {.key = L("artifactory"),
        .displayName = QStringLiteral("Artifactory"),
        .origin = TokenOrigin::WebUi,
        .guide = WebUiGuide::PackageRepository,
        .clients = {artifactoryClient()},
        .services = {artifactoryService()},
        .tokenForms = artifactoryTokenForms(kind::artifactoryPassword)};
}

} // namespace broker::products
