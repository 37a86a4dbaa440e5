// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"

#include "integrations/clienttype.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace broker::integrations {

namespace {

/// The variables are those of the Broker client that is offered first.
QStringList credentialVariables(const QString &key)
{
    const QList<ClientType> clients = clientTypesFor(key);
    return clients.isEmpty() ? QStringList() : neededVariables(clients.constFirst());
}

IntegrationType byApi(QLatin1String key, QLatin1String displayName)
{
    return {key, displayName, TokenOrigin::Api, WebUiGuide::BrokerCredentials, key, key,
        credentialVariables(key)};
}

IntegrationType byWebUi(QLatin1String key, QLatin1String displayName, WebUiGuide guide)
{
    return {key, displayName, TokenOrigin::WebUi, guide, key, key, credentialVariables(key)};
}

struct ForeignType
{
    QLatin1String key;
    QLatin1String name;
};

/// The rest of v1's IntegrationType, what REST's integrations list adds, and what organizations are
/// known to have beside these.
constexpr std::array foreignTypes{
    ForeignType{QLatin1String("acr"), QLatin1String("Azure Container Registry")},
    ForeignType{QLatin1String("artifactory-cr"), QLatin1String("Artifactory Container Registry")},
    ForeignType{QLatin1String("bitbucket-cloud"), QLatin1String("Bitbucket Cloud")},
    ForeignType{QLatin1String("bitbucket-connect-app"), QLatin1String("Bitbucket Cloud App")},
    ForeignType{QLatin1String("cli"), QLatin1String("Snyk CLI")},
    ForeignType{QLatin1String("digitalocean-cr"), QLatin1String("DigitalOcean Container Registry")},
    ForeignType{QLatin1String("docker-hub"), QLatin1String("Docker Hub")},
    ForeignType{QLatin1String("ecr"), QLatin1String("Amazon Elastic Container Registry")},
    ForeignType{QLatin1String("gcr"), QLatin1String("Google Container Registry")},
    ForeignType{QLatin1String("github-cloud-app"), QLatin1String("GitHub Cloud App")},
    ForeignType{QLatin1String("github-cr"), QLatin1String("GitHub Container Registry")},
    ForeignType{QLatin1String("github-server-app"), QLatin1String("GitHub Server App")},
    ForeignType{QLatin1String("gitlab-cr"), QLatin1String("GitLab Container Registry")},
    ForeignType{QLatin1String("google-artifact-cr"), QLatin1String("Google Artifact Registry")},
    ForeignType{QLatin1String("harbor-cr"), QLatin1String("Harbor")},
    ForeignType{QLatin1String("kubernetes"), QLatin1String("Kubernetes")},
    ForeignType{QLatin1String("nexus-cr"), QLatin1String("Nexus Container Registry")},
    ForeignType{QLatin1String("quay-cr"), QLatin1String("Quay")},
    ForeignType{QLatin1String("slack"), QLatin1String("Slack")},
    ForeignType{QLatin1String("terraform-cloud"), QLatin1String("Terraform Cloud")},
};

/// A key that nobody knows comes from the network: no invisible or control characters, not endless.
QString shownKey(const QString &key)
{
    constexpr qsizetype longestKey = 64;
    const QString head = key.left(longestKey);
    QString shown;
    for (const QChar c : head) {
        if (c.isPrint())
            shown.append(c);
    }
    return shown.trimmed();
}

} // namespace

const QList<IntegrationType> &catalogue()
{
    static const QList<IntegrationType> types{
        byApi(QLatin1String("github"), QLatin1String("GitHub")),
        byApi(QLatin1String("github-enterprise"), QLatin1String("GitHub Enterprise")),
        byApi(QLatin1String("gitlab"), QLatin1String("GitLab")),
        byApi(QLatin1String("bitbucket-server"), QLatin1String("Bitbucket Server / Data Center")),
        byApi(QLatin1String("azure-repos"), QLatin1String("Azure Repos")),
        byWebUi(QLatin1String("artifactory"), QLatin1String("Artifactory"), WebUiGuide::PackageRepository),
        byWebUi(
            QLatin1String("nexus"), QLatin1String("Nexus Repository Manager"), WebUiGuide::PackageRepository),
        byWebUi(QLatin1String("jira"), QLatin1String("Jira"), WebUiGuide::Jira),
    };
    return types;
}

std::optional<IntegrationType> typeByKey(const QString &key)
{
    const auto &types = catalogue();
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [&key](const IntegrationType &type) { return type.key == key; });
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

QString nameOfForeignType(const QString &key)
{
    const auto found = std::find_if(foreignTypes.begin(), foreignTypes.end(),
        [&key](const ForeignType &type) { return key == type.key; });
    return found == foreignTypes.end() ? shownKey(key) : QString(found->name);
}

QString displayNameOf(const QString &key)
{
    const std::optional<IntegrationType> type = typeByKey(key);
    return type ? type->displayName : nameOfForeignType(key);
}

} // namespace broker::integrations
