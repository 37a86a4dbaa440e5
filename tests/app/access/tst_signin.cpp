// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/rememberedtoken.h"
#include "access/signin.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::access;
using broker::test::await;
using broker::test::FakeHttp;
using broker::test::FakeVault;

namespace {

struct SignInBench
{
    FakeHttp http;
    FakeVault vault;
    test::TestWorkspace ws{http, &vault};
    SignIn flow{http, ws.clock, ws.workspace.retry};
    TokenMemory memory{vault, ws.workspace.keys, ws.settings, ws.clock};

    template <class S>
    [[nodiscard]] bool reaches()
    {
        return QTest::qWaitFor([this] { return std::holds_alternative<S>(flow.state()); });
    }
};

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRequestSignsIn()
    {
        SignInBench bench;
        bench.http.enqueueJson(200, samples::selfBody());
        bench.flow.check(samples::region(), samples::apiToken());
        QVERIFY(bench.flow.isBusy());
        QVERIFY(bench.reaches<SignedIn>());
        QCOMPARE(bench.flow.session()->self.displayName, QStringLiteral("Ada Admin"));
        QCOMPARE(bench.http.requests().size(), 1);
        QCOMPARE(bench.http.requests().first().url.host(), samples::region().api.host());
    }

    void noOtherRegionIsAskedUnlessTheUserAgrees()
    {
        SignInBench bench;
        bench.http.enqueueJson(401, samples::restRefusal());
        bench.flow.check(samples::region(), samples::apiToken());
        QVERIFY(bench.reaches<CheckFailed>());
        QCOMPARE(bench.http.requests().size(), 1);

        // Government has no API tokens.
        const qsizetype others = snyk::knownRegions().size() - 2;
        for (qsizetype i = 0; i + 1 < others; ++i)
            bench.http.enqueueJson(401, samples::restRefusal());
        bench.http.enqueueJson(200, samples::selfBody());
        bench.flow.tryOtherRegions();
        QVERIFY(bench.reaches<FoundElsewhere>());
        QVERIFY(!bench.flow.session());
        QSet<QString> hosts;
        for (const snyk::HttpRequest &request : bench.http.requests())
            hosts.insert(request.url.host());
        QCOMPARE(hosts.size(), bench.http.requests().size());

        bench.flow.acceptFound();
        QVERIFY(bench.flow.session());
        QCOMPARE(bench.http.requests().size(), 1 + others);
    }

    void aLateAnswerOfAnAbandonedCheckIsIgnored()
    {
        SignInBench bench;
        bench.http.enqueueHeld();
        bench.flow.check(samples::region(), samples::apiToken());
        bench.flow.reset();
        QVERIFY(std::holds_alternative<SignedOut>(bench.flow.state()));
        bench.http.enqueueJson(401, samples::restRefusal());
        bench.flow.check(samples::region(QStringLiteral("SNYK-US-02")), samples::apiToken());
        bench.http.release(FakeHttp::json(200, samples::selfBody()));
        QVERIFY(bench.reaches<CheckFailed>());
    }

    void destroyedWhileAsking()
    {
        FakeHttp http;
        test::TestWorkspace ws(http);
        http.enqueueHeld();
        {
            SignIn flow(http, ws.clock, ws.workspace.retry);
            flow.check(samples::region(), samples::apiToken());
        }
        http.release(FakeHttp::json(200, samples::selfBody()));
        QCOMPARE(http.requests().size(), 1);
    }

    void rememberingKeepsTheNameHereAndTheTokenThere()
    {
        SignInBench bench;
        QVERIFY(!bench.memory.offer());
        const Session session{samples::region(), samples::apiToken(), samples::self()};
        QVERIFY(await(bench.memory.remember(session, {}))->has_value());
        const auto offer = bench.memory.offer();
        QVERIFY(offer);
        QCOMPARE(offer->owner, QStringLiteral("Ada Admin"));
        QVERIFY(offer->region == samples::region());
        QVERIFY(bench.vault.kept(offer->key) == samples::apiToken().secret());

        const auto recalled = await(bench.memory.recall({}));
        QVERIFY(recalled->has_value() && (*recalled)->text() == samples::apiToken().secret());
        QVERIFY(await(bench.memory.forget({}))->has_value());
        QVERIFY(!bench.memory.offer());
        QCOMPARE(bench.vault.keptCount(), 0);
    }

