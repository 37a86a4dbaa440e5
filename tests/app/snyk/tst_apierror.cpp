// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/apierror.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::snyk;
using namespace std::chrono_literals;

namespace {

const QByteArray secretText = "11111111-2222-4333-8444-555555555555";

HttpRequest requestOf(Method method)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(QStringLiteral("https://api.eu.snyk.io/rest/self"), QUrl::StrictMode);
    request.auth = ApiToken::parse(Secret::take(QByteArray(secretText.constData())));
    return request;
}

HttpResponse responseOf(
    int status, const QByteArray &body = "{}", const QByteArray &contentType = "application/json")
{
    return {status, {{"Content-Type", contentType}}, body};
}

QDateTime now()
{
    return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
}

ApiError explained(const HttpResponse &response, Method method = Method::Get)
{
    return apiErrorFrom(requestOf(method), response, now());
}

} // namespace

class TestApiError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsFailures_data();
    void explainsFailures();
    void keepsTheCertificate();
    void explainsStatuses_data();
    void explainsStatuses();
    void recognizesPages_data();
    void recognizesPages();
    void readsBothErrorShapes_data();
    void readsBothErrorShapes();
    void findsTheRequestId_data();
    void findsTheRequestId();
    void readsPauses_data();
    void readsPauses();
    void namesTheRedirectHost_data();
    void namesTheRedirectHost();
    void namesForeignHostsAsTheyAreSent();
    void removesTheCredential();
    void explainsMalformedAnswers();
    void boundsText_data();
    void boundsText();
};

void TestApiError::explainsFailures_data()
{
    QTest::addColumn<HttpFailure>("failure");
    QTest::addColumn<ApiErrorKind>("kind");
    const auto row = [](const char *name, HttpFailure failure, ApiErrorKind kind) {
        QTest::newRow(name) << failure << kind;
    };
    row("unsafe", HttpFailure::UnsafeAddress, ApiErrorKind::InsecureAddress);
    row("offline", HttpFailure::Offline, ApiErrorKind::NoNetwork);
    row("host", HttpFailure::HostNotFound, ApiErrorKind::HostNotFound);
    row("refused", HttpFailure::ConnectionRefused, ApiErrorKind::ConnectionRefused);
    row("proxy", HttpFailure::ProxyFailed, ApiErrorKind::ProxyFailed);
    row("proxy login", HttpFailure::ProxyLoginRequired, ApiErrorKind::ProxyLoginRequired);
    row("no TLS", HttpFailure::TlsUnavailable, ApiErrorKind::TlsUnavailable);
    row("certificate", HttpFailure::TlsUntrusted, ApiErrorKind::TlsUntrusted);
    row("not TLS", HttpFailure::NotTls, ApiErrorKind::NotTls);
    row("timeout", HttpFailure::Timeout, ApiErrorKind::Timeout);
    row("lost", HttpFailure::ConnectionLost, ApiErrorKind::ConnectionLost);
    row("too large", HttpFailure::TooLarge, ApiErrorKind::TooLarge);
    row("cancelled", HttpFailure::Cancelled, ApiErrorKind::Cancelled);
    row("other", HttpFailure::Other, ApiErrorKind::ConnectionLost);
}

void TestApiError::explainsFailures()
{
    QFETCH(HttpFailure, failure);
    QFETCH(ApiErrorKind, kind);
    for (const Method method : {Method::Get, Method::Post, Method::Put}) {
        for (const bool sent : {false, true}) {
            const HttpError failed{failure, sent, QStringLiteral("two\nlines"), {}};
            const ApiError error = apiErrorFrom(requestOf(method), failed);
            QCOMPARE(error.kind, kind);
            QCOMPARE(error.httpStatus, 0);
            QCOMPARE(error.host, QStringLiteral("api.eu.snyk.io"));
            QCOMPARE(error.detail, QStringLiteral("two lines"));
            QCOMPARE(error.outcomeUnknown, sent && method != Method::Get);
        }
    }
}

void TestApiError::keepsTheCertificate()
{
    CertificateProblem problem;
    problem.issuer = QStringLiteral("Company CA");
    const ApiError error
        = apiErrorFrom(requestOf(Method::Get), HttpError{HttpFailure::TlsUntrusted, false, {}, problem});
    QVERIFY(error.certificate.has_value());
    QCOMPARE(error.certificate->issuer, QStringLiteral("Company CA"));
}

