// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clienttest.h"

#include "snyk/decode.h"
#include "support/testroom.h"

#include <ctime>
#include <functional>
#include <optional>

using namespace broker;
using namespace broker::test;

namespace {

/// A transport whose futures are settled, or dropped, before anybody sees them.
class HastyHttp final : public Http
{
public:
    QFuture<HttpResult> send(HttpRequest, std::stop_token) override
    {
        if (answer)
            return settledFuture<HttpResponse, HttpError>(*answer);
        return Settle<HttpResponse, HttpError>().future();
    }
    std::optional<HttpResult> answer;
};

/// 20,000 organizations, as v1 lists them.
QByteArray longList()
{
    QByteArray orgs;
    for (int i = 0; i < 20000; ++i) {
        orgs += (i > 0 ? "," : "") + QByteArray(R"({"name":"Team","id":")") + orgText
            + R"(","slug":"team","group":{"name":"Group","id":")" + orgText + "\"}}";
    }
    return "{\"orgs\":[" + orgs + "]}";
}

#if defined(Q_OS_UNIX)
/// Of this thread.
double cpuOf(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}
#endif

HttpResult limitedFor(int seconds)
{
    return FakeHttp::json(429, "{}", {{"Retry-After", QByteArray::number(seconds)}});
}

} // namespace

class TestClientLifetime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = FixedClock();
        m_client.reset();
        m_http = std::make_unique<FakeHttp>();
        m_client = clientFor(*m_http, m_clock);
    }

    void cancels();
    void cancelsWhileWaiting();
    void awaitsSentChanges();
    void settlesWhenDestroyed();
    void mayBeDestroyedByTheReceiver();
    void copesWithSettledFutures();
    void readsALongListBesideItsUser();
    void mayBeDestroyedWhileItReads();

private:
    FixedClock m_clock;
    std::unique_ptr<FakeHttp> m_http;
    std::unique_ptr<Client> m_client;
};

void TestClientLifetime::cancels()
{
    std::stop_source early;
    early.request_stop();
    const auto never = settled(m_client->self(early.get_token()));
    QVERIFY(!never.has_value());
    QCOMPARE(never.error().kind, ApiErrorKind::Cancelled);
    QVERIFY(m_http->requests().isEmpty());
    const auto notPosted = settled(change(*m_client, Method::Post, early.get_token()));
    QVERIFY(!notPosted.has_value());
    QCOMPARE(notPosted.error().outcomeUnknown, false);
    QVERIFY(m_http->requests().isEmpty());

    std::stop_source late;
    m_http->enqueueHeld();
    const auto read = m_client->self(late.get_token());
    QTRY_COMPARE(m_http->heldRequests(), 1);
    late.request_stop();
    const auto cancelled = settled(read);
    QVERIFY(!cancelled.has_value());
    QCOMPARE(cancelled.error().kind, ApiErrorKind::Cancelled);
    QCOMPARE(m_http->requests().size(), 1);
}

void TestClientLifetime::cancelsWhileWaiting()
{
    takeSnykAtItsWord(*m_http);
    m_http->enqueue(limitedFor(15));
    QCOMPARE(settled(change(*m_client, Method::Post)).error().kind, ApiErrorKind::RateLimited);

    // Both wait for the end of the pause before their first try.
    std::stop_source stop;
    const auto read = m_client->self(stop.get_token());
    const auto posted = change(*m_client, Method::Post, stop.get_token());
    QCoreApplication::processEvents();
    QVERIFY(!read.isFinished());
    QVERIFY(!posted.isFinished());
    stop.request_stop();
    QCOMPARE(settled(read).error().kind, ApiErrorKind::Cancelled);
    QCOMPARE(settled(posted).error().kind, ApiErrorKind::Cancelled);
    QCOMPARE(settled(posted).error().outcomeUnknown, false);
    QCOMPARE(m_http->requests().size(), 1);
}

