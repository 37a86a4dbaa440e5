// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/sessionkeeper.h"
#include "core/clock.h"
#include "settings/callrates.h"
#include "snyk/accessgrant.h"
#include "snyk/client.h"
#include "snyk/pace.h"
#include "snyk/qtnetworkhttp.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/loopbackserver.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace broker;
using namespace broker::access;

namespace {

struct KeeperBench
{
    test::FakeHttp http;
    test::TestWorkspace ws{http};
    SessionKeeper keeper{http, ws.clock, ws.settings};

    void passes(int minutes) { ws.clock.set(ws.clock.nowUtc().addSecs(minutes * 60)); }
};

/// Of a minute since it was asked for the first time, all but a tenth of a second has passed at once.
class AlmostAMinute final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        if (!m_time.isValid()) {
            m_time.start();
            return samples::moment();
        }
        return samples::moment().addMSecs(59900 + m_time.elapsed());
    }

private:
    mutable QElapsedTimer m_time;
};

Session in(const char *region, const SnykCredential &credential = samples::apiToken())
{
    return {samples::region(QString::fromLatin1(region)), credential, samples::self()};
}

} // namespace

class TestSessionKeeper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOneForEachRegion()
    {
        KeeperBench bench;
        QVERIFY(bench.keeper.isEmpty() && !bench.keeper.latest());
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.keeper.keep(in("SNYK-US-01", samples::oauthClient()));
        QVERIFY(bench.keeper.sessionFor(samples::region())->credential.apiToken());
        QVERIFY(bench.keeper.latest()->credential.oauth());
        QVERIFY(!bench.keeper.sessionFor(samples::region(QStringLiteral("SNYK-AU-01"))));

        bench.keeper.keep(in("SNYK-EU-01", samples::oauthClient()));
        QVERIFY(bench.keeper.sessionFor(samples::region())->credential.oauth());
    }

    void endsAfterTimeWithoutInput_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("passed");
        QTest::addColumn<bool>("kept");
        QTest::newRow("just before") << 60 << 59 << true;
        QTest::newRow("then") << 60 << 60 << false;
        QTest::newRow("slept for days") << 60 << 5000 << false;
        QTest::newRow("never") << 0 << 5000 << true;
        QTest::newRow("shortest") << 1 << 1 << false;
        QTest::newRow("clock set back") << 60 << -1 << false;
    }
    void endsAfterTimeWithoutInput()
    {
        QFETCH(int, limit);
        QFETCH(int, passed);
        QFETCH(bool, kept);
        KeeperBench bench;
        bench.ws.settings.signOutMinutes.set(limit);
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.passes(passed);
        QCOMPARE(bench.keeper.sessionFor(samples::region()).has_value(), kept);
        QCOMPARE(bench.keeper.isEmpty(), !kept);
    }

    void inputPutsItOffAndComesTooLate()
    {
        KeeperBench bench;
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.passes(59);
        bench.keeper.noteActivity();
        bench.passes(59);
        QVERIFY(bench.keeper.latest());
        bench.passes(1);
        bench.keeper.noteActivity();
        QVERIFY(!bench.keeper.latest());
    }

    /// Nobody asks for a session, and no key is pressed: the timer alone ends it.
    void endsByItself()
    {
        KeeperBench bench;
        bench.keeper.lookEvery(std::chrono::milliseconds(5));
        bench.ws.settings.signOutMinutes.set(10);
        QSignalSpy signedOut(&bench.keeper, &SessionKeeper::signedOut);
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.passes(9);
        QTest::qWait(30);
        QVERIFY(signedOut.isEmpty() && !bench.keeper.isEmpty());
        bench.passes(1);
        QTRY_COMPARE(signedOut.size(), 1);
        QVERIFY(bench.keeper.isEmpty());
    }

    /// At that moment, and not when it is looked the next time, up to a minute later.
    void endsOnTime()
    {
        test::FakeHttp http;
        test::TestWorkspace ws{http};
        const AlmostAMinute clock;
        SessionKeeper keeper{http, clock, ws.settings};
        ws.settings.signOutMinutes.set(1);
        keeper.keep(in("SNYK-EU-01"));
        QVERIFY(!keeper.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(keeper.isEmpty(), 5000);
        QVERIFY(keeper.lastEnd() == SessionKeeper::End::Idle);
    }

    void whatSnykRefusesEndsAlone()
    {
        KeeperBench bench;
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.keeper.keep(in("SNYK-US-01", samples::oauthClient()));
        QSignalSpy changed(&bench.keeper, &SessionKeeper::changed);
        bench.keeper.end(samples::apiToken(), samples::region());
        bench.keeper.end(samples::apiToken(), samples::region());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!bench.keeper.sessionFor(samples::region()));
        QVERIFY(bench.keeper.latest()->credential.oauth());
    }

    /// One token may be entered in two regions: what one of them says is not said of the other.
    void aSessionIsOfItsRegion()
    {
        KeeperBench bench;
        const Fingerprint token = samples::apiToken().fingerprint();
        bench.keeper.keep(in("SNYK-US-01"));
        QVERIFY(!bench.keeper.sessionWith(token, samples::region()));
        QVERIFY(bench.keeper.sessionWith(token, in("SNYK-US-01").region));
        records::TokenRecord entry = samples::record(samples::brokerToken());
        entry.fingerprint = token;
        QVERIFY(!bench.keeper.sessionOf(entry));
        entry.target.regionId = QStringLiteral("SNYK-US-01");
        QVERIFY2(!bench.keeper.sessionOf(entry), "Its address is that of another region.");
        entry.target.apiAddress = in("SNYK-US-01").region.api.toString();
        QVERIFY(bench.keeper.sessionOf(entry));
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.keeper.end(samples::apiToken(), samples::region());
        QVERIFY(!bench.keeper.sessionFor(samples::region()));
        QVERIFY(bench.keeper.sessionFor(in("SNYK-US-01").region));
    }

    void signingOutTakesAccessTokensAlong()
    {
        KeeperBench bench;
        bench.http.enqueueJson(200, R"({"access_token":"one","token_type":"bearer","expires_in":3600})");
        snyk::AccessGrant &grant = bench.http.grantOf(samples::region().api, samples::oauthClient());
        QVERIFY(test::await(grant.renew(bench.ws.clock.nowUtc()))->has_value());
        QVERIFY(grant.current(bench.ws.clock.nowUtc()));
        bench.keeper.keep(in("SNYK-EU-01", samples::oauthClient()));
        bench.keeper.signOut();
        QVERIFY(bench.keeper.isEmpty());
        QVERIFY(!grant.current(bench.ws.clock.nowUtc()));
    }

    /// Between two windows nobody calls with it.
    void keepsTheAccessTokenForTheNextWindow()
    {
        KeeperBench bench;
        bench.http.enqueueJson(200, R"({"access_token":"one","token_type":"bearer","expires_in":3600})");
        bench.http.enqueueJson(200, samples::selfBody());
        bench.http.enqueueJson(200, samples::selfBody());
        const auto window = [&bench] {
            snyk::Client client(bench.http, bench.ws.clock, samples::region().api, samples::oauthClient(),
                bench.ws.workspace.retry);
            if (bench.keeper.isEmpty())
                bench.keeper.keep(in("SNYK-EU-01", samples::oauthClient()));
            return test::await(client.self({}))->has_value();
        };
        QVERIFY(window() && window());
        QCOMPARE(bench.http.requests().size(), 3);
        bench.keeper.end(samples::oauthClient(), samples::region());
        QVERIFY(!bench.http.grantOf(samples::region().api, samples::oauthClient())
                     .current(bench.ws.clock.nowUtc()));
    }

    void anEarlierAnswerSignsInNobody()
    {
        KeeperBench bench;
        QSignalSpy signedOut(&bench.keeper, &SessionKeeper::signedOut);
        const auto begun = bench.keeper.generation();
        bench.keeper.signOut();
        // Also where nobody is signed in: somebody may be on the way.
        QCOMPARE(signedOut.size(), 1);
        bench.keeper.keep(in("SNYK-EU-01"), begun);
        QVERIFY(bench.keeper.isEmpty());
        bench.keeper.keep(in("SNYK-EU-01"), bench.keeper.generation());
        QVERIFY(!bench.keeper.isEmpty());
        // Being away for too long is one of the ways to sign out.
        bench.passes(5000);
        QVERIFY(!bench.keeper.latest());
        QCOMPARE(signedOut.size(), 2);
    }

    /// For windows that are opened later.
    void knowsWhyItHasEnded()
    {
        using End = SessionKeeper::End;
        KeeperBench bench;
        bench.keeper.signOut(End::ScreenLock);
        QVERIFY2(!bench.keeper.lastEnd(), "Nobody was signed in.");
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.passes(5000);
        QVERIFY(!bench.keeper.latest());
        QVERIFY(bench.keeper.lastEnd() == End::Idle);
        bench.keeper.signOut();
        QVERIFY(bench.keeper.lastEnd() == End::Idle);
        bench.keeper.keep(in("SNYK-EU-01"));
        QVERIFY(!bench.keeper.lastEnd());
        bench.keeper.signOut(End::ScreenLock);
        QVERIFY(bench.keeper.lastEnd() == End::ScreenLock);
    }

    void callsFollowTheLimitsThatAreSet_data();
    void callsFollowTheLimitsThatAreSet();
};

