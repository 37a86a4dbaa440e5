// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/github.h"
#include "presenters/products/productwords.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

namespace field = products::field;
namespace kind = products::kind;

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::ClientFields)
};

std::optional<FieldWords> fieldWords(products::ClientField one)
{
    if (one == field::githubToken)
        return FieldWords{Fields::tr("GitHub token"),
            Fields::tr("A personal access token of a service user with the scopes “repo”, “read:org” and "
                       "“admin:repo_hook”.")};
    return std::nullopt;
}

struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CredentialWords)
};

std::optional<KindWords> kindWords(products::CredentialKind one)
{
    if (one == kind::gitHubClassicToken)
        return KindWords{Kinds::tr("Personal access token (classic)"), Kinds::tr("&Token:"), {}};
    if (one == kind::gitHubFineGrainedToken)
        return KindWords{Kinds::tr("Fine-grained personal access token"), Kinds::tr("&Token:"),
            Kinds::tr("Choose the organization as the owner of the token, then the permissions shown here.")};
    return std::nullopt;
}

} // namespace

ProductWords gitHubWords()
{
    return {.field = fieldWords, .kind = kindWords};
}

} // namespace broker::ui
