// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/completionkeys.h"

#include "support/testroom.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace broker;

/// A field that ends its dialog, as that of Qt's dialogs for files.
class TestCompletionKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnClosesTheListBeforeTheDialog_data()
    {
        QTest::addColumn<bool>("choosesInList");
        QTest::addColumn<QString>("entered");
        QTest::newRow("as it was typed") << false << QStringLiteral("cli");
        QTest::newRow("chosen in the list") << true << QStringLiteral("clients");
    }
    void returnClosesTheListBeforeTheDialog()
    {
        QFETCH(const bool, choosesInList);
        const ui::CompletionKeys keys(*QCoreApplication::instance());
        QDialog dialog;
        auto *field = new QLineEdit;
        auto *completer = new QCompleter({QStringLiteral("clients"), QStringLiteral("other")}, field);
        field->setCompleter(completer);
        (new QVBoxLayout(&dialog))->addWidget(field);
        QString entered;
        bool wasOpen = false;
        connect(field, &QLineEdit::returnPressed, &dialog, [&] {
            entered = field->text();
            wasOpen = completer->popup()->isVisible() || QApplication::activePopupWidget();
            dialog.accept();
        });
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(field, QStringLiteral("cli"));
        QTRY_VERIFY(completer->popup()->isVisible());
        // An open list gets the keys, and hands them on.
        if (choosesInList)
            QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        QTEST(entered, "entered");
        QVERIFY(!wasOpen);
        QVERIFY(!QApplication::activePopupWidget());
    }
};

BTA_WINDOW_TEST(TestCompletionKeys)
#include "tst_completionkeys.moc"
