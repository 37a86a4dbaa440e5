// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/registrysignin.h"

#include "core/httpsurl.h"
#include "snyk/json.h"
#include "snyk/publicsuffix.h"

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
    static const QRegularExpression pattern(QStringLiteral("(?:^|[,\\s])([A-Za-z]+)=\"([^\"]*)\""));
    for (auto parameters = pattern.globalMatch(challenge); parameters.hasNext();) {
        const QRegularExpressionMatch parameter = parameters.next();
        if (parameter.captured(1).compare(name, Qt::CaseInsensitive) == 0)
            return parameter.captured(2);
    }
    return {};
}

/// "registry.example.com" and "gitlab.example.com" are of one owner; "example.com" and "example.org" are not,
/// and neither are two below "com", "co.uk" or the domain in which a vendor gives every customer a host.
bool isOfSameOwner(const QString &host, const QString &other, QLatin1String sharedDomain)
{
    if (host == other)
        return true;
    const bool isName = std::any_of(host.cbegin(), host.cend(), [](QChar c) { return c.isLetter(); });
    const QString domain = host.section(u'.', 1);
    const QString above = domain == other.section(u'.', 1) ? domain
        : host.endsWith(u'.' + other)                      ? other
        : other.endsWith(u'.' + host)                      ? host
                                                           : QString();
    return isName && !above.isEmpty() && above != sharedDomain && !snyk::isPublicSuffix(above);
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
    const ServiceInfo &info = infoOf(host.service());
    return isEncrypted
        && (isOfSameOwner(asked, other, info.sharedDomain) || info.signInHosts.contains(other));
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
