// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck/clientaddress.h"
#include "clientconfig/remembered.h"
#include "core/marker.h"
#include "integrations/clienttype.h"
#include "presenters/datetext.h"
#include "presenters/recordtext.h"
#include "rotationfixture.h"
#include "support/accessibletext.h"
#include "support/testroom.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace broker;
using namespace broker::test;

namespace {

const char *dialogProvisionCall = "provision-token";
const char *dialogSwitchCall = "switch-token";

} // namespace

// A rotation from the plan to the removal of the old token, by what is on the screen.
class TestRotationDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotatesASharedToken();
    void saysWhereNewTokensGo_data();
    void saysWhereNewTokensGo();
    void rotatesByTheWebUi();
    void recognisesTheOldClient();
    void takesTheUsersWord();
    void goesBackToTheClient();
    void resumes_data();
    void resumes();
    void keepsTheOldTokenUntilAnotherDay();
    void leavesNoTraceOfAPlan();
    void looksThroughTheGroupOnlyWhenAsked();
    void knowsTheGroupFromTheLastSurvey();
    void asksTheClientForItsCredentials();
    void remarksOnAnOldClient();
    void usesTheRememberedApiToken();
    void setsUpTheClientElsewhere();
};

void TestRotationDialog::rotatesASharedToken()
{
    RotationFixture f;
    const records::TokenRecord other
        = f.bench.addRecord(f.bench.target(QStringLiteral("mobile-banking"), QStringLiteral("gitlab")));
    QCOMPARE(other.fingerprint, f.record.fingerprint);
    f.bench.server.clearLog();
    f.open();
    QVERIFY(f.waitFor("planPage"));
    for (const char *name : {"Payments Platform", "Mobile Banking"})
        QVERIFY2(f.text("blastRadius").contains(QLatin1String(name)), name);
    QVERIFY(!f.find<QPushButton>("beginButton")->isEnabled());
    QVERIFY(f.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QPushButton>("beginButton")->isEnabled(), 15000);
    // Nothing but reading so far.
    QCOMPARE(f.bench.server.count({snyk::Method::Post, {}}), 0);

    QVERIFY(f.click("beginButton"));
    QVERIFY2(f.waitFor("deployPage"), qPrintable(f.visibleText()));
    QCOMPARE(f.bench.calls(dialogProvisionCall), 1);
    const QString token = f.newTokenText();
    QCOMPARE(token.size(), 36);
    const auto fingerprint = Fingerprint::of(Secret::take(token.toLatin1()));
    // The command of the configuration itself: the same name, port, image, and restart policy.
    const auto commandsIn
        = [&f](const char *box) { return f.find(box)->findChild<QPlainTextEdit *>()->toPlainText(); };
    const auto draft = clientconfig::startingDraft({f.record.id, fingerprint, f.record.fingerprint},
        integrations::clientTypesFor(f.record.target.integrationType), samples::region(),
        f.bench.ws.records.records());
    const auto outline = clientconfig::outlineOf(clientconfig::Carrier::DockerEnvFile, draft);
    // Folded away from those who do not run it.
    QVERIFY(!f.find("startCommands"));
    QVERIFY(f.click("foldButton"));
    const QString start = commandsIn("startCommands");
    QCOMPARE(start + QLatin1Char('\n'), outline.commands.apply);
    QVERIFY(start.contains(QStringLiteral("docker run --detach --init --restart unless-stopped --name "))
        && start.contains(QStringLiteral(" --publish 8001:8001 ")));
    QVERIFY(start.contains(Marker::of(fingerprint).text()));
    QVERIFY(!start.contains(Marker::of(f.record.fingerprint).text()));
    QVERIFY(f.text("deployTexts").contains(outline.fileName));
    QVERIFY(!start.contains(token));
    QVERIFY(!accessibleText(*f.dialog).contains(token));
    QVERIFY(!f.dialog->windowTitle().contains(token));

    QVERIFY(f.click("deployedButton"));
    QVERIFY(f.waitFor("verifyPage"));
    QVERIFY(!f.find<QPushButton>("verifiedButton")->isEnabled());
    // Where the new client listens if it runs here, and not the port of the one in use.
    auto *address = f.find<QLineEdit>("clientAddress");
    QCOMPARE(address->text(), QStringLiteral("http://localhost:8001"));
    // What the user takes away does not come back.
    address->clear();
    QVERIFY(address->text().isEmpty() && !f.find("checkClientButton")->isEnabled());
    f.client.mood = ScriptedClient::Mood::Old;
    QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.click("checkClientButton"));
    QTRY_VERIFY(f.find<ui::MessageBar>("clientResult"));
    QVERIFY(!f.find<QPushButton>("verifiedButton")->isEnabled());
    // Both uses of a secret are noted.
    QCOMPARE(auditText(f.bench).count("signed-in"), 1);
    QCOMPARE(auditText(f.bench).count("secret-checked"), 1);
    f.client.mood = ScriptedClient::Mood::Connected;
    QVERIFY(f.click("checkClientButton"));
    QTRY_VERIFY(f.find<ui::MessageBar>("clientResult"));
    QTRY_COMPARE(f.find<ui::MessageBar>("clientResult")->message().title,
        QStringLiteral("The client is connected, perhaps to the wrong Broker server"));
    // Connected, and nobody knows whether to the right server: no proof without a word.
    QVERIFY(!f.find<QPushButton>("verifiedButton")->isEnabled());
    QVERIFY(f.stateServer());
    QTRY_VERIFY(f.find<QPushButton>("verifiedButton")->isEnabled());
    QVERIFY(f.text("proofText").contains(QStringLiteral("It is the right Broker server")));
    QVERIFY(f.click("verifiedButton"));

    QVERIFY(f.waitFor("switchPage"));
    QVERIFY2(f.text("proofText").contains(QStringLiteral("Your statement")), qPrintable(f.text("proofText")));
    for (const char *name : {"Payments Platform", "Mobile Banking"})
        QVERIFY2(f.text("switchTexts").contains(QLatin1String(name)), name);
    QCOMPARE(f.bench.calls(dialogSwitchCall), 0);
    QVERIFY(f.click("switchButton"));
    QVERIFY2(f.waitFor("verifyAgainPage"), qPrintable(f.visibleText()));
    QCOMPARE(f.bench.calls(dialogSwitchCall), 1);
    QCOMPARE(f.bench.tokenOf(f.record.target).fingerprint(), fingerprint);
    QVERIFY(!f.find<QPushButton>("verifiedButton")->isEnabled());
    QCOMPARE(f.find<QLineEdit>("clientAddress")->text(), QStringLiteral("http://broker-host:8001"));
    QVERIFY(f.click("checkClientButton"));
    QVERIFY(f.click("verifiedButton"));

    QVERIFY(f.waitFor("retirePage"));
    // What was started is known, and how the old one was started is not: it is named nowhere.
    const auto known = f.bench.ws.records.find(f.record.id)->client;
    QVERIFY(known && known->clientWith(Marker::of(fingerprint).text())->name == outline.name);
    QVERIFY(!f.find("removeClientCommands"));
    records::TokenRecord informed = *f.bench.ws.records.find(f.record.id);
    informed.client->add({Marker::of(f.record.fingerprint).text(), QStringLiteral("compose"),
        QStringLiteral("gitlab"), QStringLiteral("payments"), 8000});
    QVERIFY(f.bench.ws.records.put(informed).has_value());
    f.find<QSpinBox>("keepDays")->setValue(3);
    const QString removal
        = QStringLiteral("docker compose --project-name payments --file payments.compose.yaml down");
    QCOMPARE(commandsIn("removeClientCommands"), removal);
    QVERIFY(f.click("promoteButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("nothingUsesIt"), 15000);
    for (const RecordId &id : {f.record.id, other.id})
        QCOMPARE(f.bench.ws.records.find(id)->fingerprint, fingerprint);
    QCOMPARE(commandsIn("removeClientCommands"), removal);
    // One button leaves it for another day, and not two of different names.
    QCOMPARE(f.find<QPushButton>("laterButton")->text(), QStringLiteral("Lea&ve for now"));
    QVERIFY(!f.find("leaveButton"));
    const auto *remove = f.find<QPushButton>("removeOldButton");
    QVERIFY(!remove->isEnabled());
    // In the colour of a warning, and what it does in bold.
    QVERIFY(f.text("consequenceText").contains(QStringLiteral("cannot be brought back")));
    QVERIFY(f.find<QLabel>("consequenceText")->font().bold());
    QVERIFY(remove->palette().color(QPalette::Highlight) != f.dialog->palette().color(QPalette::Highlight));
    QVERIFY(f.click("nothingUsesIt"));
    QVERIFY(f.click("removeOldButton"));
    QVERIFY2(f.waitFor("rotationDonePage"), qPrintable(f.visibleText()));
    QVERIFY(f.text("doneText").contains(fingerprint.masked()));
    // The client has been seen, so what is left is its credential; and that is a key away.
    QCOMPARE(f.text("checklistTitle"), QStringLiteral("Until your client runs: 3 of 4 done"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("nextCredentialButton"));
    QVERIFY2(!f.visibleText().contains(QStringLiteral("Close the window")), qPrintable(f.visibleText()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(f.partsOpened.constLast(), std::pair(f.record.id, credentials::ClientPart::Credential));
    QCOMPARE(f.find<QPushButton>("finishButton")->text(), QStringLiteral("&Finish later"));
    QVERIFY(f.click("finishButton"));
    QTRY_VERIFY(f.dialog->isHidden());
    QVERIFY(f.bench.journal.load().rotations.isEmpty());
    QCOMPARE(f.bench.calls(dialogProvisionCall) + f.bench.calls(dialogSwitchCall), 2);
}

void TestRotationDialog::saysWhereNewTokensGo_data()
{
    QTest::addColumn<bool>("toMemory");
    QTest::newRow("memory") << true;
    QTest::newRow("keychain") << false;
}

void TestRotationDialog::saysWhereNewTokensGo()
{
    QFETCH(bool, toMemory);
    RotationFixture f;
    f.bench.ws.settings.secretStorage.set(
        toMemory ? settings::SecretStorage::Memory : settings::SecretStorage::Keychain);
    f.open();
    // Whatever a page says on the way, from the first step on.
    QString said;
    const auto listen = [&] {
        if (f.find("newTokenPage"))
            said += f.visibleText();
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, f.dialog, listen);
    timer.start(0);
    QVERIFY(f.provision());
    timer.stop();
    QVERIFY(!said.isEmpty());
    QCOMPARE(said.contains(QStringLiteral("Keep the token in the memory of this program")), toMemory);
    QCOMPARE(said.contains(QStringLiteral("Save the token in the password store (keychain)")), !toMemory);
    const QString place = f.visibleText();
    QCOMPARE(place.contains(QStringLiteral("The new token is only in the memory of this program")), toMemory);
    QCOMPARE(place.contains(QStringLiteral("The new token is in the keychain of this computer")), !toMemory);
}

void TestRotationDialog::rotatesByTheWebUi()
{
    RotationFixture f(QStringLiteral("core-ledger"), QStringLiteral("artifactory"));
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QVERIFY(!f.find("signInPanel"));
    QVERIFY(f.click("preflightButton"));
    QVERIFY(f.click("beginButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("webUiSteps"), 15000);
    QVERIFY(f.text("webUiSteps").contains(QStringLiteral("Core Ledger")));
    QVERIFY(f.text("webUiGap").contains(QStringLiteral("restart")));

    QVERIFY(f.type("newTokenField", QLatin1String(samples::brokerTokenText)));
    QVERIFY(f.text("newTokenVerdict").contains(QStringLiteral("old token")));
    QVERIFY(!f.find<QPushButton>("takeTokenButton")->isEnabled());
    QVERIFY(f.type("newTokenField", QLatin1String(samples::otherBrokerTokenText)));
    QVERIFY(f.click("takeTokenButton"));
    QVERIFY2(f.waitFor("deployPage"), qPrintable(f.visibleText()));
    QCOMPARE(f.newTokenText(), QLatin1String(samples::otherBrokerTokenText));
    QVERIFY(f.click("deployedButton"));
    QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.click("checkClientButton"));
    QVERIFY(f.stateServer());
    QVERIFY(f.click("verifiedButton"));
    QVERIFY(f.waitFor("retirePage"));
    QVERIFY(f.click("promoteButton"));
    QVERIFY(f.click("nothingUsesIt"));
    QVERIFY(f.click("removeOldButton"));
    QVERIFY2(f.waitFor("rotationDonePage"), qPrintable(f.visibleText()));
    QCOMPARE(f.bench.server.count({snyk::Method::Post, {}}), 0);
}

void TestRotationDialog::recognisesTheOldClient()
{
    RotationFixture f;
    f.client.mood = ScriptedClient::Mood::OldToken;
    f.client.oldPath = Marker::of(f.record.fingerprint).healthPath();
    f.open();
    QVERIFY(f.deploy());
    QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.click("checkClientButton"));
    QTRY_VERIFY(f.find<ui::MessageBar>("clientResult"));
    const ui::Message &said = f.find<ui::MessageBar>("clientResult")->message();
    QCOMPARE(said.title, QStringLiteral("The client still has the old token"));
    QCOMPARE(said.lines.constFirst(),
        QStringLiteral("The client at http://broker-host:8001 answers to the marker of the old token."));
}

void TestRotationDialog::takesTheUsersWord()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.deploy());
    QVERIFY(!f.find<QPushButton>("statementButton")->isEnabled());
    QVERIFY(f.type("statementWords", QStringLiteral("   ")));
    QVERIFY(!f.find<QPushButton>("statementButton")->isEnabled());
    QVERIFY(f.type("statementWords", QStringLiteral("Ada saw it in the log")));
    QVERIFY(f.click("statementButton"));
    QTRY_VERIFY(f.find<QPushButton>("verifiedButton")->isEnabled());
    QVERIFY(f.text("proofText").contains(QStringLiteral("Ada saw it in the log")));
    QVERIFY(f.click("verifiedButton"));
    QVERIFY(f.waitFor("switchPage"));
    QVERIFY(f.text("proofText").contains(QStringLiteral("Ada saw it in the log")));
    QCOMPARE(f.bench.journal.load().rotations.constFirst().statements.size(), 1);
}

void TestRotationDialog::goesBackToTheClient()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.toSwitch());
    QVERIFY(f.click("backToVerifyButton"));
    QVERIFY(f.waitFor("verifyPage"));
    QVERIFY(f.click("backToDeployButton"));
    QVERIFY(f.waitFor("deployPage"));
    QVERIFY(f.click("deployedButton"));
    QVERIFY(f.waitFor("verifyPage"));
    // What was proven before has to be proven again.
    QVERIFY(!f.find<QPushButton>("verifiedButton")->isEnabled());
}

