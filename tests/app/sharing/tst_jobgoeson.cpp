// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What a job does that rested, was killed, or is to try again: nothing twice, and nothing on an old decision.

#include "sharing/job.h"

#include "sharingbench.h"
#include "support/jobnotes.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;
using namespace std::chrono_literals;
using standin::Fault;
using standin::Misbehaviour;

namespace {

const standin::Matching anyOtherClone{snyk::Method::Post, QStringLiteral("/clone")};
const standin::Matching anyAdd{snyk::Method::Post, QStringLiteral("/integrations")};
const standin::Matching anyList{snyk::Method::Get, QStringLiteral("/integrations")};

/// The same job for fewer rows.
JobPlan firstRows(JobPlan plan, Act act, int count)
{
    plan.rows.removeIf([act](const RowPlan &row) { return row.skip || row.act != act; });
    if (plan.rows.size() < count)
        qFatal("Too few organizations for this.");
    plan.rows = plan.rows.mid(0, count);
    return plan;
}

} // namespace

class TestJobGoesOn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsNothingAgainWithoutRetry();
    void waitsBeforeItLooksAtWhatWasUnderWay();
    void doesNotOverwriteATokenThatIsHere_data();
    void doesNotOverwriteATokenThatIsHere();
    void leavesAloneWhatHasChangedMeanwhile_data();
    void leavesAloneWhatHasChangedMeanwhile();
    void waitsOutALongSilence();
    void takesTheJournalsWordBeforeItsOwn();
    void keepsToItsStorage();
    void saysWhenTheSharedTokenIsGone();
    void clonesNothingFromASourceThatHasChanged_data();
    void clonesNothingFromASourceThatHasChanged();
    void clonesTheOneOfSeveralThatIsShared_data();
    void clonesTheOneOfSeveralThatIsShared();
    void retriesALostTokenAfterTheEnd();
};

void TestJobGoesOn::callsNothingAgainWithoutRetry()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Each), Act::Add, 1);
    bench.server.misbehave(anyAdd, Misbehaviour::withStatus(500), 1000);
    const auto job = bench.job(plan);
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(bench.server.count(anyAdd), 1);
    QVERIFY(!std::get<Unknown>(job->states().constFirst()).tokenIsLost);
    QCOMPARE(std::get<Unknown>(job->states().constFirst()).error.httpStatus, 500);
    // To go on is not to try again.
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(bench.server.count(anyAdd), 1);
    job->retry();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(bench.server.count(anyAdd), 2);
    // Where looking does not show anything, Retry does not call either.
    bench.server.misbehave(anyList, Misbehaviour::withStatus(500), 1000);
    job->retry();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(bench.server.count(anyAdd), 2);
    bench.server.behave();
    job->retry();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(job->counts().done, 1);
    QCOMPARE(bench.changes().value(plan.rows.constFirst().org.id.toString()), 1);
}

void TestJobGoesOn::waitsBeforeItLooksAtWhatWasUnderWay()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Each), Act::Add, 1);
    bench.manner.lookAfter = 400ms;
    bench.server.clearLog();
    const auto job = bench.job({plan, {Looking{}}});
    QElapsedTimer since;
    since.start();
    job->start();
    QVERIFY(turnUntil([&bench] { return bench.server.count(anyList) > 0; }, SharingBench::patience));
    QVERIFY2(since.elapsed() >= 390, qPrintable(QString::number(since.elapsed())));
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(bench.server.count(anyAdd), 0);
    QCOMPARE(job->counts().unknown, 1);
}

void TestJobGoesOn::doesNotOverwriteATokenThatIsHere_data()
{
    QTest::addColumn<bool>("wasNoted");
    QTest::newRow("killed before it was noted as kept") << true;
    QTest::newRow("the journal lost the call") << false;
}

