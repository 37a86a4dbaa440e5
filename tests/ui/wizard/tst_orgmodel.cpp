// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "organizations/orgdirectory.h"
#include "snyk/client.h"
#include "support/fakehttp.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include "models/orgmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using organizations::LoadState;
using organizations::OrgDirectory;
using ui::OrgFilterModel;
using ui::OrgModel;

namespace {

QByteArray pageOf(const QList<int> &numbers, const QByteArray &next)
{
    QByteArrayList entries;
    for (const int number : numbers) {
        const QByteArray text = QByteArray::number(number);
        entries.append("{\"id\":\"" + QByteArray::number(number, 16).rightJustified(8, '0')
            + "-0000-4000-8000-000000000000\",\"attributes\":{\"name\":\""
            + (number % 3 == 0 ? "alpha " : "Beta ") + text + "\",\"slug\":\"s-" + text
            + "\",\"is_personal\":true}}");
    }
    const QByteArray link = next.isEmpty() ? QByteArray() : "\"next\":\"/orgs?starting_after=" + next + "\"";
    return "{\"data\":[" + entries.join(',') + "],\"links\":{" + link + "}}";
}

/// Names as the list shows them.
QStringList shown(const OrgFilterModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, OrgModel::NameColumn).data().toString());
    return names;
}

struct Bench
{
    FakeHttp http;
    TestWorkspace data{http};
    snyk::Client client{http, data.clock, samples::region().api, samples::apiToken(), {1, {}, {}}};
    OrgDirectory directory;
    OrgModel source{directory};
    OrgFilterModel model{source};

    [[nodiscard]] QStringList expected(const QString &needle) const
    {
        QStringList names;
        for (const snyk::Organization &organization : directory.organizations()) {
            if (needle.isEmpty() || organizations::matches(organization, needle))
                names.append(organization.name);
        }
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::sort(names.begin(), names.end(), collator);
        return names;
    }
};

QList<int> shuffled(int from, int count)
{
    QList<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(from + i);
    std::shuffle(numbers.begin(), numbers.end(), *QRandomGenerator::global());
    return numbers;
}

} // namespace

class TestOrgModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSortedWhateverComesWhen()
    {
        Bench bench;
        const QAbstractItemModelTester tester(
            &bench.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy filled(&bench.model, &OrgFilterModel::filled);
        for (int i = 0; i < 30; ++i)
            bench.http.enqueueJson(200,
                pageOf(
                    shuffled(100 * i, 100), i < 29 ? QByteArray("c" + QByteArray::number(i)) : QByteArray()));
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(shown(bench.model), bench.expected({}));
        // Pages are told of together: many of them came within a moment.
        QVERIFY2(inserted.size() < 15, qPrintable(QString::number(inserted.size())));
        QVERIFY(filled.size() >= inserted.size());
    }

    void filtersAndComesBack()
    {
        Bench bench;
        const QAbstractItemModelTester tester(
            &bench.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.http.enqueueJson(200, pageOf(shuffled(0, 300), {}));
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QSignalSpy removed(&bench.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
        for (const char *needle :
            {"a", "al", "alpha 1", "alpha", "BETA 2", "s-29", "nobody", "", "0000001f", "  beta "}) {
            removed.clear();
            inserted.clear();
            bench.model.setNeedle(QString::fromLatin1(needle));
            QCOMPARE(shown(bench.model), bench.expected(QString::fromLatin1(needle).trimmed()));
            // However many rows come and go.
            QVERIFY(removed.size() <= 1 && inserted.size() <= 1);
        }
    }

    void whatIsCurrentStays()
    {
        Bench bench;
        bench.http.enqueueJson(200, pageOf(shuffled(0, 100), "c"));
        bench.http.enqueueHeld();
        QItemSelectionModel selection(&bench.model);
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.model.rowCount(), 100);
        const int row = int(shown(bench.model).indexOf(QStringLiteral("Beta 50")));
        selection.setCurrentIndex(bench.model.index(row, 0), QItemSelectionModel::ClearAndSelect);
        QVERIFY(bench.http.release(FakeHttp::json(200, pageOf(shuffled(100, 100), {}))));
        QTRY_COMPARE(bench.model.rowCount(), 200);
        QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Beta 50"));
        bench.model.setNeedle(QStringLiteral("50"));
        QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Beta 50"));
        QCOMPARE(bench.model.at(selection.currentIndex())->slug, QStringLiteral("s-50"));
        bench.model.setNeedle({});
        QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("Beta 50"));
        QVERIFY(selection.isSelected(selection.currentIndex()));
        bench.directory.clear();
        QCOMPARE(bench.model.rowCount(), 0);
    }
};

BTA_WINDOW_TEST(TestOrgModel)
#include "tst_orgmodel.moc"
