// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/job.h"

#include "sharingbench.h"
#include "support/fakevault.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;
using namespace std::chrono_literals;
using standin::Fault;
using standin::Misbehaviour;

namespace {

const standin::Matching anyClone{snyk::Method::Post, QStringLiteral("/clone")};
/// Both lists of one organization's integrations.
const standin::Matching anyListing{snyk::Method::Get, QStringLiteral("/integrations")};
const standin::Matching anyAddition{snyk::Method::Post, QStringLiteral("/integrations")};

template <class State>
int countOf(const Job &job)
{
    return static_cast<int>(std::count_if(job.states().cbegin(), job.states().cend(),
        [](const RowState &state) { return std::holds_alternative<State>(state); }));
}

Misbehaviour failing(Fault fault)
{
    return {fault, 0, std::nullopt, QUrl()};
}

/// What Snyk has in an organization, asked past the job.
integrations::Setup there(SharingBench &bench, const RowPlan &row)
{
    const snyk::Organization organization{row.org.id, row.org.name, row.org.slug, row.org.group, false};
    const Holdings found = bench.holdings({organization}).value(row.org.id);
    return integrations::setupOf(QStringLiteral("gitlab"), found.entries, found.flags);
}

} // namespace

class TestJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesWhatIsClonedTwice();
    void clonesWhereThePreviewSaid();
    void givesEachItsOwnToken();
    void everyRowEndsInATrueState_data();
    void everyRowEndsInATrueState();
    void stopsForTheKeychainAndLosesNothing();
    void callsNothingThatItCannotNote();
    void stopsForASignInAndGoesOn();
    void pausesAndGoesOn();
    void isSilentAfterA429();
    void retriesWhatFailedAlone();
    void takesUpWhatWasLeft();
    void looksBeforeItCallsAgain();
    void saysHowLongItTakesToItsVeryEnd();
};

/// What the others here, and the kills of tests/e2e, look for would be seen if it were there.
void TestJob::noticesWhatIsClonedTwice()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = bench.plan(Way::Share);
    const auto cloneInto = [&](const RowPlan &row) {
        const auto cloned
            = bench.client.cloneIntegration(plan.source->org.id, *plan.source->integration, row.org.id, {});
        return turnUntil([&cloned] { return cloned.isFinished(); }, SharingBench::patience)
            && cloned.result().has_value();
    };
    QList<RowPlan> free;
    std::copy_if(plan.rows.cbegin(), plan.rows.cend(), std::back_inserter(free),
        [](const RowPlan &row) { return !row.skip; });
    QVERIFY(free.size() > 2);
    QVERIFY(cloneInto(free.at(0)));
    QVERIFY(cloneInto(free.at(1)));
    QCOMPARE(bench.faultOfChanges(2), QString());
    QCOMPARE(bench.faultOfChanges(3), QStringLiteral("2 organizations were changed, and not 3"));
    QVERIFY(cloneInto(free.at(1)));
    const QString twice = free.at(1).org.id.toString() + QStringLiteral(" was changed 2 times");
    QCOMPARE(bench.faultOfChanges(2), twice);
    // Not even when the number is right, because another one was left out.
    QCOMPARE(bench.faultOfChanges(3), twice);
}

void TestJob::clonesWhereThePreviewSaid()
{
    SharingBench bench;
    const JobPlan plan = bench.plan(Way::Share);
    QVERIFY(bench.lastPreview.toDo > 50);
    const auto job = bench.job(plan);
    QSignalSpy told(job.get(), &Job::rowsChanged);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->isFinished());
    QVERIFY(!job->obstacle());
    // Two of the organizations may be seen, and not changed.
    const int refused = countOf<Refused>(*job);
    QCOMPARE(job->counts().done + refused, bench.lastPreview.toDo);
    QCOMPARE(bench.server.count(anyClone), bench.lastPreview.toDo);
    QCOMPARE(bench.faultOfChanges(job->counts().done), QString());
    QVERIFY(told.size() > 0);

    // Each call is in the audit journal, whichever way it ended.
    const auto audited = bench.data.audit.exportAll(audit::ExportFormat::JsonLines);
    QVERIFY(audited.has_value());
    QCOMPARE(audited->content.count('\n'), bench.lastPreview.toDo);
    QCOMPARE(audited->content.count("\"failed\""), refused);

    const auto record = bench.data.records.find(*plan.sourceRecord);
    QCOMPARE(record->sharedWith.size(), job->counts().done);
    for (int row = 0; row < plan.rows.size(); ++row) {
        const RowPlan &planned = plan.rows.at(row);
        const RowState &state = job->states().at(row);
        if (planned.skip) {
            QVERIFY(std::get<Skipped>(state).reason == *planned.skip);
            continue;
        }
        if (const auto *no = std::get_if<Refused>(&state)) {
            QCOMPARE(no->error.httpStatus, 403);
            QVERIFY(!no->error.requestId.isEmpty());
            continue;
        }
        const auto found = std::find_if(record->sharedWith.cbegin(), record->sharedWith.cend(),
            [&planned](const records::Target &target) { return target.org.id == planned.org.id; });
        QVERIFY(found != record->sharedWith.cend());
        QVERIFY(found->integration == std::get<Done>(state).integration);
    }
    // The disk says the same.
    const StoredJob stored = bench.journal.find(plan.id).value();
    QVERIFY(stored.plan == plan);
    QVERIFY(!stored.isUnfinished());
    for (int row = 0; row < plan.rows.size(); ++row)
        QCOMPARE(stored.states.at(row).index(), job->states().at(row).index());
}

