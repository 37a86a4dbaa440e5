// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/latentserver.h"
#include "bench/measure.h"
#include "core/clock.h"
#include "sharing/job.h"
#include "sharing/stocktaking.h"
#include "sharing/survey.h"
#include "sharing/surveyfile.h"
#include "snyk/client.h"
#include "snyk/qtnetworkhttp.h"
#include "snyk/region.h"
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
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <deque>
#include <utility>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;
using namespace std::chrono_literals;

namespace {

/// Organizations that can be listed, looked at and cloned into, and Snyk's limit as it is documented.
class Snyk final
{
public:
    enum class Holds { Nothing, Direct };

    /// `faults` of a hundred clones are refused, fail or are cut, at random.
    explicit Snyk(int faults, Holds holds = Holds::Nothing, QList<snyk::Organization> listed = {})
        : m_faults(faults)
        , m_holds(holds)
        , m_listed(std::move(listed))
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
    [[nodiscard]] bool isCloned(const OrgId &org) const
    {
        return m_cloned.contains(org.toString().toLatin1());
    }

private:
    enum class Lane { V1, Rest };

    [[nodiscard]] bool isOverLimit(Lane lane)
    {
        constexpr std::array perMinute{2000, 1620};
        constexpr qint64 minute = 60000;
        const auto place = static_cast<std::size_t>(lane);
        std::deque<qint64> &calls = m_calls.at(place);
        const qint64 now = m_time.elapsed();
        while (!calls.empty() && calls.front() <= now - minute)
            calls.pop_front();
        calls.push_back(now);
        if (static_cast<int>(calls.size()) <= perMinute.at(place))
            return false;
        ++m_overLimit;
        return true;
    }
    [[nodiscard]] LatentServer::Answer shown(const QByteArray &target)
    {
        const bool isRest = target.startsWith("/rest/");
        if (isOverLimit(isRest ? Lane::Rest : Lane::V1))
            return {429, "{}"};
        if (target.startsWith("/rest/orgs?"))
            return pageOf(target);
        const QByteArray org = target.split('/').value(3);
        const bool isCloned = m_cloned.contains(org);
        const QByteArray id = m_cloned.value(org, m_holds == Holds::Direct ? org : QByteArray());
        if (isRest) {
            const QByteArray entry = id.isEmpty() ? QByteArray()
                                                  : R"({"type":"integration","id":")" + id
                    + R"(","attributes":{"has_broker":)" + (isCloned ? "true" : "false") + "}}";
            return {200, R"({"data":[)" + entry + R"(],"links":{}})"};
        }
        return {200, id.isEmpty() ? QByteArray("{}") : "{\"gitlab\":\"" + id + "\"}"};
    }
    /// A hundred of them, and the way to the next hundred.
    [[nodiscard]] LatentServer::Answer pageOf(const QByteArray &target) const
    {
        constexpr qsizetype pageSize = 100;
        const QUrlQuery query(QUrl::fromEncoded(target));
        const qsizetype first = query.queryItemValue(QStringLiteral("starting_after")).toLongLong();
        const qsizetype last = std::min(first + pageSize, m_listed.size());
        QByteArray data;
        for (qsizetype i = first; i < last; ++i) {
            const snyk::Organization &org = m_listed.at(i);
            data += (i > first ? "," : "") + QByteArray("{\"id\":\"") + org.id.toString().toLatin1()
                + R"(","type":"org","attributes":{"name":")" + org.name.toLatin1() + R"(","slug":")"
                + org.slug.toLatin1() + R"(","is_personal":false,"group_id":")"
                + org.group->toString().toLatin1() + "\"}}";
        }
        QByteArray links;
        if (last < m_listed.size())
            links = R"("next":"/orgs?version=2024-10-15&starting_after=)" + QByteArray::number(last) + '"';
        return {200, "{\"data\":[" + data + "],\"links\":{" + links + "}}"};
    }
    [[nodiscard]] LatentServer::Answer cloned(const QByteArray &body)
    {
        if (isOverLimit(Lane::V1))
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
    Holds m_holds;
    QList<snyk::Organization> m_listed;
    QMutex m_mutex;
    QElapsedTimer m_time;
    QRandomGenerator m_random{7};
    std::array<std::deque<qint64>, 2> m_calls;
    QHash<QByteArray, QByteArray> m_cloned;
    int m_overLimit = 0;
    int m_doubles = 0;
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
        turns.elapsed.append(milliseconds(timer));
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

/// Each refusal costs a minute, which nobody wants to wait for here.
constexpr std::chrono::milliseconds shortSilence = 200ms;

void clones(int count, int faults)
{
    title(QStringLiteral("%1 clones at 50 ms, %2 % faults").arg(count).arg(faults));
    Snyk server(faults);
    Bench bench;
    snyk::Pace &pace = bench.http.paceOf(samples::apiToken());
    if (faults > 0) {
        snyk::PaceLimits limits;
        limits.silence = shortSilence;
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
        {planOf(wish, previewOf(wish, all, nothing, {pace.limits()}), samples::moment()), {}}, manner);
    job.signIn(server.api(), samples::apiToken());
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuMilliseconds();
    job.start();
    const Turns turns = turnUntil([&job] { return !job.isRunning(); });
    // What is not known is called again only when the user wants it.
    if (job.counts().unknown > 0) {
        job.retry();
        turnUntil([&job] { return !job.isRunning(); });
    }
    const double elapsed = double(timer.elapsed());
    const double allowed = double(snyk::timeFor(pace.limits(), snyk::Api::V1, count).count());
    print("elapsed", elapsed / 1000, "s");
    if (faults > 0)
        print("silence after a 429, in place of a minute", double(shortSilence.count()), "ms");
    if (faults == 0)
        print("of the rate that is allowed (95 % of the limit)", allowed / elapsed, "", Goal::AtLeast, 0.95);
    print("answers 429 for too many calls", server.overLimit(), "", Goal::AtMost, 0);
    print("organizations cloned into twice", server.doubles(), "", Goal::AtMost, 0);
    int untrue = 0;
    for (int row = 0; row < job.states().size(); ++row) {
        const RowState &state = job.states().at(row);
        const bool isDone = std::holds_alternative<Done>(state);
        untrue += isDone != server.isCloned(all.at(row).id) || !isOver(state) ? 1 : 0;
    }
    print("rows done", job.counts().done);
    print("rows whose state is not true", untrue, "", Goal::AtMost, 0);
    print("organizations that the shared token's record names",
        double(bench.data.records.find(source.id)->sharedWith.size()));
    print("CPU for each row", (cpuMilliseconds() - cpu) / count, "ms");
    print("longest turn of the event loop (CPU)", turns.longestCpu, "ms", Goal::AtMost, 50);
    print("turns, the disk included: 99th percentile", percentile(turns.elapsed, 99), "ms");
    print("the longest", percentile(turns.elapsed, 100), "ms");
}

/// As the product does it: the list, a look at each, and the file in which all of it stays.
void inventory(int count)
{
    title(QStringLiteral("Inventory of %1 organizations at 50 ms: listed, looked at and saved").arg(count));
    // So that both questions are asked about each.
    Snyk server(0, Snyk::Holds::Direct, organizations(count));
    Bench bench;
    const QString path = bench.data.folder.filePath(QStringLiteral("data/inventory.json"));
    Stocktaking taking(bench.workspace, path);
    const double memory = pssInKiB();
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuMilliseconds();
    taking.begin(snyk::regionForApi(server.api()), samples::apiToken(), std::nullopt);
    double listed = 0;
    const Turns turns = turnUntil([&] {
        if (listed == 0 && taking.total() > 0)
            listed = milliseconds(timer);
        return !taking.isRunning();
    });
    const double elapsed = milliseconds(timer);
    const double used = cpuMilliseconds() - cpu;
    const double held = pssInKiB() - memory;
    if (!is<stock::Complete>(taking.state()) || taking.done() != count
        || taking.known().holdings.size() != count)
        qFatal("Organizations are missing.");
    // The last of the file is written beside the window.
    turnUntil([&path] {
        const auto stored = loadSurvey(path);
        return stored && stored->isFinished;
    });
    if (loadSurvey(path)->holdings.size() != count)
        qFatal("Organizations are missing in the file.");
    const snyk::PaceLimits limits = bench.http.paceOf(samples::apiToken()).limits();
    print("elapsed", elapsed / 1000, "s");
    print("of that, until the list is complete", listed / 1000, "s");
    print("of the time that the limit allows", elapsed / double(Survey::timeFor(limits, count).count()), "",
        Goal::AtMost, 1.05);
    print("answers 429 for too many calls", server.overLimit(), "", Goal::AtMost, 0);
    print("CPU for each organization", used / count, "ms");
    print("memory for each organization (PSS)", held / count, "KiB");
    print("longest turn of the event loop (CPU)", turns.longestCpu, "ms", Goal::AtMost, 50);
    print("turns, the disk included: 99th percentile", percentile(turns.elapsed, 99), "ms");
    print("the longest", percentile(turns.elapsed, 100), "ms");
}

void previewOfMany(int count)
{
    title(QStringLiteral("Preview of %1 organizations").arg(count));
    const QList<snyk::Organization> all = organizations(count);
    Wish wish{
        Way::Each, QStringLiteral("BENCH"), QStringLiteral("https://api.snyk.io"), QStringLiteral("gitlab")};
    QHash<OrgId, Holdings> holdings;
    for (const snyk::Organization &organization : all)
        holdings.insert(organization.id,
            {{{QStringLiteral("github"), samples::integrationId()}}, std::nullopt, std::nullopt});
    const double before = cpuMilliseconds();
    const Preview preview = previewOf(wish, all, holdings, {});
    print("made in (CPU)", cpuMilliseconds() - before, "ms", Goal::AtMost, 50);
    print("rows", double(preview.rows.size()));
}

} // namespace

/// job-bench [COUNT]: an inventory of so many organizations and jobs in a tenth of them, beside a Snyk that
/// answers after 50 ms and keeps to its limits.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr int fewer = 10;
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 10000;
    previewOfMany(count);
    clones(count / fewer, 0);
    clones(count / fewer, 5);
    inventory(count);
    print("goals that were missed", missedGoals());
    return EXIT_SUCCESS;
}
