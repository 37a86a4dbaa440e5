// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

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
#include <QTimer>

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
    void endsADrippingAnswer_data();
    void endsADrippingAnswer();
    void endsAsAWhole();
    void recognisesAnotherClient();
    void recognisesTheOldToken();
    void tellsCertificatesApart_data();
    void tellsCertificatesApart();
    void acceptsAKnownCertificate();
    void tellsTlsFromPlain();
    void tellsPlainFromTls();
    void tellsWhenNobodyListens();
    void canBeStopped();
    void tellsWhenTheTransportGoes();
    void tellsWhenAQuestionIsForgotten();
    void runsTheSystemCheck();
    void asksForThePreflight();
    void waitsLongerForThePreflight();

private:
    [[nodiscard]] HealthQuestion question(const FakeClient &client) const
    {
        return {client.address(), m_marker, ServerAddress::parse(QStringLiteral("broker.eu.snyk.io"))};
    }
    [[nodiscard]] std::optional<HealthReport> check(const HealthQuestion &question)
    {
        const auto report = test::await(checkHealth(m_context, m_transport, m_clock, question, {}));
        return report && *report ? std::optional(**report) : std::nullopt;
    }

    const Marker m_marker = Marker::of(samples::brokerToken().fingerprint());
    test::FixedClock m_clock;
    QObject m_context;
    QtClientTransport m_transport{{.patience = 500ms}};
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
    const auto report = check(question(client));
    QCOMPARE(report->verdict, Verdict::Redirected);
    QCOMPARE(report->redirect, other.address().toString() + QStringLiteral("/healthcheck"));
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

void TestClientCheck::endsADrippingAnswer_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n");
    QTest::newRow("head") << QByteArray("HTTP/1.1 200 OK\r\nX-Slow: ");
    QTest::newRow("status line") << QByteArray("HTTP/1.1 200");
}

/// A byte now and then is no silence, and no answer either.
void TestClientCheck::endsADrippingAnswer()
{
    QFETCH(QByteArray, begin);
    test::LoopbackServer server(test::LoopbackServer::Security::PlainHttp);
    server.setHandler([&begin](const test::LoopbackRequest &) {
        return test::LoopbackAnswer{begin, test::LoopbackAnswer::Then::Trickle};
    });
    const auto address = *ClientAddress::parse(server.url().toString());
    QtClientTransport patient({.patience = 60s});
    QElapsedTimer passed;
    passed.start();
    const auto health = checkHealth(m_context, patient, m_clock, {address, m_marker}, {}, 300ms);
    const auto system = checkSystem(m_context, patient, m_clock, address, {}, {}, 300ms);
    const auto preflight = checkPreflight(m_context, patient, m_clock, address, {}, {}, 300ms);
    const auto seen = test::await(health);
    QVERIFY(seen && *seen);
    QCOMPARE((*seen)->verdict, Verdict::Unreachable);
    QCOMPARE((*seen)->failure, std::optional(snyk::HttpFailure::Timeout));
    const auto tried = test::await(system);
    QVERIFY(tried && *tried);
    QCOMPARE((*tried)->verdict, SystemVerdict::NoAnswer);
    const auto own = test::await(preflight);
    QVERIFY(own && *own);
    QCOMPARE((*own)->verdict, PreflightVerdict::NoAnswer);
    QVERIFY2(passed.elapsed() < 5000, qPrintable(QString::number(passed.elapsed())));
    // Nobody goes on reading.
    QTRY_COMPARE(server.openConnectionCount(), 0);
}

/// Two answers that each are in time are not, together.
void TestClientCheck::endsAsAWhole()
{
    class Slow final : public ClientTransport
    {
    public:
        QFuture<ClientResult> get(ClientQuestion, std::stop_token) override
        {
            const Settle<ClientAnswer, ClientFault> settle;
            QTimer::singleShot(200ms, &m_context, [settle] {
                settle(ClientAnswer{401, R"({"code":"FILTER_BLOCKED"})"});
            });
            return settle.future();
        }

    private:
        QObject m_context;
    };
    Slow transport;
    const HealthQuestion question{
        *ClientAddress::parse(QStringLiteral("broker-host:8000")), m_marker, {}, m_marker};
    const auto late = test::await(checkHealth(m_context, transport, m_clock, question, {}, 300ms));
    QVERIFY(late && *late);
    QCOMPARE((*late)->verdict, Verdict::Unreachable);
    const auto inTime = test::await(checkHealth(m_context, transport, m_clock, question, {}, 30s));
    QVERIFY(inTime && *inTime);
    QCOMPARE((*inTime)->verdict, Verdict::OtherClient);
}

void TestClientCheck::recognisesAnotherClient()
{
    FakeClient client([](const QByteArray &path) {
        return http(401,
            R"({"code":"FILTER_BLOCKED","message":"blocked","reason":"Request does not match any )"
            R"(accept rule, blocking HTTP request","url":")"
                + path + "\"}");
    });
    const auto report = check(question(client));
    QCOMPARE(report->verdict, Verdict::OtherClient);
    QVERIFY(!report->isFormer && !report->provesToken());
    QCOMPARE(client.requests.size(), 2);
}

void TestClientCheck::recognisesTheOldToken()
{
    const Marker old = Marker::of(samples::brokerToken(samples::otherBrokerTokenText).fingerprint());
    FakeClient client([&old](const QByteArray &path) {
        return path == old.healthPath().toLatin1() ? http(200, up)
                                                   : http(401, R"({"code":"FILTER_BLOCKED"})");
    });
    HealthQuestion asked = question(client);
    QVERIFY(!check(asked)->isFormer);
    QCOMPARE(client.requests.size(), 2);
    asked.former = old;
    const auto report = check(asked);
    QCOMPARE(report->verdict, Verdict::OtherClient);
    QVERIFY(report->isFormer);
    QCOMPARE(report->tunnels.size(), 1);
}

