// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "settings/settings.h"
#include "snyk/qtnetworkhttp.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"
#include "updates/updatecheck.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

Q_DECLARE_METATYPE(broker::test::LoopbackAnswer)

using namespace broker;
using namespace broker::test;
using snyk::HttpFailure;
using updates::UpdateCheck;
using updates::UpdateFailure;
using updates::UpdateResult;
using updates::Version;
using Security = LoopbackServer::Security;
using Then = LoopbackAnswer::Then;

namespace {

const QByteArray newer = R"({"version":"0.3.0","date":"2027-01-15","page":"https://example.org/v0.3.0"})";

/// The real network, a server on this machine, and a program of version 0.2.0.
struct Bench
{
    explicit Bench(snyk::Http &network, Security security = Security::Trusted,
        std::chrono::milliseconds patience = std::chrono::seconds(20))
        : server(security)
        , http(network)
        , check({http, clock, settings, Version{0, 2, 0}, {}, patience})
    {
        server.setHandler([this](const LoopbackRequest &) { return answer; });
        settings::UpdateItems(settings).address.set(server.url(QStringLiteral("/latest.json")).toString());
    }

    [[nodiscard]] std::optional<UpdateResult> ask() { return await(check.ask({})); }

    LoopbackServer server;
    LoopbackAnswer answer = LoopbackAnswer::of(200, newer);
    QTemporaryDir folder;
    settings::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    FixedClock clock;
    snyk::Http &http;
    UpdateCheck check;
};

} // namespace

class TestUpdateCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsNothingAboutAnybody();
    void findsANewerVersion();
    void saysWhyNobodyKnows_data();
    void saysWhyNobodyKnows();
    void asksNobodyWithoutEncryption_data();
    void asksNobodyWithoutEncryption();
    void trustsNoUnknownAuthority();
    void isOffByDefault();
    void asksOnceADay();
    void isNotPutOffByAClockSetBack();
    void triesAgainWhenNothingWasSent();
    void remembersWhatWasSaid();
    void takesTheUsualAddress();
    void endsWithWhoeverAsked();

private:
    /// Making one takes a while: it loads every authority of the system.
    std::unique_ptr<snyk::QtNetworkHttp> m_http;
};

void TestUpdateCheck::initTestCase()
{
    snyk::QtNetworkHttp::Options options;
    options.extraAuthoritiesPem = LoopbackServer::authorityPem();
    // What this program says of itself elsewhere.
    options.userAgent = "BrokerTokenAssistant/0.2.0";
    m_http = std::make_unique<snyk::QtNetworkHttp>(options);
}

/// Every byte of the request, by name and by value.
void TestUpdateCheck::tellsNothingAboutAnybody()
{
    Bench bench(*m_http);
    bench.answer = LoopbackAnswer::of(200, newer, "application/json", {{"Set-Cookie", "id=1; Path=/"}});
    QVERIFY(bench.ask()->has_value());
    QVERIFY(bench.ask()->has_value());
    QCOMPARE(bench.server.requests().size(), 2);
    for (const LoopbackRequest &request : bench.server.requests()) {
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.target, QByteArray("/latest.json"));
        QCOMPARE(request.body, QByteArray());
        QList<std::pair<QByteArray, QByteArray>> headers = request.headers;
        std::sort(headers.begin(), headers.end());
        const QByteArray host = bench.server.url().authority().toLatin1();
        const QList<std::pair<QByteArray, QByteArray>> all{
            {"Accept-Encoding", "identity"}, {"Host", host}, {"User-Agent", "BrokerTokenAssistant"}};
        QCOMPARE(headers, all);
    }
}

void TestUpdateCheck::findsANewerVersion()
{
    Bench bench(*m_http);
    const auto result = bench.ask();
    QVERIFY(result && result->has_value());
    QCOMPARE((*result)->version.toString(), QStringLiteral("0.3.0"));
    QCOMPARE(bench.check.newer()->version.toString(), QStringLiteral("0.3.0"));
    bench.answer = LoopbackAnswer::of(200, QByteArray(newer).replace("0.3.0", "0.2.0"));
    QVERIFY(bench.ask()->has_value());
    QVERIFY(!bench.check.newer());
}

