// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/commonfields.h"

#include "products/parts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

constexpr L brokerRules("snyk/broker lib/hybrid-sdk/common/filter/filter-rules-loading.ts");
constexpr L brokerSource("snyk/broker lib/hybrid-sdk/client");
constexpr L nodeManual("Node.js manual, command-line API: NODE_EXTRA_CA_CERTS");
constexpr L helmChart("snyk/snyk-broker-helm values.yaml");

ClientFieldSpec advanced(ClientField field, L variable, FieldForm form, L source, L chartKey = {})
{
    return {.field = field,
        .variable = variable,
        .form = form,
        .isAdvanced = true,
        .source = source,
        .chartKey = chartKey};
}

ClientFieldSpec choice(ClientField field, L variable, L source, const QString &fallback,
    const QStringList &choices, L chartKey = {})
{
    return {.field = field,
        .variable = variable,
        .form = FieldForm::Choice,
        .isAdvanced = true,
        .fallback = fallback,
        .choices = choices,
        .source = source,
        .chartKey = chartKey};
}

ClientFieldSpec withRole(ClientFieldSpec spec, FieldRole role)
{
    spec.role = role;
    return spec;
}

} // namespace

const QList<RuleSwitch> &ruleSwitches()
{
    static const QList<RuleSwitch> switches{{field::codeRules, L("ACCEPT_CODE"), true},
        {field::iacRules, L("ACCEPT_IAC"), true}, {field::essentialsRules, L("ACCEPT_ESSENTIALS"), true},
        {field::prTemplateRules, L("ACCEPT_CUSTOM_PR_TEMPLATES"), true},
        {field::largeManifestRules, L("ACCEPT_LARGE_MANIFESTS")}};
    return switches;
}

QVersionNumber firstVersionWithRules()
{
    constexpr int major = 4;
    constexpr int minor = 205;
    return {major, minor, 1};
}

QList<ClientFieldSpec> commonFields(const ClientType &type)
{
    QList<ClientFieldSpec> fields{advanced(field::brokerServer, L("BROKER_SERVER_URL"), FieldForm::Url,
                                      source::snykDocs, L("brokerServerUrl")),
        advanced(field::port, L("PORT"), FieldForm::Port, source::snykDocs)};
    // An agent finds the client without anybody being asked where.
    if (!type.agent) {
        fields += advanced(
            field::clientUrl, L("BROKER_CLIENT_URL"), FieldForm::Url, source::snykDocs, L("brokerClientUrl"));
    }
    if (type.isSourceControl) {
        fields += {advanced(field::codeRules, L("ACCEPT_CODE"), FieldForm::Flag, brokerRules),
            choice(field::iacRules, L("ACCEPT_IAC"), brokerRules, {},
                {QStringLiteral("tf,yaml,yml,json,tpl"), QStringLiteral("tf"), QStringLiteral("tf,tpl"),
                    QStringLiteral("yaml,yml,json")}),
            advanced(field::essentialsRules, L("ACCEPT_ESSENTIALS"), FieldForm::Flag, brokerRules),
            advanced(field::prTemplateRules, L("ACCEPT_CUSTOM_PR_TEMPLATES"), FieldForm::Flag, brokerRules)};
        if (type.hasLargeManifestRule) {
            fields += advanced(
                field::largeManifestRules, L("ACCEPT_LARGE_MANIFESTS"), FieldForm::Flag, brokerRules);
        }
    }
    fields += {advanced(field::highAvailability, L("BROKER_HA_MODE_ENABLED"), FieldForm::Flag, brokerSource),
        advanced(field::replicas, {}, FieldForm::Replicas, helmChart),
        withRole(
            advanced(field::httpsProxy, L("HTTPS_PROXY"), FieldForm::Url, source::snykDocs, L("httpsProxy")),
            FieldRole::Address),
        withRole(advanced(field::proxyUsername, L("HTTPS_PROXY"), FieldForm::Text, source::snykDocs),
            FieldRole::UserName),
        withRole(advanced(field::proxyPassword, L("HTTPS_PROXY"), FieldForm::Password, source::snykDocs),
            FieldRole::Secret),
        advanced(field::noProxy, L("NO_PROXY"), FieldForm::HostList, helmChart, L("noProxy")),
        advanced(field::caFile, L("NODE_EXTRA_CA_CERTS"), FieldForm::FilePath, nodeManual),
        advanced(field::httpsCertificate, L("HTTPS_CERT"), FieldForm::FilePath, source::snykDocs),
        advanced(field::httpsKey, L("HTTPS_KEY"), FieldForm::FilePath, source::snykDocs),
        choice(field::logLevel, L("LOG_LEVEL"), source::snykDocs, QStringLiteral("info"),
            {QStringLiteral("trace"), QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warn"),
                QStringLiteral("error")},
            L("logLevel")),
        advanced(field::imageVersion, {}, FieldForm::Version, L("snyk/broker .circleci")),
        advanced(field::openShift, {}, FieldForm::Flag, helmChart),
        advanced(field::name, {}, FieldForm::Name, source::snykDocs)};
    return fields;
}

} // namespace broker::products
