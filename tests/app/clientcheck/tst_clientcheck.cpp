// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientanswers.h"
#include "clientcheck/clientcheck.h"
#include "clientcheck/qtclienttransport.h"
#include "core/settle.h"
#include "support/await.h"
#include "support/fixedclock.h"
#include "support/loopbackserver.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace broker;
using namespace broker::clientcheck;
using namespace std::chrono_literals;

namespace {

/// A Broker client of its own making on 127.0.0.1: plain HTTP, one answer a connection.
class FakeClient final : public QObject
{
public:
    /// Gets the path; returns everything that is sent, head included. Nothing: silence.
    using Answer = std::function<QByteArray(const QByteArray &path)>;

    explicit FakeClient(Answer answer)
        : m_answer(std::move(answer))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                requests.append(request);
                const QByteArray sent = m_answer(request.split(' ').value(1));
                if (sent.isEmpty())
                    return;
                socket->write(sent);
                socket->disconnectFromHost();
            });
        });
        (void)m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] ClientAddress address() const
    {
        return *ClientAddress::parse(QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()));
    }

    QList<QByteArray> requests;

private:
    QTcpServer m_server;
    Answer m_answer;
};

QByteArray http(int status, const QByteArray &body, const QByteArray &more = {})
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
}

const QByteArray up
    = R"([{"ok":true,"websocketConnectionOpen":true,"brokerServerUrl":"https://broker.eu.snyk.io/"}])";

} // namespace

class TestClientCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheMarker();
    void tellsAnOldConfiguration();
    void sendsNothingButThePath();
    void followsNoRedirect();
    void readsNoEndlessAnswer();
    void waitsForNoSilentClient();
    void waitsForNoDrippingClient_data();
    void waitsForNoDrippingClient();
    void tellsWhenNobodyListens();
    void canBeStopped();
    void tellsWhenTheTransportGoes();
    void runsTheSystemCheck();
    void asksForThePreflight();
    void waitsLongerForThePreflight();

private:
    [[nodiscard]] HealthQuestion question(const FakeClient &client) const
    {
        return {client.address(), m_marker, QStringLiteral("broker.eu.snyk.io")};
    }
    [[nodiscard]] std::optional<HealthReport> check(const HealthQuestion &question)
    {
        const auto report = test::await(checkHealth(m_context, m_transport, m_clock, question, {}));
        return report && *report ? std::optional(**report) : std::nullopt;
    }

    const Marker m_marker = Marker::of(samples::brokerToken().fingerprint());
    test::FixedClock m_clock;
    QObject m_context;
    QtClientTransport m_transport{{{}, 500ms}};
};

void TestClientCheck::findsTheMarker()
{
    FakeClient client([this](const QByteArray &path) {
        return path == m_marker.healthPath().toLatin1() ? http(200, up) : http(401, "{}");
    });
    const auto report = check(question(client));
    QVERIFY(report);
    QCOMPARE(report->verdict, Verdict::Connected);
    QCOMPARE(report->at, m_clock.nowUtc());
    QCOMPARE(client.requests.size(), 1);
}

void TestClientCheck::tellsAnOldConfiguration()
{
    FakeClient client(
        [](const QByteArray &path) { return path == "/healthcheck" ? http(200, up) : http(401, "{}"); });
    QCOMPARE(check(question(client))->verdict, Verdict::OtherConfiguration);
    QCOMPARE(client.requests.size(), 2);
}

