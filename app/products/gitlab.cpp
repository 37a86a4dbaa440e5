// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/gitlab.h"

#include "products/parts.h"

#include <QDate>
#include <QJsonArray>
#include <QTime>

namespace broker::products {

namespace {

using L = QLatin1String;

ClientType gitLabClient()
{
    return {.key = L("gitlab"),
        .integration = L("gitlab"),
        .ownFields = {{.field = field::gitlabToken,
                          .variable = L("GITLAB_TOKEN"),
                          .form = FieldForm::Secret,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::Secret,
                          .use = TokenUse::InHeader,
                          .chartKey = L("scmToken"),
                          .isThroughChartSecret = true},
            {.field = field::gitlabHost,
                .variable = L("GITLAB"),
                .form = FieldForm::HostAndPath,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Address,
                .chartKey = L("gitlab")}},
        .templateVariables
        = QList<TemplateVariable>{{L("BROKER_DOWNSTREAM_TYPE_GITLAB"), L("true")},
              // The template asks /api/v3, which GitLab answers with 410 since version 11, and has the token
              // in the address, which cuts or decodes some.
              {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$GITLAB/api/v4/user"), true},
              {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("Bearer $GITLAB_TOKEN"), true}}
            + gitVariables(L("$GITLAB"), L("oauth2"), L("$GITLAB_TOKEN"))
            + QList<TemplateVariable>{{L("REMOVE_X_FORWARDED_HEADERS"), L("true")}},
        .isSourceControl = true};
}

constexpr L gitLabTokenDocs("GitLab docs: personal access tokens");
constexpr L self("/api/v4/personal_access_tokens/self");

CredentialType gitLabToken()
{
    constexpr int mostDays = 365;
    return {.kind = kind::gitLabToken,
        .client = L("gitlab"),
        .needs = {{QStringLiteral("api"), NeedForm::Scope, NeedReason::UseTheApi, source::scmPage},
            {QStringLiteral("Maintainer"), NeedForm::Role, NeedReason::ManageWebhooks, source::scmPage}},
        .lifetime = {LifetimeRule::AtMost, mostDays, gitLabTokenDocs},
        .notes = {{remark::gitLabEndsAtMidnightUtc, std::nullopt, gitLabTokenDocs}},
        .check = {self, L("GitLab docs: personal access tokens API, /self")},
        .signIn = [](const QString & /*userName*/, const Secret &secret) -> snyk::Authorization {
            return snyk::PrivateTokenLogin{secret};
        },
        .page
        = CreationSpot{L("/-/user_settings/personal_access_tokens"), L("name"), L("scopes"), gitLabTokenDocs},
        .practiceSecret = L("glpat-practicepractice0000")};
}

Report readGitLab(const Asked & /*asked*/, const snyk::HttpResponse &answer, const QDateTime &nowUtc)
{
    const QJsonObject json = objectIn(answer);
    if (!json[L("scopes")].isArray() || !json[L("active")].isBool())
        return notThisService();
    CheckReport report;
    QStringList scopes;
    const QJsonArray array = json[L("scopes")].toArray();
    for (const QJsonValue &scope : array)
        scopes.append(scope.toString());
    report.scopes = boundedScopes(scopes);
    if (json[L("revoked")].toBool())
        return Failure(CheckProblem::Revoked);
    const QDate day = QDate::fromString(json[L("expires_at")].toString(), Qt::ISODate);
    if (day.isValid()) {
        // At the beginning of that day, by UTC.
        report.expires = QDateTime(day, QTime(0, 0), Qt::UTC);
        report.expiry = ExpiryKnowledge::At;
        if (*report.expires <= nowUtc)
            return Failure(CheckProblem::Expired);
    } else if (json[L("expires_at")].isNull()) {
        report.expiry = ExpiryKnowledge::Never;
    }
    if (!json[L("active")].toBool())
        return Failure(CheckProblem::Rejected);
    return report;
}

void refineGitLab(CheckFailure &failure, const QUrl & /*page*/, const snyk::HttpResponse &answer)
{
    const QJsonObject json = objectIn(answer);
    const QString why = json[L("error_description")].toString();
    if (answer.status == status::unauthorized && why.contains(L("expired"), Qt::CaseInsensitive))
        failure.problem = CheckProblem::Expired;
    if (answer.status == status::unauthorized && why.contains(L("revoked"), Qt::CaseInsensitive))
        failure.problem = CheckProblem::Revoked;
    if (json[L("error")].toString() == L("insufficient_scope")) {
        failure.problem = CheckProblem::TooFewPermissions;
        failure.missing = scopesIn(gitLabToken().needs);
    }
}

std::optional<snyk::HttpResponse> practiceGitLab(const QString &path, PracticeWish wish)
{
    const bool asksForAccount = path.endsWith(L("/api/v4/user"));
    if (!asksForAccount && !path.endsWith(self))
        return std::nullopt;
    if (wish == PracticeWish::Expired) {
        return practiceJson(status::unauthorized,
            {{L("error"), L("invalid_token")}, {L("error_description"), L("Token is expired.")}});
    }
    if (asksForAccount)
        return practiceJson(status::ok, {{L("username"), practiceAccount}});
    QJsonArray scopes{wish == PracticeWish::FewScopes ? L("read_api") : L("api")};
    if (wish == PracticeWish::ManyScopes)
        scopes.append(L("sudo"));
    return practiceJson(status::ok,
        {{L("name"), L("snyk-broker")}, {L("revoked"), false}, {L("active"), true}, {L("scopes"), scopes},
            {L("expires_at"), L("2099-12-31")}});
}

ServiceInfo gitLabService()
{
    return {.service = service::gitLab,
        .displayName = QStringLiteral("GitLab"),
        .exampleAddress = QStringLiteral("https://gitlab.example.com"),
        .apiPaths = {L("/api/v4"), L("/api/v3")},
        .credentials = {gitLabToken()},
        .scopeParts = {{L("api"), L("read_api")}, {L("api"), L("read_user")},
            {L("api"), L("read_repository")}, {L("api"), L("write_repository")}},
        .read = readGitLab,
        .refine = refineGitLab,
        .accountPath = L("/api/v4/user"),
        .accountField = L("username"),
        .practice = practiceGitLab,
        .tellsThatItEnded = true};
}

} // namespace

/// GitLab docs, "Token overview": prefixes.
QList<TokenForm> gitLabTokenForms()
{
    QList<TokenForm> forms{{.form = form::gitLabToken, .prefix = L("glpat-"), .kind = kind::gitLabToken},
        {.form = form::gitLabDeployToken, .prefix = L("gldt-")}};
    for (const L prefix : {L("gloas-"), L("glrt-"), L("glrtr-"), L("glcbt-"), L("glptt-"), L("glft-"),
             L("glimt-"), L("glagent-"), L("glsoat-")})
        forms.append({.form = form::gitLabOtherToken, .prefix = prefix});
    return forms;
}

Product gitLab()
{
    return {.key = L("gitlab"),
        .displayName = QStringLiteral("GitLab"),
        .clients = {gitLabClient()},
        .services = {gitLabService()},
        .snykCredentials = {L("token"), L("url")},
        .tokenForms = gitLabTokenForms()};
}

} // namespace broker::products
