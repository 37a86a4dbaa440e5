// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/pachelper.h"

#include "network/proxyscript.h"
#include "support/fixedclock.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::network;

namespace {

const QUrl evaluatedUrl(QStringLiteral("https://api.snyk.io/"));

/// A script whose FindProxyForURL has this body.
QString scriptOf(const char *body)
{
    return QStringLiteral("function FindProxyForURL(url, host) { %1 }").arg(QString::fromUtf8(body));
}

EngineResult evaluated(const QString &script, std::chrono::milliseconds patience = std::chrono::seconds(5))
{
    PacHelper helper(QStringLiteral(BTA_PAC_HELPER), patience);
    const QFuture<EngineResult> future = helper.evaluate(script, evaluatedUrl);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15'000) || future.resultCount() != 1)
        qFatal("The helper did not settle.");
    return future.result();
}

} // namespace

// The real helper, in a process of its own.
class TestPacHelper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsWhatTheScriptSays_data();
    void returnsWhatTheScriptSays();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void hasTheDocumentedFunctions_data();
    void hasTheDocumentedFunctions();
    void hasNothingElse();
    void stopsWhatDoesNotEnd_data();
    void stopsWhatDoesNotEnd();
    void survivesWhatNeedsAllMemory();
    void saysThatItIsMissing();
    void endsWithWhoAsked();
    void isQuotedPlainly();
};

void TestPacHelper::returnsWhatTheScriptSays_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("said");
    QTest::newRow("text") << scriptOf("return 'PROXY a:1; DIRECT';") << QStringLiteral("PROXY a:1; DIRECT");
    QTest::newRow("what it is told") << scriptOf("return url + ' ' + host;")
                                     << QStringLiteral("https://api.snyk.io/ api.snyk.io");
    QTest::newRow("null is direct") << scriptOf("return null;") << QString();
    QTest::newRow("today's language")
        << QStringLiteral("const FindProxyForURL = (u, h) => `PROXY ${h}:1`; // x")
        << QStringLiteral("PROXY api.snyk.io:1");
}

void TestPacHelper::returnsWhatTheScriptSays()
{
    QFETCH(const QString, script);
    QFETCH(const QString, said);
    const EngineResult result = evaluated(script);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
    QCOMPARE(*result, said);
}

void TestPacHelper::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<ScriptFault>("fault");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QString &script, ScriptFault fault, const char *detail) {
        QTest::newRow(name) << script << fault << QString::fromLatin1(detail);
    };
    row("no JavaScript", QStringLiteral("function ("), ScriptFault::Broken, "SyntaxError");
    // The lines are those of the script, whatever stands around it.
    row("cut off", QStringLiteral("function FindProxyForURL(url, host) { return 'DIRECT'"),
        ScriptFault::Broken, "line 1: SyntaxError");
    row("cut off behind a line end", QStringLiteral("function FindProxyForURL(url, host) {\r\n\n"),
        ScriptFault::Broken, "line 1: SyntaxError");
    row("cut off in the third line", QStringLiteral("// a\n// b\nvar c = (\n"), ScriptFault::Broken,
        "line 3: SyntaxError");
    row("wrong argument", scriptOf("\nreturn dateRange(Symbol('x'));"), ScriptFault::Broken,
        "line 2: TypeError");
    row("unknown name", scriptOf("\nreturn nowhere.x;"), ScriptFault::Broken, "line 2: ReferenceError");
    row("throws a text", scriptOf("throw 'my own words';"), ScriptFault::Broken, "my own words");
    row("throws while it is read", QStringLiteral("throw 5;"), ScriptFault::Broken, "5");
    row("no function", QStringLiteral("var x = 1;"), ScriptFault::Broken, "FindProxyForURL");
    row("endless depth", scriptOf("return FindProxyForURL(url, host);"), ScriptFault::Broken, "RangeError");
    row("returns nothing", scriptOf(""), ScriptFault::NoAnswer, "undefined");
    row("returns a number", scriptOf("return 7;"), ScriptFault::NoAnswer, "7");
    row("turns its words around", scriptOf("throw 'my\\u202e\\u001b own';"), ScriptFault::Broken, "my own");
}

