// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/jira.h"

#include "products/parts.h"
#include "snyk/apierror.h"

namespace broker::products {

namespace {

using L = QLatin1String;

constexpr L jiraKey("jira");

ClientFieldSpec host()
{
    return {.field = field::jiraHost,
        .variable = L("JIRA_HOSTNAME"),
        .form = FieldForm::HostAndPath,
        .isNeeded = true,
        .source = source::brokerTemplates,
        .role = FieldRole::Address,
        .chartKey = L("jiraHostname")};
}

QList<TemplateVariable> templateVariables(L downstreamType, const TemplateVariable &signIn)
{
    return QList<TemplateVariable>{{downstreamType, L("true")},
               {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$JIRA_HOSTNAME/rest/api/2/myself")}, signIn}
    + noRules();
}

ClientType jiraPasswordClient()
{
    return {.key = jiraKey,
        .integration = jiraKey,
        .signIn = ClientType::SignIn::UserAndPassword,
        .ownFields = {{.field = field::jiraUsername,
                          .variable = L("JIRA_USERNAME"),
                          .form = FieldForm::Text,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::UserName,
                          .chartKey = L("jiraUsername")},
            {.field = field::jiraPassword,
                .variable = L("JIRA_PASSWORD"),
                .form = FieldForm::Password,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Secret,
                .chartKey = L("jiraPassword"),
                .isThroughChartSecret = true},
            host()},
        .templateVariables = templateVariables(L("BROKER_DOWNSTREAM_TYPE_JIRA"),
            {L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"), L("$JIRA_USERNAME:$JIRA_PASSWORD")})};
}

ClientType jiraTokenClient()
{
    return {.key = L("jira-bearer-auth"),
        .integration = jiraKey,
        .ownFields = {{.field = field::jiraPat,
                          .variable = L("JIRA_PAT"),
                          .form = FieldForm::Secret,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::Secret,
                          .use = TokenUse::InHeader,
                          .chartKey = L("jiraPat"),
                          .isThroughChartSecret = true},
            host()},
        .templateVariables = templateVariables(L("BROKER_DOWNSTREAM_TYPE_JIRA_BEARER_AUTH"),
            {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("Bearer $JIRA_PAT")})};
}

constexpr L jiraDocs("Snyk docs, jira-integration: prerequisites");
constexpr L jiraTokenDocs("Atlassian docs: using personal access tokens, Jira Data Center");
constexpr L myself("/rest/api/2/myself");

/// The kind is left to the caller.
CredentialType credential()
{
    return {.needs = {{QStringLiteral("Browse Projects"), NeedForm::Role, NeedReason::ReadProjects, jiraDocs},
                {QStringLiteral("Create Issues"), NeedForm::Role, NeedReason::CreateIssues, jiraDocs}},
        .notes = {{remark::useOwnAccount, std::nullopt, jiraDocs}},
        .check = {myself, source::brokerChecks},
        .practiceSecret = practicePassword};
}

CredentialType jiraToken()
{
    CredentialType type = credential();
    type.kind = kind::jiraToken;
    type.client = L("jira-bearer-auth");
    type.lifetime = {LifetimeRule::ServerPolicy, std::nullopt, jiraTokenDocs};
    type.signIn = asBearer;
    type.page = CreationSpot{L("/secure/ViewProfile.jspa"), {}, {}, jiraTokenDocs};
    return type;
}

CredentialType jiraPassword()
{
    CredentialType type = credential();
    type.kind = kind::jiraPassword;
    type.isPassword = true;
    type.client = jiraKey;
    type.lifetime = {LifetimeRule::Unlimited, std::nullopt, source::rotation};
    type.signIn = asUserAndPassword;
    return type;
}

Report readJira(const Asked & /*asked*/, const snyk::HttpResponse &answer, const QDateTime & /*nowUtc*/)
{
    const QJsonObject json = objectIn(answer);
    for (const char *name : {"displayName", "name", "emailAddress"}) {
        const QString text = snyk::boundedPlainText(json[L(name)].toString());
        if (!text.isEmpty())
            return reportOf(text);
    }
    return notThisService();
}

std::optional<snyk::HttpResponse> practiceJira(const QString &path, PracticeWish /*wish*/)
{
    if (!path.endsWith(myself))
        return std::nullopt;
    return practiceJson(status::ok, {{L("displayName"), practiceAccount}});
}

ServiceInfo jiraService()
{
    return {.service = service::jira,
        .displayName = QStringLiteral("Jira"),
        .exampleAddress = QStringLiteral("https://jira.example.com"),
        .apiPaths = {L("/rest/api/2")},
        .credentials = {jiraToken(), jiraPassword()},
        .read = readJira,
        .refine = refineAtlassian,
        .practice = practiceJira};
}

} // namespace

Product jira()
{
    return {.key = jiraKey,
        .displayName = QStringLiteral("Jira"),
        .origin = TokenOrigin::WebUi,
        .guide = WebUiGuide::Jira,
        .clients = {jiraPasswordClient(), jiraTokenClient()},
        .services = {jiraService()},
        .tokenForms
        = {{.form = form::atlassianCloudToken, .prefix = L("ATATT"), .kind = kind::jiraPassword}}};
}

} // namespace broker::products
