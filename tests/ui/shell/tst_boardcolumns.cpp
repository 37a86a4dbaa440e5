// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// How the user has arranged the columns is there again after the next start.

#include "shell.h"

#include "models/recordmodel.h"
#include "support/testroom.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSplitter>
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
    void whatComesToAnEmptyListFits();
    void theOtherArrangementIsRemembered();
    void whatIsAddedFits();
    void aColumnDraggedToTheEndIsNoWidth();
    void aWidthMadeByHandStays();
    void whatIsTheSameEverywhereHides();
    void theIntegrationOfASingleOrganizationIsSeen();
    void theTableHasItsRoom_data();
    void theTableHasItsRoom();
    void theDetailsKeepTheirWidth();
    void takesOverWhatAnEarlierVersionKept();
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

void TestBoardColumns::whatComesToAnEmptyListFits()
{
    Shell shell;
    QVERIFY(shell.start());
    const records::TokenRecord record = withLongerName(shell);
    QTRY_COMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 1);
    QTest::qWait(400);
    const int needed
        = shell.find<QTreeView>("recordTable")->fontMetrics().horizontalAdvance(record.target.org.name);
    QVERIFY(headerOf(shell).sectionSize(RecordModel::OrganizationColumn) > needed);
    shell.window.reset();
    QVERIFY(shell.real().settings.boardColumns.value().isEmpty());
}

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

/// The header stretches whichever is the last: that is its work, not the user's.
void TestBoardColumns::aColumnDraggedToTheEndIsNoWidth()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    QHeaderView &header = headerOf(shell);
    const int moved = RecordModel::DueColumn;
    header.moveSection(header.visualIndex(moved), header.count() - 1);
    QTRY_VERIFY(!shell.real().settings.boardColumns.value().isEmpty());
    // What comes later still gets its room, and after the next start as well.
    const records::TokenRecord longer = withLongerName(shell);
    QTRY_COMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 2);
    const int needed
        = shell.find<QTreeView>("recordTable")->fontMetrics().horizontalAdvance(longer.target.org.name);
    QVERIFY(header.sectionSize(RecordModel::OrganizationColumn) > needed);
    int all = 0;
    for (int column = 0; column < header.count(); ++column)
        all += header.isSectionHidden(column) ? 0 : header.sectionSize(column);
    QCOMPARE(all, header.viewport()->width());
    shell.window.reset();
    QVERIFY(shell.start());
    QCOMPARE(headerOf(shell).visualIndex(moved), headerOf(shell).count() - 1);
    QVERIFY(headerOf(shell).sectionSize(RecordModel::OrganizationColumn) > needed);
}

void TestBoardColumns::whatIsTheSameEverywhereHides()
{
    Shell shell;
    shell.add();
    shell.add(records::Storage::Keychain, true, QStringLiteral("jira"));
    QVERIFY(shell.start());
    QVERIFY(headerOf(shell).isSectionHidden(RecordModel::RegionColumn));
    QVERIFY(headerOf(shell).isSectionHidden(RecordModel::KindColumn));
    QVERIFY(!headerOf(shell).isSectionHidden(RecordModel::IntegrationColumn));
    // The other one goes, and what is left has one integration: but a single token says what it is for.
    records::TokenRecord elsewhere = withLongerName(shell);
    elsewhere.target.regionId = samples::region(QStringLiteral("SNYK-AU-01")).id;
    QVERIFY(shell.real().records.put(elsewhere));
    QTRY_VERIFY(!headerOf(shell).isSectionHidden(RecordModel::RegionColumn));

    // Who wants to see it sees it, whatever is in it, and after the next start.
    const auto toggle = [&shell](int column) {
        auto *menu = shell.find<QMenu>("columnsMenu");
        Q_EMIT menu->aboutToShow();
        menu->actions().at(column)->trigger();
    };
    toggle(RecordModel::KindColumn);
    toggle(RecordModel::IntegrationColumn);
    QVERIFY(!headerOf(shell).isSectionHidden(RecordModel::KindColumn));
    shell.window.reset();
    QVERIFY(shell.start());
    QVERIFY(!headerOf(shell).isSectionHidden(RecordModel::KindColumn));
    QVERIFY(headerOf(shell).sectionSize(RecordModel::KindColumn) > 20);
    QVERIFY(headerOf(shell).isSectionHidden(RecordModel::IntegrationColumn));
    // What nobody has said anything about goes on by what is in it.
    QVERIFY(shell.real().records.remove(elsewhere.id));
    QTRY_VERIFY(headerOf(shell).isSectionHidden(RecordModel::RegionColumn));
}

