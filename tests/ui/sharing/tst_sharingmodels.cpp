// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobmodel.h"
#include "models/previewmodel.h"
#include "presenters/sharingtables.h"
#include "sharing/selection.h"
#include "support/fakehttp.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;
using ui::JobModel;
using ui::PreviewModel;

namespace {

constexpr int many = 10000;

snyk::Organization organization(int number)
{
    return {OrgId::create(), QStringLiteral("Team %1").arg(number), QStringLiteral("team-%1").arg(number)};
}

StoredJob manyRows()
{
    const records::Target target = samples::target();
    StoredJob job{{JobId::create(), Way::Each, target.regionId, target.apiAddress, target.integrationType,
                      false, samples::moment()},
        {}};
    for (int i = 0; i < many; ++i) {
        const snyk::Organization each = organization(i);
        job.plan.rows.append({{each.id, each.name, each.slug, each.group}, Act::Add});
        if (i % 10 == 0)
            job.states.append(Refused{snyk::ApiError{}});
        else
            job.states.append(Done{samples::integrationId()});
    }
    return job;
}

/// Counts what it is asked for.
class CountingModel final : public ui::SearchedModel
{
public:
    CountingModel()
        : SearchedModel(1, nullptr)
    { }

    void fill(int rows)
    {
        replaceRows([&] { m_count = rows; });
    }
    void change(int row) { tellRows({row}); }
    mutable int asked = 0;

protected:
    [[nodiscard]] int count() const override { return m_count; }
    [[nodiscard]] QString textAt(int row, int) const override
    {
        ++asked;
        return QStringLiteral("Team %1").arg(row);
    }
    [[nodiscard]] QString titleOf(int) const override { return QStringLiteral("Name"); }

private:
    int m_count = 0;
};

} // namespace

/// Tables of as many rows as there are organizations.
class TestSharingModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfChangedRowsOnly();
    void filtersByState();
    void showsAPreviewByGroup();
    void findsByWhatIsSeenAndById();
    void isReadyForTheFirstLetter();
    void sortsAsPeopleDo();
    void savesNamesOfEveryKind();
    void putsFirstWhatNeedsTheUser();
    void isToldOfOnce();
    void saysARowAsAWhole();
};

void TestSharingModels::tellsOfChangedRowsOnly()
{
    FakeHttp http;
    TestWorkspace data(http);
    JobJournal journal(data.folder.filePath(QStringLiteral("jobs")));
    Job job(data.workspace, journal, manyRows());
    JobModel model(data.clock);
    const QAbstractItemModelTester tester(&model);
    model.setJob(&job);
    QCOMPARE(model.rowCount(), many);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Q_EMIT job.rowsChanged({7, 3, 1, 2});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 3);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 7);
    QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 7);
    QCOMPARE(reset.size(), 0);
}

void TestSharingModels::filtersByState()
{
    FakeHttp http;
    TestWorkspace data(http);
    JobJournal journal(data.folder.filePath(QStringLiteral("jobs")));
    Job job(data.workspace, journal, manyRows());
    JobModel model(data.clock);
    model.setJob(&job);
    model.showGroup(ui::RowGroup::Refused);
    QCOMPARE(model.rowCount(), many / 10);
    QCOMPARE(model.rowAt(model.index(3, 0)), std::optional(30));
    QCOMPARE(model.index(3, JobModel::NameColumn).data().toString(), QStringLiteral("Team 30"));
    QCOMPARE(model.index(3, JobModel::StateColumn).data().toString(), QStringLiteral("refused"));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    // The one in the middle is not shown.
    Q_EMIT job.rowsChanged({30, 31, 40});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 4);
    QCOMPARE(reset.size(), 0);
    model.showGroup(ui::RowGroup::Unknown);
    QCOMPARE(model.rowCount(), 0);
    model.showGroup(std::nullopt);
    QCOMPARE(model.rowCount(), many);
}

