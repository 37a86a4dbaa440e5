// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/takeback.h"

#include "sharingbench.h"
#include "support/testroom.h"

#include <QRandomGenerator>
#include <QTest>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

const QString gitlab = QStringLiteral("gitlab");

/// Whether each organization's GitLab uses Broker, as Snyk says.
QHash<OrgId, bool> brokered(SharingBench &bench, const QList<snyk::Organization> &of)
{
    QHash<OrgId, bool> all;
    const QHash<OrgId, Holdings> found = bench.holdings(of);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        all[it.key()] = integrations::rowFor(gitlab, it->entries, it->flags).state
            == integrations::SetupState::Brokered;
    }
    return all;
}

} // namespace

class TestTakeBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesWhatAStoppedJobDidAndNothingElse_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("stopAfter");
        QRandomGenerator random(3);
        for (int i = 0; i < 20; ++i) {
            const Way way = i % 2 == 0 ? Way::Share : Way::Each;
            QTest::addRow("%d", i) << int(way) << random.bounded(60);
        }
    }
    void undoesWhatAStoppedJobDidAndNothingElse()
    {
        QFETCH(const int, way);
        QFETCH(const int, stopAfter);
        SharingBench bench(nullptr, 100);
        const QList<snyk::Organization> all = bench.organizations();
        const QHash<OrgId, bool> before = brokered(bench, all);
        const JobPlan plan = bench.plan(Way(way));
        bench.manner.atATime = 8;
        const auto job = bench.job(plan);
        int changes = 0;
        connect(&bench.server, &standin::StandInServer::received, job.get(),
            [&](const standin::LoggedRequest &request) {
                if (request.method != snyk::Method::Get && ++changes > stopAfter)
                    job->pause();
            });
        QVERIFY(SharingBench::run(*job));
        const int done = job->counts().done;
        disconnect(&bench.server, &standin::StandInServer::received, job.get(), nullptr);

        // Somebody changes one of them by hand.
        const StoredJob stored = bench.journal.find(plan.id).value();
        std::optional<OrgId> changed;
        for (int row = 0; row < stored.states.size() && !changed; ++row) {
            if (!std::holds_alternative<Done>(stored.states.at(row)))
                continue;
            changed = plan.rows.at(row).org.id;
            const auto gone
                = bench.client.disableBroker(*changed, std::get<Done>(stored.states.at(row)).integration,
                    gitlab, {{QStringLiteral("token"), QStringLiteral("x")}}, {});
            QVERIFY(turnUntil([&gone] { return gone.isFinished(); }, SharingBench::patience));
        }
        const Preview preview = previewOfTakeBack(stored, bench.holdings(all), {});
        QCOMPARE(preview.toDo, changed ? done - 1 : 0);
        QCOMPARE(preview.skipped.value(SkipReason::ChangedSince), changed ? 1 : 0);
        const JobPlan back = takeBackPlanOf(stored, preview, samples::moment());
        QVERIFY(back.undoes == plan.id);
        const auto undo = bench.job(back);
        QVERIFY(SharingBench::run(*undo));
        QCOMPARE(undo->counts().done, preview.toDo);
        QCOMPARE(undo->counts().refused + undo->counts().unknown, 0);
        QCOMPARE(brokered(bench, all), before);

        // The list names nobody any more who has no Broker; its own tokens are history.
        for (const records::TokenRecord &record : bench.data.records.records()) {
            const bool isSource = plan.sourceRecord == record.id;
            QCOMPARE(record.state,
                isSource || record.target.org.id == changed ? records::RecordState::Current
                                                            : records::RecordState::Replaced);
            if (isSource)
                QVERIFY(record.sharedWith.size() <= 1);
        }
        // Doing it twice finds nothing to do.
        QCOMPARE(previewOfTakeBack(stored, bench.holdings(all), {}).toDo, 0);
    }

    void leavesAloneWhatCameAfterIt()
    {
        SharingBench bench(nullptr, 60);
        const QList<snyk::Organization> all = bench.organizations();
        JobPlan plan = bench.plan(Way::Each);
        plan.rows.removeIf([](const RowPlan &row) { return row.skip || row.act != Act::Add; });
        plan.rows = plan.rows.mid(0, 2);
        const auto job = bench.job(plan);
        QVERIFY(SharingBench::run(*job));
        QCOMPARE(job->counts().done, 2);
        const StoredJob stored = bench.journal.find(plan.id).value();
        const auto preview = [&] {
            return previewOfTakeBack(stored, bench.holdings(all), {}, bench.data.records.records());
        };
        QCOMPARE(preview().toDo, 2);
        const auto undo = bench.job(takeBackPlanOf(stored, preview(), samples::moment()));
        QVERIFY(SharingBench::run(*undo));
        QCOMPARE(undo->counts().done, 2);

        // The user gives Broker to the same integration by hand.
        const OrgId org = plan.rows.constFirst().org.id;
        const auto enabled = bench.client.enableBroker(
            org, std::get<Done>(stored.states.constFirst()).integration, gitlab, {});
        QVERIFY(turnUntil([&enabled] { return enabled.isFinished(); }, SharingBench::patience));
        QVERIFY(enabled.result().has_value());
        QCOMPARE(preview().toDo, 0);
        QCOMPARE(preview().skipped.value(SkipReason::ChangedSince), 2);

        // Whoever asks without the list does not get it done either.
        const Preview careless = previewOfTakeBack(stored, bench.holdings(all), {});
        QCOMPARE(careless.toDo, 1);
        bench.server.clearLog();
        const auto again = bench.job(takeBackPlanOf(stored, careless, samples::moment()));
        QVERIFY(SharingBench::run(*again));
        QCOMPARE(bench.server.count({snyk::Method::Put, {}}), 0);
        QVERIFY(std::get<Skipped>(again->states().constFirst()).reason == SkipReason::ChangedSince);
        QVERIFY(brokered(bench, all).value(org));
    }
};

BTA_TEST(TestTakeBack)
#include "tst_takeback.moc"
