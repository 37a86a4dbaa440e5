// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/githubparts.h"

#include "products/github.h"
#include "products/parts.h"

namespace broker::products {

using L = QLatin1String;

ClientFieldSpec gitHubTokenField()
{
    return {.field = field::githubToken,
        .variable = L("GITHUB_TOKEN"),
        .form = FieldForm::Secret,
        .isNeeded = true,
        .source = source::brokerTemplates,
        .role = FieldRole::Secret,
        .use = TokenUse::InHeaderAndAddress,
        .chartKey = L("scmToken"),
        .isThroughChartSecret = true};
}

QList<TemplateVariable> gitHubVariables()
{
    return QList<TemplateVariable>{{L("BROKER_CLIENT_VALIDATION_URL"), L("https://$GITHUB_API/user")},
               {L("BROKER_CLIENT_VALIDATION_AUTHORIZATION_HEADER"), L("token $GITHUB_TOKEN")}}
    + gitVariables(L("$GITHUB"), L("x-access-token"), L("$GITHUB_TOKEN"));
}

} // namespace broker::products
