// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/region.h"

#include <algorithm>

namespace broker::snyk {

namespace {

constexpr QLatin1String customPrefix("custom:");

QUrl address(const QString &text)
{
    return QUrl(text, QUrl::StrictMode);
}

/// The regions whose hosts differ in their domain only, from `domain` such as "eu.snyk.io".
Region commercialRegion(const QString &id, const QString &domain, const QString &support)
{
    const QString api = QLatin1String("https://api.") + domain;
    Region region{id, *HttpsUrl::parse(api)};
    region.app = address(QLatin1String("https://app.") + domain);
    region.brokerServer = address(QLatin1String("https://broker.") + domain);
    region.dispatcher = address(api);
    region.support = address(QLatin1String("https://support.snyk.io/") + support);
    return region;
}

Region governmentRegion()
{
    // Snyk's documentation names neither a Broker server nor a dispatcher for it.
    Region region{QStringLiteral("SNYK-GOV-01"), *HttpsUrl::parse(QStringLiteral("https://api.snykgov.io"))};
    region.app = address(QStringLiteral("https://app.snykgov.io"));
    region.hasApiTokens = false;
    return region;
}

QList<Region> makeRegions()
{
    const auto signIn
        = [](QLatin1String tenant) -> QString { return QLatin1String("services/auth/sso/MT_") + tenant; };
    Region us01 = commercialRegion(QStringLiteral("SNYK-US-01"), QStringLiteral("snyk.io"), QString());
    us01.isBrokerDefault = true;
    return {us01,
        commercialRegion(
            QStringLiteral("SNYK-US-02"), QStringLiteral("us.snyk.io"), signIn(QLatin1String("US"))),
        commercialRegion(
            QStringLiteral("SNYK-EU-01"), QStringLiteral("eu.snyk.io"), signIn(QLatin1String("EU"))),
        commercialRegion(
            QStringLiteral("SNYK-AU-01"), QStringLiteral("au.snyk.io"), signIn(QLatin1String("AU"))),
        governmentRegion()};
}

bool hasDefaultPort(const QUrl &url)
{
    constexpr int httpsPort = 443;
    return url.scheme() == QLatin1String("https") && url.port(httpsPort) == httpsPort;
}

/// The base alone, or with the path of one of its two APIs, which people copy along.
bool isApiRoot(const QUrl &url)
{
    const QString path = url.path();
    return path.isEmpty() || path == QLatin1String("/rest") || path == QLatin1String("/v1");
}

Region singleTenantRegion(const HttpsUrl &api)
{
    constexpr QLatin1String apiPrefix("api.");
    const QUrl &url = api.url();
    QString id = customPrefix + url.host();
    if (url.port() != -1)
        id += QLatin1Char(':') + QString::number(url.port());
    Region region{id, api};
    if (url.host().startsWith(apiPrefix))
        region.app = address(QLatin1String("https://app.") + url.host().mid(apiPrefix.size()));
    return region;
}

QUrl below(const QUrl &app, const QString &encodedPath)
{
    if (app.isEmpty())
        return {};
    QUrl url = app;
    url.setPath(encodedPath, QUrl::TolerantMode);
    return url;
}

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

} // namespace

bool Region::isCustom() const
{
    return id.startsWith(customPrefix);
}

QUrl Region::accountPage() const
{
    return below(app, QStringLiteral("/account"));
}

QUrl Region::integrationSettingsPage(const QString &orgSlug, const QString &webUiType) const
{
    return below(app,
        QLatin1String("/org/") + encoded(orgSlug) + QLatin1String("/manage/integrations/")
            + encoded(webUiType));
}

QUrl Region::integrationsPage(const QString &orgSlug) const
{
    return below(app, QLatin1String("/org/") + encoded(orgSlug) + QLatin1String("/manage/integrations"));
}

QList<Region> knownRegions()
{
    // Lists of thousands of tokens ask for each of them.
    static const QList<Region> regions = makeRegions();
    return regions;
}

std::optional<Region> regionById(const QString &id)
{
    const QList<Region> regions = knownRegions();
    const auto found = std::find_if(
        regions.cbegin(), regions.cend(), [&id](const Region &region) { return region.id == id; });
    return found == regions.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Region> regionByApiHost(const QString &host)
{
    const QList<Region> regions = knownRegions();
    const auto found = std::find_if(regions.cbegin(), regions.cend(),
        [&host](const Region &region) { return region.api.host().compare(host, Qt::CaseInsensitive) == 0; });
    return found == regions.cend() ? std::nullopt : std::optional(*found);
}

Region regionForApi(const HttpsUrl &api)
{
    if (hasDefaultPort(api.url()) && isApiRoot(api.url())) {
        if (const std::optional<Region> known = regionByApiHost(api.host()))
            return *known;
    }
    return singleTenantRegion(api);
}

} // namespace broker::snyk
