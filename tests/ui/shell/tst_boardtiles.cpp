// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/recorddetails.h"
#include "board/tilesview.h"
#include "board/tokenboard.h"
#include "models/flatmodel.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

#include <algorithm>

using namespace broker;
using namespace broker::test;

namespace {

constexpr int byOrganization = 1;
constexpr int byDate = 2;

/// Two of one organization and two of another, due one after the other.
QList<records::TokenRecord> addFour(Shell &shell)
{
    QList<records::TokenRecord> all;
    const char *const types[] = {"github-enterprise", "gitlab", "bitbucket-server", "jira"};
    for (int i = 0; i < 4; ++i) {
        records::TokenRecord record
            = shell.add(records::Storage::Keychain, true, QString::fromLatin1(types[i]));
        const bool isFirst = i % 2 == 0;
        record.target.org.name = isFirst ? QStringLiteral("Core Ledger") : QStringLiteral("Treasury");
        record.target.org.id
            = *OrgId::parse(isFirst ? QStringLiteral("7e9a4c4e-4d0f-4f0e-9f5b-3b8f0f8a1c21")
                                    : QStringLiteral("7e9a4c4e-4d0f-4f0e-9f5b-3b8f0f8a1c22"));
        record.due = samples::moment().addDays(30 * i - 5);
        record.dueByHand = true;
        all.append(shell.real().records.put(record).value());
    }
    return all;
}

ui::TilesView *tilesOf(const Shell &shell)
{
    return shell.find<ui::TilesView>("recordTiles");
}

QList<QRect> placesOf(const ui::TilesView &tiles)
{
    QList<QRect> places;
    for (int row = 0; row < tiles.model()->rowCount(); ++row)
        places.append(tiles.visualRect(tiles.model()->index(row, 0)));
    return places;
}

} // namespace

// The list as tiles: another look at the same tokens.
class TestBoardTiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takeThePlaceOfTheRows();
    void haveTheSelectionOfTheRows();
    void fillTheWidth_data();
    void fillTheWidth();
    void haveHeadings();
    void areUsedByKeyboard();
    void areHeard();
    void followTheFilter();
    void sayInFullWhatIsPointedAt();
};

void TestBoardTiles::takeThePlaceOfTheRows()
{
    Shell shell;
    (void)addFour(shell);
    QVERIFY(shell.start());
    auto *rows = shell.find<QTreeView>("recordTable");
    QVERIFY(rows->isVisible() && !tilesOf(shell));
    auto *button = shell.find<QToolButton>("tilesActionButton");
    QVERIFY(button->isVisible() && !button->icon().isNull() && !button->isChecked());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    rows->setFocus();
    button->click();
    QVERIFY(!rows->isVisible() && tilesOf(shell)->isVisible());
    QVERIFY(tilesOf(shell)->hasFocus());
    QCOMPARE(tilesOf(shell)->model()->rowCount(), 4);
    // Tiles have no columns to choose.
    QVERIFY(!shell.find<QMenu>("columnsMenu")->menuAction()->isEnabled());

    // As it was left.
    shell.window.reset();
    QVERIFY(shell.start());
    QVERIFY(tilesOf(shell) && tilesOf(shell)->isVisible());
    QVERIFY(shell.find<QAction>("tilesAction")->isChecked());
    shell.trigger("tilesAction");
    QVERIFY(shell.find("recordTable")->isVisible() && !tilesOf(shell)->isVisible());
    shell.window.reset();
    QVERIFY(shell.start());
    QVERIFY(shell.find("recordTable")->isVisible());
}

void TestBoardTiles::haveTheSelectionOfTheRows()
{
    Shell shell;
    const QList<records::TokenRecord> all = addFour(shell);
    QVERIFY(shell.start());
    auto *board = shell.find<ui::TokenBoard>("tokenBoard");
    board->select(all.at(2).id);
    shell.trigger("tilesAction");
    const auto *tiles = tilesOf(shell);
    QCOMPARE(tiles->selectionModel()->selectedIndexes().size(), 1);
    QVERIFY(tiles->selectionModel()->isSelected(tiles->currentIndex()));
    QVERIFY(
        tiles->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Bitbucket")));

    // A click on another one shows its details.
    const QModelIndex last = tiles->model()->index(3, 0);
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {}, tiles->visualRect(last).center());
    QCOMPARE(board->allSelected().size(), 1);
    QVERIFY(board->allSelected().constFirst().id == all.at(3).id);
    QVERIFY(shell.find<ui::PlainLabel>("detailsTitle")->text().contains(QLatin1String("Jira")));
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, Qt::ControlModifier,
        tiles->visualRect(tiles->model()->index(0, 0)).center());
    QCOMPARE(board->allSelected().size(), 2);
    shell.trigger("tilesAction");
    QCOMPARE(shell.find<QTreeView>("recordTable")->selectionModel()->selectedRows().size(), 2);
    // What selects a row selects its tile, and it is there to be seen.
    shell.trigger("tilesAction");
    board->select(all.at(1).id);
    QVERIFY(tiles->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QLatin1String("GitLab")));
    // A token that goes takes its tile with it.
    QVERIFY(shell.real().records.remove(all.at(1).id));
    QTRY_COMPARE(tiles->model()->rowCount(), 3);
}

