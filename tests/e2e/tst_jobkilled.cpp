// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Runs inside tests/support/keyring-session.sh, or on Windows. A job in some hundred organizations is killed
// at random moments and started again, as often as is wanted, and goes on to its end then. BTA_RANDOM_KILLS
// says how often, and BTA_SEED when; with a hundred or more kills, the job has more than a thousand rows:
//     BTA_RANDOM_KILLS=100 ctest -V -R e2e.jobkilled

#include "app/sharing/sharingbench.h"
#include "support/await.h"
#include "support/turnuntil.h"
#include "vault/keychainvault.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

constexpr std::chrono::seconds patience(3000);
constexpr int usualKills = 10;
/// From here on it is a long run.
constexpr int manyKills = 100;
constexpr int manyRows = 1000;
constexpr int fastest = 60000;
/// Three questions about each row, and the calls, within a life, and not all of the rows.
constexpr int slower = 6000;

/// So many that there is something left to be called in the last life as well. Each leaves rows behind that
/// are to be looked at in the end: some thirty where a token is shared, and eight where each brings one.
/// About a third of the organizations is in the group, and most have no such integration.
int organizationsFor(Way way, int kills)
{
    if (way == Way::Share)
        return kills >= manyKills ? 10000 : 1500;
    return kills >= manyKills ? 2600 : 500;
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
    enum class End { Over, Killed, Failed };
    /// When a life ends: so long after so many of its requests, or after its start. By its requests, it is in
    /// the middle of its work however slow the machine is.
    struct Moment
    {
        enum class Since { Start, Request, Change } since;
        int requests;
        std::chrono::milliseconds after;
    };
    [[nodiscard]] Moment anyMoment();
    /// How it ended. Without a moment it retries what is unknown, and is over.
    [[nodiscard]] static End run(SharingBench &bench, int perMinute, std::optional<Moment> moment);
    /// True when it was killed so often, whatever it was about, and never came to its end before.
    [[nodiscard]] bool kill(SharingBench &bench, int times);

    /// In which of its lives a token was given out, by organization.
    QHash<QString, int> m_lives;
    /// Lives in which Snyk has carried out something.
    int m_changing = 0;
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

TestJobKilled::End TestJobKilled::run(SharingBench &bench, int perMinute, std::optional<Moment> moment)
{
    const auto connections = [&bench] { return bench.server.findChildren<standin::Connection *>().size(); };
    const qsizetype before = connections();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(BTA_JOB_RUN),
        {bench.server.api().toString(), bench.data.folder.filePath(QStringLiteral("data")),
            QString::number(perMinute), moment ? QString() : QStringLiteral("retry")});
    if (!process.waitForStarted())
        qFatal("The process does not start");
    bool isKilled = false;
    QTimer kill;
    kill.setSingleShot(true);
    kill.setTimerType(Qt::PreciseTimer);
    QObject::connect(&kill, &QTimer::timeout, &process, [&process, &isKilled] {
        isKilled = true;
        process.kill();
    });
    int requests = 0;
    if (moment && moment->since == Moment::Since::Start)
        kill.start(moment->after);
    QObject::connect(&bench.server, &standin::StandInServer::received, &kill,
        [&kill, &requests, moment](const standin::LoggedRequest &request) {
            const bool isChange = request.method != snyk::Method::Get;
            if (!moment || moment->since == Moment::Since::Start
                || (moment->since == Moment::Since::Change && !isChange))
                return;
            if (++requests == moment->requests)
                kill.start(moment->after);
        });
    // What it has sent at the last moment is carried out as well.
    if (!turnUntil(
            [&] { return process.state() == QProcess::NotRunning && connections() <= before; }, patience))
        return End::Failed;
    // One that falls by itself is not one that was killed.
    if (process.exitStatus() == QProcess::CrashExit)
        return isKilled ? End::Killed : End::Failed;
    return process.exitCode() == 0 ? End::Over : End::Failed;
}

/// Mostly while it calls, and sometimes while it starts or looks.
TestJobKilled::Moment TestJobKilled::anyMoment()
{
    const auto within = [this](int most) { return std::chrono::milliseconds(m_random.bounded(most)); };
    switch (m_random.bounded(8)) {
    case 0:
        return {Moment::Since::Start, 0, within(300)};
    case 1:
        return {Moment::Since::Request, 1 + m_random.bounded(40), within(30)};
    default:
        return {Moment::Since::Change, 1 + m_random.bounded(16), within(60)};
    }
}

