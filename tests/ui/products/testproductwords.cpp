// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "testproduct.h"

namespace broker::ui {

namespace {

std::optional<FieldWords> fieldWords(products::ClientField one)
{
    if (one == products::field::forgeToken)
        return FieldWords{
            QStringLiteral("Forge token"), QStringLiteral("A token with the scope “code”."), {}};
    if (one == products::field::forgeHost)
        return FieldWords{QStringLiteral("Forge host"), QStringLiteral("Without “https://”."), {}};
    return std::nullopt;
}

std::optional<KindWords> kindWords(products::CredentialKind one)
{
    if (one != products::kind::forgeToken)
        return std::nullopt;
    return KindWords{QStringLiteral("Forge access token"), QStringLiteral("&Forge token:"), {}};
}

TokenWords tokenWordsOf(products::PastedForm /*one*/)
{
    return {QStringLiteral("This is an access token of Forge."), {}, {}};
}

std::optional<RemarkWords> remarkWordsOf(products::Remark one)
{
    if (one == products::remark::forgeIsMoving)
        return RemarkWords{QStringLiteral("Forge moves to another place soon."), {}};
    if (one == products::remark::oldForge)
        return RemarkWords{
            QStringLiteral("Forge is not there any more."), QStringLiteral("Enter the new one.")};
    return std::nullopt;
}

} // namespace

ProductWords forgeWords()
{
    return {.field = fieldWords,
        .kind = kindWords,
        .service = products::service::forge,
        .token = tokenWordsOf,
        .remark = remarkWordsOf};
}

} // namespace broker::ui
