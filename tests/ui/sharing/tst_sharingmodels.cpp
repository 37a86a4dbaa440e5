// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "models/jobmodel.h"
#include "models/previewmodel.h"
#include "support/fakehttp.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QAbstractItemModelTester>
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

} // namespace

/// Tables of as many rows as there are organizations.
class TestSharingModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfChangedRowsOnly();
    void filtersByState();
    void showsAPreviewByGroup();
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
    model.setPreview(preview, samples::moment());
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

BTA_WINDOW_TEST(TestSharingModels)
#include "tst_sharingmodels.moc"
