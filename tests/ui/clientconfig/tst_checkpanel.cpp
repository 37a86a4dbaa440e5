// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "checkfixture.h"

#include "sandbox/practiceclient.h"
#include "support/accessibletext.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

struct Said
{
    int status = 0;
    QByteArray body;
};

/// The window for a token of another region.
void moveTo(ClientFixture &f, const char *api)
{
    const snyk::Region region = snyk::regionForApi(*HttpsUrl::parse(QString::fromLatin1(api)));
    f.record.target.regionId = region.id;
    f.record.target.apiAddress = region.api.toString();
    f.record = f.space.records.put(f.record).value();
    f.dialog = std::make_unique<ui::ClientDialog>(f.space.workspace, f.transport, f.guard, f.record);
}

} // namespace

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
    void tellsCredentialTroubleApart_data();
    void tellsCredentialTroubleApart();
    void explainsARefusedCredential();
    void comparesWithTheServerThatWasEntered();
    void neverCallsAnUnknownServerRight_data();
    void neverCallsAnUnknownServerRight();
    void keepsNoOldVerdict();
    void forgetsWhatIsUnderWay();
    void keepsTheVerdictWhenTheListCannotBeWritten();
    void hidesSecretsThatTheClientRepeats();
    void refusesWhatIsNoAddress();
    void stops();
    void survivesBeingClosed();
    void practises();
    void leadsToWhatWasFound_data();
    void leadsToWhatWasFound();
};

void TestCheckPanel::startsWithThePort()
{
    const ClientFixture f;
    open(f);
    const auto *address = f.find<QLineEdit>("clientAddress");
    QCOMPARE(address->text(), QStringLiteral("http://localhost:8000"));
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(field::port, QStringLiteral("9000"));
    QCOMPARE(address->text(), QStringLiteral("http://localhost:9000"));
    f.enter(field::port, QStringLiteral("no port"));
    QCOMPARE(address->text(), QStringLiteral("http://localhost:8000"));
    f.enter(field::httpsCertificate, QStringLiteral("/etc/broker/tls.pem"));
    QCOMPARE(address->text(), QStringLiteral("http://localhost:8000"));
    f.enter(field::httpsKey, QStringLiteral("/etc/broker/tls.key"));
    QCOMPARE(address->text(), QStringLiteral("https://localhost:8000"));
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
    f.enter(field::port, QStringLiteral("9000"));
    QCOMPARE(address->text(), QStringLiteral("broker-host:7341"));
}

void TestCheckPanel::saysWhatWasFound_data()
{
    QTest::addColumn<Said>("marked");
    QTest::addColumn<Said>("plain");
    QTest::addColumn<QString>("title");
    const Said notThere{404, "not here"};
    const Said page{200, "<html></html>"};
    const auto row = [](const char *name, const Said &marked, const Said &plain, const char *title) {
        QTest::newRow(name) << marked << plain << QString::fromLatin1(title);
    };
    row("connected", {200, health(true)}, notThere, "The client is connected");
    row("not connected", {500, health(false)}, notThere, "The client runs, but it is not connected to Snyk");
    row("wrong region", {200, health(true, "broker.snyk.io")}, notThere,
        "The client is connected to another Broker server");
    row("refused", {}, {}, "Nothing listens at this address");
    row("another program", page, page, "Something else answers at this address");
    row("another program's error", {500, "oops"}, {500, "oops"}, "Something else answers at this address");
    row("another token", {401, blocked()}, {401, blocked()},
        "A Broker client with a different token or configuration answers");
    row("a proxy without a client", {502, "<html>"}, {502, "<html>"}, "A proxy answers for the client");
    row("sent on", {302, {}}, {302, {}}, "This address points somewhere else");
    row("another configuration", {401, blocked()}, {200, health(true)},
        "The client runs with a different configuration");
}