void TestPacHelper::saysWhatIsWrong()
{
    QFETCH(const QString, script);
    QFETCH(const ScriptFault, fault);
    QFETCH(const QString, detail);
    const EngineResult result = evaluated(script);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().fault, fault);
    QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
}

void TestPacHelper::hasTheDocumentedFunctions_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *call, const char *result) {
        QTest::newRow(call) << QString::fromLatin1(call) << QString::fromLatin1(result);
    };
    row("isPlainHostName('www')", "true");
    row("isPlainHostName('www.example.com')", "false");
    row("isPlainHostName('::1')", "false");
    row("dnsDomainIs('www.example.com', '.Example.com')", "true");
    row("dnsDomainIs('www', '.example.com')", "false");
    row("localHostOrDomainIs('www.example.com', 'www.example.com')", "true");
    row("localHostOrDomainIs('www', 'www.example.com')", "true");
    row("localHostOrDomainIs('www.other.com', 'www.example.com')", "false");
    row("localHostOrDomainIs('ww', 'www.example.com')", "false");
    row("isResolvable('localhost')", "true");
    row("isResolvable('nobody.invalid')", "false");
    row("dnsResolve('localhost')", "127.0.0.1");
    row("dnsResolve('nobody.invalid')", "null");
    row("isInNet('10.1.2.3', '10.0.0.0', '255.0.0.0')", "true");
    row("isInNet('11.1.2.3', '10.0.0.0', '255.0.0.0')", "false");
    row("isInNet('200.1.2.3', '200.1.0.0', '255.255.0.0')", "true");
    row("isInNet('localhost', '127.0.0.0', '255.0.0.0')", "true");
    row("isInNet('nobody.invalid', '0.0.0.0', '0.0.0.0')", "false");
    row("isInNet('10.1.2.3', 'nonsense', '255.0.0.0')", "false");
    row("/^[0-9a-f.:]+$/.test(myIpAddress())", "true");
    row("dnsDomainLevels('www')", "0");
    row("dnsDomainLevels('www.example.com')", "2");
    row("shExpMatch('http://a.example.com/x/y', '*.example.com/*')", "true");
    row("shExpMatch('http://a.example.org/', '*.example.com/*')", "false");
    row("shExpMatch('abc', 'a?c')", "true");
    row("shExpMatch('a.c', 'a.c') && !shExpMatch('abc', 'a.c')", "true");
    // With what a regular expression would make of it, this takes longer than anybody waits.
    row("shExpMatch('a'.repeat(200), '*a'.repeat(40) + 'b')", "false");
    // The 15th of January 2026, a Thursday, at 13:30:45.
    row("weekdayRange('THU')", "true");
    row("weekdayRange('FRI')", "false");
    row("weekdayRange('MON', 'FRI')", "true");
    row("weekdayRange('FRI', 'MON')", "false");
    row("weekdayRange('SAT', 'THU', 'GMT')", "true");
    row("dateRange(15)", "true");
    row("dateRange(16)", "false");
    row("dateRange(1, 15)", "true");
    row("dateRange('JAN')", "true");
    row("dateRange('NOV', 'FEB')", "true");
    row("dateRange('FEB', 'NOV')", "false");
    row("dateRange(2026)", "true");
    row("dateRange(2020, 2025)", "false");
    row("dateRange(1, 'JAN', 15, 'JAN')", "true");
    row("dateRange(20, 'DEC', 14, 'JAN')", "false");
    row("dateRange('DEC', 2025, 'JAN', 2026)", "true");
    row("dateRange(16, 'JAN', 2026, 1, 'JAN', 2027)", "false");
    row("dateRange(1, 'JAN')", "false");
    row("timeRange(13)", "true");
    row("timeRange(12)", "false");
    row("timeRange(8, 17, 'GMT')", "true");
    row("timeRange(22, 6)", "false");
    row("timeRange(13, 30, 14, 0)", "true");
    row("timeRange(13, 31, 14, 0)", "false");
    row("timeRange(13, 30, 0, 13, 30, 45)", "true");
    row("timeRange('x')", "false");
    row("alert('x')", "undefined");
}

