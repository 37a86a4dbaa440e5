// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/measure.h"
#include "models/jobmodel.h"
#include "models/previewmodel.h"
#include "presenters/sharingtables.h"
#include "sharing/job.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testworkspace.h"
#include "widgets/build.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>
#include <cstdlib>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

template <class Work>
double costOf(Work work)
{
    const double before = cpuMilliseconds();
    work();
    QCoreApplication::processEvents();
    return cpuMilliseconds() - before;
}

/// A page of the table at a time, to its end; each painted.
void scroll(QTreeView &view)
{
    QList<double> steps;
    QScrollBar &bar = *view.verticalScrollBar();
    for (int place = 0; place < bar.maximum(); place += bar.pageStep()) {
        steps.append(costOf([&] {
            bar.setValue(place);
            view.viewport()->repaint();
        }));
    }
    print("a page further, painted: 99th percentile (CPU)", percentile(steps, 99), "ms", Goal::AtMost, 16);
    print("the longest", percentile(steps, 100), "ms", Goal::AtMost, 50);
}

QTreeView *makeView()
{
    auto *view = new QTreeView;
    ui::showAsTable(*view);
    view->resize(900, 600);
    return view;
}

QList<snyk::Organization> organizations(int count)
{
    QList<snyk::Organization> all;
    const GroupId group = GroupId::create();
    for (int i = 0; i < count; ++i)
        all.append({OrgId::create(), QStringLiteral("Team %1").arg(i), QStringLiteral("team-%1").arg(i),
            group, false});
    return all;
}

Preview previewOfMany(const QList<snyk::Organization> &all)
{
    Wish wish{
        Way::Each, QStringLiteral("BENCH"), QStringLiteral("https://api.snyk.io"), QStringLiteral("gitlab")};
    QHash<OrgId, Holdings> holdings;
    for (qsizetype i = 0; i < all.size(); ++i) {
        Holdings found;
        if (i % 3 == 0)
            found.entries = {{QStringLiteral("gitlab"), samples::integrationId()}};
        holdings.insert(all.at(i).id, found);
    }
    return previewOf(wish, all, holdings, {});
}

void preview(const Preview &made)
{
    title(QStringLiteral("%1 rows of a preview").arg(made.rows.size()));
    const std::unique_ptr<QTreeView> view(makeView());
    ui::PreviewModel model;
    view->setModel(&model);
    view->show();
    print("shown", costOf([&] { model.setPreview(made, samples::moment()); }), "ms", Goal::AtMost, 50);
    scroll(*view);
    print("another group", costOf([&] { model.showGroup(ui::PreviewGroup::LeftAlone); }), "ms");
    QByteArray table;
    print(
        "saved as a table", costOf([&] { table = ui::previewTable(made, samples::moment(), false); }), "ms");
}

void results(const Preview &made)
{
    title(QStringLiteral("%1 rows of a job").arg(made.rows.size()));
    SilentHttp http;
    TestWorkspace data(http);
    JobJournal journal(data.folder.filePath(QStringLiteral("data/jobs")));
    const double memory = pssInKiB();
    StoredJob stored{planOf({Way::Each, QStringLiteral("BENCH"), QStringLiteral("https://api.snyk.io"),
                                QStringLiteral("gitlab")},
                         made, samples::moment()),
        {}};
    const KeptToken token{samples::brokerToken().fingerprint()};
    snyk::ApiError error;
    error.kind = snyk::ApiErrorKind::Forbidden;
    error.requestId = QStringLiteral("7e1f0000-0000-4000-8000-00000000001d");
    for (const RowPlan &row : std::as_const(stored.plan.rows)) {
        if (row.skip)
            stored.states.append(Skipped{*row.skip});
        else if (stored.states.size() % 20 == 1)
            stored.states.append(Refused{error});
        else
            stored.states.append(Done{samples::integrationId(), token});
    }
    Job job(data.workspace, journal, stored);
    const std::unique_ptr<QTreeView> view(makeView());
    ui::JobModel model(data.clock);
    view->setModel(&model);
    view->show();
    print("shown", costOf([&] { model.setJob(&job); }), "ms", Goal::AtMost, 50);
    print("memory for each (PSS)", (pssInKiB() - memory) / double(made.rows.size()), "KiB");
    scroll(*view);
    print("another group", costOf([&] { model.showGroup(ui::RowGroup::Refused); }), "ms");
    model.showGroup(std::nullopt);
    // As a job tells of them while it runs.
    QList<int> changed;
    for (int row = 0; row < stored.states.size(); row += 97)
        changed.append(row);
    print("a hundred changes in one go, painted", costOf([&] {
        Q_EMIT job.rowsChanged(changed);
        view->viewport()->repaint();
    }),
        "ms", Goal::AtMost, 16);
    QByteArray table;
    print("saved as a table",
        costOf([&] { table = ui::resultTable(job.plan(), job.states(), samples::moment()); }), "ms");
}

} // namespace

/// row-bench [COUNT]: very many organizations in the preview and in the results.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Preview made = previewOfMany(organizations(arguments.size() > 1 ? arguments.at(1).toInt() : 10000));
    preview(made);
    results(made);
    title(QStringLiteral("With a screen reader on:"));
    QAccessible::setActive(true);
    preview(made);
    results(made);
    print("goals that were missed", missedGoals());
    return EXIT_SUCCESS;
}