void TestRotationDialog::resumes_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("found");
    const QPair<const char *, const char *> rows[]{{"deployPage", "deployPage"}, {"verifyPage", "verifyPage"},
        {"verified", "verifyPage"}, {"switchPage", "verifyPage"}, {"verifyAgainPage", "verifyAgainPage"},
        {"retirePage", "verifyAgainPage"}, {"retired", "retirePage"}};
    for (const auto &[left, found] : rows)
        QTest::newRow(left) << QString::fromLatin1(left) << QString::fromLatin1(found);
}

/// A new process on the same files: it stands where it was left, and goes on to the end.
void TestRotationDialog::resumes()
{
    QFETCH(const QString, left);
    QFETCH(const QString, found);
    RotationFixture f;
    f.open();
    QVERIFY2(f.reach(left.toLatin1().constData()), qPrintable(f.visibleText()));
    const int provisioned = f.bench.calls(dialogProvisionCall);
    f.restart();
    QVERIFY2(f.waitFor(found.toLatin1().constData()), qPrintable(f.visibleText()));
    if (found == QLatin1String("deployPage"))
        QVERIFY(f.click("deployedButton") && f.waitFor("verifyPage"));
    if (f.find<ui::RotationPage>("verifyPage")) {
        if (f.find<QLineEdit>("clientAddress")->text().isEmpty())
            QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
        QVERIFY(f.click("checkClientButton"));
        QTRY_VERIFY(f.find("clientResult"));
        if (f.find("statementWords"))
            QVERIFY(f.stateServer());
        QVERIFY(f.click("verifiedButton") && f.waitFor("switchPage"));
        QVERIFY(!f.find<QPushButton>("switchButton")->isEnabled());
        QVERIFY(f.signIn());
        QVERIFY(f.click("switchButton") && f.waitFor("verifyAgainPage"));
    }
    if (f.find<ui::RotationPage>("verifyAgainPage")) {
        QVERIFY(f.click("checkClientButton"));
        QVERIFY(f.click("verifiedButton") && f.waitFor("retirePage") && f.click("promoteButton"));
    }
    QVERIFY2(f.click("nothingUsesIt") && f.click("removeOldButton"), qPrintable(f.visibleText()));
    QVERIFY(f.waitFor("rotationDonePage"));
    QCOMPARE(f.bench.calls(dialogProvisionCall), provisioned);
    QCOMPARE(f.bench.calls(dialogSwitchCall), 1);
}

