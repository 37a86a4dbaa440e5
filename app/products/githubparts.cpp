// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/githubparts.h"

#include "products/github.h"
#include "products/githubcloud.h"
#include "products/parts.h"
#include "snyk/apierror.h"

#include <QTime>

namespace broker::products {

namespace {

using L = QLatin1String;
using snyk::HttpResponse;

constexpr L limits("GitHub changelog 2024-10-18: token lifetime policies");
constexpr L sso("GitHub docs: authorizing a personal access token for use with SAML single sign-on");

CredentialType classicToken(L client)
{
    using Why = NeedReason;
    constexpr int mostDaysOfPolicy = 366;
    const auto scope = [](const char *name, Why why) {
        return Need{QString::fromLatin1(name), NeedForm::Scope, why, source::scmPage};
    };
    return {.kind = kind::gitHubClassicToken,
        .client = client,
        .needs = {scope("repo", Why::ReadCodeAndPushFixes), scope("read:org", Why::FindOrganizations),
            scope("admin:repo_hook", Why::ManageWebhooks)},
        .lifetime = {LifetimeRule::UnlimitedUnlessPolicy, mostDaysOfPolicy, limits},
        .notes = {{remark::authorizeForGitHubSso, std::nullopt, sso}},
        .check = {L("/user"), source::brokerChecks},
        .signIn = asToken,
        .page = CreationSpot{L("/settings/tokens/new"), L("description"), L("scopes"), source::scmPage},
        .practiceSecret = L("ghp_practicepracticepracticepractice0000")};
}

CredentialType fineGrainedToken(L client)
{
    using Why = NeedReason;
    constexpr int mostDaysByDefault = 366;
    const auto permission = [](const char *name, Why why) {
        return Need{QString::fromLatin1(name), NeedForm::Permission, why, source::scmPage};
    };
    return {.kind = kind::gitHubFineGrainedToken,
        .client = client,
        .needs = {permission("Administration: read-only", Why::ReadSettings),
            permission("Commit statuses: read and write", Why::ReportChecks),
            permission("Contents: read and write", Why::ReadCodeAndPushFixes),
            permission("Metadata: read-only", Why::FindRepositories),
            permission("Pull requests: read and write", Why::OpenPullRequests),
            permission("Webhooks: read and write", Why::ManageWebhooks),
            permission("Members: read-only", Why::FindOrganizations)},
        .lifetime = {LifetimeRule::AtMost, mostDaysByDefault, limits},
        .check = {L("/user"), source::brokerChecks},
        .signIn = asToken,
        .page = CreationSpot{L("/settings/personal-access-tokens/new"), {}, {}, source::scmPage},
        .practiceSecret = L("github_pat_practicepracticepractice_practicepractice0000")};
}

bool hasHeader(const snyk::HttpResponse &answer, QByteArrayView name)
{
    for (const snyk::HttpHeader &header : answer.headers) {
        if (QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Report readGitHub(const Asked &asked, const HttpResponse &answer, const QDateTime &nowUtc)
{
    const QString login = objectIn(answer)[L("login")].toString();
    if (login.isEmpty())
        return notThisService();
    CheckReport report;
    report.account = snyk::boundedPlainText(login);
    // Only classic tokens have scopes; an empty header means one without any.
    if (asked.kind == kind::gitHubClassicToken && hasHeader(answer, "x-oauth-scopes")) {
        report.scopes = boundedScopes(
            QString::fromLatin1(answer.header("x-oauth-scopes")).split(QLatin1Char(','), Qt::SkipEmptyParts));
    }
    const QByteArray expiration = answer.header("github-authentication-token-expiration");
    report.expires = gitHubExpiry(expiration);
    if (report.expires)
        report.expiry = ExpiryKnowledge::At;
    else if (expiration.isEmpty())
        report.expiry = ExpiryKnowledge::Never;
    if (report.expires && *report.expires <= nowUtc)
        return Failure(CheckProblem::Expired);
    report.lacksSsoForSome = answer.header("x-github-sso").startsWith("partial-results");
    return report;
}

/// GitHub's "required; url=https://github.com/orgs/acme/sso?authorization_request=...": only an
/// address of the host itself is passed on to a browser.
std::optional<QUrl> ssoPageIn(const QByteArray &header, const QUrl &page)
{
    const qsizetype start = header.indexOf("url=");
    if (start < 0)
        return std::nullopt;
    const QUrl url(QString::fromLatin1(header.mid(start + 4).trimmed()), QUrl::StrictMode);
    const bool isSafe = url.isValid() && url.scheme() == QLatin1String("https") && url.userInfo().isEmpty();
    return isSafe && url.authority() == page.authority() ? std::optional(url) : std::nullopt;
}

void refineGitHub(CheckFailure &failure, const QUrl &page, const HttpResponse &answer)
{
    const QByteArray sign = answer.header("x-github-sso");
    if (answer.status == status::forbidden && sign.startsWith("required")) {
        failure.problem = CheckProblem::SsoRequired;
        failure.ssoPage = ssoPageIn(sign, page);
    }
    if (answer.status == status::forbidden && answer.header("x-ratelimit-remaining") == "0")
        failure.problem = CheckProblem::RateLimited;
}

std::optional<HttpResponse> practiceGitHub(const QString &path, PracticeWish wish)
{
    if (path != L("/user") && !path.endsWith(L("/api/v3/user")))
        return std::nullopt;
    if (wish == PracticeWish::LacksSso) {
        return practiceJson(status::forbidden,
            {{L("message"), L("Resource protected by organization SAML enforcement.")}},
            {{"X-GitHub-SSO", "required; url=https://github.com/orgs/practice/sso"}});
    }
    QByteArray scopes = "admin:repo_hook, read:org, repo";
    if (wish == PracticeWish::FewScopes)
        scopes = "repo";
    if (wish == PracticeWish::ManyScopes)
        scopes += ", delete_repo";
    return practiceJson(status::ok, {{L("login"), practiceAccount}},
        {{"X-OAuth-Scopes", scopes}, {"GitHub-Authentication-Token-Expiration", "2099-12-31 09:00:00 UTC"}});
}

} // namespace

ClientFieldSpec gitHubTokenField()
{
    return {.field = field::githubToken,
        .variable = L("GITHUB_TOKEN"),
        .form = FieldForm::Secret,
        .isNeeded = true,
        .source = source::brokerTemplates,
        .role = FieldRole::Secret,
        .use = TokenUse::InHeaderAndAddress,
        .chartKey = L("scmToken"),
        .isThroughChartSecret = true};
}

QList<TemplateVariable> gitHubVariables()
{
    return QList<TemplateVariable>{{L("BROKER_CLIENT_VALIDATION_URL"), L("https://$GITHUB_API/user")},
               {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("token $GITHUB_TOKEN")}}
    + gitVariables(L("$GITHUB"), L("x-access-token"), L("$GITHUB_TOKEN"));
}

QList<TokenForm> gitHubTokenForms()
{
    return {{.form = form::gitHubClassicToken, .prefix = L("ghp_"), .kind = kind::gitHubClassicToken},
        {.form = form::gitHubFineGrainedToken,
            .prefix = L("github_pat_"),
            .kind = kind::gitHubFineGrainedToken},
        {.form = form::gitHubOAuthToken, .prefix = L("gho_")},
        {.form = form::gitHubAppUserToken, .prefix = L("ghu_")},
        {.form = form::gitHubAppInstallationToken, .prefix = L("ghs_")},
        {.form = form::gitHubRefreshToken, .prefix = L("ghr_")}};
}

ServiceInfo gitHubService(L client)
{
    return {.api = gitHubApi,
        .credentials = {classicToken(client), fineGrainedToken(client)},
        // GitHub docs, scopes for OAuth apps.
        .scopeParts = {{L("repo"), L("repo:status")}, {L("repo"), L("repo_deployment")},
            {L("repo"), L("public_repo")}, {L("repo"), L("repo:invite")}, {L("repo"), L("security_events")},
            {L("admin:repo_hook"), L("write:repo_hook")}, {L("admin:repo_hook"), L("read:repo_hook")},
            {L("admin:org"), L("write:org")}, {L("admin:org"), L("read:org")},
            {L("write:org"), L("read:org")}},
        .read = readGitHub,
        .refine = refineGitHub,
        .practice = practiceGitHub};
}

QUrl gitHubApi(const HttpsUrl &address, const QString &path)
{
    const auto cloud = gitHubCloudAt(address.host());
    if (!cloud)
        return address.withPath(L("/api/v3") + path);
    QUrl url(L("https://") + cloud->api);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

std::optional<QDateTime> gitHubExpiry(const QByteArray &header)
{
    constexpr qsizetype timeLength = 19; // "yyyy-MM-dd HH:mm:ss"
    const QString text = QString::fromLatin1(header.trimmed());
    QDateTime time = QDateTime::fromString(text.left(timeLength), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!time.isValid())
        return std::nullopt;
    time = QDateTime(time.date(), time.time(), Qt::UTC);
    const QString zone = text.mid(timeLength).trimmed();
    if (zone == QLatin1String("UTC") || zone.isEmpty())
        return time;
    bool isNumber = false;
    const int offset = zone.toInt(&isNumber);
    if (!isNumber || zone.size() != 5)
        return std::nullopt;
    constexpr int hundred = 100;
    constexpr int minutesPerHour = 60;
    constexpr int secondsPerMinute = 60;
    const int minutes = offset / hundred * minutesPerHour + offset % hundred;
    return time.addSecs(-qint64(minutes) * secondsPerMinute);
}

} // namespace broker::products
