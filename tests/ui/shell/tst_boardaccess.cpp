// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"
#include "support/accessibletext.h"
#include "support/testroom.h"

#include "integrations/catalogue.h"
#include "models/recordmodel.h"
#include "presenters/tokenstatetext.h"
#include "widgets/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using ui::RecordModel;

namespace {

/// What each row is called by assistive technology, and what its other cells are.
QStringList rowsOf(QAccessibleInterface &list)
{
    QStringList rows;
    QAccessibleTableInterface *table = list.tableInterface();
    for (int row = 0; table && row < table->rowCount(); ++row) {
        QAccessibleInterface *first = table->cellAt(row, 0);
        rows.append(first ? first->text(QAccessible::Name) : QString());
    }
    return rows;
}

void collect(const QMenu &menu, QSet<const QAction *> &actions)
{
    for (const QAction *action : menu.actions()) {
        actions.insert(action);
        if (action->menu())
            collect(*action->menu(), actions);
    }
}

} // namespace

// The list of tokens without eyes and without a mouse.
class TestBoardAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheButtonsInTheFilter();
    void saysEachRow();
    void saysEachMark();
    void saysNoSecret();
    void namesEverythingThatTakesTheFocus();
    void reachesEverythingWithTab();
    void groupsItsMenus();
    void offersEveryActionInAMenu();
    void opensTheMenuOfARow();
    void choosesByKeys();
};

void TestBoardAccess::namesTheButtonsInTheFilter()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    auto *text = shell.find<QLineEdit>("filterText");
    QTest::keyClicks(text, QStringLiteral("x"));
    QStringList names;
    for (const QToolButton *button : text->findChildren<QToolButton *>())
        names.append(button->accessibleName());
    names.sort();
    QCOMPARE(
        names, QStringList({QStringLiteral("Clear the text to find"), QStringLiteral("Find in the list")}));
}

void TestBoardAccess::saysEachRow()
{
    Shell shell;
    (void)shell.add();
    (void)shell.add(records::Storage::Memory, true, QStringLiteral("jira"));
    (void)shell.add(records::Storage::Keychain, false, QStringLiteral("nexus"));
    shell.clock->set(samples::moment().addDays(92));
    QVERIFY(shell.start());
    QTRY_VERIFY(shell.keychain->count(FakeVault::Call::Presence) == 2 && shell.keychain->waiting() == 0);
    QTest::qWait(300); // until the answers are shown
    auto *list = shell.find<QTreeView>("recordTable");
    const QStringList rows = rowsOf(*QAccessible::queryAccessibleInterface(list));
    QCOMPARE(rows.size(), 3);
    for (int row = 0; row < 3; ++row) {
        for (const int column : {RecordModel::OrganizationColumn, RecordModel::IntegrationColumn,
                 RecordModel::RegionColumn, RecordModel::StateColumn, RecordModel::DueColumn}) {
            const QString shown = list->model()->index(row, column).data().toString();
            QVERIFY(!shown.isEmpty());
            QVERIFY2(rows.at(row).contains(shown), qPrintable(rows.at(row)));
        }
    }
    QVERIFY(rows.join(u' ').contains(ui::tokenStateText(presence::TokenState::Overdue)));
    QVERIFY(rows.join(u' ').contains(ui::tokenStateText(presence::TokenState::Missing)));
}

void TestBoardAccess::saysEachMark()
{
    Shell shell;
    (void)shell.add();
    records::TokenRecord other = shell.add(records::Storage::Keychain, true, QStringLiteral("jira"));
    other.due = samples::moment().addDays(100);
    other.dueByHand = true;
    QVERIFY(shell.real().records.put(other));
    shell.clock->set(samples::moment().addDays(80));
    QVERIFY(shell.start());
    auto *timeline = shell.find<ui::TimelineView>("boardTimeline");
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(timeline);
    QCOMPARE(access->role(), QAccessible::List);
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    QCOMPARE(access->childCount(), 2);
    QSet<QString> names;
    for (int mark = 0; mark < access->childCount(); ++mark) {
        const QAccessibleInterface *child = access->child(mark);
        QCOMPARE(child->role(), QAccessible::ListItem);
        // The day, how many, and which.
        const QString name = child->text(QAccessible::Name);
        QVERIFY2(name.contains(QLatin1String("1 due")), qPrintable(name));
        QVERIFY2(name.contains(samples::organization().name), qPrintable(name));
        names.insert(name);
        QVERIFY(timeline->rect().translated(timeline->mapToGlobal(QPoint(0, 0))).contains(child->rect()));
    }
    QCOMPARE(names.size(), 2);
    // The same place on the screen finds one of them.
    const QPoint place = access->child(0)->rect().center();
    QVERIFY(access->childAt(place.x(), place.y()));
    // The header says it in one line, too.
    QVERIFY(accessibleText(*shell.window).contains(shell.find<QLabel>("boardSummary")->text()));
}

