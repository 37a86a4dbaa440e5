// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/bitbucket.h"

#include "products/parts.h"

#include <QJsonArray>

namespace broker::products {

namespace {

using L = QLatin1String;

constexpr L bitbucketKey("bitbucket-server");
constexpr L apiPath("$BITBUCKET/rest/api/1.0");

QList<ClientFieldSpec> addressFields()
{
    return {{.field = field::bitbucketHost,
                .variable = L("BITBUCKET"),
                .form = FieldForm::HostAndPath,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Address,
                .chartKey = L("bitbucket")},
        {.field = field::bitbucketApi,
            .variable = L("BITBUCKET_API"),
            .form = FieldForm::HostAndPath,
            .isAdvanced = true,
            .fallback = apiPath,
            .source = source::brokerTemplates,
            .chartKey = L("bitbucketApi")}};
}

QList<TemplateVariable> addressVariables(L downstreamType)
{
    return {{downstreamType, L("true")}, {L("BITBUCKET_API"), apiPath}, {L("BITBUCKET_GIT"), L("$BITBUCKET")},
        {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$BITBUCKET/rest/api/1.0/projects")}};
}

ClientType bitbucketPasswordClient()
{
    return {.key = bitbucketKey,
        .integration = bitbucketKey,
        .signIn = ClientType::SignIn::UserAndPassword,
        .ownFields = QList<ClientFieldSpec>{{.field = field::bitbucketUsername,
                                                .variable = L("BITBUCKET_USERNAME"),
                                                .form = FieldForm::Text,
                                                .isNeeded = true,
                                                .source = source::brokerTemplates,
                                                .role = FieldRole::UserName,
                                                .chartKey = L("bitbucketUsername")},
                         {.field = field::bitbucketPassword,
                             .variable = L("BITBUCKET_PASSWORD"),
                             .form = FieldForm::Password,
                             .isNeeded = true,
                             .source = source::brokerTemplates,
                             .role = FieldRole::Secret,
                             .chartKey = L("bitbucketPassword"),
                             .isThroughChartSecret = true}}
            + addressFields(),
        .templateVariables = addressVariables(L("BROKER_DOWNSTREAM_TYPE_BITBUCKET_SERVER"))
            + QList<TemplateVariable>{{L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"),
                L("$BITBUCKET_USERNAME:$BITBUCKET_PASSWORD")}}
            + gitVariables(L("$BITBUCKET"), L("$BITBUCKET_USERNAME"), L("$BITBUCKET_PASSWORD")),
        .isSourceControl = true};
}

ClientType bitbucketTokenClient()
{
    return {.key = L("bitbucket-server-bearer-auth"),
        .integration = bitbucketKey,
        .ownFields = QList<ClientFieldSpec>{{.field = field::bitbucketPat,
                         .variable = L("BITBUCKET_PAT"),
                         .form = FieldForm::Secret,
                         .isNeeded = true,
                         .source = source::brokerTemplates,
                         .role = FieldRole::Secret,
                         .use = TokenUse::InHeader,
                         .chartKey = L("bitbucketPat"),
                         .isThroughChartSecret = true}}
            + addressFields(),
        // The template has quotes and a comma around it, which the client sends along.
        .templateVariables = addressVariables(L("BROKER_DOWNSTREAM_TYPE_BITBUCKET_SERVER_BEARER_AUTH"))
            + QList<TemplateVariable>{{L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"),
                L("Bearer $BITBUCKET_PAT"), true}}
            + gitVariables(L("$BITBUCKET"), L("x-access-token"), L("$BITBUCKET_PAT")),
        .isSourceControl = true};
}

constexpr L bitbucketTokenDocs("Atlassian docs: HTTP access tokens, Bitbucket Data Center");
constexpr L projects("/rest/api/1.0/projects");
constexpr CheckCall check{projects, L("snyk/broker, credentials.ts: X-AUSERNAME")};

QList<Need> needs(NeedForm form)
{
    return {{QStringLiteral("Repository admin"), form, NeedReason::ManageWebhooks, source::scmPage}};
}

CredentialType bitbucketToken()
{
    return {.kind = kind::bitbucketToken,
        .client = L("bitbucket-server-bearer-auth"),
        .needs = needs(NeedForm::Permission),
        .lifetime = {LifetimeRule::ServerPolicy, std::nullopt, bitbucketTokenDocs},
        .notes = {{remark::bitbucketTokenIsFixed, std::nullopt, bitbucketTokenDocs}},
        .check = check,
        .signIn = asBearer,
        // No address is documented, only the way there: picture, Manage account, HTTP access tokens.
        .page = CreationSpot{L("/account"), {}, {}, bitbucketTokenDocs},
        .practiceSecret = L("BBDC-practicepracticepractice0000")};
}

CredentialType bitbucketPassword()
{
    return {.kind = kind::bitbucketPassword,
        .isPassword = true,
        .client = bitbucketKey,
        .needs = needs(NeedForm::Role),
        .lifetime = {LifetimeRule::Unlimited, std::nullopt, source::rotation},
        .notes = {{remark::useOwnAccount, std::nullopt, source::rotation}},
        .check = check,
        .signIn = asUserAndPassword,
        .practiceSecret = practicePassword};
}

Report readBitbucket(const Asked & /*asked*/, const snyk::HttpResponse &answer, const QDateTime & /*nowUtc*/)
{
    if (!objectIn(answer)[L("values")].isArray())
        return notThisService();
    const QString account = plainHeader(answer, "x-ausername");
    if (account.isEmpty())
        return Failure(CheckProblem::NotSignedIn);
    return reportOf(account);
}

std::optional<snyk::HttpResponse> practiceBitbucket(const QString &path, PracticeWish /*wish*/)
{
    if (!path.endsWith(projects))
        return std::nullopt;
    return practiceJson(
        status::ok, {{L("values"), QJsonArray()}}, {{"X-AUSERNAME", QByteArray(practiceAccount.data())}});
}

ServiceInfo bitbucketService()
{
    return {.service = service::bitbucketServer,
        .displayName = QStringLiteral("Bitbucket Server / Data Center"),
        .exampleAddress = QStringLiteral("https://bitbucket.example.com"),
        .apiPaths = {L("/rest/api/1.0")},
        .credentials = {bitbucketToken(), bitbucketPassword()},
        .read = readBitbucket,
        .refine = refineAtlassian,
        .practice = practiceBitbucket};
}

/// Atlassian on HTTP access tokens and app passwords.
QList<TokenForm> bitbucketTokenForms()
{
    return {{.form = form::bitbucketToken, .prefix = L("BBDC-"), .kind = kind::bitbucketToken},
        {.form = form::bitbucketCloudPassword, .prefix = L("ATBB")}};
}

} // namespace

Product bitbucket()
{
    return {.key = bitbucketKey,
        .displayName = QStringLiteral("Bitbucket Server / Data Center"),
        .clients = {bitbucketPasswordClient(), bitbucketTokenClient()},
        .services = {bitbucketService()},
        .snykCredentials = {L("username"), L("password"), L("url")},
        .tokenForms = bitbucketTokenForms()};
}

} // namespace broker::products