void TestClientCheck::sendsNothingButThePath()
{
    FakeClient client([](const QByteArray &) {
        return http(401, "{}", "Set-Cookie: a=b\r\nWWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    QCOMPARE(check(question(client))->verdict, Verdict::NotABrokerClient);
    QCOMPARE(check(question(client))->verdict, Verdict::NotABrokerClient);
    QCOMPARE(client.requests.size(), 4);
    for (const QByteArray &request : std::as_const(client.requests)) {
        QVERIFY(request.startsWith("GET /healthcheck"));
        const QByteArray lower = request.toLower();
        QVERIFY(!lower.contains("authorization") && !lower.contains("cookie"));
        QVERIFY(!lower.contains(samples::brokerTokenText));
    }
}

void TestClientCheck::followsNoRedirect()
{
    FakeClient other([](const QByteArray &) { return http(200, up); });
    FakeClient client([&other](const QByteArray &) {
        return http(302, {}, "Location: " + other.address().toString().toLatin1() + "/healthcheck\r\n");
    });
    QCOMPARE(check(question(client))->verdict, Verdict::NotABrokerClient);
    QVERIFY(other.requests.isEmpty());
}

void TestClientCheck::readsNoEndlessAnswer()
{
    FakeClient client([](const QByteArray &) { return http(200, QByteArray(300 * 1024, ' ') + up); });
    QCOMPARE(check(question(client))->verdict, Verdict::NotABrokerClient);
}

void TestClientCheck::waitsForNoSilentClient()
{
    FakeClient client([](const QByteArray &) { return QByteArray(); });
    QCOMPARE(check(question(client))->verdict, Verdict::Unreachable);
}

void TestClientCheck::waitsForNoDrippingClient_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: b\r\n");
    QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[")
                          << QByteArray(" ");
}

void TestClientCheck::waitsForNoDrippingClient()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, more);
    using test::LoopbackAnswer;
    test::LoopbackServer server(test::LoopbackServer::Security::PlainHttp);
    server.setHandler([&](const test::LoopbackRequest &) {
        return LoopbackAnswer{first, LoopbackAnswer::Then::Trickle, more};
    });
    QElapsedTimer elapsed;
    elapsed.start();
    const auto result = test::await(m_transport.get({server.url()}, {}));
    QVERIFY(result && !*result);
    QCOMPARE(result->error().failure, snyk::HttpFailure::Timeout);
    QVERIFY2(elapsed.elapsed() < 4000, qPrintable(QString::number(elapsed.elapsed())));
}

void TestClientCheck::tellsWhenNobodyListens()
{
    auto client = std::make_unique<FakeClient>([](const QByteArray &) { return QByteArray(); });
    const HealthQuestion asked = question(*client);
    client.reset();
    QCOMPARE(check(asked)->verdict, Verdict::ConnectionRefused);
}

void TestClientCheck::canBeStopped()
{
    FakeClient client([](const QByteArray &) { return QByteArray(); });
    QtClientTransport patient({{}, 60s});
    std::stop_source stop;
    const auto future = checkHealth(m_context, patient, m_clock, question(client), stop.get_token());
    QTRY_COMPARE(client.requests.size(), 1);
    QVERIFY(!future.isFinished());
    stop.request_stop();
    const auto report = test::await(future);
    QVERIFY(report && !*report);
    const auto never
        = test::await(checkHealth(m_context, patient, m_clock, question(client), stop.get_token()));
    QVERIFY(never && !*never);
    QCOMPARE(client.requests.size(), 1);
}

void TestClientCheck::tellsWhenTheTransportGoes()
{
    FakeClient client([](const QByteArray &) { return QByteArray(); });
    auto passing = std::make_unique<QtClientTransport>(QtClientTransport::Options{{}, 60s});
    const auto future = checkHealth(m_context, *passing, m_clock, question(client), {});
    QTRY_COMPARE(client.requests.size(), 1);
    passing.reset();
    const auto report = test::await(future);
    QVERIFY(report && !*report);
}

void TestClientCheck::runsTheSystemCheck()
{
    FakeClient client([](const QByteArray &path) {
        if (path != "/systemcheck")
            return http(401, "{}");
        return http(500, R"([{"brokerClientValidationUrl":"https://gitlab.example/user","ok":false,
            "error":{"code":"ERR_INVALID_URL","input":"https://user:ZZGOOD@h"}}])");
    });
    const auto report = test::await(checkSystem(m_context, m_transport, m_clock, client.address(), {}, {}));
    QVERIFY(report && *report);
    QCOMPARE((*report)->verdict, SystemVerdict::Failed);
    QCOMPARE((*report)->checks.first().error, QStringLiteral("ERR_INVALID_URL"));
    QCOMPARE((*report)->at, m_clock.nowUtc());
}

void TestClientCheck::asksForThePreflight()
{
    FakeClient client([](const QByteArray &path) {
        if (path != "/health/checks")
            return http(401, "{}");
        return http(200, R"([{"id":"rest-api-status","name":"REST API","status":"passing","output":"ok"}])");
    });
    const auto report
        = test::await(checkPreflight(m_context, m_transport, m_clock, client.address(), {}, {}));
    QVERIFY(report && *report);
    QCOMPARE((*report)->verdict, PreflightVerdict::Failed);
    QCOMPARE((*report)->checks.size(), 2);
    QCOMPARE((*report)->at, m_clock.nowUtc());
    QCOMPARE(client.requests.size(), 1);
    std::stop_source stopped;
    stopped.request_stop();
    const auto never = test::await(
        checkPreflight(m_context, m_transport, m_clock, client.address(), {}, stopped.get_token()));
    QVERIFY(never && !*never);
    QCOMPARE(client.requests.size(), 1);
}

/// The client answers when Snyk's servers have answered it, or have not for twenty seconds.
void TestClientCheck::waitsLongerForThePreflight()
{
    class Recorder final : public ClientTransport
    {
    public:
        QFuture<ClientResult> get(ClientQuestion question, std::stop_token) override
        {
            patience.append(question.patience);
            return settledFuture<ClientAnswer, ClientFault>(ClientAnswer{401, {}});
        }
        QList<std::chrono::milliseconds> patience;
    };
    Recorder transport;
    const auto address = *ClientAddress::parse(QStringLiteral("broker-host:8000"));
    QVERIFY(test::await(checkSystem(m_context, transport, m_clock, address, {}, {})));
    QVERIFY(test::await(checkPreflight(m_context, transport, m_clock, address, {}, {})));
    QCOMPARE(transport.patience, QList<std::chrono::milliseconds>({clientSilence, preflightPatience}));
    QVERIFY(transport.patience.last() > 21s);
}

BTA_TEST(TestClientCheck)
#include "tst_clientcheck.moc"
