// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/endings.h"

#include "snyk/apierror.h"
#include "support/fakehttp.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::snyk;
using namespace broker::test;

namespace {

HttpRequest requestTo(const char *path, Method method = Method::Get)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(QLatin1String("https://api.snyk.io") + QLatin1String(path));
    return request;
}

HttpResponse answer(int status, const QList<HttpHeader> &headers)
{
    return {status, headers, "{}"};
}

} // namespace

class TestEndings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSigns_data();
    void readsTheSigns();
    void namesTheEndpoint_data();
    void namesTheEndpoint();
    void knowsABrownout_data();
    void knowsABrownout();
    void believesNoPageOfAProxy();
    void keepsTheEarliestFirst();
    void comesBackAfterABrownout();
};

void TestEndings::readsTheSigns_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("deprecation");
    QTest::addColumn<QByteArray>("sunset");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<QDate>("deprecated");
    QTest::addColumn<QDate>("ends");
    const QDate none;
    const QDate day(2026, 12, 1);
    const auto row = [](const char *name, int status, const char *deprecation, const char *sunset, bool isOne,
                         const QDate &deprecated, const QDate &ends) {
        QTest::newRow(name) << status << QByteArray(deprecation) << QByteArray(sunset) << isOne << deprecated
                            << ends;
    };
    row("nothing", 200, "", "", false, none, none);
    row("not deprecated", 200, "false", "", false, none, none);
    row("Snyk's form", 200, "2026-06-01T00:00:00Z", "2026-12-01", true, QDate(2026, 6, 1), day);
    row("HTTP date", 200, "", "Tue, 01 Dec 2026 00:00:00 GMT", true, none, day);
    row("seconds", 200, "@1764547200", "", true, QDate(2025, 12, 1), none);
    row("without a day", 200, "true", "", true, none, none);
    row("nonsense", 200, "", "soon", true, none, none);
    row("refused and old", 403, "", "2026-12-01", true, none, day);
    row("gone", 410, "", "", true, none, none);
}

void TestEndings::readsTheSigns()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, deprecation);
    QFETCH(const QByteArray, sunset);
    QFETCH(const bool, isOne);
    QFETCH(const QDate, deprecated);
    QFETCH(const QDate, ends);
    QList<HttpHeader> headers;
    if (!deprecation.isEmpty())
        headers.append({"Deprecation", deprecation});
    if (!sunset.isEmpty())
        headers.append({"Sunset", sunset});
    const auto found = endingIn(requestTo("/rest/self"), answer(status, headers));
    QCOMPARE(found.has_value(), isOne);
    if (!found)
        return;
    QCOMPARE(found->deprecated.value_or(QDate()), deprecated);
    QCOMPARE(found->sunset.value_or(QDate()), ends);
    QCOMPARE(found->isGone, status == 410);
}

void TestEndings::namesTheEndpoint_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *path, const char *name) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromUtf8(name);
    };
    row("/rest/self", "GET /rest/self");
    row("/v1/orgs", "GET /v1/orgs");
    row("/oauth2/token", "GET /oauth2/token");
    row("/v1/org/11111111-2222-4333-8444-555555555555/integrations", "GET /v1/org/…/integrations");
    row("/rest/orgs/11111111-2222-4333-8444-555555555555/integrations?version=2024-10-15",
        "GET /rest/orgs/…/integrations");
}

void TestEndings::namesTheEndpoint()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    QCOMPARE(endingIn(requestTo(path.toLatin1().constData()), answer(410, {}))->endpoint, name);
}

void TestEndings::knowsABrownout_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QByteArray>("sunset");
    QTest::addColumn<QString>("back");
    const QString end = QStringLiteral("2026-11-27T16:00:00Z");
    QTest::newRow("before noon") << QStringLiteral("2026-11-27T11:59:59Z") << QByteArray() << QString();
    QTest::newRow("at noon") << QStringLiteral("2026-11-27T12:00:00Z") << QByteArray() << end;
    QTest::newRow("in the last minute")
        << QStringLiteral("2026-11-27T15:59:00Z") << QByteArray("2026-12-24") << end;
    QTest::newRow("after it") << QStringLiteral("2026-11-27T16:00:00Z") << QByteArray() << QString();
    QTest::newRow("ended for good") << QStringLiteral("2026-11-27T13:00:00Z") << QByteArray("2026-11-27")
                                    << QString();
}

