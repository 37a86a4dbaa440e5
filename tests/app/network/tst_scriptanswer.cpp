// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/scriptanswer.h"

#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::network;

// What a proxy script says, and where it may be.
class TestScriptAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWays_data();
    void readsWays();
    void quotesWhatCannotBeUsed();
    void takesAddresses_data();
    void takesAddresses();
    void readsEitherEncoding();
};

void TestScriptAnswer::readsWays_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("ways");
    const auto row = [](const char *name, const char *said, const char *ways) {
        QTest::newRow(name) << QString::fromUtf8(said) << QString::fromUtf8(ways);
    };
    row("direct", "DIRECT", "directly");
    row("nothing said", "", "directly");
    row("blanks", "  ", "directly");
    row("proxy", "PROXY proxy.example:3128", "http://proxy.example:3128");
    row("several", "PROXY a.example:8080; PROXY b.example:8081;DIRECT",
        "http://a.example:8080 http://b.example:8081 directly");
    row("lower case, blanks", " proxy  a.example:1 ;; direct ", "http://a.example:1 directly");
    row("without a port", "PROXY a.example", "http://a.example:80");
    row("SOCKS", "SOCKS a.example:1; SOCKS5 b.example; HTTP c.example:3",
        "socks5://a.example:1 socks5://b.example:1080 http://c.example:3");
    row("IPv6", "PROXY [fd00::1]:3128", "http://[fd00::1]:3128");
    row("kinds that are passed over", "HTTPS a.example:443; SOCKS4 b.example:1; PROXY c.example:2",
        "http://c.example:2");
    row("only such", "HTTPS a.example:443; SOCKS4 b.example:1", "nowhere");
    row("nonsense", "yes please", "nowhere");
    row("without a host", "PROXY", "nowhere");
    row("with a login", "PROXY ada:secret@a.example:1", "nowhere");
    row("with a path", "PROXY a.example:1/x", "nowhere");
    row("port too large", "PROXY a.example:99999", "nowhere");
    row("port 0", "PROXY a.example:0", "nowhere");
    row("two hosts", "PROXY a.example:1 b.example:2", "nowhere");
}

void TestScriptAnswer::readsWays()
{
    QFETCH(const QString, said);
    QFETCH(const QString, ways);
    const auto read = waysIn(said);
    QStringList found;
    if (read) {
        for (const ScriptWay &way : *read)
            found.append(way ? way->toString() : QStringLiteral("directly"));
    } else {
        QCOMPARE(read.error().fault, ScriptFault::NoAnswer);
        found.append(QStringLiteral("nowhere"));
    }
    QCOMPARE(found.join(u' '), ways);
}

void TestScriptAnswer::quotesWhatCannotBeUsed()
{
    const QString said = QLatin1String("a\x1b[31m\nb ") + QString(5000, u'x');
    const auto read = waysIn(said);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().detail.size() <= 200);
    QVERIFY(read.error().detail.startsWith(QLatin1String("a[31m b xx")));
}

void TestScriptAnswer::takesAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *typed, const char *address) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(address);
    };
    row("http://wpad.example/proxy.pac", "http://wpad.example/proxy.pac");
    row(" https://a.example:8443/p?x=1 ", "https://a.example:8443/p?x=1");
    row("file:///etc/proxy.pac", "file:///etc/proxy.pac");
    row("/etc/my proxy.pac", "file:///etc/my%20proxy.pac");
    row("http://b\xc3\xbc"
        "cher.example/p",
        "http://xn--bcher-kva.example/p");
    row("http://ada:secret@a.example/p", "");
    row("ftp://a.example/p", "");
    row("javascript:alert(1)", "");
    row("data:,function", "");
    row("http://", "");
    row("proxy.pac", "");
    row("wpad.example/proxy.pac", "");
    row("file://server/share/proxy.pac", "");
    row("", "");
}

void TestScriptAnswer::takesAddresses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    QCOMPARE(scriptAddress(typed).toString(QUrl::FullyEncoded), address);
    const auto flaw = flawOfScript(typed);
    if (!address.isEmpty())
        QVERIFY(!flaw.has_value());
    else
        QVERIFY(flaw == (typed.isEmpty() ? ScriptFault::NoAddress : ScriptFault::NotAnAddress));
}

void TestScriptAnswer::readsEitherEncoding()
{
    QCOMPARE(scriptText("// gr\xc3\xbc\xc3\x9f"), QString::fromUtf8("// gr\xc3\xbc\xc3\x9f"));
    QCOMPARE(scriptText("// gr\xfc\xdf"), QString::fromUtf8("// gr\xc3\xbc\xc3\x9f"));
}

BTA_TEST(TestScriptAnswer)
#include "tst_scriptanswer.moc"