void TestSharingModels::showsAPreviewByGroup()
{
    Preview preview;
    for (int i = 0; i < many; ++i) {
        PreviewRow row{organization(i)};
        if (i % 4 == 1)
            row.skip = SkipReason::SwitchesDirect;
        else if (i % 4 == 2)
            row.losesCredentials = true;
        else if (i % 4 == 3)
            row.skip = SkipReason::OtherGroup;
        preview.rows.append(row);
    }
    PreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPreview(preview);
    QCOMPARE(model.rowCount(), many);
    model.showGroup(ui::PreviewGroup::Direct);
    QCOMPARE(model.rowCount(), many / 2);
    QCOMPARE(model.index(0, PreviewModel::ActColumn).data().toString(), QStringLiteral("Nothing"));
    QCOMPARE(model.index(1, PreviewModel::NoteColumn).data().toString(),
        QStringLiteral("The credentials of its direct integration are lost for good."));
    model.showGroup(ui::PreviewGroup::LeftAlone);
    QCOMPARE(model.rowCount(), many / 4);
    model.showGroup(ui::PreviewGroup::ToDo);
    QCOMPARE(model.rowCount(), many / 4);
}

void TestSharingModels::findsByWhatIsSeenAndById()
{
    FakeHttp http;
    TestWorkspace data(http);
    JobJournal journal(data.folder.filePath(QStringLiteral("jobs")));
    StoredJob stored = manyRows();
    snyk::ApiError refusal;
    refusal.requestId = QStringLiteral("0b5a3a40-0000-4000-8000-00000000beef");
    stored.states[4710] = Refused{refusal};
    Job job(data.workspace, journal, stored);
    JobModel model(data.clock);
    const QAbstractItemModelTester tester(&model);
    model.setJob(&job);
    const auto found = [&model](const QString &text) {
        model.setNeedle(text);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, JobModel::NameColumn).data().toString());
        return names;
    };
    QCOMPARE(found(QStringLiteral(" TEAM-4711 ")), QStringList{QStringLiteral("Team 4711")});
    QCOMPARE(found(stored.plan.rows.at(77).org.id.toString()), QStringList{QStringLiteral("Team 77")});
    // What support asks for.
    QCOMPARE(found(QStringLiteral("8000-00000000beef")), QStringList{QStringLiteral("Team 4710")});
    QCOMPARE(found(QStringLiteral("refused")).size(), many / 10);
    QCOMPARE(found(QStringLiteral("nobody")), QStringList());
    QCOMPARE(model.total(), many);
    QCOMPARE(found({}).size(), many);

    // Together with a group.
    model.showGroup(ui::RowGroup::Refused);
    QCOMPARE(found(QStringLiteral("team 471")), QStringList{QStringLiteral("Team 4710")});
}

void TestSharingModels::isReadyForTheFirstLetter()
{
    CountingModel model;
    model.fill(many);
    QCOMPARE(model.asked, 0); // the rows are shown before
    QTRY_COMPARE(model.asked, many);

    model.change(7);
    QTRY_COMPARE(model.asked, many + 1);
    model.setNeedle(QStringLiteral("team 12"));
    QCOMPARE(model.rowCount(), 111);
    QCOMPARE(model.asked, many + 1);

    // Not ready yet, and found all the same.
    model.fill(many / 2);
    QCOMPARE(model.rowCount(), 111);
}

void TestSharingModels::sortsAsPeopleDo()
{
    Preview preview;
    for (const int number : {10, 9, 100, 1}) {
        PreviewRow row{organization(number)};
        if (number == 100)
            row.skip = SkipReason::OtherGroup;
        preview.rows.append(row);
    }
    preview.rows.append(PreviewRow{{OrgId::create(), QStringLiteral("team 11"), QStringLiteral("a")}});
    PreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPreview(preview);
    const auto names = [&model] {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, PreviewModel::NameColumn).data().toString().mid(5));
        return names.join(u' ');
    };
    QCOMPARE(names(), QStringLiteral("10 9 100 1 11"));
    const QPersistentModelIndex kept = model.index(1, PreviewModel::NameColumn);
    model.sort(PreviewModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("1 9 10 11 100"));
    QCOMPARE(kept.row(), 1);
    model.sort(PreviewModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(names(), QStringLiteral("100 11 10 9 1"));
    QCOMPARE(kept.data().toString(), QStringLiteral("Team 9"));
    model.sort(PreviewModel::SlugColumn, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("11 1 9 10 100"));
    // Those of which something is to be said come first, and equal ones stay as they were chosen.
    model.sort(PreviewModel::NoteColumn, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("100 10 9 1 11"));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(names(), QStringLiteral("10 9 100 1 11"));
}

