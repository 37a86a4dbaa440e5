// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace broker::credentials {

/// What a Broker client signs in to. Nexus 2 and 3 are one integration in Snyk and two services here,
/// because they are checked and configured differently.
enum class Service {
    GitHub,
    GitHubEnterprise,
    GitLab,
    BitbucketServer,
    AzureRepos,
    Artifactory,
    Nexus3,
    Nexus2,
    Jira,
};

/// What the Broker client signs in with.
enum class CredentialKind {
    GitHubClassicToken,
    GitHubFineGrainedToken,
    GitLabToken, ///< personal, group or project access token
    BitbucketPassword,
    BitbucketToken, ///< HTTP access token of Data Center
    AzureToken,
    ArtifactoryPassword, ///< or an access token in its place
    NexusPassword, ///< or a user token's two halves
    JiraPassword, ///< or, in the cloud, an API token in its place
    JiraToken, ///< personal access token of Data Center
};

/// How the address of a service is named by the user.
enum class AddressForm {
    Fixed, ///< there is only one
    Asked,
    AskedWithOrganization, ///< the last part of its path is the organization
};

struct ServiceInfo
{
    Service service = Service::GitHub;
    /// A proper name, not translated.
    QString displayName;
    /// Key of integrations::catalogue().
    QString integrationType;
    AddressForm addressForm = AddressForm::Asked;
    /// What the field holds at first; empty where nobody can guess it.
    QString usualAddress;
    /// Shown in the empty field.
    QString exampleAddress;
};

[[nodiscard]] const QList<ServiceInfo> &services();
[[nodiscard]] const ServiceInfo &infoOf(Service service);
/// The services of one integration type, the most likely one first; empty for a foreign type.
[[nodiscard]] QList<Service> servicesFor(const QString &integrationType);

/// Stable names, as they stand in records and in the keychain.
[[nodiscard]] QLatin1String nameOf(Service service);
[[nodiscard]] std::optional<Service> serviceByName(QStringView name);
[[nodiscard]] QLatin1String nameOf(CredentialKind kind);
[[nodiscard]] std::optional<CredentialKind> kindByName(QStringView name);

/// What the service takes, the one to recommend first.
[[nodiscard]] QList<CredentialKind> kindsFor(Service service);
[[nodiscard]] bool fits(CredentialKind kind, Service service);
/// Whether a user name belongs to it.
[[nodiscard]] bool hasUserName(CredentialKind kind);
/// Whether people may have chosen it themselves, so that even a hash of it would tell too much.
[[nodiscard]] bool isPassword(CredentialKind kind);

/// The Broker client's image, and with it the variables it reads, for example
/// "bitbucket-server-bearer-auth" (snyk/broker).
[[nodiscard]] QString clientTypeFor(Service service, CredentialKind kind);

} // namespace broker::credentials
