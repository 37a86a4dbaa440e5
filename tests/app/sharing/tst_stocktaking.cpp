// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/stocktaking.h"

#include "sharingbench.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

/// Calls about one organization each.
const standin::Matching aLook{snyk::Method::Get, QStringLiteral("/v1/org/")};

struct Stock
{
    explicit Stock(int organizations = 200)
        : bench(nullptr, organizations)
        , region(snyk::regionForApi(bench.server.api()))
        , path(bench.data.folder.filePath(QStringLiteral("data/inventory.json")))
    {
        restart();
    }

    /// As after a new start of the program.
    void restart()
    {
        taking.reset();
        taking = std::make_unique<Stocktaking>(bench.data.workspace, path);
    }
    void begin(const std::optional<GroupId> &group = std::nullopt)
    {
        taking->begin(region, samples::apiToken(), group);
    }
    [[nodiscard]] bool isOver() const
    {
        return turnUntil([this] { return !taking->isRunning(); }, SharingBench::patience);
    }
    /// Ids of the organizations that were asked about, once for each time.
    [[nodiscard]] QStringList asked() const
    {
        QStringList ids;
        for (const standin::LoggedRequest &request : bench.server.log()) {
            if (request.method == snyk::Method::Get && request.target.startsWith(QLatin1String("/v1/org/")))
                ids.append(request.target.section(QLatin1Char('/'), 3, 3));
        }
        return ids;
    }
    /// Holdings that the pure functions would show.
    [[nodiscard]] int read() const
    {
        int read = 0;
        for (const Holdings &holdings : taking->known().holdings)
            read += holdings.error ? 0 : 1;
        return read;
    }

    SharingBench bench;
    snyk::Region region;
    QString path;
    std::unique_ptr<Stocktaking> taking;
};

} // namespace

