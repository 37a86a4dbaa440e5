// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/jobstake.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

using StakeKind = JobStake::Kind;

/// In four organizations, of which three are over: two done, and one left alone.
StoredJob jobAt(Way way)
{
    const records::Target home = samples::target();
    StoredJob job{JobPlan{JobId::create(), way, home.regionId, home.apiAddress, home.integrationType, false,
                      samples::moment()},
        {}};
    for (int row = 0; row < 4; ++row) {
        RowPlan plan{home.org};
        plan.org.id = OrgId::create();
        if (way == Way::Each)
            plan.record = RecordId::create();
        job.plan.rows.append(plan);
    }
    job.states = {Done{IntegrationId::create()}, Done{IntegrationId::create()},
        Skipped{SkipReason::AlreadyBrokered}, Planned{}};
    if (way == Way::Share) {
        job.plan.source = home;
        job.plan.sourceRecord = RecordId::create();
    }
    return job;
}

records::TokenRecord entryOf(const StoredJob &job, int row)
{
    const RowPlan &plan = job.plan.rows.at(row);
    records::TokenRecord entry = samples::record(samples::brokerToken(), sharing::targetOf(job.plan, plan));
    entry.id = plan.record.value_or(RecordId::create());
    return entry;
}

records::TokenRecord sourceOf(const StoredJob &job)
{
    records::TokenRecord entry = samples::record(samples::brokerToken(), *job.plan.source);
    entry.id = *job.plan.sourceRecord;
    return entry;
}

StoredJob finished(StoredJob job)
{
    job.states.last() = Refused{};
    return job;
}

} // namespace

class TestJobStake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheTokensOfAJob()
    {
        const StoredJob job = jobAt(Way::Each);
        const auto stakes
            = stakesIn({entryOf(job, 0), entryOf(job, 1), samples::record(samples::brokerToken())}, {job});
        QCOMPARE(stakes.size(), 1);
        QVERIFY(stakes.constFirst().kind == StakeKind::Made);
        QCOMPARE(stakes.constFirst().count, 2);
        QVERIFY(stakesIn({samples::record(samples::brokerToken())}, {job}).isEmpty());
    }

    void knowsTheTokenThatIsShared()
    {
        const StoredJob job = jobAt(Way::Share);
        auto stakes = stakesIn({sourceOf(job)}, {job});
        QCOMPARE(stakes.size(), 1);
        QVERIFY(stakes.constFirst().kind == StakeKind::Shares);
        // The one that came after it, by a rotation.
        records::TokenRecord next = sourceOf(job);
        next.id = RecordId::create();
        QCOMPARE(stakesIn({next}, {job}).size(), 1);
        // What is history, nobody needs.
        records::TokenRecord before = sourceOf(job);
        before.state = records::RecordState::Replaced;
        QVERIFY(stakesIn({before}, {job}).isEmpty());
    }

    void countsWhatIsStillToBeTakenBack()
    {
        const StoredJob job = jobAt(Way::TakeBack);
        const auto stakes = stakesIn({entryOf(job, 0), entryOf(job, 3)}, {job});
        QCOMPARE(stakes.size(), 1);
        QVERIFY(stakes.constFirst().kind == StakeKind::TakesBack);
        QCOMPARE(stakes.constFirst().count, 1);
        QVERIFY(stakesIn({entryOf(job, 0)}, {job}).isEmpty());
    }

    /// As long as something of it could be taken back.
    void knowsFinishedOnes()
    {
        const StoredJob job = finished(jobAt(Way::Each));
        QCOMPARE(stakesIn({entryOf(job, 0)}, {job}).size(), 1);
        StoredJob back = jobAt(Way::TakeBack);
        back.plan.undoes = job.plan.id;
        back.plan.rows = job.plan.rows.first(2);
        back.states = {Done{IntegrationId::create()}, Done{IntegrationId::create()}};
        QVERIFY(stakesIn({entryOf(job, 0)}, {job, back}).isEmpty());
        StoredJob nothing = job;
        nothing.states.fill(Skipped{SkipReason::AlreadyBrokered});
        QVERIFY(stakesIn({entryOf(job, 0)}, {nothing}).isEmpty());
    }
};

BTA_BARE_TEST(TestJobStake)
#include "tst_jobstake.moc"
