// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/artifactory.h"

#include "presenters/products/productwords.h"
#include "products/parts.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace kind = products::kind;

std::optional<FieldWords> artifactoryFieldWords(products::ClientField one)
{
    if (one == field::artifactoryAddress)
        return FieldWords{Fields::tr("Artifactory address"),
            Fields::tr("Without “https://”, with the path: artifactory.example.com/artifactory.")};
    if (one == field::artifactoryUsername)
        return FieldWords{Fields::tr("Artifactory user name"), help::mayBeAnonymous()};
    if (one == field::artifactoryPassword)
        return FieldWords{Fields::tr("Artifactory password or token"), help::encodedForYou()};
    if (one == field::packageLinks)
        return FieldWords{Fields::tr("Replace links in package lists with"),
            Fields::tr("The address under which the client is to give out links to packages.")};
    return std::nullopt;
}

std::optional<KindWords> artifactoryKindWords(products::CredentialKind one)
{
    if (one == kind::artifactoryPassword)
        return KindWords{
            Kinds::tr("User name and password or access token"), Kinds::tr("&Password or access token:"), {}};
    return std::nullopt;
}

} // namespace

ProductWords artifactoryWords()
{
    return {.field = artifactoryFieldWords,
        .kind = artifactoryKindWords,
        .service = products::service::artifactory,
        .token = [](products::PastedForm) {
            return TokenWords{.what = Tokens::tr("This is an access token of Artifactory.")};
        }};
}

} // namespace broker::ui
