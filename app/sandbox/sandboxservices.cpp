// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandboxservices.h"

#include "products/products.h"

#include <algorithm>
#include <array>
#include <optional>

namespace broker::sandbox {

namespace {

using products::CredentialKind;
using products::PastedForm;
using Wish = products::PracticeWish;
using snyk::HttpRequest;
using snyk::HttpResponse;

constexpr int unauthorized = 401;
constexpr int statusNotFound = 404;

struct LastWord
{
    QByteArrayView word;
    Wish wish;
};
constexpr std::array lastWords{LastWord{"wrong", Wish::Wrong}, LastWord{"expired", Wish::Expired},
    LastWord{"few", Wish::FewScopes}, LastWord{"many", Wish::ManyScopes}, LastWord{"sso", Wish::LacksSso}};

Wish wishIn(const HttpRequest &request)
{
    return snyk::secretOf(*request.auth).reveal([](QByteArrayView secret) {
        const auto *const last = std::find_if(lastWords.cbegin(), lastWords.cend(),
            [secret](const LastWord &each) { return secret.endsWith(each.word); });
        return last == lastWords.cend() ? Wish::Fine : last->wish;
    });
}

/// Whether tokens of this kind are known by a form.
bool hasForm(CredentialKind kind)
{
    const QList<products::Product> &all = products::products();
    return std::any_of(all.cbegin(), all.cend(), [kind](const products::Product &product) {
        return std::any_of(product.tokenForms.cbegin(), product.tokenForms.cend(),
            [kind](const products::TokenForm &one) { return one.kind == kind; });
    });
}

/// A prefix with nothing behind it, or with blanks, is no token.
bool isWhole(const Secret &token, PastedForm form)
{
    return products::isWithoutPrefix(form) || token.reveal([](QByteArrayView text) {
        const bool hasBlank = std::any_of(text.begin(), text.end(), [](char c) { return c <= ' '; });
        return !hasBlank && products::holdsKnownToken(text);
    });
}

/// Whether the secret may be a credential of the kind. A kind that no form is known of takes everything that
/// has not the form of something else.
bool fits(const products::CredentialType &type, products::Service service, const Secret &secret)
{
    const PastedForm form = products::formOf(secret);
    if (products::kindOf(form, service) == type.kind)
        return type.isPassword || isWhole(secret, form);
    if (!type.isPassword && hasForm(type.kind))
        return false;
    const bool mayBeByChance
        = type.isPassword && (form == products::form::uuid || products::isWithoutPrefix(form));
    return mayBeByChance || products::ownerOf(form) == products::FormOwner::Nobody;
}

/// Whether the service could have issued it: a real one refuses what it did not.
bool couldIssue(const products::ServiceInfo &info, const snyk::Authorization &auth)
{
    const Secret &secret = snyk::secretOf(auth);
    return std::any_of(
        info.credentials.cbegin(), info.credentials.cend(), [&](const products::CredentialType &type) {
            const bool isSignIn = type.signIn(QString(), secret).index() == auth.index();
            return isSignIn && fits(type, info.service, secret);
        });
}

HttpResponse refusal(int status, const QString &message)
{
    return products::practiceJson(status, {{QLatin1String("message"), message}});
}

/// Asks each service whether the path is one of its own.
HttpResponse answerTo(const QString &path, Wish wish, const snyk::Authorization &auth)
{
    bool isRefused = wish == Wish::Expired;
    for (const products::Product &product : products::products()) {
        for (const products::ServiceInfo &info : product.services) {
            const auto answer = info.practice ? info.practice(path, wish) : std::nullopt;
            if (!answer)
                continue;
            // A wish is a word of the practice itself, of no form.
            const bool isKnown = wish != Wish::Fine || couldIssue(info, auth);
            if (isKnown && (wish != Wish::Expired || info.tellsThatItEnded))
                return *answer;
            isRefused = true;
        }
    }
    return isRefused ? refusal(unauthorized, QStringLiteral("Unauthorized"))
                     : refusal(statusNotFound, QStringLiteral("Not found"));
}

} // namespace

bool isAskedWithoutLogin(const QString &path)
{
    const QList<products::Product> &all = products::products();
    return std::any_of(all.cbegin(), all.cend(), [&path](const products::Product &product) {
        return std::any_of(product.services.cbegin(), product.services.cend(),
            [&path](const auto &info) { return info.asksHowToSignIn && info.practice(path, Wish::Fine); });
    });
}

HttpResponse answerOfService(const HttpRequest &request)
{
    if (!request.auth)
        return refusal(unauthorized, QStringLiteral("Unauthorized"));
    const Wish wish = wishIn(request);
    return wish == Wish::Wrong ? refusal(unauthorized, QStringLiteral("Unauthorized"))
                               : answerTo(request.url.path(), wish, *request.auth);
}

} // namespace broker::sandbox
