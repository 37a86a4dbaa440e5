// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/servicehost.h"

#include <QList>

#include <utility>

namespace broker::credentials {

namespace {

constexpr QLatin1String separator("://");

bool isHostOrBelow(const QString &host, QLatin1String domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

QString withoutApiPath(const QList<QLatin1String> &paths, QString address)
{
    while (address.endsWith(QLatin1Char('/')))
        address.chop(1);
    for (const QLatin1String path : paths) {
        if (address.endsWith(path))
            return address.chopped(path.size());
    }
    return address;
}

/// What is meant by an address that people have at hand.
QString completed(const ServiceInfo &info, const QString &address)
{
    return info.completed ? info.completed(address) : withoutApiPath(info.apiPaths, address);
}

bool holdsLogin(const ServiceInfo &info, const QString &address)
{
    const qsizetype start = address.indexOf(separator);
    const QString rest = start < 0 ? address : address.mid(start + separator.size());
    const QString authority = rest.section(QLatin1Char('/'), 0, 0);
    const QString login = authority.section(QLatin1Char('@'), 0, -2);
    return authority.contains(QLatin1Char('@')) && (!info.mayNameUser || login.contains(QLatin1Char(':')));
}

} // namespace

ServiceHost::ServiceHost(Service service, HttpsUrl base)
    : m_service(service)
    , m_base(std::move(base))
{ }

Result<ServiceHost, HostProblem> ServiceHost::parse(Service service, const QString &text)
{
    const ServiceInfo &info = infoOf(service);
    QString address = text.trimmed();
    if (address.isEmpty()) {
        if (info.addressForm != AddressForm::Fixed)
            return Failure(HostProblem::Empty);
        address = info.usualAddress;
    }
    // Before anything else: it may be a password and must not come back in any text.
    if (holdsLogin(info, address))
        return Failure(HostProblem::HoldsLogin);
    if (address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        return Failure(HostProblem::NotHttps);
    const std::optional<HttpsUrl> base = HttpsUrl::parse(completed(info, address));
    if (!base || base->url().scheme() != QLatin1String("https"))
        return Failure(HostProblem::NotAnAddress);
    const QString host = base->host().toLower();
    if (isHostOrBelow(host, QLatin1String("snyk.io")) || isHostOrBelow(host, QLatin1String("snykgov.io")))
        return Failure(HostProblem::IsSnyk);
    const Result<HttpsUrl, HostProblem> placed = info.placed ? info.placed(*base) : *base;
    return placed.map([service](const HttpsUrl &where) { return ServiceHost(service, where); });
}

QString ServiceHost::toString() const
{
    return m_base.toString();
}

QString ServiceHost::organization() const
{
    if (!infoOf(m_service).hasOrganization())
        return {};
    return m_base.url().path().section(QLatin1Char('/'), -1);
}

QString ServiceHost::askedHost() const
{
    return api(QString()).authority(QUrl::FullyEncoded);
}

QUrl ServiceHost::api(const QString &path) const
{
    const ServiceInfo &info = infoOf(m_service);
    return info.api ? info.api(m_base, path) : m_base.withPath(path);
}

} // namespace broker::credentials
