// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientconfigtext.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using integrations::ClientField;
using integrations::ClientType;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientFields)
};

} // namespace

QString fieldName(ClientField field)
{
    switch (field) {
    case ClientField::GithubToken:
        return Words::tr("GitHub token");
    case ClientField::GithubHost:
        return Words::tr("GitHub Enterprise host");
    case ClientField::GithubApi:
        return Words::tr("GitHub API address");
    case ClientField::GithubGraphQl:
        return Words::tr("GitHub GraphQL address");
    case ClientField::GitlabToken:
        return Words::tr("GitLab token");
    case ClientField::GitlabHost:
        return Words::tr("GitLab host");
    case ClientField::BitbucketUsername:
        return Words::tr("Bitbucket user name");
    case ClientField::BitbucketPassword:
        return Words::tr("Bitbucket password");
    case ClientField::BitbucketPat:
        return Words::tr("Bitbucket access token");
    case ClientField::BitbucketHost:
        return Words::tr("Bitbucket host");
    case ClientField::BitbucketApi:
        return Words::tr("Bitbucket API address");
    case ClientField::AzureToken:
        return Words::tr("Azure Repos token");
    case ClientField::AzureOrganization:
        return Words::tr("Azure organization");
    case ClientField::AzureHost:
        return Words::tr("Azure Repos host");
    case ClientField::ArtifactoryAddress:
        return Words::tr("Artifactory address");
    case ClientField::ArtifactoryUsername:
        return Words::tr("Artifactory user name");
    case ClientField::ArtifactoryPassword:
        return Words::tr("Artifactory password or token");
    case ClientField::NexusAddress:
        return Words::tr("Nexus address");
    case ClientField::NexusUsername:
        return Words::tr("Nexus user name");
    case ClientField::NexusPassword:
        return Words::tr("Nexus password");
    case ClientField::PackageLinks:
        return Words::tr("Replace links in package lists with");
    case ClientField::JiraUsername:
        return Words::tr("Jira user name");
    case ClientField::JiraPassword:
        return Words::tr("Jira password or API token");
    case ClientField::JiraPat:
        return Words::tr("Jira personal access token");
    case ClientField::JiraHost:
        return Words::tr("Jira host");
    case ClientField::BrokerServer:
        return Words::tr("Broker server of your region");
    case ClientField::Port:
        return Words::tr("Port of the client");
    case ClientField::ClientUrl:
        return Words::tr("Client address for webhooks");
    case ClientField::CodeRules:
        return Words::tr("Let Snyk Code read source files");
    case ClientField::IacRules:
        return Words::tr("Infrastructure files Snyk may read");
    case ClientField::EssentialsRules:
        return Words::tr("Allow Snyk Essentials");
    case ClientField::PrTemplateRules:
        return Words::tr("Allow templates for fix pull requests");
    case ClientField::LargeManifestRules:
        return Words::tr("Allow large manifest files");
    case ClientField::HighAvailability:
        return Words::tr("High availability mode");
    case ClientField::Replicas:
        return Words::tr("Number of clients");
    case ClientField::HttpsProxy:
        return Words::tr("Proxy address");
    case ClientField::ProxyUsername:
        return Words::tr("Proxy user name");
    case ClientField::ProxyPassword:
        return Words::tr("Proxy password");
    case ClientField::NoProxy:
        return Words::tr("Hosts without proxy");
    case ClientField::CaFile:
        return Words::tr("File with the company's certificates");
    case ClientField::HttpsCertificate:
        return Words::tr("File with the client's own certificate");
    case ClientField::HttpsKey:
        return Words::tr("File with the key to it");
    case ClientField::LogLevel:
        return Words::tr("Log level");
    case ClientField::ImageVersion:
        return Words::tr("Version of the client");
    case ClientField::OpenShift:
        return Words::tr("The cluster is OpenShift");
    case ClientField::FurtherVariables:
        return Words::tr("Further variables");
    case ClientField::Name:
        return Words::tr("Name of the client");
    }
    return {};
}

