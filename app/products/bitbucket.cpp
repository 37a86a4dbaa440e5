// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/bitbucket.h"

#include "products/parts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

constexpr L key("bitbucket-server");
constexpr L apiPath("$BITBUCKET/rest/api/1.0");

QList<ClientFieldSpec> addressFields()
{
    return {{.field = field::bitbucketHost,
                .variable = L("BITBUCKET"),
                .form = FieldForm::HostAndPath,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Address,
                .chartKey = L("bitbucket")},
        {.field = field::bitbucketApi,
            .variable = L("BITBUCKET_API"),
            .form = FieldForm::HostAndPath,
            .isAdvanced = true,
            .fallback = apiPath,
            .source = source::brokerTemplates,
            .chartKey = L("bitbucketApi")}};
}

QList<TemplateVariable> addressVariables(L downstreamType)
{
    return {{downstreamType, L("true")}, {L("BITBUCKET_API"), apiPath}, {L("BITBUCKET_GIT"), L("$BITBUCKET")},
        {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$BITBUCKET/rest/api/1.0/projects")}};
}

ClientType passwordClient()
{
    return {.key = key,
        .integration = key,
        .signIn = ClientType::SignIn::UserAndPassword,
        .ownFields = QList<ClientFieldSpec>{{.field = field::bitbucketUsername,
                                                .variable = L("BITBUCKET_USERNAME"),
                                                .form = FieldForm::Text,
                                                .isNeeded = true,
                                                .source = source::brokerTemplates,
                                                .role = FieldRole::UserName,
                                                .chartKey = L("bitbucketUsername")},
                         {.field = field::bitbucketPassword,
                             .variable = L("BITBUCKET_PASSWORD"),
                             .form = FieldForm::Password,
                             .isNeeded = true,
                             .source = source::brokerTemplates,
                             .role = FieldRole::Secret,
                             .chartKey = L("bitbucketPassword"),
                             .isThroughChartSecret = true}}
            + addressFields(),
        .templateVariables = addressVariables(L("BROKER_DOWNSTREAM_TYPE_BITBUCKET_SERVER"))
            + QList<TemplateVariable>{{L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"),
                L("$BITBUCKET_USERNAME:$BITBUCKET_PASSWORD")}}
            + gitVariables(L("$BITBUCKET"), L("$BITBUCKET_USERNAME"), L("$BITBUCKET_PASSWORD")),
        .isSourceControl = true};
}

ClientType tokenClient()
{
    return {.key = L("bitbucket-server-bearer-auth"),
        .integration = key,
        .ownFields = QList<ClientFieldSpec>{{.field = field::bitbucketPat,
                         .variable = L("BITBUCKET_PAT"),
                         .form = FieldForm::Secret,
                         .isNeeded = true,
                         .source = source::brokerTemplates,
                         .role = FieldRole::Secret,
                         .use = TokenUse::InHeader,
                         .chartKey = L("bitbucketPat"),
                         .isThroughChartSecret = true}}
            + addressFields(),
        // The template has quotes and a comma around it, which the client sends along.
        .templateVariables = addressVariables(L("BROKER_DOWNSTREAM_TYPE_BITBUCKET_SERVER_BEARER_AUTH"))
            + QList<TemplateVariable>{{L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"),
                L("Bearer $BITBUCKET_PAT"), true}}
            + gitVariables(L("$BITBUCKET"), L("x-access-token"), L("$BITBUCKET_PAT")),
        .isSourceControl = true};
}

} // namespace

Product bitbucket()
{
    return {.key = key,
        .displayName = QStringLiteral("Bitbucket Server / Data Center"),
        .clients = {passwordClient(), tokenClient()}};
}

} // namespace broker::products
