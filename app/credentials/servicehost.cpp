// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/servicehost.h"

#include <QStringList>

#include <algorithm>

namespace broker::credentials {

namespace {

constexpr QLatin1String gitHubPage("https://github.com");
constexpr QLatin1String azureBase("https://dev.azure.com/");
constexpr QLatin1String separator("://");

bool isHostOrBelow(const QString &host, QLatin1String domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

bool isGitHubCom(const QString &host)
{
    return host == QLatin1String("github.com") || host == QLatin1String("www.github.com")
        || host == QLatin1String("api.github.com");
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

/// "acme" for "https://dev.azure.com/acme".
QString completed(Service service, const QString &text)
{
    const bool isName = !text.contains(QLatin1Char('/')) && !text.contains(QLatin1Char('.'))
        && !text.contains(QLatin1Char(':'));
    return service == Service::AzureRepos && isName ? azureBase + text : text;
}

bool holdsLogin(const QString &address)
{
    const qsizetype start = address.indexOf(separator);
    const QString rest = start < 0 ? address : address.mid(start + separator.size());
    return rest.section(QLatin1Char('/'), 0, 0).contains(QLatin1Char('@'));
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
    if (holdsLogin(address))
        return Failure(HostProblem::HoldsLogin);
    if (address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive))
        return Failure(HostProblem::NotHttps);
    const std::optional<HttpsUrl> base
        = HttpsUrl::parse(withoutApiPath(service, completed(service, address)));
    if (!base || base->url().scheme() != QLatin1String("https"))
        return Failure(HostProblem::NotAnAddress);
    const QString host = base->host().toLower();
    if (isHostOrBelow(host, QLatin1String("snyk.io")) || isHostOrBelow(host, QLatin1String("snykgov.io")))
        return Failure(HostProblem::IsSnyk);
    if (service == Service::GitHub) {
        const std::optional<HttpsUrl> gitHub = HttpsUrl::parse(gitHubPage);
        if (!isGitHubCom(host) || !gitHub)
            return Failure(HostProblem::IsNotGitHubCom);
        return ServiceHost(service, *gitHub);
    }
    if (service == Service::GitHubEnterprise && isGitHubCom(host))
        return Failure(HostProblem::IsGitHubCom);
    ServiceHost parsed(service, *base);
    if (service == Service::AzureRepos && parsed.organization().isEmpty())
        return Failure(HostProblem::OrganizationMissing);
    return parsed;
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
    if (m_service == Service::GitHub) {
        QUrl url(QStringLiteral("https://api.github.com"));
        url.setPath(path, QUrl::TolerantMode);
        return url;
    }
    if (m_service == Service::GitHubEnterprise)
        return m_base.withPath(QLatin1String("/api/v3") + path);
    return m_base.withPath(path);
}

} // namespace broker::credentials
