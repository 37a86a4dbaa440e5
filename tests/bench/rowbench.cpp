// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/heard.h"
#include "bench/measure.h"
#include "models/jobmodel.h"
#include "models/previewmodel.h"
#include "presenters/sharingtables.h"
#include "sharing/job.h"
#include "sharing/orgtable.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testworkspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdlib>
#include <optional>

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

/// Letter by letter into the search of the table and back, each with the table painted anew, as far as it is
/// not painted by itself.
void type(ui::OrgTable &table, const QString &name)
{
    auto &search = *table.findChild<QLineEdit *>(name);
    QList<double> strokes;
    const auto stroke = [&](auto key) {
        strokes.append(costOf([&] {
            QTest::keyClick(&search, key);
            table.view().viewport()->repaint();
        }));
    };
    for (int times = 0; times < 5; ++times) {
        const QString text = QStringLiteral("team 12%1").arg(times);
        for (const QChar letter : text)
            stroke(letter.toLatin1());
        for (int i = 0; i < text.size(); ++i)
            stroke(Qt::Key_Backspace);
    }
    print("keystroke to repaint, the first of all (CPU)", strokes.constFirst(), "ms");
    print("keystroke to repaint, median (CPU)", percentile(strokes, 50), "ms");
    print("keystroke to repaint, 99th percentile (CPU)", percentile(strokes, 99), "ms", Goal::AtMost, 16);
}

std::unique_ptr<ui::OrgTable> makeTable(const QString &name, ui::SearchedModel &model)
{
    auto table = std::make_unique<ui::OrgTable>(name, name, model, QList<int>{28, 20, 32});
    table->resize(900, 600);
    return table;
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
    ui::PreviewModel model;
    const QString name = QStringLiteral("preview");
    const std::unique_ptr<ui::OrgTable> table = makeTable(name, model);
    table->show();
    print("shown", costOf([&] { model.setPreview(made); }), "ms", Goal::AtMost, 50);
    scroll(table->view());
    type(*table, name + QLatin1String("Search"));
    print("another group", costOf([&] { model.showGroup(ui::PreviewGroup::LeftAlone); }), "ms");
    QByteArray file;
    print("saved as a table", costOf([&] {
        file = ui::previewTable({Way::Each, QStringLiteral("gitlab"), std::nullopt, false}, made);
    }),
        "ms");
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
    error.snykMessage = QStringLiteral("The role of this service account does not allow it.");
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
    ui::JobModel model(data.clock);
    const QString name = QStringLiteral("result");
    const std::unique_ptr<ui::OrgTable> table = makeTable(name, model);
    table->show();
    print("shown", costOf([&] { model.setJob(&job); }), "ms", Goal::AtMost, 50);
    print("memory for each (PSS)", (pssInKiB() - memory) / double(made.rows.size()), "KiB");
    scroll(table->view());
    type(*table, name + QLatin1String("Search"));
    print("another group", costOf([&] { model.showGroup(ui::RowGroup::Refused); }), "ms");
    model.showGroup(std::nullopt);
    // As a job tells of them while it runs.
    QList<int> changed;
    for (int row = 0; row < stored.states.size(); row += 97)
        changed.append(row);
    print("a hundred changes in one go, painted", costOf([&] {
        Q_EMIT job.rowsChanged(changed);
        table->view().viewport()->repaint();
    }),
        "ms", Goal::AtMost, 16);
    QByteArray file;
    print("saved as a table", costOf([&] { file = ui::resultTable(job.stored(), samples::moment()); }), "ms");
}

} // namespace

/// row-bench [--heard] [COUNT]: very many organizations in the preview and in the results. --heard: with a
/// screen reader on, which takes a desktop.
int main(int argc, char *argv[])
{
    listenIfAsked(argc, argv);
    const QApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    std::optional<Heard> heard;
    if (arguments.removeAll(QLatin1String("--heard")) > 0) {
        title(QStringLiteral("With a screen reader on:"));
        heard.emplace();
    }
    const Preview made = previewOfMany(organizations(arguments.size() > 1 ? arguments.at(1).toInt() : 10000));
    preview(made);
    results(made);
    print("goals that were missed", missedGoals());
    return EXIT_SUCCESS;
}
