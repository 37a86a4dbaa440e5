// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientverdict.h"

#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientcheck;
using snyk::HttpFailure;

namespace {

const QByteArray rightServer = "https://broker.eu.snyk.io/?connection_role=primary";

QByteArray tunnel(bool up, const QByteArray &server = rightServer)
{
    const QByteArray value = up ? "true" : "false";
    return R"({"ok":)" + value + R"(,"websocketConnectionOpen":)" + value + R"(,"brokerServerUrl":")" + server
        + R"(","version":"5.22.14","transport":"websocket"})";
}

QByteArray listOf(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

ClientResult answer(int status, const QByteArray &body, const QString &location = {})
{
    return ClientAnswer{status, body, location};
}

ClientResult fault(HttpFailure failure)
{
    return Failure(ClientFault{failure, QStringLiteral("why"), {}});
}

ClientResult untrusted()
{
    return Failure(ClientFault{HttpFailure::TlsUntrusted, {}, snyk::CertificateProblem()});
}

const QByteArray both = listOf({tunnel(true), tunnel(true)});
const QByteArray half = listOf({tunnel(true), tunnel(false)});
const QByteArray down = listOf({tunnel(false), tunnel(false)});
const QByteArray elsewhere = listOf({tunnel(true), tunnel(true, "https://broker.snyk.io/?x=1")});
const QByteArray nameless = R"({"ok":true,"websocketConnectionOpen":true})";
const ClientResult blocked = ClientAnswer{401,
    R"({"code":"FILTER_BLOCKED","message":"blocked","reason":"Request does not match any accept rule"})"};
const ClientResult page = ClientAnswer{200, "<html>hello</html>"};

/// For a table: an answer alone cannot be compared.
struct Said
{
    ClientResult result;
};

Expectation expecting(const char *server = "https://broker.eu.snyk.io", bool isEncrypted = false)
{
    return {ServerAddress::of(QUrl(QString::fromLatin1(server))), isEncrypted, true};
}

/// Every question of `expected` that the answers leave open has to be one that was answered.
bool isComplete(const HealthAnswers &answers, const Expectation &expected)
{
    HealthAnswers asked;
    HealthAnswers all = answers;
    while (const auto next = followUp(asked, expected)) {
        if (!all.at(*next))
            return false;
        asked.at(*next) = all.at(*next);
    }
    return asked.plain.has_value() == answers.plain.has_value()
        && asked.former.has_value() == answers.former.has_value()
        && asked.otherScheme.has_value() == answers.otherScheme.has_value();
}

} // namespace

// What the answers of a client prove, taken together.
class TestClientVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void comparesServers_data();
    void comparesServers();
    void namesServers_data();
    void namesServers();
    void expectsAServerAlone();
    void neverProvesAnUnknownServer();
    void tellsWhereARedirectPoints();
    void keepsTheCertificate();
    void tellsOutcomes_data();
    void tellsOutcomes();
    void judgesCredentials_data();
    void judgesCredentials();
};

