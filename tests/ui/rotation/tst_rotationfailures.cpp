// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"

#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QGroupBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using standin::Fault;
using standin::Misbehaviour;

namespace {

const char *provisionCall = "provision-token";
const char *switchCall = "switch-token";

void misbehave(RotationFixture &f, const char *call, const Misbehaviour &how)
{
    f.bench.server.misbehave({snyk::Method::Post, QLatin1String(call)}, how);
}

Misbehaviour misbehaviourOf(Fault fault)
{
    Misbehaviour how;
    how.fault = fault;
    return how;
}

template <class State>
bool waitForState(RotationFixture &f)
{
    return QTest::qWaitFor(
        [&f] { return std::holds_alternative<State>(f.desk->open(f.record).state()); }, 15000);
}

QString shownText(const RotationFixture &f)
{
    const auto *field = f.find<QLineEdit>("secretText");
    return field ? field->text() : QString();
}

/// The fingerprints of the entries of this kind about the rotated record.
QStringList noted(const RotationFixture &f, audit::Action action)
{
    QStringList fingerprints;
    audit::AuditReader reader = f.bench.ws.audit.reader();
    for (const audit::Entry &entry : reader.next(100)) {
        if (entry.action == action && entry.fingerprint && entry.record == f.record.id)
            fingerprints.append(entry.fingerprint->sha256());
    }
    return fingerprints;
}

} // namespace

// What goes wrong, in words and with a way on. Nothing is asked twice.
class TestRotationFailures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provisionIsRefused();
    void signsInAgainAfterARefusedToken();
    void somebodyElseHasProvisioned();
    void weHaveProvisionedElsewhere();
    void nobodyKnowsWhetherProvisioned_data();
    void nobodyKnowsWhetherProvisioned();
    void keychainDoesNotTakeTheToken_data();
    void keychainDoesNotTakeTheToken();
    void notesEachShowing();
    void tokenOfMemoryIsMissed();
    void clientIsNotProven_data();
    void clientIsNotProven();
    void aVerdictBelongsToItsAddress();
    void aWordIsNoCheck();
    void addressIsNone();
    void switchIsRefused();
    void nobodyKnowsWhetherSwitched_data();
    void nobodyKnowsWhetherSwitched();
    void promotionIsInterrupted();
    void staysWhileACallIsUnderWay();
    void apiTokenIsRefused();
};

void TestRotationFailures::provisionIsRefused()
{
    RotationFixture f;
    f.open();
    misbehave(f, provisionCall, Misbehaviour::withStatus(403));
    QVERIFY(f.plan());
    QTRY_VERIFY_WITH_TIMEOUT(f.find("planAgainButton"), 15000);
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    QVERIFY(f.click("planAgainButton"));
    QVERIFY(f.waitFor("planPage"));
    QCOMPARE(f.bench.calls(provisionCall), 1);
}

void TestRotationFailures::signsInAgainAfterARefusedToken()
{
    RotationFixture f;
    f.open();
    misbehave(f, provisionCall, Misbehaviour::withStatus(401));
    QVERIFY(f.plan());
    QVERIFY(f.click("signInAgainButton"));
    QVERIFY(f.waitFor("planPage"));
    QVERIFY(!f.find<QPushButton>("beginButton")->isEnabled());
    QCOMPARE(f.find<QGroupBox>("signInPanel")->title(), QStringLiteral("Not signed in to Snyk"));
    QTRY_VERIFY(f.find<ui::MessageBar>("signInBar"));
    QVERIFY(f.find("apiTokenField"));
    QVERIFY(f.plan());
    QVERIFY2(f.waitFor("deployPage"), qPrintable(f.visibleText()));
    QCOMPARE(f.find<QGroupBox>("signInPanel"), nullptr);
}

