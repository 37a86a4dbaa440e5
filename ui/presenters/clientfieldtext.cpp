// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientfieldtext.h"

#include "integrations/catalogue.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

using clientconfig::ProblemKind;
using integrations::ClientField;

class FieldWords final
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::FieldWords)

public:
    static QString typeName(const integrations::ClientType &type)
    {
        const QString name = integrations::displayNameOf(type.integration);
        if (!type.variant.isEmpty())
            return tr("%1 %2", "product and version").arg(name, QString(type.variant));
        if (integrations::clientTypesFor(type.integration).size() < 2)
            return name;
        return type.signIn == integrations::ClientType::SignIn::UserAndPassword
            ? tr("%1, with user name and password").arg(name)
            : tr("%1, with a personal access token").arg(name);
    }

    static QString fallback(const QString &value) { return tr("Left empty: %1").arg(value); }

    static QString label(ClientField field)
    {
        switch (field) {
        case ClientField::GithubToken:
            return tr("GitHub access token");
        case ClientField::GithubHost:
            return tr("Host of GitHub Enterprise");
        case ClientField::GithubApi:
            return tr("Address of the REST API");
        case ClientField::GithubGraphQl:
            return tr("Address of the GraphQL API");
        case ClientField::GitlabToken:
            return tr("GitLab access token");
        case ClientField::GitlabHost:
            return tr("Host of GitLab");
        case ClientField::BitbucketUsername:
        case ClientField::ArtifactoryUsername:
        case ClientField::NexusUsername:
        case ClientField::JiraUsername:
            return tr("User name");
        case ClientField::BitbucketPassword:
        case ClientField::ArtifactoryPassword:
        case ClientField::NexusPassword:
        case ClientField::JiraPassword:
            return tr("Password");
        case ClientField::BitbucketPat:
            return tr("HTTP access token of Bitbucket");
        case ClientField::BitbucketHost:
            return tr("Host of Bitbucket");
        case ClientField::BitbucketApi:
            return tr("Address of Bitbucket's API");
        case ClientField::AzureToken:
            return tr("Personal access token of Azure Repos");
        case ClientField::AzureOrganization:
            return tr("Organization in Azure DevOps");
        case ClientField::AzureHost:
            return tr("Host of Azure DevOps");
        case ClientField::ArtifactoryAddress:
            return tr("Address of Artifactory");
        case ClientField::NexusAddress:
            return tr("Address of Nexus");
        case ClientField::PackageLinks:
            return tr("Address in package lists");
        case ClientField::JiraPat:
            return tr("Personal access token of Jira");
        case ClientField::JiraHost:
            return tr("Host of Jira");
        case ClientField::BrokerServer:
            return tr("Snyk's Broker server");
        case ClientField::Port:
            return tr("Port of the client");
        case ClientField::ClientUrl:
            return tr("Address of the client");
        case ClientField::CodeRules:
            return tr("Allow Snyk Code to read source code");
        case ClientField::IacRules:
            return tr("Infrastructure files to allow");
        case ClientField::EssentialsRules:
            return tr("Allow what Snyk Essentials asks");
        case ClientField::HighAvailability:
            return tr("High availability");
        case ClientField::Replicas:
            return tr("Number of clients");
        case ClientField::HttpsProxy:
            return tr("Proxy");
        case ClientField::ProxyUsername:
            return tr("User name of the proxy");
        case ClientField::ProxyPassword:
            return tr("Password of the proxy");
        case ClientField::NoProxy:
            return tr("Hosts without proxy");
        case ClientField::CaFile:
            return tr("File with your company's certificates");
        case ClientField::LogLevel:
            return tr("Log level");
        case ClientField::ImageVersion:
            return tr("Version of the image");
        case ClientField::Name:
            return tr("Name of the client");
        }
        return {};
    }

    static QString help(ClientField field)
    {
        switch (field) {
        case ClientField::GithubToken:
            return tr(
                "A classic token with the scopes repo, read:org and admin:repo_hook, or a fine-grained one "
                "with the same rights.");
        case ClientField::GithubHost:
        case ClientField::GitlabHost:
        case ClientField::BitbucketHost:
            return tr("Name and, where it is not 443, port, as the client reaches it: git.example.com:8443.");
        case ClientField::GithubApi:
        case ClientField::GithubGraphQl:
        case ClientField::BitbucketApi:
            return tr("Only where it is not below the host as usual. Without https://.");
        case ClientField::GitlabToken:
            return tr("A personal or group token with the scope api and the role Maintainer.");
        case ClientField::BitbucketUsername:
        case ClientField::BitbucketPassword:
            return tr("Of an account that is an administrator of the repositories.");
        case ClientField::BitbucketPat:
            return tr("With the right Repository admin; made under Manage account, HTTP access tokens.");
        case ClientField::AzureToken:
            return tr("With the scope Code: Read & write.");
        case ClientField::AzureOrganization:
            return tr("The name behind dev.azure.com/ in the address bar.");
        case ClientField::AzureHost:
            return tr("Only for a server of your own.");
        case ClientField::ArtifactoryAddress:
            return tr("Without https://: artifactory.example.com/artifactory.");
        case ClientField::ArtifactoryUsername:
        case ClientField::ArtifactoryPassword:
        case ClientField::NexusUsername:
        case ClientField::NexusPassword:
            return tr("Of an account that may read the repositories. Special characters are encoded for the "
                      "address by themselves.");
        case ClientField::NexusAddress:
            return tr("With https://, without a slash at the end: https://nexus.example.com.");
        case ClientField::PackageLinks:
            return tr("For npm and Yarn: the address that the repository puts into its answers, so that the "
                      "client can replace it.");
        case ClientField::JiraUsername:
        case ClientField::JiraPassword:
        case ClientField::JiraPat:
            return tr("Of the account that Snyk creates issues with.");
        case ClientField::JiraHost:
            return tr("Without https://; with the path, where Jira has one: jira.example.com.");
        case ClientField::BrokerServer:
            return tr("Snyk documents none for your region. Ask Snyk's support for the address.");
        case ClientField::Port:
            return tr("On which the client listens, for webhooks and for its health check.");
        case ClientField::ClientUrl:
            return tr(
                "At which the source control system reaches the client for webhooks. Without it Snyk is "
                "not told of changes.");
        case ClientField::CodeRules:
            return tr("Lets Snyk clone repositories through the client. Off, Snyk Code finds nothing.");
        case ClientField::IacRules:
            return tr("Extensions of the files that Snyk IaC may read.");
        case ClientField::EssentialsRules:
            return tr("Lets Snyk read about repositories and who works on them.");
        case ClientField::HighAvailability:
            return tr("Several clients with the same token; Snyk's dispatcher shares the work out.");
        case ClientField::Replicas:
            return tr("2 to 4. Only Kubernetes and Helm start several by themselves.");
        case ClientField::HttpsProxy:
            return tr("Through which the client reaches Snyk: http://proxy.example.com:3128.");
        case ClientField::ProxyUsername:
        case ClientField::ProxyPassword:
            return tr("Only where the proxy asks for them.");
        case ClientField::NoProxy:
            return tr("Names with commas between them, without https:// and ports: localhost,.example.com.");
        case ClientField::CaFile:
            return tr("In PEM form, for connections that your company inspects or signs itself. Certificate "
                      "checks stay on.");
        case ClientField::LogLevel:
            return tr("Take debug only to look for a fault: it logs much.");
        case ClientField::ImageVersion:
            return tr("To stay on one version. Empty takes the newest.");
        case ClientField::Name:
            return tr("Of the container, or of what is made in Kubernetes.");
        }
        return {};
    }

    static QString problem(ProblemKind kind)
    {
        switch (kind) {
        case ProblemKind::Missing:
            return tr("Needed.");
        case ProblemKind::PairIncomplete:
            return tr("User name and password are needed together, or neither.");
        case ProblemKind::OuterSpaces:
            return tr("There are spaces around it. Remove them.");
        case ProblemKind::ControlCharacter:
            return tr("There is a line break or another control character in it, most likely from copying. "
                      "Copy it again.");
        case ProblemKind::TooLong:
            return tr("Too long for what belongs here. Check what was pasted.");
        case ProblemKind::Placeholder:
            return tr("This is the placeholder of an example. Enter the value itself.");
        case ProblemKind::HasScheme:
            return tr("Enter it without https://. The client adds that by itself.");
        case ProblemKind::NeedsScheme:
            return tr("Enter it with https:// in front.");
        case ProblemKind::HasPath:
            return tr("Only the name belongs here, without what follows a slash.");
        case ProblemKind::HasPort:
            return tr("Enter the names without ports.");
        case ProblemKind::HasCredentials:
            return tr(
                "User name and password have fields of their own. Remove them and the @ from the address.");
        case ProblemKind::TrailingSlash:
            return tr("Remove the slash at the end: the client adds paths to it.");
        case ProblemKind::NotAHost:
            return tr("This is no host name. Enter it like git.example.com or git.example.com:8443.");
        case ProblemKind::NotAUrl:
            return tr("This is no address. Enter it like https://host.example.com.");
        case ProblemKind::InsecureUrl:
            return tr("Over http:// everybody on the way can read the secret. Use https://.");
        case ProblemKind::ProxyScheme:
            return tr("Most proxies are spoken to with http://, also for https addresses. With https:// the "
                      "client often reports “wrong version number”.");
        case ProblemKind::NotAPort:
            return tr("A port is a number from 1 to 65535.");
        case ProblemKind::LowPort:
            return tr("The client does not run as root and may not be allowed to use a port below 1024.");
        case ProblemKind::NotAReplicaCount:
            return tr("Snyk supports 2 to 4 clients with one token.");
        case ProblemKind::ReplicasNeedHighAvailability:
            return tr("Several clients need high availability. Switch it on, or leave this empty.");
        case ProblemKind::NotAChoice:
            return tr("Choose one of the values offered.");
        case ProblemKind::NotAbsolute:
            return tr("Enter the whole path, from the root folder or the drive on.");
        case ProblemKind::NotMountable:
            return tr(
                "Docker cannot mount a path with a comma or a quotation mark. Rename the file or copy it.");
        case ProblemKind::NotAVersion:
            return tr("A version has letters, digits, dots and dashes only.");
        case ProblemKind::NotAName:
            return tr("Use up to 49 small letters, digits and dashes, with a letter first.");
        case ProblemKind::NotAnAzureOrganization:
            return tr("An organization's name has letters, digits and dashes only.");
        case ProblemKind::ColonInUserName:
            return tr("With a colon in the user name nobody can sign in: the rest would count as password.");
        case ProblemKind::LooksLikeSnykToken:
            return tr("This looks like a token of Snyk. The token of the service belongs here.");
        case ProblemKind::LooksLikeOtherService:
            return tr("This looks like a token of another service. Check that it is the right one.");
        case ProblemKind::CarriedInParts:
            return tr(
                "The client would replace the “$” and the word behind it. It is passed in parts, so that "
                "it arrives as it is.");
        }
        return {};
    }
};

} // namespace

QString clientTypeName(const integrations::ClientType &type)
{
    return FieldWords::typeName(type);
}

QString clientFieldLabel(integrations::ClientField field)
{
    return FieldWords::label(field);
}

QString clientFieldHelp(integrations::ClientField field)
{
    return FieldWords::help(field);
}

QString clientFieldFallback(const integrations::ClientFieldSpec &spec)
{
    return spec.fallback.isEmpty() ? QString() : FieldWords::fallback(spec.fallback);
}

QString fieldProblemText(const clientconfig::FieldProblem &problem)
{
    return FieldWords::problem(problem.kind);
}

} // namespace broker::ui
