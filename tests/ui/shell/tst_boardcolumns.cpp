// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// How the user has arranged the columns is there again after the next start.

#include "shell.h"

#include "models/recordmodel.h"
#include "support/testroom.h"

#include <QHeaderView>
#include <QMenu>
#include <QTest>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using ui::RecordModel;

class TestBoardColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWidthMadeByHandIsRemembered_data();
    void aWidthMadeByHandIsRemembered();
    void whatTheProgramFitsIsNoWish();
    void theOtherArrangementIsRemembered();
    void whatIsAddedFits();
    void aWidthMadeByHandStays();
};

namespace {

QHeaderView &headerOf(const Shell &shell)
{
    return *shell.find<QTreeView>("recordTable")->header();
}

} // namespace

void TestBoardColumns::aWidthMadeByHandIsRemembered_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("ended a while later") << false;
    QTest::newRow("ended at once") << true;
}

void TestBoardColumns::aWidthMadeByHandIsRemembered()
{
    QFETCH(bool, atOnce);
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    const int first = headerOf(shell).logicalIndex(0);
    const int wider = headerOf(shell).sectionSize(first) + 57;
    headerOf(shell).resizeSection(first, wider);
    if (!atOnce)
        QTRY_VERIFY(!shell.real().settings.boardColumns.value().isEmpty());
    shell.window.reset();
    QVERIFY(shell.start());
    QCOMPARE(headerOf(shell).sectionSize(first), wider);
}

void TestBoardColumns::whatTheProgramFitsIsNoWish()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    QTest::qWait(400);
    shell.window.reset();
    // So that a longer name later has room.
    QVERIFY(shell.real().settings.boardColumns.value().isEmpty());
}

namespace {

records::TokenRecord withLongerName(const Shell &shell)
{
    records::TokenRecord record = samples::record(
        samples::brokerToken(samples::otherBrokerTokenText), samples::target(QStringLiteral("github")));
    record.target.org.name = QStringLiteral("An organization with a longer name");
    return shell.real().records.put(record).value();
}

} // namespace

void TestBoardColumns::whatIsAddedFits()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    const records::TokenRecord longer = withLongerName(shell);
    QTRY_COMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 2);
    const int needed
        = shell.find<QTreeView>("recordTable")->fontMetrics().horizontalAdvance(longer.target.org.name);
    QVERIFY(headerOf(shell).sectionSize(RecordModel::OrganizationColumn) > needed);
}

void TestBoardColumns::aWidthMadeByHandStays()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    headerOf(shell).resizeSection(RecordModel::OrganizationColumn, 77);
    QTRY_VERIFY(!shell.real().settings.boardColumns.value().isEmpty());
    (void)withLongerName(shell);
    QTRY_COMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 2);
    QCOMPARE(headerOf(shell).sectionSize(RecordModel::OrganizationColumn), 77);
}

void TestBoardColumns::theOtherArrangementIsRemembered()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    QHeaderView &header = headerOf(shell);
    auto *menu = shell.find<QMenu>("columnsMenu");
    Q_EMIT menu->aboutToShow();
    QAction *action = nullptr;
    for (QAction *each : menu->actions()) {
        if (each->isChecked() && each->isEnabled())
            action = each;
    }
    QVERIFY(action);
    const int hidden = static_cast<int>(menu->actions().indexOf(action));
    action->trigger();
    QVERIFY(header.isSectionHidden(hidden));
    header.moveSection(0, 1);
    const QList<int> order{header.logicalIndex(0), header.logicalIndex(1)};
    shell.find<QTreeView>("recordTable")->sortByColumn(RecordModel::OrganizationColumn, Qt::DescendingOrder);

    shell.window.reset();
    QVERIFY(shell.start());
    QVERIFY(headerOf(shell).isSectionHidden(hidden));
    QCOMPARE((QList<int>{headerOf(shell).logicalIndex(0), headerOf(shell).logicalIndex(1)}), order);
    QCOMPARE(headerOf(shell).sortIndicatorSection(), static_cast<int>(RecordModel::OrganizationColumn));
    QCOMPARE(headerOf(shell).sortIndicatorOrder(), Qt::DescendingOrder);
}

BTA_WINDOW_TEST(TestBoardColumns)
#include "tst_boardcolumns.moc"
