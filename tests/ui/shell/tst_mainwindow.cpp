// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/tokenboard.h"
#include "models/recordmodel.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/vaulttext.h"
#include "support/testroom.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using records::Storage;
using vault::VaultErrorKind;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchesNothingBeforeTheFirstPaint();
    void invitesAndOpensTheWizardOnFirstStart();
    void offersTheWizardAgainFromTheEmptyList();
    void showsTheList();
    void selectsWhatTheWizardRecorded();
    void copiesTheSelectedToken();
    void explainsWhyNothingWasCopied_data();
    void explainsWhyNothingWasCopied();
    void triesToCopyAgain();
    void saysThatTheKeychainKeepsItWaiting();
    void offersToGetAForgottenTokenAgain();
    void offersToEnterAMissingCredentialAgain_data();
    void offersToEnterAMissingCredentialAgain();
    void asksBeforeTokensInMemoryAreForgotten();
    void quitsWithoutAQuestionWhenNothingIsLost();
    void reportsADamagedList();
    void reportsAMissingLibrary();
    void remembersItsGeometry();
    void comesToTheFront();
    void beginsWithWhatWasAskedFor();
    void showsWhatIsDueWhenASecondStartAsks();
    void leavesAnOpenQuestionInFront();
    void fitsASmallScreen();
    void isReachableByKeyboardAndNamed();
    void givesEveryLetterOnce_data();
    void givesEveryLetterOnce();
};

void TestMainWindow::touchesNothingBeforeTheFirstPaint()
{
    Shell shell;
    shell.window = std::make_unique<ui::MainWindow>(shell.composition, shell.services());
    QCoreApplication::processEvents();
    QVERIFY(!shell.window->isStarted());
    QVERIFY(!QDir(shell.dataFolder()).exists());
    // The first picture does not wait for what the list needs.
    QVERIFY(!shell.find("recordTable"));
    shell.window->show();
    QTRY_VERIFY(shell.window->isStarted());
    QVERIFY(shell.find("recordTable"));
    QCOMPARE(shell.networksMade, 0);
    QCOMPARE(shell.keychain->log().size(), 0);
}

void TestMainWindow::invitesAndOpensTheWizardOnFirstStart()
{
    Shell shell;
    QVERIFY(shell.start());
    QVERIFY(shell.find("emptyState")->isVisible());
    QVERIFY(!shell.find("recordTable")->isVisible());
    QVERIFY(!shell.find("practiceRow")->isVisible());
    QVERIFY(!shell.find<QAction>("copyAction")->isEnabled());
    QCOMPARE(shell.wizards.size(), 1);
    QVERIFY(!shell.wizards.constFirst().practice);
    QVERIFY(!shell.wizards.constFirst().resume);
}

void TestMainWindow::offersTheWizardAgainFromTheEmptyList()
{
    Shell shell;
    QVERIFY(shell.start());
    shell.trigger("setUpAction");
    QCOMPARE(shell.wizards.size(), 1); // it is open already
    shell.wizards.constFirst().dialog->close();
    QVERIFY(shell.click("emptySetUpButton"));
    QCOMPARE(shell.wizards.size(), 2);
}

void TestMainWindow::showsTheList()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    QVERIFY(shell.start());
    QCOMPARE(shell.wizards.size(), 0);
    QVERIFY(shell.find("recordTable")->isVisible());
    QVERIFY(shell.find("recordDetails")->isVisible());
    QVERIFY(!shell.find("emptyState")->isVisible());
    QCOMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 1);
    QCOMPARE(shell.find<QLineEdit>("fingerprintMasked")->text(), record.fingerprint.masked());
    QVERIFY(shell.find<QLabel>("detailsTitle")->text().contains(record.target.org.name));
    // The keychain is asked afterwards, and only whether the token is there.
    QTRY_COMPARE(shell.keychain->count(FakeVault::Call::Presence), 1);
    QCOMPARE(shell.keychain->log().size(), 1);
}

void TestMainWindow::selectsWhatTheWizardRecorded()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.trigger("setUpAction");
    const records::TokenRecord added = shell.add(Storage::Keychain, true, QStringLiteral("jira"));
    QCOMPARE(shell.wizards.size(), 1);
    shell.wizards.constFirst().recordFinished(added.id);
    QVERIFY(shell.find<QLabel>("detailsTitle")->text().contains(QLatin1String("Jira")));
}

