// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/exportcommands.h"
#include "board/tokenboard.h"
#include "models/recordmodel.h"
#include "sandbox/practiceaccount.h"
#include "sandbox/sandboxsnyk.h"
#include "support/await.h"
#include "support/testroom.h"
#include "support/wizarddriver.h"
#include "wizard/tokenwizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

using namespace broker;
using namespace broker::test;

// How the window goes into practice mode and out of it again.
class TestMainWindowPractice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersAndLeavesPractice();
    void startsInPractice();
    void entersPracticeFromTheWizard();
    void entersPracticeFromTheRealWizard();
    void opensNoPageWhilePractising();
    void marksWhatItWrites();
    void hasARowForWhatWasSignedInWith();
};

void TestMainWindowPractice::entersAndLeavesPractice()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    const QString realTitle = shell.window->windowTitle();
    shell.trigger("practiceAction");
    QVERIFY(shell.composition.isPractice());
    QVERIFY(shell.find("practiceRow")->isVisible());
    QVERIFY(shell.window->windowTitle() != realTitle);
    QVERIFY(shell.window->windowTitle().startsWith(realTitle));
    QTRY_COMPARE(shell.wizards.size(), 1); // an empty list invites here too
    QVERIFY(shell.wizards.constFirst().practice);
    QVERIFY(!shell.find("emptyPracticeButton")->isVisible());
    shell.wizards.constFirst().dialog->close();

    QVERIFY(shell.click("leavePracticeButton"));
    QVERIFY(!shell.composition.isPractice());
    QVERIFY(!shell.find("practiceRow")->isVisible());
    QCOMPARE(shell.window->windowTitle(), realTitle);
    QCOMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 1);
    QCOMPARE(shell.wizards.size(), 1);
}

void TestMainWindowPractice::startsInPractice()
{
    Shell shell;
    shell.composition.enterPractice();
    QVERIFY(shell.start());
    QVERIFY(shell.find("practiceRow")->isVisible());
    QVERIFY(shell.wizards.constFirst().practice);
    QVERIFY(shell.window->close());
}

void TestMainWindowPractice::entersPracticeFromTheWizard()
{
    Shell shell;
    QVERIFY(shell.start());
    QCOMPARE(shell.wizards.size(), 1);
    shell.wizards.constFirst().practiceRequested();
    QTRY_COMPARE(shell.wizards.size(), 2);
    QVERIFY(shell.composition.isPractice());
    QTRY_VERIFY(!shell.wizards.at(0).dialog);
    QVERIFY(shell.wizards.at(1).practice);
    QVERIFY(shell.wizards.at(1).dialog->isVisible());
}

void TestMainWindowPractice::entersPracticeFromTheRealWizard()
{
    Shell shell;
    ui::WindowServices services = shell.services();
    services.openWizard = ui::openTokenWizard;
    shell.window = std::make_unique<ui::MainWindow>(shell.composition, std::move(services));
    shell.window->show();
    QTRY_VERIFY(shell.window->findChild<ui::TokenWizard *>());
    const QPointer<ui::TokenWizard> first = shell.window->findChild<ui::TokenWizard *>();
    QTRY_VERIFY(first->isVisible());
    first->findChild<QPushButton *>(QStringLiteral("practiceButton"))->click();
    QTRY_VERIFY(shell.composition.isPractice());
    QTRY_VERIFY(!first);
    const auto *second = shell.window->findChild<ui::TokenWizard *>();
    QVERIFY(second && second->isVisible());
    QCOMPARE(shell.networksMade, 0);
}

