// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/sandboxservices.h"

#include "products/products.h"

#include <optional>

namespace broker::sandbox {

namespace {

using Wish = products::PracticeWish;
using snyk::HttpRequest;
using snyk::HttpResponse;

constexpr int unauthorized = 401;
constexpr int notFound = 404;

Wish wishIn(const HttpRequest &request)
{
    return snyk::secretOf(*request.auth).reveal([](QByteArrayView secret) {
        if (secret.endsWith("wrong"))
            return Wish::Wrong;
        if (secret.endsWith("expired"))
            return Wish::Expired;
        if (secret.endsWith("few"))
            return Wish::FewScopes;
        if (secret.endsWith("many"))
            return Wish::ManyScopes;
        return secret.endsWith("sso") ? Wish::LacksSso : Wish::Fine;
    });
}

HttpResponse refusal(int status, const QString &message)
{
    return products::practiceJson(status, {{QLatin1String("message"), message}});
}

/// Asks each service whether the path is one of its own.
HttpResponse answerTo(const QString &path, Wish wish)
{
    for (const products::Product &product : products::products()) {
        for (const products::ServiceInfo &info : product.services) {
            const auto answer = info.practice ? info.practice(path, wish) : std::nullopt;
            if (answer && (wish != Wish::Expired || info.tellsThatItEnded))
                return *answer;
        }
    }
    return wish == Wish::Expired ? refusal(unauthorized, QStringLiteral("Unauthorized"))
                                 : refusal(notFound, QStringLiteral("Not found"));
}

} // namespace

HttpResponse answerOfService(const HttpRequest &request)
{
    if (!request.auth)
        return refusal(unauthorized, QStringLiteral("Unauthorized"));
    const Wish wish = wishIn(request);
    return wish == Wish::Wrong ? refusal(unauthorized, QStringLiteral("Unauthorized"))
                               : answerTo(request.url.path(), wish);
}

} // namespace broker::sandbox
