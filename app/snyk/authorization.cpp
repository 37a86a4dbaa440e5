// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/authorization.h"

#include "core/overloaded.h"

namespace broker::snyk {

namespace {

HttpHeader prefixed(QByteArrayView name, QByteArrayView prefix, const Secret &secret)
{
    return {name.toByteArray(),
        secret.reveal([prefix](QByteArrayView value) { return prefix.toByteArray().append(value); })};
}

HttpHeader basic(const BasicLogin &login)
{
    QByteArray pair = login.user.toUtf8() + ':';
    login.password.reveal([&pair](QByteArrayView value) { pair.append(value); });
    HttpHeader header{QByteArrayLiteral("Authorization"), QByteArrayLiteral("Basic ") + pair.toBase64()};
    wipe(pair);
    return header;
}

} // namespace

HttpHeader authorizationHeader(const Authorization &authorization)
{
    return std::visit(
        Overloaded{
            [](const ApiToken &token) { return prefixed("Authorization", "token ", token.secret()); },
            [](const AccessToken &token) { return prefixed("Authorization", "Bearer ", token.secret); },
            [](const TokenLogin &login) { return prefixed("Authorization", "token ", login.token); },
            [](const BearerLogin &login) { return prefixed("Authorization", "Bearer ", login.token); },
            [](const BasicLogin &login) { return basic(login); },
            [](const PrivateTokenLogin &login) { return prefixed("PRIVATE-TOKEN", "", login.token); },
        },
        authorization);
}

const Secret &secretOf(const Authorization &authorization)
{
    return std::visit(Overloaded{
                          [](const ApiToken &token) -> const Secret & { return token.secret(); },
                          [](const AccessToken &token) -> const Secret & { return token.secret; },
                          [](const BasicLogin &login) -> const Secret & { return login.password; },
                          [](const auto &login) -> const Secret & { return login.token; },
                      },
        authorization);
}

} // namespace broker::snyk
