// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "app/rotation/rotationsamples.h"
#include "board/recoveryguide.h"
#include "board/tokenboard.h"
#include "presenters/datetext.h"
#include "records/paths.h"
#include "rotation/openrotations.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using provisioning::FindingKind;
using records::OperationKind;

// What an earlier run left behind, as the window shows it.
class TestMainWindowRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasFound_data();
    void saysWhatWasFound();
    void addsASavedTokenToTheList();
    void looksForTheTokenInSnyk_data();
    void looksForTheTokenInSnyk();
    void endsTheOperationWhenTheTokenIsThere();
    void leavesOtherOperationsAlone();
    void dismissesForGood();
    void putsOffUntilTheNextStart();
    void triesAgainWhenTheKeychainIsOpen();
    void findsOutThatNothingWasSaved();
    void explainsAKeychainThatStaysLocked();
    void looksAgainWhileOneIsBeingFinished();
    void showsOneAfterTheOther();
    void mentionsNotesItCannotRead_data();
    void mentionsNotesItCannotRead();
    void saysWhenARotationCannotBeWrittenDown();
    void offersToEnterACredentialAgain_data();
    void offersToEnterACredentialAgain();
    void showsWhatTheWizardLeft();
    void readsTheJournalOnlyWhenItHasChanged();

private:
    [[nodiscard]] static int journalSize(const Shell &shell)
    {
        return static_cast<int>(shell.real().journal.pending().operations.size());
    }
};

namespace {

/// Arranges that the operation is found as `kind`.
records::Operation leaveBehind(Shell &shell, FindingKind kind)
{
    const bool noCall = kind == FindingKind::NothingSaved;
    const records::Operation operation
        = shell.interrupt(noCall ? OperationKind::StoreToken : OperationKind::EnableBroker);
    if (kind == FindingKind::TokenSaved)
        shell.keychain->put(operation.plannedKey, samples::brokerToken().secret());
    else if (kind == FindingKind::CannotTell)
        shell.keychain->answerNextPresence(vault::Presence::Locked);
    return operation;
}

QString titleOf(const records::Operation &operation, FindingKind kind)
{
    return ui::explainFinding({operation, kind, std::nullopt}, samples::moment(), QLocale()).title;
}

} // namespace

void TestMainWindowRecovery::saysWhatWasFound_data()
{
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("saved") << FindingKind::TokenSaved
                           << QStringList{QStringLiteral("addToListButton"), QStringLiteral("notNowButton")};
    QTest::newRow("unknown") << FindingKind::OutcomeUnknown
                             << QStringList{
                                    QStringLiteral("findOutButton"), QStringLiteral("dismissFindingButton")};
    QTest::newRow("nothing saved") << FindingKind::NothingSaved
                                   << QStringList{QStringLiteral("getTokenAgainButton"),
                                          QStringLiteral("dismissFindingButton")};
    QTest::newRow("cannot tell") << FindingKind::CannotTell
                                 << QStringList{QStringLiteral("retryRecoveryButton"),
                                        QStringLiteral("notNowButton")};
}

void TestMainWindowRecovery::saysWhatWasFound()
{
    QFETCH(FindingKind, kind);
    QFETCH(QStringList, buttons);
    Shell shell;
    const records::Operation operation = leaveBehind(shell, kind);
    QVERIFY(shell.start());
    const ui::MessageBar &bar = shell.bar("recoveryBar");
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.message().title, titleOf(operation, kind));
    const QString text = bar.message().lines.join(u' ');
    QVERIFY(text.contains(operation.target.org.name));
    QVERIFY(text.contains(QLatin1String("GitLab")));
    QVERIFY(text.contains(ui::shortMoment(operation.started)));
    for (const QString &button : buttons)
        QVERIFY2(shell.find<QPushButton>(qPrintable(button)), qPrintable(button));
    // Says it, and does nothing by itself.
    QCOMPARE(shell.wizards.size(), 0);
    QCOMPARE(shell.networksMade, 0);
    QCOMPARE(shell.keychain->count(FakeVault::Call::Read), 0);
    QCOMPARE(journalSize(shell), 1);
}

void TestMainWindowRecovery::addsASavedTokenToTheList()
{
    Shell shell;
    const records::Operation operation = leaveBehind(shell, FindingKind::TokenSaved);
    QVERIFY(shell.start());
    QVERIFY(shell.click("addToListButton"));
    QTRY_VERIFY(!shell.bar("recoveryBar").isVisible());
    QVERIFY(shell.real().records.find(operation.plannedRecord).has_value());
    QCOMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 1);
    QVERIFY(shell.find("recordDetails")->isVisible());
    QCOMPARE(journalSize(shell), 0);
}

