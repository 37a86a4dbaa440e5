// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/bitbucket.h"

#include "presenters/products/productwords.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace form = products::form;
namespace kind = products::kind;
namespace remark = products::remark;

std::optional<FieldWords> bitbucketFieldWords(products::ClientField one)
{
    if (one == field::bitbucketUsername)
        return FieldWords{Fields::tr("Bitbucket user name"), help::serviceUser()};
    if (one == field::bitbucketPassword)
        return help::keptSecret(Fields::tr("Bitbucket password"));
    if (one == field::bitbucketPat)
        return FieldWords{Fields::tr("Bitbucket access token"),
            Fields::tr("An HTTP access token with the permission to administer repositories.")};
    if (one == field::bitbucketHost)
        return FieldWords{Fields::tr("Bitbucket host"), help::hostAndPath()};
    if (one == field::bitbucketApi)
        return FieldWords{Fields::tr("Bitbucket API address"),
            Fields::tr("Leave it empty unless the API has an address of its own.")};
    return std::nullopt;
}

std::optional<KindWords> bitbucketKindWords(products::CredentialKind one)
{
    if (one == kind::bitbucketToken)
        return KindWords{Kinds::tr("HTTP access token"), Kinds::tr("&Token:"),
            Kinds::tr("In Bitbucket: your picture > Manage account > HTTP access tokens > Create token.")};
    if (one == kind::bitbucketPassword)
        return KindWords{Kinds::tr("User name and password"), Kinds::tr("&Password:"), {}};
    return std::nullopt;
}

TokenWords bitbucketTokenWords(products::PastedForm one)
{
    TokenWords words{.what = Tokens::tr("This is an access token of Bitbucket.")};
    if (one == form::bitbucketCloudPassword) {
        words.whyWrong = Kinds::tr("This is an app password of Bitbucket Cloud (bitbucket.org).");
        words.advice = Kinds::tr("Here belongs a token or password of your own Bitbucket server.");
    }
    return words;
}

std::optional<RemarkWords> bitbucketRemarkWords(products::Remark one)
{
    if (one == remark::bitbucketTokenIsFixed)
        return RemarkWords{Kinds::tr("Its permissions and its end cannot be changed later.")};
    return std::nullopt;
}

} // namespace

ProductWords bitbucketWords()
{
    return {.field = bitbucketFieldWords,
        .kind = bitbucketKindWords,
        .service = products::service::bitbucketServer,
        .token = bitbucketTokenWords,
        .remark = bitbucketRemarkWords};
}

} // namespace broker::ui
