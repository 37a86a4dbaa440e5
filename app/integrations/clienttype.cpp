// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/clienttype.h"

#include <algorithm>

namespace broker::integrations {

namespace {

using SignIn = ClientType::SignIn;
using L = QLatin1String;

constexpr L brokerTemplates("snyk/broker client-templates/*/.env.sample");
constexpr L brokerRules("snyk/broker lib/hybrid-sdk/common/filter/filter-rules-loading.ts");
constexpr L brokerSource("snyk/broker lib/hybrid-sdk/client");
constexpr L nodeManual("Node.js manual, command-line API: NODE_EXTRA_CA_CERTS");
constexpr L snykDocs("Snyk docs, Snyk Broker: install and configure");
constexpr L helmChart("snyk/snyk-broker-helm values.yaml");

ClientFieldSpec needed(ClientField field, L variable, FieldForm form)
{
    return {field, variable, form, true, false, {}, {}, brokerTemplates};
}

ClientFieldSpec optional(ClientField field, L variable, FieldForm form, const QString &fallback)
{
    return {field, variable, form, false, false, fallback, {}, brokerTemplates};
}

ClientFieldSpec derived(ClientField field, L variable, const QString &fallback)
{
    return {field, variable, FieldForm::HostAndPath, false, true, fallback, {}, brokerTemplates};
}

ClientFieldSpec advanced(
    ClientField field, L variable, FieldForm form, L source, const QString &fallback = {})
{
    return {field, variable, form, false, true, fallback, {}, source};
}

ClientFieldSpec choice(
    ClientField field, L variable, L source, const QString &fallback, const QStringList &choices)
{
    return {field, variable, FieldForm::Choice, false, true, fallback, choices, source};
}

/// The tail of every template of a source control system.
QList<TemplateVariable> gitVariables(L url, L user, L password)
{
    return {{L("GIT_URL"), url}, {L("GIT_USERNAME"), user}, {L("GIT_PASSWORD"), password}};
}

ClientType github(L key, L integration)
{
    ClientType type{key, integration, SignIn::Token, {}, {}, {}, true};
    type.ownFields = {needed(ClientField::GithubToken, L("GITHUB_TOKEN"), FieldForm::Secret)};
    if (key == L("github-com")) {
        type.templateVariables = {{L("BROKER_DOWNSTREAM_TYPE_GITHUB"), L("true")},
            {L("GITHUB"), L("github.com")}, {L("GITHUB_RAW"), L("raw.githubusercontent.com")},
            {L("GITHUB_API"), L("api.github.com")}, {L("GITHUB_GRAPHQL"), L("api.github.com")}};
    } else {
        type.ownFields += {needed(ClientField::GithubHost, L("GITHUB"), FieldForm::Host),
            derived(ClientField::GithubApi, L("GITHUB_API"), QStringLiteral("$GITHUB/api/v3")),
            derived(ClientField::GithubGraphQl, L("GITHUB_GRAPHQL"), QStringLiteral("$GITHUB/api"))};
        type.templateVariables = {{L("BROKER_DOWNSTREAM_TYPE_GITHUB_ENTERPRISE"), L("true")},
            {L("GITHUB_API"), L("$GITHUB/api/v3")}, {L("GITHUB_GRAPHQL"), L("$GITHUB/api")}};
    }
    type.templateVariables += {{L("BROKER_CLIENT_VALIDATION_URL"), L("https://$GITHUB_API/user")},
        {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("token $GITHUB_TOKEN")}};
    type.templateVariables += gitVariables(L("$GITHUB"), L("x-access-token"), L("$GITHUB_TOKEN"));
    return type;
}

ClientType gitlab()
{
    ClientType type{L("gitlab"), L("gitlab"), SignIn::Token, {}, {}, {}, true};
    type.ownFields = {needed(ClientField::GitlabToken, L("GITLAB_TOKEN"), FieldForm::Secret),
        needed(ClientField::GitlabHost, L("GITLAB"), FieldForm::HostAndPath)};
    type.templateVariables = {{L("BROKER_DOWNSTREAM_TYPE_GITLAB"), L("true")},
        // The template asks /api/v3, which GitLab answers with 410 since version 11, and has the token in the
        // address, which cuts or decodes some.
        {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$GITLAB/api/v4/user"), true},
        {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("Bearer $GITLAB_TOKEN"), true}};
    type.templateVariables += gitVariables(L("$GITLAB"), L("oauth2"), L("$GITLAB_TOKEN"));
    type.templateVariables += {L("REMOVE_X_FORWARDED_HEADERS"), L("true")};
    return type;
}

ClientType bitbucket(L key, SignIn signIn)
{
    ClientType type{key, L("bitbucket-server"), signIn, {}, {}, {}, true};
    const bool hasPassword = signIn == SignIn::UserAndPassword;
    if (hasPassword) {
        type.ownFields = {needed(ClientField::BitbucketUsername, L("BITBUCKET_USERNAME"), FieldForm::Text),
            needed(ClientField::BitbucketPassword, L("BITBUCKET_PASSWORD"), FieldForm::Password)};
    } else {
        type.ownFields = {needed(ClientField::BitbucketPat, L("BITBUCKET_PAT"), FieldForm::Secret)};
    }
    type.ownFields += {needed(ClientField::BitbucketHost, L("BITBUCKET"), FieldForm::HostAndPath),
        derived(ClientField::BitbucketApi, L("BITBUCKET_API"), QStringLiteral("$BITBUCKET/rest/api/1.0"))};
    type.templateVariables = {{hasPassword ? L("BROKER_DOWNSTREAM_TYPE_BITBUCKET_SERVER")
                                           : L("BROKER_DOWNSTREAM_TYPE_BITBUCKET_SERVER_BEARER_AUTH"),
                                  L("true")},
        {L("BITBUCKET_API"), L("$BITBUCKET/rest/api/1.0")}, {L("BITBUCKET_GIT"), L("$BITBUCKET")},
        {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$BITBUCKET/rest/api/1.0/projects")}};
    if (hasPassword) {
        type.templateVariables
            += {L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"), L("$BITBUCKET_USERNAME:$BITBUCKET_PASSWORD")};
        type.templateVariables
            += gitVariables(L("$BITBUCKET"), L("$BITBUCKET_USERNAME"), L("$BITBUCKET_PASSWORD"));
    } else {
        // The template has quotes and a comma around it, which the client sends along.
        type.templateVariables
            += {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("Bearer $BITBUCKET_PAT"), true};
        type.templateVariables += gitVariables(L("$BITBUCKET"), L("x-access-token"), L("$BITBUCKET_PAT"));
    }
    return type;
}

ClientType azureRepos()
{
    ClientType type{L("azure-repos"), L("azure-repos"), SignIn::Token, {}, {}, {}, true};
    type.ownFields = {needed(ClientField::AzureToken, L("AZURE_REPOS_TOKEN"), FieldForm::Secret),
        needed(ClientField::AzureOrganization, L("AZURE_REPOS_ORG"), FieldForm::Text),
        optional(ClientField::AzureHost, L("AZURE_REPOS_HOST"), FieldForm::HostAndPath,
            QStringLiteral("dev.azure.com"))};
    type.templateVariables
        = {{L("BROKER_DOWNSTREAM_TYPE_AZURE_REPOS"), L("true")}, {L("AZURE_REPOS_HOST"), L("dev.azure.com")},
            {L("AZURE_REPOS_USER_ENTITLEMENTS_HOST"), L("vsaex.$AZURE_REPOS_HOST")},
            {L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"), L("PAT:$AZURE_REPOS_TOKEN")},
            {L("BROKER_CLIENT_VALIDATION_URL"),
                L("https://$AZURE_REPOS_HOST/$AZURE_REPOS_ORG/_apis/git/repositories")}};
    type.templateVariables
        += gitVariables(L("$AZURE_REPOS_HOST/$AZURE_REPOS_ORG"), L("PAT"), L("$AZURE_REPOS_TOKEN"));
    return type;
}

QList<TemplateVariable> noRules()
{
    return {{L("ACCEPT_ESSENTIALS"), L("false")}, {L("ACCEPT_GIT"), L("false")},
        {L("ACCEPT_IAC"), L("false")}, {L("ACCEPT_LARGE_MANIFESTS"), L("false")},
        {L("ACCEPT_CUSTOM_PR_TEMPLATES"), L("false")}};
}

ClientFieldSpec packageLinks()
{
    return advanced(ClientField::PackageLinks, L("RES_BODY_URL_SUB"), FieldForm::Url, snykDocs);
}

ClientType artifactory()
{
    ClientType type{L("artifactory"), L("artifactory"), SignIn::AddressWithPassword, {}, {}, {}, false};
    constexpr L variable("ARTIFACTORY_URL");
    type.ownFields = {needed(ClientField::ArtifactoryAddress, variable, FieldForm::HostAndPath),
        optional(ClientField::ArtifactoryUsername, variable, FieldForm::Text, {}),
        optional(ClientField::ArtifactoryPassword, variable, FieldForm::Password, {}), packageLinks()};
    type.templateVariables = {{L("BROKER_DOWNSTREAM_TYPE_ARTIFACTORY"), L("true")},
        {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$ARTIFACTORY_URL/api/system/ping")},
        {L("BROKER_CLIENT_VALIDATION_JSON_DISABLED"), L("true")}};
    type.templateVariables += noRules();
    return type;
}

ClientType nexus(L key, L version)
{
    ClientType type{key, L("nexus"), SignIn::AddressWithPassword, version, {}, {}, false};
    constexpr L variable("BASE_NEXUS_URL");
    type.ownFields = {needed(ClientField::NexusAddress, variable, FieldForm::Url),
        optional(ClientField::NexusUsername, variable, FieldForm::Text, {}),
        optional(ClientField::NexusPassword, variable, FieldForm::Password, {}), packageLinks()};
    if (key == L("nexus")) {
        type.templateVariables = {{L("BROKER_DOWNSTREAM_TYPE_NEXUS"), L("true")},
            {L("NEXUS_URL"), L("$BASE_NEXUS_URL/repository")},
            {L("BROKER_CLIENT_VALIDATION_URL"), L("$BASE_NEXUS_URL/service/rest/v1/status/check")},
            {L("REMOVE_X_FORWARDED_HEADERS"), L("true")}};
    } else {
        type.templateVariables = {{L("BROKER_DOWNSTREAM_TYPE_NEXUS2"), L("true")},
            {L("NEXUS_URL"), L("$BASE_NEXUS_URL/nexus/content")},
            {L("BROKER_CLIENT_VALIDATION_URL"), L("$BASE_NEXUS_URL/nexus/service/local/status")}};
    }
    type.templateVariables += {L("BROKER_CLIENT_VALIDATION_JSON_DISABLED"), L("true")};
    type.templateVariables += noRules();
    return type;
}

ClientType jira(L key, SignIn signIn)
{
    ClientType type{key, L("jira"), signIn, {}, {}, {}, false};
    const bool hasPassword = signIn == SignIn::UserAndPassword;
    if (hasPassword) {
        type.ownFields = {needed(ClientField::JiraUsername, L("JIRA_USERNAME"), FieldForm::Text),
            needed(ClientField::JiraPassword, L("JIRA_PASSWORD"), FieldForm::Password)};
    } else {
        type.ownFields = {needed(ClientField::JiraPat, L("JIRA_PAT"), FieldForm::Secret)};
    }
    type.ownFields += needed(ClientField::JiraHost, L("JIRA_HOSTNAME"), FieldForm::HostAndPath);
    type.templateVariables = {
        {hasPassword ? L("BROKER_DOWNSTREAM_TYPE_JIRA") : L("BROKER_DOWNSTREAM_TYPE_JIRA_BEARER_AUTH"),
            L("true")},
        {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$JIRA_HOSTNAME/rest/api/2/myself")},
        hasPassword
            ? TemplateVariable{L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"), L("$JIRA_USERNAME:$JIRA_PASSWORD")}
            : TemplateVariable{L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("Bearer $JIRA_PAT")}};
    type.templateVariables += noRules();
    return type;
}

QList<ClientFieldSpec> commonFields(const ClientType &type)
{
    QList<ClientFieldSpec> fields{
        advanced(ClientField::BrokerServer, L("BROKER_SERVER_URL"), FieldForm::Url, snykDocs),
        advanced(ClientField::Port, L("PORT"), FieldForm::Port, snykDocs),
        advanced(ClientField::ClientUrl, L("BROKER_CLIENT_URL"), FieldForm::Url, snykDocs)};
    if (type.isSourceControl) {
        fields += {advanced(ClientField::CodeRules, L("ACCEPT_CODE"), FieldForm::Flag, brokerRules),
            choice(ClientField::IacRules, L("ACCEPT_IAC"), brokerRules, {},
                {QStringLiteral("tf,yaml,yml,json,tpl"), QStringLiteral("tf"), QStringLiteral("tf,tpl"),
                    QStringLiteral("yaml,yml,json")}),
            advanced(ClientField::EssentialsRules, L("ACCEPT_ESSENTIALS"), FieldForm::Flag, brokerRules),
            advanced(
                ClientField::PrTemplateRules, L("ACCEPT_CUSTOM_PR_TEMPLATES"), FieldForm::Flag, brokerRules)};
        // The client has the rule for GitHub only.
        if (type.key.startsWith(L("github"))) {
            fields += advanced(
                ClientField::LargeManifestRules, L("ACCEPT_LARGE_MANIFESTS"), FieldForm::Flag, brokerRules);
        }
    }
    fields += {
        advanced(ClientField::HighAvailability, L("BROKER_HA_MODE_ENABLED"), FieldForm::Flag, brokerSource),
        advanced(ClientField::Replicas, {}, FieldForm::Replicas, helmChart),
        advanced(ClientField::HttpsProxy, L("HTTPS_PROXY"), FieldForm::Url, snykDocs),
        advanced(ClientField::ProxyUsername, L("HTTPS_PROXY"), FieldForm::Text, snykDocs),
        advanced(ClientField::ProxyPassword, L("HTTPS_PROXY"), FieldForm::Password, snykDocs),
        advanced(ClientField::NoProxy, L("NO_PROXY"), FieldForm::HostList, helmChart),
        advanced(ClientField::CaFile, L("NODE_EXTRA_CA_CERTS"), FieldForm::FilePath, nodeManual),
        advanced(ClientField::HttpsCertificate, L("HTTPS_CERT"), FieldForm::FilePath, snykDocs),
        advanced(ClientField::HttpsKey, L("HTTPS_KEY"), FieldForm::FilePath, snykDocs),
        choice(ClientField::LogLevel, L("LOG_LEVEL"), snykDocs, QStringLiteral("info"),
            {QStringLiteral("trace"), QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warn"),
                QStringLiteral("error")}),
        advanced(ClientField::ImageVersion, {}, FieldForm::Version, L("snyk/broker .circleci")),
        advanced(ClientField::OpenShift, {}, FieldForm::Flag, helmChart),
        advanced(ClientField::Name, {}, FieldForm::Name, snykDocs)};
    return fields;
}

} // namespace

const QList<ClientType> &clientTypes()
{
    static const QList<ClientType> types{github(L("github-com"), L("github")),
        github(L("github-enterprise"), L("github-enterprise")), gitlab(),
        bitbucket(L("bitbucket-server"), SignIn::UserAndPassword),
        bitbucket(L("bitbucket-server-bearer-auth"), SignIn::Token), azureRepos(), artifactory(),
        nexus(L("nexus"), L("3")), nexus(L("nexus2"), L("2")), jira(L("jira"), SignIn::UserAndPassword),
        jira(L("jira-bearer-auth"), SignIn::Token)};
    return types;
}

std::optional<ClientType> clientTypeByKey(const QString &key)
{
    const auto &types = clientTypes();
    const auto found = std::find_if(
        types.cbegin(), types.cend(), [&key](const ClientType &type) { return key == type.key; });
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

QList<ClientType> clientTypesFor(const QString &integrationKey)
{
    QList<ClientType> found;
    for (const ClientType &type : clientTypes()) {
        if (integrationKey == type.integration)
            found.append(type);
    }
    return found;
}

const QList<RuleSwitch> &ruleSwitches()
{
    static const QList<RuleSwitch> switches{{ClientField::CodeRules, L("ACCEPT_CODE")},
        {ClientField::IacRules, L("ACCEPT_IAC")}, {ClientField::EssentialsRules, L("ACCEPT_ESSENTIALS")},
        {ClientField::PrTemplateRules, L("ACCEPT_CUSTOM_PR_TEMPLATES")},
        {ClientField::LargeManifestRules, L("ACCEPT_LARGE_MANIFESTS")}};
    return switches;
}

bool isRule(ClientField field)
{
    const auto &switches = ruleSwitches();
    return std::any_of(
        switches.cbegin(), switches.cend(), [field](const RuleSwitch &one) { return one.field == field; });
}

QList<ClientFieldSpec> fieldsOf(const ClientType &type)
{
    return type.ownFields + commonFields(type);
}

std::optional<ClientFieldSpec> fieldOf(const ClientType &type, ClientField field)
{
    const QList<ClientFieldSpec> fields = fieldsOf(type);
    const auto found = std::find_if(
        fields.cbegin(), fields.cend(), [field](const ClientFieldSpec &spec) { return spec.field == field; });
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

QStringList neededVariables(const ClientType &type)
{
    QStringList names;
    for (const ClientFieldSpec &spec : type.ownFields) {
        if (spec.isNeeded && !names.contains(spec.variable))
            names.append(spec.variable);
    }
    return names;
}

} // namespace broker::integrations
