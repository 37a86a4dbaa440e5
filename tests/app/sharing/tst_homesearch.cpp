// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/homesearch.h"

#include "sharingbench.h"
#include "support/testroom.h"
#include "support/transitiontable.h"

#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

const standin::Matching aListOfIntegrations{snyk::Method::Get, QStringLiteral("/v1/org/")};
const standin::Matching aQuestionAboutBroker{snyk::Method::Get, QStringLiteral("/rest/orgs/")};

struct Search
{
    explicit Search(int generated = 0)
        : bench(nullptr, generated)
        , region(snyk::regionForApi(bench.server.api()))
        , search(bench.data.workspace, directory)
    { }

    void begin(const QString &type = QStringLiteral("gitlab"), const StoredSurvey &known = {})
    {
        if (directory.state() == organizations::LoadState::Idle)
            directory.load(bench.client);
        search.look(region, samples::apiToken(), type, known);
    }
    [[nodiscard]] bool isOver() const
    {
        return turnUntil([this] { return !search.isRunning(); }, SharingBench::patience);
    }
    [[nodiscard]] QList<Home> homes() const { return search.homes(samples::brokerToken().fingerprint()); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const Home &one : homes())
            names.append(one.row.organization.name);
        return names;
    }
    /// On the list, for what was found first.
    [[nodiscard]] records::TokenRecord recordOfFirst(const Fingerprint &token) const
    {
        const ManagedRow row = homes().constFirst().row;
        return {RecordId::create(),
            {region.id, region.api.toString(),
                {row.organization.id, row.organization.name, row.organization.slug, row.organization.group},
                row.type, row.integration},
            token,
            bench.data.workspace.keys.key(vault::SecretKind::BrokerToken, region.id, QStringLiteral("it")),
            records::Origin::Pasted, records::Storage::Keychain, records::RecordState::Current, false,
            samples::moment(), samples::moment().addDays(90), {}};
    }

    SharingBench bench;
    snyk::Region region;
    organizations::OrgDirectory directory;
    HomeSearch search;
};

} // namespace

class TestHomeSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState()
    {
        using namespace home;
        const std::vector<State> states{
            NotBegun(), Listing(), Offered(), home::Looking(), Complete(), Stopped(), Failed()};
        const std::vector<Event> events{
            Begin(), Listed(), ListedMany(), Agree(), AllLooked(), home::Refused(), Stop()};
        enum { None, List, Offer, Look, Whole, Halted, Broken };
        const int expected[7][7] = {
            {List, refused, refused, refused, refused, refused, refused},
            {refused, Look, Offer, refused, refused, Broken, Halted},
            {List, refused, refused, Look, refused, refused, refused},
            {refused, refused, refused, refused, Whole, Broken, Halted},
            {List, refused, refused, refused, refused, refused, refused},
            {List, refused, refused, refused, refused, refused, refused},
            {List, refused, refused, refused, refused, refused, refused},
        };
        checkTable(states, events, expected, &home::next);
    }

    /// Those without the type, and those that have it without Broker, cannot be it. Snyk is only read.
    void findsThoseThatUseBroker()
    {
        Search s;
        QVERIFY(is<home::NotBegun>(s.search.state()));
        s.begin();
        QVERIFY(s.isOver());
        QVERIFY(is<home::Complete>(s.search.state()));
        QCOMPARE(
            s.names(), (QStringList{QStringLiteral("Payments Platform"), QStringLiteral("Mobile Banking")}));
        for (const Home &one : s.homes()) {
            QCOMPARE(one.row.type, QStringLiteral("gitlab"));
            QVERIFY(one.row.integration);
            QCOMPARE(one.row.isBrokered, std::optional(true));
            QVERIFY(!one.hasOtherToken);
        }
        QCOMPARE(s.search.done(), s.search.total());
        for (const standin::LoggedRequest &request : s.bench.server.log())
            QCOMPARE(request.method, snyk::Method::Get);
        QCOMPARE(s.bench.server.count(aListOfIntegrations), s.search.total());
        // About Broker it is asked where there is a GitLab, and nowhere else.
        QCOMPARE(s.bench.server.count(aQuestionAboutBroker), 4);
    }

    /// Of several of one type each may be it, and each says what it is called.
    void tellsSeveralRegistriesApart()
    {
        Search s;
        s.begin(QStringLiteral("docker-hub"));
        QVERIFY(s.isOver());
        QCOMPARE(s.homes().size(), 1);
        QCOMPARE(s.homes().constFirst().row.profile, QStringLiteral("Release images"));
    }

    void putsThoseLastThatHaveAnotherToken()
    {
        Search s;
        s.begin();
        QVERIFY(s.isOver());
        QVERIFY(s.bench.data.records.put(
            s.recordOfFirst(samples::brokerToken("6f1c0f7e-3a57-4b0e-9a55-0c4d7c1f2a10").fingerprint())));
        QCOMPARE(
            s.names(), (QStringList{QStringLiteral("Mobile Banking"), QStringLiteral("Payments Platform")}));
        QVERIFY(!s.homes().constFirst().hasOtherToken);
        QVERIFY(s.homes().constLast().hasOtherToken);
    }

    /// Where the list of Early Access is refused, nobody knows, and none is left out.
    void namesThemAllWhereSnykDoesNotTell()
    {
        Search s;
        s.bench.server.misbehave(aQuestionAboutBroker, standin::Misbehaviour::withStatus(404), 1000);
        s.begin();
        QVERIFY(s.isOver());
        QCOMPARE(s.homes().size(), 4);
        for (const Home &one : s.homes())
            QVERIFY(!one.row.isBrokered);
    }

    void looksAtManyOnlyWhenAgreed()
    {
        Search s(300);
        s.begin();
        QVERIFY(s.isOver());
        QVERIFY(is<home::Offered>(s.search.state()));
        QCOMPARE(s.search.total(), 312);
        QVERIFY(s.search.remaining().count() > 0);
        QCOMPARE(s.bench.server.count(aListOfIntegrations), 0);
        s.search.agree();
        QVERIFY(s.search.isRunning());
        QVERIFY(s.isOver());
        QVERIFY(is<home::Complete>(s.search.state()));
        QCOMPARE(s.search.done(), 312);
        QVERIFY(s.homes().size() > 2);
    }

    void goesOnWhereItWasStopped()
    {
        Search s(150);
        s.begin();
        QVERIFY(turnUntil([&] { return s.search.done() >= 30; }, SharingBench::patience));
        s.search.stop();
        QVERIFY(is<home::Stopped>(s.search.state()));
        QVERIFY(s.search.done() < 162);
        s.begin();
        QVERIFY(s.isOver());
        QVERIFY(is<home::Complete>(s.search.state()));
        QCOMPARE(s.search.done(), 162);
        // What was on its way is asked once more, which are 24 at most; what has answered is not.
        const int asked = s.bench.server.count(aListOfIntegrations);
        QVERIFY2(asked >= 162 && asked <= 162 + 24, qPrintable(QString::number(asked)));
    }

    void asksNothingThatTheInventoryKnows()
    {
        Search s;
        s.begin();
        QVERIFY(s.isOver());
        const snyk::Organization first = s.homes().constFirst().row.organization;
        // Every stand-in has the same organizations, and an address of its own.
        Search later;
        StoredSurvey known{later.region.id, later.region.api.toString()};
        known.organizations = s.directory.organizations();
        known.holdings = s.bench.holdings({first});
        known.looked.insert(first.id, samples::moment().addDays(-3));

        later.begin(QStringLiteral("gitlab"), known);
        QVERIFY(later.isOver());
        QCOMPARE(later.homes().size(), 2);
        QCOMPARE(later.search.knownSince(), std::optional(samples::moment().addDays(-3)));
        QCOMPARE(later.bench.server.count(aListOfIntegrations), later.search.total() - 1);
        // Unless the user wants that, too.
        later.bench.server.clearLog();
        later.search.forget();
        QVERIFY(!later.search.knownSince());
        later.begin();
        QVERIFY(later.isOver());
        QCOMPARE(later.bench.server.count(aListOfIntegrations), later.search.total());

        Search elsewhere;
        known.apiAddress = elsewhere.region.api.toString();
        known.regionId = QStringLiteral("SNYK-US-02");
        elsewhere.begin(QStringLiteral("gitlab"), known);
        QVERIFY(elsewhere.isOver());
        QVERIFY(!elsewhere.search.knownSince());
        QCOMPARE(elsewhere.bench.server.count(aListOfIntegrations), elsewhere.search.total());
    }

    void anotherTypeIsLookedForAnew()
    {
        Search s;
        s.begin();
        QVERIFY(s.isOver());
        s.begin(QStringLiteral("jira"));
        QCOMPARE(s.search.done(), 0);
        QVERIFY(s.isOver());
        for (const Home &one : s.homes())
            QCOMPARE(one.row.type, QStringLiteral("jira"));
    }

    void countsThoseThatDoNotShowTheirs()
    {
        Search s;
        s.bench.server.misbehave(aListOfIntegrations, standin::Misbehaviour::withStatus(403), 3);
        s.begin();
        QVERIFY(s.isOver());
        QVERIFY(is<home::Complete>(s.search.state()));
        QCOMPARE(s.search.refused(), 3);
    }

    void endsWithTheSignIn()
    {
        Search s;
        s.bench.server.misbehave(aListOfIntegrations, standin::Misbehaviour::withStatus(401), 1000);
        s.begin();
        QVERIFY(s.isOver());
        QVERIFY(is<home::Failed>(s.search.state()));
        QCOMPARE(s.search.error()->kind, snyk::ApiErrorKind::Unauthorized);
    }

    void saysWhyTheListCannotBeRead()
    {
        Search s;
        s.bench.server.misbehave(
            {snyk::Method::Get, QStringLiteral("/rest/orgs?")}, standin::Misbehaviour::withStatus(403), 10);
        s.begin();
        QVERIFY(s.isOver());
        QVERIFY(is<home::Failed>(s.search.state()));
        QCOMPARE(s.search.error()->kind, snyk::ApiErrorKind::Forbidden);
        // Tried again, from where it was.
        s.bench.server.behave();
        s.begin();
        QVERIFY(s.isOver());
        QCOMPARE(s.homes().size(), 2);
    }
};

BTA_TEST(TestHomeSearch)
#include "tst_homesearch.moc"
