// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/requesthead.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::snyk;

class TestRequestHead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheHead_data();
    void writesTheHead();
    void carriesTheLogin();
    void asksForTunnels_data();
    void asksForTunnels();
    void refusesControlCharacters_data();
    void refusesControlCharacters();
};

void TestRequestHead::writesTheHead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isForProxy");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("path and query") << QStringLiteral("https://api.snyk.io/rest/x?a=b%2Bc&d=e#f") << false
                                    << QByteArray(
                                           "GET /rest/x?a=b%2Bc&d=e HTTP/1.1\r\nHost: api.snyk.io\r\n\r\n");
    QTest::newRow("nothing but a host") << QStringLiteral("https://api.snyk.io") << false
                                        << QByteArray("GET / HTTP/1.1\r\nHost: api.snyk.io\r\n\r\n");
    QTest::newRow("query only") << QStringLiteral("https://api.snyk.io?a=b") << false
                                << QByteArray("GET /?a=b HTTP/1.1\r\nHost: api.snyk.io\r\n\r\n");
    QTest::newRow("port") << QStringLiteral("http://host:8000/x") << false
                          << QByteArray("GET /x HTTP/1.1\r\nHost: host:8000\r\n\r\n");
    QTest::newRow("IPv6") << QStringLiteral("http://[::1]:8000/x") << false
                          << QByteArray("GET /x HTTP/1.1\r\nHost: [::1]:8000\r\n\r\n");
    QTest::newRow("other letters") << QStringLiteral("https://bücher.example/ü") << false
                                   << QByteArray(
                                          "GET /%C3%BC HTTP/1.1\r\nHost: xn--bcher-kva.example\r\n\r\n");
    QTest::newRow("proxy") << QStringLiteral("http://host:8000/x?y") << true
                           << QByteArray("GET http://host:8000/x?y HTTP/1.1\r\nHost: host:8000\r\n\r\n");
}

void TestRequestHead::writesTheHead()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isForProxy);
    QFETCH(const QByteArray, expected);
    HttpRequest request;
    request.url = QUrl(url, QUrl::StrictMode);
    QCOMPARE(requestHead(request, isForProxy).value_or("none"), expected);
}

void TestRequestHead::carriesTheLogin()
{
    HttpRequest request;
    request.method = Method::Post;
    request.url = QUrl(QStringLiteral("https://api.snyk.io/x"), QUrl::StrictMode);
    request.body = "{}";
    request.headers = {{"X-A", "b"}};
    request.auth = TokenLogin{Secret::take(QByteArray("secret"))};
    QCOMPARE(requestHead(request).value_or("none"),
        QByteArray("POST /x HTTP/1.1\r\nHost: api.snyk.io\r\nContent-Length: 2\r\nX-A: b\r\n"
                   "Authorization: token secret\r\n\r\n"));
}

void TestRequestHead::asksForTunnels_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("name") << QStringLiteral("api.snyk.io") << QByteArray()
                          << QByteArray("CONNECT api.snyk.io:443 HTTP/1.1\r\nHost: api.snyk.io:443\r\n"
                                        "User-Agent: Us/1\r\n\r\n");
    QTest::newRow("login") << QStringLiteral("h") << QByteArray("Basic YTpi")
                           << QByteArray("CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\nUser-Agent: Us/1\r\n"
                                         "Proxy-Authorization: Basic YTpi\r\n\r\n");
    QTest::newRow("IPv6") << QStringLiteral("::1") << QByteArray()
                          << QByteArray("CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n"
                                        "User-Agent: Us/1\r\n\r\n");
    QTest::newRow("two lines") << QStringLiteral("h\r\nX: y") << QByteArray() << QByteArray("none");
    QTest::newRow("login of two lines") << QStringLiteral("h") << QByteArray("a\nb") << QByteArray("none");
}

void TestRequestHead::asksForTunnels()
{
    QFETCH(const QString, host);
    QFETCH(const QByteArray, login);
    QFETCH(const QByteArray, expected);
    HttpRequest request;
    request.method = Method::Post;
    request.url = QUrl(QStringLiteral("https://api.snyk.io/x"), QUrl::StrictMode);
    request.body = "{}";
    request.headers = {{"X-A", "b"}, {"User-Agent", "Us/1"}, {"PRIVATE-TOKEN", "secret"}};
    request.auth = TokenLogin{Secret::take(QByteArray("secret"))};
    QCOMPARE(tunnelHead(request, host, 443, login).value_or("none"), expected);
}

void TestRequestHead::refusesControlCharacters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line feed") << QByteArray("a\nX-Other: b");
    QTest::newRow("carriage return") << QByteArray("a\rb");
    QTest::newRow("null") << QByteArray("a\0b", 3);
    QTest::newRow("delete") << QByteArray("a\x7f");
}

void TestRequestHead::refusesControlCharacters()
{
    QFETCH(const QByteArray, value);
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.snyk.io/x"), QUrl::StrictMode);
    request.headers = {{"X-A", value}};
    QVERIFY(!requestHead(request));
    request.headers = {{value, "x"}};
    QVERIFY(!requestHead(request));
    request.headers.clear();
    request.auth = TokenLogin{Secret::take(QByteArray(value))};
    QVERIFY(!requestHead(request));
    // Letters of other languages are none.
    request.auth = TokenLogin{Secret::take(QByteArray("grün"))};
    QVERIFY(requestHead(request));
}

BTA_BARE_TEST(TestRequestHead)
#include "tst_requesthead.moc"