void TestRotationDialog::keepsTheOldTokenUntilAnotherDay()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.promote());
    const QDate today = f.bench.ws.clock.nowUtc().toLocalTime().date();
    auto *until = f.find<QDateEdit>("keepUntil");
    auto *change = f.find<QPushButton>("keepUntilButton");
    QVERIFY(until && change);
    QCOMPARE(until->date(), today.addDays(rotation::defaultKeepDays));
    QCOMPARE(until->maximumDate(), today.addDays(rotation::mostKeepDays));
    // Nothing to change yet, and no date of the past.
    QVERIFY(!change->isEnabled());
    until->setDate(today.addDays(-3));
    QCOMPARE(until->date(), today);
    const QDate chosen = today.addDays(21);
    until->setDate(chosen);
    QVERIFY(change->isEnabled());
    // What the user is choosing is not undone by anything else that happens on the page.
    QVERIFY(f.click("nothingUsesIt"));
    QCOMPARE(until->date(), chosen);
    QVERIFY(f.click("keepUntilButton"));
    QVERIFY(!change->isEnabled());
    QCOMPARE(f.bench.journal.load().rotations.constFirst().keepOldUntil, std::optional(ui::noonOf(chosen)));
    QVERIFY(f.text("keptUntil")
                .contains(ui::dueDateText(ui::noonOf(chosen), f.bench.ws.clock.nowUtc(), QLocale())));
    QVERIFY(f.desk->readyToRemoveOld(f.bench.ws.clock.nowUtc().addDays(20)).isEmpty());
    QCOMPARE(f.desk->readyToRemoveOld(f.bench.ws.clock.nowUtc().addDays(22)).size(), 1);

    f.restart();
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QDateEdit>("keepUntil"), 15000);
    QCOMPARE(f.find<QDateEdit>("keepUntil")->date(), chosen);
    QVERIFY(f.click("nothingUsesIt") && f.click("removeOldButton") && f.waitFor("rotationDonePage"));
}

