// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "core/tokens.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace broker::snyk {

/// "Authorization: token <value>" for a service that is not Snyk (GitHub).
struct TokenLogin
{
    Secret token;
};

/// "Authorization: Bearer <value>".
struct BearerLogin
{
    Secret token;
};

/// "Authorization: Basic <base64 of user:password>", both as UTF-8 (RFC 7617).
struct BasicLogin
{
    /// Without a colon, which would end it.
    QString user;
    Secret password;
};

/// "PRIVATE-TOKEN: <value>" (GitLab).
struct PrivateTokenLogin
{
    Secret token;
};

/// What Snyk gives an OAuth client for an hour or so: "Authorization: Bearer <value>".
struct AccessToken
{
    Secret secret;
};

/// How a request signs in. Snyk's own tokens are a type of their own, so that a service's credential
/// can never be taken for one, nor the other way round.
using Authorization
    = std::variant<ApiToken, AccessToken, TokenLogin, BearerLogin, BasicLogin, PrivateTokenLogin>;

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// The one place in the program where a credential becomes a header. Snyk's API tokens are sent
/// as "token <value>" whatever their form, and what OAuth gives as "Bearer <value>"
/// (snyk/go-application-framework, GetAuthHeader).
[[nodiscard]] HttpHeader authorizationHeader(const Authorization &authorization);

/// What must not be seen in an answer that is shown or logged.
[[nodiscard]] const Secret &secretOf(const Authorization &authorization);

} // namespace broker::snyk
