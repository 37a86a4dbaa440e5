// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/artifactory.h"
#include "presenters/products/productwords.h"
#include "products/parts.h"
#include "products/tokenforms.h"

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
    if (one == field::artifactoryAddress)
        return FieldWords{Fields::tr("Artifactory address"),
            Fields::tr("Without “https://”, with the path: artifactory.example.com/artifactory.")};
    if (one == field::artifactoryUsername)
        return FieldWords{
            Fields::tr("Artifactory user name"), Fields::tr("Leave it empty when reading needs no sign-in.")};
    if (one == field::artifactoryPassword)
        return FieldWords{Fields::tr("Artifactory password or token"),
            Fields::tr("Special characters are encoded for you.")};
    if (one == field::packageLinks)
        return FieldWords{Fields::tr("Replace links in package lists with"),
            Fields::tr("The address under which the client is to give out links to packages.")};
    return std::nullopt;
}

struct Kinds
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::CredentialWords)
};

std::optional<KindWords> kindWords(products::CredentialKind one)
{
    if (one == kind::artifactoryPassword)
        return KindWords{
            Kinds::tr("User name and password or access token"), Kinds::tr("&Password or access token:"), {}};
    return std::nullopt;
}

struct Tokens
{
    Q_DECLARE_TR_FUNCTIONS(broker::ui::PasteWords)
};

std::optional<TokenWords> tokenWordsOf(products::PastedForm one)
{
    const TokenWords words{.what = Tokens::tr("This is an access token of Artifactory.")};
    const bool isOurs = products::isOf(one, products::service::artifactory);
    return isOurs ? std::optional(words) : std::nullopt;
}

} // namespace

ProductWords artifactoryWords()
{
    return {.field = fieldWords, .kind = kindWords, .token = tokenWordsOf};
}

} // namespace broker::ui
