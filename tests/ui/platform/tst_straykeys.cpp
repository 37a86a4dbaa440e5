// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/straykeys.h"
#include "support/testroom.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace broker;
using namespace broker::ui;

class TestStrayKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Behind the dots of a secret nobody would see it.
    void noLetterIsAddedByAlt()
    {
        const StrayKeys stray(*QCoreApplication::instance());
        QWidget window;
        auto *secret = new QLineEdit;
        secret->setEchoMode(QLineEdit::Password);
        auto *save = new QPushButton(QStringLiteral("S&ave"));
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(secret);
        layout->addWidget(save);
        window.show();
        secret->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClicks(secret, QStringLiteral("abc"));
        QTest::keyClick(secret, Qt::Key_S, Qt::AltModifier);
        QTest::keyClick(secret, Qt::Key_S, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(secret->text(), QStringLiteral("abc"));
        // What is written by AltGr is: there Qt tells of no Alt, or of Control as well.
        QTest::keyClick(secret, '@');
        QTest::keyClick(secret, 'q', Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(secret->text(), QStringLiteral("abc@q"));
        // And letters of controls are what they were.
        QSignalSpy pressed(save, &QPushButton::clicked);
        QTest::keyClick(&window, Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(secret->text(), QStringLiteral("abc@q"));
    }
};

BTA_WINDOW_TEST(TestStrayKeys)
#include "tst_straykeys.moc"
