// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/azurerepos.h"

#include "presenters/products/productwords.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace kind = products::kind;

std::optional<FieldWords> fieldWords(products::ClientField one)
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

std::optional<KindWords> kindWords(products::CredentialKind one)
{
    if (one == kind::azureToken)
        return KindWords{Kinds::tr("Personal access token"), Kinds::tr("&Token:"),
            Kinds::tr("In Azure DevOps: User settings > Personal access tokens > New Token.")};
    return std::nullopt;
}

} // namespace

ProductWords azureReposWords()
{
    return {.field = fieldWords,
        .kind = kindWords,
        .service = products::service::azureRepos,
        .token = [](products::PastedForm) {
            return TokenWords{.what = Tokens::tr("This is an access token of Azure Repos.")};
        }};
}

} // namespace broker::ui
