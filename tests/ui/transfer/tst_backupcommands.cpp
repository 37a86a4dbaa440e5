// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "transfer/backupcommands.h"

#include "support/testroom.h"
#include "transfer/importdialog.h"
#include "ui/shell/shell.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

using namespace broker;
using namespace broker::test;
using records::Storage;
using records::TokenRecord;

namespace {

/// A token of another organization, as the other computer has it.
TokenRecord foreign(const QString &type, const char *token = samples::otherBrokerTokenText)
{
    return samples::record(samples::brokerToken(token), samples::target(type));
}

struct Bench
{
    [[nodiscard]] ui::BackupCommands &commands() const
    {
        return *shell.window->findChild<ui::BackupCommands *>();
    }
    [[nodiscard]] QString path() const { return shell.folder.filePath(QStringLiteral("backup.json")); }
    [[nodiscard]] bool write(const QList<TokenRecord> &records, bool practice = false) const
    {
        return backup::save(
            path(), backup::backupOf(records, practice, QStringLiteral("Test 1.0"), samples::moment()))
            .has_value();
    }
    [[nodiscard]] QTreeView &table() const { return *shell.find<QTreeView>("importTable"); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QList<audit::Action> noted() const
    {
        QList<audit::Action> actions;
        audit::AuditReader reader = shell.real().audit.reader();
        for (const audit::Entry &entry : reader.next(100))
            actions.append(entry.action);
        return actions;
    }

    Shell shell;
};

} // namespace

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

    void saysWhyItWasNotSaved()
    {
        Bench bench;
        QVERIFY(bench.shell.start());
        QVERIFY(!bench.commands().save(bench.path()));
        QVERIFY(!QFile::exists(bench.path()));
        bench.shell.add();
        QFile inTheWay(bench.shell.folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!bench.commands().save(inTheWay.fileName() + QStringLiteral("/backup.json")));
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
        QVERIFY(bench.commands().save(bench.path()));
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
        QVERIFY(bench.commands().preview(bench.path()));
        QSignalSpy changes(&bench.shell.real().records, &records::RecordStore::changed);
        QVERIFY(bench.shell.click("importButton"));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(bench.shell.real().records.records().size(), 4);
        QCOMPARE(bench.noted(), QList<audit::Action>{audit::Action::BackupImported});

        auto *list = bench.shell.find<QTreeWidget>("missingList");
        QTRY_COMPARE(list->topLevelItemCount(), 2);
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

    void tellsWhenTheKeychainDoesNotSay()
    {
        Bench bench;
        QVERIFY(bench.shell.start());
        bench.shell.wizards.constFirst().dialog->close();
        QVERIFY(bench.write({foreign(QStringLiteral("jira"))}));
        QVERIFY(bench.commands().preview(bench.path()));
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
        QVERIFY(bench.commands().preview(bench.path()));
        QTreeView &table = bench.table();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        // As somebody does it who uses no mouse.
        const QString before = bench.cell(0, ui::ImportModel::WhatColumn);
        QTest::keyClick(&table, Qt::Key_Space);
        QVERIFY(bench.cell(0, ui::ImportModel::WhatColumn) != before);
        QCOMPARE(table.model()->index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QVERIFY(bench.shell.click("importButton"));
        QVERIFY(bench.shell.real().records.find(wanted.id).has_value());
        QVERIFY(!bench.shell.real().records.find(unwanted.id).has_value());
    }

    void hasNothingToDoTwice()
    {
        Bench bench;
        const TokenRecord here = bench.shell.add();
        QVERIFY(bench.shell.start());
        QVERIFY(bench.write({here}));
        QVERIFY(bench.commands().preview(bench.path()));
        QVERIFY(!bench.shell.find<QPushButton>("importButton")->isEnabled());
        QVERIFY(bench.shell.find<QLabel>("importSummary")->text().contains(QLatin1String("here already")));
    }

    void showsConflictsAndLeavesThem()
    {
        Bench bench;
        const TokenRecord here = bench.shell.add();
        QVERIFY(bench.shell.start());
        QVERIFY(bench.write({foreign(QStringLiteral("gitlab"))}));
        QVERIFY(bench.commands().preview(bench.path()));
        QVERIFY(bench.cell(0, ui::ImportModel::DetailColumn).contains(here.fingerprint.masked()));
        QVERIFY(!bench.table().model()->index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!bench.shell.find<QPushButton>("importButton")->isEnabled());
    }

    /// The preview is a promise.
    void showsAgainWhatHasChangedMeanwhile()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        const TokenRecord record = foreign(QStringLiteral("jira"));
        QVERIFY(bench.write({record}));
        QVERIFY(bench.commands().preview(bench.path()));
        TokenRecord meanwhile = record;
        meanwhile.note = QStringLiteral("made meanwhile");
        QVERIFY(bench.shell.real().records.put(meanwhile).has_value());
        QVERIFY(bench.shell.click("importButton"));
        QVERIFY(bench.shell.bar("importBar").hasMessage());
        QVERIFY(bench.noted().isEmpty());
    }

    void saysWhyAFileCannotBeUsed()
    {
        Bench bench;
        bench.shell.add();
        QVERIFY(bench.shell.start());
        TokenRecord practised = foreign(QStringLiteral("jira"));
        practised.practice = true;
        QVERIFY(bench.write({practised}, true));
        QVERIFY(!bench.commands().preview(bench.shell.folder.filePath(QStringLiteral("none.json"))));
        const QString noFile = bench.shell.bar("copyBar").message().title;
        QVERIFY(!bench.commands().preview(bench.path()));
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
        QVERIFY(bench.commands().preview(bench.path()));
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