void TestMainWindow::copiesTheSelectedToken()
{
    Shell shell;
    shell.add(Storage::Memory);
    QVERIFY(shell.start());
    shell.trigger("copyAction");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(samples::brokerTokenText));
    QTRY_VERIFY(shell.find("countdownBar")->isVisible());
    QVERIFY(!shell.bar("copyBar").isVisible());
}

void TestMainWindow::explainsWhyNothingWasCopied_data()
{
    QTest::addColumn<VaultErrorKind>("kind");
    QTest::addColumn<QString>("button");
    QTest::newRow("not found") << VaultErrorKind::NotFound << "getAgainButton";
    QTest::newRow("locked") << VaultErrorKind::Locked << "retryCopyButton";
    QTest::newRow("denied") << VaultErrorKind::Denied << "retryCopyButton";
    QTest::newRow("no service") << VaultErrorKind::NoService << "retryCopyButton";
    QTest::newRow("unreadable") << VaultErrorKind::Unreadable << "getAgainButton";
    QTest::newRow("other") << VaultErrorKind::Other << "retryCopyButton";
}

void TestMainWindow::explainsWhyNothingWasCopied()
{
    QFETCH(VaultErrorKind, kind);
    QFETCH(QString, button);
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.keychain->failNext(FakeVault::Call::Read, kind);
    shell.trigger("copyAction");
    QTRY_VERIFY(shell.bar("copyBar").isVisible());
    const ui::Explanation expected = explain({kind, {}}, ui::VaultAction::Read, samples::moment());
    QCOMPARE(shell.bar("copyBar").message().title, expected.title);
    QCOMPARE(shell.bar("copyBar").message().kind, ui::MessageKind::Error);
    QVERIFY(shell.find<QPushButton>(qPrintable(button)));
    QVERIFY(!shell.guard.isCounting());
}

void TestMainWindow::triesToCopyAgain()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.keychain->failNext(FakeVault::Call::Read, VaultErrorKind::Locked);
    shell.trigger("copyAction");
    QTRY_VERIFY(shell.bar("copyBar").isVisible());
    QVERIFY(shell.click("retryCopyButton"));
    QTRY_VERIFY(shell.guard.isCounting());
    QVERIFY(!shell.bar("copyBar").isVisible());
}

void TestMainWindow::saysThatTheKeychainKeepsItWaiting()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.keychain->hold();
    shell.trigger("copyAction");
    QVERIFY(!shell.bar("copyBar").isVisible()); // most keychains answer before one could read it
    QTRY_VERIFY(shell.click("cancelCopyButton"));
    QTRY_COMPARE(shell.bar("copyBar").message().title,
        explain({VaultErrorKind::StoppedWaiting, {}}, ui::VaultAction::Read, samples::moment()).title);
    QCOMPARE(shell.bar("copyBar").message().kind, ui::MessageKind::Info);
    QVERIFY(!shell.guard.isCounting());
}

void TestMainWindow::offersToGetAForgottenTokenAgain()
{
    Shell shell;
    const records::TokenRecord record = shell.add(Storage::Memory, false);
    QVERIFY(shell.start());
    QCOMPARE(shell.find<QLabel>("detailsKept")->text(), placeText(ui::TokenPlace::Gone));
    shell.trigger("copyAction");
    QCOMPARE(shell.bar("copyBar").message().title, ui::explainGone(record).title);
    QVERIFY(shell.click("getAgainButton"));
    QTRY_COMPARE(shell.wizards.size(), 1);
    QVERIFY(shell.wizards.constFirst().resume.has_value());
    QCOMPARE(*shell.wizards.constFirst().resume, record.target);
}

void TestMainWindow::offersToEnterAMissingCredentialAgain_data()
{
    QTest::addColumn<bool>("reveals");
    QTest::addColumn<Storage>("storage");
    QTest::newRow("shown, from the keychain") << true << Storage::Keychain;
    QTest::newRow("copied, from the keychain") << false << Storage::Keychain;
    QTest::newRow("copied, forgotten") << false << Storage::Memory;
}

