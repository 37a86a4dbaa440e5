// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/azurerepos.h"

#include "presenters/products/productwords.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace kind = products::kind;
namespace remark = products::remark;

std::optional<FieldWords> azureReposFieldWords(products::ClientField one)
{
    if (one == field::azureToken)
        return FieldWords{Fields::tr("Azure Repos token"),
            Fields::tr("A personal access token with the scope “Code: Read & write”.")};
    if (one == field::azureOrganization)
        return FieldWords{Fields::tr("Azure organization"),
            Fields::tr("The part of the address after dev.azure.com/ or before .visualstudio.com; of a "
                       "server of your own, the collection.")};
    if (one == field::azureHost)
        return FieldWords{Fields::tr("Azure Repos host"),
            Fields::tr("Only for an Azure DevOps Server of your own, with the path in front of the "
                       "collection: tfs.example.com/tfs.")};
    return std::nullopt;
}

std::optional<KindWords> azureReposKindWords(products::CredentialKind one)
{
    if (one == kind::azureToken)
        return KindWords{Kinds::tr("Personal access token"), Kinds::tr("&Token:"),
            Kinds::tr("In Azure DevOps: User settings > Personal access tokens > New Token.")};
    return std::nullopt;
}

std::optional<RemarkWords> azureReposRemarkWords(products::Remark one)
{
    if (one == remark::notAnAzureOrganization)
        return RemarkWords{Problems::tr("It is not the name of an organization."),
            Problems::tr("Enter what follows dev.azure.com/ in the address of your organization.")};
    if (one == remark::isAzureAddress)
        return RemarkWords{Problems::tr("It is an address, and not the name alone."),
            Problems::tr("Enter the name. There is a separate field for the host of your own server.")};
    if (one == remark::notAtAzure)
        return RemarkWords{Problems::tr("An organization at dev.azure.com cannot have this name."),
            Problems::tr("If it is a collection of a server of your own, enter its host as well.")};
    if (one == remark::endOfGlobalAzureTokens)
        return RemarkWords{
            Kinds::tr("Make it for one organization: tokens for all organizations stop working on %1.")};
    return std::nullopt;
}

} // namespace

ProductWords azureReposWords()
{
    return {.field = azureReposFieldWords,
        .kind = azureReposKindWords,
        .service = products::service::azureRepos,
        .token =
            [](products::PastedForm) {
                return TokenWords{.what = Tokens::tr("This is an access token of Azure Repos.")};
            },
        .remark = azureReposRemarkWords};
}

} // namespace broker::ui
