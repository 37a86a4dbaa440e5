// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "sharing/sharingwizard.h"
#include "support/testroom.h"

#include <QAccessible>
#include <QDialog>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace broker;
using namespace broker::test;

/// Where the program begins, and what a screen reader says of its parts.
class TestEmptyState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersManyAndHandoversFromTheEmptyList();
    void namesItsTabs();
};

/// What few begin with has a place as well.
void TestEmptyState::offersManyAndHandoversFromTheEmptyList()
{
    Shell shell;
    QVERIFY(shell.start());
    shell.wizards.constFirst().dialog->close();
    QVERIFY(shell.find("emptyState")->isVisible());
    for (const char *name : {"emptySeveralButton", "emptyHandoverButton"}) {
        auto *button = shell.find<QPushButton>(name);
        QVERIFY(button && button->isVisible());
        // Quiet: what most begin with is above, with frames.
        QVERIFY(button->isFlat() && !button->isDefault());
        QVERIFY(!button->accessibleDescription().isEmpty());
        QVERIFY(button->mapTo(shell.window.get(), QPoint()).y()
            > shell.find("emptyPracticeButton")->mapTo(shell.window.get(), QPoint()).y());
    }
    QVERIFY(shell.click("emptySeveralButton"));
    auto *several = shell.window->findChild<ui::SharingWizard *>();
    QVERIFY(several && several->isVisible());
    several->reject();
    QVERIFY(shell.click("emptyHandoverButton"));
    auto *opening = shell.find<QDialog>("openHandoverDialog");
    QVERIFY(opening && opening->isVisible());
    opening->close();
}

void TestEmptyState::namesItsTabs()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    QAccessibleInterface *bar
        = QAccessible::queryAccessibleInterface(shell.find<QTabWidget>("boardTabs")->tabBar());
    QCOMPARE(bar->role(), QAccessible::PageTabList);
    // Of the bar the current tab is told; whoever listens hears what it is in as well.
    QCOMPARE(bar->text(QAccessible::Name), QStringLiteral("My tokens"));
    QCOMPARE(bar->parent()->text(QAccessible::Name), QStringLiteral("Tokens and inventory"));
}

BTA_WINDOW_TEST(TestEmptyState)
#include "tst_emptystate.moc"
