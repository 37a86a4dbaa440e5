// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/publicsuffix.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QUrl>

namespace broker::snyk {

namespace {

/// Qt has the list, and shows it by the cookies that it does not take: those for all hosts below a suffix.
class SuffixJar final : public QNetworkCookieJar
{
public:
    [[nodiscard]] bool refuses(const QString &domain) const
    {
        QNetworkCookie cookie("a", "b");
        // With the dot it is for everything below.
        cookie.setDomain(u'.' + domain);
        QUrl below;
        below.setScheme(QStringLiteral("https"));
        below.setHost(QLatin1String("a.") + domain);
        return !validateCookie(cookie, below);
    }
};

} // namespace

bool isPublicSuffix(const QString &domain)
{
    return SuffixJar().refuses(domain);
}

} // namespace broker::snyk