void TestJob::givesEachItsOwnToken()
{
    SharingBench bench;
    const JobPlan plan = bench.plan(Way::Each);
    const auto job = bench.job(plan);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->counts().done > 100);
    QCOMPARE(bench.tokens().size(), job->counts().done);
    for (int row = 0; row < plan.rows.size(); ++row) {
        if (!std::holds_alternative<Done>(job->states().at(row)))
            continue;
        const RowPlan &planned = plan.rows.at(row);
        const auto record = bench.data.records.find(*planned.record);
        QVERIFY(record.has_value());
        const QByteArray issued = bench.tokens().value(planned.org.id.toString());
        const auto kept = bench.data.ownKeychain.read(record->key, {}).result();
        QVERIFY(kept && *kept == Secret::take(QByteArray(issued)));
        QVERIFY(record->fingerprint == BrokerToken::parse(*kept)->fingerprint());
        QVERIFY(record->target.org.id == planned.org.id);
    }
}

void TestJob::everyRowEndsInATrueState_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed) {
        QTest::addRow("share %d", seed) << int(Way::Share) << seed;
        QTest::addRow("each %d", seed) << int(Way::Each) << seed;
    }
}

void TestJob::everyRowEndsInATrueState()
{
    QFETCH(const int, way);
    QFETCH(const int, seed);
    SharingBench bench;
    const JobPlan plan = bench.plan(Way(way));
    QRandomGenerator random{quint32(seed)};
    connect(&bench.server, &standin::StandInServer::received, &bench.server,
        [&](const standin::LoggedRequest &request) {
            if (random.bounded(100) >= 15 || request.method == snyk::Method::Get)
                return;
            const QList<Misbehaviour> faults{Misbehaviour::withStatus(429), Misbehaviour::withStatus(500),
                failing(Fault::CloseBeforeAnswer), failing(Fault::ApplyThenClose),
                failing(Fault::CloseMidAnswer), failing(Fault::MalformedJson)};
            bench.server.misbehave(
                {request.method, request.target}, faults.at(random.bounded(int(faults.size()))));
        });
    const auto job = bench.job(plan);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->isFinished());
    disconnect(&bench.server, &standin::StandInServer::received, &bench.server, nullptr);
    bench.server.behave();

    int lost = 0;
    for (int row = 0; row < plan.rows.size(); ++row) {
        const RowPlan &planned = plan.rows.at(row);
        if (planned.skip)
            continue;
        const RowState &state = job->states().at(row);
        const bool isBrokered = there(bench, planned).state == integrations::SetupState::Brokered;
        const auto *unknown = std::get_if<Unknown>(&state);
        lost += unknown && unknown->tokenIsLost ? 1 : 0;
        QVERIFY2(isBrokered == (std::holds_alternative<Done>(state) || (unknown && unknown->tokenIsLost)),
            qPrintable(QStringLiteral("row %1, state %2").arg(row).arg(state.index())));
        QVERIFY(std::holds_alternative<Refused>(state) || unknown || isBrokered);
    }
    // What was not done is called again when the user wants it, and nothing else.
    const int unknown = job->counts().unknown;
    QVERIFY(unknown >= lost);
    job->retry();
    QVERIFY(turnUntil([&job] { return !job->isRunning() && !job->isWorking(); }, SharingBench::patience));
    QCOMPARE(job->counts().unknown, lost);
    QCOMPARE(bench.faultOfChanges(job->counts().done + lost), QString());
    // A clone has no token that could be lost.
    QCOMPARE(lost > 0, Way(way) == Way::Each);
}