/// A token and its credential are of one integration, and nothing else says of which.
void TestBoardColumns::theIntegrationOfASingleOrganizationIsSeen()
{
    Shell shell;
    const records::TokenRecord token = shell.add();
    records::TokenRecord credential = token;
    credential.id = RecordId::create();
    credential.key = shell.real().keys.key(
        vault::SecretKind::ServiceCredential, token.target.regionId, credential.id.toString());
    credential.fingerprint = Fingerprint::of(samples::apiToken().secret());
    QVERIFY(shell.real().records.put(credential));
    QVERIFY(shell.start());
    QCOMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 2);
    QVERIFY(!headerOf(shell).isSectionHidden(RecordModel::IntegrationColumn));
}

void TestBoardColumns::theTableHasItsRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1100x700") << QSize(1100, 700);
    QTest::newRow("1400x900") << QSize(1400, 900);
}

/// With usual names, something due and the details open.
void TestBoardColumns::theTableHasItsRoom()
{
    QFETCH(const QSize, size);
    Shell shell;
    const char *const types[] = {"github-enterprise", "gitlab", "bitbucket-server", "jira"};
    const char *const names[]
        = {"Payments Platform", "Customer Portal", "Identity and Access", "Core Ledger"};
    for (int i = 0; i < 4; ++i) {
        records::TokenRecord record
            = shell.add(records::Storage::Keychain, true, QString::fromLatin1(types[i]));
        record.target.org.name = QString::fromLatin1(names[i]);
        record.due = samples::moment().addDays(20 * i - 5);
        record.dueByHand = true;
        QVERIFY(shell.real().records.put(record));
    }
    QVERIFY(shell.start());
    shell.window->resize(size);
    QTest::qWait(50);
    const auto *list = shell.find<QTreeView>("recordTable");
    const double share = double(list->height()) / size.height();
    QVERIFY2(share >= 0.6, qPrintable(QString::number(share)));
    QVERIFY(!list->horizontalScrollBar()->isVisible());
    // The details are at the side.
    const auto *details = shell.find("detailsScroll");
    QVERIFY(details->isVisible());
    const QRect listPlace(list->mapTo(shell.window.get(), QPoint()), list->size());
    const QRect detailsPlace(details->mapTo(shell.window.get(), QPoint()), details->size());
    QVERIFY(detailsPlace.left() > listPlace.right());
    shell.window->resize(760, 700);
    QTest::qWait(50);
    QVERIFY(details->mapTo(shell.window.get(), QPoint()).y()
        > list->mapTo(shell.window.get(), QPoint()).y() + list->height() - 1);
}

void TestBoardColumns::theDetailsKeepTheirWidth()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.window->resize(1200, 700);
    QTest::qWait(50);
    const auto split
        = [&shell] { return qobject_cast<QSplitter *>(shell.find("detailsScroll")->parentWidget()); };
    const int before = shell.find("detailsScroll")->width();
    QSplitterHandle *handle = split()->handle(1);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QMouseEvent move(QEvent::MouseMove, grip - QPoint(60, 0), handle->mapToGlobal(grip - QPoint(60, 0)),
        Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip - QPoint(60, 0));
    const int wider = shell.find("detailsScroll")->width();
    QVERIFY(wider >= before + 50);
    QVERIFY(shell.window->close());
    QVERIFY(shell.start());
    shell.window->resize(1200, 700);
    QTest::qWait(50);
    QVERIFY(qAbs(shell.find("detailsScroll")->width() - wider) <= 2);
    // Of the columns nothing was said, so they go on fitting.
    const auto *list = shell.find<QTreeView>("recordTable");
    QVERIFY(!list->horizontalScrollBar()->isVisible());
}

void TestBoardColumns::takesOverWhatAnEarlierVersionKept()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    headerOf(shell).resizeSection(RecordModel::OrganizationColumn, 91);
    const QByteArray header = headerOf(shell).saveState();
    shell.window.reset();
    shell.real().settings.boardColumns.set(header);
    QVERIFY(shell.start());
    QCOMPARE(headerOf(shell).sectionSize(RecordModel::OrganizationColumn), 91);
    // Nonsense is left alone.
    shell.window.reset();
    shell.real().settings.boardColumns.set(QByteArray("BTL1\xff\xff\xff\xfe", 8));
    QVERIFY(shell.start());
    QVERIFY(headerOf(shell).sectionSize(RecordModel::OrganizationColumn) > 30);
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
