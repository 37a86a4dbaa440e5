// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// The ways out for a token that the keychain does not take: nothing is lost in silence, and everybody says
// the same of where it is.

#include "sharing/job.h"

#include "sharingbench.h"
#include "snyk/requests.h"
#include "support/fakevault.h"
#include "support/jobnotes.h"
#include "support/testroom.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;
using records::Storage;
using vault::VaultErrorKind;

namespace {

const standin::Matching anyAddedOne{snyk::Method::Post, QStringLiteral("/integrations")};
constexpr int always = 1000;

/// A job that brings a token to each of a few organizations, whose keychain does as it is told.
struct TokensBench
{
    explicit TokensBench(int rows)
        : snyk(&keychain, 60)
        , plan(snyk.plan(Way::Each))
    {
        plan.rows.removeIf([](const RowPlan &row) { return row.skip || row.act != Act::Add; });
        plan.rows = plan.rows.mid(0, rows);
    }

    void refuse(int times, VaultErrorKind kind = VaultErrorKind::NoService)
    {
        for (int i = 0; i < times; ++i)
            keychain.failNext(FakeVault::Call::Write, kind);
    }
    [[nodiscard]] vault::VaultKey key(int row) const
    {
        return snyk.data.workspace.keys.key(
            vault::SecretKind::BrokerToken, plan.regionId, plan.rows.at(row).record->toString());
    }
    /// What Snyk gave for the row.
    [[nodiscard]] Secret issued(int row) const
    {
        return Secret::take(QByteArray(snyk.tokens().value(plan.rows.at(row).org.id.toString())));
    }
    [[nodiscard]] std::optional<Secret> inMemory(int row)
    {
        const auto read = snyk.data.memory.read(key(row), {}).result();
        return read ? std::optional(*read) : std::nullopt;
    }
    [[nodiscard]] std::optional<records::TokenRecord> record(int row) const
    {
        return snyk.data.records.find(*plan.rows.at(row).record);
    }
    /// As the next start of the program reads it.
    [[nodiscard]] StoredJob afterRestart() const
    {
        return JobJournal(snyk.data.folder.filePath(QStringLiteral("data/jobs"))).find(plan.id).value();
    }

    FakeVault keychain;
    SharingBench snyk;
    JobPlan plan;
};

} // namespace

class TestJobTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOneInMemory();
    void keepsAllInMemory();
    void doesNotTurnToMemoryWithoutTheJournal();
    void isTakenByTheUser();
    void overwritesNothingInTheKeychain();
    void takesOutWhatTheKeychainHasAfterAll_data();
    void takesOutWhatTheKeychainHasAfterAll();
    void endsWithTheProgram();
    void isFoundInMemory();
    void looksWithoutAKeychainThatIsNotAskedAnyMore();
    void goesOnInTheNameOfWhoSignedInSince();
};

void TestJobTokens::keepsOneInMemory()
{
    TokensBench bench(2);
    bench.snyk.manner.tokensAtATime = 1;
    bench.refuse(1);
    const auto job = bench.snyk.job(bench.plan);
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->notTaken(), QList<int>{0});
    job->keepInMemory(1); // It has no token yet.
    QVERIFY(job->obstacle());
    job->keepInMemory(0);
    QVERIFY(!job->obstacle());
    QVERIFY(SharingBench::isOver(*job));
    QVERIFY(std::holds_alternative<Done>(job->states().at(0)));
    QVERIFY(bench.inMemory(0) == bench.issued(0));
    QVERIFY(bench.record(0)->storage == Storage::Memory);
    // Nothing goes on by itself.
    QCOMPARE(bench.snyk.server.count(anyAddedOne), 1);
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->counts().done, 2);
    QVERIFY(bench.record(1)->storage == Storage::Keychain);
    QVERIFY(bench.keychain.kept(bench.key(1)) == bench.issued(1));
    QVERIFY(!bench.keychain.kept(bench.key(0)));
    // The journal says where each is, and the next start that one is gone.
    const StoredJob now = bench.snyk.journal.find(bench.plan.id).value();
    QVERIFY(!lacksToken(now.states.at(0)));
    QVERIFY(std::get<Done>(now.states.at(0)).token->storage == Storage::Memory);
    const StoredJob later = bench.afterRestart();
    QVERIFY(lacksToken(later.states.at(0)));
    QVERIFY(!lacksToken(later.states.at(1)));
    QVERIFY(std::get<Done>(later.states.at(1)).token->storage == Storage::Keychain);
}

void TestJobTokens::keepsAllInMemory()
{
    TokensBench bench(12);
    bench.refuse(always);
    const auto job = bench.snyk.job(bench.plan);
    QVERIFY(SharingBench::run(*job));
    QVERIFY(job->holdsUnstoredToken());
    const int tried = bench.keychain.count(FakeVault::Call::Write);
    QVERIFY(tried >= 1 && tried < 12);
    job->keepAllInMemory();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(job->counts().done, 12);
    QVERIFY(!job->holdsUnstoredToken());
    QCOMPARE(bench.keychain.count(FakeVault::Call::Write), tried);
    QCOMPARE(bench.snyk.server.count(anyAddedOne), 12);
    for (int row = 0; row < 12; ++row) {
        QVERIFY(bench.inMemory(row) == bench.issued(row));
        QVERIFY(bench.record(row)->storage == Storage::Memory);
        QVERIFY(bench.record(row)->fingerprint == BrokerToken::parse(bench.issued(row))->fingerprint());
    }
    QVERIFY(bench.afterRestart().plan.turnedToMemory);
}

