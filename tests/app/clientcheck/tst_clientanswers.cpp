// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientaddress.h"
#include "clientcheck/clientanswers.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientcheck;

namespace {

const QString region = QStringLiteral("broker.eu.snyk.io");

QByteArray tunnel(bool up, const QByteArray &server = "https://broker.eu.snyk.io/?connection_role=primary")
{
    const QByteArray value = up ? "true" : "false";
    return R"({"ok":)" + value + R"(,"websocketConnectionOpen":)" + value + R"(,"brokerServerUrl":")" + server
        + R"(","version":"4.190.0","transport":"websocket"})";
}

ClientResult answer(int status, const QByteArray &body)
{
    return ClientAnswer{status, body};
}

ClientResult fault(snyk::HttpFailure failure)
{
    return Failure(ClientFault{failure, QStringLiteral("why")});
}

using Plain = std::optional<ClientResult>;

/// What the two addresses say; one column of a table.
struct Answers
{
    ClientResult marked;
    Plain plain;
};

const QByteArray blocked
    = R"({"message":"blocked","reason":"Request does not match any accept rule","code":401})";

} // namespace

class TestClientAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAddresses_data();
    void acceptsAddresses();
    void makesTheMarkerFromTheHash();
    void readsOneObjectOrAList();
    void refusesWhatIsNoHealthCheck_data();
    void refusesWhatIsNoHealthCheck();
    void judges_data();
    void judges();
    void asksThePlainAddressOnlyToExplain();
    void readsSystemChecks();
    void showsNoSecretOfASystemCheck_data();
    void showsNoSecretOfASystemCheck();
    void keepsHarmlessWords();
};

void TestClientAnswers::acceptsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::addRow("%s", text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("broker-host:8000", "http://broker-host:8000");
    row(" http://10.0.0.7:8000/ ", "http://10.0.0.7:8000");
    row("https://broker.example/prefix/", "https://broker.example/prefix");
    row("http://broker:8001/healthcheck/1a2b3c4d", "http://broker:8001");
    row("http://broker:8001/p/systemcheck", "http://broker:8001/p");
    row("[::1]:8000", "http://[::1]:8000");
    row("http://user:pw@broker:8000", "");
    row("http://broker:8000/?x=1", "");
    row("http://broker:8000/#x", "");
    row("ftp://broker", "");
    row("file:///etc/passwd", "");
    row("http://", "");
    row("http://broker:0", "");
    row("", "");
}

void TestClientAnswers::acceptsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto address = ClientAddress::parse(text);
    QCOMPARE(address ? address->toString() : QString(), expected);
    if (!address)
        return;
    QCOMPARE(ClientAddress::parse(address->toString()), address);
    QCOMPARE(address->withPath(QStringLiteral("/healthcheck")).toString(),
        expected + QStringLiteral("/healthcheck"));
}

void TestClientAnswers::makesTheMarkerFromTheHash()
{
    const Fingerprint fingerprint = samples::brokerToken().fingerprint();
    const Marker marker = Marker::of(fingerprint);
    QCOMPARE(marker.text().size(), 8);
    QVERIFY(fingerprint.sha256().startsWith(marker.text()));
    QCOMPARE(marker.healthPath(), QStringLiteral("/healthcheck/") + marker.text());
}

void TestClientAnswers::readsOneObjectOrAList()
{
    const auto one = decodeHealth(tunnel(true));
    QVERIFY(one && one->size() == 1);
    const Tunnel expected{true, true, region, QStringLiteral("4.190.0"), QStringLiteral("websocket")};
    QCOMPARE(one->first(), expected);
    const auto two = decodeHealth("[" + tunnel(true) + "," + tunnel(false) + "]");
    QVERIFY(two && two->size() == 2);
    QVERIFY(two->first().isUp());
    QVERIFY(!two->last().isUp());
}

void TestClientAnswers::refusesWhatIsNoHealthCheck_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("blocked") << blocked;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>ok</html>");
    QTest::newRow("empty list") << QByteArray("[]");
    QTest::newRow("texts") << QByteArray(R"({"ok":"true","websocketConnectionOpen":"true"})");
    QTest::newRow("half a list") << QByteArray("[" + tunnel(true) + ",{}]");
    QTest::newRow("other health") << QByteArray(R"({"status":"UP"})");
    QTest::newRow("only ok") << QByteArray(R"({"ok":true})");
    QByteArray many = "[" + tunnel(true);
    for (int i = 0; i < 60; ++i)
        many += "," + tunnel(true);
    QTest::newRow("too many") << many + "]";
}

void TestClientAnswers::refusesWhatIsNoHealthCheck()
{
    QFETCH(QByteArray, body);
    QVERIFY(!decodeHealth(body));
    QCOMPARE(judge(answer(200, body), answer(200, body), region).verdict, Verdict::NotABrokerClient);
}