void TestRotationFailures::somebodyElseHasProvisioned()
{
    RotationFixture f;
    // Past this program: its journal knows nothing of it.
    const auto other = f.bench.target(QStringLiteral("mobile-banking"), QStringLiteral("gitlab"));
    (void)askInside(f.bench.server, snyk::Method::Post,
        QStringLiteral("/v1/org/%1/integrations/%2/authentication/provision-token")
            .arg(other.org.id.toString(), other.integration->toString()));
    f.open();
    QVERIFY(f.plan());
    QTRY_VERIFY_WITH_TIMEOUT(f.message(), 15000);
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    QCOMPARE(f.message()->message().kind, ui::MessageKind::Warning);
    QVERIFY(f.find("lookInWebUiButton") && f.find("newTokenField") && f.find("giveUpButton"));
    // Still so after a restart, and the token that is there can be used.
    f.restart();
    QTRY_VERIFY(f.find("newTokenField"));
    QVERIFY(f.type("newTokenField", QLatin1String(samples::otherBrokerTokenText)));
    QVERIFY(f.click("takeTokenButton"));
    QVERIFY(f.waitFor("deployPage"));
    QCOMPARE(f.bench.calls(provisionCall), 1);
}

void TestRotationFailures::weHaveProvisionedElsewhere()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.provision());
    // A second rotation in the same group says so before it asks.
    const auto other
        = f.bench.addRecord(f.bench.target(QStringLiteral("data-analytics"), QStringLiteral("azure-repos")));
    ui::RotationDialog second(other, {f.bench.ws.workspace, *f.desk, f.taking, f.clipboard, f.opener});
    second.show();
    auto *field = second.findChild<QWidget *>(QStringLiteral("apiTokenField"))->findChild<QLineEdit *>();
    QTest::keyClicks(field, QLatin1String(samples::apiTokenText));
    second.findChild<QPushButton *>(QStringLiteral("signInButton"))->click();
    const auto *row = second.findChild<QWidget *>(QStringLiteral("preflight4"));
    QTRY_VERIFY_WITH_TIMEOUT(row->findChild<ui::PlainLabel *>(QStringLiteral("checkAdvice"))
                                 ->text()
                                 .contains(QStringLiteral("Finish that rotation first")),
        15000);
    QVERIFY(!second.findChild<QPushButton *>(QStringLiteral("beginButton"))->isEnabled());
    QCOMPARE(f.bench.calls(provisionCall), 1);
}

void TestRotationFailures::nobodyKnowsWhetherProvisioned_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("cut after") << static_cast<int>(Fault::ApplyThenClose);
    QTest::newRow("cut in the middle") << static_cast<int>(Fault::CloseMidAnswer);
    QTest::newRow("unreadable") << static_cast<int>(Fault::MalformedJson);
}

void TestRotationFailures::nobodyKnowsWhetherProvisioned()
{
    QFETCH(const int, fault);
    RotationFixture f;
    f.open();
    misbehave(f, provisionCall, misbehaviourOf(static_cast<Fault>(fault)));
    QVERIFY(f.plan());
    QVERIFY2(waitForState<rotation::ProvisionUnknown>(f), qPrintable(f.visibleText()));
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    QVERIFY(!f.find("retryButton"));
    QVERIFY(f.find("newTokenField"));
    f.restart();
    QTRY_VERIFY(f.find("newTokenField"));
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    // None there: given up, after a question.
    QVERIFY(f.click("giveUpButton"));
    QTRY_VERIFY(f.find<QDialog>("giveUpQuestion"));
    QVERIFY(f.click("endButton"));
    QTRY_VERIFY(f.dialog->isHidden());
    QVERIFY(f.bench.journal.load().rotations.isEmpty());
    QCOMPARE(f.bench.calls(provisionCall), 1);
}

void TestRotationFailures::keychainDoesNotTakeTheToken_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("way");
    for (const char *way : {"retryButton", "keepInMemoryButton", "showOnceButton", "leave"}) {
        QTest::addRow("locked, %s", way) << static_cast<int>(WriteFault::Locked) << QString::fromLatin1(way);
    }
    QTest::newRow("denied") << static_cast<int>(WriteFault::Denied) << QStringLiteral("retryButton");
    QTest::newRow("gone") << static_cast<int>(WriteFault::NoService) << QStringLiteral("retryButton");
    QTest::newRow("mute") << static_cast<int>(WriteFault::Mute) << QStringLiteral("retryButton");
}

