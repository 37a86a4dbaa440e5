// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/tokenforms.h"

#include "core/id.h"
#include "products/products.h"

#include <algorithm>
#include <array>

namespace broker::products {

namespace {

/// Snyk docs, personal and service access tokens.
const std::array snykForms{TokenForm{form::snykUserAccessToken, QLatin1String("snyk_uat.")},
    TokenForm{form::snykServiceAccessToken, QLatin1String("snyk_sat.")}};

bool hasPrefix(const TokenForm &one, QByteArrayView text)
{
    return !one.prefix.isEmpty() && text.startsWith(QByteArrayView(one.prefix.data(), one.prefix.size()));
}

/// The first for which `fits` is true; null when there is none.
template <class Fits>
const TokenForm *findForm(const Fits &fits)
{
    for (const TokenForm &one : snykForms) {
        if (fits(one))
            return &one;
    }
    for (const Product &product : products()) {
        for (const TokenForm &one : product.tokenForms) {
            if (fits(one))
                return &one;
        }
    }
    return nullptr;
}

const TokenForm *tokenForm(PastedForm form)
{
    return findForm([form](const TokenForm &one) { return one.form == form; });
}

const Product *productOf(PastedForm form)
{
    const QList<Product> &all = products();
    const auto found = std::find_if(all.cbegin(), all.cend(), [form](const Product &product) {
        return std::any_of(product.tokenForms.cbegin(), product.tokenForms.cend(),
            [form](const TokenForm &one) { return one.form == form; });
    });
    return found == all.cend() ? nullptr : &*found;
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'
        || c == '.';
}

/// A prefix alone is no secret, and a short word may begin like one.
bool beginsToken(QByteArrayView rest)
{
    constexpr qsizetype fewest = 8;
    return rest.size() >= fewest && std::all_of(rest.begin(), rest.begin() + fewest, isTokenCharacter);
}

bool isJsonWebToken(QByteArrayView text)
{
    return text.startsWith("eyJ") && std::count(text.begin(), text.end(), '.') == 2;
}

bool isLoginInAddress(QByteArrayView text)
{
    const qsizetype scheme = text.indexOf(QByteArrayView("://"));
    return text.startsWith("http") && scheme > 0 && text.indexOf('@') > scheme;
}

bool hasKnownForm(PastedForm form)
{
    return form == form::jsonWebToken || ownerOf(form) != FormOwner::Nobody;
}

/// Spaces inside a token of one length come from a line that was wrapped; before another they may stand
/// between two of them.
bool mayJoin(PastedForm form, QStringView text)
{
    if (form == form::uuid || isWithoutPrefix(form))
        return true;
    const QStringView inner = withoutOuterText(text);
    return std::none_of(inner.begin(), inner.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

PastedForm formOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView text) {
        if (text.isEmpty())
            return form::empty;
        if (looksLikeUuid(QLatin1String(text)))
            return form::uuid;
        if (const auto *known = findForm([text](const TokenForm &one) { return hasPrefix(one, text); }))
            return known->form;
        if (isJsonWebToken(text))
            return form::jsonWebToken;
        if (const auto *known
            = findForm([text](const TokenForm &one) { return one.matches && one.matches(text); }))
            return known->form;
        return isLoginInAddress(text) ? form::loginInAddress : form::other;
    });
}

FormOwner ownerOf(PastedForm form)
{
    if (form == form::uuid || form == form::snykUserAccessToken || form == form::snykServiceAccessToken)
        return FormOwner::Snyk;
    return productOf(form) ? FormOwner::Product : FormOwner::Nobody;
}

std::optional<Service> serviceOf(PastedForm form)
{
    const Product *product = productOf(form);
    return product && !product->services.isEmpty() ? std::optional(product->services.constFirst().service)
                                                   : std::nullopt;
}

bool isOf(PastedForm form, Service service)
{
    const QList<Product> &all = products();
    return std::any_of(all.cbegin(), all.cend(), [&](const Product &product) {
        return std::any_of(product.services.cbegin(), product.services.cend(),
                   [service](const ServiceInfo &info) { return info.service == service; })
            && std::any_of(product.tokenForms.cbegin(), product.tokenForms.cend(),
                [form](const TokenForm &one) { return one.form == form; });
    });
}

std::optional<CredentialKind> kindOf(PastedForm form)
{
    const TokenForm *known = tokenForm(form);
    return known && !known->kind.isEmpty() ? std::optional(known->kind) : std::nullopt;
}

std::optional<CredentialKind> kindOf(PastedForm form, Service service)
{
    for (const Product &product : products()) {
        const bool isMeant = std::any_of(product.services.cbegin(), product.services.cend(),
            [service](const ServiceInfo &info) { return info.service == service; });
        const auto known = std::find_if(product.tokenForms.cbegin(), product.tokenForms.cend(),
            [form](const TokenForm &one) { return one.form == form; });
        if (isMeant && known != product.tokenForms.cend() && !known->kind.isEmpty())
            return known->kind;
    }
    return std::nullopt;
}

bool isWithoutPrefix(PastedForm form)
{
    const TokenForm *known = tokenForm(form);
    return known && known->prefix.isEmpty();
}

QList<QByteArrayView> tokenPrefixes()
{
    QList<QByteArrayView> prefixes;
    static_cast<void>(findForm([&prefixes](const TokenForm &one) {
        const QByteArrayView prefix(one.prefix.data(), one.prefix.size());
        if (!prefix.isEmpty() && !prefixes.contains(prefix))
            prefixes.append(prefix);
        return false;
    }));
    return prefixes;
}

bool holdsKnownToken(QByteArrayView text)
{
    static const QList<QByteArrayView> prefixes = tokenPrefixes();
    for (const QByteArrayView prefix : prefixes) {
        for (qsizetype at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
            if (beginsToken(text.sliced(at + prefix.size())))
                return true;
        }
    }
    return false;
}

CleanedSecret secretIn(QString &&text, Cleaning cleaning)
{
    // What is longer than any token is none, and must not be cut to the length of one.
    if (cleaning == Cleaning::KnownTokens && text.size() <= longestPastedText) {
        CleanedSecret cleaned = cleanPastedSecret(QString(text.constData(), text.size()));
        const PastedForm form = formOf(cleaned.secret);
        if (hasKnownForm(form) && mayJoin(form, text)) {
            wipe(text);
            return cleaned;
        }
    }
    return {Secret::take(std::move(text)), false};
}

} // namespace broker::products