void TestJobTokens::doesNotTurnToMemoryWithoutTheJournal()
{
    TokensBench bench(1);
    bench.refuse(1);
    const auto job = bench.snyk.job(bench.plan);
    QVERIFY(SharingBench::run(*job));
    const QString folder = bench.snyk.data.folder.filePath(QStringLiteral("data/jobs"));
    QVERIFY(QDir().rename(folder, folder + QLatin1String("-away")));
    QFile inItsPlace(folder);
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    job->keepAllInMemory();
    QVERIFY(SharingBench::isOver(*job));
    QVERIFY(job->obstacle() && job->obstacle()->kind == Obstacle::Kind::Journal);
    QCOMPARE(job->notTaken(), QList<int>{0});
    QVERIFY(inItsPlace.remove());
    QVERIFY(QDir().rename(folder + QLatin1String("-away"), folder));
    QVERIFY(SharingBench::run(*job));
    QVERIFY(bench.record(0)->storage == Storage::Keychain);
}

void TestJobTokens::isTakenByTheUser()
{
    TokensBench bench(2);
    bench.snyk.manner.tokensAtATime = 1;
    bench.refuse(1);
    const auto job = bench.snyk.job(bench.plan);
    QVERIFY(SharingBench::run(*job));
    job->takenByUser(0);
    QVERIFY(!job->obstacle() && !job->holdsUnstoredToken());
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->counts().done, 2);
    QVERIFY(!bench.record(0));
    QVERIFY(!bench.keychain.kept(bench.key(0)) && !bench.inMemory(0));
    // It is over, and stays so.
    const StoredJob later = bench.afterRestart();
    QVERIFY(std::holds_alternative<Taken>(later.states.at(0)));
    QVERIFY(!later.isUnfinished());
    const auto again = bench.snyk.job(later);
    QVERIFY(SharingBench::run(*again));
    again->retry();
    QVERIFY(SharingBench::isOver(*again));
    QCOMPARE(bench.snyk.server.count(anyAddedOne), 2);
    // Nobody can tell any more whether it is still that token.
    QList<snyk::Organization> all;
    for (const RowPlan &row : later.plan.rows)
        all.append({row.org.id, row.org.name, row.org.slug, row.org.group, false});
    const Preview back = previewOfTakeBack(
        later, bench.snyk.holdings(all), {}, {{later}, bench.snyk.data.records.records()});
    QVERIFY(back.rows.at(0).skip == SkipReason::NotOnList);
    QCOMPARE(back.toDo, 1);
}

void TestJobTokens::overwritesNothingInTheKeychain()
{
    TokensBench bench(1);
    bench.keychain.put(bench.key(0), samples::brokerToken().secret());
    const auto job = bench.snyk.job(bench.plan);
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->notTaken(), QList<int>{0});
    QVERIFY(bench.keychain.kept(bench.key(0)) == samples::brokerToken().secret());
    job->keepInMemory(0);
    QVERIFY(SharingBench::isOver(*job));
    QVERIFY(bench.inMemory(0) == bench.issued(0));
    QVERIFY(bench.record(0)->storage == Storage::Memory);
    QVERIFY(bench.keychain.kept(bench.key(0)) == samples::brokerToken().secret());
}

void TestJobTokens::takesOutWhatTheKeychainHasAfterAll_data()
{
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("kept in memory") << false;
    QTest::newRow("taken") << true;
}

void TestJobTokens::takesOutWhatTheKeychainHasAfterAll()
{
    QFETCH(const bool, isTaken);
    TokensBench bench(1);
    bench.refuse(1, VaultErrorKind::NotConfirmed);
    const auto job = bench.snyk.job(bench.plan);
    QVERIFY(SharingBench::run(*job));
    bench.keychain.put(bench.key(0), bench.issued(0));
    if (isTaken)
        job->takenByUser(0);
    else
        job->keepInMemory(0);
    QTRY_VERIFY(!bench.keychain.kept(bench.key(0)));
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(bench.inMemory(0).has_value(), !isTaken);
    QVERIFY(job->isFinished());
}