void TestJob::stopsForTheKeychainAndLosesNothing()
{
    FakeVault keychain;
    SharingBench bench(&keychain, 30);
    const JobPlan plan = bench.plan(Way::Each);
    for (int i = 0; i < 3; ++i)
        keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
    const auto job = bench.job(plan);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->obstacle() && job->obstacle()->kind == Obstacle::Kind::Keychain);
    QVERIFY(job->holdsUnstoredToken());
    const int calls = bench.server.count(anyAddition);
    QTest::qWait(100);
    QCOMPARE(bench.server.count(anyAddition), calls);

    QVERIFY(SharingBench::run(*job));
    QVERIFY(!job->holdsUnstoredToken());
    QVERIFY(job->isFinished());
    QCOMPARE(bench.server.count(anyAddition), bench.lastPreview.toDo);
    for (const QByteArray &token : bench.tokens()) {
        const Secret secret = Secret::take(QByteArray(token));
        const bool isKept
            = std::any_of(bench.data.records.records().cbegin(), bench.data.records.records().cend(),
                [&](const records::TokenRecord &record) { return keychain.kept(record.key) == secret; });
        QVERIFY(isKept);
    }
}

void TestJob::callsNothingThatItCannotNote()
{
    SharingBench bench(nullptr, 30);
    const JobPlan plan = bench.plan(Way::Share);
    // A file stands where the folder should be.
    QFile file(bench.data.folder.filePath(QStringLiteral("data/jobs")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto job = bench.job(plan);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->obstacle() && job->obstacle()->kind == Obstacle::Kind::Journal);
    QCOMPARE(bench.server.count(anyClone), 0);
    QVERIFY(file.remove());
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->isFinished());
    QCOMPARE(bench.server.count(anyClone), bench.lastPreview.toDo);
}

void TestJob::stopsForASignInAndGoesOn()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = bench.plan(Way::Share);
    bench.manner.atATime = 1;
    const auto job = bench.job(plan);
    bench.server.misbehave(anyClone, Misbehaviour::withStatus(401));
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->obstacle() && job->obstacle()->kind == Obstacle::Kind::SignIn);
    QCOMPARE(bench.server.count(anyClone), 1);
    QCOMPARE(job->counts().refused, 1);
    job->signIn(bench.server.api(), samples::apiToken());
    job->retry();
    QVERIFY(turnUntil([&job] { return !job->isRunning(); }, SharingBench::patience));
    QCOMPARE(job->counts().done, bench.lastPreview.toDo);
}

void TestJob::pausesAndGoesOn()
{
    SharingBench bench;
    const JobPlan plan = bench.plan(Way::Share);
    bench.manner.atATime = 4;
    const auto job = bench.job(plan);
    connect(job.get(), &Job::rowsChanged, job.get(), &Job::pause);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->counts().planned > 0);
    QCOMPARE(job->counts().unknown, 0);
    const int calls = bench.server.count(anyClone);
    QTest::qWait(100);
    QCOMPARE(bench.server.count(anyClone), calls);
    disconnect(job.get(), &Job::rowsChanged, job.get(), &Job::pause);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->isFinished());
    QCOMPARE(bench.server.count(anyClone), bench.lastPreview.toDo);
}

void TestJob::isSilentAfterA429()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = bench.plan(Way::Share);
    snyk::Pace &pace = bench.http.paceOf(samples::apiToken());
    snyk::PaceLimits limits = pace.limits();
    limits.silence = 1s;
    pace.setLimits(limits);
    // Time has to pass for it.
    const SystemClock clock;
    const Workspace &data = bench.data.workspace;
    const Workspace workspace{bench.http, clock, data.keychain, data.memory, data.keys, data.records,
        data.journal, data.audit, data.settings, data.retry, false};
    Job job(workspace, bench.journal, {plan, {}}, bench.manner);
    job.signIn(bench.server.api(), samples::apiToken());
    QElapsedTimer since;
    QList<qint64> arrivals;
    connect(&bench.server, &standin::StandInServer::received, &bench.server,
        [&](const standin::LoggedRequest &request) {
            if (request.method != snyk::Method::Post)
                return;
            if (!since.isValid())
                since.start();
            arrivals.append(since.elapsed());
        });
    bench.server.misbehave(anyClone, Misbehaviour::withStatus(429));
    bench.manner.atATime = 8;
    QVERIFY(SharingBench::run(job));
    QCOMPARE(job.counts().done, bench.lastPreview.toDo);
    QCOMPARE(arrivals.size(), bench.lastPreview.toDo + 1);
    // Those that were under way already came with the first; then nobody for a second.
    const auto firstAfter
        = std::find_if(arrivals.cbegin(), arrivals.cend(), [](qint64 at) { return at > 300; });
    QVERIFY(firstAfter != arrivals.cend());
    QVERIFY2(*firstAfter >= 950, qPrintable(QString::number(*firstAfter)));
}