void TestRotationDialog::leavesNoTraceOfAPlan()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    QTRY_VERIFY(f.dialog->isHidden());
    delete f.dialog;
    QVERIFY(f.bench.journal.load().rotations.isEmpty());
    QVERIFY(f.desk->rotations().isEmpty());
}

void TestRotationDialog::knowsTheGroupFromTheLastSurvey()
{
    RotationFixture f;
    f.taking.begin(snyk::regionForApi(f.bench.server.api()), samples::apiToken(), f.record.target.org.group);
    QTRY_VERIFY_WITH_TIMEOUT(!f.taking.isRunning(), 15000);
    f.bench.server.clearLog();
    f.open();
    QVERIFY(f.waitFor("planPage"));
    // Without a sign-in, and with the date.
    QVERIFY(f.text("discovery").contains(QStringLiteral("may share this token")));
    const QString date = ui::shortMoment(f.bench.ws.clock.nowUtc());
    QVERIFY2(f.text("discovery").contains(date), qPrintable(f.text("discovery")));
    QCOMPARE(f.bench.server.count(), 0);
    // Whose token comes onto the list is not named any more.
    (void)f.bench.addRecord(f.bench.target(QStringLiteral("mobile-banking"), QStringLiteral("gitlab")));
    delete f.dialog;
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QVERIFY(!f.text("discovery").contains(QStringLiteral("may share this token")));
}

