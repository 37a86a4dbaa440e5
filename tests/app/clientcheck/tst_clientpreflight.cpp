// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientage.h"
#include "clientcheck/clientpreflight.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace broker;
using namespace broker::clientcheck;

namespace {

QByteArray element(const char *id, const char *status, const char *output = "config check: ok")
{
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                             {QStringLiteral("name"), QStringLiteral("A Healthcheck")},
                             {QStringLiteral("status"), QLatin1String(status)},
                             {QStringLiteral("output"), QString::fromUtf8(output)}})
        .toJson();
}

QByteArray checksOf(const QList<QByteArray> &elements)
{
    return '[' + elements.join(',') + ']';
}

const QByteArray server = element("broker-server-status", "passing");
const QByteArray api = element("rest-api-status", "passing");

/// As snyk-broker 5.22.14 gave it beside a server that is no API.
const QByteArray real = QByteArrayLiteral(
    R"([{"id":"broker-server-status","name":"Broker Server Healthcheck","status":"passing",)"
    R"("output":"HTTP GET http://127.0.0.1:37361/healthcheck: 200 OK, response: \"{\\\"ok\\\":true}\""},)"
    R"({"id":"rest-api-status","name":"REST API Healthcheck","status":"error","output":"HTTP GET )"
    R"(http://127.0.0.1:37361/rest/openapi: 404 Not Found, response: \"<!DOCTYPE html>\\n<pre>no</pre>\""}])");

ClientResult preflightAnswer(int status, const QByteArray &body)
{
    return ClientAnswer{status, body};
}

QList<PreflightId> idsOf(const PreflightReport &report)
{
    QList<PreflightId> ids;
    for (const PreflightCheck &check : report.checks)
        ids.append(check.id);
    return ids;
}

} // namespace

// What a client says of itself beyond its health: its own checks and its version.
class TestClientPreflight final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheClientSays();
    void knowsEveryCheck_data();
    void knowsEveryCheck();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void judges_data();
    void judges();
    void namesWhatIsMissing();
    void showsNoSecret_data();
    void showsNoSecret();
    void boundsEveryText();
    void survivesDamage();
    void tellsTheAge_data();
    void tellsTheAge();
    void takesTheOldestOfAll();
};

void TestClientPreflight::readsWhatTheClientSays()
{
    const auto checks = decodePreflight(real, {});
    QVERIFY(checks && checks->size() == 2);
    const PreflightCheck expected{PreflightId::RestApi, PreflightStatus::Error,
        QStringLiteral("REST API Healthcheck"),
        QStringLiteral("HTTP GET http://127.0.0.1:37361/rest/openapi: 404 Not Found")};
    QCOMPARE(checks->last().output, expected.output);
    QCOMPARE(checks->last(), expected);
    QCOMPARE(checks->first().status, PreflightStatus::Passing);
}

void TestClientPreflight::knowsEveryCheck_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PreflightId>("id");
    const auto row
        = [](const char *name, PreflightId id) { QTest::newRow(name) << QString::fromLatin1(name) << id; };
    row("broker-server-status", PreflightId::BrokerServer);
    row("rest-api-status", PreflightId::RestApi);
    row("broker-token-validation", PreflightId::BrokerToken);
    row("broker-client-url-validation", PreflightId::ClientUrl);
    row("accept-flags-config-validation", PreflightId::AcceptRules);
    row("code-agent-deprecation-validation", PreflightId::CodeAgent);
    row("client-version-validation", PreflightId::ClientVersion);
    row("workload-config-validation", PreflightId::Workload);
    row("broker-server-status-2", PreflightId::Other);
    row("", PreflightId::Other);
}

void TestClientPreflight::knowsEveryCheck()
{
    QFETCH(QString, name);
    QFETCH(PreflightId, id);
    const auto checks = decodePreflight(checksOf({element(qPrintable(name), "warning")}), {});
    QVERIFY(checks && checks->size() == 1);
    QCOMPARE(checks->first().id, id);
    QCOMPARE(checks->first().status, PreflightStatus::Warning);
    QCOMPARE(checks->first().name, QStringLiteral("A Healthcheck"));
}

void TestClientPreflight::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("blocked") << QByteArray(
        R"({"code":"FILTER_BLOCKED","message":"blocked","reason":"no rule","url":"/health/checks"})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>ok</html>");
    QTest::newRow("one check") << server;
    QTest::newRow("health") << QByteArray(R"([{"ok":true,"websocketConnectionOpen":true}])");
    QTest::newRow("half a list") << checksOf({server, "{}"});
    QTest::newRow("texts") << QByteArray(R"(["broker-server-status"])");
    QTest::newRow("numbers") << QByteArray(R"([{"id":1,"status":2}])");
    QTest::newRow("too many") << checksOf(QList<QByteArray>(51, server));
    QTest::newRow("too large") << checksOf({server, QByteArray(largestClientAnswer, ' ') + api});
}