void TestJobTokens::endsWithTheProgram()
{
    TokensBench bench(1);
    bench.refuse(1);
    const auto job = bench.snyk.job(bench.plan);
    QVERIFY(SharingBench::run(*job));
    // A folder stands where the list should be.
    const QString list = bench.snyk.data.records.path();
    QFile::remove(list);
    QVERIFY(QDir().mkpath(list + QLatin1String("/x")));
    job->keepInMemory(0);
    QTRY_VERIFY(job->obstacle() && job->obstacle()->kind == Obstacle::Kind::List);
    // It is told at once; the journal has it when nothing is under way any more.
    QVERIFY(SharingBench::isOver(*job));
    QVERIFY(std::holds_alternative<Kept>(job->states().at(0)));
    // No record tells of it: to leave would be to lose it.
    QVERIFY(job->holdsUnstoredToken());
    const StoredJob later = bench.afterRestart();
    const auto &lost = std::get<Unknown>(later.states.at(0));
    QVERIFY(lost.tokenIsLost && lost.wasInMemory);
    QVERIFY(!later.isUnfinished());
    QVERIFY(QDir(list).removeRecursively());
    QVERIFY(SharingBench::run(*job));
    QVERIFY(bench.record(0)->storage == Storage::Memory);
    QVERIFY(!job->holdsUnstoredToken());
}

void TestJobTokens::isFoundInMemory()
{
    TokensBench bench(1);
    QVERIFY(bench.snyk.journal.begin(bench.plan).has_value());
    QVERIFY(noteNow(bench.snyk.journal, bench.plan.id, {{0, RowState(Calling{})}}).has_value());
    const auto shown
        = bench.snyk.client.addBrokered(bench.plan.rows.at(0).org.id, QStringLiteral("gitlab"), {});
    QVERIFY(turnUntil([&shown] { return shown.isFinished(); }, SharingBench::patience));
    const auto write = bench.snyk.data.memory.write(bench.key(0), bench.issued(0), {});
    QVERIFY(turnUntil([&write] { return write.isFinished(); }, SharingBench::patience));
    const auto job = bench.snyk.job(bench.snyk.journal.find(bench.plan.id).value());
    QVERIFY(SharingBench::run(*job));
    QCOMPARE(job->counts().done, 1);
    QVERIFY(bench.record(0)->storage == Storage::Memory);
    QCOMPARE(bench.snyk.server.count(anyAddedOne), 1);
}

void TestJobTokens::looksWithoutAKeychainThatIsNotAskedAnyMore()
{
    TokensBench bench(2);
    bench.plan.turnedToMemory = true;
    bench.plan.storage = Storage::Keychain;
    QVERIFY(bench.snyk.journal.begin(bench.plan).has_value());
    QVERIFY(noteNow(bench.snyk.journal, bench.plan.id, {{0, RowState(Calling{})}}).has_value());
    const auto shown
        = bench.snyk.client.addBrokered(bench.plan.rows.at(0).org.id, QStringLiteral("gitlab"), {});
    QVERIFY(turnUntil([&shown] { return shown.isFinished(); }, SharingBench::patience));
    for (int i = 0; i < always; ++i)
        bench.keychain.failNext(FakeVault::Call::Read, VaultErrorKind::NoService);
    const auto job = bench.snyk.job(bench.snyk.journal.find(bench.plan.id).value());
    QVERIFY(SharingBench::run(*job));
    // It goes on, and does not say of a token that may be in the keychain that it is lost.
    QVERIFY(!job->obstacle());
    QVERIFY(!std::get<Unknown>(job->states().at(0)).tokenIsLost);
    QVERIFY(bench.record(1)->storage == Storage::Memory);
    QCOMPARE(bench.snyk.server.count(anyAddedOne), 2);
}

/// Signed out while the keychain takes its time, and in again with something else: Go on is pressed before
/// the first token is kept, and nothing is asked with what had ended.
void TestJobTokens::goesOnInTheNameOfWhoSignedInSince()
{
    const ApiToken other = samples::apiToken("2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6");
    const auto hashOf = [](const ApiToken &token) {
        return QCryptographicHash::hash(snyk::authorizationHeader(token).value, QCryptographicHash::Sha256);
    };
    TokensBench bench(3);
    bench.snyk.http.paceOf(other).setLimits(bench.snyk.http.paceOf(samples::apiToken()).limits());
    bench.snyk.manner.tokensAtATime = 1;
    bench.keychain.hold();
    bench.snyk.server.clearLog();
    const auto job = bench.snyk.job(bench.plan);
    job->start();
    QVERIFY(turnUntil([&] { return bench.keychain.waiting() > 0; }, SharingBench::patience));
    job->signOut();
    QVERIFY(!job->isRunning() && job->isWorking());
    job->start();
    QVERIFY2(!job->isRunning(), "It goes on in nobody's name.");

    job->signIn(bench.snyk.server.api(), other);
    job->start();
    QVERIFY(job->isRunning());
    bench.keychain.release();
    QVERIFY(SharingBench::isOver(*job));
    QCOMPARE(job->counts().done, 3);
    QList<QByteArray> names;
    for (const standin::LoggedRequest &request : bench.snyk.server.log()) {
        if (request.method == snyk::Method::Post)
            names.append(request.authorizationHash);
    }
    QCOMPARE(names, (QList<QByteArray>{hashOf(samples::apiToken()), hashOf(other), hashOf(other)}));
    for (int row = 0; row < 3; ++row)
        QVERIFY(bench.keychain.kept(bench.key(row)) == bench.issued(row));
}

BTA_TEST(TestJobTokens)
#include "tst_jobtokens.moc"