void TestRotationFailures::keychainDoesNotTakeTheToken()
{
    QFETCH(const int, fault);
    QFETCH(const QString, way);
    RotationFixture f;
    f.open();
    // The first write is the check before the start.
    f.bench.vault.failWrite(2, static_cast<WriteFault>(fault));
    QVERIFY(f.plan());
    if (static_cast<WriteFault>(fault) == WriteFault::Mute)
        QVERIFY(f.click("stopWaitingButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("retryButton"), 15000);
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    QVERIFY(f.visibleText().contains(QStringLiteral("not lost")));
    QVERIFY(!f.desk->mayQuit());

    if (way == QLatin1String("leave")) {
        f.dialog->reject();
        QTRY_VERIFY(f.find<QDialog>("loseTokenQuestion"));
        QVERIFY(f.click("stayButton"));
        QVERIFY(f.dialog->isVisible());
        QVERIFY(f.click("retryButton"));
    } else if (way == QLatin1String("showOnceButton")) {
        QVERIFY(f.click("showOnceButton"));
        QVERIFY(f.find("showOnce"));
        QVERIFY(f.click("tokenTakenButton"));
    } else {
        QVERIFY(f.click(way.toLatin1().constData()));
    }
    QVERIFY2(f.waitFor("deployPage"), qPrintable(f.visibleText()));
    QTRY_VERIFY(f.desk->mayQuit());
    QCOMPARE(f.bench.calls(provisionCall), 1);
}

void TestRotationFailures::notesEachShowing()
{
    RotationFixture f;
    f.open();
    f.bench.vault.failWrite(2, WriteFault::Locked);
    QVERIFY(f.plan());
    // Stored nowhere: shown once.
    QVERIFY(f.click("showOnceButton"));
    QTRY_COMPARE(shownText(f).size(), 36);
    const QString shown = Fingerprint::of(Secret::take(shownText(f))).sha256();
    QCOMPARE(noted(f, audit::Action::SecretRevealed), QStringList{shown});
    QVERIFY(f.click("copyOnceButton"));
    QCOMPARE(noted(f, audit::Action::SecretCopied), QStringList{shown});
    // Stored: shown for the new client, and copied from where it is.
    QVERIFY(f.click("retryButton"));
    QVERIFY(f.waitFor("deployPage"));
    QVERIFY(f.click("revealButton"));
    QTRY_COMPARE(shownText(f), f.newTokenText());
    QCOMPARE(noted(f, audit::Action::SecretRevealed), (QStringList{shown, shown}));
    QGuiApplication::clipboard()->clear();
    QVERIFY(f.click("copyTokenButton"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), f.newTokenText());
    QCOMPARE(noted(f, audit::Action::SecretCopied), (QStringList{shown, shown}));
}

void TestRotationFailures::tokenOfMemoryIsMissed()
{
    RotationFixture f;
    f.open();
    f.bench.vault.failWrite(2, WriteFault::Locked);
    QVERIFY(f.plan());
    QVERIFY(f.click("keepInMemoryButton"));
    QVERIFY(f.waitFor("deployPage"));
    const auto rotation = f.desk->rotationFor(f.record.id);
    (void)f.bench.ws.memory.remove(rotation->newKey, {});
    f.restart();
    QTRY_VERIFY_WITH_TIMEOUT(f.find("haveItButton"), 15000);
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    // Another token than the missing one is not taken for it.
    QVERIFY(f.type("newTokenField", QLatin1String(samples::otherBrokerTokenText)));
    QVERIFY(f.text("newTokenVerdict").contains(QStringLiteral("not the new token")));
    QVERIFY(f.click("haveItButton"));
    QVERIFY(f.waitFor("deployPage"));
    QVERIFY(f.find("userHasToken"));
}

void TestRotationFailures::clientIsNotProven_data()
{
    QTest::addColumn<int>("mood");
    using Mood = ScriptedClient::Mood;
    QTest::newRow("refused") << static_cast<int>(Mood::Refused);
    QTest::newRow("not connected") << static_cast<int>(Mood::NotConnected);
    QTest::newRow("old configuration") << static_cast<int>(Mood::Old);
    QTest::newRow("another program") << static_cast<int>(Mood::Foreign);
    QTest::newRow("half connected") << static_cast<int>(Mood::Mixed);
    QTest::newRow("silent") << static_cast<int>(Mood::Silent);
    QTest::newRow("old token") << static_cast<int>(Mood::OldToken);
    QTest::newRow("another token") << static_cast<int>(Mood::OtherToken);
    // Connected with the new token; which server is right nobody knows.
    QTest::newRow("server unknown") << static_cast<int>(Mood::Connected);
}

void TestRotationFailures::clientIsNotProven()
{
    QFETCH(const int, mood);
    RotationFixture f;
    f.open();
    QVERIFY(f.deploy());
    f.client.mood = static_cast<ScriptedClient::Mood>(mood);
    QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.click("checkClientButton"));
    QTRY_VERIFY(f.find<ui::MessageBar>("clientResult"));
    const ui::Message &said = f.find<ui::MessageBar>("clientResult")->message();
    QVERIFY(said.kind == ui::MessageKind::Error || said.kind == ui::MessageKind::Warning);
    QVERIFY(!said.title.isEmpty() && said.lines.size() >= 2);
    QTRY_COMPARE(f.dialog->focusWidget()->objectName(), QStringLiteral("clientResult"));
    QVERIFY(!f.find<QPushButton>("verifiedButton")->isEnabled());
    QVERIFY(f.text("proofText").contains(QStringLiteral("Locked")));
}

/// What was found at one address is not shown beside another, and proves nothing there.
void TestRotationFailures::aVerdictBelongsToItsAddress()
{
    RotationFixture f;
    f.client.mood = ScriptedClient::Mood::NotConnected;
    f.open();
    QVERIFY(f.deploy());
    QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.click("checkClientButton"));
    QTRY_VERIFY(f.find<ui::MessageBar>("clientResult"));
    QVERIFY(f.click("systemCheckButton"));
    QTRY_VERIFY(f.find("systemCredentials"));
    QVERIFY(f.type("clientAddress", QStringLiteral("no address at all")));
    QVERIFY(!f.find("clientResult") && !f.find("clientTunnels"));
    QVERIFY(!f.find("systemResult") && !f.find("systemCredentials"));
    QVERIFY(f.click("checkClientButton"));
    QVERIFY(f.find("addressFault"));
    QVERIFY(!f.find("clientResult"));

    f.client.mood = ScriptedClient::Mood::Connected;
    QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.click("checkClientButton"));
    QVERIFY(f.stateServer());
    QTRY_VERIFY(f.find<QPushButton>("verifiedButton")->isEnabled());
    // From here on the server is known, and a check proves.
    QVERIFY(f.click("checkClientButton"));
    QTRY_COMPARE(
        f.find<ui::MessageBar>("clientResult")->message().title, QStringLiteral("The client is connected"));
    QVERIFY(f.find<QPushButton>("verifiedButton")->isEnabled());
    QVERIFY(f.type("clientAddress", QStringLiteral("other-host:8001")));
    QVERIFY(!f.find<QPushButton>("verifiedButton")->isEnabled());
    QVERIFY(!f.find("clientResult"));
    QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.find<QPushButton>("verifiedButton")->isEnabled());
    f.client.server = "https://broker.elsewhere.example";
    QVERIFY(f.click("checkClientButton"));
    QTRY_COMPARE(f.find<ui::MessageBar>("clientResult")->message().title,
        QStringLiteral("The client is connected to another Broker server"));
    QVERIFY(!f.find<QPushButton>("verifiedButton")->isEnabled());
}