void TestClientAnswers::judges_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<Verdict>("expected");
    using snyk::HttpFailure;
    const QByteArray both = "[" + tunnel(true) + "," + tunnel(true) + "]";
    const QByteArray half = "[" + tunnel(true) + "," + tunnel(false) + "]";
    const QByteArray other = "[" + tunnel(true) + "," + tunnel(true, "https://broker.snyk.io/?x=1") + "]";
    const QByteArray down = "[" + tunnel(false) + "," + tunnel(false) + "]";
    QTest::newRow("connected") << Answers{answer(200, both), Plain()} << Verdict::Connected;
    QTest::newRow("old client") << Answers{answer(200, tunnel(true)), Plain()} << Verdict::Connected;
    QTest::newRow("one tunnel down") << Answers{answer(200, half), Plain()} << Verdict::MixedTunnels;
    QTest::newRow("down") << Answers{answer(500, down), Plain()} << Verdict::NotConnected;
    QTest::newRow("wrong region") << Answers{answer(200, other), Plain()} << Verdict::WrongRegion;
    QTest::newRow("no region given") << Answers{answer(200, tunnel(true, "")), Plain()}
                                     << Verdict::WrongRegion;
    QTest::newRow("ok without a tunnel")
        << Answers{answer(200, R"({"ok":true,"websocketConnectionOpen":false})"), Plain()}
        << Verdict::NotConnected;
    for (const int status : {401, 404}) {
        QTest::addRow("other marker %d", status)
            << Answers{answer(status, blocked), Plain(answer(200, both))} << Verdict::OtherConfiguration;
    }
    QTest::newRow("old one, half up")
        << Answers{answer(401, blocked), Plain(answer(200, half))} << Verdict::OtherConfiguration;
    QTest::newRow("old one, wrong region")
        << Answers{answer(401, blocked), Plain(answer(200, other))} << Verdict::WrongRegion;
    QTest::newRow("old one, down") << Answers{answer(401, blocked), Plain(answer(500, down))}
                                   << Verdict::NotConnected;
    QTest::newRow("neither") << Answers{answer(404, "{}"), Plain(answer(404, "{}"))}
                             << Verdict::NotABrokerClient;
    QTest::newRow("redirect") << Answers{answer(302, ""), Plain(answer(302, ""))}
                              << Verdict::NotABrokerClient;
    QTest::newRow("right words, wrong status")
        << Answers{answer(403, both), Plain(answer(403, both))} << Verdict::NotABrokerClient;
    QTest::newRow("refused") << Answers{fault(HttpFailure::ConnectionRefused), Plain()}
                             << Verdict::ConnectionRefused;
    for (const auto failure : {HttpFailure::Timeout, HttpFailure::HostNotFound, HttpFailure::TlsUntrusted,
             HttpFailure::ConnectionLost, HttpFailure::Other}) {
        QTest::addRow("fault %d", static_cast<int>(failure))
            << Answers{fault(failure), Plain()} << Verdict::Unreachable;
    }
    QTest::newRow("endless") << Answers{fault(HttpFailure::TooLarge), Plain()} << Verdict::NotABrokerClient;
    QTest::newRow("lost in between") << Answers{answer(401, blocked),
        Plain(fault(HttpFailure::ConnectionLost))}
                                     << Verdict::Unreachable;
}

void TestClientAnswers::judges()
{
    QFETCH(Answers, answers);
    const auto &[marked, plain] = answers;
    QFETCH(Verdict, expected);
    const HealthReport report = judge(marked, plain, region);
    QCOMPARE(report.verdict, expected);
    QCOMPARE(report.provesConfiguration(), expected == Verdict::Connected);
    QCOMPARE(needsPlainAnswer(marked), plain.has_value());
    if (expected == Verdict::WrongRegion && !plain) {
        // A region without a documented server is not compared.
        QCOMPARE(judge(marked, plain, QString()).verdict, Verdict::Connected);
    }
}

void TestClientAnswers::asksThePlainAddressOnlyToExplain()
{
    QVERIFY(!needsPlainAnswer(answer(200, tunnel(true))));
    QVERIFY(!needsPlainAnswer(answer(500, tunnel(false))));
    QVERIFY(!needsPlainAnswer(fault(snyk::HttpFailure::Timeout)));
    QVERIFY(needsPlainAnswer(answer(401, blocked)));
}

