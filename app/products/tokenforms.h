// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pastedtext.h"
#include "products/ids.h"

#include <QByteArrayView>
#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

// How a token is recognised before anybody is asked about it. The forms of a product's tokens are in its own
// file; whoever cleans, names or masks a token asks here.
namespace broker::products {

namespace form {
inline constexpr PastedForm empty("empty");
/// Legacy API token, Broker token, organization or integration id.
inline constexpr PastedForm uuid("uuid");
inline constexpr PastedForm snykUserAccessToken("snyk-user-access-token");
inline constexpr PastedForm snykServiceAccessToken("snyk-service-access-token");
inline constexpr PastedForm jsonWebToken("json-web-token");
/// https://user:password@host
inline constexpr PastedForm loginInAddress("login-in-address");
inline constexpr PastedForm other("other");
} // namespace form

/// One form of a product's tokens.
struct TokenForm
{
    PastedForm form{};
    /// What it begins with; empty where `matches` tells.
    QLatin1String prefix{};
    bool (*matches)(QByteArrayView text) = nullptr;
    /// The kind of credential it is; none for a token that no Broker client can use.
    CredentialKind kind{};
};

/// Judged by the form alone.
[[nodiscard]] PastedForm formOf(const Secret &secret);

/// Whose tokens have a form.
enum class FormOwner {
    Nobody,
    Snyk,
    Product, ///< see serviceOf
};
[[nodiscard]] FormOwner ownerOf(PastedForm form);
/// The first service whose tokens have it; nothing where the form does not say.
[[nodiscard]] std::optional<Service> serviceOf(PastedForm form);
/// Whether tokens of that service have it, perhaps of others as well.
[[nodiscard]] bool isOf(PastedForm form, Service service);
/// The kind of credential that this form is, whatever service it is meant for.
[[nodiscard]] std::optional<CredentialKind> kindOf(PastedForm form);
/// The same for a service that the token is meant for; nothing where it gives out no such tokens.
[[nodiscard]] std::optional<CredentialKind> kindOf(PastedForm form, Service service);
/// Known by its length and letters alone, which something else may have by chance.
[[nodiscard]] bool isWithoutPrefix(PastedForm form);

/// Of all tokens that have one, Snyk's among them.
[[nodiscard]] QList<QByteArrayView> tokenPrefixes();
/// Whether such a prefix, with the beginning of a token behind it, is anywhere in the text.
[[nodiscard]] bool holdsKnownToken(QByteArrayView text);

/// The secret in a field. Cleaned only where a token of a known form comes out of it: everything else is
/// kept byte for byte, however odd it looks. Wipes the source.
[[nodiscard]] CleanedSecret secretIn(QString &&text, Cleaning cleaning);

} // namespace broker::products