void TestClientLifetime::awaitsSentChanges()
{
    m_http->enqueueHeld();
    std::stop_source stop;
    const auto posted = change(*m_client, Method::Post, stop.get_token());
    QTRY_COMPARE(m_http->heldRequests(), 1);
    stop.request_stop();
    QCoreApplication::processEvents();
    QVERIFY(!posted.isFinished());
    QVERIFY(m_http->release(FakeHttp::json(200, enabledBody)));
    QVERIFY(settled(posted).has_value());
}

void TestClientLifetime::settlesWhenDestroyed()
{
    m_http->enqueueHeld();
    m_http->enqueueHeld();
    m_http->enqueueHeld();
    const auto read = m_client->self({});
    const auto posted = change(*m_client, Method::Post);
    const auto flags = m_client->restIntegrations(org(), {});
    QTRY_COMPARE(m_http->heldRequests(), 3);
    m_client.reset();
    QCOMPARE(settled(read).error().kind, ApiErrorKind::Cancelled);
    QCOMPARE(settled(flags).error().kind, ApiErrorKind::Cancelled);
    QCOMPARE(settled(posted).error().kind, ApiErrorKind::Cancelled);
    QCOMPARE(settled(posted).error().outcomeUnknown, true);
}

void TestClientLifetime::mayBeDestroyedByTheReceiver()
{
    m_http->enqueueJson(200, selfBody);
    m_http->enqueueHeld();
    bool told = false;
    const auto chain = m_client->self({}).then(this, [&](const Result<Self, ApiError> &) {
        m_client.reset();
        told = true;
    });
    const auto other = change(*m_client, Method::Post);
    QTRY_VERIFY(told);
    QVERIFY(chain.isFinished());
    QCOMPARE(settled(other).error().kind, ApiErrorKind::Cancelled);
}

void TestClientLifetime::copesWithSettledFutures()
{
    HastyHttp http;
    const auto client = clientFor(http, m_clock);
    http.answer = FakeHttp::json(200, selfBody);
    QVERIFY(settled(client->self({})).has_value());
    http.answer = FakeHttp::json(500, "{}");
    QCOMPARE(settled(client->self({})).error().kind, ApiErrorKind::ServerError);
    // Dropped by the transport: nobody knows what became of it.
    http.answer.reset();
    const auto dropped = settled(change(*client, Method::Post));
    QCOMPARE(dropped.error().kind, ApiErrorKind::Cancelled);
    QCOMPARE(dropped.error().outcomeUnknown, true);
}

void TestClientLifetime::readsALongListBesideItsUser()
{
#if defined(Q_OS_UNIX)
    const QByteArray body = longList();
    const double byItself = cpuOf([&body] { QCOMPARE(decodeMemberships(body)->sizes.size(), 1); });
    m_http->enqueueJson(200, body);
    const double besides = cpuOf([this] {
        const auto memberships = settled(m_client->memberships({}));
        QVERIFY(memberships.has_value());
        QCOMPARE(memberships->sizes.constBegin().value(), 20000);
    });
    // Whoever asks has a window to move meanwhile.
    QVERIFY2(2 * besides < byItself, qPrintable(QStringLiteral("%1 ms of %2 ms").arg(besides).arg(byItself)));
#else
    QSKIP("It is the same on every system; here nobody tells what a thread has cost.");
#endif
}

void TestClientLifetime::mayBeDestroyedWhileItReads()
{
    m_http->enqueueJson(200, longList());
    int told = 0;
    auto memberships = m_client->memberships({});
    memberships.then([&told](const auto &) { ++told; }).onCanceled([&told] { ++told; });
    while (m_http->requests().isEmpty())
        QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    m_client.reset();
    QTRY_COMPARE(told, 1);
    QVERIFY(memberships.isFinished());
}

BTA_TEST(TestClientLifetime)
#include "tst_client_lifetime.moc"