void TestUpdateCheck::saysWhyNobodyKnows_data()
{
    QTest::addColumn<LoopbackAnswer>("answer");
    QTest::addColumn<UpdateFailure>("failure");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("network");
    constexpr int none = -1;
    const auto with = [](HttpFailure failure) { return static_cast<int>(failure); };
    QTest::newRow("redirect") << LoopbackAnswer::of(302, {}, "text/plain", {{"Location", "/other"}})
                              << UpdateFailure::Refused << 302 << none;
    QTest::newRow("not there") << LoopbackAnswer::of(404, newer) << UpdateFailure::Refused << 404 << none;
    QTest::newRow("broken") << LoopbackAnswer::of(503, newer) << UpdateFailure::Refused << 503 << none;
    QTest::newRow("guest network") << LoopbackAnswer::of(200, "<html>Sign in</html>", "text/html")
                                   << UpdateFailure::Unreadable << 0 << none;
    QTest::newRow("too large") << LoopbackAnswer::of(200, QByteArray(5000, ' ') + newer)
                               << UpdateFailure::NoAnswer << 0 << with(HttpFailure::TooLarge);
    QTest::newRow("without an end") << LoopbackAnswer{"HTTP/1.1 200 OK\r\n\r\n", Then::Flood, "{}"}
                                    << UpdateFailure::NoAnswer << 0 << with(HttpFailure::TooLarge);
    QTest::newRow("drips") << LoopbackAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n", Then::Trickle}
                           << UpdateFailure::NoAnswer << 0 << with(HttpFailure::Timeout);
    QTest::newRow("silent") << LoopbackAnswer::silence() << UpdateFailure::NoAnswer << 0
                            << with(HttpFailure::Timeout);
    QTest::newRow("closed") << LoopbackAnswer::closed() << UpdateFailure::NoAnswer << 0
                            << with(HttpFailure::ConnectionLost);
}

void TestUpdateCheck::saysWhyNobodyKnows()
{
    QFETCH(const LoopbackAnswer, answer);
    QFETCH(const UpdateFailure, failure);
    QFETCH(const int, status);
    QFETCH(const int, network);
    const bool isSlow = network == static_cast<int>(HttpFailure::Timeout);
    Bench bench(*m_http, Security::Trusted, std::chrono::seconds(isSlow ? 2 : 20));
    bench.answer = answer;
    const auto result = bench.ask();
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().failure, failure);
    QCOMPARE(result->error().status, status);
    QCOMPARE(result->error().http ? static_cast<int>(result->error().http->failure) : -1, network);
    QCOMPARE(result->error().host, bench.server.url().host());
    // Nobody is asked a second time, and nowhere else.
    QCOMPARE(bench.server.requests().size(), 1);
    QVERIFY(!bench.check.newer());
}

void TestUpdateCheck::asksNobodyWithoutEncryption_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
        {"http://example.org/latest.json", "ftp://example.org/latest.json", "file:///etc/passwd",
            "https://user:password@example.org/latest.json", "https://", "", "no address"})
        QTest::addRow("%s", address) << QString::fromLatin1(address);
}

void TestUpdateCheck::asksNobodyWithoutEncryption()
{
    QFETCH(const QString, address);
    Bench bench(*m_http);
    settings::UpdateItems(bench.settings).address.set(address);
    bench.check.decide(true);
    QVERIFY(!bench.check.isDue());
    const auto result = bench.ask();
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().failure, UpdateFailure::NoAddress);
    QVERIFY(!bench.check.lastAskedUtc().isValid());
}

void TestUpdateCheck::trustsNoUnknownAuthority()
{
    Bench bench(*m_http, Security::SelfSigned);
    const auto result = bench.ask();
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().http->failure, HttpFailure::TlsUntrusted);
    QVERIFY(bench.server.requests().isEmpty());
}

void TestUpdateCheck::isOffByDefault()
{
    const Bench bench(*m_http);
    QVERIFY(!bench.check.isDecided());
    QVERIFY(!bench.check.isAllowedDaily());
    QVERIFY(!bench.check.isDue());
}

