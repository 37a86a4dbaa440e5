// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What is said when not all of many could be removed.

#include "accesschecks.h"
#include "boardrows.h"
#include "shell.h"

#include "presenters/credentialrecordtext.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace broker;
using namespace broker::test;

class TestBoardRemoval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// None is only counted: whoever goes after them by hand needs their names.
    void namesAllThatStay()
    {
        Shell shell;
        for (int number = 1; number <= 20; ++number)
            (void)addIn(shell, number);
        QVERIFY(shell.start());
        listOf(shell).selectAll();
        shell.trigger("removeAction");
        auto *dialog = shell.find<QDialog>("removeDialog");
        QVERIFY(dialog);
        for (int i = 0; i < 19; ++i)
            shell.keychain->failNext(FakeVault::Call::Remove, vault::VaultErrorKind::NotConfirmed);
        shell.find<QCheckBox>("removeUnderstood")->setChecked(true);
        shell.find<QPushButton>("removeButton")->click();
        QTRY_VERIFY(shell.bar("removeBar").hasMessage());
        const QStringList lines = shell.bar("removeBar").message().lines;
        QVERIFY2(lines.contains(QStringLiteral("19 stay(s) in the list:"))
                && lines.contains(QStringLiteral("Removed from the list: 1 token(s)"))
                && !lines.join(u' ').contains(QLatin1String("more")),
            qPrintable(lines.join(u'\n')));
        auto *names = findShown<QPlainTextEdit>(*dialog, "removeStayed");
        QVERIFY(names && names->isReadOnly());
        QCOMPARE(names->accessibleName(), QStringLiteral("What stays in the list"));
        const QStringList named = names->toPlainText().split(u'\n');
        QCOMPARE(named.size(), 19);
        for (const records::TokenRecord &record : shell.real().records.records())
            QVERIFY2(named.contains(ui::recordName(record)), qPrintable(record.target.org.name));
        QCOMPARE(
            namelessControls(*dialog) + clashingMnemonics(*dialog) + unreachedByTab(*dialog), QStringList());
        // By keyboard to the last one, and on to the next control.
        names->setFocus();
        QTest::keyClick(names, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(names->textCursor().atEnd());
        QTest::keyClick(names, Qt::Key_Tab);
        QVERIFY(!names->hasFocus());
        // All are gone the next time, and their names with them.
        QTRY_VERIFY(shell.find<QPushButton>("removeButton")->isEnabled());
        shell.find<QPushButton>("removeButton")->click();
        QTRY_VERIFY(shell.real().records.records().isEmpty());
        QTRY_VERIFY(!shell.find<QDialog>("removeDialog"));
    }

    /// Of those whose secret is gone it is said that only the entry is left.
    void tellsThoseWhoseSecretIsGone()
    {
        Shell shell;
        for (int number = 1; number <= 3; ++number)
            (void)addIn(shell, number);
        QVERIFY(shell.start());
        listOf(shell).selectAll();
        shell.trigger("removeAction");
        QVERIFY(shell.find<QDialog>("removeDialog"));
        const QString path = shell.real().records.path();
        QVERIFY(QFile::rename(path, path + QLatin1String(".aside")) && QDir().mkpath(path));
        shell.find<QCheckBox>("removeUnderstood")->setChecked(true);
        shell.find<QPushButton>("removeButton")->click();
        QTRY_VERIFY(shell.bar("removeBar").hasMessage());
        QCOMPARE(shell.keychain->keptCount(), 2);
        const QStringList lines = shell.bar("removeBar").message().lines;
        QCOMPARE(lines.filter(QStringLiteral("(only the entry is left)")).size(), 1);
        QVERIFY2(lines.contains(QStringLiteral("3 stay(s) in the list:"))
                && lines.filter(QStringLiteral("of 1 of them")).size() == 1,
            qPrintable(lines.join(u'\n')));
        QVERIFY(QDir().rmdir(path) && QFile::rename(path + QLatin1String(".aside"), path));
    }
};

BTA_WINDOW_TEST(TestBoardRemoval)
#include "tst_boardremoval.moc"
