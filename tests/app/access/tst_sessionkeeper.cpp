// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/sessionkeeper.h"
#include "snyk/accessgrant.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::access;

namespace {

struct Bench
{
    test::FakeHttp http;
    test::TestWorkspace ws{http};
    SessionKeeper keeper{http, ws.clock, ws.settings};

    void passes(int minutes) { ws.clock.set(ws.clock.nowUtc().addSecs(minutes * 60)); }
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
        Bench bench;
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
        Bench bench;
        bench.ws.settings.signOutMinutes.set(limit);
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.passes(passed);
        QCOMPARE(bench.keeper.sessionFor(samples::region()).has_value(), kept);
        QCOMPARE(bench.keeper.isEmpty(), !kept);
    }

    void inputPutsItOffAndComesTooLate()
    {
        Bench bench;
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.passes(59);
        bench.keeper.noteActivity();
        bench.passes(59);
        QVERIFY(bench.keeper.latest());
        bench.passes(1);
        bench.keeper.noteActivity();
        QVERIFY(!bench.keeper.latest());
    }

    void whatSnykRefusesEndsAlone()
    {
        Bench bench;
        bench.keeper.keep(in("SNYK-EU-01"));
        bench.keeper.keep(in("SNYK-US-01", samples::oauthClient()));
        QSignalSpy changed(&bench.keeper, &SessionKeeper::changed);
        bench.keeper.end(samples::apiToken());
        bench.keeper.end(samples::apiToken());
        QCOMPARE(changed.size(), 1);
        QVERIFY(!bench.keeper.sessionFor(samples::region()));
        QVERIFY(bench.keeper.latest()->credential.oauth());
    }

    void signingOutTakesAccessTokensAlong()
    {
        Bench bench;
        bench.http.enqueueJson(200, R"({"access_token":"one","token_type":"bearer","expires_in":3600})");
        snyk::AccessGrant &grant = bench.http.grantOf(samples::region().api, samples::oauthClient());
        QVERIFY(test::await(grant.renew(bench.ws.clock.nowUtc()))->has_value());
        QVERIFY(grant.current(bench.ws.clock.nowUtc()));
        bench.keeper.keep(in("SNYK-EU-01", samples::oauthClient()));
        bench.keeper.signOut();
        QVERIFY(bench.keeper.isEmpty());
        QVERIFY(!grant.current(bench.ws.clock.nowUtc()));
    }
};

BTA_TEST(TestSessionKeeper)
#include "tst_sessionkeeper.moc"
