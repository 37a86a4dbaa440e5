// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The organizations of a preview and of a job, as they are shown and saved.

#include "sharingfixture.h"

#include "models/previewmodel.h"
#include "records/tokenrecord.h"
#include "support/testroom.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QTreeView>
#include <QUuid>

#include <algorithm>
#include <variant>

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

/// These columns of the organization's row.
QStringList cellsIn(const QList<QStringList> &rows, const QString &organization, const QStringList &titles)
{
    const auto column = [&rows](const QString &title) { return rows.constFirst().indexOf(title); };
    QStringList found;
    for (const QStringList &row : rows) {
        if (row.value(column(QStringLiteral("Organization"))) != organization)
            continue;
        for (const QString &title : titles)
            found.append(row.value(column(title), QStringLiteral("no such column")));
        break;
    }
    return found;
}

/// Group and region of the organization.
QStringList whereIs(const QList<QStringList> &rows, const QString &organization)
{
    return cellsIn(rows, organization, {QStringLiteral("Group"), QStringLiteral("Region")});
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
    void savesWhatSnykCallsItsAnswers();
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

/// Who asks Snyk's support about a row has the id of the answer, and of that one alone.
void TestSharingTables::savesWhatSnykCallsItsAnswers()
{
    SharingFixture f(66);
    f.open();
    QVERIFY(f.signIn() && f.chooseAll() && f.preview());
    QVERIFY2(f.run(), qPrintable(f.visibleText()));
    QVERIFY(f.results());
    const QList<QStringList> rows = cellsOf(f.saved("exportResultsButton"));
    const sharing::Job &job = *f.session().job();
    QSet<QString> ids;
    int refused = 0;
    for (int i = 0; i < job.plan().rows.size(); ++i) {
        const QString name = job.plan().rows.at(i).org.name;
        const QString cell
            = cellsIn(rows, name, {QStringLiteral("Snyk request")}).value(0, QStringLiteral("no such row"));
        const auto *no = std::get_if<sharing::Refused>(&job.states().at(i));
        const auto *unknown = std::get_if<sharing::Unknown>(&job.states().at(i));
        if (!no && !unknown) {
            QCOMPARE(cell, QString());
            continue;
        }
        ++refused;
        QCOMPARE(cell, no ? no->error.requestId : unknown->error.requestId);
        QVERIFY2(!QUuid::fromString(cell).isNull(), qPrintable(name + QLatin1Char(' ') + cell));
        ids.insert(cell);
    }
    QVERIFY(refused > 0 && job.counts().done > 0);
    QCOMPARE(ids.size(), refused);
}

BTA_WINDOW_TEST(TestSharingTables)
#include "tst_sharingtables.moc"