void TestPacHelper::hasTheDocumentedFunctions()
{
    QFETCH(const QString, call);
    QFETCH(const QString, result);
    // The functions take the time from where a script can put it.
    const QString script = QLatin1String("var Real = Date; Date = function () {"
                                         " return new Real(Real.UTC(2026, 0, 15, 13, 30, 45)); };")
        + scriptOf("return String(%1);").arg(call);
    qputenv("TZ", QByteArrayLiteral("UTC"));
    const EngineResult said = evaluated(script);
    QVERIFY2(said.has_value(), said ? "" : qPrintable(said.error().detail));
    QCOMPARE(*said, result);
}

void TestPacHelper::hasNothingElse()
{
    // Neither files nor the network nor the process, under any of the names that engines give them.
    const EngineResult said = evaluated(scriptOf(
        "return ['XMLHttpRequest', 'Qt', 'console', 'process', 'require', 'print', 'load', 'system', 'gc',"
        " 'fetch', 'WebSocket', 'importScripts', 'setTimeout'].filter(n => eval('typeof ' + n) !== "
        "'undefined').join(' ');"));
    QVERIFY(said.has_value());
    QCOMPARE(*said, QString());
}

void TestPacHelper::stopsWhatDoesNotEnd_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("in the function") << scriptOf("while (true) { }");
    QTest::newRow("while it is read") << QStringLiteral("for (;;) { }");
    QTest::newRow("although it catches") << scriptOf("for (;;) { try { for (;;) { } } catch (e) { } }");
}

void TestPacHelper::stopsWhatDoesNotEnd()
{
    QFETCH(const QString, script);
    QElapsedTimer elapsed;
    elapsed.start();
    const EngineResult result = evaluated(script, std::chrono::milliseconds(500));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().fault, ScriptFault::Endless);
    QVERIFY(elapsed.elapsed() >= 500);
}

void TestPacHelper::survivesWhatNeedsAllMemory()
{
    const EngineResult result = evaluated(scriptOf("var s = 'x'; for (;;) s += s;"));
    QVERIFY(!result.has_value());
    QVERIFY(result.error().fault == ScriptFault::Broken || result.error().fault == ScriptFault::Endless);
}

void TestPacHelper::saysThatItIsMissing()
{
    PacHelper helper(QStringLiteral("/nowhere/broker-token-assistant-pac"));
    const QFuture<EngineResult> future = helper.evaluate(scriptOf("return 'DIRECT';"), evaluatedUrl);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().fault, ScriptFault::NoEngine);
}

void TestPacHelper::endsWithWhoAsked()
{
    QElapsedTimer elapsed;
    elapsed.start();
    QFuture<EngineResult> future;
    {
        PacHelper helper(QStringLiteral(BTA_PAC_HELPER), std::chrono::seconds(60));
        future = helper.evaluate(scriptOf("while (true) { }"), evaluatedUrl);
        QTest::qWait(200);
    }
    QVERIFY(future.isCanceled() || future.isFinished());
    QVERIFY(elapsed.elapsed() < 10'000);
}

void TestPacHelper::isQuotedPlainly()
{
    const test::FixedClock clock;
    ProxyScript script(
        [](const QUrl &) {
            return settledFuture<QByteArray, ScriptProblem>(
                scriptOf("return 'PROXY a:1; \\u202e\\u001b[31mDIRECT';").toUtf8());
        },
        std::make_unique<PacHelper>(QStringLiteral(BTA_PAC_HELPER)), clock);
    const QFuture<ScriptResult> asked = script.ask(QUrl(QStringLiteral("https://a.example/p")), evaluatedUrl);
    QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 15'000);
    const ScriptResult answer = asked.result();
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->ways.size(), 1);
    QCOMPARE(answer->said, QStringLiteral("PROXY a:1; [31mDIRECT"));
}

BTA_TEST(TestPacHelper)
#include "tst_pachelper.moc"
