// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/azurerepos.h"

#include "products/azureaddress.h"
#include "products/parts.h"

namespace broker::products {

namespace {

using L = QLatin1String;

std::optional<Flaw> flawOfOrganization(const QString &text)
{
    const AzureAddress address = azureAddressIn(text);
    const QString name = isAzureOrganization(address.organization) ? address.organization : QString();
    if (!address.host.isEmpty())
        return Flaw{ProblemKind::IsAzureAddress, name};
    if (name.isEmpty())
        return Flaw{ProblemKind::NotAnAzureOrganization};
    return std::nullopt;
}

std::optional<Flaw> doubtOfOrganization(const QString &text, const FieldAnswers &answers)
{
    if (answers.isEmpty(field::azureHost) && !isOrganizationAtAzure(azureAddressIn(text).organization))
        return Flaw{ProblemKind::NotAtAzure};
    return std::nullopt;
}

ClientType client()
{
    return {.key = L("azure-repos"),
        .integration = L("azure-repos"),
        .ownFields = {{.field = field::azureToken,
                          .variable = L("AZURE_REPOS_TOKEN"),
                          .form = FieldForm::Secret,
                          .isNeeded = true,
                          .source = source::brokerTemplates,
                          .role = FieldRole::Secret,
                          .chartKey = L("azureReposToken"),
                          .isThroughChartSecret = true},
            {.field = field::azureOrganization,
                .variable = L("AZURE_REPOS_ORG"),
                .form = FieldForm::Text,
                .isNeeded = true,
                .source = source::brokerTemplates,
                .role = FieldRole::Organization,
                .chartKey = L("azureReposOrg"),
                .flaw = flawOfOrganization,
                .doubt = doubtOfOrganization,
                // The client puts it into addresses as it is.
                .written = azureOrganizationInAddress},
            {.field = field::azureHost,
                .variable = L("AZURE_REPOS_HOST"),
                .form = FieldForm::HostAndPath,
                .fallback = QStringLiteral("dev.azure.com"),
                .source = source::brokerTemplates,
                .role = FieldRole::Address,
                .chartKey = L("azureReposHost")}},
        .templateVariables = QList<TemplateVariable>{{L("BROKER_DOWNSTREAM_TYPE_AZURE_REPOS"), L("true")},
                                 {L("AZURE_REPOS_HOST"), L("dev.azure.com")},
                                 {L("AZURE_REPOS_USER_ENTITLEMENTS_HOST"), L("vsaex.$AZURE_REPOS_HOST")},
                                 {L("BROKER_CLIENT_VALIDATION_BASIC_AUTH"), L("PAT:$AZURE_REPOS_TOKEN")},
                                 {L("BROKER_CLIENT_VALIDATION_URL"),
                                     L("https://$AZURE_REPOS_HOST/$AZURE_REPOS_ORG/_apis/git/repositories")}}
            + gitVariables(L("$AZURE_REPOS_HOST/$AZURE_REPOS_ORG"), L("PAT"), L("$AZURE_REPOS_TOKEN")),
        .isSourceControl = true};
}

} // namespace

Product azureRepos()
{
    return {.key = L("azure-repos"), .displayName = QStringLiteral("Azure Repos"), .clients = {client()}};
}

} // namespace broker::products
