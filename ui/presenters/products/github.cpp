// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/github.h"
#include "presenters/products/productwords.h"
#include "products/tokenforms.h"

#include <QCoreApplication>

namespace broker::ui {

namespace {

namespace field = products::field;
namespace form = products::form;
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

struct Tokens
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PasteWords)
};

std::optional<TokenWords> tokenWordsOf(products::PastedForm one)
{
    TokenWords words{.what = Tokens::tr("This is an access token of GitHub.")};
    if (one == form::gitHubOAuthToken)
        words.whyWrong = Kinds::tr("This token belongs to a program that signed in to GitHub.");
    if (one == form::gitHubAppUserToken || one == form::gitHubAppInstallationToken
        || one == form::gitHubRefreshToken) {
        words.whyWrong = Kinds::tr("This is a token of a GitHub App. It ends within hours.");
    }
    const bool isOurs = products::isOf(one, products::service::gitHub);
    return isOurs ? std::optional(words) : std::nullopt;
}

} // namespace

ProductWords gitHubWords()
{
    return {.field = fieldWords, .kind = kindWords, .token = tokenWordsOf};
}

} // namespace broker::ui