void TestBoardTiles::fillTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("mirrored");
    for (const int width : {800, 1100, 1600}) {
        QTest::addRow("%d", width) << width << false;
        QTest::addRow("%d, right to left", width) << width << true;
    }
}

void TestBoardTiles::fillTheWidth()
{
    QFETCH(const int, width);
    QFETCH(const bool, mirrored);
    Shell shell;
    (void)addFour(shell);
    QVERIFY(shell.start());
    shell.window->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    shell.window->resize(width, 700);
    shell.trigger("tilesAction");
    const auto *tiles = tilesOf(shell);
    const QRect ground = tiles->viewport()->rect();
    QTRY_VERIFY(placesOf(*tiles).constLast().bottom() <= ground.bottom());
    const QList<QRect> places = placesOf(*tiles);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(places.at(i).left() >= ground.left() && places.at(i).right() <= ground.right());
        for (qsizetype j = i + 1; j < places.size(); ++j)
            QVERIFY(!places.at(i).intersects(places.at(j)));
    }
    QCOMPARE(tiles->horizontalScrollBar()->maximum(), 0);
    // Beside each other, the first one where reading begins.
    QCOMPARE(places.at(0).top(), places.at(1).top());
    QCOMPARE(places.at(1).left() < places.at(0).left(), mirrored);
    const int columns = static_cast<int>(std::count_if(
        places.cbegin(), places.cend(), [&](QRect p) { return p.top() == places.at(0).top(); }));
    if (columns < places.size())
        QVERIFY(ground.width() - columns * places.at(0).width() < places.at(0).width() / 2);
}

void TestBoardTiles::haveHeadings()
{
    Shell shell;
    (void)addFour(shell);
    QVERIFY(shell.start());
    shell.trigger("tilesAction");
    auto *groups = shell.find<QComboBox>("groupChoice");
    groups->setCurrentIndex(byOrganization);
    const auto *tiles = tilesOf(shell);
    const auto *lines = qobject_cast<const ui::FlatModel *>(tiles->model());
    QCOMPARE(lines->rowCount(), 6);
    QStringList headings;
    for (int row = 0; row < lines->rowCount(); ++row) {
        const QModelIndex line = lines->index(row, 0);
        if (!lines->isHeading(line))
            continue;
        headings.append(line.data().toString());
        // Across everything, and nothing stands beside it.
        const QRect place = tiles->visualRect(line);
        for (const QRect &other : placesOf(*tiles))
            QVERIFY(other == place || other.bottom() < place.top() || other.top() > place.bottom());
    }
    QCOMPARE(headings, QStringList({QStringLiteral("Core Ledger (2)"), QStringLiteral("Treasury (2)")}));
    groups->setCurrentIndex(byDate);
    QVERIFY(lines->isHeading(lines->index(0, 0)));
    QCOMPARE(lines->index(0, 0).data().toString(), QStringLiteral("Overdue (1)"));
    // The choice is kept with the look.
    shell.window.reset();
    QVERIFY(shell.start());
    QVERIFY(tilesOf(shell)->isVisible());
    QCOMPARE(shell.find<QComboBox>("groupChoice")->currentIndex(), byDate);
}

