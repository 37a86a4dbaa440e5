// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "snyk/accessgrant.h"
#include "snyk/apierror.h"
#include "snyk/http.h"
#include "snyk/pace.h"
#include "snyk/retrypolicy.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace broker::snyk {

/// One call to Snyk with its repetitions; part of Client. Waits without blocking, tells exactly once,
/// then deletes itself. Deleted earlier, it tells `Cancelled`.
class ApiCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiCall)

public:
    struct Surroundings
    {
        Http &http;
        const Clock &clock;
        const RetryPolicy &policy;
        /// Of the key.
        Pace &pace;
        /// Of an OAuth client; null where the request has its API token already.
        AccessGrant *grant = nullptr;
        Haste haste = Haste::AtOnce;
    };
    /// An answer with a 2xx status, or why there is none.
    using Outcome = Result<HttpResponse, ApiError>;
    using Done = std::function<void(Outcome)>;

    ApiCall(Surroundings around, HttpRequest request, Done done, QObject *parent);
    ~ApiCall() override;

    void start(std::stop_token stop);

private:
    void tryNow();
    [[nodiscard]] ApiError notSent(std::chrono::milliseconds pause) const;
    /// Whether the request can sign in. If not, an access token is on its way, and the next try with it.
    [[nodiscard]] bool hasAccess();
    void onAccess();
    [[nodiscard]] bool renewAfter(int status);
    void waitThenTry(std::chrono::milliseconds pause);
    void onSettled();
    void onFailed(ApiError error);
    void onStopRequested();
    [[nodiscard]] ApiError cancelled() const;
    void finish(Outcome outcome);

    Surroundings m_around;
    HttpRequest m_request;
    Done m_done;
    int m_tries = 0;
    bool m_isSent = false;
    QElapsedTimer m_sent;
    /// After a 401, which is worth it once.
    bool m_isRenewed = false;
    /// A place in the pace is taken for the next try.
    bool m_hasPlace = false;
    QTimer m_pause;
    /// A watcher and not then(): it tells from the event loop, so that a transport with its answer
    /// ready does not call back inside start().
    QFutureWatcher<HttpResult> m_answer;
    QFutureWatcher<Result<AccessToken, ApiError>> m_access;
    /// For the next try, however short its life.
    std::optional<AccessToken> m_fetched;
    std::stop_source m_stopHttp;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace broker::snyk