QString fieldHelp(ClientField field, bool isKept)
{
    switch (field) {
    case ClientField::GithubToken:
        return Words::tr("A personal access token of a service user with the scopes “repo”, “read:org” and "
                         "“admin:repo_hook”.");
    case ClientField::GithubHost:
        return Words::tr("Without “https://” and without a path, for example git.example.com. For GitHub "
                         "Enterprise Cloud github.com, or your address below ghe.com.");
    case ClientField::GitlabHost:
    case ClientField::BitbucketHost:
        return Words::tr("Without “https://”, with the path if there is one, for example git.example.com or "
                         "git.example.com/scm.");
    case ClientField::GithubApi:
    case ClientField::GithubGraphQl:
        return Words::tr("Leave it empty unless the API has an address of its own. That of GitHub Enterprise "
                         "Cloud is known.");
    case ClientField::BitbucketApi:
        return Words::tr("Leave it empty unless the API has an address of its own.");
    case ClientField::GitlabToken:
        return Words::tr("A personal, group or project access token with the scope “api”.");
    case ClientField::BitbucketUsername:
    case ClientField::JiraUsername:
        return Words::tr("Of a service user that may see the projects that Snyk is to see.");
    case ClientField::BitbucketPassword:
    case ClientField::JiraPassword:
        return isKept
            ? Words::tr("The credential that this program keeps; it goes into the configuration too.")
            : Words::tr("Goes into the configuration only; this program does not keep it.");
    case ClientField::BitbucketPat:
        return Words::tr("An HTTP access token with the permission to administer repositories.");
    case ClientField::AzureToken:
        return Words::tr("A personal access token with the scope “Code: Read & write”.");
    case ClientField::AzureOrganization:
        return Words::tr("The part of the address after dev.azure.com/ or before .visualstudio.com; of a "
                         "server of your own, the collection.");
    case ClientField::AzureHost:
        return Words::tr("Only for an Azure DevOps Server of your own, with the path in front of the "
                         "collection: tfs.example.com/tfs.");
    case ClientField::ArtifactoryAddress:
        return Words::tr("Without “https://”, with the path: artifactory.example.com/artifactory.");
    case ClientField::ArtifactoryUsername:
    case ClientField::NexusUsername:
        return Words::tr("Leave it empty when reading needs no sign-in.");
    case ClientField::ArtifactoryPassword:
    case ClientField::NexusPassword:
        return Words::tr("Special characters are encoded for you.");
    case ClientField::NexusAddress:
        return Words::tr("With “https://” and without a slash at the end.");
    case ClientField::PackageLinks:
        return Words::tr("The address under which the client is to give out links to packages.");
    case ClientField::JiraPat:
        return Words::tr("A personal access token of Jira Data Center or Jira Server.");
    case ClientField::JiraHost:
        return Words::tr("Without “https://”, for example jira.example.com.");
    case ClientField::BrokerServer:
        return Words::tr("Snyk does not document it for your address. Your contact at Snyk knows it.");
    case ClientField::Port:
        return Words::tr("Where the client listens on its host.");
    case ClientField::ClientUrl:
        return Words::tr("How your service reaches the client, so that pull requests are checked at once, "
                         "with the port: http://broker.example.com:8000. Where no address can be reached "
                         "from outside, the address of Snyk's API in your region.");
    case ClientField::CodeRules:
        return Words::tr(
            "The client then lets Snyk read every file of a repository. By itself it allows that; "
            "without the check mark the configuration forbids it.");
    case ClientField::IacRules:
        return Words::tr(
            "Endings of the files with infrastructure as code. By itself the client allows all of "
            "them; with “None” the configuration forbids it.");
    case ClientField::EssentialsRules:
        return Words::tr(
            "The client then lets Snyk see which repositories there are. By itself it allows that; "
            "without the check mark the configuration forbids it.");
    case ClientField::PrTemplateRules:
        return Words::tr(
            "The client then lets Snyk read your own templates for its pull requests. By itself it "
            "allows that; without the check mark the configuration forbids it.");
    case ClientField::LargeManifestRules:
        return Words::tr(
            "The client then lets Snyk read manifest files of more than one megabyte. Without the "
            "check mark the configuration forbids it.");
    case ClientField::HighAvailability:
        return Words::tr("Several clients share the work and stand in for each other.");
    case ClientField::Replicas:
        return Words::tr("2 to 4. Kubernetes and Helm start them; elsewhere start each one yourself.");
    case ClientField::HttpsProxy:
        return Words::tr("For example http://proxy.example.com:3128, without user name and password.");
    case ClientField::ProxyUsername:
    case ClientField::ProxyPassword:
        return Words::tr("Only when the proxy asks for it.");
    case ClientField::NoProxy:
        return Words::tr(
            "Names, domains as .corp.example, or single addresses, separated by commas; your own "
            "service belongs here.");
    case ClientField::CaFile:
        return Words::tr("A PEM file on the computer that runs the client.");
    case ClientField::HttpsCertificate:
        return Words::tr("A PEM file on the computer that runs the client, which then answers “https://”. In "
                         "a container the user 1000 has to be able to read it.");
    case ClientField::HttpsKey:
        return Words::tr("A PEM file beside it, readable for the same user.");
    case ClientField::LogLevel:
        return Words::tr("More is for looking for a fault; “trace” can write secrets.");
    case ClientField::ImageVersion:
        return Words::tr("A version of the image, for example 5.22.14. Empty means the newest.");
    case ClientField::OpenShift:
        return Words::tr(
            "OpenShift gives the client a user of its own and refuses a fixed one. Only Kubernetes "
            "and Helm look at it.");
    case ClientField::FurtherVariables:
        return Words::tr(
            "Variables of the client that this form does not ask for, by name and value. A value "
            "arrives as it is typed.");
    case ClientField::Name:
        return Words::tr("Of the container, the Kubernetes objects or the Helm release.");
    }
    return {};
}

QString variantName(const ClientType &type)
{
    if (!type.variant.isEmpty())
        return Words::tr("Version %1", "of Nexus").arg(type.variant);
    switch (type.signIn) {
    case ClientType::SignIn::Token:
        return Words::tr("Personal access token");
    case ClientType::SignIn::UserAndPassword:
        return Words::tr("User name and password");
    case ClientType::SignIn::AddressWithPassword:
        break;
    }
    return Words::tr("User name and password, or none");
}

} // namespace broker::ui