void TestClientVerdict::judges_data()
{
    QTest::addColumn<HealthAnswers>("answers");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<Verdict>("expected");
    const auto row
        = [](const char *name, const HealthAnswers &answers, Verdict verdict, bool isEncrypted = false) {
              QTest::newRow(name) << answers << isEncrypted << verdict;
          };
    const auto marked = [](const ClientResult &result) { return HealthAnswers{result, {}, {}, {}}; };
    const auto plain = [](const ClientResult &first, const ClientResult &second) {
        return HealthAnswers{first, second, {}, {}};
    };

    row("connected", marked(answer(200, both)), Verdict::Connected);
    row("an old client's single object", marked(answer(200, tunnel(true))), Verdict::Connected);
    row("three tunnels", marked(answer(200, listOf({tunnel(true), tunnel(true), tunnel(true)}))),
        Verdict::Connected);
    row("the third is down", marked(answer(200, listOf({tunnel(true), tunnel(true), tunnel(false)}))),
        Verdict::MixedTunnels);
    row("one of two is down", marked(answer(200, half)), Verdict::MixedTunnels);
    row("the first of two is down", marked(answer(200, listOf({tunnel(false), tunnel(true)}))),
        Verdict::MixedTunnels);
    row("high availability",
        marked(answer(200,
            listOf({tunnel(true, "https://broker.eu.snyk.io/?server_id=1&connection_role=primary"),
                tunnel(true, "https://broker.eu.snyk.io/?server_id=1&connection_role=secondary")}))),
        Verdict::Connected);
    row("down", marked(answer(500, down)), Verdict::NotConnected);
    row("down, with status 200", marked(answer(200, down)), Verdict::NotConnected);
    row("up, with the status of one that is down", marked(answer(500, both)), Verdict::NotConnected);
    row("half up, with that status", marked(answer(500, half)), Verdict::NotConnected);
    row("up at an unnamed server, with that status", marked(answer(500, nameless)), Verdict::NotConnected);
    row("at the usual path, up with that status", plain(blocked, answer(500, both)), Verdict::NotConnected);
    row("elsewhere, with that status", marked(answer(500, elsewhere)), Verdict::WrongServer);
    row("ok without a tunnel", marked(answer(200, R"({"ok":true,"websocketConnectionOpen":false})")),
        Verdict::NotConnected);
    row("elsewhere", marked(answer(200, elsewhere)), Verdict::WrongServer);
    row("elsewhere and half up",
        marked(answer(200, listOf({tunnel(true, "https://x.example"), tunnel(false)}))),
        Verdict::WrongServer);
    row("what is down is nowhere", marked(answer(200, listOf({tunnel(true), tunnel(false, "")}))),
        Verdict::MixedTunnels);
    row("no server told", marked(answer(200, nameless)), Verdict::ServerUnknown);
    row("one server not told", marked(answer(200, listOf({tunnel(true), nameless}))), Verdict::ServerUnknown);

    row("at the usual path", plain(blocked, answer(200, both)), Verdict::OtherConfiguration);
    row("at the usual path, not blocked", plain(answer(404, "{}"), answer(200, both)),
        Verdict::OtherConfiguration);
    row("at the usual path, half up", plain(blocked, answer(200, half)), Verdict::OtherConfiguration);
    row("at the usual path, no server told", plain(blocked, answer(200, nameless)),
        Verdict::OtherConfiguration);
    row("at the usual path, elsewhere", plain(blocked, answer(200, elsewhere)), Verdict::WrongServer);
    row("at the usual path, down", plain(blocked, answer(500, down)), Verdict::NotConnected);

    row("another token", {blocked, blocked, blocked, {}}, Verdict::OtherClient);
    row("the old token", {blocked, blocked, answer(200, both), {}}, Verdict::OtherClient);
    row("the old token, down", {blocked, blocked, answer(500, down), {}}, Verdict::OtherClient);
    row("the old token cannot be asked", {blocked, blocked, fault(HttpFailure::Timeout), {}},
        Verdict::OtherClient);
    row("a proxy serves the usual path", plain(blocked, page), Verdict::OtherClient);
    row("a proxy serves the rest", plain(page, blocked), Verdict::OtherClient);
    row("lost in between", plain(blocked, fault(HttpFailure::ConnectionLost)), Verdict::Unreachable);

    row("not there", plain(answer(404, "{}"), answer(404, "{}")), Verdict::NotABrokerClient);
    row("a page", plain(page, page), Verdict::NotABrokerClient);
    row("a program's own error", plain(answer(500, "oops"), answer(500, "oops")), Verdict::NotABrokerClient);
    row("401 of somebody else", plain(answer(401, "{}"), answer(401, "{}")), Verdict::NotABrokerClient);
    row("right words, wrong status", plain(answer(403, both), answer(403, both)), Verdict::NotABrokerClient);
    row("blocked, wrong status", plain(answer(403, blocked->body), answer(403, blocked->body)),
        Verdict::NotABrokerClient);
    for (const int status : {301, 302, 303, 307, 308})
        row(qPrintable(QString::number(status)), plain(answer(status, {}), answer(status, {})),
            Verdict::Redirected);
    for (const int status : {502, 503, 504})
        row(qPrintable(QString::number(status)), plain(answer(status, "<html>"), answer(status, "<html>")),
            Verdict::GatewayFailed);

    row("refused", marked(fault(HttpFailure::ConnectionRefused)), Verdict::ConnectionRefused);
    row("endless", marked(fault(HttpFailure::TooLarge)), Verdict::NotABrokerClient);
    for (const auto failure : {HttpFailure::Timeout, HttpFailure::HostNotFound, HttpFailure::Offline,
             HttpFailure::ProxyFailed, HttpFailure::ProxyLoginRequired, HttpFailure::TlsUnavailable})
        row(qPrintable(QStringLiteral("fault %1").arg(static_cast<int>(failure))), marked(fault(failure)),
            Verdict::Unreachable);
    row("untrusted", marked(untrusted()), Verdict::UntrustedCertificate, true);

    // http where TLS is spoken, and the other way round.
    const ClientResult lost = fault(HttpFailure::ConnectionLost);
    const ClientResult refusing = fault(HttpFailure::ConnectionRefused);
    row("lost, and TLS answers", {lost, {}, {}, blocked}, Verdict::SpeaksTls);
    row("lost, and TLS shows its certificate", {lost, {}, {}, untrusted()}, Verdict::SpeaksTls);
    row("garbage, and TLS answers", {fault(HttpFailure::Other), {}, {}, answer(200, both)},
        Verdict::SpeaksTls);
    row("lost, and no TLS either", {lost, {}, {}, lost}, Verdict::Unreachable);
    row("lost, and then nobody", {lost, {}, {}, refusing}, Verdict::Unreachable);
    row("a server with TLS says so", {answer(400, "HTTP request to HTTPS"), {}, {}, untrusted()},
        Verdict::SpeaksTls);
    row("400 for another reason", {answer(400, "no"), answer(400, "no"), {}, lost},
        Verdict::NotABrokerClient);
    row("no TLS, and http answers", {fault(HttpFailure::NotTls), {}, {}, answer(200, both)},
        Verdict::SpeaksPlain, true);
    row("TLS waits, and http answers", {fault(HttpFailure::Timeout), {}, {}, blocked}, Verdict::SpeaksPlain,
        true);
    row("TLS waits, and so does http", {fault(HttpFailure::Timeout), {}, {}, fault(HttpFailure::Timeout)},
        Verdict::Unreachable, true);
    row("TLS failed, and http complains", {fault(HttpFailure::NotTls), {}, {}, answer(400, "TLS!")},
        Verdict::Unreachable, true);
    row("TLS failed, and http too", {fault(HttpFailure::NotTls), {}, {}, lost}, Verdict::Unreachable, true);
}

