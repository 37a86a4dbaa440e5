// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/latentserver.h"
#include "core/clock.h"
#include "sharing/job.h"
#include "sharing/survey.h"
#include "snyk/client.h"
#include "snyk/qtnetworkhttp.h"
#include "support/samples.h"
#include "support/testworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QRandomGenerator>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <deque>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;
using namespace std::chrono_literals;

namespace {

void print(const char *what, double value, const char *unit = "")
{
    QTextStream(stdout) << QStringLiteral("  %1%2 %3\n")
                               .arg(QString::fromLatin1(what), -60)
                               .arg(value, 9, 'f', 3)
                               .arg(QString::fromLatin1(unit));
}

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Organizations that can be cloned into, and Snyk's limit as it is documented.
class Snyk final
{
public:
    /// `faults` of a hundred clones are refused, fail or are cut, at random.
    explicit Snyk(int faults)
        : m_faults(faults)
        , m_server(50ms, [this](const QByteArray &method, const QByteArray &target, const QByteArray &body) {
            const QMutexLocker lock(&m_mutex);
            return method == "GET" ? shown(target) : cloned(body);
        })
    {
        m_time.start();
    }

    [[nodiscard]] HttpsUrl api() const { return m_server.api(); }
    [[nodiscard]] int overLimit() const { return m_overLimit; }
    [[nodiscard]] int doubles() const { return m_doubles; }
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] bool isCloned(const OrgId &org) const
    {
        return m_cloned.contains(org.toString().toLatin1());
    }

private:
    [[nodiscard]] bool isOverLimit()
    {
        constexpr int perMinute = 2000;
        constexpr qint64 minute = 60000;
        const qint64 now = m_time.elapsed();
        while (!m_calls.empty() && m_calls.front() <= now - minute)
            m_calls.pop_front();
        m_calls.push_back(now);
        ++m_answered;
        if (m_calls.size() <= perMinute)
            return false;
        ++m_overLimit;
        return true;
    }
    [[nodiscard]] LatentServer::Answer shown(const QByteArray &target)
    {
        const QByteArray id = m_cloned.value(target.split('/').value(3));
        if (target.startsWith("/rest/")) {
            const QByteArray entry = id.isEmpty()
                ? QByteArray()
                : R"({"type":"integration","id":")" + id + R"(","attributes":{"has_broker":true}})";
            return {200, R"({"data":[)" + entry + R"(],"links":{}})"};
        }
        if (isOverLimit())
            return {429, "{}"};
        return {200, id.isEmpty() ? QByteArray("{}") : "{\"gitlab\":\"" + id + "\"}"};
    }
    [[nodiscard]] LatentServer::Answer cloned(const QByteArray &body)
    {
        if (isOverLimit())
            return {429, "{}"};
        enum { Refused, Failed, FailedAfterwards, Cut };
        const int fault = m_random.bounded(100) < m_faults ? m_random.bounded(4) : -1;
        if (fault == Refused || fault == Failed)
            return {fault == Refused ? 429 : 500, "{}"};
        const QByteArray org = QJsonDocument::fromJson(body)
                                   .object()[QLatin1String("destinationOrgPublicId")]
                                   .toString()
                                   .toLatin1();
        m_doubles += m_cloned.contains(org) ? 1 : 0;
        const QByteArray id = newUuid().toLatin1();
        m_cloned.insert(org, id);
        if (fault == FailedAfterwards)
            return {500, "{}"};
        return {200, "{\"newIntegrationId\":\"" + id + "\"}", fault == Cut};
    }

    int m_faults;
    QMutex m_mutex;
    QElapsedTimer m_time;
    QRandomGenerator m_random{7};
    std::deque<qint64> m_calls;
    QHash<QByteArray, QByteArray> m_cloned;
    int m_overLimit = 0;
    int m_doubles = 0;
    int m_answered = 0;
    LatentServer m_server;
};

QList<snyk::Organization> organizations(int count)
{
    QList<snyk::Organization> all;
    const GroupId group = GroupId::create();
    for (int i = 0; i < count; ++i)
        all.append({OrgId::create(), QStringLiteral("Team %1").arg(i), QStringLiteral("team-%1").arg(i),
            group, false});
    return all;
}

/// Of the event loop's turns, milliseconds.
struct Turns
{
    double longestCpu = 0;
    /// By the clock: waiting for the disk counts.
    QList<double> elapsed;

    [[nodiscard]] double over(double milliseconds) const
    {
        return double(std::count_if(
            elapsed.cbegin(), elapsed.cend(), [milliseconds](double each) { return each > milliseconds; }));
    }
};

template <class Condition>
Turns turnUntil(Condition holds)
{
    Turns turns;
    while (!holds()) {
        const double before = cpuMilliseconds();
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        turns.elapsed.append(double(timer.nsecsElapsed()) / 1e6);
        turns.longestCpu = std::max(turns.longestCpu, cpuMilliseconds() - before);
        // Not within the turn: to wait for others is no stall.
        QThread::usleep(500);
    }
    return turns;
}

/// What a job needs, with a clock that goes.
struct Bench
{
    snyk::QtNetworkHttp http{{}};
    TestWorkspace data{http};
    SystemClock clock;
    Workspace workspace{http, clock, data.ownKeychain, data.memory, data.workspace.keys, data.records,
        data.journal, data.audit, data.settings, snyk::RetryPolicy(), false};
    JobJournal journal{data.folder.filePath(QStringLiteral("data/jobs"))};
};

