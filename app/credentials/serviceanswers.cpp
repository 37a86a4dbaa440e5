// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/serviceanswers.h"

#include "snyk/apierror.h"
#include "snyk/json.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

namespace broker::credentials {

namespace {

using snyk::boundedPlainText;
using snyk::HttpResponse;
using Report = Result<CheckReport, CheckProblem>;

constexpr qsizetype mostScopes = 100;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
/// Azure DevOps sends its sign-in page with this status, where others send 401.
constexpr int nonAuthoritative = 203;

Report notThisService()
{
    return Failure(CheckProblem::NotThisService);
}

QString textOf(const QByteArray &header)
{
    return boundedPlainText(QString::fromUtf8(header));
}

QStringList boundedScopes(const QStringList &scopes)
{
    QStringList bounded;
    for (const QString &scope : scopes) {
        const QString text = boundedPlainText(scope);
        if (!text.isEmpty() && bounded.size() < mostScopes)
            bounded.append(text);
    }
    return bounded;
}

bool hasHeader(const HttpResponse &answer, QByteArrayView name)
{
    for (const snyk::HttpHeader &header : answer.headers) {
        if (QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// The object, or an empty one for anything else.
QJsonObject objectIn(const HttpResponse &answer)
{
    return snyk::parseJsonObject(answer.body).value_or(QJsonObject());
}

Report gitHub(const ServiceCredential &credential, const HttpResponse &answer, const QDateTime &nowUtc)
{
    const QString login = objectIn(answer)[QLatin1String("login")].toString();
    if (login.isEmpty())
        return notThisService();
    CheckReport report;
    report.account = boundedPlainText(login);
    // Only classic tokens have scopes; an empty header means one without any.
    if (credential.kind() == CredentialKind::GitHubClassicToken && hasHeader(answer, "x-oauth-scopes")) {
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

Report gitLab(const HttpResponse &answer, const QDateTime &nowUtc)
{
    const QJsonObject json = objectIn(answer);
    if (!json[QLatin1String("scopes")].isArray() || !json[QLatin1String("active")].isBool())
        return notThisService();
    CheckReport report;
    QStringList scopes;
    const QJsonArray array = json[QLatin1String("scopes")].toArray();
    for (const QJsonValue &scope : array)
        scopes.append(scope.toString());
    report.scopes = boundedScopes(scopes);
    if (json[QLatin1String("revoked")].toBool())
        return Failure(CheckProblem::Revoked);
    const QString end = json[QLatin1String("expires_at")].toString();
    const QDate day = QDate::fromString(end, Qt::ISODate);
    if (day.isValid()) {
        // At the beginning of that day, by UTC.
        report.expires = QDateTime(day, QTime(0, 0), Qt::UTC);
        report.expiry = ExpiryKnowledge::At;
        if (*report.expires <= nowUtc)
            return Failure(CheckProblem::Expired);
    } else if (json[QLatin1String("expires_at")].isNull()) {
        report.expiry = ExpiryKnowledge::Never;
    }
    if (!json[QLatin1String("active")].toBool())
        return Failure(CheckProblem::Rejected);
    return report;
}

Report azure(const HttpResponse &answer)
{
    if (answer.status == nonAuthoritative)
        return Failure(CheckProblem::Rejected);
    const QJsonObject json = objectIn(answer);
    if (!json[QLatin1String("value")].isArray() || !json.contains(QLatin1String("count")))
        return notThisService();
    CheckReport report;
    // "<id>:<name>", not documented; without it the account stays unknown.
    report.account = textOf(answer.header("x-vss-userdata")).section(QLatin1Char(':'), 1);
    return report;
}

Report bitbucket(const HttpResponse &answer)
{
    if (!objectIn(answer)[QLatin1String("values")].isArray())
        return notThisService();
    CheckReport report;
    report.account = textOf(answer.header("x-ausername"));
    if (report.account.isEmpty())
        return Failure(CheckProblem::NotSignedIn);
    return report;
}

Report artifactory(const ServiceCredential &credential, const HttpResponse &answer)
{
    if (answer.body.trimmed() != "OK")
        return notThisService();
    CheckReport report;
    report.account = credential.userName();
    return report;
}

Report nexus3(const ServiceCredential &credential, const HttpResponse &answer)
{
    if (!snyk::parseJsonObject(answer.body))
        return notThisService();
    CheckReport report;
    report.account = credential.userName();
    return report;
}

Report nexus2(const ServiceCredential &credential, const HttpResponse &answer)
{
    if (!objectIn(answer)[QLatin1String("data")].isObject())
        return notThisService();
    CheckReport report;
    report.account = credential.userName();
    return report;
}

Report jira(const HttpResponse &answer)
{
    const QJsonObject json = objectIn(answer);
    for (const char *field : {"displayName", "name", "emailAddress"}) {
        const QString text = boundedPlainText(json[QLatin1String(field)].toString());
        if (text.isEmpty())
            continue;
        CheckReport report;
        report.account = text;
        return report;
    }
    return notThisService();
}

/// GitHub's "required; url=https://github.com/orgs/acme/sso?authorization_request=...": only an
/// address of the host itself is passed on to a browser.
std::optional<QUrl> ssoPageIn(const QByteArray &header, const ServiceHost &host)
{
    const qsizetype start = header.indexOf("url=");
    if (start < 0)
        return std::nullopt;
    const QUrl url(QString::fromLatin1(header.mid(start + 4).trimmed()), QUrl::StrictMode);
    const bool isSafe = url.isValid() && url.scheme() == QLatin1String("https") && url.userInfo().isEmpty();
    return isSafe && url.authority() == host.page(QString()).authority() ? std::optional(url) : std::nullopt;
}

void refineGitHub(CheckFailure &failure, const ServiceHost &host, const HttpResponse &answer)
{
    const QByteArray sso = answer.header("x-github-sso");
    if (answer.status == forbidden && sso.startsWith("required")) {
        failure.problem = CheckProblem::SsoRequired;
        failure.ssoPage = ssoPageIn(sso, host);
    }
    if (answer.status == forbidden && answer.header("x-ratelimit-remaining") == "0")
        failure.problem = CheckProblem::RateLimited;
}

void refineGitLab(CheckFailure &failure, const HttpResponse &answer)
{
    const QJsonObject json = objectIn(answer);
    const QString why = json[QLatin1String("error_description")].toString();
    if (answer.status == unauthorized && why.contains(QLatin1String("expired"), Qt::CaseInsensitive))
        failure.problem = CheckProblem::Expired;
    if (answer.status == unauthorized && why.contains(QLatin1String("revoked"), Qt::CaseInsensitive))
        failure.problem = CheckProblem::Revoked;
    if (json[QLatin1String("error")].toString() == QLatin1String("insufficient_scope")) {
        failure.problem = CheckProblem::TooFewPermissions;
        failure.missing
            = compareScopes(typeOf(Service::GitLab, CredentialKind::GitLabToken).needs, {}).missing;
    }
}

/// Both products of Atlassian that run on one's own servers, and Jira in the cloud.
void refineAtlassian(CheckFailure &failure, const HttpResponse &answer)
{
    const bool asksForCaptcha = answer.header("x-authentication-denied-reason").startsWith("CAPTCHA")
        || answer.header("x-seraph-loginreason").contains("AUTHENTICATION_DENIED");
    if (asksForCaptcha && (answer.status == unauthorized || answer.status == forbidden))
        failure.problem = CheckProblem::CaptchaRequired;
}

} // namespace

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

Result<CheckReport, CheckProblem> reportFrom(const ServiceHost &host, const ServiceCredential &credential,
    const HttpResponse &answer, const QDateTime &nowUtc)
{
    switch (host.service()) {
    case Service::GitHub:
    case Service::GitHubEnterprise:
        return gitHub(credential, answer, nowUtc);
    case Service::GitLab:
        return gitLab(answer, nowUtc);
    case Service::BitbucketServer:
        return bitbucket(answer);
    case Service::AzureRepos:
        return azure(answer);
    case Service::Artifactory:
        return artifactory(credential, answer);
    case Service::Nexus3:
        return nexus3(credential, answer);
    case Service::Nexus2:
        return nexus2(credential, answer);
    case Service::Jira:
        return jira(answer);
    }
    Q_UNREACHABLE();
}

void refine(CheckFailure &failure, const ServiceHost &host, const HttpResponse &answer)
{
    switch (host.service()) {
    case Service::GitHub:
    case Service::GitHubEnterprise:
        refineGitHub(failure, host, answer);
        break;
    case Service::GitLab:
        refineGitLab(failure, answer);
        break;
    case Service::BitbucketServer:
    case Service::Jira:
        refineAtlassian(failure, answer);
        break;
    case Service::AzureRepos:
    case Service::Artifactory:
    case Service::Nexus3:
    case Service::Nexus2:
        break;
    }
}

} // namespace broker::credentials