void TestClientAnswers::readsSystemChecks()
{
    const QByteArray good
        = R"({"brokerClientValidationUrl":"https://gitlab.example/api/v4/user?private_token=x",
        "brokerClientValidationUrlStatusCode":200,"ok":true,"maskedCredentials":"ghp***890"})";
    const QByteArray bad = R"({"brokerClientValidationUrl":"https://gitlab.example/user",
        "brokerClientValidationUrlStatusCode":401,"ok":false,"error":"Failed due to invalid credentials",
        "maskedCredentials":null})";
    const SystemReport passed = judgeSystem(answer(200, "[" + good + "]"), {});
    QCOMPARE(passed.verdict, SystemVerdict::Passed);
    QCOMPARE(passed.checks.first().serviceStatus, 200);
    QCOMPARE(passed.checks.first().maskedCredential, QStringLiteral("ghp***890"));
    QCOMPARE(passed.checks.first().address, QStringLiteral("https://gitlab.example/api/v4/user"));
    // The status is that of the last of a pool: each has to be looked at.
    const SystemReport failed = judgeSystem(answer(200, "[" + bad + "," + good + "]"), {});
    QCOMPARE(failed.verdict, SystemVerdict::Failed);
    QCOMPARE(failed.checks.first().error, QStringLiteral("Failed due to invalid credentials"));
    QCOMPARE(judgeSystem(answer(500, bad), {}).verdict, SystemVerdict::Failed);
    QCOMPARE(judgeSystem(answer(401, blocked), {}).verdict, SystemVerdict::NotOffered);
    QCOMPARE(judgeSystem(fault(snyk::HttpFailure::Timeout), {}).verdict, SystemVerdict::NoAnswer);
}

void TestClientAnswers::showsNoSecretOfASystemCheck_data()
{
    QTest::addColumn<QByteArray>("element");
    const QByteArray head = R"({"brokerClientValidationUrl":"u","ok":false,)";
    QTest::newRow("raw address") << head
            + R"("error":{"code":"ERR_INVALID_URL","input":"https://user:p/ssZZGOOD@127.0.0.1/x"}})";
    QTest::newRow("address in words")
        << head + R"("error":"request to https://user:p/ssZZGOOD@127.0.0.1/x failed"})";
    QTest::newRow("with blanks") << head + R"("error":"https://user:p ZZGOOD@ x@host is no address"})";
    QTest::newRow("without a scheme") << head + R"("error":"cannot reach user:ZZGOOD@host"})";
    QTest::newRow("named") << head + R"("error":"login failed for user: ZZGOOD"})";
    QTest::newRow("password") << head + R"("error":"password=ZZGOOD is wrong"})";
    QTest::newRow("header") << head + R"("error":"sent Authorization: ZZGOOD"})";
    QTest::newRow("query") << head + R"("error":"GET /user?private_token=ZZGOOD was refused"})";
    QTest::newRow("opaque") << head + R"("error":"glpat-ZZGOOD0123456789abcdef was refused"})";
    QTest::newRow("known") << head + R"("error":"the value zzgood"})";
    QTest::newRow("known, encoded") << head + R"("error":"the value p%2FssZZGOOD"})";
    QTest::newRow("not masked") << head + R"("maskedCredentials":"user:ZZGOOD"})";
    QTest::newRow("badly masked") << head + R"("maskedCredentials":"***ZZGOOD-and-more"})";
    QTest::newRow("address") << QByteArray(
        R"({"brokerClientValidationUrl":"https://u:ZZGOOD@h/api?t=ZZGOOD#ZZGOOD","ok":false})");
    QTest::newRow("no address") << QByteArray(
        R"({"brokerClientValidationUrl":"https://user:p/ssZZGOOD@127.0.0.1","ok":false})");
    QTest::newRow("strange code") << head + R"("error":{"code":"ZZGOOD is no code"}})";
}

void TestClientAnswers::showsNoSecretOfASystemCheck()
{
    QFETCH(QByteArray, element);
    const QList<Secret> known{samples::secret("ZZGOOD"), samples::secret("p/ssZZGOOD"), Secret()};
    const bool needsKnown = QByteArray(QTest::currentDataTag()).startsWith("known");
    const auto checks = decodeSystemCheck(element, needsKnown ? known : QList<Secret>());
    QVERIFY(checks && checks->size() == 1);
    const CredentialCheck &check = checks->first();
    const QString shown = check.error + check.address + check.maskedCredential;
    QVERIFY2(!shown.contains(QLatin1String("ZZGOOD"), Qt::CaseInsensitive), qPrintable(shown));
}

void TestClientAnswers::keepsHarmlessWords()
{
    QCOMPARE(redacted(QStringLiteral("connect ECONNREFUSED 127.0.0.1:443"), {}),
        QStringLiteral("connect ECONNREFUSED 127.0.0.1:443"));
    QVERIFY(redacted(QString(5000, QLatin1Char(' ')) + QStringLiteral("x"), {}).size() <= 200);
    QVERIFY(!redacted(QStringLiteral("token ") + QString::fromLatin1(samples::brokerTokenText), {})
                 .contains(QLatin1String("5a2d")));
}

BTA_BARE_TEST(TestClientAnswers)
#include "tst_clientanswers.moc"