void TestClientVerdict::judges()
{
    QFETCH(HealthAnswers, answers);
    QFETCH(bool, isEncrypted);
    QFETCH(Verdict, expected);
    const Expectation expectation = expecting("https://broker.eu.snyk.io", isEncrypted);
    QVERIFY(isComplete(answers, expectation));
    const HealthReport report = judge(answers, expectation);
    QCOMPARE(report.verdict, expected);
    QCOMPARE(report.provesToken(), expected == Verdict::Connected);
    const QList<Verdict> ofOthers{Verdict::Unreachable, Verdict::ConnectionRefused,
        Verdict::UntrustedCertificate, Verdict::SpeaksTls, Verdict::SpeaksPlain, Verdict::Redirected,
        Verdict::GatewayFailed, Verdict::NotABrokerClient};
    QCOMPARE(report.isOfClient(), !ofOthers.contains(expected));
    QCOMPARE(report.isFormer,
        QByteArray(QTest::currentDataTag()).startsWith("the old token") && answers.former->has_value());
    QCOMPARE(report.expectedServer, QStringLiteral("broker.eu.snyk.io"));
}

void TestClientVerdict::comparesServers_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *expected, const char *told, Verdict verdict) {
        QTest::addRow("%s %s", expected, told) << QByteArray(expected) << QByteArray(told) << verdict;
    };
    // A known region.
    row("https://broker.eu.snyk.io", "https://broker.eu.snyk.io/?connection_role=primary",
        Verdict::Connected);
    row("https://broker.eu.snyk.io", "https://BROKER.eu.snyk.io.:443/", Verdict::Connected);
    row("https://broker.eu.snyk.io", "https://broker.snyk.io/", Verdict::WrongServer);
    row("https://broker.eu.snyk.io", "http://broker.eu.snyk.io/", Verdict::WrongServer);
    row("https://broker.eu.snyk.io", "https://broker.eu.snyk.io:8443/", Verdict::WrongServer);
    row("https://broker.eu.snyk.io", "https://broker.eu.snyk.io.attacker.example/", Verdict::WrongServer);
    // A single tenant, whose server was entered.
    row("https://broker.acme.snyk.io/", "https://broker.acme.snyk.io/?server_id=2&connection_role=primary",
        Verdict::Connected);
    row("https://broker.acme.snyk.io", "https://broker.snyk.io/", Verdict::WrongServer);
    // An own address.
    row("http://127.0.0.1:4711", "http://127.0.0.1:4711/?connection_role=primary", Verdict::Connected);
    row("http://127.0.0.1:4711", "http://127.0.0.1:4712/?connection_role=primary", Verdict::WrongServer);
    // Government's is not documented.
    row("", "https://broker.snykgov.io/", Verdict::ServerUnknown);
    row("", "https://broker.snyk.io/", Verdict::ServerUnknown);
    // Nothing that can be compared.
    row("https://broker.eu.snyk.io", "", Verdict::ServerUnknown);
    row("https://broker.eu.snyk.io", "broker.eu.snyk.io", Verdict::ServerUnknown);
    row("https://broker.eu.snyk.io", "wss://broker.eu.snyk.io", Verdict::ServerUnknown);
}

