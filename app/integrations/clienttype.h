// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What a Broker client has to be told: the half of the catalogue that is about the client and not about
// Snyk. Pure data; the words for it are in ui/presenters/clientconfigtext.h.
namespace broker::integrations {

/// One thing that the user is asked for. Several may go into one variable (a URL with a user name and
/// a password in it).
enum class ClientField {
    GithubToken,
    GithubHost,
    GithubApi,
    GithubGraphQl,
    GitlabToken,
    GitlabHost,
    BitbucketUsername,
    BitbucketPassword,
    BitbucketPat,
    BitbucketHost,
    BitbucketApi,
    AzureToken,
    AzureOrganization,
    AzureHost,
    ArtifactoryAddress,
    ArtifactoryUsername,
    ArtifactoryPassword,
    NexusAddress,
    NexusUsername,
    NexusPassword,
    PackageLinks,
    JiraUsername,
    JiraPassword,
    JiraPat,
    JiraHost,
    // The same for every type, from here on.
    BrokerServer,
    Port,
    ClientUrl,
    CodeRules,
    IacRules,
    EssentialsRules,
    PrTemplateRules,
    LargeManifestRules,
    HighAvailability,
    Replicas,
    HttpsProxy,
    ProxyUsername,
    ProxyPassword,
    NoProxy,
    CaFile,
    HttpsCertificate,
    HttpsKey,
    LogLevel,
    ImageVersion,
    OpenShift, ///< of the cluster, not of the client
    FurtherVariables, ///< by name and value; has no ClientFieldSpec
    Name,
};

/// What a value has to look like, and with it which control asks for it.
enum class FieldForm {
    Text,
    Secret, ///< a token
    Password, ///< any characters, kept as they are
    Host, ///< "git.example.com" or "git.example.com:8443": no scheme, no path
    HostAndPath, ///< the same with a path: "git.example.com/api/v3"
    Url, ///< "https://host/path": with a scheme, without credentials, without a slash at the end
    HostList, ///< "a.example.com,b.example.com": without schemes and ports
    Port,
    Replicas, ///< 2 to 4
    Flag, ///< "true", or empty
    Choice, ///< one of ClientFieldSpec::choices
    FilePath, ///< absolute, on the machine that runs the client (Helm: where helm runs)
    Version, ///< of an image tag
    Name, ///< of the container, the Kubernetes objects or the Helm release
};

struct ClientFieldSpec
{
    ClientField field = ClientField::Name;
    /// The Broker's environment variable; empty where the carrier and not the client takes it.
    QLatin1String variable;
    FieldForm form = FieldForm::Text;
    bool isNeeded = false;
    bool isAdvanced = false;
    /// What holds when it is left empty, to be shown as it is; may be empty.
    QString fallback;
    QStringList choices;
    /// Where the fact comes from.
    QLatin1String source;

    [[nodiscard]] bool isSecret() const noexcept
    {
        return form == FieldForm::Secret || form == FieldForm::Password;
    }
};

/// A variable that the client's own template sets, in terms of the others ("$GITHUB/api/v3").
struct TemplateVariable
{
    QLatin1String name;
    QLatin1String expression;
    /// The template that comes with the client has it wrong, so every carrier has to pass it.
    bool isCorrection = false;
};

/// Lets a group of requests through, besides what the client does anyway.
struct RuleSwitch
{
    ClientField field = ClientField::CodeRules;
    QLatin1String variable;
};

/// All of them. The image has most of them on by default and the package from npm has none, so a
/// configuration says "false" as well. Source: config.default.json and filter-rules-loading.ts of
/// snyk/broker, tried with the client of version 5.22.14.
[[nodiscard]] const QList<RuleSwitch> &ruleSwitches();
[[nodiscard]] bool isRule(ClientField field);

/// One kind of Broker client: an image, a template of the npm package, an "scmType" of Snyk's chart.
struct ClientType
{
    /// "bitbucket-server-bearer-auth": image tag, npm template and scmType alike.
    QLatin1String key;
    /// IntegrationType::key
    QLatin1String integration;
    /// What tells variants of one integration apart.
    enum class SignIn { Token, UserAndPassword, AddressWithPassword } signIn = SignIn::Token;
    /// Which of several variants it is of, "3" and "2" of Nexus; a proper name, mostly empty.
    QLatin1String variant;
    /// What is asked of this type alone, in the order of a form. See fieldsOf() for all.
    QList<ClientFieldSpec> ownFields;
    QList<TemplateVariable> templateVariables;
    /// Source code is read through it: the rules for code and infrastructure files mean something.
    bool isSourceControl = false;
};

/// Every type, variants of one integration next to each other, the preferred one first.
/// Source: snyk/broker client-templates, tried with the client of version 5.22.14.
[[nodiscard]] const QList<ClientType> &clientTypes();
[[nodiscard]] std::optional<ClientType> clientTypeByKey(const QString &key);
/// The types for an integration of Snyk's v1 name, the one to offer first in front.
[[nodiscard]] QList<ClientType> clientTypesFor(const QString &integrationKey);

/// All fields: the type's own, then the ones of every type that mean something for it.
[[nodiscard]] QList<ClientFieldSpec> fieldsOf(const ClientType &type);
[[nodiscard]] std::optional<ClientFieldSpec> fieldOf(const ClientType &type, ClientField field);

/// The variables that the client does not work without, in the order in which they are asked.
[[nodiscard]] QStringList neededVariables(const ClientType &type);

} // namespace broker::integrations
