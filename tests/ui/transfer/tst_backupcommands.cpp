// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "backupbench.h"

#include "board/exportcommands.h"
#include "board/recoveryguide.h"
#include "board/tokenboard.h"
#include "core/httpsurl.h"
#include "snyk/region.h"
#include "support/await.h"
#include "support/testroom.h"
#include "transfer/importdialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <array>
#include <functional>

using namespace broker;
using namespace broker::test;
using records::Storage;
using records::TokenRecord;
using Bench = BackupBench;

class TestBackupCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWithoutSecretsAndNotesIt()
    {
        Bench bench;
        const TokenRecord record = bench.shell.add();
        QVERIFY(bench.shell.start());
        bench.shell.trigger("saveBackupAction");
        auto *dialog = bench.shell.find<QFileDialog>("saveFileDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(bench.path());
        dialog->close();
        QTRY_VERIFY(bench.shell.bar("copyBar").hasMessage());
        QFile file(bench.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(samples::brokerTokenText));
        const auto read = backup::fromBytes(content, false);
        QVERIFY(read);
        QCOMPARE(read->records, QList<TokenRecord>{record});
        QCOMPARE(bench.shell.bar("copyBar").message().kind, ui::MessageKind::Success);
        QCOMPARE(bench.noted(), QList<audit::Action>{audit::Action::BackupSaved});
    }

    /// A credential is no token: not in a backup, and not in what other programs get.
    void countsTokensAndCredentialsApart()
    {
        Bench bench;
        const TokenRecord token = bench.shell.add();
        QVERIFY(bench.shell.real().records.put(credentialFor(token.target)).has_value());
        QVERIFY(bench.shell.start());
        const QList<TokenRecord> all = bench.shell.real().records.records();
        auto &exports = *bench.shell.window->findChild<ui::ExportCommands *>();
        const QString file = bench.shell.folder.filePath(QStringLiteral("list"));
        using Save = std::function<QFuture<FileSaver::Saved>()>;
        const std::array saved{Save([&] { return bench.commands().save(bench.path()); }),
            Save([&] { return exports.writeCsv(file, all); }),
            Save([&] { return exports.writeReport(file, all); }),
            Save([&] { return exports.writeCalendar(file, all); })};
        for (const auto &save : saved) {
            // What is said of the one before is no answer to this one.
            bench.shell.bar("copyBar").clear();
            QVERIFY(await(save())->value());
            const QString title = bench.shell.bar("copyBar").message().title;
            QVERIFY2(title.contains(QLatin1String("1 token(s) and 1 credential(s)")), qPrintable(title));
        }
        QVERIFY(*await(exports.writeCsv(file, {credentialFor(token.target)})));
        const QString title = bench.shell.bar("copyBar").message().title;
        QVERIFY2(title.contains(QLatin1String(": 1 credential(s)")), qPrintable(title));
    }

    void saysWhyItWasNotSaved()
    {
        Bench bench;
        QVERIFY(bench.shell.start());
        QVERIFY(!await(bench.commands().save(bench.path()))->value());
        QVERIFY(!QFile::exists(bench.path()));
        bench.shell.add();
        QFile inTheWay(bench.shell.folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!*await(bench.commands().save(inTheWay.fileName() + QStringLiteral("/backup.json"))));
        QCOMPARE(bench.shell.bar("copyBar").message().kind, ui::MessageKind::Error);
        QVERIFY(bench.noted().isEmpty());
    }

    /// Whoever relies on a backup has to know what is not in it.
    void saysWhatIsNotInIt()
    {
        Bench bench;
        (void)bench.shell.add();
        QFile list(bench.shell.real().records.path());
        QVERIFY(list.open(QIODevice::ReadWrite));
        const QByteArray content = list.readAll().replace("\"records\": [", "\"records\": [7, ");
        QVERIFY(list.resize(0) && list.seek(0) && list.write(content) == content.size());
        list.close();
        QVERIFY(bench.shell.real().records.load().has_value());
        QVERIFY(bench.shell.start());
        QVERIFY(await(bench.commands().save(bench.path()))->value());
        QCOMPARE(bench.shell.bar("copyBar").message().kind, ui::MessageKind::Warning);
    }

    void showsWhatWouldChangeAndDoesNothing()
    {
        Bench bench;
        const TokenRecord here = bench.shell.add();
        QVERIFY(bench.shell.start());
        TokenRecord changed = here;
        changed.note = QStringLiteral("from there");
        QVERIFY(bench.write({changed, foreign(QStringLiteral("jira"))}));
        bench.shell.trigger("importBackupAction");
        auto *chooser = bench.shell.find<QFileDialog>("openFileDialog");
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(bench.path());
        chooser->close();
        QTRY_VERIFY(bench.shell.find<QTreeView>("importTable"));
        QAbstractItemModel &model = *bench.table().model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(bench.cell(0, ui::ImportModel::IntegrationColumn), QStringLiteral("Jira"));
        QVERIFY(bench.cell(1, ui::ImportModel::DetailColumn).contains(QLatin1String("notes")));
        bench.table().setCurrentIndex(model.index(1, 0));
        QCOMPARE(
            bench.shell.find<QLabel>("importDetail")->text(), bench.cell(1, ui::ImportModel::DetailColumn));
        bench.shell.find<QDialog>("importDialog")->reject();
        QCOMPARE(bench.shell.real().records.records(), QList<TokenRecord>{here});
        QVERIFY(bench.noted().isEmpty());
    }

    void importsOnceAndListsWhatIsMissing()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        TokenRecord inMemory = foreign(QStringLiteral("nexus"));
        inMemory.storage = Storage::Memory;
        const TokenRecord missing = foreign(QStringLiteral("jira"));
        const TokenRecord there = foreign(QStringLiteral("azure-repos"));
        bench.shell.keychain->put(there.key, samples::brokerToken().secret());
        QVERIFY(bench.write({missing, inMemory, there}));
        QVERIFY(bench.preview(bench.path()));
        QSignalSpy changes(&bench.shell.real().records, &records::RecordStore::changed);
        QVERIFY(bench.shell.click("importButton"));
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(bench.shell.real().records.records().size(), 4);
        QTRY_COMPARE(bench.noted(), QList<audit::Action>{audit::Action::BackupImported});

        auto *list = bench.shell.find<QTreeWidget>("missingList");
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("Jira"));
        QCOMPARE(list->topLevelItem(1)->text(1), QStringLiteral("Nexus Repository Manager"));
        QVERIFY(list->topLevelItem(0)->text(4) != list->topLevelItem(1)->text(4));
        QTRY_VERIFY(list->hasFocus() || !bench.shell.window->isActiveWindow());
        // What has been done cannot be done or called off once more.
        QVERIFY(!bench.shell.find("importButton")->isVisible());
        QVERIFY(bench.shell.find("closeButton")->isVisible());
        // Quietly: nothing was read, and nothing could ask the user.
        QCOMPARE(bench.shell.keychain->count(FakeVault::Call::Read), 0);
        // In the list they are seen as missing too.
        QTRY_VERIFY(bench.shell.keychain->count(FakeVault::Call::Presence) >= 3);

        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(bench.shell.click("retrieveButton"));
        QCOMPARE(bench.shell.wizards.size(), 1);
        QCOMPARE(bench.shell.wizards.constFirst().resume->integrationType, QStringLiteral("jira"));
        QVERIFY(!bench.shell.find("importDialog") || !bench.shell.find("importDialog")->isVisible());
    }

    /// The same integration, rotated on the other computer.
    void showsTheTokenOfEachRowAfterwards()
    {
        Bench bench;
        TokenRecord former = bench.shell.add();
        QVERIFY(bench.shell.start());
        former.state = records::RecordState::Replaced;
        const TokenRecord newer = foreign(QStringLiteral("gitlab"));
        bench.shell.keychain->put(newer.key, samples::brokerToken(samples::otherBrokerTokenText).secret());
        QVERIFY(bench.write({former, newer}));
        QVERIFY(bench.preview(bench.path()));
        QVERIFY(bench.shell.click("importButton"));
        QTRY_VERIFY(bench.shell.find("closeButton")->isVisible());
        QVERIFY(bench.shell.click("closeButton"));
        auto *board = bench.shell.find<ui::TokenBoard>("tokenBoard");
        auto *reveal = bench.shell.find<QToolButton>("revealButton");
        const auto *shown = bench.shell.find<QLineEdit>("secretText");
        bench.shell.window->activateWindow();
        for (const TokenRecord &record : bench.shell.real().records.records()) {
            const bool isNewer = record.fingerprint == newer.fingerprint;
            QCOMPARE(record.state == records::RecordState::Current, isNewer);
            board->select(record.id);
            QTRY_VERIFY(reveal->isEnabled() && bench.shell.window->isActiveWindow());
            // A window that closes late takes the activation with it, and that hides: then Show is pressed
            // again.
            const QString masked = record.fingerprint.masked();
            const QString token
                = QString::fromLatin1(isNewer ? samples::otherBrokerTokenText : samples::brokerTokenText);
            QVERIFY(QTest::qWaitFor([reveal, shown, &masked, &token] {
                if (shown->text() == masked && reveal->isEnabled())
                    reveal->click();
                return shown->text() == token;
            }));
        }
    }

    void tellsWhenTheKeychainDoesNotSay()
    {
        Bench bench;
        QVERIFY(bench.shell.start());
        bench.shell.wizards.constFirst().dialog->close();
        QVERIFY(bench.write({foreign(QStringLiteral("jira"))}));
        QVERIFY(bench.preview(bench.path()));
        // Of the list in the window, and of the one of what is missing, whichever asks first.
        bench.shell.keychain->answerNextPresence(vault::Presence::Locked);
        bench.shell.keychain->answerNextPresence(vault::Presence::Locked);
        QVERIFY(bench.shell.click("importButton"));
        auto *list = bench.shell.find<QTreeWidget>("missingList");
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(4).contains(QLatin1String("locked")));
    }

    void leavesOutWhatIsUnticked()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        const TokenRecord wanted = foreign(QStringLiteral("jira"));
        const TokenRecord unwanted = foreign(QStringLiteral("nexus"));
        QVERIFY(bench.write({unwanted, wanted}));
        QVERIFY(bench.preview(bench.path()));
        QTreeView &table = bench.table();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        // As somebody does it who uses no mouse.
        const QString before = bench.cell(0, ui::ImportModel::WhatColumn);
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(bench.cell(0, ui::ImportModel::WhatColumn) != before);
        QCOMPARE(table.model()->index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QVERIFY(bench.shell.click("importButton"));
        QTRY_VERIFY(bench.shell.real().records.find(wanted.id).has_value());
        QVERIFY(!bench.shell.real().records.find(unwanted.id).has_value());
    }

    void hasNothingToDoTwice()
    {
        Bench bench;
        const TokenRecord here = bench.shell.add();
        QVERIFY(bench.shell.start());
        QVERIFY(bench.write({here}));
        QVERIFY(bench.preview(bench.path()));
        QVERIFY(!bench.shell.find<QPushButton>("importButton")->isEnabled());
        QVERIFY(bench.shell.find<QLabel>("importSummary")->text().contains(QLatin1String("already here")));
    }

    void showsConflictsAndLeavesThem()
    {
        Bench bench;
        const TokenRecord here = bench.shell.add();
        QVERIFY(bench.shell.start());
        QVERIFY(bench.write({foreign(QStringLiteral("gitlab"))}));
        QVERIFY(bench.preview(bench.path()));
        QVERIFY(bench.cell(0, ui::ImportModel::DetailColumn).contains(here.fingerprint.masked()));
        QVERIFY(!bench.table().model()->index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!bench.shell.find<QPushButton>("importButton")->isEnabled());
        const QString summary = bench.shell.find<QLabel>("importSummary")->text();
        QVERIFY(summary.contains(QLatin1String("Left out")));
        QVERIFY2(!summary.contains(QLatin1String("already here")), qPrintable(summary));
    }

    /// The token of the same integration is no reason to leave it out, and Snyk has no credential to show.
    void bringsARemovedCredentialBack()
    {
        Bench bench;
        const TokenRecord token = bench.shell.add();
        QVERIFY(bench.shell.start());
        const TokenRecord credential = credentialFor(token.target);
        const TokenRecord missing = foreign(QStringLiteral("jira"));
        QVERIFY(bench.write({credential, missing}));
        QVERIFY(bench.preview(bench.path()));
        const QString counted = QStringLiteral("1 token(s) and 1 credential(s)");
        const QString holds = bench.shell.find<QLabel>("importSource")->text();
        QVERIFY2(holds.contains(counted), qPrintable(holds));
        const QString summary = bench.shell.find<QLabel>("importSummary")->text();
        QVERIFY2(summary.contains(counted), qPrintable(summary));
        QVERIFY(bench.shell.click("importButton"));
        QTRY_VERIFY(bench.shell.bar("importBar").message().title.contains(counted));
        const auto stored = bench.shell.real().records.find(credential.id);
        QVERIFY(stored && stored->state == records::RecordState::Current);
        QCOMPARE(bench.shell.real().records.find(token.id)->state, records::RecordState::Current);

        auto *list = bench.shell.find<QTreeWidget>("missingList");
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        const QString note = bench.shell.find<QLabel>("missingNote")->text();
        QVERIFY2(note.contains(QLatin1String("1 token(s) have")), qPrintable(note));
        QVERIFY2(note.contains(QLatin1String("1 credential(s) have")), qPrintable(note));
        const auto *button = bench.shell.find<QPushButton>("retrieveButton");
        for (int row = 0; row < 2; ++row) {
            list->setCurrentItem(list->topLevelItem(row));
            const bool isToken = list->topLevelItem(row)->text(1) == QLatin1String("Jira");
            QCOMPARE(button->text(),
                isToken ? QStringLiteral("&Retrieve this token…") : QStringLiteral("&Enter it again…"));
        }
        list->setCurrentItem(list->topLevelItem(list->topLevelItem(0)->text(1) == QLatin1String("Jira")));
        QVERIFY(bench.shell.click("retrieveButton"));
        QTRY_VERIFY(bench.shell.find<QDialog>("credentialWizard"));
        QVERIFY(bench.shell.wizards.isEmpty());

        // In the list too it is to be entered, and nobody is blamed for having removed it.
        bench.shell.find<QDialog>("credentialWizard")->reject();
        bench.shell.find<ui::TokenBoard>("tokenBoard")->select(credential.id);
        const auto *advice = bench.shell.find<QLabel>("detailsAdvice");
        QTRY_VERIFY2(advice->text().contains(QLatin1String("backup")), qPrintable(advice->text()));
        QVERIFY2(advice->text().contains(QLatin1String("Enter")), qPrintable(advice->text()));
        QVERIFY2(!advice->text().contains(QLatin1String("Web UI")), qPrintable(advice->text()));
    }

    /// A file that would send the API token elsewhere.
    void refusesARegionWithAnotherAddress()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        TokenRecord forged = foreign(QStringLiteral("jira"));
        forged.target.apiAddress = QStringLiteral("https://api.attacker.example");
        QVERIFY(bench.write({forged}));
        QVERIFY(bench.preview(bench.path()));
        QCOMPARE(bench.cell(0, ui::ImportModel::WhatColumn), QStringLiteral("Refused"));
        const QString detail = bench.cell(0, ui::ImportModel::DetailColumn);
        QVERIFY(detail.contains(QLatin1String("https://api.attacker.example")));
        QVERIFY(detail.contains(QLatin1String("SNYK-EU-01")));
        QVERIFY(!bench.table().model()->index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(bench.shell.find<QLabel>("importSummary")->text().contains(QLatin1String("contradict")));
        QVERIFY(!bench.shell.find<QPushButton>("importButton")->isEnabled());
    }

    /// A letter of another script would pass for one of Snyk's.
    void showsAForeignAddressAsItIsSent()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        const QString sent = QStringLiteral("https://api.xn--sny-eed.io");
        const HttpsUrl api = HttpsUrl::parse(sent).value();
        TokenRecord own = foreign(QStringLiteral("jira"));
        own.target.apiAddress = api.toString();
        own.target.regionId = snyk::regionForApi(api).id;
        QVERIFY(bench.write({own}));
        QVERIFY(bench.preview(bench.path()));
        QVERIFY(bench.cell(0, ui::ImportModel::DetailColumn).contains(sent));
        QVERIFY(bench.shell.click("importButton"));
        auto *list = bench.shell.find<QTreeWidget>("missingList");
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(bench.shell.click("retrieveButton"));
        auto *question = bench.shell.find<QMessageBox>("foreignAddressQuestion");
        QVERIFY(question && question->isVisible());
        QVERIFY2(question->text().contains(sent), qPrintable(question->text()));
        QTest::keyClick(question, Qt::Key_Escape);
    }

    /// It may be the company's own installation: marked, and asked about before anything is sent there.
    void marksAForeignAddressAndAsksBeforeItIsUsed()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        TokenRecord own = foreign(QStringLiteral("jira"));
        own.target.apiAddress = QStringLiteral("https://api.acme.example");
        own.target.regionId = QStringLiteral("custom:api.acme.example");
        QVERIFY(bench.write({own}));
        QVERIFY(bench.preview(bench.path()));
        const QString detail = bench.cell(0, ui::ImportModel::DetailColumn);
        QVERIFY(detail.contains(QLatin1String("foreign address")));
        QVERIFY(detail.contains(QLatin1String("https://api.acme.example")));
        QVERIFY(bench.cell(0, ui::ImportModel::RegionColumn).contains(QLatin1String("api.acme.example")));
        QVERIFY(bench.shell.click("importButton"));
        auto *list = bench.shell.find<QTreeWidget>("missingList");
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(bench.shell.click("retrieveButton"));
        auto *question = bench.shell.find<QMessageBox>("foreignAddressQuestion");
        QVERIFY(question && question->isVisible());
        QVERIFY(question->text().contains(QLatin1String("https://api.acme.example")));
        QVERIFY(bench.shell.wizards.isEmpty());
        // Escape and Enter both mean no.
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(bench.shell.wizards.isEmpty());

        // Nor does any other way from the row lead there.
        bench.shell.window->findChild<ui::TokenBoard *>()->select(own.id);
        for (const char *action : {"rotateAction", "setUpClientAction", "openInSnykAction"}) {
            bench.opened.clear();
            bench.shell.trigger(action);
            question = bench.openQuestion();
            QVERIFY2(question, action);
            question->reject();
            QVERIFY(bench.shell.wizards.isEmpty() && bench.opened.isEmpty());
            QVERIFY(!bench.shell.find("rotationDialog") && !bench.shell.find("clientDialog"));
        }

        bench.shell.trigger("openInSnykAction");
        question = bench.openQuestion();
        QVERIFY(question);
        question->findChild<QPushButton *>(QStringLiteral("endButton"))->click();
        QCOMPARE(bench.opened.size(), 1);
        QCOMPARE(bench.opened.constFirst().host(), QStringLiteral("app.acme.example"));
        // One yes is enough.
        bench.shell.trigger("setUpClientAction");
        QVERIFY(bench.shell.find("clientDialog"));
    }

    /// Somebody may have edited the list itself.
    void aContradictionInTheListOpensNothing()
    {
        Bench bench;
        TokenRecord forged = bench.shell.add();
        forged.target.apiAddress = QStringLiteral("https://api.attacker.example");
        QVERIFY(bench.shell.real().records.put(forged).has_value());
        QVERIFY(bench.shell.start());
        bench.shell.window->findChild<ui::TokenBoard *>()->select(forged.id);
        for (const char *action : {"rotateAction", "openInSnykAction"}) {
            bench.shell.trigger(action);
            QPointer<QMessageBox> box = bench.shell.find<QMessageBox>("contradictingAddressBox");
            QVERIFY2(box && box->isVisible(), action);
            QVERIFY(box->text().contains(QLatin1String("https://api.attacker.example")));
            box->close();
            QTRY_VERIFY(!box);
            QVERIFY(!bench.shell.find("rotationDialog") && bench.opened.isEmpty());
        }
        QVERIFY(!bench.shell.window->findChild<QAction *>(QStringLiteral("setUpClientAction"))->isEnabled()
            || (bench.shell.trigger("setUpClientAction"), !bench.shell.find("clientDialog")));
        // An unfinished operation of the journal is no other matter.
        bench.shell.wizards.clear();
        Q_EMIT bench.shell.window->findChild<ui::RecoveryGuide *>()->resumeRequested(forged.target);
        QVERIFY(bench.shell.wizards.isEmpty());
    }

    void saysWhyAFileCannotBeUsed()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        TokenRecord practised = foreign(QStringLiteral("jira"));
        practised.practice = true;
        QVERIFY(bench.write({practised}, true));
        QVERIFY(!bench.preview(bench.shell.folder.filePath(QStringLiteral("none.json"))));
        const QString noFile = bench.shell.bar("copyBar").message().title;
        QVERIFY(!bench.preview(bench.path()));
        const QString otherMode = bench.shell.bar("copyBar").message().title;
        QVERIFY(noFile != otherMode);
        QVERIFY(otherMode.contains(QLatin1String("practice")));
        QVERIFY(!bench.shell.find("importDialog"));
    }

    void everythingHasAName()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        QVERIFY(bench.write({foreign(QStringLiteral("jira"))}));
        QVERIFY(bench.preview(bench.path()));
        const auto *table = QAccessible::queryAccessibleInterface(&bench.table());
        QVERIFY(!table->text(QAccessible::Name).isEmpty());
        QVERIFY(!table->text(QAccessible::Description).isEmpty());
        QVERIFY(bench.shell.click("importButton"));
        auto *list = bench.shell.find<QTreeWidget>("missingList");
        QTRY_VERIFY(list->isVisible());
        QVERIFY(!QAccessible::queryAccessibleInterface(list)->text(QAccessible::Name).isEmpty());
        const auto *dialog = bench.shell.find("importDialog");
        QVERIFY(dialog->minimumSizeHint().width() <= 800 && dialog->minimumSizeHint().height() <= 600);
    }
};

BTA_WINDOW_TEST(TestBackupCommands)
#include "tst_backupcommands.moc"
