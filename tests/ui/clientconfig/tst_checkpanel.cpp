// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "checkfixture.h"

#include "sandbox/practiceclient.h"
#include "support/accessibletext.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QTest>

using namespace broker;
using namespace broker::test;

// "Check the client": from the address to the words and to the record.
class TestCheckPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithThePort();
    void keepsWhatWasEntered();
    void saysWhatWasFound_data();
    void saysWhatWasFound();
    void recordsTheResult();
    void explainsARefusedCredential();
    void hidesSecretsThatTheClientRepeats();
    void refusesWhatIsNoAddress();
    void stops();
    void survivesBeingClosed();
    void practises();
};

void TestCheckPanel::startsWithThePort()
{
    const ClientFixture f;
    open(f);
    const auto *address = f.find<QLineEdit>("clientAddress");
    QCOMPARE(address->text(), QStringLiteral("http://localhost:8000"));
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(ClientField::Port, QStringLiteral("9000"));
    QCOMPARE(address->text(), QStringLiteral("http://localhost:9000"));
    f.enter(ClientField::Port, QStringLiteral("no port"));
    QCOMPARE(address->text(), QStringLiteral("http://localhost:8000"));
    const ClientFixture beside(QStringLiteral("gitlab"), false, oldToken());
    QCOMPARE(beside.find<QLineEdit>("clientAddress")->text(), QStringLiteral("http://localhost:8001"));
}

void TestCheckPanel::keepsWhatWasEntered()
{
    const ClientFixture f;
    open(f);
    auto *address = f.find<QLineEdit>("clientAddress");
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("broker-host:7341"));
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(ClientField::Port, QStringLiteral("9000"));
    QCOMPARE(address->text(), QStringLiteral("broker-host:7341"));
}

void TestCheckPanel::saysWhatWasFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("title");
    const QString marked = QStringLiteral("marked");
    const QString plain = QStringLiteral("/healthcheck");
    QTest::newRow("connected") << marked << 200 << health(true) << QStringLiteral("The client is connected");
    QTest::newRow("not connected") << marked << 500 << health(false)
                                   << QStringLiteral("The client runs, but it is not connected to Snyk");
    QTest::newRow("wrong region") << marked << 200 << health(true, "broker.snyk.io")
                                  << QStringLiteral("The client is connected to another region");
    QTest::newRow("refused") << QStringLiteral("/nowhere") << 200 << QByteArray()
                             << QStringLiteral("Nothing listens at this address");
    QTest::newRow("another program") << marked << 200 << QByteArray("<html></html>")
                                     << QStringLiteral("Something else answers at this address");
    QTest::newRow("another configuration")
        << plain << 200 << health(true) << QStringLiteral("The client runs with another configuration");
}

void TestCheckPanel::saysWhatWasFound()
{
    QFETCH(const QString, path);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, title);
    ClientFixture f;
    const bool isPlain = path == QLatin1String("/healthcheck");
    if (isPlain)
        f.transport.answer(markedPath(f), 401, R"({"message":"blocked"})");
    f.transport.answer(path == QLatin1String("marked") ? markedPath(f) : path, status, body);
    if (path == QLatin1String("marked"))
        f.transport.answer(QStringLiteral("/healthcheck"), 404, "not here");
    open(f);
    check(f);
    const auto *bar = f.find<ui::MessageBar>("healthBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->message().title, title);
    QCOMPARE(
        bar->message().kind == ui::MessageKind::Success, title == QLatin1String("The client is connected"));
    QVERIFY(bar->message().lines.size() >= 2);
}