void TestJob::retriesWhatFailedAlone()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = bench.plan(Way::Share);
    bench.server.misbehave(anyClone, Misbehaviour::withStatus(409), 4);
    const auto job = bench.job(plan);
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->counts().refused, 4);
    const int calls = bench.server.count(anyClone);
    job->retry();
    QVERIFY(turnUntil([&job] { return !job->isRunning(); }, SharingBench::patience));
    QCOMPARE(job->counts().refused, 0);
    QCOMPARE(job->counts().done, bench.lastPreview.toDo);
    QCOMPARE(bench.server.count(anyClone), calls + 4);
}

void TestJob::takesUpWhatWasLeft()
{
    SharingBench bench;
    const JobPlan plan = bench.plan(Way::Each);
    {
        // As if it were killed: nothing is waited for.
        const auto job = bench.job(plan);
        job->start();
        QVERIFY(turnUntil([&] { return bench.server.count(anyAddition) >= 20; }, SharingBench::patience));
    }
    QTest::qWait(100);
    const StoredJob left = bench.journal.find(plan.id).value();
    QVERIFY(left.isUnfinished());
    const auto job = bench.job(left);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->isFinished());
    QCOMPARE(bench.faultOfChanges(job->counts().done + job->counts().unknown), QString());
    // Each token that was given out is kept, or said to be lost.
    for (int row = 0; row < plan.rows.size(); ++row) {
        const RowPlan &planned = plan.rows.at(row);
        const QByteArray issued = bench.tokens().value(planned.org.id.toString());
        if (issued.isEmpty())
            continue;
        const RowState &state = job->states().at(row);
        if (const auto *unknown = std::get_if<Unknown>(&state)) {
            QVERIFY(unknown->tokenIsLost);
            continue;
        }
        QVERIFY(std::holds_alternative<Done>(state));
        const auto record = bench.data.records.find(*planned.record);
        const auto kept = bench.data.ownKeychain.read(record->key, {}).result();
        QVERIFY(kept && *kept == Secret::take(QByteArray(issued)));
    }
}

void TestJob::looksBeforeItCallsAgain()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = bench.plan(Way::Share);
    QList<RowState> states;
    for (const RowPlan &row : plan.rows)
        states.append(row.skip ? RowState(Skipped{*row.skip}) : RowState(Looking{}));
    bench.server.clearLog();
    const auto job = bench.job({plan, states});
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->counts().unknown, bench.lastPreview.toDo);
    QCOMPARE(bench.server.count(anyClone), 0);
    QCOMPARE(bench.server.count(anyListing), 2 * bench.lastPreview.toDo * bench.manner.mostLooks);
    job->retry();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(job->counts().done, bench.lastPreview.toDo);
    QCOMPARE(bench.server.count(anyClone), bench.lastPreview.toDo);
}

/// Before the first row is over, and when all are and one is still looked at.
void TestJob::saysHowLongItTakesToItsVeryEnd()
{
    SharingBench bench(nullptr, 60);
    const JobPlan plan = bench.plan(Way::Share);
    bench.manner.lookAfter = 2s;
    bench.manner.mostLooks = 1;
    bench.server.misbehave(anyClone, Misbehaviour::withStatus(503));
    const auto job = bench.job(plan);
    QVERIFY(!job->outlook());
    job->start();
    const auto first = job->outlook();
    QVERIFY(first && first->isEarly);
    QCOMPARE(first->perMinute, 0);
    QVERIFY(first->remaining > 0ms);
    QVERIFY(turnUntil(
        [&job] { return job->isFinished() && job->counts().unknown == 1; }, SharingBench::patience));
    QVERIFY(job->isRunning());
    const auto last = job->outlook();
    QVERIFY(last.has_value());
    QVERIFY2(last->remaining > 500ms && last->remaining < 4s,
        qPrintable(QString::number(last->remaining.count())));
    QVERIFY(SharingBench::isOver(*job));
    QVERIFY(!job->outlook());
}

BTA_TEST(TestJob)
#include "tst_job.moc"