void TestBoardTiles::areUsedByKeyboard()
{
    Shell shell;
    const QList<records::TokenRecord> all = addFour(shell);
    QVERIFY(shell.start());
    shell.trigger("tilesAction");
    shell.find<QComboBox>("groupChoice")->setCurrentIndex(byOrganization);
    auto *board = shell.find<ui::TokenBoard>("tokenBoard");
    auto *tiles = tilesOf(shell);
    board->select(all.at(3).id);
    tiles->setFocus();
    QTest::keyClick(tiles, Qt::Key_Home);
    QVERIFY(board->allSelected().constFirst().id == all.at(0).id);
    QTest::keyClick(tiles, Qt::Key_Right);
    QVERIFY(board->allSelected().constFirst().id == all.at(2).id);
    // Over the heading to the other group.
    QTest::keyClick(tiles, Qt::Key_Down);
    QCOMPARE(board->allSelected().constFirst().target.org.name, QStringLiteral("Treasury"));
    QTest::keyClick(tiles, Qt::Key_End);
    QVERIFY(board->allSelected().constFirst().id == all.at(3).id);
    // To its details, and back.
    QTest::keyClick(tiles, Qt::Key_Return);
    auto *details = shell.find<ui::RecordDetails>("recordDetails");
    QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(tiles->hasFocus());
    QVERIFY(!tiles->actions().isEmpty());
    // All of them, as a range of each group: with one of each row thousands would take long.
    QTest::keyClick(tiles, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(board->allSelected().size(), 4);
    QCOMPARE(shell.find<QTreeView>("recordTable")->selectionModel()->selection().size(), 2);
}

void TestBoardTiles::areHeard()
{
    Shell shell;
    (void)addFour(shell);
    QVERIFY(shell.start());
    shell.trigger("tilesAction");
    auto *tiles = tilesOf(shell);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(tiles);
    QVERIFY(list && !list->text(QAccessible::Name).isEmpty());
    QCOMPARE(list->childCount(), 4);
    for (int row = 0; row < 4; ++row) {
        const QString spoken = list->child(row)->text(QAccessible::Name);
        QCOMPARE(spoken, tiles->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        QVERIFY(spoken.contains(QLatin1String("due")));
        QVERIFY(list->child(row)->state().selectable);
    }
    const QAccessibleInterface *button
        = QAccessible::queryAccessibleInterface(shell.find<QToolButton>("tilesActionButton"));
    QCOMPARE(button->text(QAccessible::Name), QStringLiteral("Show as tiles"));
    QVERIFY(button->state().checkable && button->state().checked);
}

void TestBoardTiles::followTheFilter()
{
    Shell shell;
    const QList<records::TokenRecord> all = addFour(shell);
    QVERIFY(shell.start());
    shell.trigger("tilesAction");
    shell.find<QLineEdit>("filterText")->setText(QStringLiteral("jira"));
    const auto *tiles = tilesOf(shell);
    QCOMPARE(tiles->model()->rowCount(), 1);
    shell.find<QLineEdit>("filterText")->setText(QStringLiteral("nothing at all"));
    QCOMPARE(tiles->model()->rowCount(), 0);
    QVERIFY(shell.find("noMatch")->isVisible());
    // Whoever asks for one gets to see it.
    shell.find<ui::TokenBoard>("tokenBoard")->select(all.at(1).id);
    QCOMPARE(tiles->model()->rowCount(), 4);
    QVERIFY(tiles->selectionModel()->isSelected(tiles->currentIndex()));
}

void TestBoardTiles::sayInFullWhatIsPointedAt()
{
    Shell shell;
    records::TokenRecord record = addFour(shell).constFirst();
    record.target.org.name
        = QStringLiteral("An organization with a name that no tile has room for").repeated(2);
    record.sharedWith.append(samples::target(record.target.integrationType));
    QVERIFY(shell.real().records.put(record).has_value());
    QVERIFY(shell.start());
    shell.trigger("tilesAction");
    shell.find<ui::TokenBoard>("tokenBoard")->select(record.id);
    ui::TilesView &tiles = *tilesOf(shell);
    const QRect place = tiles.visualRect(tiles.currentIndex());
    const auto tipAt = [&](int line) {
        const QPoint there(
            place.center().x(), place.top() + 3 + tiles.fontMetrics().lineSpacing() * (2 * line + 2) / 2);
        QHelpEvent help(QEvent::ToolTip, there, tiles.viewport()->mapToGlobal(there));
        QCoreApplication::sendEvent(tiles.viewport(), &help);
        return QToolTip::text();
    };
    QCOMPARE(tipAt(0), QStringLiteral("GitHub Enterprise"));
    QVERIFY2(tipAt(1).contains(record.target.org.name) && tipAt(1).contains(samples::organization().name),
        qPrintable(tipAt(1)));
    QVERIFY2(tipAt(2).contains(QLatin1String("due date has passed")), qPrintable(tipAt(2)));
    QVERIFY2(tipAt(3).contains(QLatin1String("You chose this date.")), qPrintable(tipAt(3)));
    QToolTip::hideText();
}

BTA_WINDOW_TEST(TestBoardTiles)
#include "tst_boardtiles.moc"