void TestClientPreflight::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    QVERIFY(!decodePreflight(body, {}));
    QCOMPARE(judgePreflight(preflightAnswer(200, body), {}).verdict, PreflightVerdict::NotOffered);
}

void TestClientPreflight::judges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PreflightVerdict>("expected");
    const QByteArray both = checksOf({server, api});
    QTest::newRow("passed") << 200 << both << PreflightVerdict::Passed;
    QTest::newRow("a failure") << 200 << real << PreflightVerdict::Failed;
    QTest::newRow("a remark") << 200 << checksOf({server, element("rest-api-status", "warning")})
                              << PreflightVerdict::Remarks;
    QTest::newRow("another word") << 200 << checksOf({server, api, element("new-check", "skipped")})
                                  << PreflightVerdict::Remarks;
    QTest::newRow("an unknown one fails")
        << 200 << checksOf({server, api, element("new-check", "error")}) << PreflightVerdict::Failed;
    // Without high availability older clients do not try the API.
    QTest::newRow("no API") << 200 << checksOf({server}) << PreflightVerdict::Remarks;
    QTest::newRow("no server") << 200 << checksOf({api}) << PreflightVerdict::Failed;
    QTest::newRow("all threw") << 200 << QByteArray("[]") << PreflightVerdict::Failed;
    QTest::newRow("blocked") << 401 << QByteArray(R"({"code":"FILTER_BLOCKED"})")
                             << PreflightVerdict::NotOffered;
    QTest::newRow("not there") << 404 << QByteArray("Not Found") << PreflightVerdict::NotOffered;
    QTest::newRow("right words, wrong status") << 403 << both << PreflightVerdict::NotOffered;
    QTest::newRow("broke") << 500 << QByteArray(R"({"error":{}})") << PreflightVerdict::NoAnswer;
}

void TestClientPreflight::judges()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(PreflightVerdict, expected);
    const PreflightReport report = judgePreflight(preflightAnswer(status, body), {});
    QCOMPARE(report.verdict, expected);
    QCOMPARE(report.httpStatus, status);
    const ClientResult silent = Failure(ClientFault{snyk::HttpFailure::Timeout, QStringLiteral("why")});
    QCOMPARE(judgePreflight(silent, {}).verdict, PreflightVerdict::NoAnswer);
    QCOMPARE(judgePreflight(silent, {}).detail, QStringLiteral("why"));
}

void TestClientPreflight::namesWhatIsMissing()
{
    const PreflightReport none = judgePreflight(preflightAnswer(200, "[]"), {});
    QCOMPARE(idsOf(none), QList<PreflightId>({PreflightId::BrokerServer, PreflightId::RestApi}));
    QCOMPARE(none.checks.first().status, PreflightStatus::Missing);
    const PreflightReport one = judgePreflight(preflightAnswer(200, checksOf({api})), {});
    QCOMPARE(idsOf(one), QList<PreflightId>({PreflightId::BrokerServer, PreflightId::RestApi}));
    QCOMPARE(one.checks.last().status, PreflightStatus::Passing);
    QCOMPARE(judgePreflight(preflightAnswer(200, checksOf({api, server})), {}).checks.size(), 2);
}

void TestClientPreflight::showsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("address") << QByteArray("HTTP GET https://user:p/ssZZGOOD@host/healthcheck: 401 no");
    QTest::newRow("query") << QByteArray("HTTP GET https://host/rest/openapi?token=ZZGOOD: 401 no");
    QTest::newRow("response") << QByteArray("HTTP GET https://host/: 200 OK, response: \"ZZGOOD\"");
    QTest::newRow("uuid") << QByteArray("no client for 11111111-2222-4333-8444-555555555555");
    QTest::newRow("opaque") << QByteArray("glpat-ZZGOOD0123456789abcdef is no address");
    QTest::newRow("known") << QByteArray("the value zzgood");
    QTest::newRow("known, encoded") << QByteArray("the value p%2FssZZGOOD");
}