void TestRotationDialog::looksThroughTheGroupOnlyWhenAsked()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QVERIFY(!f.find<QPushButton>("discoverButton")->isEnabled());
    QVERIFY(f.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QPushButton>("beginButton")->isEnabled(), 15000);
    // Before anybody has looked it says what is not known, and does not say "nobody".
    QVERIFY(f.text("discovery").startsWith(QStringLiteral("Nobody has looked through the group yet")));
    QVERIFY(f.text("whoMustAct").contains(QStringLiteral("Snyk Essentials")));
    f.bench.server.clearLog();
    QVERIFY(f.click("discoverButton"));
    QTRY_VERIFY_WITH_TIMEOUT(
        f.text("discovery")
            .contains(QStringLiteral("GitLab in Mobile Banking, uses Broker and may share this token")),
        15000);
    // Others of the group have it without Broker, or are on the list: they are not named.
    QCOMPARE(f.text("discovery").count(QStringLiteral("may share this token")), 1);
    QVERIFY(f.bench.server.count() > 0);
    QCOMPARE(f.bench.server.count({snyk::Method::Post, {}}), 0);
}

/// To attend to, and no reason to hold the rotation up.
void TestRotationDialog::remarksOnAnOldClient()
{
    RotationFixture f;
    f.client.version = "4.180.0";
    f.open();
    QVERIFY(f.verify());
    QVERIFY2(f.text("clientTunnels").contains(QStringLiteral("The client is old: version 4.180.0")),
        qPrintable(f.text("clientTunnels")));
    QVERIFY(f.find<QPushButton>("verifiedButton")->isEnabled());
    RotationFixture today;
    today.open();
    QVERIFY(today.verify());
    QVERIFY(!today.text("clientTunnels").contains(QStringLiteral("old")));
}