void clones(int count, int faults)
{
    QTextStream(stdout) << count << " clones at 50 ms, " << faults << " % faults\n" << Qt::flush;
    Snyk server(faults);
    Bench bench;
    snyk::Pace &pace = bench.http.paceOf(samples::apiToken());
    if (faults > 0) {
        // Each refusal costs a minute, which nobody wants to wait for here.
        snyk::PaceLimits limits;
        limits.silence = 200ms;
        pace.setLimits(limits);
    }
    const QList<snyk::Organization> all = organizations(count);
    Wish wish{Way::Share, QStringLiteral("BENCH"), server.api().toString(), QStringLiteral("gitlab")};
    wish.source = records::Target{wish.regionId, wish.apiAddress,
        {OrgId::create(), QStringLiteral("Source"), QStringLiteral("source"), all.constFirst().group},
        wish.integrationType, samples::integrationId()};
    records::TokenRecord source{RecordId::create(), *wish.source, samples::brokerToken().fingerprint(),
        bench.workspace.keys.key(vault::SecretKind::BrokerToken, wish.regionId, QStringLiteral("source")),
        records::Origin::Retrieved, records::Storage::Keychain, records::RecordState::Current, false,
        samples::moment(), samples::moment().addDays(90), {}};
    if (!bench.data.records.put(source))
        qFatal("The record cannot be written.");
    wish.sourceRecord = source.id;
    QHash<OrgId, Holdings> nothing;
    for (const snyk::Organization &organization : all)
        nothing.insert(organization.id, {});
    JobManner manner;
    manner.lookAfter = 200ms;
    Job job(bench.workspace, bench.journal,
        {planOf(wish, previewOf(wish, all, nothing, pace.limits()), samples::moment()), {}}, manner);
    job.signIn(server.api(), samples::apiToken());
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuMilliseconds();
    job.start();
    Turns turns = turnUntil([&job] { return !job.isRunning(); });
    // What is not known is called again only when the user wants it.
    if (job.counts().unknown > 0) {
        job.retry();
        turnUntil([&job] { return !job.isRunning(); });
    }
    const double elapsed = double(timer.elapsed());
    const double allowed = double(snyk::timeFor(pace.limits(), snyk::Api::V1, count).count());
    print("elapsed", elapsed / 1000, "s");
    if (faults == 0)
        print("of the rate that is allowed (95 % of the limit)", allowed / elapsed);
    print("answers 429 for too many calls", server.overLimit());
    print("organizations cloned into twice", server.doubles());
    int untrue = 0;
    for (int row = 0; row < job.states().size(); ++row) {
        const RowState &state = job.states().at(row);
        const bool isDone = std::holds_alternative<Done>(state);
        untrue += isDone != server.isCloned(all.at(row).id) || !isOver(state) ? 1 : 0;
    }
    print("rows done", job.counts().done);
    print("rows whose state is not true", untrue);
    print("organizations that the shared token's record names",
        double(bench.data.records.find(source.id)->sharedWith.size()));
    print("CPU for each row", (cpuMilliseconds() - cpu) / count, "ms");
    print("longest turn of the event loop (CPU)", turns.longestCpu, "ms");
    std::sort(turns.elapsed.begin(), turns.elapsed.end());
    print("longest turn, waiting for the disk included", turns.elapsed.constLast(), "ms");
    print("turns over 16 ms", turns.over(16));
}

void inventory(int count)
{
    QTextStream(stdout) << "Inventory of " << count << " organizations at 50 ms\n" << Qt::flush;
    Snyk server(0);
    Bench bench;
    snyk::Client client(bench.http, bench.clock, server.api(), samples::apiToken(), JobManner().retry);
    client.spreadCalls();
    Survey survey;
    QElapsedTimer timer;
    timer.start();
    survey.start(client, organizations(count));
    turnUntil([&survey] { return !survey.isRunning(); });
    const double allowed = double(
        snyk::timeFor(bench.http.paceOf(samples::apiToken()).limits(), snyk::Api::V1, count).count());
    print("elapsed", double(timer.elapsed()) / 1000, "s");
    print("of the time that the limit allows", double(timer.elapsed()) / allowed);
}

void previewOfMany(int count)
{
    QTextStream(stdout) << "Preview of " << count << " organizations\n";
    const QList<snyk::Organization> all = organizations(count);
    Wish wish{
        Way::Each, QStringLiteral("BENCH"), QStringLiteral("https://api.snyk.io"), QStringLiteral("gitlab")};
    QHash<OrgId, Holdings> holdings;
    for (const snyk::Organization &organization : all)
        holdings.insert(organization.id,
            {{{QStringLiteral("github"), samples::integrationId()}}, std::nullopt, std::nullopt});
    QElapsedTimer timer;
    timer.start();
    const Preview preview = previewOf(wish, all, holdings, {});
    print("made in", double(timer.nsecsElapsed()) / 1e6, "ms");
    print("rows", double(preview.rows.size()));
}

} // namespace

/// job-bench [CLONES]: jobs in many organizations, beside a Snyk that answers after 50 ms.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 1000;
    clones(count, 0);
    clones(count, 5);
    inventory(count);
    previewOfMany(10 * count);
    return EXIT_SUCCESS;
}