void TestCheckPanel::recordsTheResult()
{
    ClientFixture f;
    open(f);
    check(f);
    auto checked = f.space.records.find(f.record.id)->lastCheck;
    QVERIFY(checked);
    QCOMPARE(checked->outcome, records::CheckOutcome::Inconclusive);
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 200, system(true));
    check(f);
    checked = f.space.records.find(f.record.id)->lastCheck;
    QCOMPARE(checked->outcome, records::CheckOutcome::Accepted);
    QCOMPARE(checked->at, f.space.clock.nowUtc());
    QCOMPARE(f.find<ui::MessageBar>("systemBar")->message().kind, ui::MessageKind::Success);
    QVERIFY(f.find<QLabel>("tunnelList")->text().contains(QStringLiteral("5.22.14")));
    // No secret and no credential was asked for or sent.
    QCOMPARE(f.keychain.log().size(), 0);
    for (const QUrl &url : f.transport.asked())
        QVERIFY(url.host() == QLatin1String("localhost") && !url.hasQuery() && url.userInfo().isEmpty());
}

void TestCheckPanel::explainsARefusedCredential()
{
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 500, system(false));
    open(f);
    check(f);
    const auto *bar = f.find<ui::MessageBar>("systemBar");
    QCOMPARE(bar->message().kind, ui::MessageKind::Error);
    QVERIFY(f.find<QLabel>("credentialList")->text().contains(QStringLiteral("401")));
}

void TestCheckPanel::hidesSecretsThatTheClientRepeats()
{
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 500,
        QByteArray(R"([{"brokerClientValidationUrl":"https://u:%1@git.example.com","ok":false,)"
                   R"("error":{"code":"ERR_INVALID_URL","input":"https://u:%1@git"}}])")
            .replace("%1", ClientFixture::typedSecret));
    open(f);
    f.fill();
    check(f);
    QVERIFY(f.find("credentialList")->isVisible());
    QCOMPARE(f.leaks.findIn(accessibleText(*f.dialog).toUtf8()), QStringList());
    QCOMPARE(f.leaks.findBelow(f.space.folder.path()), QStringList());
}

void TestCheckPanel::refusesWhatIsNoAddress()
{
    ClientFixture f;
    open(f);
    auto *address = f.find<QLineEdit>("clientAddress");
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("ftp://user@host"));
    f.find<QPushButton>("checkClientButton")->click();
    QVERIFY(f.find("addressProblem")->isVisible());
    QVERIFY(f.transport.asked().isEmpty());
}

void TestCheckPanel::stops()
{
    ClientFixture f;
    f.transport.hang();
    open(f);
    f.find<QPushButton>("checkClientButton")->click();
    auto *stop = f.find<QPushButton>("stopCheckButton");
    QVERIFY(stop->isVisible());
    stop->click();
    QTRY_VERIFY(!stop->isVisible());
    QVERIFY(!f.find<ui::MessageBar>("healthBar")->hasMessage());
    QVERIFY(!f.space.records.find(f.record.id)->lastCheck);
}

void TestCheckPanel::survivesBeingClosed()
{
    ClientFixture f;
    f.transport.hang();
    open(f);
    f.find<QPushButton>("checkClientButton")->click();
    f.dialog.reset();
    QTest::qWait(0);
    QVERIFY(!f.space.records.find(f.record.id)->lastCheck);
}

/// With the practice client: connected at the second look, as a real one that is still starting.
void TestCheckPanel::practises()
{
    ClientFixture f(QStringLiteral("gitlab"), true);
    sandbox::PracticeClient client(QStringLiteral("broker.practice.example"), std::chrono::milliseconds(0));
    f.dialog = std::make_unique<ui::ClientDialog>(f.space.workspace, client, f.guard, f.record);
    open(f);
    check(f);
    const auto *bar = f.find<ui::MessageBar>("healthBar");
    QCOMPARE(bar->message().kind, ui::MessageKind::Error);
    check(f);
    QCOMPARE(bar->message().title, QStringLiteral("The client is connected"));
    QCOMPARE(f.space.records.find(f.record.id)->lastCheck->outcome, records::CheckOutcome::Accepted);
}

BTA_WINDOW_TEST(TestCheckPanel)
#include "tst_checkpanel.moc"