class TestStocktaking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState()
    {
        using namespace stock;
        const std::vector<State> states{
            NotBegun(), Listing(), stock::Looking(), Complete(), Stopped(), Failed()};
        const std::vector<Event> events{Begin(), Listed(), AllLooked(), stock::Refused(), Stop()};
        enum { None, List, Look, Whole, Halted, Broken };
        const int expected[6][5] = {
            {List, refused, refused, refused, refused},
            {refused, Look, refused, Broken, Halted},
            {refused, refused, Whole, Broken, Halted},
            {List, refused, refused, refused, refused},
            {List, refused, refused, refused, refused},
            {List, refused, refused, refused, refused},
        };
        checkTable(states, events, expected, &stock::next);
    }

    void looksAtAllAndKeepsIt()
    {
        Stock stock;
        QVERIFY(is<stock::NotBegun>(stock.taking->state()));
        stock.begin();
        QVERIFY(stock.taking->isRunning());
        QVERIFY(stock.isOver());
        QVERIFY(is<stock::Complete>(stock.taking->state()));
        QCOMPARE(stock.taking->total(), 212);
        QCOMPARE(stock.taking->done(), 212);
        QCOMPARE(stock.read(), 212);
        QCOMPARE(stock.bench.server.count({snyk::Method::Post, QString()}), 0);
        QCOMPARE(stock.bench.server.count({snyk::Method::Put, QString()}), 0);
        QTRY_VERIFY(QFile::exists(stock.path));
        QFile file(stock.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(samples::apiTokenText));

        const qsizetype calls = stock.bench.server.log().size();
        stock.restart();
        QVERIFY(is<stock::Complete>(stock.taking->state()));
        QVERIFY(stock.taking->isKnown(stock.region.id));
        QVERIFY(!stock.taking->isKnown(QStringLiteral("SNYK-US-02")));
        QCOMPARE(stock.read(), 212);
        QCOMPARE(stock.bench.server.log().size(), calls);
    }

    void goesOnAfterAStopAndARestart()
    {
        Stock stock;
        stock.begin();
        QVERIFY(turnUntil([&] { return stock.read() >= 40; }, SharingBench::patience));
        stock.taking->stop();
        QVERIFY(is<stock::Stopped>(stock.taking->state()));
        const int before = stock.read();
        QVERIFY(before < 212);
        const QSet<OrgId> known(
            stock.taking->known().looked.keyBegin(), stock.taking->known().looked.keyEnd());
        stock.restart();
        QVERIFY(is<stock::Stopped>(stock.taking->state()));
        QCOMPARE(stock.taking->done(), before);
        QCOMPARE(stock.taking->total(), 212);

        stock.bench.server.clearLog();
        stock.taking->goOn(stock.region, samples::apiToken());
        QVERIFY(stock.isOver());
        QVERIFY(is<stock::Complete>(stock.taking->state()));
        QCOMPARE(stock.read(), 212);
        // Nobody who was looked at before is asked again.
        const QStringList asked = stock.asked();
        QVERIFY(asked.size() >= 212 - before);
        for (const QString &id : asked)
            QVERIFY(!known.contains(OrgId::parse(id).value()));
    }

    void looksAgainThoughTheClockWasSetBack()
    {
        Stock stock(0);
        stock.begin();
        QVERIFY(stock.isOver());
        stock.bench.data.clock.set(samples::moment().addDays(-400));
        stock.bench.server.clearLog();
        stock.begin();
        QVERIFY(stock.isOver());
        QCOMPARE(stock.asked().size(), 12);
        QCOMPARE(knowledgeOf(stock.taking->known(), std::nullopt).since, samples::moment().addDays(-400));
    }

    void looksAtOneGroupAndKeepsTheOthers()
    {
        Stock stock;
        stock.begin();
        QVERIFY(stock.isOver());
        std::optional<GroupId> group;
        for (const snyk::Organization &organization : stock.taking->known().organizations) {
            if (organization.slug == QLatin1String("payments-platform"))
                group = organization.group;
        }
        QVERIFY(group);
        const auto ofGroup
            = static_cast<int>(organizationsIn(stock.taking->known().organizations, group).size());
        QVERIFY(ofGroup > 1 && ofGroup < 212);
        stock.bench.data.clock.set(samples::moment().addDays(2));
        stock.bench.server.clearLog();
        stock.begin(group);
        QVERIFY(stock.isOver());
        QCOMPARE(stock.asked().size(), ofGroup);
        QCOMPARE(stock.taking->total(), ofGroup);
        QCOMPARE(stock.read(), 212);
        const QDateTime now = stock.bench.data.clock.nowUtc();
        QCOMPARE(knowledgeOf(stock.taking->known(), group).since, now);
        QCOMPARE(knowledgeOf(stock.taking->known(), std::nullopt).since, now.addDays(-2));
    }

    void aRefusedTokenStopsItAndNothingIsLost()
    {
        Stock stock;
        stock.begin();
        QVERIFY(turnUntil([&] { return stock.read() >= 20; }, SharingBench::patience));
        stock.bench.server.misbehave(aLook, standin::Misbehaviour::withStatus(401), 1000);
        QVERIFY(stock.isOver());
        QVERIFY(is<stock::Failed>(stock.taking->state()));
        QCOMPARE(stock.taking->error()->kind, snyk::ApiErrorKind::Unauthorized);
        const int before = stock.read();
        QVERIFY(before >= 20 && before < 212);
        stock.bench.server.behave();
        stock.restart();
        const QSet<OrgId> seen = stock.taking->known().seen;
        QCOMPARE(seen.size(), before);
        stock.bench.server.clearLog();
        stock.taking->goOn(stock.region, samples::apiToken());
        QVERIFY(stock.isOver());
        // What was on its way when the token was refused may still arrive; who has answered is not asked.
        for (const QString &id : stock.asked())
            QVERIFY(!seen.contains(OrgId::parse(id).value()));
        QCOMPARE(stock.read(), 212);
    }

    void anOrganizationThatMayNotBeReadIsNamedAndRemembered()
    {
        Stock stock(0);
        stock.bench.server.misbehave(aLook, standin::Misbehaviour::withStatus(403), 2);
        stock.begin();
        QVERIFY(stock.isOver());
        QVERIFY(is<stock::Complete>(stock.taking->state()));
        QCOMPARE(stock.read(), 10);
        stock.restart();
        QCOMPARE(knowledgeOf(stock.taking->known(), std::nullopt).refused, 2);
    }

    void aListThatCannotBeReadFailsIt()
    {
        Stock stock(0);
        stock.bench.server.misbehave(
            {snyk::Method::Get, QStringLiteral("/rest/orgs")}, standin::Misbehaviour::withStatus(403), 10);
        stock.begin();
        QVERIFY(stock.isOver());
        QVERIFY(is<stock::Failed>(stock.taking->state()));
        QCOMPARE(stock.taking->error()->kind, snyk::ApiErrorKind::Forbidden);
    }

    void aListThatIsTooShortIsLookedAtAllTheSame()
    {
        Stock stock(500);
        QByteArray counted;
        for (int i = 0; i < 2000; ++i)
            counted += (i > 0 ? "," : "") + QByteArray(R"({"group":null})");
        stock.bench.server.misbehave({snyk::Method::Get, QStringLiteral("/v1/orgs")},
            standin::Misbehaviour::answering("{\"orgs\":[" + counted + "]}"), 10);
        stock.begin();
        QVERIFY(stock.isOver());
        QVERIFY(is<stock::Complete>(stock.taking->state()));
        QCOMPARE(stock.read(), 512);
        // Asked for once more, from its beginning, and not for ever.
        QCOMPARE(stock.bench.server.count({snyk::Method::Get, QStringLiteral("/rest/orgs?")}), 12);
    }

    void anotherRegionForgetsTheFirst()
    {
        Stock stock(0);
        stock.begin();
        QVERIFY(stock.isOver());
        snyk::Region other = stock.region;
        other.id = QStringLiteral("SNYK-US-02");
        stock.taking->goOn(other, samples::apiToken());
        QVERIFY(!stock.taking->isRunning());
        stock.taking->begin(other, samples::apiToken(), std::nullopt);
        QCOMPARE(stock.read(), 0);
        QVERIFY(stock.isOver());
        QVERIFY(stock.taking->isKnown(other.id));
        QVERIFY(!stock.taking->isKnown(stock.region.id));
    }

    void waitsForAsLongAsSnykWants()
    {
        Stock stock(40);
        snyk::PaceLimits limits = stock.bench.http.paceOf(samples::apiToken()).limits();
        limits.silence = std::chrono::seconds(2);
        stock.bench.http.paceOf(samples::apiToken()).setLimits(limits);
        stock.bench.server.misbehave(aLook, standin::Misbehaviour::withStatus(429), 1);
        stock.begin();
        QVERIFY(turnUntil([&] { return stock.taking->silence().count() > 0; }, SharingBench::patience));
        // What was done until then is little to tell by, and is said to be.
        const auto outlook = stock.taking->outlook();
        QVERIFY(!outlook || outlook->isEarly);
        stock.bench.data.clock.set(samples::moment().addSecs(3));
        QVERIFY(stock.isOver());
        QCOMPARE(stock.read(), 52);
    }

    void endsWithTheProgramInTheMiddle()
    {
        Stock stock;
        stock.begin();
        QVERIFY(turnUntil([&] { return stock.read() >= 30; }, SharingBench::patience));
        const int before = stock.read();
        stock.restart();
        QVERIFY(is<stock::Stopped>(stock.taking->state()));
        QCOMPARE(stock.read(), before);
    }
};

BTA_TEST(TestStocktaking)
#include "tst_stocktaking.moc"