void TestMainWindowRecovery::looksForTheTokenInSnyk_data()
{
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<QString>("button");
    QTest::newRow("unknown") << FindingKind::OutcomeUnknown << "findOutButton";
    QTest::newRow("nothing saved") << FindingKind::NothingSaved << "getTokenAgainButton";
}

void TestMainWindowRecovery::looksForTheTokenInSnyk()
{
    QFETCH(FindingKind, kind);
    QFETCH(QString, button);
    Shell shell;
    const records::Operation operation = leaveBehind(shell, kind);
    QVERIFY(shell.start());
    QVERIFY(shell.click(qPrintable(button)));
    QTRY_COMPARE(shell.wizards.size(), 1);
    QVERIFY(shell.wizards.constFirst().resume.has_value());
    QCOMPARE(*shell.wizards.constFirst().resume, operation.target);
    // Nothing is over before there is a token.
    QCOMPARE(journalSize(shell), 1);
}

void TestMainWindowRecovery::endsTheOperationWhenTheTokenIsThere()
{
    Shell shell;
    leaveBehind(shell, FindingKind::OutcomeUnknown);
    QVERIFY(shell.start());
    QVERIFY(shell.click("findOutButton"));
    QTRY_COMPARE(shell.wizards.size(), 1);
    shell.wizards.constFirst().recordFinished(shell.add().id);
    QCOMPARE(journalSize(shell), 0);
    QTRY_VERIFY(!shell.bar("recoveryBar").isVisible());
}

void TestMainWindowRecovery::leavesOtherOperationsAlone()
{
    Shell shell;
    leaveBehind(shell, FindingKind::OutcomeUnknown);
    QVERIFY(shell.start());
    shell.trigger("setUpAction");
    QCOMPARE(shell.wizards.size(), 1);
    shell.wizards.constFirst().recordFinished(
        shell.add(records::Storage::Keychain, true, QStringLiteral("jira")).id);
    QCOMPARE(journalSize(shell), 1);
    QVERIFY(shell.bar("recoveryBar").isVisible());
}

void TestMainWindowRecovery::dismissesForGood()
{
    Shell shell;
    leaveBehind(shell, FindingKind::OutcomeUnknown);
    QVERIFY(shell.start());
    QVERIFY(shell.click("dismissFindingButton"));
    QTRY_VERIFY(!shell.bar("recoveryBar").isVisible());
    QCOMPARE(journalSize(shell), 0);
}

void TestMainWindowRecovery::putsOffUntilTheNextStart()
{
    Shell shell;
    const records::Operation operation = leaveBehind(shell, FindingKind::TokenSaved);
    QVERIFY(shell.start());
    QVERIFY(shell.click("notNowButton"));
    QTRY_VERIFY(!shell.bar("recoveryBar").isVisible());
    QCOMPARE(journalSize(shell), 1);
    const QSignalSpy lookedAgain(
        shell.window->findChild<ui::RecoveryGuide *>(), &ui::RecoveryGuide::inspected);
    shell.trigger("setUpAction");
    shell.wizards.constFirst().dialog->close();
    QTRY_COMPARE(lookedAgain.count(), 1);
    QVERIFY(!shell.bar("recoveryBar").isVisible());
    QVERIFY(shell.start());
    QCOMPARE(shell.bar("recoveryBar").message().title, titleOf(operation, FindingKind::TokenSaved));
}

void TestMainWindowRecovery::triesAgainWhenTheKeychainIsOpen()
{
    Shell shell;
    const records::Operation operation = leaveBehind(shell, FindingKind::CannotTell);
    QVERIFY(shell.start());
    shell.keychain->put(operation.plannedKey, samples::brokerToken().secret());
    QVERIFY(shell.click("retryRecoveryButton"));
    QTRY_VERIFY(shell.real().records.find(operation.plannedRecord).has_value());
    QTRY_VERIFY(!shell.bar("recoveryBar").isVisible());
}

void TestMainWindowRecovery::findsOutThatNothingWasSaved()
{
    Shell shell;
    const records::Operation operation = leaveBehind(shell, FindingKind::CannotTell);
    QVERIFY(shell.start());
    QVERIFY(shell.click("retryRecoveryButton"));
    QTRY_COMPARE(shell.bar("recoveryBar").message().title, titleOf(operation, FindingKind::OutcomeUnknown));
}

void TestMainWindowRecovery::explainsAKeychainThatStaysLocked()
{
    Shell shell;
    leaveBehind(shell, FindingKind::TokenSaved);
    QVERIFY(shell.start());
    shell.keychain->failNext(FakeVault::Call::Read, vault::VaultErrorKind::Locked);
    QVERIFY(shell.click("addToListButton"));
    QTRY_VERIFY(shell.find<QPushButton>("retryRecoveryButton"));
    QCOMPARE(journalSize(shell), 1);
    QVERIFY(shell.click("retryRecoveryButton"));
    QTRY_COMPARE(journalSize(shell), 0);
}

