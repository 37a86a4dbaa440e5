// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/fittedcolumns.h"

#include "support/testroom.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace broker;
using namespace broker::test;

namespace {

enum FittedColumn { NameColumn, ActColumn, WhyColumn };

/// Long names, and nothing to say in the last column.
class Fitted final
{
public:
    explicit Fitted(const QString &name, const QString &why = {})
    {
        m_model.setHorizontalHeaderLabels(
            {QStringLiteral("Organization"), QStringLiteral("What is done"), QStringLiteral("Why")});
        view.setModel(&m_model);
        view.setRootIsDecorated(false);
        for (int column = 0; column < 3; ++column)
            view.header()->resizeSection(column, 60);
        fitted = new ui::FittedColumns(view);
        for (int row = 0; row < 5; ++row)
            m_model.appendRow({new QStandardItem(name), new QStandardItem(QStringLiteral("Add it")),
                new QStandardItem(why)});
    }

    [[nodiscard]] int width(int column) const { return view.columnWidth(column); }
    [[nodiscard]] int needed(int column) const
    {
        return view.sizeHintForIndex(m_model.index(0, column)).width();
    }
    [[nodiscard]] int allWidths() const { return width(NameColumn) + width(ActColumn) + width(WhyColumn); }

    QTreeView view;
    ui::FittedColumns *fitted = nullptr;

private:
    QStandardItemModel m_model;
};

const QString longName = QStringLiteral("Enterprise Architecture and Shared Services of the Whole Group");

} // namespace

class TestFittedColumns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// An empty column takes no room from one that is cut.
    void nothingIsCutWhereThereIsRoom()
    {
        Fitted table(longName);
        table.view.resize(900, 300);
        table.view.show();
        QTRY_VERIFY(table.width(NameColumn) >= table.needed(NameColumn));
        QVERIFY(table.width(ActColumn) >= table.needed(ActColumn));
        QCOMPARE(table.allWidths(), table.view.viewport()->width());
    }

    /// What needs little is not cut for what needs more than there is.
    void theWidestGiveFirst()
    {
        const QString why = longName + longName;
        Fitted table(longName, why);
        table.view.resize(420, 300);
        table.view.show();
        QTRY_VERIFY(table.width(ActColumn) >= table.needed(ActColumn) && table.width(ActColumn) < 150);
        QVERIFY(table.width(NameColumn) < table.needed(NameColumn));
        // Something of the last one is to be seen.
        QVERIFY(table.width(WhyColumn) > 60);
        QVERIFY(table.allWidths() <= table.view.viewport()->width());
        // With more room the last one gives first: its text is read elsewhere.
        table.view.resize(table.needed(NameColumn) + 300, 300);
        QTRY_VERIFY(table.width(NameColumn) >= table.needed(NameColumn));
        QVERIFY(table.width(WhyColumn) < table.needed(WhyColumn));
    }

    void whatIsKeptWholeIsNotCut()
    {
        Fitted table(longName, longName);
        table.fitted->keepWhole(NameColumn, 0);
        table.view.resize(table.needed(NameColumn) + 220, 300);
        table.view.show();
        QTRY_VERIFY(table.width(NameColumn) >= table.needed(NameColumn));
        QVERIFY(table.width(WhyColumn) < table.needed(WhyColumn));
    }

    void theUsersWidthsStay()
    {
        Fitted table(longName);
        table.view.resize(900, 300);
        table.view.show();
        QTRY_VERIFY(table.width(NameColumn) >= table.needed(NameColumn));
        table.view.header()->resizeSection(NameColumn, 77);
        table.view.resize(1000, 300);
        table.fitted->measureSoon();
        QTest::qWait(400);
        QCOMPARE(table.width(NameColumn), 77);
    }
};

BTA_WINDOW_TEST(TestFittedColumns)
#include "tst_fittedcolumns.moc"