void TestClientVerdict::comparesServers()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, told);
    const Expectation expectation = expecting(expected.constData());
    const HealthReport report
        = judge({answer(200, listOf({tunnel(true, told), tunnel(true, told)}))}, expectation);
    QTEST(report.verdict, "verdict");
}

void TestClientVerdict::namesServers_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *url, const char *text) {
        QTest::addRow("%s", url) << QString::fromLatin1(url) << QString::fromLatin1(text);
    };
    row("https://broker.eu.snyk.io/?server_id=1", "broker.eu.snyk.io");
    row("https://broker.corp.example:8443/x#y", "broker.corp.example:8443");
    // Who reads only its beginning takes it for another.
    row("https://u:p@broker.corp.example", "");
    row("https://broker.eu.snyk.io@evil.example", "");
    row("https://@broker.eu.snyk.io", "");
    row("http://127.0.0.1:80", "http://127.0.0.1");
    row("https://[::1]:7341/", "[::1]:7341");
    row("https://b\xfc"
        "cher.example",
        "xn--bcher-kva.example");
    row("ftp://broker.eu.snyk.io", "");
    row("https://", "");
    row("", "");
}

void TestClientVerdict::namesServers()
{
    QFETCH(QString, url);
    const auto server = ServerAddress::of(QUrl(url));
    QTEST(server ? server->text() : QString(), "text");
    if (server)
        QCOMPARE(ServerAddress::parse(server->text()), server);
}

