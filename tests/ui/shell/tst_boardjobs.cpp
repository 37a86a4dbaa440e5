// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The board, and jobs for many organizations that are not finished.

#include "boardrows.h"
#include "shell.h"

#include "board/tokenboard.h"
#include "sharing/sharingwizard.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QTreeView>

using namespace broker;
using namespace broker::test;
using namespace broker::sharing;

namespace {

/// In the organizations of these entries, which it has given their tokens, and in one more.
JobPlan planFor(const QList<records::TokenRecord> &entries)
{
    const records::Target &first = entries.constFirst().target;
    JobPlan plan{JobId::create(), Way::Each, first.regionId, first.apiAddress, first.integrationType, false,
        samples::moment()};
    for (const records::TokenRecord &entry : entries) {
        RowPlan row{entry.target.org, Act::Add};
        row.record = entry.id;
        plan.rows.append(row);
    }
    RowPlan open{first.org, Act::Add};
    open.org.id = OrgId::create();
    open.record = RecordId::create();
    plan.rows.append(open);
    return plan;
}

/// All but the last row are done.
void pauseJob(Shell &shell, const JobPlan &plan)
{
    JobJournal &jobs = shell.composition.jobs();
    QVERIFY(jobs.begin(plan).has_value());
    QList<RowNote> notes;
    for (int row = 0; row + 1 < plan.rows.size(); ++row)
        notes.append({row, Done{IntegrationId::create()}});
    const QFuture<JobJournal::Written> noted = jobs.noteSoon(plan.id, notes);
    QTRY_VERIFY(noted.isFinished());
    QVERIFY(noted.result().has_value());
}

QString removalOf(const Shell &shell)
{
    shell.trigger("removeAction");
    auto *dialog = shell.find<QDialog>("removeDialog");
    return dialog ? ui::withoutBreaks(shownText(*dialog, "removeText")) : QString();
}

} // namespace

class TestBoardJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removingTheTokensOfAPausedJobSaysWhatBecomesOfIt()
    {
        Shell shell;
        for (int number = 1; number <= 3; ++number)
            (void)addIn(shell, number);
        QVERIFY(shell.start());
        pauseJob(shell, planFor(shell.real().records.records()));
        listOf(shell).selectAll();
        const QString said = removalOf(shell);
        QVERIFY2(
            said.contains(QLatin1String("A job for many organizations is not finished: 3 of 4. It has made "
                                        "3 of these tokens. When it goes on, it does not make them again, "
                                        "and it cannot take them back any more.")),
            qPrintable(said));
        // Whoever hears it is told as well.
        QVERIFY(shell.find<QDialog>("removeDialog")
                    ->accessibleDescription()
                    .contains(QLatin1String("A job for many organizations is not finished")));
    }

    void removingTheTokenThatAJobSharesSaysThatItCannotGoOn()
    {
        Shell shell;
        const records::TokenRecord source = addIn(shell, 1);
        QVERIFY(shell.start());
        JobPlan plan = planFor({source});
        plan.way = Way::Share;
        plan.source = source.target;
        plan.source->integration = samples::integrationId();
        plan.sourceRecord = source.id;
        for (RowPlan &row : plan.rows) {
            row.org.id = OrgId::create();
            row.act = Act::Clone;
            row.record.reset();
        }
        pauseJob(shell, plan);
        shell.find<ui::TokenBoard>("tokenBoard")->select(source.id);
        const QString said = removalOf(shell);
        QVERIFY2(
            said.contains(QStringLiteral("It shares the token of “Team 1”, and cannot go on without this "
                                         "entry. Bring it to its end first.")),
            qPrintable(said));
    }

    void aTokenOfNoJobIsRemovedAsEver()
    {
        Shell shell;
        const records::TokenRecord other = addIn(shell, 7);
        const records::TokenRecord made = addIn(shell, 1);
        QVERIFY(shell.start());
        pauseJob(shell, planFor({made}));
        shell.find<ui::TokenBoard>("tokenBoard")->select(other.id);
        const QString said = removalOf(shell);
        QVERIFY2(!said.isEmpty() && !said.contains(QLatin1String("job")), qPrintable(said));
    }

    /// The message about the job takes room from the list.
    void theSelectedRowStaysToBeSeen()
    {
        Shell shell;
        for (int number = 1; number <= 60; ++number)
            (void)addIn(shell, number);
        QVERIFY(shell.start());
        shell.window->resize(1000, 780);
        QTreeView &list = listOf(shell);
        // The last that there is room for.
        const auto isSeen = [&list] {
            const QRect row = list.visualRect(list.currentIndex());
            return row.isValid() && list.viewport()->rect().contains(row.center());
        };
        list.setFocus();
        QTRY_VERIFY(list.viewport()->height() > 0);
        const QModelIndex last = list.indexAt(
            {5, list.viewport()->height() - list.visualRect(list.model()->index(0, 0)).height() - 2});
        list.setCurrentIndex(last);
        QTRY_VERIFY(isSeen());
        const QString before = list.currentIndex().data().toString();
        const int roomBefore = list.viewport()->height();
        pauseJob(shell, planFor(shell.real().records.records().first(3)));
        shell.trigger("shareAction");
        auto *wizard = shell.window->findChild<ui::SharingWizard *>();
        QVERIFY(wizard);
        wizard->close();
        QTRY_VERIFY(shell.bar("jobBar").hasMessage());
        QTRY_VERIFY(list.viewport()->height() < roomBefore);
        QTRY_VERIFY(list.hasFocus());
        QCOMPARE(list.currentIndex().data().toString(), before);
        QTRY_VERIFY(isSeen());
    }
};

BTA_WINDOW_TEST(TestBoardJobs)
#include "tst_boardjobs.moc"