void TestJobGoesOn::doesNotOverwriteATokenThatIsHere()
{
    QFETCH(const bool, wasNoted);
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Each), Act::Add, 1);
    const auto key = bench.data.workspace.keys.key(
        vault::SecretKind::BrokerToken, plan.regionId, plan.rows.constFirst().record->toString());
    QVERIFY(bench.data.ownKeychain.write(key, samples::brokerToken().secret(), {}).result().has_value());
    QVERIFY(bench.journal.begin(plan).has_value());
    if (wasNoted)
        QVERIFY(noteNow(bench.journal, plan.id, {{0, RowState(Calling{})}}).has_value());
    bench.server.clearLog();
    // Snyk's list does not show it yet.
    const auto job = bench.job(bench.journal.find(plan.id).value());
    QVERIFY(SharingBench::run(*job));
    job->retry();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(bench.server.count(anyAdd), 0);
    QCOMPARE(job->counts().unknown, 1);
    const auto kept = bench.data.ownKeychain.read(key, {}).result();
    QVERIFY(kept && *kept == samples::brokerToken().secret());

    // Then it does.
    const auto shown = bench.client.addBrokered(plan.rows.constFirst().org.id, QStringLiteral("gitlab"), {});
    QVERIFY(turnUntil([&shown] { return shown.isFinished(); }, SharingBench::patience));
    job->retry();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(job->counts().done, 1);
    QVERIFY(bench.data.records.find(*plan.rows.constFirst().record)->fingerprint
        == samples::brokerToken().fingerprint());
}

void TestJobGoesOn::leavesAloneWhatHasChangedMeanwhile_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("of a job from the journal") << 0;
    QTest::newRow("of a job that was paused") << 1;
    QTest::newRow("of a row that was refused") << 2;
}

void TestJobGoesOn::leavesAloneWhatHasChangedMeanwhile()
{
    QFETCH(const int, when);
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Each, true), Act::Enable, 1);
    const RowPlan row = plan.rows.constFirst();
    auto job = bench.job(plan);
    if (when == 0) {
        QVERIFY(bench.journal.begin(plan).has_value());
        job = bench.job(bench.journal.find(plan.id).value());
    } else if (when == 1) {
        job->start();
        job->pause();
        QVERIFY(SharingBench::isOver(*job));
    } else {
        bench.server.misbehave({snyk::Method::Put, {}}, Misbehaviour::withStatus(409));
        QVERIFY(SharingBench::run(*job));
        QCOMPARE(job->counts().refused, 1);
    }
    const auto byHand = bench.client.enableBroker(row.org.id, *row.before, QStringLiteral("gitlab"), {});
    QVERIFY(turnUntil([&byHand] { return byHand.isFinished(); }, SharingBench::patience));
    QVERIFY(byHand.result().has_value());
    bench.server.clearLog();
    if (when == 2)
        job->retry();
    else
        job->start();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(bench.server.count({snyk::Method::Put, {}}), 0);
    QVERIFY(std::get<Skipped>(job->states().constFirst()).reason == SkipReason::ChangedSince);
    QVERIFY(std::get<Skipped>(bench.journal.find(plan.id)->states.constFirst()).reason
        == SkipReason::ChangedSince);
}

void TestJobGoesOn::waitsOutALongSilence()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Each), Act::Add, 30);
    const auto job = bench.job(plan);
    bench.server.misbehave(anyAdd, Misbehaviour::withStatus(429, 3600s), 1);
    job->start();
    QVERIFY(turnUntil([&bench] { return bench.server.count(anyAdd) > 0; }, SharingBench::patience));
    QVERIFY(turnUntil([&job] { return job->silence() > 1min && !job->isWorking(); }, SharingBench::patience));
    const int sent = bench.server.count(anyAdd);
    QTest::qWait(1500);
    QCOMPARE(bench.server.count(anyAdd), sent);
    QVERIFY(sent <= bench.manner.tokensAtATime);
    QVERIFY(job->isRunning());
    QCOMPARE(job->counts().refused, 0);
    QVERIFY(job->counts().planned > 0);
    // Not counted against anybody but the one that was refused.
    for (const RowState &state : job->states()) {
        if (const auto *planned = std::get_if<Planned>(&state))
            QVERIFY(planned->limited <= 1);
    }
    QFile notes(bench.data.folder.filePath(
        QStringLiteral("data/jobs/") + plan.id.toString() + QStringLiteral(".rows.jsonl")));
    QVERIFY(notes.open(QIODevice::ReadOnly));
    QVERIFY(notes.readAll().count('\n') < 20);

    bench.data.clock.set(bench.data.clock.nowUtc().addSecs(3601));
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(job->counts().refused + job->counts().unknown, 0);
    QCOMPARE(job->counts().done, plan.rows.size());
    QCOMPARE(bench.faultOfChanges(plan.rows.size()), QString());
}