/// Words unlock the next step; no page calls that proven by the check that said otherwise.
void TestRotationFailures::aWordIsNoCheck()
{
    RotationFixture f;
    f.client.mood = ScriptedClient::Mood::NotConnected;
    f.open();
    QVERIFY(f.deploy());
    QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.click("checkClientButton"));
    QTRY_VERIFY(f.find<ui::MessageBar>("clientResult"));
    QVERIFY(f.type("statementWords", QStringLiteral("Ada saw it in the log")));
    QVERIFY(f.click("statementButton"));
    QTRY_VERIFY(f.find<QPushButton>("verifiedButton")->isEnabled());
    QVERIFY(f.text("proofText").contains(QStringLiteral("Ada saw it in the log")));
    QVERIFY(f.click("verifiedButton"));
    QVERIFY(f.waitFor("switchPage"));
    QVERIFY(f.text("proofText").contains(QStringLiteral("Ada saw it in the log")));
    QVERIFY(!f.text("proofText").contains(QStringLiteral("Proven")));
}

void TestRotationFailures::addressIsNone()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.deploy());
    QVERIFY(f.type("clientAddress", QStringLiteral("user:password@host")));
    QVERIFY(f.click("checkClientButton"));
    QVERIFY(f.find("addressFault"));
    QVERIFY(f.client.asked.isEmpty());
}

