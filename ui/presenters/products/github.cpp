// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/github.h"

#include "presenters/products/productwords.h"
#include "products/githubparts.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace form = products::form;
namespace kind = products::kind;
namespace remark = products::remark;

std::optional<FieldWords> gitHubFieldWords(products::ClientField one)
{
    if (one == field::githubToken)
        return FieldWords{Fields::tr("GitHub token"),
            Fields::tr("A personal access token of a service user with the scopes “repo”, “read:org” and "
                       "“admin:repo_hook”.")};
    return std::nullopt;
}

std::optional<KindWords> gitHubKindWords(products::CredentialKind one)
{
    if (one == kind::gitHubClassicToken)
        return KindWords{Kinds::tr("Personal access token (classic)"), Kinds::tr("&Token:"), {}};
    if (one == kind::gitHubFineGrainedToken)
        return KindWords{Kinds::tr("Fine-grained personal access token"), Kinds::tr("&Token:"),
            Kinds::tr("Choose the organization as the owner of the token, then the permissions shown here.")};
    return std::nullopt;
}

TokenWords gitHubTokenWords(products::PastedForm one)
{
    TokenWords words{.what = Tokens::tr("This is an access token of GitHub.")};
    if (one == form::gitHubOAuthToken)
        words.whyWrong = Kinds::tr("This token belongs to a program that signed in to GitHub.");
    if (one == form::gitHubAppUserToken || one == form::gitHubAppInstallationToken
        || one == form::gitHubRefreshToken) {
        words.whyWrong = Kinds::tr("This is a token of a GitHub App. It ends within hours.");
    }
    return words;
}

std::optional<RemarkWords> gitHubRemarkWords(products::Remark one)
{
    if (one == remark::authorizeForGitHubSso)
        return RemarkWords{
            Kinds::tr("If your organization uses SAML single sign-on, authorize the token for it afterwards: "
                      "“Configure SSO” beside the token.")};
    if (one == remark::isNotGitHubCom)
        return RemarkWords{
            Kinds::tr("This is not github.com. For a server of your own, or an address below ghe.com, set up "
                      "the integration GitHub Enterprise.")};
    return std::nullopt;
}

} // namespace

ProductWords gitHubWords()
{
    return {.field = gitHubFieldWords,
        .kind = gitHubKindWords,
        .service = products::service::gitHub,
        .token = gitHubTokenWords,
        .remark = gitHubRemarkWords};
}

} // namespace broker::ui
