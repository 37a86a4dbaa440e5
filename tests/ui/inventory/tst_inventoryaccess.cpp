// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "inventoryfixture.h"
#include "layoutchecks.h"

#include "integrations/catalogue.h"
#include "support/testroom.h"
#include "support/turnuntil.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTranslator>
#include <QTreeView>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using sharing::Managed;
using sharing::ManagedRow;
using ui::ManagedModel;

namespace {

/// Of the tab: the window around it takes the rest of a small screen.
constexpr QSize smallPlace{780, 470};

bool empty(InventoryFixture &f)
{
    f.open();
    return true;
}

bool found(InventoryFixture &f)
{
    f.open();
    if (!f.look())
        return false;
    (void)f.addRecordOf(QStringLiteral("payments-platform"), QStringLiteral("gitlab"));
    return f.find("inventoryTable") && f.select(QStringLiteral("Mobile Banking"), QStringLiteral("GitLab"));
}

bool stopped(InventoryFixture &f)
{
    f.open();
    return f.click("lookButton") && f.giveToken()
        && turnUntil([&f] { return f.taking->done() > 2; }, InventoryFixture::turns)
        && f.click("stopLookButton");
}

bool running(InventoryFixture &f)
{
    snyk::PaceLimits limits;
    limits.v1PerMinute = 120;
    f.http.paceOf(samples::apiToken()).setLimits(limits);
    f.open();
    return f.click("lookButton") && f.giveToken()
        && turnUntil([&f] { return f.taking->done() > 0; }, InventoryFixture::turns);
}

bool refused(InventoryFixture &f)
{
    f.open();
    if (!f.click("lookButton") || !f.giveToken()
        || !turnUntil([&f] { return f.taking->done() > 2; }, InventoryFixture::turns))
        return false;
    f.server.misbehave(
        {snyk::Method::Get, QStringLiteral("/v1/org/")}, standin::Misbehaviour::withStatus(401), 1000);
    return f.isOver() && f.find("signInPanel");
}

struct Scene
{
    const char *name;
    bool (*open)(InventoryFixture &);
    int organizations = 0;
};

const QList<Scene> &scenes()
{
    static const QList<Scene> all{{"empty", empty}, {"found", found}, {"stopped", stopped, 200},
        {"running", running}, {"refused", refused, 200}};
    return all;
}

QStringList dataIn(InventoryFixture &f)
{
    QStringList data{QStringLiteral("SNYK-"), samples::apiToken().fingerprint().masked(),
        samples::brokerToken().fingerprint().masked(), f.region.api.host(), QStringLiteral("127.0.0.1")};
    for (const snyk::Organization &organization : f.taking->known().organizations) {
        data.append(organization.name);
        data.append(organization.slug);
    }
    for (const auto &[id, name] : f.view->session().groups())
        data.append(name);
    for (const sharing::ManagedRow &row : f.view->session().rows())
        data.append(integrations::displayNameOf(row.type));
    if (const auto session = f.view->session().access().session())
        data.append(session->self.displayName);
    std::sort(
        data.begin(), data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    data.removeAll(QString());
    return data;
}

QList<ManagedRow> manyRows(int count)
{
    QList<ManagedRow> rows;
    for (int i = 0; i < count; ++i) {
        ManagedRow row{{OrgId::create(), QStringLiteral("Team %1").arg(i), QStringLiteral("team-%1").arg(i)}};
        row.type = i % 3 ? QStringLiteral("gitlab") : QStringLiteral("github");
        row.integration = IntegrationId::create();
        row.managed = static_cast<Managed>(i % ManagedModel::stateCount);
        rows.append(row);
    }
    return rows;
}

} // namespace

/// The inventory for people who use the keyboard or listen, on a small screen, in a language with longer
/// words and in the other direction; and with very many rows.
class TestInventoryAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serves_data();
    void serves();
    void fits_data();
    void fits();
    void longerWordsAreNotCut();
    void manyRowsAreToldOfOnce();
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

void TestInventoryAccess::serves_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < scenes().size(); ++i)
        QTest::newRow(scenes()[i].name) << i;
}

void TestInventoryAccess::serves()
{
    QFETCH(const int, index);
    InventoryFixture f(scenes()[index].organizations);
    QVERIFY(scenes()[index].open(f));
    const QStringList faults = namelessControls(*f.view) + clashingMnemonics(*f.view) + unheardTexts(*f.view)
        + unreachedByTab(*f.view);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    f.taking->stop();
}

void TestInventoryAccess::fits_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("mirrored");
    for (int i = 0; i < scenes().size(); ++i) {
        QTest::addRow("%s, 40 %% longer", scenes()[i].name) << i << false;
        QTest::addRow("%s, right to left", scenes()[i].name) << i << true;
    }
}

void TestInventoryAccess::fits()
{
    QFETCH(const int, index);
    QFETCH(const bool, mirrored);
    QTranslator pseudo;
    QVERIFY(pseudo.load(QStringLiteral(BTA_PSEUDO_QM)));
    QCoreApplication::installTranslator(&pseudo);
    if (mirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    InventoryFixture f(scenes()[index].organizations);
    QVERIFY(scenes()[index].open(f));
    const QStringList faults = misfits(*f.view, smallPlace, [&f] { return dataIn(f); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    f.taking->stop();
}

void TestInventoryAccess::longerWordsAreNotCut()
{
    QTranslator pseudo;
    QVERIFY(pseudo.load(QStringLiteral(BTA_PSEUDO_QM)));
    QCoreApplication::installTranslator(&pseudo);
    InventoryFixture f(60);
    QVERIFY(found(f));
    const auto *table = f.find<QTreeView>("inventoryTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex state = table->model()->index(row, ManagedModel::StateColumn);
        QVERIFY2(table->sizeHintForIndex(state).width() <= table->columnWidth(ManagedModel::StateColumn),
            qPrintable(state.data().toString()));
    }
}

void TestInventoryAccess::manyRowsAreToldOfOnce()
{
    ManagedModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(manyRows(10000), {});
    QCOMPARE(model.rowCount(), 10000);
    // As people count.
    QCOMPARE(model.index(9, 0).data().toString(), QStringLiteral("Team 9"));
    QCOMPARE(model.index(10, 0).data().toString(), QStringLiteral("Team 10"));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setFilter({QStringLiteral("TEAM-77"), Managed::No, std::nullopt});
    QVERIFY(model.rowCount() > 5 && model.rowCount() < 40);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.at(row).managed, Managed::No);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 1);
    model.setFilter({});
    const QPersistentModelIndex kept = model.index(4711, 0);
    const QString name = kept.data().toString();
    const auto layoutsBefore = layout.size();
    model.sort(ManagedModel::StateColumn, Qt::AscendingOrder);
    QCOMPARE(layout.size(), layoutsBefore + 1);
    QCOMPARE(kept.data().toString(), name);
    QCOMPARE(model.at(0).managed, Managed::Changed);
    const ManagedModel::Counts counts = model.counts();
    QCOMPARE(counts.at(0), 1667); // every sixth, beginning with the first
}

BTA_WINDOW_TEST(TestInventoryAccess)
#include "tst_inventoryaccess.moc"