void TestUpdateCheck::asksOnceADay()
{
    Bench bench(*m_http);
    bench.check.decide(true);
    QVERIFY(bench.check.isDue());
    QVERIFY(bench.ask()->has_value());
    QVERIFY(!bench.check.isDue());
    bench.clock.set(samples::moment().addSecs(24 * 60 * 60 - 1));
    QVERIFY(!bench.check.isDue());
    bench.clock.set(samples::moment().addSecs(24 * 60 * 60));
    QVERIFY(bench.check.isDue());
    // A refusal is an answer, too: the server is left alone for a day.
    bench.answer = LoopbackAnswer::of(503, {});
    QVERIFY(!bench.ask()->has_value());
    QVERIFY(!bench.check.isDue());
    bench.check.decide(false);
    bench.clock.set(samples::moment().addDays(100));
    QVERIFY(!bench.check.isDue());
}

void TestUpdateCheck::isNotPutOffByAClockSetBack()
{
    Bench bench(*m_http);
    bench.check.decide(true);
    bench.clock.set(samples::moment().addYears(5));
    QVERIFY(bench.ask()->has_value());
    bench.clock.set(samples::moment());
    QVERIFY(bench.check.isDue());
}

void TestUpdateCheck::triesAgainWhenNothingWasSent()
{
    Bench bench(*m_http);
    bench.check.decide(true);
    // Nobody listens there any more.
    {
        const LoopbackServer gone(Security::Trusted);
        settings::UpdateItems(bench.settings).address.set(gone.url(QStringLiteral("/a")).toString());
    }
    const auto result = bench.ask();
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().http->failure, HttpFailure::ConnectionRefused);
    QVERIFY(bench.check.isDue());
}

/// Read again as if a stranger had written it.
void TestUpdateCheck::remembersWhatWasSaid()
{
    Bench bench(*m_http);
    QVERIFY(bench.ask()->has_value());
    const auto another = [&bench](const Version &version) {
        return std::make_unique<UpdateCheck>(
            UpdateCheck::Parts{bench.http, bench.clock, bench.settings, version, {}});
    };
    QCOMPARE(another({0, 2, 0})->newer()->page.toString(), QStringLiteral("https://example.org/v0.3.0"));
    // After it was installed.
    QVERIFY(!another({0, 3, 0})->newer());
    QVERIFY(!another({0, 2, 0})->isDismissed({0, 3, 0}));
    another({0, 2, 0})->dismiss({0, 3, 0});
    QVERIFY(another({0, 2, 0})->isDismissed({0, 3, 0}));
    QVERIFY(!another({0, 2, 0})->isDismissed({0, 3, 1}));
    settings::UpdateItems(bench.settings).answer.set("{}");
    QVERIFY(!another({0, 2, 0})->newer());
}

void TestUpdateCheck::takesTheUsualAddress()
{
    Bench bench(*m_http);
    settings::UpdateItems(bench.settings).address.set(QString());
    UpdateCheck check({bench.http, bench.clock, bench.settings, Version{},
        bench.server.url(QStringLiteral("/usual.json")).toString()});
    QVERIFY(await(check.ask({}))->has_value());
    QCOMPARE(bench.server.requests().constLast().target, QByteArray("/usual.json"));
}

void TestUpdateCheck::endsWithWhoeverAsked()
{
    Bench bench(*m_http);
    bench.answer = LoopbackAnswer::silence();
    auto check = std::make_unique<UpdateCheck>(
        UpdateCheck::Parts{bench.http, bench.clock, bench.settings, Version{}, {}, std::chrono::seconds(2)});
    const auto asked = check->ask({});
    QTRY_COMPARE(bench.server.requests().size(), 1);
    check.reset();
    QTRY_VERIFY(asked.isFinished());
    QVERIFY(asked.isCanceled());
    // And at once when it is told to stop.
    std::stop_source stop;
    const auto stopped = bench.check.ask(stop.get_token());
    stop.request_stop();
    const auto result = await(stopped, std::chrono::milliseconds(1000));
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().http->failure, HttpFailure::Cancelled);
}

BTA_TEST(TestUpdateCheck)
#include "tst_updatecheck.moc"
