// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientaddress.h"
#include "clientcheck/healthanswers.h"
#include "core/marker.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::clientcheck;

namespace {

const QString region = QStringLiteral("broker.eu.snyk.io");

QByteArray tunnelText(
    bool up, const QByteArray &server = "https://broker.eu.snyk.io/?connection_role=primary")
{
    const QByteArray value = up ? "true" : "false";
    return R"({"ok":)" + value + R"(,"websocketConnectionOpen":)" + value + R"(,"brokerServerUrl":")" + server
        + R"(","version":"4.190.0","transport":"websocket"})";
}

const QByteArray blockedText
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
    void recognisesABlockedPath_data();
    void recognisesABlockedPath();
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
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("gitl\u0430b.io:8000/p", "http://xn--gitlb-7ve.io:8000/p");
    row("broker-host:8000", "http://broker-host:8000");
    row(" http://10.0.0.7:8000/ ", "http://10.0.0.7:8000");
    row("https://broker.example/prefix/", "https://broker.example/prefix");
    row("http://broker:8001/healthcheck/1a2b3c4d", "http://broker:8001");
    row("http://broker:8001/p/systemcheck", "http://broker:8001/p");
    row("[::1]:8000", "http://[::1]:8000");
    row("broker-host", "http://broker-host");
    row("https://broker-host", "https://broker-host");
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
    QCOMPARE(address->withPath(QStringLiteral("/healthcheck")).toString(QUrl::FullyEncoded),
        expected + QStringLiteral("/healthcheck"));
    // The same port by the other scheme, and back.
    const ClientAddress other = address->withOtherScheme();
    QVERIFY(other.isEncrypted() != address->isEncrypted());
    const QUrl before = address->withPath({});
    const QUrl after = other.withPath({});
    QCOMPARE(after.host(), before.host());
    QCOMPARE(after.port(), before.port(address->isEncrypted() ? 443 : 80));
    QCOMPARE(after.path(), before.path());
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
    const auto one = decodeHealth(tunnelText(true));
    QVERIFY(one && one->size() == 1);
    const Tunnel expected{true, true, region, QStringLiteral("4.190.0"), QStringLiteral("websocket")};
    QCOMPARE(one->first(), expected);
    const auto two = decodeHealth("[" + tunnelText(true) + "," + tunnelText(false) + "]");
    QVERIFY(two && two->size() == 2);
    QVERIFY(two->first().isUp());
    QVERIFY(!two->last().isUp());
}

void TestClientAnswers::refusesWhatIsNoHealthCheck_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("blocked") << blockedText;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>ok</html>");
    QTest::newRow("empty list") << QByteArray("[]");
    QTest::newRow("texts") << QByteArray(R"({"ok":"true","websocketConnectionOpen":"true"})");
    QTest::newRow("half a list") << QByteArray("[" + tunnelText(true) + ",{}]");
    QTest::newRow("other health") << QByteArray(R"({"status":"UP"})");
    QTest::newRow("only ok") << QByteArray(R"({"ok":true})");
    QByteArray many = "[" + tunnelText(true);
    for (int i = 0; i < 60; ++i)
        many += "," + tunnelText(true);
    QTest::newRow("too many") << many + "]";
}

void TestClientAnswers::refusesWhatIsNoHealthCheck()
{
    QFETCH(QByteArray, body);
    QVERIFY(!decodeHealth(body));
}

void TestClientAnswers::recognisesABlockedPath_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("expected");
    QTest::newRow("today") << QByteArray(
        R"({"code":"FILTER_BLOCKED","message":"blocked","reason":"Request )"
        R"(does not match any accept rule, blocking HTTP request","url":"/x"})")
                           << true;
    QTest::newRow("older") << blockedText << true;
    QTest::newRow("the code alone") << QByteArray(R"({"code":"FILTER_BLOCKED"})") << true;
    QTest::newRow("blocked by another") << QByteArray(R"({"message":"blocked"})") << false;
    QTest::newRow("another reason") << QByteArray(R"({"message":"blocked","reason":"by the administrator"})")
                                    << false;
    QTest::newRow("a list") << QByteArray(R"([{"code":"FILTER_BLOCKED"}])") << false;
    QTest::newRow("a page") << QByteArray("<html>FILTER_BLOCKED</html>") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("endless") << QByteArray(R"({"code":"FILTER_BLOCKED","x":")" + QByteArray(300 * 1024, 'x')
        + "\"}") << false;
}

void TestClientAnswers::recognisesABlockedPath()
{
    QFETCH(QByteArray, body);
    QTEST(isBlockedPath(body), "expected");
}

void TestClientAnswers::readsSystemChecks()
{
    const auto checks = decodeSystemCheck(
        R"([{"brokerClientValidationUrl":"https://gitlab.example/api/v4/user?private_token=x",
        "brokerClientValidationUrlStatusCode":200,"ok":true,"maskedCredentials":"ghp***890"},
        {"brokerClientValidationUrl":"https://gitlab.example/user","brokerClientValidationUrlStatusCode":401,
        "ok":false,"error":"Failed due to invalid credentials","maskedCredentials":null}])",
        {});
    QVERIFY(checks && checks->size() == 2);
    const CredentialCheck good{
        true, 200, QStringLiteral("ghp***890"), QStringLiteral("https://gitlab.example/api/v4/user"), {}};
    const CredentialCheck bad{false, 401, {}, QStringLiteral("https://gitlab.example/user"),
        QStringLiteral("Failed due to invalid credentials")};
    QCOMPARE(checks->first(), good);
    QCOMPARE(checks->last(), bad);
    // A name in letters that look like others is shown as it is asked; a secret in the path is known again.
    const auto foreign = decodeSystemCheck(
        QStringLiteral(R"({"brokerClientValidationUrl":"https://u@gitl\u0430b.io:8443/a%2Fb/zz%47ood",)"
                       R"("brokerClientValidationUrlStatusCode":200,"ok":true})")
            .toUtf8(),
        {samples::secret("zzGood")});
    QVERIFY(foreign && foreign->size() == 1);
    const QString shown = foreign->first().address;
    QVERIFY2(shown.startsWith(QLatin1String("https://xn--gitlb-7ve.io:8443/a%2Fb/")), qPrintable(shown));
    QVERIFY2(!shown.contains(QLatin1String("ood")), qPrintable(shown));
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
#include "tst_healthanswers.moc"