void TestCheckPanel::saysWhatWasFound()
{
    QFETCH(const Said, marked);
    QFETCH(const Said, plain);
    QFETCH(const QString, title);
    ClientFixture f;
    if (marked.status != 0)
        f.transport.answer(markedPath(f), marked.status, marked.body);
    if (plain.status != 0)
        f.transport.answer(QStringLiteral("/healthcheck"), plain.status, plain.body);
    open(f);
    check(f);
    const auto *bar = f.find<ui::MessageBar>("healthBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->message().title, title);
    QCOMPARE(
        bar->message().kind == ui::MessageKind::Success, title == QLatin1String("The client is connected"));
    QVERIFY(bar->message().lines.size() >= 2);
    // A client is asked for more, and nothing else is.
    QCOMPARE(f.find<ui::MessageBar>("systemBar")->hasMessage(),
        title.contains(QLatin1String("client")) && title != QLatin1String("A proxy answers for the client"));
}

void TestCheckPanel::recordsTheResult()
{
    ClientFixture f;
    open(f);
    check(f);
    f.space.records.settle();
    auto checked = f.space.records.find(f.record.id)->lastCheck;
    QVERIFY(checked);
    QCOMPARE(checked->outcome, records::CheckOutcome::Inconclusive);
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 200, system(true));
    check(f);
    f.space.records.settle();
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

void TestCheckPanel::tellsCredentialTroubleApart_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("line");
    const auto row = [](int status, const char *title, const char *line) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(title) << QString::fromLatin1(line);
    };
    const char *const refused = "The service did not accept the client's credential";
    const char *const notThere = "The address that the client asks does not exist";
    row(401, refused, "refused with status 401");
    row(403, refused, "refused with status 403");
    row(404, notThere, "the address does not exist (status 404)");
    row(410, notThere, "the address does not exist (status 410)");
    row(503, "The service answered the client in an unexpected way", "answered with status 503");
    row(0, "The client does not reach the service", "no answer from the service (ECONNREFUSED)");
}

void TestCheckPanel::tellsCredentialTroubleApart()
{
    QFETCH(const int, status);
    QFETCH(const QString, line);
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 500, systemStatus(status));
    open(f);
    check(f);
    QTEST(f.find<ui::MessageBar>("systemBar")->message().title, "title");
    QCOMPARE(f.find<ui::MessageBar>("systemBar")->message().kind, ui::MessageKind::Error);
    const QString shown = ui::withoutBreaks(f.find<QLabel>("credentialList")->text());
    QVERIFY2(shown.contains(line), qPrintable(shown));
}

void TestCheckPanel::comparesWithTheServerThatWasEntered()
{
    ClientFixture f;
    moveTo(f, "https://api.acme.snyk.io");
    f.transport.answer(markedPath(f), 200, health(true, "broker.snyk.io"));
    open(f);
    const auto title = [&f] { return f.find<ui::MessageBar>("healthBar")->message().title; };
    check(f);
    QCOMPARE(title(), QStringLiteral("The client is connected, perhaps to the wrong Broker server"));
    f.find<QAbstractButton>("advancedButton")->click();
    f.enter(field::brokerServer, QStringLiteral("https://broker.acme.snyk.io"));
    // What was found was compared with nothing.
    QVERIFY(!f.find<ui::MessageBar>("healthBar")->hasMessage());
    check(f);
    QCOMPARE(title(), QStringLiteral("The client is connected to another Broker server"));
    f.transport.answer(markedPath(f), 200, health(true, "broker.acme.snyk.io"));
    check(f);
    QCOMPARE(title(), QStringLiteral("The client is connected"));
    f.enter(field::brokerServer, QStringLiteral("no address"));
    check(f);
    QCOMPARE(title(), QStringLiteral("The client is connected, perhaps to the wrong Broker server"));
}

void TestCheckPanel::neverCallsAnUnknownServerRight_data()
{
    QTest::addColumn<QByteArray>("api");
    QTest::newRow("Government") << QByteArray("https://api.snykgov.io");
    QTest::newRow("single tenant") << QByteArray("https://api.acme.snyk.io");
    QTest::newRow("own address") << QByteArray("http://127.0.0.1:4711");
}

void TestCheckPanel::neverCallsAnUnknownServerRight()
{
    QFETCH(const QByteArray, api);
    ClientFixture f;
    moveTo(f, api.constData());
    f.transport.answer(markedPath(f), 200, health(true, "broker.snyk.io"));
    open(f);
    check(f);
    const ui::Message &said = f.find<ui::MessageBar>("healthBar")->message();
    QCOMPARE(said.title, QStringLiteral("The client is connected, perhaps to the wrong Broker server"));
    QCOMPARE(said.kind, ui::MessageKind::Warning);
    QVERIFY2(said.lines.constFirst().contains(QStringLiteral("broker.snyk.io")),
        qPrintable(said.lines.constFirst()));
    f.space.records.settle();
    QCOMPARE(f.space.records.find(f.record.id)->lastCheck->outcome, records::CheckOutcome::Inconclusive);
}

