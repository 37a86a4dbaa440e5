// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/service.h"

#include "core/names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace broker::credentials {

namespace {

constexpr Names<Service, 9> serviceNames{{
    {Service::GitHub, QLatin1String("github")},
    {Service::GitHubEnterprise, QLatin1String("github-enterprise")},
    {Service::GitLab, QLatin1String("gitlab")},
    {Service::BitbucketServer, QLatin1String("bitbucket-server")},
    {Service::AzureRepos, QLatin1String("azure-repos")},
    {Service::Artifactory, QLatin1String("artifactory")},
    {Service::Nexus3, QLatin1String("nexus3")},
    {Service::Nexus2, QLatin1String("nexus2")},
    {Service::Jira, QLatin1String("jira")},
}};
static_assert(isComplete(serviceNames));

constexpr Names<CredentialKind, 10> kindNames{{
    {CredentialKind::GitHubClassicToken, QLatin1String("github-classic-token")},
    {CredentialKind::GitHubFineGrainedToken, QLatin1String("github-fine-grained-token")},
    {CredentialKind::GitLabToken, QLatin1String("gitlab-token")},
    {CredentialKind::BitbucketPassword, QLatin1String("bitbucket-password")},
    {CredentialKind::BitbucketToken, QLatin1String("bitbucket-token")},
    {CredentialKind::AzureToken, QLatin1String("azure-token")},
    {CredentialKind::ArtifactoryPassword, QLatin1String("artifactory-password")},
    {CredentialKind::NexusPassword, QLatin1String("nexus-password")},
    {CredentialKind::JiraPassword, QLatin1String("jira-password")},
    {CredentialKind::JiraToken, QLatin1String("jira-token")},
}};
static_assert(isComplete(kindNames));

ServiceInfo info(Service service, QLatin1String displayName, QLatin1String integrationType, AddressForm form,
    QLatin1String usual, QLatin1String example)
{
    return {service, displayName, integrationType, form, usual, example};
}

} // namespace

const QList<ServiceInfo> &services()
{
    static const QList<ServiceInfo> all{
        info(Service::GitHub, QLatin1String("GitHub"), QLatin1String("github"), AddressForm::Fixed,
            QLatin1String("https://github.com"), QLatin1String("https://github.com")),
        info(Service::GitHubEnterprise, QLatin1String("GitHub Enterprise"),
            QLatin1String("github-enterprise"), AddressForm::Asked, QLatin1String(),
            QLatin1String("https://ghe.example.com")),
        info(Service::GitLab, QLatin1String("GitLab"), QLatin1String("gitlab"), AddressForm::Asked,
            QLatin1String(), QLatin1String("https://gitlab.example.com")),
        info(Service::BitbucketServer, QLatin1String("Bitbucket Server / Data Center"),
            QLatin1String("bitbucket-server"), AddressForm::Asked, QLatin1String(),
            QLatin1String("https://bitbucket.example.com")),
        info(Service::AzureRepos, QLatin1String("Azure Repos"), QLatin1String("azure-repos"),
            AddressForm::AskedWithOrganization, QLatin1String("https://dev.azure.com/"),
            QLatin1String("https://dev.azure.com/example")),
        info(Service::Artifactory, QLatin1String("Artifactory"), QLatin1String("artifactory"),
            AddressForm::Asked, QLatin1String(), QLatin1String("https://artifacts.example.com/artifactory")),
        info(Service::Nexus3, QLatin1String("Nexus Repository Manager 3"), QLatin1String("nexus"),
            AddressForm::Asked, QLatin1String(), QLatin1String("https://nexus.example.com")),
        info(Service::Nexus2, QLatin1String("Nexus Repository Manager 2"), QLatin1String("nexus"),
            AddressForm::Asked, QLatin1String(), QLatin1String("https://nexus.example.com")),
        info(Service::Jira, QLatin1String("Jira"), QLatin1String("jira"), AddressForm::Asked, QLatin1String(),
            QLatin1String("https://jira.example.com")),
    };
    return all;
}

const ServiceInfo &infoOf(Service service)
{
    const QList<ServiceInfo> &all = services();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [service](const ServiceInfo &candidate) { return candidate.service == service; });
    Q_ASSERT(found != all.cend());
    return *found;
}

QList<Service> servicesFor(const QString &integrationType)
{
    QList<Service> found;
    for (const ServiceInfo &candidate : services()) {
        if (candidate.integrationType == integrationType)
            found.append(candidate.service);
    }
    return found;
}

QLatin1String nameOf(Service service)
{
    return broker::nameOf(serviceNames, service);
}

std::optional<Service> serviceByName(QStringView name)
{
    return valueOf(serviceNames, name);
}

QLatin1String nameOf(CredentialKind kind)
{
    return broker::nameOf(kindNames, kind);
}

std::optional<CredentialKind> kindByName(QStringView name)
{
    return valueOf(kindNames, name);
}

QList<CredentialKind> kindsFor(Service service)
{
    switch (service) {
    case Service::GitHub:
    case Service::GitHubEnterprise:
        return {CredentialKind::GitHubClassicToken, CredentialKind::GitHubFineGrainedToken};
    case Service::GitLab:
        return {CredentialKind::GitLabToken};
    case Service::BitbucketServer:
        return {CredentialKind::BitbucketToken, CredentialKind::BitbucketPassword};
    case Service::AzureRepos:
        return {CredentialKind::AzureToken};
    case Service::Artifactory:
        return {CredentialKind::ArtifactoryPassword};
    case Service::Nexus3:
    case Service::Nexus2:
        return {CredentialKind::NexusPassword};
    case Service::Jira:
        return {CredentialKind::JiraToken, CredentialKind::JiraPassword};
    }
    Q_UNREACHABLE();
}

bool fits(CredentialKind kind, Service service)
{
    return kindsFor(service).contains(kind);
}

bool isPassword(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::BitbucketPassword:
    case CredentialKind::ArtifactoryPassword:
    case CredentialKind::NexusPassword:
    case CredentialKind::JiraPassword:
        return true;
    case CredentialKind::GitHubClassicToken:
    case CredentialKind::GitHubFineGrainedToken:
    case CredentialKind::GitLabToken:
    case CredentialKind::BitbucketToken:
    case CredentialKind::AzureToken:
    case CredentialKind::JiraToken:
        return false;
    }
    Q_UNREACHABLE();
}

bool hasUserName(CredentialKind kind)
{
    return isPassword(kind);
}

QString clientTypeFor(Service service, CredentialKind kind)
{
    switch (service) {
    case Service::GitHub:
        return QStringLiteral("github-com");
    case Service::BitbucketServer:
        return kind == CredentialKind::BitbucketToken ? QStringLiteral("bitbucket-server-bearer-auth")
                                                      : QStringLiteral("bitbucket-server");
    case Service::Jira:
        return kind == CredentialKind::JiraToken ? QStringLiteral("jira-bearer-auth")
                                                 : QStringLiteral("jira");
    case Service::Nexus3:
        return QStringLiteral("nexus");
    case Service::GitHubEnterprise:
    case Service::GitLab:
    case Service::AzureRepos:
    case Service::Artifactory:
    case Service::Nexus2:
        return nameOf(service);
    }
    Q_UNREACHABLE();
}

} // namespace broker::credentials