void TestSharingModels::putsFirstWhatNeedsTheUser()
{
    FakeHttp http;
    TestWorkspace data(http);
    JobJournal journal(data.folder.filePath(QStringLiteral("jobs")));
    StoredJob stored = manyRows();
    stored.states[501] = Unknown{snyk::ApiError{}, true};
    stored.states[502] = Done{samples::integrationId(),
        KeptToken{samples::brokerToken().fingerprint(), records::Storage::Memory, true}};
    stored.states[503] = Skipped{SkipReason::OtherGroup};
    Job job(data.workspace, journal, stored);
    JobModel model(data.clock);
    const QAbstractItemModelTester tester(&model);
    model.setJob(&job);
    model.sort(JobModel::StateColumn, Qt::AscendingOrder);
    QSet<QString> first;
    for (int row = 0; row < many / 10 + 2; ++row)
        first.insert(model.index(row, JobModel::StateColumn).data().toString());
    QCOMPARE(first,
        (QSet<QString>{QStringLiteral("refused"), QStringLiteral("done, token not received"),
            QStringLiteral("done, token not here any more")}));
    QCOMPARE(model.index(many / 10 + 2, JobModel::StateColumn).data().toString(), QStringLiteral("done"));
    QCOMPARE(model.index(many - 1, JobModel::StateColumn).data().toString(), QStringLiteral("left alone"));
    model.showOnlyNeedy(true);
    QCOMPARE(model.rowCount(), many / 10 + 2);
    model.showOnlyNeedy(false);
    QCOMPARE(model.rowCount(), many);
}

/// A screen reader gets an event for each announcement, and a view lays itself out.
void TestSharingModels::isToldOfOnce()
{
    FakeHttp http;
    TestWorkspace data(http);
    JobJournal journal(data.folder.filePath(QStringLiteral("jobs")));
    Job job(data.workspace, journal, manyRows());
    JobModel model(data.clock);
    model.setJob(&job);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy arranged(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept = model.index(40, 0);
    model.setNeedle(QStringLiteral("team 4"));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(kept.data().toString(), QStringLiteral("Team 40"));
    model.setNeedle({});
    QCOMPARE(inserted.size(), 1);
    model.sort(JobModel::StateColumn, Qt::AscendingOrder);
    model.sort(JobModel::NameColumn, Qt::DescendingOrder);
    QVERIFY(arranged.size() <= 4);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(kept.data().toString(), QStringLiteral("Team 40"));
}

void TestSharingModels::saysARowAsAWhole()
{
    Preview preview;
    PreviewRow row{organization(7)};
    row.skip = SkipReason::OtherGroup;
    preview.rows.append(row);
    PreviewModel model;
    model.setPreview(preview);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Team 7, team-7, Nothing, It is in another group; a token is shared inside one group "
                       "only."));
}

/// What is saved holds no formula, and names the same organizations when it is pasted again.
void TestSharingModels::savesNamesOfEveryKind()
{
    const QStringList names{QStringLiteral("=HYPERLINK(\"http://x.invalid\",\"y\")"),
        QStringLiteral("Müller, \"Süd\"; Köln"), QStringLiteral("Twins"), QStringLiteral("Twins"),
        QString(500, QLatin1Char('W')), QStringLiteral("مثال")};
    Preview preview;
    QList<snyk::Organization> all;
    for (const QString &name : names) {
        snyk::Organization each = organization(static_cast<int>(all.size()));
        each.name = name;
        all.append(each);
        preview.rows.append({each});
    }
    const QByteArray table
        = ui::previewTable({Way::Share, QStringLiteral("gitlab"), samples::target(), false}, preview);
    const QByteArray formula("\"'=HYPERLINK(\"\"http://x.invalid\"\"");
    QVERIFY2(table.contains(formula), table.constData());
    QVERIFY(!table.contains("\"=HYPERLINK"));
    QVERIFY(table.contains(QStringLiteral("\"Müller, \"\"Süd\"\"; Köln\"").toUtf8()));
    QVERIFY(table.contains(QByteArray(500, 'W')));
    const Pasted pasted = readPasted(QString::fromUtf8(table), all);
    QList<OrgId> ids;
    for (const snyk::Organization &each : all)
        ids.append(each.id);
    QCOMPARE(pasted.found, ids);
    QCOMPARE(pasted.unmatched, QStringList());
    QCOMPARE(pasted.ambiguous.size(), 0);
}

BTA_WINDOW_TEST(TestSharingModels)
#include "tst_sharingmodels.moc"
