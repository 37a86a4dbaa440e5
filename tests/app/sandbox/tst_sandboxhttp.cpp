// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "asking.h"

#include "support/testroom.h"

#include <QElapsedTimer>
#include <QTest>

using namespace broker;
using namespace asking;
using namespace std::chrono_literals;
using snyk::HttpFailure;
using snyk::HttpRequest;
using snyk::HttpResult;

namespace {

constexpr std::chrono::milliseconds endless = 1h;

HttpRequest request(Method method, const QString &path, const QByteArray &body = QByteArray())
{
    HttpRequest request;
    request.method = method;
    request.url = address(path);
    request.body = body;
    request.auth = SandboxSnyk::sandboxApiToken();
    request.timeout = endless;
    return request;
}

HttpRequest selfRequest()
{
    return request(Method::Get, QStringLiteral("/rest/self?version=2024-10-15"));
}

SandboxOptions delayed(std::chrono::milliseconds delay)
{
    SandboxOptions options;
    options.delay = delay;
    options.acceptAnyToken = false;
    return options;
}

} // namespace

/// What Http promises, kept by the practice Snyk.
class TestSandboxHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLater()
    {
        SandboxSnyk snyk(delayed(20ms));
        QElapsedTimer timer;
        timer.start();
        const QFuture<HttpResult> future = snyk.send(selfRequest(), {});
        QVERIFY(!future.isFinished());
        QTRY_VERIFY(future.isFinished());
        QVERIFY(timer.elapsed() >= 19);
        QCOMPARE(future.result()->status, 200);
    }

    void withoutDelayStillLater()
    {
        SandboxSnyk snyk(delayed(0ms));
        const QFuture<HttpResult> future = snyk.send(selfRequest(), {});
        QVERIFY(!future.isFinished());
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->status, 200);
    }

    void withoutATokenUnauthorized()
    {
        SandboxSnyk snyk(delayed(0ms));
        HttpRequest anonymous = selfRequest();
        anonymous.auth.reset();
        const QFuture<HttpResult> future = snyk.send(anonymous, {});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->status, 401);
    }

    void insecureAddressIsRefused()
    {
        SandboxSnyk snyk(delayed(0ms));
        HttpRequest insecure = selfRequest();
        insecure.url.setScheme(QStringLiteral("http"));
        const QFuture<HttpResult> future = snyk.send(insecure, {});
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().failure, HttpFailure::UnsafeAddress);
        QVERIFY(!future.result().error().requestMayHaveBeenSent);
    }

    void stoppedBeforeSending_data() { methods(); }
    void stoppedBeforeSending()
    {
        QFETCH(int, method);
        SandboxSnyk snyk(delayed(0ms));
        const QString org = orgId(snyk, QStringLiteral("website-relaunch"));
        std::stop_source stop;
        stop.request_stop();
        const QFuture<HttpResult> future = snyk.send(
            request(static_cast<Method>(method), integrationsPath(org), enableBody(QStringLiteral("gitlab"))),
            stop.get_token());
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().failure, HttpFailure::Cancelled);
        QVERIFY(!future.result().error().requestMayHaveBeenSent);
        QCOMPARE(get(snyk, integrationsPath(org)).body, QByteArray("{}"));
    }

    void stoppedReadEndsAtOnce()
    {
        SandboxSnyk snyk(delayed(endless));
        std::stop_source stop;
        const QFuture<HttpResult> future = snyk.send(selfRequest(), stop.get_token());
        QVERIFY(!future.isFinished());
        stop.request_stop();
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result().error().failure, HttpFailure::Cancelled);
    }

    void stoppingAnsweredReadChangesNothing()
    {
        SandboxSnyk snyk(delayed(0ms));
        std::stop_source stop;
        const QFuture<HttpResult> future = snyk.send(selfRequest(), stop.get_token());
        QTRY_VERIFY(future.isFinished());
        stop.request_stop();
        QCOMPARE(future.resultCount(), 1);
        QVERIFY(future.result().has_value());
    }

    void stopDoesNotReachASentChange_data() { changes(); }
    void stopDoesNotReachASentChange()
    {
        QFETCH(int, method);
        SandboxSnyk snyk(delayed(5ms));
        const bool isPost = static_cast<Method>(method) == Method::Post;
        const QString org = orgId(
            snyk, isPost ? QStringLiteral("website-relaunch") : QStringLiteral("zahlungsverkehr-sued-koeln"));
        const QString path = isPost
            ? integrationsPath(org)
            : integrationsPath(org) + u'/' + integrationId(snyk, org, QStringLiteral("gitlab"));
        std::stop_source stop;
        const QFuture<HttpResult> future
            = snyk.send(request(static_cast<Method>(method), path, enableBody(QStringLiteral("gitlab"))),
                stop.get_token());
        stop.request_stop();
        QVERIFY(!future.isFinished());
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->status, 200);
        QVERIFY(!text(*future.result(), "brokerToken").isEmpty());
    }

    void destroyedWhileAwaited()
    {
        auto snyk = std::make_unique<SandboxSnyk>(delayed(endless));
        const QFuture<HttpResult> read = snyk->send(selfRequest(), {});
        const QFuture<HttpResult> change
            = snyk->send(request(Method::Post, QStringLiteral("/v1/org/x/integrations"), "{}"), {});
        snyk.reset();
        for (const auto &future : {read, change}) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
            QCOMPARE(future.result().error().failure, HttpFailure::Cancelled);
            QVERIFY(future.result().error().requestMayHaveBeenSent);
        }
    }

    void tooLate()
    {
        SandboxSnyk snyk(delayed(endless));
        HttpRequest impatient = selfRequest();
        impatient.timeout = 1ms;
        const QFuture<HttpResult> future = snyk.send(impatient, {});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().failure, HttpFailure::Timeout);
        QVERIFY(future.result().error().requestMayHaveBeenSent);
    }

    void tooLong()
    {
        SandboxSnyk snyk(delayed(0ms));
        HttpRequest modest = selfRequest();
        modest.largestBody = 10;
        const QFuture<HttpResult> future = snyk.send(modest, {});
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().failure, HttpFailure::TooLarge);
    }

    void answersWhatWasTrueWhenItWasAsked()
    {
        SandboxSnyk snyk(delayed(1ms));
        const QString path = integrationsPath(orgId(snyk, QStringLiteral("website-relaunch")));
        const auto before = snyk.send(request(Method::Get, path), {});
        const auto added = snyk.send(request(Method::Post, path, enableBody(QStringLiteral("gitlab"))), {});
        const auto after = snyk.send(request(Method::Get, path), {});
        QTRY_VERIFY(before.isFinished() && added.isFinished() && after.isFinished());
        QCOMPARE(before.result()->body, QByteArray("{}"));
        QCOMPARE(text(*after.result(), "gitlab"), text(*added.result(), "id"));
    }

private:
    static void changes()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("POST") << static_cast<int>(Method::Post);
        QTest::newRow("PUT") << static_cast<int>(Method::Put);
    }
    static void methods()
    {
        changes();
        QTest::newRow("GET") << static_cast<int>(Method::Get);
    }
};

BTA_TEST(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