/// As a window does that is closed when the list has the token and the audit journal has not.
void TestMainWindowRecovery::looksAgainWhileOneIsBeingFinished()
{
    Shell shell;
    const records::Operation operation = leaveBehind(shell, FindingKind::TokenSaved);
    QVERIFY(shell.start());
    auto *guide = shell.window->findChild<ui::RecoveryGuide *>();
    const QSignalSpy added(guide, &ui::RecoveryGuide::recordAdded);
    const QSignalSpy inspected(guide, &ui::RecoveryGuide::inspected);
    QObject::connect(
        &shell.real().records, &records::RecordStore::changed, guide, &ui::RecoveryGuide::inspect);
    QVERIFY(shell.click("addToListButton"));
    QTRY_COMPARE(added.count(), 1);
    QVERIFY(inspected.count() > 0);
    QVERIFY(shell.real().records.find(operation.plannedRecord).has_value());
    QCOMPARE(journalSize(shell), 0);
    QTRY_VERIFY(!shell.bar("recoveryBar").isVisible());
}

void TestMainWindowRecovery::showsOneAfterTheOther()
{
    Shell shell;
    leaveBehind(shell, FindingKind::OutcomeUnknown);
    leaveBehind(shell, FindingKind::OutcomeUnknown);
    QVERIFY(shell.start());
    QVERIFY(shell.bar("recoveryBar").message().lines.constLast().contains(u'1'));
    QVERIFY(shell.click("dismissFindingButton"));
    QTRY_COMPARE(journalSize(shell), 1);
    QVERIFY(shell.bar("recoveryBar").isVisible());
    QVERIFY(shell.click("dismissFindingButton"));
    QTRY_VERIFY(!shell.bar("recoveryBar").isVisible());
    QCOMPARE(journalSize(shell), 0);
}

void TestMainWindowRecovery::mentionsNotesItCannotRead_data()
{
    QTest::addColumn<bool>("isRotation");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("title");
    const QByteArray newer = R"({"schema":99})";
    const QStringList files{QStringLiteral("x")};
    QTest::newRow("damaged") << false << QByteArray("not a note") << ui::explainDamagedNotes(files).title;
    QTest::newRow("newer") << false << newer << ui::explainUnreadableNotes(1).title;
    QTest::newRow("damaged rotation")
        << true << QByteArray("not a note") << ui::explainDamagedRotations(files).title;
    QTest::newRow("newer rotation") << true << newer << ui::explainUnreadableRotations(1).title;
}