void TestApiError::explainsStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::addColumn<bool>("mayHaveBeenDone");
    const auto row = [](int status, ApiErrorKind kind, bool mayHaveBeenDone) {
        QTest::addRow("%d", status) << status << kind << mayHaveBeenDone;
    };
    row(300, ApiErrorKind::RedirectRefused, true);
    row(301, ApiErrorKind::RedirectRefused, true);
    row(302, ApiErrorKind::RedirectRefused, true);
    row(303, ApiErrorKind::RedirectRefused, true);
    row(304, ApiErrorKind::UnexpectedStatus, true);
    row(307, ApiErrorKind::RedirectRefused, false);
    row(308, ApiErrorKind::RedirectRefused, false);
    row(400, ApiErrorKind::BadRequest, false);
    row(401, ApiErrorKind::Unauthorized, false);
    row(402, ApiErrorKind::UnexpectedStatus, false);
    row(403, ApiErrorKind::Forbidden, false);
    row(404, ApiErrorKind::NotFound, false);
    row(405, ApiErrorKind::UnexpectedStatus, false);
    row(407, ApiErrorKind::ProxyLoginRequired, false);
    row(408, ApiErrorKind::Timeout, true);
    row(409, ApiErrorKind::Conflict, false);
    row(410, ApiErrorKind::Gone, false);
    row(422, ApiErrorKind::Unprocessable, false);
    row(425, ApiErrorKind::UnexpectedStatus, false);
    row(429, ApiErrorKind::RateLimited, false);
    row(500, ApiErrorKind::ServerError, true);
    row(502, ApiErrorKind::ServerError, true);
    row(503, ApiErrorKind::ServerError, true);
    row(504, ApiErrorKind::ServerError, true);
    row(511, ApiErrorKind::NotJson, true);
    row(599, ApiErrorKind::ServerError, true);
    row(700, ApiErrorKind::UnexpectedStatus, true);
}

void TestApiError::explainsStatuses()
{
    QFETCH(int, status);
    QFETCH(ApiErrorKind, kind);
    QFETCH(bool, mayHaveBeenDone);
    QCOMPARE(explained(responseOf(status)).kind, kind);
    QCOMPARE(explained(responseOf(status)).httpStatus, status);
    QCOMPARE(explained(responseOf(status)).outcomeUnknown, false);
    QCOMPARE(explained(responseOf(status), Method::Post).outcomeUnknown, mayHaveBeenDone);
    QCOMPARE(explained(responseOf(status), Method::Put).outcomeUnknown, mayHaveBeenDone);
}

void TestApiError::recognizesPages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ApiErrorKind>("kind");
    QTest::newRow("blocked by a proxy") << 403 << ApiErrorKind::NotJson;
    QTest::newRow("not an API") << 404 << ApiErrorKind::NotJson;
    QTest::newRow("still a token problem") << 401 << ApiErrorKind::Unauthorized;
    QTest::newRow("still the rate limit") << 429 << ApiErrorKind::RateLimited;
    QTest::newRow("gateway") << 502 << ApiErrorKind::ServerError;
}

void TestApiError::recognizesPages()
{
    QFETCH(int, status);
    QFETCH(ApiErrorKind, kind);
    QCOMPARE(explained(responseOf(status, "<html>", "text/html; charset=utf-8")).kind, kind);
    QCOMPARE(explained(responseOf(status, " \r\n<!DOCTYPE html>", "application/json")).kind, kind);
    QVERIFY(explained(responseOf(status, "{\"a\":\"<b>\"}")).kind != ApiErrorKind::NotJson);
}

