// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/httpsurl.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;

class TestHttpsUrl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // null: refused
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("host", "api.eu.snyk.io", "https://api.eu.snyk.io");
        row("address", "https://api.snyk.io", "https://api.snyk.io");
        row("slash", "https://api.snyk.io/", "https://api.snyk.io");
        row("slashes", "https://api.snyk.io/base//", "https://api.snyk.io/base");
        row("path", "https://gate.example.com/snyk/api/", "https://gate.example.com/snyk/api");
        row("port", "api.example.com:8443", "https://api.example.com:8443");
        row("port of https", "https://api.example.com:443/", "https://api.example.com");
        row("port of http", "http://127.0.0.1:80", "http://127.0.0.1");
        row("upper case", "HTTPS://API.Snyk.IO", "https://api.snyk.io");
        row("white space", "  https://api.snyk.io \n", "https://api.snyk.io");
        row("encoded path", "https://h.example/a%2Fb", "https://h.example/a%2Fb");
        row("loopback", "http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("loopback name", "http://localhost:8080", "http://localhost:8080");
        row("loopback IPv6", "http://[::1]:8080", "http://[::1]:8080");
        row("empty", "", nullptr);
        row("http", "http://api.snyk.io", nullptr);
        row("http with a loopback look", "http://127.0.0.1.example.com", nullptr);
        row("http to localhost's child", "http://localhost.example.com", nullptr);
        row("ftp", "ftp://api.snyk.io", nullptr);
        row("file", "file:///etc/passwd", nullptr);
        row("user", "https://user@api.snyk.io", nullptr);
        row("password", "https://user:pw@api.snyk.io", nullptr);
        row("query", "https://api.snyk.io?x=1", nullptr);
        row("fragment", "https://api.snyk.io#x", nullptr);
        row("no host", "https://", nullptr);
        row("space inside", "https://api snyk.io", nullptr);
        row("words", "javascript:alert(1)", nullptr);
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto url = HttpsUrl::parse(text);
        QCOMPARE(url ? url->url().toString(QUrl::FullyEncoded) : QString(), expected);
    }

    void refusesEndlessText()
    {
        QVERIFY(!HttpsUrl::parse(QStringLiteral("https://h.example/") + QString(5000, u'a')));
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("expected");
        QTest::newRow("number") << QStringLiteral("127.0.0.1") << true;
        QTest::newRow("another of the net") << QStringLiteral("127.8.9.10") << true;
        QTest::newRow("name") << QStringLiteral("LocalHost") << true;
        QTest::newRow("IPv6") << QStringLiteral("::1") << true;
        QTest::newRow("three parts") << QStringLiteral("127.0.1") << false;
        QTest::newRow("not numbers") << QStringLiteral("127.a.b.c") << false;
        QTest::newRow("too large") << QStringLiteral("127.0.0.256") << false;
        QTest::newRow("other net") << QStringLiteral("128.0.0.1") << false;
        QTest::newRow("any address") << QStringLiteral("0.0.0.0") << false;
        QTest::newRow("empty part") << QStringLiteral("127.0..1") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void loopback()
    {
        QFETCH(QString, host);
        QFETCH(bool, expected);
        QCOMPARE(isLoopbackHost(host), expected);
    }

    void addsPaths()
    {
        const auto plain = HttpsUrl::parse(QStringLiteral("api.snyk.io"));
        const auto based = HttpsUrl::parse(QStringLiteral("https://gate.example.com/a%2Fb/"));
        QVERIFY(plain && based);
        QCOMPARE(plain->withPath(QStringLiteral("/rest/self")).toString(QUrl::FullyEncoded),
            QStringLiteral("https://api.snyk.io/rest/self"));
        QCOMPARE(based->withPath(QStringLiteral("/v1/orgs")).toString(QUrl::FullyEncoded),
            QStringLiteral("https://gate.example.com/a%2Fb/v1/orgs"));
    }

    void showsAForeignHostAsItIsSent()
    {
        // The k is Cyrillic.
        const QString typed = QStringLiteral("https://api.sny\u043a.io:8443/base");
        const auto url = HttpsUrl::parse(typed);
        QVERIFY(url.has_value());
        QCOMPARE(url->host(), QStringLiteral("api.xn--sny-eed.io"));
        QCOMPARE(url->toString(), QStringLiteral("https://api.xn--sny-eed.io:8443/base"));
        // Written in either way it is one address.
        QCOMPARE(*HttpsUrl::parse(url->toString()), *url);
        QCOMPARE(addressAsSent(typed), url->toString());
        QCOMPARE(addressAsSent(QStringLiteral("api.sny\u043a.io:8443")),
            QStringLiteral("api.xn--sny-eed.io:8443"));
        QCOMPARE(addressAsSent(QStringLiteral("https://git.example/a b")),
            QStringLiteral("https://git.example/a%20b"));
        for (const QString &other : {QString(), QStringLiteral("no address"), QStringLiteral("http://")})
            QCOMPARE(addressAsSent(other), other);
    }

    void lastCheck()
    {
        QVERIFY(isSafeTransport(QUrl(QStringLiteral("https://api.snyk.io/rest/self?version=x"))));
        QVERIFY(!isSafeTransport(QUrl(QStringLiteral("http://api.snyk.io/rest/self"))));
        QVERIFY(!isSafeTransport(QUrl()));
    }
};

BTA_TEST(TestHttpsUrl)
#include "tst_httpsurl.moc"
