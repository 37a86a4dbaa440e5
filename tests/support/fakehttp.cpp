// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakehttp.h"

#include <functional>
#include <optional>

namespace broker::test {

using snyk::HttpError;
using snyk::HttpFailure;
using snyk::HttpHeader;
using snyk::HttpRequest;
using snyk::HttpResponse;
using snyk::HttpResult;
using snyk::Method;

class FakeHttp::Exchange final : public QObject
{
public:
    Exchange(Method method, std::stop_token stop, QObject *parent)
        : QObject(parent)
    {
        if (method != Method::Get)
            return;
        m_onStop.emplace(std::move(stop), [this] { settleLater(failure(HttpFailure::Cancelled)); });
    }

    void settleLater(HttpResult result)
    {
        QMetaObject::invokeMethod(
            this,
            [this, result = std::move(result)] {
                const Settle<HttpResponse, HttpError> settle = m_settle;
                deleteLater();
                settle(result);
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] QFuture<HttpResult> future() const { return m_settle.future(); }
    [[nodiscard]] bool isSettled() const { return m_settle.isSettled(); }

private:
    Settle<HttpResponse, HttpError> m_settle;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

FakeHttp::FakeHttp() = default;
FakeHttp::~FakeHttp() = default;

void FakeHttp::enqueue(HttpResult answer)
{
    m_script.append(std::optional(std::move(answer)));
}

void FakeHttp::enqueueJson(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    enqueue(json(status, body, headers));
}

void FakeHttp::enqueueFailure(HttpFailure why, bool requestMayHaveBeenSent)
{
    enqueue(failure(why, requestMayHaveBeenSent));
}

void FakeHttp::enqueueHeld()
{
    m_script.append(std::nullopt);
}

bool FakeHttp::release(HttpResult answer)
{
    if (m_held.isEmpty())
        return false;
    m_held.takeFirst()->settleLater(std::move(answer));
    return true;
}

qsizetype FakeHttp::heldRequests() const
{
    return m_held.size();
}

HttpResult FakeHttp::json(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    // As what comes from a network it is nobody else's: whoever finds a secret in it wipes it.
    HttpResponse response{status, headers, QByteArray(body.constData(), body.size())};
    response.headers.append({QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")});
    return response;
}

HttpResult FakeHttp::failure(HttpFailure why, bool requestMayHaveBeenSent)
{
    HttpError error;
    error.failure = why;
    error.requestMayHaveBeenSent = requestMayHaveBeenSent;
    return Failure(error);
}

QFuture<HttpResult> FakeHttp::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        return settledFuture<HttpResponse, HttpError>(failure(HttpFailure::Cancelled, false));
    m_requests.append(request);
    auto *exchange = new Exchange(request.method, std::move(stop), &m_context);
    const QFuture<HttpResult> future = exchange->future();
    if (m_script.isEmpty()) {
        HttpError error;
        error.detail = QLatin1String("FakeHttp has no answer for ") + request.url.toString();
        exchange->settleLater(Failure(error));
        return future;
    }
    if (std::optional<HttpResult> answer = m_script.takeFirst()) {
        exchange->settleLater(std::move(*answer));
        return future;
    }
    m_held.append(exchange);
    QObject::connect(
        exchange, &QObject::destroyed, &m_context, [this, exchange] { m_held.removeAll(exchange); });
    return future;
}

} // namespace broker::test