void TestSessionKeeper::callsFollowTheLimitsThatAreSet_data()
{
    QTest::addColumn<bool>("isV1");
    QTest::newRow("v1") << true;
    QTest::newRow("REST") << false;
}

/// On the wire, in real time.
void TestSessionKeeper::callsFollowTheLimitsThatAreSet()
{
    QFETCH(const bool, isV1);
    test::LoopbackServer server(test::LoopbackServer::Security::PlainHttp);
    server.setHandler([](const test::LoopbackRequest &request) {
        return test::LoopbackAnswer::of(200,
            request.target.startsWith("/v1/")
                ? "{}"
                : R"({"data":{"id":"aaaaaaaa-0000-4000-8000-000000000001","type":"user","attributes":{}}})");
    });
    snyk::QtNetworkHttp http{snyk::QtNetworkHttp::Options()};
    test::TestWorkspace ws(http);
    const SystemClock clock;
    SessionKeeper keeper(http, clock, ws.settings);
    // Nobody waits for a minute here.
    snyk::Pace &pace = http.paceOf(samples::apiToken());
    snyk::PaceLimits limits;
    limits.interval = std::chrono::seconds(1);
    pace.setLimits(limits);
    snyk::Client client(http, clock, *HttpsUrl::parse(server.url(QString()).toString()), samples::apiToken(),
        ws.workspace.retry);
    client.spreadCalls();
    const auto call = [&client, isV1](int count) {
        const OrgId org = *OrgId::parse(QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001"));
        for (int i = 0; i < count; ++i) {
            if (isV1)
                (void)test::await(client.integrations(org, {}));
            else
                (void)test::await(client.self({}));
        }
    };

    settings::CallRates rates(ws.settings);
    rates.v1PerMinute.set(settings::mostCallsPerMinute);
    rates.restPerMinute.set(settings::mostCallsPerMinute);
    keeper.keep(in("SNYK-EU-01"));
    call(10);
    QCOMPARE(server.requests().size(), 10);
    // For the one API alone.
    (isV1 ? rates.v1PerMinute : rates.restPerMinute).set(settings::fewestCallsPerMinute);
    keeper.keepToLimits();
    QElapsedTimer time;
    time.start();
    call(40);
    // 57 in the interval, 95 % of it, is one in 17.5 ms, and there was nothing to be made up for.
    QVERIFY2(time.elapsed() >= 600, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(server.requests().size(), 50);
    // The other has kept its own.
    QCOMPARE(
        snyk::timeFor(pace.limits(), isV1 ? snyk::Api::V1 : snyk::Api::Rest, 57), std::chrono::seconds(1));
    QCOMPARE(
        snyk::timeFor(pace.limits(), isV1 ? snyk::Api::Rest : snyk::Api::V1, 19000), std::chrono::seconds(1));
}

BTA_TEST(TestSessionKeeper)
#include "tst_sessionkeeper.moc"