/// First the practice account, then a service account of one's own making: what signs in is on the list.
void TestMainWindowPractice::hasARowForWhatWasSignedInWith()
{
    Shell shell;
    shell.makePractice = [] {
        sandbox::SandboxOptions options;
        options.delay = std::chrono::milliseconds(1);
        return std::make_unique<sandbox::SandboxSnyk>(options);
    };
    shell.composition.enterPractice();
    ui::WindowServices services = shell.services();
    services.openWizard = ui::openTokenWizard;
    shell.window = std::make_unique<ui::MainWindow>(shell.composition, std::move(services));
    shell.window->show();
    const auto wizard = [&shell] { return shell.window->findChild<ui::TokenWizard *>(); };
    const auto rowOf = [&shell](const Fingerprint &credential) {
        const auto &model = shell.find<ui::TokenBoard>("tokenBoard")->model();
        int found = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.at(row).fingerprint == credential;
        return found;
    };
    QTRY_VERIFY(wizard() && wizard()->isVisible());
    {
        const WizardDriver driver(*wizard());
        QVERIFY(driver.next() && driver.waitFor(ui::PageId::Organization));
    }
    QTRY_COMPARE(rowOf(SnykCredential(sandbox::practiceAccount()).fingerprint()), 1);
    QVERIFY2(shell.keychain->keptCount() == 0, "Nobody has asked for it to be kept.");
    // Where somebody does, it is, and nothing else is asked.
    wizard()->reject();
    QTRY_VERIFY(!wizard());
    shell.trigger("signOutAction");
    QCOMPARE(rowOf(SnykCredential(sandbox::practiceAccount()).fingerprint()), 0);
    shell.trigger("setUpAction");
    QTRY_VERIFY(wizard() && wizard()->isVisible());
    {
        const WizardDriver driver(*wizard());
        QVERIFY(!driver.find<QPushButton>("forgetTokenButton"));
        auto *keep = driver.find<QCheckBox>("keepPracticeAccount");
        QVERIFY(keep && !keep->isChecked());
        keep->click();
        QVERIFY(driver.next() && driver.waitFor(ui::PageId::Organization));
    }
    QCOMPARE(shell.keychain->keptCount(), 1);
    QTRY_COMPARE(rowOf(SnykCredential(sandbox::practiceAccount()).fingerprint()), 1);
    // Nobody has entered it.
    {
        auto *board = shell.find<ui::TokenBoard>("tokenBoard");
        for (int row = 0; row < board->model().rowCount(); ++row) {
            if (board->model().at(row).kind() == vault::SecretKind::ApiToken)
                board->select(board->model().at(row).id);
        }
        QCOMPARE(shell.find<QLabel>("detailsKind")->text(), QStringLiteral("OAuth service account"));
        QCOMPARE(shell.find<QLabel>("detailsOrigin")->text(), QStringLiteral("Comes with practice mode"));
        QVERIFY(shell.find<QLabel>("detailsHistory")->text().startsWith(QStringLiteral("Kept since ")));
    }
    wizard()->reject();
    QTRY_VERIFY(!wizard());
    shell.trigger("signOutAction");
    shell.trigger("setUpAction");
    QTRY_VERIFY(wizard() && wizard()->isVisible());
    {
        const WizardDriver driver(*wizard());
        QVERIFY2(driver.find<QPushButton>("forgetTokenButton"), "It is kept, and so it can be forgotten.");
        QVERIFY(!driver.find<QCheckBox>("keepPracticeAccount"));
        driver.find<QRadioButton>("useEnteredToken")->click();
        driver.find<QComboBox>("credentialKind")->setCurrentIndex(1);
        QVERIFY(driver.type("clientIdField", QLatin1String(samples::clientIdText)));
        QVERIFY(driver.type("clientSecretField", QLatin1String(samples::clientSecretText)));
        QVERIFY(driver.next() && driver.waitFor(ui::PageId::Organization));
    }
    QTRY_COMPARE(rowOf(SnykCredential(samples::oauthClient()).fingerprint()), 1);
    // As outside of practice mode: nobody asked for it to be kept, and the one that is kept stays.
    QCOMPARE(rowOf(SnykCredential(sandbox::practiceAccount()).fingerprint()), 1);
    QCOMPARE(shell.keychain->keptCount(), 1);
    auto *board = shell.find<ui::TokenBoard>("tokenBoard");
    const auto keptOf = [&](const Fingerprint &credential) {
        for (int row = 0; row < board->model().rowCount(); ++row) {
            if (board->model().at(row).fingerprint == credential)
                board->select(board->model().at(row).id);
        }
        return shell.find<QLabel>("detailsKept")->text();
    };
    QCOMPARE(keptOf(SnykCredential(samples::oauthClient()).fingerprint()),
        QStringLiteral("Memory, until you sign out or close this program"));
    QCOMPARE(keptOf(SnykCredential(sandbox::practiceAccount()).fingerprint()),
        QStringLiteral("Password store of this computer (keychain), among the entries of practice mode"));
}

void TestMainWindowPractice::opensNoPageWhilePractising()
{
    Shell shell;
    shell.composition.enterPractice();
    (void)shell.composition.loadRecords();
    records::TokenRecord record = samples::record(samples::brokerToken());
    record.practice = true;
    QVERIFY(shell.composition.current().records.put(record).has_value());
    QVERIFY(shell.start());
    shell.trigger("openInSnykAction");
    QVERIFY(shell.opened.isEmpty());
    const ui::MessageBar &bar = shell.bar("copyBar");
    QVERIFY(bar.isVisible());
    QVERIFY(bar.message().lines.join(u' ').contains(QLatin1String("https://")));
    QVERIFY(shell.window->close());

    Shell real;
    (void)real.add();
    QVERIFY(real.start());
    real.trigger("openInSnykAction");
    QCOMPARE(real.opened.size(), 1);
}

void TestMainWindowPractice::marksWhatItWrites()
{
    Shell shell;
    shell.composition.enterPractice();
    (void)shell.composition.loadRecords();
    records::TokenRecord record = samples::record(samples::brokerToken());
    record.practice = true;
    record.target.org.group = GroupId::create();
    QVERIFY(shell.composition.current().records.put(record).has_value());
    QVERIFY(shell.start());
    auto *exports = shell.window->findChild<ui::ExportCommands *>();
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QList<records::TokenRecord> all = shell.composition.current().records.records();
    const QString csv = shell.folder.filePath(QStringLiteral("a.csv"));
    QVERIFY(*await(exports->writeCsv(csv, all)));
    const QList<QByteArray> lines = contentOf(csv).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains("Practice mode"), lines.at(0).constData());
    QVERIFY2(lines.at(1).contains("not real"), lines.at(1).constData());
    QVERIFY2(lines.at(0).contains("\"Group id\""), lines.at(0).constData());
    QVERIFY2(lines.at(0).trimmed().endsWith("\"Saved\",\"In all\""), lines.at(0).constData());
    QVERIFY2(lines.at(1).contains(all.constFirst().target.org.group->toString().toUtf8()),
        lines.at(1).constData());
    QVERIFY2(lines.at(1).trimmed().endsWith("\"1 token(s)\""), lines.at(1).constData());
    const QString ics = shell.folder.filePath(QStringLiteral("a.ics"));
    QVERIFY(*await(exports->writeCalendar(ics, all)));
    QVERIFY2(contentOf(ics).contains("SUMMARY:Practice"), contentOf(ics).constData());
    shell.trigger("exportCsvAction");
    auto *dialog = shell.find<QFileDialog>("saveFileDialog");
    QVERIFY(dialog);
    QVERIFY2(dialog->selectedFiles().value(0).endsWith(QLatin1String("practice-broker-tokens.csv")),
        qPrintable(dialog->selectedFiles().value(0)));
    dialog->close();
    QVERIFY(shell.window->close());
}

BTA_WINDOW_TEST(TestMainWindowPractice)
#include "tst_mainwindowpractice.moc"
