// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Runs inside tests/support/keyring-session.sh, or on Windows. A job in some hundred organizations is killed
// at random moments and started again, until it is over. BTA_RANDOM_KILLS says how often, and BTA_SEED when;
// with a hundred or more kills, the job has more than a thousand rows:
//     BTA_RANDOM_KILLS=100 ctest -R e2e.jobkilled

#include "app/sharing/sharingbench.h"
#include "support/await.h"
#include "support/turnuntil.h"
#include "vault/keychainvault.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

constexpr std::chrono::seconds patience(3000);
constexpr int usualKills = 10;
/// From here on it is a long run.
constexpr int manyKills = 100;
constexpr int fastest = 20000;
/// Slow enough for the kills to come while it runs; what brings tokens waits for the keychain anyway.
int callsAMinute(Way way, int kills)
{
    constexpr int slow = 600;
    constexpr int slowForMany = 1500;
    if (kills >= manyKills)
        return slowForMany;
    return way == Way::Share ? slow : fastest;
}

} // namespace

class TestJobKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void callsNothingTwiceAndLosesNoToken_data();
    void callsNothingTwiceAndLosesNoToken();

private:
    /// False when it did not come to its end.
    [[nodiscard]] bool run(
        SharingBench &bench, int perMinute, std::optional<std::chrono::milliseconds> killAfter, int &killed);

    QRandomGenerator m_random;
};

void TestJobKilled::initTestCase()
{
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("BTA_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = QRandomGenerator::system()->generate();
    m_random.seed(seed);
    qInfo("BTA_SEED=%u brings these moments again, as far as the machine allows.", seed);
}

void TestJobKilled::callsNothingTwiceAndLosesNoToken_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("each") << int(Way::Each);
    QTest::newRow("share") << int(Way::Share);
}

bool TestJobKilled::run(
    SharingBench &bench, int perMinute, std::optional<std::chrono::milliseconds> killAfter, int &killed)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(BTA_JOB_RUN),
        {bench.server.api().toString(), bench.data.folder.filePath(QStringLiteral("data")),
            QString::number(perMinute), killAfter ? QString() : QStringLiteral("retry")});
    if (!process.waitForStarted())
        qFatal("The process does not start");
    if (killAfter) {
        QTimer::singleShot(*killAfter, Qt::PreciseTimer, &process, [&process] { process.kill(); });
    }
    if (!turnUntil([&process] { return process.state() == QProcess::NotRunning; }, patience))
        return false;
    if (process.exitStatus() == QProcess::CrashExit) {
        ++killed;
        return true;
    }
    return process.exitCode() == 0;
}

void TestJobKilled::callsNothingTwiceAndLosesNoToken()
{
    QFETCH(const int, way);
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("BTA_RANDOM_KILLS", &isGiven);
    const int kills = isGiven ? given : usualKills;
    // About a third of them is in the group, and has no such integration.
    SharingBench bench(nullptr, kills >= manyKills ? 3300 : 1000);
    const JobPlan plan = bench.plan(Way(way));
    QVERIFY(bench.journal.begin(plan).has_value());
    // The list is where the other process looks for it.
    if (plan.sourceRecord) {
        QVERIFY(QFile::rename(
            bench.data.records.path(), bench.data.folder.filePath(QStringLiteral("data/tokens.json"))));
    }
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        const std::chrono::milliseconds after(100 + m_random.bounded(500));
        QVERIFY(run(bench, callsAMinute(Way(way), kills), after, killed));
        if (!bench.journal.find(plan.id)->isUnfinished())
            break;
    }
    QVERIFY(run(bench, fastest, std::nullopt, killed));
    const StoredJob job = bench.journal.find(plan.id).value();
    QVERIFY(!job.isUnfinished());

    SystemClock clock;
    vault::KeychainVault keychain(clock);
    records::RecordStore list(bench.data.folder.filePath(QStringLiteral("data/tokens.json")), clock);
    QVERIFY(list.load().has_value());
    for (const int calls : bench.changes())
        QCOMPARE(calls, 1);
    int done = 0;
    int told = 0;
    for (int row = 0; row < plan.rows.size(); ++row) {
        const RowPlan &planned = plan.rows.at(row);
        const RowState &state = job.states.at(row);
        const QByteArray issued = bench.tokens().value(planned.org.id.toString());
        const auto *unknown = std::get_if<Unknown>(&state);
        done += std::holds_alternative<Done>(state) ? 1 : 0;
        told += unknown ? 1 : 0;
        if (Way(way) == Way::Share) {
            QVERIFY(!unknown);
            continue;
        }
        if (issued.isEmpty()) {
            QVERIFY(std::holds_alternative<Skipped>(state) || std::holds_alternative<Refused>(state));
            continue;
        }
        // In the keychain and on the list, or said to be nowhere here.
        if (unknown) {
            QVERIFY(unknown->tokenIsLost);
            continue;
        }
        QVERIFY(std::holds_alternative<Done>(state));
        const auto record = list.find(*planned.record);
        QVERIFY(record.has_value());
        const auto kept = await(keychain.read(record->key, {}));
        QVERIFY(kept && *kept && **kept == Secret::take(QByteArray(issued)));
    }
    if (plan.sourceRecord)
        QCOMPARE(list.find(*plan.sourceRecord)->sharedWith.size(), done);
    qInfo("killed %d times; of %d rows to do %d are done, and of %d the token is said to be in Snyk alone; "
          "%d tokens were issued, %d calls changed something",
        killed, bench.lastPreview.toDo, done, told, int(bench.tokens().size()), int(bench.changes().size()));
    QVERIFY(killed > 0);
}

QTEST_GUILESS_MAIN(TestJobKilled)
#include "tst_jobkilled.moc"