bool TestJobKilled::kill(SharingBench &bench, int times)
{
    for (int life = 0; life < times; ++life) {
        const qsizetype changes = bench.changes().size();
        const End end = run(bench, slower, anyMoment());
        m_changing += bench.changes().size() > changes ? 1 : 0;
        for (auto it = bench.tokens().cbegin(); it != bench.tokens().cend(); ++it) {
            if (!m_lives.contains(it.key()))
                m_lives.insert(it.key(), life);
        }
        if (end != End::Killed) {
            qWarning("It ended by itself after %d kills.", life);
            return false;
        }
    }
    return true;
}

void TestJobKilled::callsNothingTwiceAndLosesNoToken()
{
    QFETCH(const int, way);
    const bool isShare = Way(way) == Way::Share;
    m_lives.clear();
    m_changing = 0;
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("BTA_RANDOM_KILLS", &isGiven);
    const int kills = isGiven ? given : usualKills;
    SharingBench bench(nullptr, organizationsFor(Way(way), kills));
    const JobPlan plan = bench.plan(Way(way));
    if (kills >= manyKills)
        QVERIFY2(bench.lastPreview.toDo >= manyRows, qPrintable(QString::number(bench.lastPreview.toDo)));
    QVERIFY(bench.journal.begin(plan).has_value());
    // The list is where the other process looks for it.
    if (plan.sourceRecord) {
        QVERIFY(QFile::rename(
            bench.data.records.path(), bench.data.folder.filePath(QStringLiteral("data/tokens.json"))));
    }
    QVERIFY(kill(bench, kills));
    QVERIFY(bench.journal.find(plan.id)->isUnfinished());
    QVERIFY2(2 * m_changing >= kills, qPrintable(QString::number(m_changing)));
    QVERIFY(run(bench, fastest, std::nullopt) == End::Over);
    const StoredJob job = bench.journal.find(plan.id).value();
    QVERIFY(!job.isUnfinished());

    SystemClock clock;
    vault::KeychainVault keychain(clock);
    records::RecordStore list(bench.data.folder.filePath(QStringLiteral("data/tokens.json")), clock);
    QVERIFY(list.load().has_value());
    int done = 0;
    // Tokens that are said to be in Snyk alone: all of them, and by the life that they were given out in.
    int told = 0;
    QHash<int, int> toldOfLife;
    for (int row = 0; row < plan.rows.size(); ++row) {
        const RowPlan &planned = plan.rows.at(row);
        const RowState &state = job.states.at(row);
        const QString org = planned.org.id.toString();
        const bool isDone = std::holds_alternative<Done>(state);
        done += isDone ? 1 : 0;
        if (!bench.changes().contains(org)) {
            // Two of the organizations may be seen, and not changed.
            const auto *refused = std::get_if<Refused>(&state);
            QVERIFY(std::holds_alternative<Skipped>(state) || (refused && refused->error.httpStatus == 403));
            continue;
        }
        if (const auto *unknown = std::get_if<Unknown>(&state)) {
            QVERIFY(!isShare && unknown->tokenIsLost);
            ++told;
            ++toldOfLife[m_lives.value(org, kills)];
            continue;
        }
        QVERIFY(isDone);
        if (isShare)
            continue;
        // In the keychain and on the list.
        const auto record = list.find(*planned.record);
        QVERIFY(record.has_value());
        const auto kept = await(keychain.read(record->key, {}));
        QVERIFY(kept && *kept && **kept == Secret::take(QByteArray(bench.tokens().value(org))));
    }
    QCOMPARE(bench.faultOfChanges(done + told), QString());
    QVERIFY(done > 0);
    if (isShare)
        QCOMPARE(list.find(*plan.sourceRecord)->sharedWith.size(), done);
    // No kill costs more than what was on its way just then, and the life that was not killed nothing.
    const int most = toldOfLife.isEmpty() ? 0 : *std::max_element(toldOfLife.cbegin(), toldOfLife.cend());
    QVERIFY2(most <= JobManner().tokensAtATime, qPrintable(QString::number(most)));
    QCOMPARE(toldOfLife.value(kills), 0);
    qInfo("killed %d times, %d of them after calls of that life were carried out; of %d rows to do %d are "
          "done, "
          "none was called twice, and of %d the token is said to be in Snyk alone, at most %d for a kill",
        kills, m_changing, bench.lastPreview.toDo, done, told, most);
}

QTEST_GUILESS_MAIN(TestJobKilled)
#include "tst_jobkilled.moc"
