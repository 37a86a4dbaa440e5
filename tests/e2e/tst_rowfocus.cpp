// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/screenreader.h"
#include "widgets/build.h"
#include "widgets/rowview.h"
#include "widgets/searchfield.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace broker::ui;
using broker::test::keysAreAnswered;

namespace {

constexpr int rowCount = 4;

/// What a screen reader is told to have the keyboard, in order. Static, as Qt's hook for it is.
QStringList &focusTold()
{
    static QStringList told;
    return told;
}

void hearFocus(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Focus)
        return;
    const QAccessibleInterface *object = event->accessibleInterface();
    focusTold().append(object ? object->text(QAccessible::Name) : QString());
}

QString nameOf(int row)
{
    return QStringLiteral("Row %1").arg(row);
}

using MakeView = QAbstractItemView *(*)();

QAbstractItemView *makeTree()
{
    auto *view = new RowView<QTreeView>;
    auto *model = new QStandardItemModel(view);
    for (int row = 0; row < rowCount; ++row)
        model->appendRow({new QStandardItem(nameOf(row)), new QStandardItem(QStringLiteral("more"))});
    view->setModel(model);
    showAsTable(*view);
    return view;
}

QAbstractItemView *makeTreeOfItems()
{
    auto *view = new RowView<QTreeWidget>;
    for (int row = 0; row < rowCount; ++row)
        view->addTopLevelItem(new QTreeWidgetItem({nameOf(row)}));
    return view;
}

QAbstractItemView *makeList()
{
    auto *view = new RowView<QListWidget>;
    for (int row = 0; row < rowCount; ++row)
        view->addItem(nameOf(row));
    return view;
}

/// A field that has the keyboard, above a view.
struct Window
{
    explicit Window(MakeView make)
        : view(make())
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(field);
        layout->addWidget(view);
        moveThrough(*view, *field);
        widget.show();
        field->setFocus();
    }

    /// The window manager may be there only after the window, which it then gives the keyboard when asked. It
    /// answers each time it was asked, also long after the first: that is waited for, too.
    [[nodiscard]] bool becomesActive()
    {
        constexpr int tries = 30;
        for (int i = 0; i < tries && !widget.isActiveWindow(); ++i) {
            widget.activateWindow();
            (void)QTest::qWaitFor([this] { return widget.isActiveWindow(); }, 1000);
        }
        return widget.isActiveWindow() && becomesQuiet();
    }

    /// Nothing more is told of the keyboard.
    [[nodiscard]] static bool becomesQuiet()
    {
        constexpr int tries = 30;
        for (int i = 0; i < tries; ++i) {
            focusTold().clear();
            QTest::qWait(200);
            if (focusTold().isEmpty())
                return true;
        }
        return false;
    }

    QWidget widget{};
    QLineEdit *field = new QLineEdit;
    QAbstractItemView *view;
};

} // namespace

class TestRowFocus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keepsQuietWithoutTheKeyboard_data();
    void keepsQuietWithoutTheKeyboard();
    void saysWhereItsKeysGo_data() { keepsQuietWithoutTheKeyboard_data(); }
    void saysWhereItsKeysGo();
    void saysWhereKeysOfItsSearchGo_data() { keepsQuietWithoutTheKeyboard_data(); }
    void saysWhereKeysOfItsSearchGo();

private:
    QProcess m_manager;
    broker::test::ScreenReader m_reader;
};

void TestRowFocus::initTestCase()
{
    // Without one no window is ever the active one.
    m_manager.start(QStringLiteral(BTA_WINDOW_MANAGER), {QStringLiteral("--sm-disable")});
    // Without it Qt has nobody to tell.
    QVERIFY(m_reader.start());
    QTRY_VERIFY(QAccessible::isActive());
    QAccessible::installUpdateHandler(hearFocus);
}

void TestRowFocus::cleanupTestCase()
{
    QAccessible::installUpdateHandler(nullptr);
    m_manager.terminate();
    m_manager.waitForFinished();
}

void TestRowFocus::keepsQuietWithoutTheKeyboard_data()
{
    QTest::addColumn<MakeView>("make");
    QTest::newRow("tree view") << MakeView(makeTree);
    QTest::newRow("tree of items") << MakeView(makeTreeOfItems);
    QTest::newRow("list of items") << MakeView(makeList);
}

void TestRowFocus::keepsQuietWithoutTheKeyboard()
{
    QFETCH(MakeView, make);
    Window window(make);
    QVERIFY(window.becomesActive());
    QVERIFY(window.field->hasFocus());

    QAbstractItemModel *model = window.view->model();
    window.view->setCurrentIndex(model->index(1, 0));
    // What a search does with the current row.
    QVERIFY(model->removeRow(1));
    QCOMPARE(window.view->currentIndex().data().toString(), nameOf(2));
    QCoreApplication::processEvents();
    QCOMPARE(focusTold(), QStringList());
    QVERIFY(window.field->hasFocus());
}

void TestRowFocus::saysWhereItsKeysGo()
{
    QFETCH(MakeView, make);
    Window window(make);
    QVERIFY(window.becomesActive());
    window.view->setCurrentIndex(window.view->model()->index(1, 0));
    window.view->setFocus();
    QTRY_VERIFY(window.view->hasFocus());
    QVERIFY(Window::becomesQuiet());

    // Where there is a screen reader, it hears of a key first.
    QTest::keyClick(window.view, Qt::Key_Down);
    QVERIFY(keysAreAnswered());
    QCOMPARE(window.view->currentIndex().data().toString(), nameOf(2));
    QCOMPARE(focusTold(), QStringList{nameOf(2)});
    // Without a key, while the keyboard is in it.
    window.view->setCurrentIndex(window.view->model()->index(0, 0));
    QCOMPARE(focusTold(), (QStringList{nameOf(2), nameOf(0)}));
}

void TestRowFocus::saysWhereKeysOfItsSearchGo()
{
    QFETCH(MakeView, make);
    Window window(make);
    QVERIFY(window.becomesActive());
    QVERIFY(window.field->hasFocus());
    window.view->setCurrentIndex(window.view->model()->index(1, 0));
    focusTold().clear();

    QTest::keyClick(window.field, Qt::Key_Down);
    QVERIFY(keysAreAnswered());
    QCOMPARE(window.view->currentIndex().data().toString(), nameOf(2));
    QCOMPARE(focusTold(), QStringList{nameOf(2)});
    QVERIFY(window.field->hasFocus());
}

QTEST_MAIN(TestRowFocus)
#include "tst_rowfocus.moc"
