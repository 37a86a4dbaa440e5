// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/azureaddress.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace broker::products {

namespace {

constexpr QLatin1String schemeEnd("://");
constexpr QLatin1String azureHost("dev.azure.com");
constexpr QLatin1String oldHost(".visualstudio.com");

QString decoded(const QString &segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

bool isAzuresOwn(const QString &host)
{
    return host == azureHost || (host.endsWith(oldHost) && host.size() > oldHost.size());
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// The path up to where an address within the organization begins.
QStringList withoutPagesOf(QStringList segments)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments[i].startsWith(u'_'))
            return segments.mid(0, i);
    }
    return segments;
}

} // namespace

AzureAddress azureAddressIn(const QString &text)
{
    QString rest = text.trimmed();
    const qsizetype scheme = rest.indexOf(schemeEnd);
    if (scheme >= 0)
        rest.remove(0, scheme + schemeEnd.size());
    QStringList segments = rest.split(u'/', Qt::SkipEmptyParts);
    // A collection may have a dot in its name, so that alone makes no host of it.
    const bool isAddress = scheme >= 0 || segments.size() > 1 || isAzuresOwn(rest.toLower());
    if (segments.isEmpty() || !isAddress)
        return {{}, decoded(rest)};
    // Azure shows "https://acme@dev.azure.com/acme/…" for cloning.
    const QString authority = segments.takeFirst();
    const QString host = authority.mid(authority.indexOf(u'@') + 1);
    const QString lower = host.toLower();
    if (lower == azureHost)
        return {azureHost, segments.isEmpty() ? QString() : decoded(segments.constFirst())};
    if (isAzuresOwn(lower))
        return {azureHost, host.chopped(oldHost.size())};
    segments = withoutPagesOf(segments);
    const QString organization = segments.isEmpty() ? QString() : decoded(segments.takeLast());
    segments.prepend(host);
    return {segments.join(u'/'), organization};
}

bool isAzureOrganization(const QString &name)
{
    // Letters beyond ASCII, spaces, dots and underscores are for Azure DevOps Server.
    return matches(name, QStringLiteral("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_. -]*[\\p{L}\\p{N}_-])?"));
}

bool isOrganizationAtAzure(const QString &name)
{
    return matches(name, QStringLiteral("[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"));
}

QString azureOrganizationInAddress(const QString &organization)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(decoded(organization)));
}

} // namespace broker::products