/// What was found belongs to the address that was asked.
void TestCheckPanel::keepsNoOldVerdict()
{
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true));
    f.transport.answer(QStringLiteral("/systemcheck"), 500, system(false));
    open(f);
    const auto isClean = [&f] {
        return !f.find<ui::MessageBar>("healthBar")->hasMessage() && !f.find("tunnelList")->isVisible()
            && !f.find<ui::MessageBar>("systemBar")->hasMessage() && !f.find("credentialList")->isVisible();
    };
    check(f);
    QVERIFY(!isClean());
    auto *address = f.find<QLineEdit>("clientAddress");
    address->setText(QStringLiteral("no address at all"));
    f.find<QPushButton>("checkClientButton")->click();
    QVERIFY(f.find("addressProblem")->isVisible());
    QVERIFY(isClean());
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("broker-host:8000"));
    QVERIFY(!f.find("addressProblem")->isVisible());
    check(f);
    QVERIFY(!isClean());
    QTest::keyClick(address, Qt::Key_Backspace);
    QVERIFY(isClean());
}

void TestCheckPanel::forgetsWhatIsUnderWay()
{
    ClientFixture f;
    f.transport.hang();
    open(f);
    f.find<QPushButton>("checkClientButton")->click();
    QVERIFY(f.find("stopCheckButton")->isVisible());
    auto *address = f.find<QLineEdit>("clientAddress");
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("broker-host:8000"));
    QVERIFY(!f.find("stopCheckButton")->isVisible());
    QVERIFY(f.find("checkClientButton")->isEnabled());
    QTest::qWait(0);
    QVERIFY(!f.find<ui::MessageBar>("healthBar")->hasMessage());
    QVERIFY(!f.space.records.find(f.record.id)->lastCheck);
}

void TestCheckPanel::keepsTheVerdictWhenTheListCannotBeWritten()
{
    ClientFixture f;
    f.transport.answer(markedPath(f), 200, health(true));
    open(f);
    const QString data = f.space.folder.filePath(QStringLiteral("data"));
    QVERIFY(QDir(data).removeRecursively());
    QFile inTheWay(data);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    check(f);
    QCOMPARE(f.find<ui::MessageBar>("healthBar")->message().title, QStringLiteral("The client is connected"));
    QCOMPARE(f.find<ui::MessageBar>("recordBar")->message().kind, ui::MessageKind::Error);
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
    const QList<QUrl> asked = f.transport.asked();
    QVERIFY(std::all_of(asked.cbegin(), asked.cend(),
        [](const QUrl &url) { return url.host() == QLatin1String("localhost"); }));
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
    f.space.records.settle();
    QCOMPARE(f.space.records.find(f.record.id)->lastCheck->outcome, records::CheckOutcome::Accepted);
}

void TestCheckPanel::leadsToWhatWasFound_data()
{
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<QString>("focused");
    QTest::newRow("trouble") << false << QStringLiteral("healthBar");
    QTest::newRow("no trouble") << true << QStringLiteral("checkClientButton");
}

void TestCheckPanel::leadsToWhatWasFound()
{
    QFETCH(const bool, isUp);
    QFETCH(const QString, focused);
    ClientFixture f;
    if (isUp) {
        f.transport.answer(markedPath(f), 200, health(true));
        f.transport.answer(QStringLiteral("/systemcheck"), 200, system(true));
    }
    open(f);
    f.find<QPushButton>("checkClientButton")->setFocus();
    f.find<QPushButton>("checkClientButton")->click();
    QCOMPARE(f.dialog->focusWidget()->objectName(), QStringLiteral("stopCheckButton"));
    QTRY_VERIFY(f.find<QPushButton>("checkClientButton")->isEnabled());
    QCOMPARE(f.dialog->focusWidget()->objectName(), focused);
}

BTA_WINDOW_TEST(TestCheckPanel)
#include "tst_checkpanel.moc"