/// What is expected is a server and nothing else.
void TestClientVerdict::expectsAServerAlone()
{
    for (const char *text : {"broker.eu.snyk.io", "https://broker.eu.snyk.io", "https://broker.eu.snyk.io/",
             "http://127.0.0.1:7341"})
        QVERIFY2(ServerAddress::parse(QString::fromLatin1(text)), text);
    for (const char *text : {"https://evil.io@broker.snyk.io", "evil.io@broker.snyk.io",
             "https://u:p@broker.snyk.io", "https://@broker.snyk.io", "https://broker.snyk.io/path",
             "https://broker.snyk.io//", "https://broker.snyk.io?a=b", "https://broker.snyk.io?",
             "https://broker.snyk.io#part", "https://broker.snyk.io/#", ""})
        QVERIFY2(!ServerAddress::parse(QString::fromLatin1(text)), text);
}

/// Whatever a client says: without knowing what is right, nobody calls it right.
void TestClientVerdict::neverProvesAnUnknownServer()
{
    for (const QByteArray &body : {both, half, down, elsewhere, nameless, tunnel(true)}) {
        for (const int status : {200, 500}) {
            QVERIFY(!judge({answer(status, body)}, {}).provesToken());
            QVERIFY(!judge({blocked, answer(status, body), {}, {}}, {}).provesToken());
        }
    }
    QCOMPARE(judge({answer(200, both)}, {}).expectedServer, QString());
}

void TestClientVerdict::tellsWhereARedirectPoints()
{
    const auto pointing = [](const char *location) {
        const ClientResult redirect = answer(302, {}, QString::fromLatin1(location));
        return judge({redirect, redirect, {}, {}}, expecting()).redirect;
    };
    QCOMPARE(pointing("https://sso.example/login?next=%2Fx#y"), QStringLiteral("https://sso.example/login"));
    QCOMPARE(pointing("https://user:secret@sso.example/"), QStringLiteral("https://sso.example/"));
    QCOMPARE(pointing("/login"), QString());
    QCOMPARE(pointing(""), QString());
}

void TestClientVerdict::keepsTheCertificate()
{
    snyk::CertificateProblem problem;
    problem.issuer = QStringLiteral("ACME Root");
    const ClientResult refused = Failure(ClientFault{HttpFailure::TlsUntrusted, {}, problem});
    QCOMPARE(
        judge({refused}, expecting("https://broker.eu.snyk.io", true)).certificate, std::optional(problem));
    const ClientResult lost = fault(HttpFailure::ConnectionLost);
    QCOMPARE(judge({lost, {}, {}, refused}, expecting()).certificate, std::optional(problem));
    QVERIFY(!judge({lost, {}, {}, lost}, expecting()).certificate);
}

void TestClientVerdict::tellsOutcomes_data()
{
    QTest::addColumn<bool>("ok");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<CredentialOutcome>("expected");
    const auto row = [](bool ok, int status, const char *error, CredentialOutcome outcome) {
        QTest::addRow("%d %d %s", static_cast<int>(ok), status, error)
            << ok << status << QString::fromLatin1(error) << outcome;
    };
    row(true, 200, "", CredentialOutcome::Accepted);
    row(true, 204, "", CredentialOutcome::Accepted);
    row(true, 0, "", CredentialOutcome::Accepted);
    // The client takes a sign-in page for success.
    row(true, 203, "", CredentialOutcome::Refused);
    row(false, 401, "Failed due to invalid credentials", CredentialOutcome::Refused);
    row(false, 403, "Failed due to invalid credentials", CredentialOutcome::Refused);
    row(false, 404, "Status code is not 2xx", CredentialOutcome::NotThere);
    row(false, 410, "Status code is not 2xx", CredentialOutcome::NotThere);
    for (const int status : {301, 302, 400, 407, 429, 500, 502, 503})
        row(false, status, "Status code is not 2xx", CredentialOutcome::OtherStatus);
    row(false, 0, "ECONNREFUSED", CredentialOutcome::NotReachable);
    row(false, 0, "ENOTFOUND", CredentialOutcome::NotReachable);
    row(false, 0, "", CredentialOutcome::NotReachable);
    row(false, 0, "ERR_INVALID_URL", CredentialOutcome::NotAsked);
}

