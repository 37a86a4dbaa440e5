// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/servicehost.h"

#include "products/azureaddress.h"
#include "products/githubcloud.h"

#include <QStringList>

#include <algorithm>

namespace broker::credentials {

namespace {

constexpr QLatin1String gitHubPage("https://github.com");
constexpr QLatin1String azureHost("https://dev.azure.com/");
constexpr QLatin1String httpsScheme("https://");
constexpr QLatin1String separator("://");

bool isHostOrBelow(const QString &host, QLatin1String domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

/// Paths that belong to the API and not to the address, longest first.
QList<QLatin1String> apiPathsOf(Service service)
{
    switch (service) {
    case Service::GitHubEnterprise:
        return {QLatin1String("/api/v3"), QLatin1String("/api")};
    case Service::GitLab:
        return {QLatin1String("/api/v4"), QLatin1String("/api/v3")};
    case Service::BitbucketServer:
        return {QLatin1String("/rest/api/1.0")};
    case Service::Nexus2:
        return {QLatin1String("/nexus")};
    case Service::Jira:
        return {QLatin1String("/rest/api/2")};
    case Service::GitHub:
    case Service::AzureRepos:
    case Service::Artifactory:
    case Service::Nexus3:
        break;
    }
    return {};
}

QString withoutApiPath(Service service, QString address)
{
    while (address.endsWith(QLatin1Char('/')))
        address.chop(1);
    const QList<QLatin1String> paths = apiPathsOf(service);
    for (const QLatin1String path : paths) {
        if (address.endsWith(path))
            return address.chopped(path.size());
    }
    return address;
}

bool isName(const QString &text)
{
    return !text.contains(QLatin1Char('/')) && !text.contains(QLatin1Char('.'))
        && !text.contains(QLatin1Char(':'));
}

/// "https://dev.azure.com/acme" for "acme", for "acme.visualstudio.com" and for any page within it.
QString azureBase(const QString &text)
{
    const bool isHttps = text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive);
    if (!isHttps && text.contains(separator))
        return text;
    const products::AzureAddress address = products::azureAddressIn(text);
    if (!address.organization.isEmpty() && !products::isAzureOrganization(address.organization))
        return {};
    if (address.host.isEmpty())
        return isName(text) ? azureHost + products::azureOrganizationInAddress(address.organization) : text;
    return httpsScheme + address.host + QLatin1Char('/')
        + products::azureOrganizationInAddress(address.organization);
}

/// What is meant by an address that people have at hand.
QString completed(Service service, const QString &address)
{
    return service == Service::AzureRepos ? azureBase(address) : withoutApiPath(service, address);
}

/// "https://acme@dev.azure.com/acme/project/_git/code" is how Azure offers it for cloning.
bool isAzuresCloneAddress(Service service, const QString &login)
{
    return service == Service::AzureRepos && !login.contains(QLatin1Char(':'));
}

bool holdsLogin(Service service, const QString &address)
{
    const qsizetype start = address.indexOf(separator);
    const QString rest = start < 0 ? address : address.mid(start + separator.size());
    const QString authority = rest.section(QLatin1Char('/'), 0, 0);
    return authority.contains(QLatin1Char('@'))
        && !isAzuresCloneAddress(service, authority.section(QLatin1Char('@'), 0, -2));
}

} // namespace

ServiceHost::ServiceHost(Service service, HttpsUrl base)
    : m_service(service)
    , m_base(std::move(base))
{ }

Result<ServiceHost, HostProblem> ServiceHost::parse(Service service, const QString &text)
{
    QString address = text.trimmed();
    if (address.isEmpty()) {
        if (service != Service::GitHub)
            return Failure(HostProblem::Empty);
        address = gitHubPage;
    }
    // Before anything else: what stands there may be a password and must not come back in any text.
    if (holdsLogin(service, address))
        return Failure(HostProblem::HoldsLogin);
    if (address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        return Failure(HostProblem::NotHttps);
    const std::optional<HttpsUrl> base = HttpsUrl::parse(completed(service, address));
    if (!base || base->url().scheme() != QLatin1String("https"))
        return Failure(HostProblem::NotAnAddress);
    const QString host = base->host().toLower();
    if (isHostOrBelow(host, QLatin1String("snyk.io")) || isHostOrBelow(host, QLatin1String("snykgov.io")))
        return Failure(HostProblem::IsSnyk);
    if (service == Service::GitHub || service == Service::GitHubEnterprise) {
        const auto cloud = products::gitHubCloudAt(host);
        if (service == Service::GitHub && (!cloud || httpsScheme + cloud->host != gitHubPage))
            return Failure(HostProblem::IsNotGitHubCom);
        if (const auto page = cloud ? HttpsUrl::parse(cloud->host) : std::nullopt)
            return ServiceHost(service, *page);
    }
    ServiceHost parsed(service, *base);
    if (service == Service::AzureRepos && parsed.organization().isEmpty())
        return Failure(HostProblem::OrganizationMissing);
    return parsed;
}

QString ServiceHost::toString() const
{
    // A blank in an address would end it wherever it is pasted.
    return m_base.url().toString(QUrl::EncodeSpaces);
}

QString ServiceHost::organization() const
{
    if (m_service != Service::AzureRepos)
        return {};
    return m_base.url().path().section(QLatin1Char('/'), -1);
}

QString ServiceHost::askedHost() const
{
    return api(QString()).authority();
}

QUrl ServiceHost::api(const QString &path) const
{
    if (m_service != Service::GitHub && m_service != Service::GitHubEnterprise)
        return m_base.withPath(path);
    const auto cloud = products::gitHubCloudAt(m_base.host());
    if (!cloud)
        return m_base.withPath(QLatin1String("/api/v3") + path);
    QUrl url(httpsScheme + cloud->api);
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

} // namespace broker::credentials
