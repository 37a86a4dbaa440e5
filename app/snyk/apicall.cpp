// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/apicall.h"

#include "core/log.h"
#include "snyk/requesthead.h"

#include <QFuture>

#include <utility>

namespace broker::snyk {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int tooManyRequests = 429;

Api apiOf(const HttpRequest &request)
{
    return request.url.path().startsWith(QLatin1String("/v1/")) ? Api::V1 : Api::Rest;
}

bool isSuccess(int status)
{
    return status / 100 == 2;
}

} // namespace

ApiCall::ApiCall(Surroundings around, HttpRequest request, Done done, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_request(std::move(request))
    , m_done(std::move(done))
{
    m_pause.setSingleShot(true);
    // Places in the pace are closer to each other than a coarse timer is exact.
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &ApiCall::tryNow);
    connect(&m_answer, &QFutureWatcherBase::finished, this, &ApiCall::onSettled);
    connect(&m_access, &QFutureWatcherBase::finished, this, &ApiCall::onAccess);
}

ApiCall::~ApiCall()
{
    m_onStop.reset();
    m_stopHttp.request_stop();
    if (m_done)
        std::exchange(m_done, nullptr)(Failure(cancelled()));
}

void ApiCall::start(std::stop_token stop)
{
    if (stop.stop_requested()) {
        finish(Failure(cancelled()));
        return;
    }
    m_onStop.emplace(std::move(stop),
        [this] { QMetaObject::invokeMethod(this, &ApiCall::onStopRequested, Qt::QueuedConnection); });
    tryNow();
}

void ApiCall::tryNow()
{
    const QDateTime now = m_around.clock.nowUtc();
    milliseconds pause = m_around.pace.silence(now);
    if (pause == milliseconds::zero() && !m_hasPlace) {
        pause = m_around.pace.reserve(apiOf(m_request), m_around.haste, now);
        m_hasPlace = true;
    }
    if (pause > m_around.policy.longestWait) {
        finish(Failure(notSent(pause)));
        return;
    }
    if (pause > milliseconds::zero()) {
        waitThenTry(pause);
        return;
    }
    if (!hasAccess())
        return;
    ++m_tries;
    m_isSent = true;
    m_hasPlace = false;
    m_sent.start();
    m_answer.setFuture(m_around.http.send(m_request, m_stopHttp.get_token()));
}

bool ApiCall::hasAccess()
{
    if (!m_around.grant)
        return true;
    const QDateTime now = m_around.clock.nowUtc();
    if (!m_fetched)
        m_fetched = m_around.grant->current(now);
    if (const std::optional<AccessToken> token = std::exchange(m_fetched, std::nullopt)) {
        m_request.auth = *token;
        return true;
    }
    m_access.setFuture(m_around.grant->renew(now));
    return false;
}

void ApiCall::onAccess()
{
    const auto fetched = m_access.future();
    if (m_stopHttp.stop_requested() || fetched.resultCount() == 0) {
        finish(Failure(cancelled()));
        return;
    }
    const Result<AccessToken, ApiError> access = fetched.result();
    if (access) {
        m_fetched = *access;
        tryNow();
        return;
    }
    m_around.pace.note(access.error(), m_around.clock.nowUtc());
    finish(Failure(access.error()));
}

bool ApiCall::renewAfter(int status)
{
    constexpr int unauthorized = 401;
    const auto *used = m_request.auth ? std::get_if<AccessToken>(&*m_request.auth) : nullptr;
    if (status != unauthorized || !used || m_isRenewed || m_stopHttp.stop_requested())
        return false;
    m_isRenewed = true;
    m_around.grant->drop(*used);
    m_request.auth.reset();
    return true;
}

ApiError ApiCall::notSent(milliseconds pause) const
{
    ApiError error;
    error.kind = ApiErrorKind::RateLimited;
    error.httpStatus = tooManyRequests;
    error.host = m_request.url.host(QUrl::FullyEncoded);
    error.retryAfter = std::chrono::ceil<seconds>(pause);
    error.detail = QStringLiteral("Not sent: Snyk has to be left alone for a while.");
    return error;
}

void ApiCall::waitThenTry(milliseconds pause)
{
    constexpr milliseconds worthTelling(1000);
    if (pause >= worthTelling)
        qCInfo(logApi) << verbOf(m_request.method) << m_request.url.path() << "waits" << pause.count()
                       << "ms.";
    m_pause.start(pause);
}

void ApiCall::onSettled()
{
    m_isSent = false;
    const QFuture<HttpResult> settled = m_answer.future();
    if (settled.resultCount() == 0) {
        HttpError dropped;
        dropped.failure = HttpFailure::Cancelled;
        onFailed(apiErrorFrom(m_request, dropped));
        return;
    }
    const HttpResult result = settled.result();
    if (!result) {
        onFailed(apiErrorFrom(m_request, result.error()));
        return;
    }
    m_around.pace.noteAnswer(milliseconds(m_sent.elapsed()));
    qCInfo(logApi) << verbOf(m_request.method) << m_request.url.path() << "was answered" << result->status;
    if (isSuccess(result->status))
        finish(*result);
    else if (renewAfter(result->status))
        tryNow();
    else
        onFailed(apiErrorFrom(m_request, *result, m_around.clock.nowUtc()));
}

void ApiCall::onFailed(ApiError error)
{
    const QDateTime now = m_around.clock.nowUtc();
    m_around.pace.note(error, now);
    const milliseconds silence = m_around.pace.silence(now);
    // So long nothing leaves, whatever Snyk has asked for: that is what the user is told.
    if (error.kind == ApiErrorKind::RateLimited && silence > milliseconds::zero())
        error.retryAfter = std::chrono::ceil<seconds>(silence);
    const std::optional<milliseconds> delay
        = m_around.policy.delayBeforeNext(m_request.method, error, m_tries);
    if (!delay)
        finish(Failure(error));
    else if (m_stopHttp.stop_requested())
        finish(Failure(cancelled()));
    else
        waitThenTry(*delay);
}

void ApiCall::onStopRequested()
{
    m_stopHttp.request_stop();
    // Under way, the transport decides; it knows what has left.
    if (!m_isSent)
        finish(Failure(cancelled()));
}

ApiError ApiCall::cancelled() const
{
    HttpError error;
    error.failure = HttpFailure::Cancelled;
    error.requestMayHaveBeenSent = m_isSent;
    return apiErrorFrom(m_request, error);
}

void ApiCall::finish(Outcome outcome)
{
    if (!m_done)
        return;
    m_onStop.reset();
    m_pause.stop();
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    // Last: whoever hears of it may delete the client.
    done(std::move(outcome));
}

} // namespace broker::snyk