void TestRotationFailures::switchIsRefused()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.toSwitch());
    misbehave(f, switchCall, Misbehaviour::withStatus(403));
    QVERIFY(f.click("switchButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("retryButton"), 15000);
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    QVERIFY(f.find("seenSwitched"));
    QVERIFY(f.click("retryButton"));
    // Back where it can be confirmed, not done again by itself.
    QVERIFY(f.click("verifiedButton"));
    QVERIFY(f.waitFor("switchPage"));
    QCOMPARE(f.bench.calls(switchCall), 1);
    QVERIFY(f.click("switchButton"));
    QVERIFY(f.waitFor("verifyAgainPage"));
}

void TestRotationFailures::nobodyKnowsWhetherSwitched_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<bool>("isSwitched");
    QTest::newRow("switched") << false << true;
    QTest::newRow("not switched") << false << false;
    QTest::newRow("switched, after a restart") << true << true;
}

void TestRotationFailures::nobodyKnowsWhetherSwitched()
{
    QFETCH(const bool, restarts);
    QFETCH(const bool, isSwitched);
    RotationFixture f;
    f.open();
    QVERIFY(f.toSwitch());
    misbehave(f, switchCall, misbehaviourOf(isSwitched ? Fault::ApplyThenClose : Fault::CloseBeforeAnswer));
    QVERIFY(f.click("switchButton"));
    QVERIFY2(waitForState<rotation::SwitchUnknown>(f), qPrintable(f.visibleText()));
    if (restarts)
        f.restart();
    QTRY_VERIFY(f.find("seenEither"));
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    QVERIFY(!f.find("retryButton") && !f.find("switchButton"));
    QWidget *box = f.find("seenEither");
    auto *confirm = box->findChild<QPushButton *>(QStringLiteral("statementButton"));
    QTest::keyClicks(box->findChild<QLineEdit *>(QStringLiteral("statementWords")), QStringLiteral("Seen"));
    // Words about nothing state nothing.
    QVERIFY(!confirm->isEnabled());
    const char *fact = isSwitched ? "statementFact0" : "statementFact1";
    box->findChild<QRadioButton *>(QLatin1String(fact))->click();
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QVERIFY(f.waitFor(isSwitched ? "verifyAgainPage" : "verifyPage"));
    QCOMPARE(f.bench.calls(switchCall), 1);
}

void TestRotationFailures::promotionIsInterrupted()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.verifyAgain());
    f.bench.vault.failWrite(f.bench.vault.writes() + 1, WriteFault::Locked);
    QVERIFY(f.click("promoteButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("retryButton"), 15000);
    QVERIFY2(f.whatMessageLacks().isEmpty(), qPrintable(f.whatMessageLacks()));
    QVERIFY(f.click("retryButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("nothingUsesIt"), 15000);
}

void TestRotationFailures::staysWhileACallIsUnderWay()
{
    RotationFixture f;
    f.open();
    misbehave(f, provisionCall, misbehaviourOf(Fault::NeverAnswer));
    QVERIFY(f.plan());
    QTRY_VERIFY_WITH_TIMEOUT(f.bench.calls(provisionCall) == 1, 15000);
    QVERIFY(!f.desk->mayQuit());
    QVERIFY(!f.find<QPushButton>("leaveButton")->isEnabled());
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    f.dialog->close();
    QVERIFY(f.dialog->isVisible());
    // The server going down is an end without an answer.
    f.bench.server.close();
    QVERIFY2(waitForState<rotation::ProvisionUnknown>(f), qPrintable(f.visibleText()));
    QVERIFY(f.find<QPushButton>("leaveButton")->isEnabled());
}

void TestRotationFailures::apiTokenIsRefused()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.waitFor("planPage"));
    f.bench.server.misbehave({snyk::Method::Get, QStringLiteral("/self")}, Misbehaviour::withStatus(401));
    QVERIFY(f.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(f.find<ui::MessageBar>("signInBar"), 15000);
    const ui::Message &said = f.find<ui::MessageBar>("signInBar")->message();
    QVERIFY(!said.title.isEmpty() && said.lines.size() >= 2);
    QVERIFY(!f.find<QPushButton>("beginButton")->isEnabled());
    // What was typed is still there to be corrected.
    QVERIFY(f.find("apiTokenField"));
}

BTA_WINDOW_TEST(TestRotationFailures)
#include "tst_rotationfailures.moc"