void TestMainWindowRecovery::mentionsNotesItCannotRead()
{
    QFETCH(bool, isRotation);
    QFETCH(QByteArray, content);
    QFETCH(QString, title);
    Shell shell;
    const records::Paths paths = records::Paths::under(shell.dataFolder(), QString(), QString(), false);
    const QDir folder(isRotation ? paths.rotationFolder : paths.journalFolder);
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QFile file(folder.filePath(QStringLiteral("0c000000-0000-4000-8000-000000000000.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(shell.start());
    ui::MessageBar &bar = shell.bar("recoveryBar");
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(bar.message().title, title);
    // It is kept, and the user is told where when it has another name now.
    const QStringList left = folder.entryList(QDir::Files);
    QCOMPARE(left.size(), 1);
    const bool isNewer = content.startsWith('{');
    QCOMPARE(left.constFirst().endsWith(QLatin1String(".damaged")), !isNewer);
    QCOMPARE(bar.message().lines.join(u' ').contains(left.constFirst()), !isNewer);
    // Once is enough.
    QVERIFY(bar.message().dismissible);
    Q_EMIT bar.dismissed();
    QTRY_VERIFY(!bar.isVisible());
    shell.composition.rotations().load();
    QVERIFY(!bar.isVisible());
}

void TestMainWindowRecovery::saysWhenARotationCannotBeWrittenDown()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    rotation::Rotation begun = samples::rotationAt(rotation::Stage::Provisioned);
    begun.record = record.id;
    shell.keychain->put(begun.newKey, samples::brokerToken(samples::otherBrokerTokenText).secret());
    const records::Paths paths = records::Paths::under(shell.dataFolder(), QString(), QString(), false);
    QVERIFY(rotation::RotationJournal(paths.rotationFolder).save(begun));
    QVERIFY(shell.start());
    rotation::OpenRotations &desk = shell.composition.rotations();
    // It is looked at once, when the program starts.
    desk.load();
    rotation::RotationFlow &flow = desk.open(record);
    // From here on a folder stands in the way of its file.
    const QString path = paths.rotationFolder + u'/' + begun.id.toString() + QStringLiteral(".json");
    QVERIFY(QFile::remove(path) && QDir().mkdir(path));
    QTRY_VERIFY(flow.journalError());
    ui::MessageBar &bar = shell.bar("recoveryBar");
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(bar.message().title, ui::explainUnsavedRotation(*flow.journalError(), samples::moment()).title);
    QVERIFY(!bar.message().dismissible);
    // Neither closing its window nor quitting forgets it.
    QVERIFY(!desk.mayQuit());
    desk.close(flow);
    QVERIFY(desk.unsaved());
    QVERIFY(shell.click("saveAgainButton"));
    QTRY_VERIFY(bar.isVisible() && desk.unsaved());
    QVERIFY(QDir().rmdir(path));
    QVERIFY(shell.click("saveAgainButton"));
    QTRY_VERIFY(!desk.unsaved());
    QTRY_VERIFY(!bar.isVisible());
    QVERIFY(desk.mayQuit());
    const auto left = rotation::RotationJournal(paths.rotationFolder).load().rotations;
    QVERIFY(left.size() == 1 && left.constFirst().id == begun.id);
}

void TestMainWindowRecovery::offersToEnterACredentialAgain_data()
{
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("not saved") << false;
    QTest::newRow("saved") << true;
}

void TestMainWindowRecovery::offersToEnterACredentialAgain()
{
    QFETCH(bool, isSaved);
    Shell shell;
    (void)shell.composition.loadRecords();
    records::TokenRecord planned = samples::record(samples::brokerToken());
    planned.key = vault::KeySpace(QString(), false)
                      .key(vault::SecretKind::ServiceCredential, QStringLiteral("SNYK-EU-01"),
                          QStringLiteral("planned"));
    planned.service = records::ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"),
        QStringLiteral("https://gitlab.corp.example")};
    QVERIFY(shell.real().journal.begin(
        {OperationId::create(), OperationKind::StoreCredential, records::OperationStage::Prepared,
            planned.target, planned.id, planned.key, planned.origin, false, samples::moment(), planned}));
    if (isSaved)
        shell.keychain->put(planned.key, samples::secret("{}"));
    QVERIFY(shell.start());
    const ui::Message &message = shell.bar("recoveryBar").message();
    QVERIFY(message.title.contains(QLatin1String("credential")));
    QVERIFY(message.lines.join(u' ').contains(QLatin1String("Payments")));
    if (isSaved) {
        QVERIFY(shell.click("addToListButton"));
        QTRY_COMPARE(journalSize(shell), 0);
        QCOMPARE(shell.real().records.find(planned.id)->service->address, planned.service->address);
        return;
    }
    QVERIFY(shell.click("getTokenAgainButton"));
    QTRY_VERIFY(shell.window->findChild<QDialog *>(QStringLiteral("credentialWizard")));
}

void TestMainWindowRecovery::showsWhatTheWizardLeft()
{
    Shell shell;
    QVERIFY(shell.start());
    QCOMPARE(shell.wizards.size(), 1);
    const records::Operation operation = leaveBehind(shell, FindingKind::OutcomeUnknown);
    QVERIFY(!shell.bar("recoveryBar").isVisible());
    shell.wizards.constFirst().dialog->close();
    QTRY_COMPARE(shell.bar("recoveryBar").message().title, titleOf(operation, FindingKind::OutcomeUnknown));
}

void TestMainWindowRecovery::readsTheJournalOnlyWhenItHasChanged()
{
    Shell shell;
    records::TokenRecord record = shell.add();
    const records::Operation operation = shell.interrupt(records::OperationKind::RepeatEnable);
    QVERIFY(shell.start());
    const ui::RecordModel &model = shell.find<ui::TokenBoard>("tokenBoard")->model();
    QTRY_COMPARE(model.stateAt(0), presence::TokenState::UnknownOutcome);

    // Behind its back, so that whoever reads the folder notices.
    const records::Paths paths = records::Paths::under(shell.dataFolder(), QString(), QString(), false);
    QVERIFY(QDir(paths.journalFolder).removeRecursively());
    record.note = QStringLiteral("changed");
    QVERIFY(shell.real().records.put(record));
    QCoreApplication::processEvents();
    QCOMPARE(model.stateAt(0), presence::TokenState::UnknownOutcome);

    QVERIFY(shell.real().journal.finish(operation.id));
    record.note = QStringLiteral("changed again");
    QVERIFY(shell.real().records.put(record));
    QTRY_COMPARE(model.stateAt(0), presence::TokenState::Fresh);
}

BTA_WINDOW_TEST(TestMainWindowRecovery)
#include "tst_mainwindowrecovery.moc"
