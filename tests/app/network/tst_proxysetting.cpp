// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/proxysetting.h"

#include "support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::network;

class TestProxySetting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFlaws_data();
    void findsFlaws();
    void knowsExceptions_data();
    void knowsExceptions();
    void knowsWhatIsNearBy_data();
    void knowsWhatIsNearBy();
    void comesFromTheSettings();
};

void TestProxySetting::findsFlaws_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("flaw");
    const auto row = [](const char *host, int port, int flaw) {
        QTest::addRow("%s %d", host, port) << QString::fromLatin1(host) << port << flaw;
    };
    row("proxy.example.com", 8080, -1);
    row("proxy", 3128, -1);
    row("10.0.0.1", 8080, -1);
    row("::1", 8080, -1);
    row("[::1]", 8080, -1);
    row("my_proxy.corp", 8080, -1);
    row("", 8080, static_cast<int>(ProxyFlaw::NoHost));
    row("http://proxy.example.com", 8080, static_cast<int>(ProxyFlaw::NotAHost));
    row("proxy:8080", 8080, static_cast<int>(ProxyFlaw::NotAHost));
    row("user:pass@proxy", 8080, static_cast<int>(ProxyFlaw::NotAHost));
    row("two proxies", 8080, static_cast<int>(ProxyFlaw::NotAHost));
    row("proxy", 0, static_cast<int>(ProxyFlaw::NoPort));
}

void TestProxySetting::findsFlaws()
{
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QFETCH(const int, flaw);
    const auto found = flawOf({ProxyKind::Http, host, static_cast<quint16>(port)});
    QCOMPARE(found ? static_cast<int>(*found) : -1, flaw);
}

void TestProxySetting::knowsExceptions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *text, const char *host, bool isOne) {
        QTest::addRow("%s for %s", text, host)
            << QString::fromLatin1(text) << QString::fromLatin1(host) << isOne;
    };
    row("", "api.snyk.io", false);
    row("snyk.io", "api.snyk.io", true);
    row(".snyk.io", "api.snyk.io", true);
    row("*.snyk.io", "api.snyk.io", true);
    row("API.SNYK.IO", "api.snyk.io", true);
    row("nyk.io", "api.snyk.io", false);
    row("api.snyk.io.example.com", "api.snyk.io", false);
    row("a.example, b.example;snyk.io\n", "api.eu.snyk.io", true);
    row("*", "api.snyk.io", true);
    row(".", "api.snyk.io", false);
    row("127.0.0.1", "127.0.0.1", true);
    row("snyk.io", "api.snyk.io.", true);
    // As Windows writes them.
    row("10.*", "10.1.2.3", true);
    row("10.*", "110.1.2.3", false);
    row("192.168.*.7", "192.168.3.7", true);
    row("192.168.*.7", "192.168.3.70", false);
    row("api*.snyk.io", "api2.snyk.io", true);
    row("api*.snyk.io", "app.snyk.io", false);
    row("*.corp.example", "git.corp.example", true);
    row("*.corp.*", "git.corp.example", true);
    row("*.corp.*", "git.corpse.example", false);
    row("<local>", "broker", true);
    row("<LOCAL>;10.*", "broker", true);
    row("<local>", "api.snyk.io", false);
    row("<local>", "::1", false);
    row("10.0.0.0/8", "10.200.0.1", true);
    row("10.0.0.0/8", "11.0.0.1", false);
    row("fd00::/8", "[fd12::1]", true);
    row("nonsense/8", "10.0.0.1", false);
}

void TestProxySetting::knowsExceptions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    QFETCH(const bool, isOne);
    QCOMPARE(isException(parseExceptions(text), host), isOne);
}

void TestProxySetting::knowsWhatIsNearBy_data()
{
    QTest::addColumn<bool>("isNear");
    for (const char *host :
        {"localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]", "broker", "git.corp", "a.b.internal",
            "printer.local", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fe80::1", "fd00::1"})
        QTest::newRow(host) << true;
    for (const char *host : {"api.snyk.io", "github.com", "8.8.8.8", "172.32.0.1", "192.169.0.1",
             "2001:db8::1", "local.example.com", "internal.example", "notlocalhost.example"})
        QTest::newRow(host) << false;
}

void TestProxySetting::knowsWhatIsNearBy()
{
    QFETCH(const bool, isNear);
    QCOMPARE(isNearBy(QString::fromLatin1(QTest::currentDataTag())), isNear);
}

void TestProxySetting::comesFromTheSettings()
{
    const QTemporaryDir folder;
    settings::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    QCOMPARE(proxySettingOf(settings), ProxySetting());
    settings.proxyMode.set(ProxyMode::Manual);
    settings.proxyKind.set(ProxyKind::Socks5);
    settings.proxyHost.set(QStringLiteral("proxy.example.com"));
    settings.proxyPort.set(1080);
    settings.proxyExceptions.set(QStringLiteral("a.example b.example"));
    const ProxySetting kept = proxySettingOf(settings);
    QCOMPARE(kept.mode, ProxyMode::Manual);
    QCOMPARE(kept.address.toString(), QStringLiteral("socks5://proxy.example.com:1080"));
    QCOMPARE(kept.exceptions, QStringList({QStringLiteral("a.example"), QStringLiteral("b.example")}));
    // In brackets it would be looked up as a name.
    settings.proxyHost.set(QStringLiteral("[::1]"));
    QCOMPARE(proxySettingOf(settings).address.host, QStringLiteral("::1"));
}

BTA_TEST(TestProxySetting)
#include "tst_proxysetting.moc"