void TestClientVerdict::tellsOutcomes()
{
    QFETCH(bool, ok);
    QFETCH(int, status);
    QFETCH(QString, error);
    const CredentialCheck check{ok, status, {}, {}, error};
    QTEST(check.outcome(), "expected");
}

void TestClientVerdict::judgesCredentials_data()
{
    QTest::addColumn<Said>("said");
    QTest::addColumn<SystemVerdict>("expected");
    const auto entry = [](int status) -> QByteArray {
        const QByteArray ok = status >= 200 && status < 300 ? "true" : "false";
        QByteArray text = R"({"brokerClientValidationUrl":"https://git.example/user","ok":)" + ok;
        if (status > 0)
            text += R"(,"brokerClientValidationUrlStatusCode":)" + QByteArray::number(status);
        return text + (status < 0 ? R"(,"error":{"code":"ERR_INVALID_URL","input":"x"}})" : "}");
    };
    const auto row
        = [&entry](const char *name, int status, const QList<int> &entries, SystemVerdict verdict) {
              QList<QByteArray> texts;
              for (const int one : entries)
                  texts.append(entry(one));
              QTest::newRow(name) << Said{answer(status, listOf(texts))} << verdict;
          };
    row("passed", 200, {200}, SystemVerdict::Passed);
    row("refused", 500, {401}, SystemVerdict::Refused);
    row("forbidden", 500, {403}, SystemVerdict::Refused);
    row("sign-in page", 200, {203}, SystemVerdict::Refused);
    row("not there", 500, {404}, SystemVerdict::NotThere);
    row("gone", 500, {410}, SystemVerdict::NotThere);
    row("redirected", 500, {302}, SystemVerdict::OtherStatus);
    row("in trouble", 500, {503}, SystemVerdict::OtherStatus);
    row("not reachable", 500, {0}, SystemVerdict::NotReachable);
    row("no address", 500, {-1}, SystemVerdict::NotAsked);
    row("pool, all right", 200, {200, 200, 204}, SystemVerdict::Passed);
    // The status of the whole answer is that of the last one.
    row("pool, the first is refused", 200, {401, 200}, SystemVerdict::Several);
    row("pool, the last is refused", 500, {200, 401}, SystemVerdict::Several);
    row("pool, all refused", 500, {401, 403}, SystemVerdict::Refused);
    row("pool, each in its way", 500, {401, 404, 0}, SystemVerdict::Several);
    QTest::newRow("single object") << Said{answer(200, entry(200))} << SystemVerdict::Passed;
    QTest::newRow("blocked") << Said{blocked} << SystemVerdict::NotOffered;
    QTest::newRow("not offered") << Said{answer(404, "no")} << SystemVerdict::NotOffered;
    QTest::newRow("a page") << Said{page} << SystemVerdict::NotOffered;
    QTest::newRow("broke") << Said{answer(500, R"({"error":{}})")} << SystemVerdict::NoAnswer;
    QTest::newRow("gateway") << Said{answer(502, "<html>")} << SystemVerdict::NoAnswer;
    QTest::newRow("silent") << Said{fault(HttpFailure::Timeout)} << SystemVerdict::NoAnswer;
}

void TestClientVerdict::judgesCredentials()
{
    QFETCH(Said, said);
    QFETCH(SystemVerdict, expected);
    const SystemReport report = judgeSystem(said.result, {});
    QCOMPARE(report.verdict, expected);
    QCOMPARE(isFailure(expected), !report.checks.isEmpty() && expected != SystemVerdict::Passed);
}

BTA_BARE_TEST(TestClientVerdict)
#include "tst_clientverdict.moc"
