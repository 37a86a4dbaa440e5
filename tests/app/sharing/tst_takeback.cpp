// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/takeback.h"

#include "audit/auditdetail.h"
#include "sharingbench.h"
#include "support/testroom.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

const QString takenType = QStringLiteral("gitlab");

/// What is known of one organization that a job has changed.
struct Known
{
    StoredJob job;
    TakeBackGround ground;
};

TakeBackGround groundOf(SharingBench &bench)
{
    return {bench.journal.load().jobs, bench.data.records.records()};
}

/// Whether each organization's GitLab uses Broker, as Snyk says.
QHash<OrgId, bool> brokered(SharingBench &bench, const QList<snyk::Organization> &of)
{
    QHash<OrgId, bool> all;
    const QHash<OrgId, Holdings> found = bench.holdings(of);
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        all[it.key()] = integrations::setupOf(takenType, it->entries, it->flags).state
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
        QTest::addColumn<quint32>("stop");
        // BTA_SEED brings other stops.
        bool isGiven = false;
        const quint32 seed = qEnvironmentVariable("BTA_SEED").toUInt(&isGiven);
        QRandomGenerator random(isGiven ? seed : 3);
        for (int i = 0; i < 20; ++i) {
            const Way way = i % 2 == 0 ? Way::Share : Way::Each;
            QTest::addRow("%d", i) << int(way) << random.generate();
        }
    }
    void undoesWhatAStoppedJobDidAndNothingElse()
    {
        QFETCH(const int, way);
        QFETCH(const quint32, stop);
        SharingBench bench(nullptr, 100);
        const QList<snyk::Organization> all = bench.organizations();
        const QHash<OrgId, bool> before = brokered(bench, all);
        const JobPlan plan = bench.plan(Way(way));
        bench.manner.atATime = 8;
        // What is under way by then comes to its end as well, and it is to be stopped before the end of all.
        const int latest = bench.lastPreview.toDo - bench.manner.atATime;
        QVERIFY(latest > 20);
        const int stopAfter = int(stop % quint32(latest));
        const auto job = bench.job(plan);
        int changes = 0;
        connect(&bench.server, &standin::StandInServer::received, job.get(),
            [&](const standin::LoggedRequest &request) {
                if (request.method != snyk::Method::Get && ++changes > stopAfter)
                    job->pause();
            });
        QVERIFY(SharingBench::run(*job));
        const int done = job->counts().done;
        QVERIFY(changes > stopAfter);
        QVERIFY2(job->counts().planned > 0, qPrintable(QString::number(stopAfter)));
        QCOMPARE(bench.faultOfChanges(done), QString());
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
                    takenType, {{QStringLiteral("token"), QStringLiteral("x")}}, {});
            QVERIFY(turnUntil([&gone] { return gone.isFinished(); }, SharingBench::patience));
        }
        const Preview preview = previewOfTakeBack(stored, bench.holdings(all), {}, groundOf(bench));
        QCOMPARE(preview.toDo, changed ? done - 1 : 0);
        QCOMPARE(preview.skipped.value(SkipReason::ChangedSince), changed ? 1 : 0);
        const JobPlan back = takeBackPlanOf(stored, preview, samples::moment());
        QVERIFY(back.undoes == plan.id);
        const auto undo = bench.job(back);
        int calls = 0;
        connect(&bench.server, &standin::StandInServer::received, undo.get(),
            [&calls](const standin::LoggedRequest &request) {
                calls += request.method != snyk::Method::Get ? 1 : 0;
            });
        QVERIFY(SharingBench::run(*undo));
        QCOMPARE(undo->counts().done, preview.toDo);
        QCOMPARE(calls, preview.toDo);
        QCOMPARE(undo->counts().refused + undo->counts().unknown, 0);
        QCOMPARE(brokered(bench, all), before);

        // The list names nobody any more who has no Broker; its own tokens are history.
        for (const records::TokenRecord &record : bench.data.records.records()) {
            const bool isSource = plan.sourceRecord == record.id;
            QCOMPARE(record.state,
                isSource || record.target.org.id == changed ? records::RecordState::Current
                                                            : records::RecordState::TakenBack);
            if (isSource)
                QVERIFY(record.sharedWith.size() <= 1);
        }
        // The audit journal says which changes were that.
        QList<audit::Entry> taken = bench.data.audit.reader().next(1000);
        taken.removeIf([](const audit::Entry &entry) {
            return entry.detail != audit::details::takenBack
                || entry.action != audit::Action::IntegrationChanged;
        });
        QCOMPARE(taken.size(), preview.toDo);
        // Doing it twice finds nothing to do.
        QCOMPARE(previewOfTakeBack(stored, bench.holdings(all), {}, groundOf(bench)).toDo, 0);
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
        const auto preview
            = [&] { return previewOfTakeBack(stored, bench.holdings(all), {}, groundOf(bench)); };
        QCOMPARE(preview().toDo, 2);
        const auto undo = bench.job(takeBackPlanOf(stored, preview(), samples::moment()));
        QVERIFY(SharingBench::run(*undo));
        QCOMPARE(undo->counts().done, 2);

        // The user gives Broker to the same integration by hand.
        const OrgId org = plan.rows.constFirst().org.id;
        const auto enabled = bench.client.enableBroker(
            org, std::get<Done>(stored.states.constFirst()).integration, takenType, {});
        QVERIFY(turnUntil([&enabled] { return enabled.isFinished(); }, SharingBench::patience));
        QVERIFY(enabled.result().has_value());
        QCOMPARE(preview().toDo, 0);
        QCOMPARE(preview().skipped.value(SkipReason::InOtherJob), 2);
        // Without the journal's word, the list says the same.
        const Preview careless
            = previewOfTakeBack(stored, bench.holdings(all), {}, {{stored}, bench.data.records.records()});
        QCOMPARE(careless.skipped.value(SkipReason::NotOnList), 2);

        // Whoever plans it for all that does not get it done either.
        JobPlan wrong = takeBackPlanOf(stored, careless, samples::moment());
        for (RowPlan &row : wrong.rows)
            row.skip.reset();
        bench.server.clearLog();
        const auto again = bench.job(wrong);
        QVERIFY(SharingBench::run(*again));
        QCOMPARE(bench.server.count({snyk::Method::Put, {}}), 0);
        QVERIFY(std::get<Skipped>(again->states().constFirst()).reason == SkipReason::InOtherJob);
        QVERIFY(brokered(bench, all).value(org));
    }

    void leavesAloneWhatOthersHaveToDoWith_data()
    {
        QTest::addColumn<std::function<void(Known &)>>("change");
        QTest::addColumn<int>("skip");
        const auto row = [](const char *name, std::optional<SkipReason> skip,
                             const std::function<void(Known &)> &change) {
            QTest::newRow(name) << change << (skip ? int(*skip) : -1);
        };
        const auto other = [](Known &known, RowState state, int seconds) {
            StoredJob job = known.job;
            job.plan.id = JobId::create();
            job.plan.made = job.plan.made.addSecs(seconds);
            job.states.fill(std::move(state));
            known.ground.jobs.append(job);
        };
        row("nothing", std::nullopt, [](Known &) {});
        row("rotated since", SkipReason::RotatedSince, [](Known &known) {
            known.ground.records[0].fingerprint
                = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
        });
        row("replaced since", SkipReason::NotOnList,
            [](Known &known) { known.ground.records[0].state = records::RecordState::Replaced; });
        row("another integration since", SkipReason::NotOnList,
            [](Known &known) { known.ground.records[0].target.integration = IntegrationId::create(); });
        row("off the list", SkipReason::NotOnList, [](Known &known) { known.ground.records.clear(); });
        row("the same token under another record", std::nullopt,
            [](Known &known) { known.ground.records[0].id = RecordId::create(); });
        row("a later job has done it again", SkipReason::InOtherJob,
            [other](Known &known) { other(known, Done{samples::integrationId()}, 1); });
        row("a later job may do it yet", SkipReason::InOtherJob,
            [other](Known &known) { other(known, Planned{}, 1); });
        row("a later job does not know", SkipReason::InOtherJob,
            [other](Known &known) { other(known, Unknown{}, 1); });
        row("a later job was refused", std::nullopt, [other](Known &known) { other(known, Refused{}, 1); });
        row("a later job left it alone", std::nullopt, [other](Known &known) { other(known, Skipped{}, 1); });
        row("an earlier job did it", std::nullopt,
            [other](Known &known) { other(known, Done{samples::integrationId()}, -1); });
        row("an earlier job is at it", SkipReason::InOtherJob,
            [other](Known &known) { other(known, Looking{}, -1); });
        row("a later job of another type", std::nullopt, [other](Known &known) {
            other(known, Done{samples::integrationId()}, 1);
            known.ground.jobs.last().plan.integrationType = QStringLiteral("github");
        });
        row("taken by the user", SkipReason::NotOnList,
            [](Known &known) { known.job.states[0] = Taken{samples::integrationId()}; });
        row("not done", SkipReason::NotMadeByJob, [](Known &known) { known.job.states[0] = Refused{}; });
    }
    void leavesAloneWhatOthersHaveToDoWith()
    {
        QFETCH(const std::function<void(Known &)>, change);
        QFETCH(const int, skip);
        const Fingerprint token = samples::brokerToken().fingerprint();
        Known known{{JobPlan{JobId::create(), Way::Each, samples::target().regionId,
                         samples::target().apiAddress, takenType, false, samples::moment()},
                        {}},
            {}};
        known.job.plan.rows = {{samples::target().org, Act::Add, std::nullopt, RecordId::create()}};
        known.job.states = {Done{samples::integrationId(), KeptToken{token}}};
        records::Target target = targetOf(known.job.plan, known.job.plan.rows.constFirst());
        target.integration = samples::integrationId();
        known.ground.records = {samples::record(samples::brokerToken(), target)};
        change(known);
        known.ground.jobs.append(known.job);
        const QHash<OrgId, Holdings> holdings{{target.org.id,
            {{{takenType, target.integration}}, snyk::BrokerFlags{{*target.integration, true}}}}};
        const Preview preview = previewOfTakeBack(known.job, holdings, {}, known.ground);
        QCOMPARE(preview.rows.constFirst().skip ? int(*preview.rows.constFirst().skip) : -1, skip);

        // The job that takes it back asks the same once more.
        JobPlan back = takeBackPlanOf(known.job, preview, samples::moment());
        back.rows[0].skip.reset();
        back.rows[0].before = target.integration;
        QHash<OrgId, SkipReason> left = leftAloneBy(back, known.ground);
        QCOMPARE(left.contains(target.org.id) ? int(left.value(target.org.id)) : -1, skip);
        known.ground.jobs.clear();
        left = leftAloneBy(back, known.ground);
        QCOMPARE(left.value(target.org.id), SkipReason::NotMadeByJob);
    }
};

BTA_TEST(TestTakeBack)
#include "tst_takeback.moc"