void TestMainWindow::offersToEnterAMissingCredentialAgain()
{
    QFETCH(const bool, reveals);
    QFETCH(const Storage, storage);
    Shell shell;
    records::TokenRecord record = samples::record(samples::brokerToken());
    record.storage = storage;
    record.key = vault::KeySpace(QString(), false)
                     .key(vault::SecretKind::ServiceCredential, record.target.regionId, record.id.toString());
    record.service = records::ServiceLink{QStringLiteral("gitlab"), QStringLiteral("gitlab-token"),
        QStringLiteral("https://gitlab.corp.example"), {}};
    (void)shell.composition.loadRecords();
    QVERIFY(shell.real().records.put(record).has_value());
    QVERIFY(shell.start());
    shell.find<ui::TokenBoard>("tokenBoard")->select(record.id);
    if (reveals)
        shell.find<QToolButton>("revealButton")->click();
    else
        shell.trigger("copyAction");
    QTRY_VERIFY(shell.bar("copyBar").isVisible());
    // Snyk has none to show.
    QVERIFY(!shell.find<QPushButton>("getAgainButton"));
    QVERIFY(shell.click("enterAgainButton"));
    QTRY_VERIFY(shell.find<QDialog>("credentialWizard"));
    QVERIFY(shell.find<QDialog>("credentialWizard")->isVisible());
    QVERIFY(shell.wizards.isEmpty());
}

void TestMainWindow::asksBeforeTokensInMemoryAreForgotten()
{
    Shell shell;
    shell.add(Storage::Memory);
    shell.add(Storage::Memory, true, QStringLiteral("jira"));
    shell.add(Storage::Memory, false, QStringLiteral("nexus"));
    QVERIFY(shell.start());

    QVERIFY(!shell.window->close());
    const auto question = [&shell] { return shell.find<QMessageBox>("quitQuestion"); };
    QVERIFY(question() && question()->isVisible());
    QCOMPARE(question()->text(), ui::quitQuestion(2, 0).title);
    QVERIFY(question()->text().contains(u'2'));
    QVERIFY(!shell.window->close());
    QCOMPARE(shell.window->findChildren<QMessageBox *>().size(), 1);
    QVERIFY(shell.click("stayButton"));
    QTRY_VERIFY(!question());
    QVERIFY(shell.window->isVisible());

    shell.trigger("quitAction");
    QVERIFY(shell.click("quitButton"));
    QTRY_VERIFY(!shell.window->isVisible());
}

void TestMainWindow::quitsWithoutAQuestionWhenNothingIsLost()
{
    Shell shell;
    shell.add();
    shell.add(Storage::Memory, false, QStringLiteral("jira"));
    QVERIFY(shell.start());
    QVERIFY(shell.window->close());
    QVERIFY(!shell.find("quitQuestion"));
}

void TestMainWindow::reportsADamagedList()
{
    Shell shell;
    shell.add();
    Shell damaged;
    const QStringList found = QDir(shell.dataFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(found.size(), 1);
    const QDir profile(damaged.dataFolder() + u'/' + found.constFirst());
    QVERIFY(profile.mkpath(QStringLiteral(".")));
    const QString name
        = QDir(shell.dataFolder() + u'/' + found.constFirst()).entryList(QDir::Files).constFirst();
    QFile file(profile.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ this is no list");
    file.close();

    QVERIFY(damaged.start());
    QVERIFY(damaged.bar("loadBar").isVisible());
    QCOMPARE(damaged.bar("loadBar").message().kind, ui::MessageKind::Warning);
    // First say what happened, then invite.
    QCOMPARE(damaged.wizards.size(), 0);
    QVERIFY(damaged.find("emptyState")->isVisible());
}

void TestMainWindow::reportsAMissingLibrary()
{
    Shell shell;
    shell.tlsProblem = ui::explainMissingTls(QStringLiteral("OpenSSL 3.0.11"));
    QVERIFY(shell.start());
    // A start loads no library that only connections need.
    QCOMPARE(shell.tlsQuestions, 0);
    (void)shell.real().http.send({}, {});
    (void)shell.real().http.send({}, {});
    QCOMPARE(shell.tlsQuestions, 1);
    QVERIFY(shell.bar("tlsBar").isVisible());
    QVERIFY(shell.bar("tlsBar").message().lines.join(u' ').contains(QLatin1String("OpenSSL 3.0.11")));
}

void TestMainWindow::remembersItsGeometry()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.window->resize(903, 611);
    QVERIFY(shell.window->close());
    QVERIFY(shell.start());
    QCOMPARE(shell.window->size(), QSize(903, 611));
}

void TestMainWindow::comesToTheFront()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.window->showMinimized();
    shell.window->comeToFront(QString());
    QVERIFY(!shell.window->isMinimized());
    QTRY_VERIFY(shell.window->isActiveWindow());
}

