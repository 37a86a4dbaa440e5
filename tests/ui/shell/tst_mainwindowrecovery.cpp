// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/recoveryguide.h"
#include "board/tokenboard.h"
#include "records/paths.h"
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
    void showsOneAfterTheOther();
    void mentionsNotesItCannotRead();
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
    QVERIFY(text.contains(QLocale().toString(operation.started.toLocalTime(), QLocale::ShortFormat)));
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
    QVERIFY(!shell.bar("recoveryBar").isVisible());
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

void TestMainWindowRecovery::mentionsNotesItCannotRead()
{
    Shell shell;
    const records::Operation operation = leaveBehind(shell, FindingKind::OutcomeUnknown);
    const records::Paths paths = records::Paths::under(shell.dataFolder(), QString(), QString(), false);
    const QDir journal(paths.journalFolder);
    const QStringList files = journal.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(journal.filePath(files.constFirst()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a note");
    file.close();
    QVERIFY(shell.start());
    QCOMPARE(shell.bar("recoveryBar").message().title, ui::explainUnreadableNotes(1).title);
    QVERIFY(journal.exists(files.constFirst()));
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
    QTRY_COMPARE(model.stateAt(0), upkeep::TokenState::UnknownOutcome);

    // Behind its back, so that whoever reads the folder notices.
    const records::Paths paths = records::Paths::under(shell.dataFolder(), QString(), QString(), false);
    QVERIFY(QDir(paths.journalFolder).removeRecursively());
    record.note = QStringLiteral("changed");
    QVERIFY(shell.real().records.put(record));
    QCoreApplication::processEvents();
    QCOMPARE(model.stateAt(0), upkeep::TokenState::UnknownOutcome);

    QVERIFY(shell.real().journal.finish(operation.id));
    record.note = QStringLiteral("changed again");
    QVERIFY(shell.real().records.put(record));
    QTRY_COMPARE(model.stateAt(0), upkeep::TokenState::Fresh);
}

BTA_WINDOW_TEST(TestMainWindowRecovery)
#include "tst_mainwindowrecovery.moc"