void TestBoardAccess::saysNoSecret()
{
    Shell shell;
    (void)shell.add();
    QVERIFY(shell.start());
    const QString said = accessibleText(*shell.window);
    QVERIFY(said.contains(samples::organization().name));
    QVERIFY(!said.contains(QString::fromLatin1(samples::brokerTokenText)));
    QVERIFY(!said.contains(QString::fromLatin1(samples::brokerTokenText).left(8)));
}

void TestBoardAccess::namesEverythingThatTakesTheFocus()
{
    Shell shell;
    (void)shell.add();
    QVERIFY(shell.start());
    for (QWidget *widget : shell.window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!access->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestBoardAccess::reachesEverythingWithTab()
{
    Shell shell;
    (void)shell.add();
    shell.clock->set(samples::moment().addDays(88)); // with a reminder
    QVERIFY(shell.start());
    QTRY_VERIFY(shell.find("snoozeReminderButton")->isVisible());
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : shell.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            wanted.insert(widget);
    }
    QVERIFY(wanted.size() > 8);
    const qsizetype most = 3 * wanted.size();
    for (qsizetype i = 0; i < most && QApplication::focusWidget(); ++i) {
        wanted.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : std::as_const(wanted))
        missed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1String(", "))));
}

/// What is read at a glance.
void TestBoardAccess::groupsItsMenus()
{
    constexpr int mostInAGroup = 7;
    Shell shell;
    (void)shell.add();
    QVERIFY(shell.start());
    for (const QAction *menu : shell.window->menuBar()->actions()) {
        int inGroup = 0;
        for (const QAction *action : menu->menu()->actions()) {
            inGroup = action->isSeparator() ? 0 : inGroup + 1;
            QVERIFY2(inGroup <= mostInAGroup, qPrintable(menu->text() + u' ' + action->text()));
        }
    }
}

void TestBoardAccess::offersEveryActionInAMenu()
{
    Shell shell;
    (void)shell.add();
    QVERIFY(shell.start());
    QSet<const QAction *> inMenus;
    for (const QAction *menu : shell.window->menuBar()->actions()) {
        QVERIFY(!QKeySequence::mnemonic(menu->text()).isEmpty());
        collect(*menu->menu(), inMenus);
    }
    QList<QKeySequence> shortcuts;
    for (const QAction *action : shell.window->findChildren<QAction *>()) {
        if (!action->objectName().endsWith(QLatin1String("Action")) || action->objectName().startsWith(u'_'))
            continue;
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->objectName()));
        shortcuts.append(action->shortcut());
    }
    QVERIFY(shortcuts.size() > 10);
}

void TestBoardAccess::opensTheMenuOfARow()
{
    Shell shell;
    (void)shell.add();
    QVERIFY(shell.start());
    auto *list = shell.find<QTreeView>("recordTable");
    // The menu key opens what the right mouse button opens: everything that is done with a token.
    QCOMPARE(list->contextMenuPolicy(), Qt::ActionsContextMenu);
    QStringList names;
    for (const QAction *action : list->actions())
        names.append(action->objectName());
    for (const char *name : {"copyAction", "rotateAction", "openInSnykAction", "changeDueAction",
             "markRotatedAction", "notesAction", "removeAction", "historyAction"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
}

void TestBoardAccess::choosesByKeys()
{
    Shell shell;
    (void)shell.add();
    (void)shell.add(records::Storage::Keychain, true, QStringLiteral("jira"));
    QVERIFY(shell.start());
    auto *list = shell.find<QTreeView>("recordTable");
    QVERIFY(list->hasFocus());
    const QString first = shell.find<QLabel>("detailsTitle")->text();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(shell.find<QLabel>("detailsTitle")->text() != first);
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shell.find<QLineEdit>("filterText")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("jira"));
    QCOMPARE(list->model()->rowCount(), 1);
    // By its letter, as everything that has one.
    QVERIFY(shell.find<QPushButton>("clearFilterButton")->isVisible());
    QTest::keyClick(shell.window.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_COMPARE(list->model()->rowCount(), 2);
}

BTA_WINDOW_TEST(TestBoardAccess)
#include "tst_boardaccess.moc"
