// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/qtnetworkhttp.h"
#include "support/loopbackserver.h"

#include <QFutureWatcher>
#include <QSignalSpy>

#include <memory>

// What the tests of the real transport have in common.
namespace broker::test {

inline const QByteArray tokenText = "11111111-2222-4333-8444-555555555555";

inline snyk::HttpRequest requestFor(const QUrl &url, snyk::Method method = snyk::Method::Get)
{
    snyk::HttpRequest request;
    request.method = method;
    request.url = url;
    request.auth = ApiToken::parse(Secret::take(QByteArray(tokenText.constData())));
    request.timeout = std::chrono::seconds(5);
    if (method != snyk::Method::Get)
        request.body = R"({"type":"github","broker":{"enabled":true}})";
    return request;
}

/// Waits until it has settled with one result; anything else ends the test.
inline snyk::HttpResult settled(const QFuture<snyk::HttpResult> &future)
{
    // A watcher rather than QTest::qWaitFor, which sleeps between two looks.
    QFutureWatcher<snyk::HttpResult> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (finished.isEmpty())
        finished.wait(10'000);
    if (finished.isEmpty() || future.isCanceled() || future.resultCount() != 1)
        qFatal("The request did not settle with one result.");
    return future.result();
}

/// A transport that trusts the loopback server. Making one takes a while: it loads every authority
/// of the system.
inline std::unique_ptr<snyk::QtNetworkHttp> trustingTransport()
{
    snyk::QtNetworkHttp::Options options;
    options.extraAuthoritiesPem = LoopbackServer::authorityPem();
    return std::make_unique<snyk::QtNetworkHttp>(options);
}

} // namespace broker::test