void TestApiError::readsBothErrorShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &body, const char *message, const char *code) {
        QTest::newRow(name) << body << QString::fromUtf8(message) << QString::fromUtf8(code);
    };
    row("v1", R"({"code":401,"error":"Not authorised","message":"Token is wrong"})", "Token is wrong", "401");
    row("v1 error only", R"({"code":404,"error":"Not found"})", "Not found", "404");
    row("v1 reference", R"({"message":"Broken","errorRef":"r-1"})", "Broken", "");
    row("JSON:API", R"({"errors":[{"status":"403","detail":"No access","title":"Forbidden","code":"SNYK-9"},
        {"detail":"second"}]})",
        "No access", "SNYK-9");
    row("JSON:API title", R"({"errors":[{"status":"403","title":"Forbidden"}]})", "Forbidden", "");
    row("object as message", R"({"message":{"a":1}})", "", "");
    row("control characters", "{\"message\":\"a\\u0000b\\r\\nc\\u202ed\"}", "ab cd", "");
    row("huge code", R"({"code":1e300,"message":"x"})", "x", "0");
    row("not JSON", "oops", "", "");
    row("list", "[1,2]", "", "");
    row("errors of another kind", R"({"errors":["x"]})", "", "");
    row("empty", "", "", "");
}

void TestApiError::readsBothErrorShapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QFETCH(QString, code);
    const ApiError error = explained(responseOf(400, body));
    QCOMPARE(error.snykMessage, message);
    QCOMPARE(error.snykCode, code);
}

void TestApiError::findsTheRequestId_data()
{
    QTest::addColumn<HttpHeader>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const QByteArray v1Body = R"({"message":"x","errorRef":"from-body"})";
    const QByteArray restBody = R"({"errors":[{"id":"from-rest-body","detail":"x"}]})";
    const HttpHeader none{"X-Other", "1"};
    QTest::newRow("REST header") << HttpHeader{"SNYK-Request-ID", "h-1"} << restBody << QStringLiteral("h-1");
    QTest::newRow("v1 header") << HttpHeader{"x-error-reference", "h-2"} << v1Body << QStringLiteral("h-2");
    QTest::newRow("v1 body") << none << v1Body << QStringLiteral("from-body");
    QTest::newRow("REST body") << none << restBody << QStringLiteral("from-rest-body");
    QTest::newRow("nowhere") << none << QByteArray("{}") << QString();
    QTest::newRow("endless") << HttpHeader{"snyk-request-id", QByteArray(5000, 'x')} << QByteArray("{}")
                             << QString(QString(99, QLatin1Char('x')) + QChar(0x2026));
}

void TestApiError::findsTheRequestId()
{
    QFETCH(HttpHeader, header);
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    HttpResponse response = responseOf(500, body);
    response.headers.append(header);
    QCOMPARE(explained(response).requestId, id);
}

void TestApiError::readsPauses_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("reset");
    QTest::addColumn<int>("seconds"); // -1: none
    const auto row = [](const char *name, const char *retryAfter, const char *reset, int seconds) {
        QTest::newRow(name) << QByteArray(retryAfter) << QByteArray(reset) << seconds;
    };
    row("none", "", "", -1);
    row("seconds", "7", "", 7);
    row("zero", "0", "", 0);
    row("reset", "", "30", 30);
    row("longer reset", "7", "30", 30);
    row("longer retry", "40", "30", 40);
    row("date", "Sun, 01 Mar 2026 12:01:30 GMT", "", 90);
    row("date in the past", "Sun, 01 Mar 2026 11:00:00 GMT", "", 0);
    row("an hour at most", "86400", "", 3600);
    row("date far away", "Mon, 01 Mar 2027 12:00:00 GMT", "", 3600);
    row("negative", "-5", "", -1);
    row("overflow", "99999999999999999999999", "", -1);
    row("nonsense", "soon", "later", -1);
}

void TestApiError::readsPauses()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, reset);
    QFETCH(int, seconds);
    HttpResponse response = responseOf(429);
    response.headers.append(HttpHeader{"Retry-After", retryAfter});
    response.headers.append(HttpHeader{"X-RateLimit-Reset", reset});
    const ApiError error = explained(response);
    QCOMPARE(error.retryAfter ? static_cast<int>(error.retryAfter->count()) : -1, seconds);
}

void TestApiError::namesTheRedirectHost_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("host");
    QTest::newRow("elsewhere") << QByteArray("https://login.example/x?y") << QStringLiteral("login.example");
    QTest::newRow("same host") << QByteArray("/other") << QStringLiteral("api.eu.snyk.io");
    QTest::newRow("without a scheme") << QByteArray("//cdn.example/x") << QStringLiteral("cdn.example");
    QTest::newRow("with a login") << QByteArray("https://u:p@evil.example/")
                                  << QStringLiteral("evil.example");
}