void TestClientPreflight::showsNoSecret()
{
    QFETCH(QByteArray, text);
    const bool needsKnown = QByteArray(QTest::currentDataTag()).startsWith("known");
    const QList<Secret> known = needsKnown
        ? QList<Secret>{samples::secret("ZZGOOD"), samples::secret("p/ssZZGOOD")}
        : QList<Secret>();
    for (const char *const id : {"broker-server-status", "one-of-its-own"}) {
        QByteArray body = checksOf({element(id, "error", text.constData())});
        // What is known is hidden in a name as well.
        if (needsKnown)
            body.replace("A Healthcheck", "zzgood");
        const auto checks = decodePreflight(body, known);
        QVERIFY(checks && checks->size() == 1);
        const QString shown = checks->first().name + checks->first().output;
        QVERIFY2(!shown.contains(QLatin1String("ZZGOOD"), Qt::CaseInsensitive), qPrintable(shown));
        QVERIFY2(!shown.contains(QLatin1String("4333")), qPrintable(shown));
    }
}

void TestClientPreflight::boundsEveryText()
{
    const QByteArray longText = QByteArray("word ").repeated(2000);
    const QByteArray id = QByteArray("id ").repeated(2000);
    QByteArray body = checksOf({element(id.constData(), "error", longText.constData())});
    body.replace("A Healthcheck", longText);
    const auto checks = decodePreflight(body, {});
    QVERIFY(checks && checks->size() == 1);
    QCOMPARE(checks->first().id, PreflightId::Other);
    QVERIFY(checks->first().name.size() <= 200 && !checks->first().name.isEmpty());
    QVERIFY(checks->first().output.size() <= 200);
    // Without a name the id stands for it.
    const auto nameless = decodePreflight(R"([{"id":"its-own\nline","status":"error"}])", {});
    QVERIFY(nameless && nameless->first().name.startsWith(QLatin1String("its-own")));
    QVERIFY(!nameless->first().name.contains(u'\n'));
}

/// Any bytes give a value or nothing.
void TestClientPreflight::survivesDamage()
{
    QRandomGenerator random(20260724);
    int readable = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray body = real;
        const int changes = 1 + random.bounded(4);
        for (int change = 0; change < changes; ++change)
            body[random.bounded(static_cast<int>(body.size()))] = static_cast<char>(random.bounded(256));
        if (random.bounded(8) == 0)
            body.truncate(random.bounded(static_cast<int>(body.size())));
        const auto checks = decodePreflight(body, {});
        if (!checks)
            continue;
        ++readable;
        for (const PreflightCheck &check : *checks)
            QVERIFY(check.name.size() <= 200 && check.output.size() <= 200);
    }
    QVERIFY(readable > 0);
}

void TestClientPreflight::tellsTheAge_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QList<Shortcoming>>("expected");
    const QList<Shortcoming> log{Shortcoming::TokenInLog};
    const QList<Shortcoming> rules{Shortcoming::TokenInLog, Shortcoming::RulesOff};
    const QList<Shortcoming> all{Shortcoming::TokenInLog, Shortcoming::RulesOff, Shortcoming::OneConnection};
    const auto row = [](const char *version, const QList<Shortcoming> &expected) {
        QTest::addRow("%s", version) << QString::fromLatin1(version) << expected;
    };
    row("5.22.14", {});
    row("10.0.0", {});
    row("4.207.0", {});
    row("4.206.99", log);
    row("4.205.1", log);
    row("4.205.0", rules);
    row("4.181.0", rules);
    row("4.180.2", all);
    row("v4.180.2", all);
    row("4.180.2-beta.1", all);
    row("3.9.9", all);
    // What cannot be known is not old.
    for (const char *const unknown : {"local", "practice", "", "4.180", "4", "4.x.1", "4.180.2.1",
             "4.180.2 or so", "99999999.1.1", "-4.1.1"})
        row(unknown, {});
}

void TestClientPreflight::tellsTheAge()
{
    QFETCH(QString, version);
    QFETCH(QList<Shortcoming>, expected);
    const Tunnel tunnel{true, true, {}, version, {}};
    const ClientAge age = ageOf({tunnel});
    QCOMPARE(age.shortcomings, expected);
    QCOMPARE(age.isOld(), !expected.isEmpty());
    // One object or two: only the version counts.
    QCOMPARE(ageOf({tunnel, tunnel}).shortcomings, expected);
}

void TestClientPreflight::takesTheOldestOfAll()
{
    QVERIFY(!ageOf({}).isOld());
    const Tunnel now{true, true, {}, QStringLiteral("5.22.14"), {}};
    const Tunnel old{true, true, {}, QStringLiteral("4.9.10"), {}};
    const Tunnel unknown{true, true, {}, QStringLiteral("local"), {}};
    const ClientAge age = ageOf({now, unknown, old});
    QVERIFY(age.isOld());
    QCOMPARE(age.version, QStringLiteral("4.9.10"));
}

BTA_BARE_TEST(TestClientPreflight)
#include "tst_clientpreflight.moc"
