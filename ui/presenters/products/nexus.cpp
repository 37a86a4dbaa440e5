// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/nexus.h"

#include "presenters/products/productwords.h"

namespace broker::ui {

namespace {

namespace field = products::field;
namespace kind = products::kind;

std::optional<FieldWords> nexusFieldWords(products::ClientField one)
{
    if (one == field::nexusAddress)
        return FieldWords{
            Fields::tr("Nexus address"), Fields::tr("With “https://” and without a slash at the end.")};
    if (one == field::nexusUsername)
        return FieldWords{Fields::tr("Nexus user name"), help::mayBeAnonymous()};
    if (one == field::nexusPassword)
        return FieldWords{Fields::tr("Nexus password"), help::encodedForYou()};
    return std::nullopt;
}

std::optional<KindWords> nexusKindWords(products::CredentialKind one)
{
    if (one == kind::nexusPassword)
        return KindWords{Kinds::tr("User name and password"), Kinds::tr("&Password:"), {}};
    return std::nullopt;
}

} // namespace

ProductWords nexusWords()
{
    return {.field = nexusFieldWords, .kind = nexusKindWords};
}

} // namespace broker::ui