void TestJobGoesOn::takesTheJournalsWordBeforeItsOwn()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Each), Act::Add, 6);
    QVERIFY(bench.journal.begin(plan).has_value());
    const StoredJob old = bench.journal.find(plan.id).value();
    bench.server.misbehave(anyAdd, Misbehaviour::withStatus(409), 1);
    const auto job = bench.job(old);
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->counts().done, 5);
    bench.server.clearLog();
    const auto again = bench.job(old);
    QVERIFY(SharingBench::run(*again));
    QCOMPARE(bench.server.count(anyAdd), 0);
    QCOMPARE(again->counts().done, 5);
    QCOMPARE(again->counts().refused, 1);

    // A journal that cannot be read says nothing of what was called.
    QFile file(bench.data.folder.filePath(
        QStringLiteral("data/jobs/") + plan.id.toString() + QStringLiteral(".job.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto blind = bench.job(old);
    blind->start();
    QVERIFY(!blind->isRunning());
    QVERIFY(blind->obstacle() && blind->obstacle()->kind == Obstacle::Kind::Journal);
    QTest::qWait(50);
    QCOMPARE(bench.server.count(anyAdd), 0);
}

void TestJobGoesOn::keepsToItsStorage()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Each), Act::Add, 12);
    bench.manner.tokensAtATime = 2;
    const auto job = bench.job(plan);
    job->start();
    QVERIFY(turnUntil([&bench] { return bench.server.count(anyAdd) >= 2; }, SharingBench::patience));
    job->pause();
    QVERIFY(SharingBench::isOver(*job));
    QVERIFY(job->counts().planned > 0);
    bench.data.settings.secretStorage.set(settings::SecretStorage::Memory);
    const auto rest = bench.job(bench.journal.find(plan.id).value());
    QVERIFY(SharingBench::run(*rest));
    QCOMPARE(rest->counts().done, plan.rows.size());
    for (const RowPlan &row : plan.rows) {
        const auto record = bench.data.records.find(*row.record);
        QVERIFY(record->storage == records::Storage::Keychain);
        QVERIFY(bench.data.ownKeychain.read(record->key, {}).result().has_value());
    }
}

void TestJobGoesOn::saysWhenTheSharedTokenIsGone()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Share), Act::Clone, 3);
    records::TokenRecord source = bench.data.records.find(*plan.sourceRecord).value();
    QVERIFY(bench.data.records.remove(source.id).has_value());
    const auto job = bench.job(plan);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->obstacle() && job->obstacle()->kind == Obstacle::Kind::Unlisted);
    QCOMPARE(job->counts().planned, 3);
    // Nothing is cloned that could not be put on the list.
    QCOMPARE(bench.server.count(anyOtherClone), 0);
    // Under another id: it was retrieved again.
    source.id = RecordId::create();
    QVERIFY(bench.data.records.put(source).has_value());
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->counts().done, 3);
    QCOMPARE(bench.data.records.find(source.id)->sharedWith.size(), 3);
    QCOMPARE(bench.server.count(anyOtherClone), 3);
}

void TestJobGoesOn::clonesNothingFromASourceThatHasChanged_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("it has lost Broker") << false;
    QTest::newRow("another one has taken its place") << true;
}

