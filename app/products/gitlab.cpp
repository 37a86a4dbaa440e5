// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/gitlab.h"

#include "products/parts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

ClientType client()
{
    return {.key = L("gitlab"),
        .integration = L("gitlab"),
        .ownFields = {{.field = field::gitlabToken,
                          .variable = L("GITLAB_TOKEN"),
                          .form = FieldForm::Secret,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::Secret,
                          .use = TokenUse::InHeader,
                          .chartKey = L("scmToken"),
                          .isThroughChartSecret = true},
            {.field = field::gitlabHost,
                .variable = L("GITLAB"),
                .form = FieldForm::HostAndPath,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Address,
                .chartKey = L("gitlab")}},
        .templateVariables
        = QList<TemplateVariable>{{L("BROKER_DOWNSTREAM_TYPE_GITLAB"), L("true")},
              // The template asks /api/v3, which GitLab answers with 410 since version 11, and has the token
              // in the address, which cuts or decodes some.
              {L("BROKER_CLIENT_VALIDATION_URL"), L("https://$GITLAB/api/v4/user"), true},
              {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("Bearer $GITLAB_TOKEN"), true}}
            + gitVariables(L("$GITLAB"), L("oauth2"), L("$GITLAB_TOKEN"))
            + QList<TemplateVariable>{{L("REMOVE_X_FORWARDED_HEADERS"), L("true")}},
        .isSourceControl = true};
}

} // namespace

Product gitLab()
{
    return {.key = L("gitlab"), .displayName = QStringLiteral("GitLab"), .clients = {client()}};
}

} // namespace broker::products
