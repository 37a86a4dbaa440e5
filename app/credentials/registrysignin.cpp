// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/registrysignin.h"

#include "core/httpsurl.h"
#include "snyk/json.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace broker::credentials {

namespace {

/// Of the answer's challenges the one of the scheme "Bearer"; empty without one.
QString bearerChallengeIn(const snyk::HttpResponse &answer)
{
    constexpr qsizetype longest = 4096;
    constexpr QLatin1String scheme("bearer ");
    for (const snyk::HttpHeader &header : answer.headers) {
        const QString value = QString::fromLatin1(header.value.left(longest)).trimmed();
        if (header.name.compare("www-authenticate", Qt::CaseInsensitive) == 0
            && value.startsWith(scheme, Qt::CaseInsensitive))
            return value.mid(scheme.size());
    }
    return {};
}

QString parameterIn(const QString &challenge, QLatin1String name)
{
    const QRegularExpression pattern(
        QStringLiteral("(?:^|[,\\s])%1=\"([^\"]*)\"").arg(name), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(challenge).captured(1);
}

/// "registry.example.com" and "gitlab.example.com" are of one domain, "example.com" and "example.org" are
/// not, and neither are two below "com".
bool isOfSameDomain(const QString &host, const QString &other)
{
    const auto domainOf = [](const QString &name) { return name.section(u'.', 1); };
    const bool isName = std::any_of(host.cbegin(), host.cend(), [](QChar c) { return c.isLetter(); });
    if (host == other)
        return true;
    if (!isName)
        return false;
    return (domainOf(host).contains(u'.') && domainOf(host) == domainOf(other))
        || (other.contains(u'.') && host.endsWith(u'.' + other))
        || (host.contains(u'.') && other.endsWith(u'.' + host));
}

} // namespace

snyk::HttpRequest registryQuestion(const ServiceHost &host, const ServiceCredential &credential)
{
    snyk::HttpRequest request = checkRequest(host, credential);
    request.auth.reset();
    return request;
}

std::optional<QUrl> tokenPageIn(const snyk::HttpResponse &answer)
{
    const QString challenge = bearerChallengeIn(answer);
    QUrl page(parameterIn(challenge, QLatin1String("realm")), QUrl::StrictMode);
    if (challenge.isEmpty() || !page.isValid() || page.host().isEmpty())
        return std::nullopt;
    QUrlQuery query(page);
    for (const QLatin1String name : {QLatin1String("service"), QLatin1String("scope")}) {
        const QString value = parameterIn(challenge, name);
        if (!value.isEmpty())
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    page.setQuery(query);
    page.setUserInfo({});
    page.setFragment({});
    return page;
}

bool mayGiveTokens(const ServiceHost &host, const QUrl &page)
{
    const QString asked = host.api(QString()).host().toLower();
    const QString other = page.host().toLower();
    const bool isEncrypted = page.scheme() == QLatin1String("https");
    const QList<QLatin1String> &known = infoOf(host.service()).signInHosts;
    return isEncrypted && (isOfSameDomain(asked, other) || known.contains(other));
}

snyk::HttpRequest tokenQuestion(
    const ServiceHost &host, const ServiceCredential &credential, const QUrl &page)
{
    snyk::HttpRequest request = checkRequest(host, credential);
    request.url = page;
    return request;
}

Secret tokenIn(const snyk::HttpResponse &answer)
{
    const auto json = snyk::parseJsonObject(answer.body);
    if (!json)
        return {};
    for (const QLatin1String name : {QLatin1String("token"), QLatin1String("access_token")}) {
        if (const QString text = (*json)[name].toString(); !text.isEmpty())
            return Secret::take(QString(text));
    }
    return {};
}

snyk::HttpRequest registryQuestion(
    const ServiceHost &host, const ServiceCredential &credential, const Secret &token)
{
    snyk::HttpRequest request = checkRequest(host, credential);
    request.auth = snyk::BearerLogin{token};
    return request;
}

} // namespace broker::credentials
