// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/bitbucket.h"
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
    if (one == field::bitbucketUsername)
        return FieldWords{Fields::tr("Bitbucket user name"),
            Fields::tr("Of a service user that may see the projects that Snyk is to see.")};
    if (one == field::bitbucketPassword)
        return FieldWords{Fields::tr("Bitbucket password"),
            Fields::tr("Goes into the configuration only; this program does not keep it."),
            Fields::tr("The credential that this program keeps; it goes into the configuration too.")};
    if (one == field::bitbucketPat)
        return FieldWords{Fields::tr("Bitbucket access token"),
            Fields::tr("An HTTP access token with the permission to administer repositories.")};
    if (one == field::bitbucketHost)
        return FieldWords{Fields::tr("Bitbucket host"),
            Fields::tr("Without “https://”, with the path if there is one, for example git.example.com or "
                       "git.example.com/scm.")};
    if (one == field::bitbucketApi)
        return FieldWords{Fields::tr("Bitbucket API address"),
            Fields::tr("Leave it empty unless the API has an address of its own.")};
    return std::nullopt;
}

struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CredentialWords)
};

std::optional<KindWords> kindWords(products::CredentialKind one)
{
    if (one == kind::bitbucketToken)
        return KindWords{Kinds::tr("HTTP access token"), Kinds::tr("&Token:"),
            Kinds::tr("In Bitbucket: your picture > Manage account > HTTP access tokens > Create token.")};
    if (one == kind::bitbucketPassword)
        return KindWords{Kinds::tr("User name and password"), Kinds::tr("&Password:"), {}};
    return std::nullopt;
}

struct Tokens
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PasteWords)
};

std::optional<TokenWords> tokenWordsOf(products::PastedForm one)
{
    TokenWords words{.what = Tokens::tr("This is an access token of Bitbucket.")};
    if (one == form::bitbucketCloudPassword) {
        words.whyWrong = Kinds::tr("This is an app password of Bitbucket Cloud (bitbucket.org).");
        words.advice = Kinds::tr("Here belongs a token or password of your own Bitbucket server.");
    }
    const bool isOurs = products::isOf(one, products::service::bitbucketServer);
    return isOurs ? std::optional(words) : std::nullopt;
}

} // namespace

ProductWords bitbucketWords()
{
    return {.field = fieldWords, .kind = kindWords, .token = tokenWordsOf};
}

} // namespace broker::ui
