// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/client.h"
#include "snyk/pace.h"
#include "support/fakehttp.h"
#include "support/fixedclock.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <memory>

// What the tests of the client have in common.
namespace broker::test {

using namespace broker::snyk;
using namespace std::chrono_literals;

inline const QByteArray orgText = "aaaaaaaa-0000-4000-8000-000000000001";
inline const QByteArray integrationText = "bbbbbbbb-0000-4000-8000-000000000002";
inline const QByteArray enabledBody
    = R"({"id":")" + integrationText + R"(","brokerToken":"cccccccc-0000-4000-8000-000000000003"})";
inline const QByteArray selfBody
    = R"({"data":{"id":")" + orgText + R"(","type":"user","attributes":{"name":"Ada"}}})";
inline const QString github = QStringLiteral("github");

/// Repeats at once; everything else as delivered.
inline constexpr RetryPolicy hasty{3, 1ms, 20s};

inline OrgId org()
{
    return *OrgId::parse(QString::fromLatin1(orgText));
}

inline IntegrationId integration()
{
    return *IntegrationId::parse(QString::fromLatin1(integrationText));
}

inline ApiToken keyOfClient()
{
    return *ApiToken::parse(Secret::take(QByteArray("11111111-2222-4333-8444-555555555555")));
}

/// For tests that are not about the minute of silence after a 429: only what Snyk asks for is waited for.
inline void takeSnykAtItsWord(Http &http)
{
    PaceLimits limits;
    limits.silence = 0ms;
    http.paceOf(keyOfClient()).setLimits(limits);
}

inline std::unique_ptr<Client> clientFor(Http &http, const Clock &clock)
{
    const HttpsUrl api = *HttpsUrl::parse(QStringLiteral("https://api.eu.snyk.io"));
    return std::make_unique<Client>(http, clock, api, keyOfClient(), hasty);
}

/// The two calls that change something, behind one shape.
inline QFuture<Result<EnabledBroker, ApiError>> change(
    Client &client, Method method, std::stop_token stop = {})
{
    return method == Method::Post ? client.addBrokered(org(), github, std::move(stop))
                                  : client.enableBroker(org(), integration(), github, std::move(stop));
}

/// Waits for one call; a future that never settles ends the test.
template <class T>
Result<T, ApiError> settled(const QFuture<Result<T, ApiError>> &future)
{
    // A watcher rather than QTest::qWaitFor, which sleeps between two looks.
    QFutureWatcher<Result<T, ApiError>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (finished.isEmpty())
        finished.wait();
    if (finished.isEmpty() || future.isCanceled())
        qFatal("The call did not settle.");
    return future.result();
}

} // namespace broker::test
