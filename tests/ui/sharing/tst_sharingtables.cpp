// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The organizations of a preview and of a job, as they are shown and saved.

#include "sharingfixture.h"

#include "models/previewmodel.h"
#include "records/tokenrecord.h"
#include "support/testroom.h"

#include <QAbstractItemModel>
#include <QTreeView>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using ui::SharingPageId;

namespace {

const QString tabledLedger = QStringLiteral("Core Ledger");
const QString tabledPayments = QStringLiteral("Zahlungsverkehr Süd – Köln");

/// A table of fields in quotes, with commas; none of its fields has a quote in it.
QList<QStringList> cellsOf(const QString &table)
{
    QList<QStringList> rows;
    for (const QString &line : table.split(QLatin1String("\r\n"), Qt::SkipEmptyParts))
        rows.append(line.mid(1, line.size() - 2).split(QLatin1String("\",\"")));
    return rows;
}

/// Group and region of the organization.
QStringList whereIs(const QList<QStringList> &rows, const QString &organization)
{
    const QStringList &titles = rows.constFirst();
    const auto column = [&titles](const char *title) { return titles.indexOf(QLatin1String(title)); };
    for (const QStringList &row : rows) {
        if (row.value(column("Organization")) == organization)
            return {row.value(column("Group")), row.value(column("Region"))};
    }
    return {};
}

QString localMinute(const QDateTime &utc)
{
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

class TestSharingTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheGroupWhereThereAreSeveral();
    void savesThePreview();
    void savesTheResultsWithoutSecrets();
};

void TestSharingTables::saysTheGroupWhereThereAreSeveral()
{
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    const auto groupIn = [&f](const char *table, const QString &organization) {
        const auto *view = f.find<QTreeView>(table);
        const QAbstractItemModel *model = view->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            const bool isGroup = model->headerData(column, Qt::Horizontal) == QLatin1String("Group");
            for (int row = 0; isGroup && row < model->rowCount(); ++row) {
                if (model->index(row, 0).data() == organization)
                    return view->isColumnHidden(column) ? QStringLiteral("hidden")
                                                        : model->index(row, column).data().toString();
            }
        }
        return QString();
    };
    QCOMPARE(groupIn("previewTable", tabledLedger), QStringLiteral("Northwind Banking"));
    QCOMPARE(
        groupIn("previewTable", QStringLiteral("Website Relaunch")), QStringLiteral("Harbour Logistics"));
    QVERIFY(f.run() && f.results());
    QCOMPARE(groupIn("resultTable", tabledLedger), QStringLiteral("Northwind Banking"));
    // After a restart nobody has asked for the organizations yet: the names of groups come all the same.
    const sharing::StoredJob stored = f.journal.load().jobs.constFirst();
    f.restartJournal();
    f.open();
    QVERIFY(f.click("useKeptButton"));
    QTRY_VERIFY(f.session().access().client());
    QVERIFY(f.session().chooseStored(stored));
    f.session().open();
    const auto row = std::find_if(stored.plan.rows.cbegin(), stored.plan.rows.cend(),
        [](const sharing::RowPlan &each) { return each.org.name == tabledLedger; });
    QTRY_COMPARE(f.session().groupNames()(*row->org.group), QStringLiteral("Northwind Banking"));

    // One group, and no column that says always the same.
    SharingFixture one;
    one.open(one.addSource());
    QVERIFY(one.signIn());
    QList<OrgId> others;
    for (const snyk::Organization &each : one.session().organizations().organizations()) {
        if (each.name != tabledLedger && each.name != tabledPayments)
            others.append(each.id);
    }
    QVERIFY(one.click("chooseShownButton"));
    one.session().setChosen(others, false);
    QVERIFY(one.click("nextButton") && one.waitFor(SharingPageId::How) && one.preview());
    QCOMPARE(one.rows("previewTable"), 2);
    const auto *view = one.find<QTreeView>("previewTable");
    QVERIFY(view->isColumnHidden(ui::PreviewModel::GroupColumn));
    QVERIFY(!view->model()
                 ->index(0, 0)
                 .data(Qt::AccessibleTextRole)
                 .toString()
                 .contains(QLatin1String("Northwind")));
}

void TestSharingTables::savesThePreview()
{
    SharingFixture f;
    f.open(f.addSource());
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    const QString table = f.saved("exportPreviewButton");
    QVERIFY2(table.startsWith(QLatin1String("\"Practice mode\"")), qPrintable(table));
    QCOMPARE(table.count(QLatin1String("\r\n")), f.rows("previewTable") + 1);
    QVERIFY(table.contains(QLatin1String("\"Core Ledger\"")));
    QVERIFY(table.contains(QLatin1String("\"Clone the integration into it\"")));
    QVERIFY(table.contains(QLatin1String("It has a direct integration, whose credentials would be lost.")));
    // Whoever reads it in a ticket knows what it is about, whichever row is looked at.
    const QString all = f.textOf("previewSummary").replace(QLatin1Char('\n'), QLatin1Char(' '));
    QVERIFY2(all.contains(QLatin1String("3 organization(s) will be changed")), qPrintable(all));
    const QStringList said{QStringLiteral("Share one token"), QStringLiteral("GitLab"),
        QStringLiteral("Payments Platform"), localMinute(f.session().nowUtc()), all};
    const QList<QStringList> rows = cellsOf(table);
    QCOMPARE(rows.constFirst().mid(rows.constFirst().size() - 5),
        QStringList({QStringLiteral("Job"), QStringLiteral("Integration"), QStringLiteral("Token from"),
            QStringLiteral("Date"), QStringLiteral("In all")}));
    for (const QStringList &row : rows.mid(1))
        QCOMPARE(row.mid(row.size() - 5), said);
    QCOMPARE(whereIs(rows, tabledLedger),
        QStringList({QStringLiteral("Northwind Banking"), f.session().access().region().id}));
    QCOMPARE(
        whereIs(rows, QStringLiteral("Website Relaunch")).constFirst(), QStringLiteral("Harbour Logistics"));
    QCOMPARE(f.http.changes, QStringList());
}

void TestSharingTables::savesTheResultsWithoutSecrets()
{
    SharingFixture f;
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview() && f.run());
    QVERIFY2(f.results(), qPrintable(f.visibleText()));
    const QString table = f.saved("exportResultsButton");
    QVERIFY(table.contains(QLatin1String("\"done\"")));
    const QList<QStringList> rows = cellsOf(table);
    QCOMPARE(whereIs(rows, QStringLiteral("Website Relaunch")),
        QStringList({QStringLiteral("Harbour Logistics"), f.session().access().region().id}));
    for (const QStringList &row : rows.mid(1)) {
        QCOMPARE(row.mid(row.size() - 2),
            QStringList({localMinute(f.session().job()->plan().made), f.textOf("resultCounts")}));
    }
    QVERIFY(!f.data.records.records().isEmpty());
    for (const records::TokenRecord &record : f.data.records.records()) {
        QVERIFY(table.contains(record.target.integration->toString()));
        f.keychain.kept(record.key)->reveal([&table](QByteArrayView token) {
            QVERIFY(!table.contains(QString::fromUtf8(token)));
        });
    }
}

BTA_WINDOW_TEST(TestSharingTables)
#include "tst_sharingtables.moc"