void TestRotationDialog::asksTheClientForItsCredentials()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.verify());
    f.client.credentialWorks = false;
    QVERIFY(f.click("systemCheckButton"));
    QTRY_VERIFY(f.find<ui::MessageBar>("systemResult"));
    QCOMPARE(f.find<ui::MessageBar>("systemResult")->message().kind, ui::MessageKind::Warning);
    QVERIFY(f.text("systemCredentials").contains(QStringLiteral("ghp***890")));
    // It is about the service, not about the token: nothing is locked by it.
    QVERIFY(f.find<QPushButton>("verifiedButton")->isEnabled());
}

void TestRotationDialog::usesTheRememberedApiToken()
{
    RotationFixture f;
    access::TokenMemory memory(
        f.bench.vault, f.bench.ws.workspace.keys, f.bench.ws.settings, f.bench.ws.clock);
    const auto remembered = memory.remember(
        {snyk::regionForApi(f.bench.server.api()), samples::apiToken(), samples::self()}, {});
    QTRY_VERIFY(remembered.isFinished());
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QVERIFY(f.click("useKeptButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find<QPushButton>("beginButton")->isEnabled(), 15000);
    QVERIFY(!f.find("apiTokenField"));
}

void TestRotationDialog::setsUpTheClientElsewhere()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.provision());
    QList<RecordId> wanted;
    connect(f.dialog, &ui::RotationDialog::clientSetupRequested, this,
        [&wanted](const records::TokenRecord &record) { wanted.append(record.id); });
    QVERIFY(f.click("clientSetupButton"));
    QCOMPARE(wanted, QList<RecordId>{f.record.id});
}

BTA_WINDOW_TEST(TestRotationDialog)
#include "tst_rotationdialog.moc"
