// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "checkfixture.h"

#include "support/accessibletext.h"
#include "support/testroom.h"
#include "widgets/checkrow.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

const QString preflightPath = QStringLiteral("/health/checks");
const QByteArray serverPasses
    = R"({"id":"broker-server-status","name":"Broker Server Healthcheck","status":"passing","output":"ok"})";
const QByteArray apiFails
    = R"({"id":"rest-api-status","name":"REST API Healthcheck","status":"error","output":)"
      R"("HTTP GET https://api.eu.snyk.io/rest/openapi: 403 Forbidden, response: \"<html>\""})";

/// Of the client's own checks: name, verdict and advice of each row.
QStringList rows(const ClientFixture &f)
{
    QStringList texts;
    const auto heard = [](const ui::CheckRow *row, const char *part) {
        auto *label = row->findChild<QWidget *>(QLatin1String(part));
        return label->isVisible() ? QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name)
                                  : QString();
    };
    for (const ui::CheckRow *row : f.find("preflightList")->findChildren<ui::CheckRow *>()) {
        texts.append(QStringLiteral("%1 | %2 %3")
                         .arg(heard(row, "checkWhat"), heard(row, "checkVerdict"), heard(row, "checkAdvice"))
                         .trimmed());
    }
    return texts;
}

} // namespace

// What a client says beyond its health: its own checks, and a version that is old.
class TestClientSelfCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheClientsOwnChecks();
    void namesAnUnknownCheck();
    void keepsTheVerdictWhenTheRestFails_data();
    void keepsTheVerdictWhenTheRestFails();
    void asksNoMoreOfWhatIsNoClient();
    void remarksOnAnOldVersion();
};

void TestClientSelfCheck::showsTheClientsOwnChecks()
{
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 200, system(true));
    f.transport.answer(preflightPath, 200, '[' + serverPasses + ',' + apiFails + ']');
    open(f);
    check(f);
    QCOMPARE(f.find<ui::MessageBar>("healthBar")->message().kind, ui::MessageKind::Success);
    const auto *bar = f.find<ui::MessageBar>("preflightBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->message().kind, ui::MessageKind::Warning);
    QStringList shown = rows(f);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(shown.first(),
        QStringLiteral(
            "The client reaches the Broker server | The client reaches the Broker server: in order"));
    QVERIFY2(shown.last().contains(QStringLiteral("API_BASE_URL"))
            && shown.last().contains(QStringLiteral("403 Forbidden”")),
        qPrintable(shown.last()));
    QVERIFY(!accessibleText(*f.dialog).contains(QStringLiteral("<html>")));

    // The next check begins with nothing of this one.
    f.transport.answer(preflightPath, 200, "[]");
    check(f);
    shown = rows(f);
    QCOMPARE(shown.size(), 2);
    QVERIFY(shown.first().startsWith(QStringLiteral(
        "The client reaches the Broker server | The client reaches the Broker server: no result")));
    f.transport.answer(markedPath(f), 401, "{}");
    check(f);
    QVERIFY(!f.find("preflightList")->isVisible());
    QVERIFY(rows(f).isEmpty());
}

void TestClientSelfCheck::namesAnUnknownCheck()
{
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(preflightPath, 200,
        QByteArray(R"([%1,{"id":"rest-api-status","status":"passing"},{"id":"disk","name":"Disk of %2",)"
                   R"("status":"error","output":"<b>full</b> with %2"}])")
            .replace("%1", serverPasses)
            .replace("%2", ClientFixture::typedSecret));
    open(f);
    f.fill();
    check(f);
    const QStringList shown = rows(f);
    QCOMPARE(shown.size(), 3);
    QVERIFY2(shown.last().startsWith(QStringLiteral("Another check: Disk of ***")), qPrintable(shown.last()));
    QVERIFY(shown.last().contains(QStringLiteral("The client says: “<b>full</b> with ***")));
    for (const QLabel *label : f.find("preflightList")->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    QCOMPARE(f.leaks.findIn(accessibleText(*f.dialog).toUtf8()), QStringList());
    QCOMPARE(
        f.leaks.findIn(f.find<ui::MessageBar>("preflightBar")->message().details.toUtf8()), QStringList());
}

void TestClientSelfCheck::keepsTheVerdictWhenTheRestFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ui::MessageKind>("kind");
    QTest::newRow("lost") << 0 << QByteArray() << ui::MessageKind::Warning;
    QTest::newRow("blocked") << 401 << QByteArray(R"({"code":"FILTER_BLOCKED"})") << ui::MessageKind::Info;
    QTest::newRow("broke") << 500 << QByteArray(R"({"error":{}})") << ui::MessageKind::Warning;
    QTest::newRow("page") << 200 << QByteArray("<html></html>") << ui::MessageKind::Info;
}

void TestClientSelfCheck::keepsTheVerdictWhenTheRestFails()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ui::MessageKind, kind);
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 200, system(true));
    if (status != 0)
        f.transport.answer(preflightPath, status, body);
    open(f);
    check(f);
    QCOMPARE(f.find<ui::MessageBar>("healthBar")->message().title, QStringLiteral("The client is connected"));
    QCOMPARE(f.find<ui::MessageBar>("systemBar")->message().kind, ui::MessageKind::Success);
    QVERIFY(f.find<QLabel>("tunnelList")->isVisible());
    const auto *bar = f.find<ui::MessageBar>("preflightBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->message().kind, kind);
    QVERIFY(rows(f).isEmpty());
    f.space.records.settle();
    QCOMPARE(f.space.records.find(f.record.id)->lastCheck->outcome, records::CheckOutcome::Accepted);
    QCOMPARE(f.transport.asked().size(), 3);
    QCOMPARE(f.transport.asked().constFirst().path(), markedPath(f));
}

void TestClientSelfCheck::asksNoMoreOfWhatIsNoClient()
{
    ClientFixture f;
    open(f);
    check(f);
    QCOMPARE(f.transport.asked().size(), 1);
    QVERIFY(!f.find("preflightList")->isVisible());
}

void TestClientSelfCheck::remarksOnAnOldVersion()
{
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true, "broker.eu.snyk.io", "4.180.0"));
    open(f);
    check(f);
    const auto *bar = f.find<ui::MessageBar>("ageBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->message().kind, ui::MessageKind::Warning);
    QCOMPARE(bar->message().title, QStringLiteral("The client is old: version 4.180.0"));
    QVERIFY(bar->message().lines.last().contains(QStringLiteral("snyk/broker")));
    // It is connected all the same.
    QCOMPARE(f.find<ui::MessageBar>("healthBar")->message().kind, ui::MessageKind::Success);
    f.space.records.settle();
    QCOMPARE(f.space.records.find(f.record.id)->lastCheck->outcome, records::CheckOutcome::Accepted);
    for (const char *const version : {"local", "5.22.14", "4.207.0"}) {
        f.transport.answer(markedPath(f), 200, health(true, "broker.eu.snyk.io", version));
        check(f);
        QVERIFY2(!bar->isVisible(), version);
    }
}

BTA_WINDOW_TEST(TestClientSelfCheck)
#include "tst_clientselfcheck.moc"