void TestClientCheck::tellsCertificatesApart_data()
{
    using Security = test::LoopbackServer::Security;
    using Fault = snyk::CertificateFault;
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("knowsAuthority");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isSelfSigned");
    QTest::addColumn<QString>("issuer");
    const QString authority = QStringLiteral("Loopback Test Authority");
    QTest::newRow("self-signed") << Security::SelfSigned << true << Fault::UnknownIssuer << true
                                 << QStringLiteral("Self-signed");
    QTest::newRow("unknown issuer") << Security::Trusted << false << Fault::UnknownIssuer << false
                                    << authority;
    QTest::newRow("other host") << Security::WrongHost << true << Fault::OtherHost << false << authority;
    QTest::newRow("expired") << Security::Expired << true << Fault::Expired << false << authority;
}

void TestClientCheck::tellsCertificatesApart()
{
    using Security = test::LoopbackServer::Security;
    QFETCH(Security, security);
    QFETCH(bool, knowsAuthority);
    test::LoopbackServer server(security);
    QtClientTransport transport(
        {nullptr, knowsAuthority ? test::LoopbackServer::authorityPem() : QByteArray(), 10s});
    const auto report = test::await(checkHealth(
        m_context, transport, m_clock, {*ClientAddress::parse(server.url().toString()), m_marker}, {}));
    QVERIFY(report && *report);
    QCOMPARE((*report)->verdict, Verdict::UntrustedCertificate);
    QVERIFY((*report)->certificate);
    QTEST((*report)->certificate->fault, "fault");
    QTEST((*report)->certificate->isSelfSigned, "isSelfSigned");
    QTEST((*report)->certificate->issuer, "issuer");
    // Nothing was asked over a connection that cannot be trusted.
    QVERIFY(server.requests().isEmpty());
}

void TestClientCheck::acceptsAKnownCertificate()
{
    test::LoopbackServer server(test::LoopbackServer::Security::Trusted);
    server.setHandler([](const test::LoopbackRequest &) { return test::LoopbackAnswer::of(200, up); });
    QtClientTransport transport({nullptr, test::LoopbackServer::authorityPem(), 10s});
    const auto report = test::await(checkHealth(m_context, transport, m_clock,
        {*ClientAddress::parse(server.url().toString()), m_marker,
            ServerAddress::parse(QStringLiteral("broker.eu.snyk.io"))},
        {}));
    QVERIFY(report && *report);
    QCOMPARE((*report)->verdict, Verdict::Connected);
}

/// http to a port of TLS, whether its certificate is trusted or not.
void TestClientCheck::tellsTlsFromPlain()
{
    for (const bool knowsAuthority : {true, false}) {
        test::LoopbackServer server(test::LoopbackServer::Security::Trusted);
        QtClientTransport transport(
            {nullptr, knowsAuthority ? test::LoopbackServer::authorityPem() : QByteArray(), 10s});
        QUrl url = server.url();
        url.setScheme(QStringLiteral("http"));
        const auto report = test::await(checkHealth(
            m_context, transport, m_clock, {*ClientAddress::parse(url.toString()), m_marker}, {}));
        QVERIFY(report && *report);
        QCOMPARE((*report)->verdict, Verdict::SpeaksTls);
        QCOMPARE((*report)->certificate.has_value(), !knowsAuthority);
    }
}

void TestClientCheck::tellsPlainFromTls()
{
    test::LoopbackServer server(test::LoopbackServer::Security::PlainHttp);
    server.setHandler([](const test::LoopbackRequest &) { return test::LoopbackAnswer::of(200, up); });
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    const auto report = test::await(
        checkHealth(m_context, m_transport, m_clock, {*ClientAddress::parse(url.toString()), m_marker}, {}));
    QVERIFY(report && *report);
    QCOMPARE((*report)->verdict, Verdict::SpeaksPlain);
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
    QtClientTransport patient({.patience = 60s});
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
    auto passing = std::make_unique<QtClientTransport>(QtClientTransport::Options{.patience = 60s});
    const auto future = checkHealth(m_context, *passing, m_clock, question(client), {});
    QTRY_COMPARE(client.requests.size(), 1);
    passing.reset();
    const auto report = test::await(future);
    QVERIFY(report && !*report);
}

/// A transport that forgets a question answers it nevertheless.
void TestClientCheck::tellsWhenAQuestionIsForgotten()
{
    class Forgetful final : public ClientTransport
    {
    public:
        QFuture<ClientResult> get(ClientQuestion, std::stop_token) override
        {
            return Settle<ClientAnswer, ClientFault>().future();
        }
    };
    Forgetful transport;
    const auto address = *ClientAddress::parse(QStringLiteral("broker-host:8000"));
    const auto health = test::await(checkHealth(m_context, transport, m_clock, {address, m_marker}, {}));
    QVERIFY(health && !*health);
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
    QCOMPARE((*report)->verdict, SystemVerdict::NotAsked);
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
    QCOMPARE(transport.patience, QList<std::chrono::milliseconds>({systemPatience, preflightPatience}));
    // Five seconds for each of a pool's credentials; twenty for Snyk's servers.
    QVERIFY(transport.patience.first() >= 30s && systemLimit > systemPatience);
    QVERIFY(transport.patience.last() > 21s && preflightLimit > preflightPatience);
}

BTA_TEST(TestClientCheck)
#include "tst_clientcheck.moc"
