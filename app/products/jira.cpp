// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/jira.h"

#include "products/parts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

constexpr L key("jira");

ClientFieldSpec host()
{
    return {.field = field::jiraHost,
        .variable = L("JIRA_HOSTNAME"),
        .form = FieldForm::HostAndPath,
        .isNeeded = true,
        .source = source::brokerTemplates,
        .role = FieldRole::Address,
        .chartKey = L("jiraHostname")};
}

QList<TemplateVariable> templateVariables(L downstreamType, const TemplateVariable &signIn)
{
    return QList<TemplateVariable>{{downstreamType, L("true")},
               {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$JIRA_HOSTNAME/rest/api/2/myself")}, signIn}
    + noRules();
}

ClientType passwordClient()
{
    return {.key = key,
        .integration = key,
        .signIn = ClientType::SignIn::UserAndPassword,
        .ownFields = {{.field = field::jiraUsername,
                          .variable = L("JIRA_USERNAME"),
                          .form = FieldForm::Text,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::UserName,
                          .chartKey = L("jiraUsername")},
            {.field = field::jiraPassword,
                .variable = L("JIRA_PASSWORD"),
                .form = FieldForm::Password,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Secret,
                .chartKey = L("jiraPassword"),
                .isThroughChartSecret = true},
            host()},
        .templateVariables = templateVariables(L("BROKER_DOWNSTREAM_TYPE_JIRA"),
            {L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"), L("$JIRA_USERNAME:$JIRA_PASSWORD")})};
}

ClientType tokenClient()
{
    return {.key = L("jira-bearer-auth"),
        .integration = key,
        .ownFields = {{.field = field::jiraPat,
                          .variable = L("JIRA_PAT"),
                          .form = FieldForm::Secret,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::Secret,
                          .use = TokenUse::InHeader,
                          .chartKey = L("jiraPat"),
                          .isThroughChartSecret = true},
            host()},
        .templateVariables = templateVariables(L("BROKER_DOWNSTREAM_TYPE_JIRA_BEARER_AUTH"),
            {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("Bearer $JIRA_PAT")})};
}

} // namespace

Product jira()
{
    return {.key = key,
        .displayName = QStringLiteral("Jira"),
        .origin = TokenOrigin::WebUi,
        .guide = WebUiGuide::Jira,
        .clients = {passwordClient(), tokenClient()}};
}

} // namespace broker::products