void TestEndings::knowsABrownout()
{
    QFETCH(const QString, now);
    QFETCH(const QByteArray, sunset);
    QFETCH(const QString, back);
    const QDateTime nowUtc = QDateTime::fromString(now, Qt::ISODate);
    const HttpResponse gone
        = answer(410, sunset.isEmpty() ? QList<HttpHeader>() : QList<HttpHeader>{{"Sunset", sunset}});
    const ApiError error = apiErrorFrom(requestTo("/rest/self"), gone, nowUtc);
    QCOMPARE(error.kind, ApiErrorKind::Gone);
    QCOMPARE(error.backUtc ? error.backUtc->toString(Qt::ISODate) : QString(), back);
    QVERIFY(!backAfterBrownout(answer(404, {}), nowUtc).has_value());
}

/// What blocks may say 410, too, and is not Snyk.
void TestEndings::believesNoPageOfAProxy()
{
    const QDateTime noon(QDate(2026, 11, 26), QTime(13, 0), Qt::UTC);
    HttpResponse page = answer(410, {{"Content-Type", "text/html"}, {"Sunset", "2026-12-01"}});
    page.body = "<html><body>This page is gone.</body></html>";
    QVERIFY(!endingIn(requestTo("/rest/self"), page).has_value());
    QVERIFY(!backAfterBrownout(page, noon).has_value());
    QVERIFY(backAfterBrownout(answer(410, {{"Sunset", "2026-12-01"}}), noon).has_value());
}

void TestEndings::keepsTheEarliestFirst()
{
    FakeHttp inner;
    EndingsWatch watch(inner);
    QSignalSpy changed(&watch, &EndingsWatch::changed);
    const auto ask = [&](const char *path, const QList<HttpHeader> &headers) {
        inner.enqueueJson(200, "{\"a\":1}", headers);
        const QFuture<HttpResult> asked = watch.send(requestTo(path), {});
        QTRY_VERIFY(asked.isFinished());
        // What is watched arrives as it was.
        QCOMPARE(asked.result()->body, QByteArray("{\"a\":1}"));
    };
    ask("/v1/orgs", {});
    QCOMPARE(changed.size(), 0);
    ask("/v1/orgs", {{"Sunset", "2027-03-01"}});
    ask("/rest/self", {{"Deprecation", "true"}});
    ask("/rest/orgs", {{"Sunset", "2026-12-01"}});
    ask("/rest/orgs", {{"Sunset", "2026-12-01"}});
    QCOMPARE(changed.size(), 3);
    QStringList names;
    for (const Ending &one : watch.endings())
        names.append(one.endpoint);
    QCOMPARE(names,
        QStringList({QStringLiteral("GET /rest/orgs"), QStringLiteral("GET /v1/orgs"),
            QStringLiteral("GET /rest/self")}));
}

/// Switched off for some hours: its last day is known still, and nobody says of it that it does not answer
/// once it does again.
void TestEndings::comesBackAfterABrownout()
{
    FakeHttp inner;
    EndingsWatch watch(inner);
    const auto ask = [&](int status, const QList<HttpHeader> &headers) {
        inner.enqueueJson(status, "{}", headers);
        const QFuture<HttpResult> asked = watch.send(requestTo("/v1/orgs"), {});
        QTRY_VERIFY(asked.isFinished());
    };
    ask(200, {{"Deprecation", "2026-06-01T00:00:00Z"}, {"Sunset", "2026-12-24"}});
    ask(410, {});
    QCOMPARE(watch.endings().size(), 1);
    QVERIFY(watch.endings().constFirst().isGone);
    QCOMPARE(watch.endings().constFirst().sunset, std::optional(QDate(2026, 12, 24)));
    QCOMPARE(watch.endings().constFirst().deprecated, std::optional(QDate(2026, 6, 1)));
    QSignalSpy changed(&watch, &EndingsWatch::changed);
    ask(200, {});
    QCOMPARE(changed.size(), 1);
    QVERIFY(!watch.endings().constFirst().isGone);
    QCOMPARE(watch.endings().constFirst().sunset, std::optional(QDate(2026, 12, 24)));
    ask(200, {});
    QCOMPARE(changed.size(), 1);
}

BTA_TEST(TestEndings)
#include "tst_endings.moc"