    void anOAuthClientIsOneEntryAndComesBack()
    {
        SignInBench bench;
        const Session session{samples::region(QStringLiteral("SNYK-GOV-01")), samples::oauthClient(),
            {QStringLiteral("x"), snyk::PrincipalKind::ServiceAccount, QStringLiteral("Rotator"), {}}};
        QVERIFY(await(bench.memory.remember(session, {}))->has_value());
        QCOMPARE(bench.vault.keptCount(), 1);
        const auto offer = bench.memory.offer();
        QVERIFY(offer);
        QCOMPARE(offer->clientId, samples::oauthClient().id());
        QVERIFY(bench.vault.kept(offer->key) == SnykCredential(samples::oauthClient()).text());
        // The settings know the client, not its secret.
        const auto written = [&bench] {
            QFile file(bench.ws.settings.path());
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(written().contains(samples::clientIdText));
        QVERIFY(!written().contains(samples::clientSecretText));

        const auto recalled = await(bench.memory.recall({}));
        QVERIFY(recalled->has_value());
        QVERIFY((*recalled)->oauth() && *(*recalled)->oauth() == samples::oauthClient());

        // Another secret of the same client takes its place beside it, and the older one can come back.
        const auto newer
            = OAuthClient::make(samples::oauthClient().id(), samples::secret("another-client-secret-01234"));
        QVERIFY(await(bench.memory.replace(*newer, QStringLiteral("Rotator"), {}))->has_value());
        QCOMPARE(bench.vault.keptCount(), 2);
        QVERIFY(**await(bench.memory.recall({})) == SnykCredential(*newer));
        bench.memory.goBack();
        QVERIFY(**await(bench.memory.recall({})) == SnykCredential(samples::oauthClient()));
        QVERIFY(await(bench.memory.forget({}))->has_value());
        QVERIFY(!bench.memory.offer());
        QTRY_COMPARE(bench.vault.keptCount(), 0);
    }

    // The secret itself is what is checked, not an access token that it once got.
    void aCheckOfAnOAuthClientFetchesAnAccessTokenAnew()
    {
        SignInBench bench;
        const QByteArray access = R"({"access_token":"one","expires_in":3600,"token_type":"bearer"})";
        for (int i = 0; i < 2; ++i) {
            bench.http.enqueueJson(200, access);
            bench.http.enqueueJson(200, samples::selfBody());
            bench.flow.check(samples::region(), samples::oauthClient());
            QVERIFY(bench.reaches<SignedIn>());
        }
        QCOMPARE(bench.http.requests().size(), 4);

        // And a refusal of before does not count.
        for (int i = 0; i < 2; ++i) {
            bench.http.enqueueJson(401, R"({"error":"invalid_client"})");
            bench.flow.check(samples::region(), samples::oauthClient());
            QVERIFY(bench.reaches<CheckFailed>());
            const auto &failed = std::get<CheckFailed>(bench.flow.state());
            QCOMPARE(failed.error.kind, snyk::ApiErrorKind::Unauthorized);
            QVERIFY(failed.otherRegionsWorthTrying);
        }
        QCOMPARE(bench.http.requests().size(), 6);
    }

    void nothingIsOfferedThatTheKeychainRefused()
    {
        SignInBench bench;
        bench.vault.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Denied);
        const Session session{samples::region(), samples::apiToken(), samples::self()};
        QVERIFY(!await(bench.memory.remember(session, {}))->has_value());
        QVERIFY(!bench.memory.offer());
    }

    void theNameStaysUntilTheTokenIsKnownToBeGone()
    {
        SignInBench bench;
        const Session session{samples::region(), samples::apiToken(), samples::self()};
        QVERIFY(await(bench.memory.remember(session, {}))->has_value());
        bench.vault.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
        QVERIFY(!await(bench.memory.forget({}))->has_value());
        QVERIFY(bench.memory.offer());
    }

    void anotherTokenUnderTheNameIsNotUsed()
    {
        SignInBench bench;
        const Session session{samples::region(), samples::apiToken(), samples::self()};
        QVERIFY(await(bench.memory.remember(session, {}))->has_value());
        bench.vault.put(bench.memory.offer()->key, samples::secret(samples::otherBrokerTokenText));
        const auto recalled = await(bench.memory.recall({}));
        QCOMPARE(recalled->error().kind, vault::VaultErrorKind::Unreadable);
    }
};

BTA_TEST(TestSignIn)
#include "tst_signin.moc"