void TestMainWindow::beginsWithWhatWasAskedFor()
{
    Shell shell;
    shell.add();
    shell.window = std::make_unique<ui::MainWindow>(shell.composition, shell.services());
    shell.window->goTo(ui::StartGoal::SetUp);
    QCOMPARE(shell.wizards.size(), 0); // the list is not read yet
    shell.window->show();
    QTRY_COMPARE(shell.wizards.size(), 1);
    QVERIFY(!shell.wizards.constFirst().resume);
    shell.wizards.constFirst().dialog->close();
    shell.window->visit(ui::StartGoal::Window, QString());
    QCOMPARE(shell.wizards.size(), 1);
    shell.window->visit(ui::StartGoal::SetUp, QString());
    QCOMPARE(shell.wizards.size(), 2);
}

void TestMainWindow::showsWhatIsDueWhenASecondStartAsks()
{
    Shell shell;
    const char *const types[] = {"github", "gitlab", "jira", "nexus", "azure-repos"};
    for (int i = 0; i < 5; ++i) {
        records::TokenRecord record = shell.add(Storage::Keychain, true, QString::fromLatin1(types[i]));
        record.target.org.name = QStringLiteral("Organization %1").arg(i);
        record.due = record.due.addDays(i == 3 ? -40 : i);
        record.dueByHand = true;
        QVERIFY(shell.real().records.put(record));
    }
    QVERIFY(shell.start());
    shell.find<QLineEdit>("filterText")->setText(QStringLiteral("Organization 1"));
    QCOMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 1);
    shell.window->visit(ui::StartGoal::Due, QString());
    QCOMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 5);
    QVERIFY2(shell.find<QLabel>("detailsTitle")->text().contains(QStringLiteral("Organization 3")),
        qPrintable(shell.find<QLabel>("detailsTitle")->text()));
    QCOMPARE(shell.find<QTreeView>("recordTable")->currentIndex().row(), 0);
}

void TestMainWindow::leavesAnOpenQuestionInFront()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    QMessageBox question(shell.window.get());
    question.open();
    shell.window->visit(ui::StartGoal::SetUp, QString());
    QCOMPARE(shell.wizards.size(), 0);
    question.close();
    // Later nobody remembers what was asked for.
    shell.window->visit(ui::StartGoal::Window, QString());
    QCOMPARE(shell.wizards.size(), 0);
}

void TestMainWindow::fitsASmallScreen()
{
    Shell shell;
    shell.add(Storage::Memory, false);
    shell.interrupt(records::OperationKind::AddIntegration, QStringLiteral("nexus"));
    QVERIFY(shell.start());
    shell.trigger("copyAction");
    QVERIFY(shell.bar("copyBar").isVisible());
    QVERIFY(shell.bar("recoveryBar").isVisible());
    shell.window->resize(800, 600);
    QTRY_COMPARE(shell.window->size(), QSize(800, 600));
    const QSize least = shell.window->minimumSizeHint();
    QVERIFY2(least.width() <= 800 && least.height() <= 600,
        qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestMainWindow::isReachableByKeyboardAndNamed()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    QList<QKeySequence> used;
    for (const char *name :
        {"setUpAction", "copyAction", "practiceAction", "leavePracticeAction", "aboutAction", "quitAction"}) {
        const auto *action = shell.find<QAction>(name);
        QVERIFY2(action && !action->shortcut().isEmpty() && !used.contains(action->shortcut()), name);
        QVERIFY2(action->text().contains(u'&'), name);
        used.append(action->shortcut());
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("recordTable"));
    QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
}

void TestMainWindow::givesEveryLetterOnce_data()
{
    QTest::addColumn<bool>("hasRecord");
    QTest::newRow("empty") << false;
    QTest::newRow("list") << true;
}

void TestMainWindow::givesEveryLetterOnce()
{
    QFETCH(bool, hasRecord);
    Shell shell;
    if (hasRecord)
        shell.add();
    QVERIFY(shell.start());
    QStringList texts;
    for (const QAction *menu : shell.window->menuBar()->actions())
        texts.append(menu->text());
    for (const QPushButton *button : shell.find("tokenBoard")->findChildren<QPushButton *>())
        texts.append(button->isVisible() ? button->text() : QString());
    QList<QKeySequence> used;
    for (const QString &text : std::as_const(texts)) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        QVERIFY2(letter.isEmpty() || !used.contains(letter), qPrintable(text));
        used.append(letter);
    }
}

BTA_WINDOW_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
