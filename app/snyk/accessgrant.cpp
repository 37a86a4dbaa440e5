// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/accessgrant.h"

#include "core/log.h"
#include "core/settle.h"
#include "snyk/decode.h"
#include "snyk/requests.h"

#include <algorithm>
#include <utility>

namespace broker::snyk {

namespace {

using std::chrono::seconds;

/// So long before its end it is renewed, and a short-lived one after half its life.
constexpr seconds margin{60};

/// RFC 6749, 5.2: what is wrong is the client or its secret, although it may be answered with 400.
bool meansRefusal(const ApiError &error)
{
    return error.snykCode == QLatin1String("invalid_client")
        || error.snykCode == QLatin1String("unauthorized_client")
        || error.snykCode == QLatin1String("invalid_grant");
}

/// Whether asking the same again could only be answered the same.
bool isFinal(const ApiError &error)
{
    return error.kind == ApiErrorKind::Unauthorized || error.kind == ApiErrorKind::Forbidden
        || error.kind == ApiErrorKind::BadRequest;
}

} // namespace

AccessGrant::AccessGrant(Http &http, HttpsUrl api)
    : m_http(http)
    , m_api(std::move(api))
{ }

AccessGrant::~AccessGrant() = default;

AccessGrant::User::User(AccessGrant &grant)
    : m_grant(grant)
{
    ++m_grant.m_users;
}

AccessGrant::User::~User()
{
    if (--m_grant.m_users > 0)
        return;
    m_grant.startOver();
    m_grant.m_client.reset();
}

std::optional<AccessToken> AccessGrant::current(const QDateTime &nowUtc) const
{
    // A clock that was set back says nothing about the end.
    if (!m_held || nowUtc < m_held->since || nowUtc >= m_held->until)
        return std::nullopt;
    return m_held->token;
}

QFuture<Result<AccessToken, ApiError>> AccessGrant::renew(const QDateTime &nowUtc)
{
    if (m_refusal)
        return settledFuture<AccessToken, ApiError>(Failure(*m_refusal));
    if (!m_client)
        return settledFuture<AccessToken, ApiError>(Failure(ApiError::cancelled()));
    const Settle<AccessToken, ApiError> mine;
    m_waiting.push_back(mine);
    if (m_call.isRunning())
        return mine.future();
    const HttpRequest request = accessTokenRequest(m_api, *m_client);
    m_call.start(
        this, [&](std::stop_token stop) { return m_http.send(request, std::move(stop)); },
        [this, request, nowUtc](const HttpResult &result) {
            const Result<AccessToken, ApiError> outcome = take(request, result, nowUtc);
            for (const auto &settle : std::exchange(m_waiting, {}))
                settle(outcome);
        },
        HttpError{HttpFailure::Cancelled, true, QStringLiteral("The call ended without a result."), {}});
    return mine.future();
}

Result<AccessToken, ApiError> AccessGrant::take(
    const HttpRequest &request, const HttpResult &result, const QDateTime &askedUtc)
{
    ApiError error;
    if (!result) {
        error = apiErrorFrom(request, result.error());
    } else {
        qCInfo(logApi) << "POST" << request.url.path() << "was answered" << result->status;
        if (result->status / 100 != 2) {
            error = refusalIn(request, *result, askedUtc);
        } else if (const auto issued = decodeAccessToken(QByteArray(result->body))) {
            // Counted from before Snyk made it.
            const seconds usable = std::max(issued->lifetime - margin, issued->lifetime / 2);
            if (m_client)
                m_held = Held{issued->token, askedUtc, askedUtc.addSecs(usable.count())};
            return issued->token;
        } else {
            error = malformedAnswer(request, *result, issued.error());
        }
    }
    error.outcomeUnknown = false;
    if (isFinal(error))
        m_refusal = error;
    return Failure(error);
}

ApiError AccessGrant::refusalIn(
    const HttpRequest &request, const HttpResponse &response, const QDateTime &nowUtc) const
{
    ApiError error = apiErrorFrom(request, response, nowUtc);
    if (meansRefusal(error))
        error.kind = ApiErrorKind::Unauthorized;
    // Nobody hears of it when it is nobody's any more.
    const Secret secret = m_client ? m_client->secret() : Secret();
    for (QString *text : {&error.snykMessage, &error.snykCode})
        *text = withoutSecret(*text, secret);
    return error;
}

void AccessGrant::drop(const AccessToken &token)
{
    if (m_held && m_held->token.secret == token.secret)
        m_held.reset();
}

void AccessGrant::startOver()
{
    m_held.reset();
    m_refusal.reset();
}

} // namespace broker::snyk