void TestApiError::namesTheRedirectHost()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, host);
    HttpResponse response = responseOf(302);
    response.headers.append(HttpHeader{"Location", location});
    QCOMPARE(explained(response).redirectHost, host);
}

void TestApiError::namesForeignHostsAsTheyAreSent()
{
    HttpRequest request = requestOf(Method::Get);
    request.url.setHost(QStringLiteral("api.sny\u043a.io"));
    request.url.setPort(8443);
    const QString sent = QStringLiteral("api.xn--sny-eed.io");
    const ApiError failed = apiErrorFrom(request, HttpError{HttpFailure::Timeout, false, {}, {}});
    QCOMPARE(failed.host, sent);
    QCOMPARE(failed.port, 8443);
    QCOMPARE(apiErrorFrom(request, responseOf(404), now()).host, sent);
    HttpResponse redirect = responseOf(302);
    redirect.headers.append({"Location", QStringLiteral("https://api.sny\u043a.io/x").toUtf8()});
    QCOMPARE(apiErrorFrom(requestOf(Method::Get), redirect, now()).redirectHost, sent);
}

void TestApiError::removesTheCredential()
{
    const ApiError error = explained(responseOf(401,
        "{\"message\":\"Token " + secretText.toUpper() + " is unknown\",\"code\":\"" + secretText + "\"}"));
    QCOMPARE(error.snykMessage, QStringLiteral("Token [removed] is unknown"));
    QCOMPARE(error.snykCode, QStringLiteral("[removed]"));
}

void TestApiError::explainsMalformedAnswers()
{
    const QString wrong = QStringLiteral("No list.");
    HttpResponse response = responseOf(200, "[]");
    response.headers.append(HttpHeader{"snyk-request-id", "r-9"});
    const ApiError get = malformedAnswer(requestOf(Method::Get), response, wrong);
    QCOMPARE(get.kind, ApiErrorKind::Malformed);
    QCOMPARE(get.httpStatus, 200);
    QCOMPARE(get.detail, wrong);
    QCOMPARE(get.requestId, QStringLiteral("r-9"));
    QCOMPARE(get.outcomeUnknown, false);
    QCOMPARE(malformedAnswer(requestOf(Method::Post), response, wrong).outcomeUnknown, true);

    const HttpResponse page = responseOf(200, "<html>", "text/html");
    const ApiError put = malformedAnswer(requestOf(Method::Put), page, wrong);
    QCOMPARE(put.kind, ApiErrorKind::NotJson);
    QCOMPARE(put.outcomeUnknown, true);
}

void TestApiError::boundsText_data()
{
    QTest::addColumn<QString>("untrusted");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << QStringLiteral("as it is") << QStringLiteral("as it is");
    QTest::newRow("lines") << QStringLiteral(" a\r\n\tb\u2028c ") << QStringLiteral("a b c");
    QTest::newRow("escape sequence") << QStringLiteral("\u001b[31mred") << QStringLiteral("[31mred");
    QTest::newRow("direction marks") << QStringLiteral("a\u202eb\u2066c\ufeffd") << QStringLiteral("abcd");
    QTest::newRow("markup stays text") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
    QTest::newRow("joined emoji") << QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb")
                                  << QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb");
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << QString(QChar(0xfffd));
    QTest::newRow("long") << QString(5000, QLatin1Char('x'))
                          << QString(QString(299, QLatin1Char('x')) + QChar(0x2026));
    QTest::newRow("cut between a pair")
        << QString(QString(298, QLatin1Char('x')) + QString::fromUtf8("\xf0\x9f\x91\xa9yyy"))
        << QString(QString(298, QLatin1Char('x')) + QChar(0x2026));
}

void TestApiError::boundsText()
{
    QFETCH(QString, untrusted);
    QFETCH(QString, safe);
    QCOMPARE(boundedPlainText(untrusted), safe);
}

BTA_BARE_TEST(TestApiError)
#include "tst_apierror.moc"
