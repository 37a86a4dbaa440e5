// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/retrypolicy.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker::snyk;
using namespace std::chrono_literals;

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsOnlyWhatMayHelp_data();
    void repeatsOnlyWhatMayHelp();
    void doublesAndStops();
    void honoursThePause_data();
    void honoursThePause();
    void staysBounded();
};

void TestRetryPolicy::repeatsOnlyWhatMayHelp_data()
{
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("repeats");
    const auto row = [](const char *name, ApiErrorKind kind, int status, bool repeats) {
        QTest::newRow(name) << kind << status << repeats;
    };
    row("lost", ApiErrorKind::ConnectionLost, 0, true);
    row("429", ApiErrorKind::RateLimited, 429, true);
    row("408", ApiErrorKind::Timeout, 408, true);
    row("425", ApiErrorKind::UnexpectedStatus, 425, true);
    row("500", ApiErrorKind::ServerError, 500, true);
    row("501", ApiErrorKind::ServerError, 501, false);
    row("502", ApiErrorKind::ServerError, 502, true);
    row("503", ApiErrorKind::ServerError, 503, true);
    row("504", ApiErrorKind::ServerError, 504, true);
    row("our timeout", ApiErrorKind::Timeout, 0, false);
    row("cancelled", ApiErrorKind::Cancelled, 0, false);
    row("no network", ApiErrorKind::NoNetwork, 0, false);
    row("host", ApiErrorKind::HostNotFound, 0, false);
    row("refused", ApiErrorKind::ConnectionRefused, 0, false);
    row("proxy login", ApiErrorKind::ProxyLoginRequired, 407, false);
    row("certificate", ApiErrorKind::TlsUntrusted, 0, false);
    row("redirect", ApiErrorKind::RedirectRefused, 302, false);
    row("page", ApiErrorKind::NotJson, 200, false);
    row("malformed", ApiErrorKind::Malformed, 200, false);
    row("400", ApiErrorKind::BadRequest, 400, false);
    row("401", ApiErrorKind::Unauthorized, 401, false);
    row("403", ApiErrorKind::Forbidden, 403, false);
    row("404", ApiErrorKind::NotFound, 404, false);
}

void TestRetryPolicy::repeatsOnlyWhatMayHelp()
{
    QFETCH(ApiErrorKind, kind);
    QFETCH(int, status);
    QFETCH(bool, repeats);
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    const RetryPolicy policy;
    QCOMPARE(policy.delayBeforeNext(Method::Get, error, 1).has_value(), repeats);
    QVERIFY(!policy.delayBeforeNext(Method::Post, error, 1));
    QVERIFY(!policy.delayBeforeNext(Method::Put, error, 1));
}

void TestRetryPolicy::doublesAndStops()
{
    ApiError error;
    error.kind = ApiErrorKind::ConnectionLost;
    const RetryPolicy policy{4, 500ms, 20s};
    QVERIFY(!policy.delayBeforeNext(Method::Get, error, 0));
    QVERIFY(policy.delayBeforeNext(Method::Get, error, 1) == 500ms);
    QVERIFY(policy.delayBeforeNext(Method::Get, error, 2) == 1000ms);
    QVERIFY(policy.delayBeforeNext(Method::Get, error, 3) == 2000ms);
    QVERIFY(!policy.delayBeforeNext(Method::Get, error, 4));
    QVERIFY(!RetryPolicy({1, 500ms, 20s}).delayBeforeNext(Method::Get, error, 1));
}

void TestRetryPolicy::honoursThePause_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("waited"); // milliseconds; -1: told instead
    QTest::newRow("shorter than ours") << 0 << 500;
    QTest::newRow("longer than ours") << 5 << 5000;
    QTest::newRow("the longest") << 20 << 20000;
    QTest::newRow("too long") << 21 << -1;
    QTest::newRow("an hour") << 3600 << -1;
}

void TestRetryPolicy::honoursThePause()
{
    QFETCH(int, asked);
    QFETCH(int, waited);
    for (const ApiErrorKind kind : {ApiErrorKind::RateLimited, ApiErrorKind::ServerError}) {
        ApiError error;
        error.kind = kind;
        error.httpStatus = 503;
        error.retryAfter = std::chrono::seconds(asked);
        const auto delay = RetryPolicy{}.delayBeforeNext(Method::Get, error, 1);
        QCOMPARE(delay ? static_cast<int>(delay->count()) : -1, waited);
    }
}

void TestRetryPolicy::staysBounded()
{
    ApiError error;
    error.kind = ApiErrorKind::ConnectionLost;
    const RetryPolicy endless{1000, 500ms, 20s};
    QVERIFY(endless.delayBeforeNext(Method::Get, error, 999) == 20s);
    const RetryPolicy odd{3, 1h, 20s};
    QVERIFY(odd.delayBeforeNext(Method::Get, error, 1) == 20s);
}

BTA_BARE_TEST(TestRetryPolicy)
#include "tst_retrypolicy.moc"