void TestJobGoesOn::clonesNothingFromASourceThatHasChanged()
{
    QFETCH(const bool, isReplaced);
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Share), Act::Clone, 3);
    QVERIFY(bench.journal.begin(plan).has_value());
    const OrgId source = plan.source->org.id;
    if (isReplaced) {
        const auto other = std::find_if(bench.lastPreview.rows.cbegin(), bench.lastPreview.rows.cend(),
            [](const PreviewRow &row) { return row.organization.slug == QLatin1String("mobile-banking"); });
        QVERIFY(other != bench.lastPreview.rows.cend() && other->before);
        const auto cloned = bench.client.cloneIntegration(other->organization.id, *other->before, source, {});
        QVERIFY(turnUntil([&cloned] { return cloned.isFinished(); }, SharingBench::patience));
        QVERIFY(cloned.result().has_value());
    } else {
        const auto disabled = bench.client.disableBroker(source, *plan.source->integration,
            plan.integrationType, {{QStringLiteral("token"), QStringLiteral("none")}}, {});
        QVERIFY(turnUntil([&disabled] { return disabled.isFinished(); }, SharingBench::patience));
        QVERIFY(disabled.result().has_value());
    }
    bench.server.clearLog();
    const auto job = bench.job(bench.journal.find(plan.id).value());
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(bench.server.count(anyOtherClone), 0);
    for (const RowState &state : job->states())
        QVERIFY(std::get<Skipped>(state).reason == SkipReason::ChangedSince);
    QVERIFY(bench.data.records.find(*plan.sourceRecord)->sharedWith.isEmpty());
}

/// Of two with Docker Hub's type, v1's list names the one without Broker.
void TestJobGoesOn::clonesTheOneOfSeveralThatIsShared_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::newRow("REST names both") << true;
    QTest::newRow("REST is not offered") << false;
}

void TestJobGoesOn::clonesTheOneOfSeveralThatIsShared()
{
    QFETCH(const bool, isTold);
    SharingBench bench(nullptr, 60);
    JobPlan plan = firstRows(bench.plan(Way::Share), Act::Clone, 3);
    const auto several = std::find_if(bench.lastPreview.rows.cbegin(), bench.lastPreview.rows.cend(),
        [](const auto &row) { return row.organization.slug == QLatin1String("data-analytics"); });
    QVERIFY(several != bench.lastPreview.rows.cend());
    const snyk::Organization source = several->organization;
    plan.rows.removeIf([&source](const RowPlan &row) { return row.org.id == source.id; });
    plan.rows = plan.rows.mid(0, 2);
    const auto found = bench.client.restIntegrations(source.id, {});
    QVERIFY(turnUntil([&found] { return found.isFinished(); }, SharingBench::patience));
    const QList<snyk::IntegrationEntry> entries = found.result().value().entries;
    const auto shared = std::find_if(entries.cbegin(), entries.cend(),
        [](const auto &entry) { return entry.profile == QLatin1String("Release images"); });
    QVERIFY(shared != entries.cend());
    plan.integrationType = shared->type;
    plan.sourceRecord.reset();
    plan.sourceToken.reset();
    plan.source = records::Target{plan.regionId, plan.apiAddress,
        {source.id, source.name, source.slug, source.group}, shared->type, shared->id, shared->profile};
    QVERIFY(bench.journal.begin(plan).has_value());
    if (!isTold)
        bench.server.misbehave({snyk::Method::Get, QLatin1String("/rest/orgs/") + source.id.toString()},
            standin::Misbehaviour::withStatus(404), 100);
    // Not fresh: the source is looked at first.
    const auto job = bench.job(bench.journal.find(plan.id).value());
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->counts().done, 2);
    QCOMPARE(bench.server.count({snyk::Method::Post, shared->id->toString() + QLatin1String("/clone")}), 2);
}

void TestJobGoesOn::retriesALostTokenAfterTheEnd()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = firstRows(bench.plan(Way::Each), Act::Add, 1);
    const RowPlan row = plan.rows.constFirst();
    bench.server.misbehave(anyAdd, {Fault::ApplyThenClose, 0, std::nullopt, QUrl()});
    const auto job = bench.job(plan);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(std::get<Unknown>(job->states().constFirst()).tokenIsLost);
    QVERIFY(job->isFinished());
    // It is seen to meanwhile.
    const auto key = bench.data.workspace.keys.key(
        vault::SecretKind::BrokerToken, plan.regionId, row.record->toString());
    const QByteArray issued = bench.tokens().value(row.org.id.toString());
    QVERIFY(bench.data.ownKeychain.write(key, Secret::take(QByteArray(issued)), {}).result().has_value());
    job->retry();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(job->counts().done, 1);
    QVERIFY(bench.data.records.find(*row.record).has_value());
    QCOMPARE(bench.server.count(anyAdd), 1);
}

BTA_TEST(TestJobGoesOn)
#include "tst_jobgoeson.moc"
