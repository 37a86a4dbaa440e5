// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokenreplacement.h"
#include "access/credentialrecord.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/fulldisk.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QTest>

using namespace broker;
using namespace broker::access;
using namespace broker::access::replacement;
using broker::keeping::StoreFailed;
using broker::keeping::Storing;
using broker::test::await;
using broker::test::FakeHttp;
using broker::test::FakeVault;

namespace {

ApiToken newToken()
{
    return *ApiToken::parse(samples::secret("7d1f6d0a-1b2c-4d3e-8f40-51627384950a"));
}

/// A profile that remembers an API token, and one replacement of it.
struct ReplacementBench
{
    ReplacementBench()
    {
        const access::Session session{samples::region(), samples::apiToken(), samples::self()};
        isRemembered = await(memory.remember(session, {}))->has_value();
        start();
    }

    /// Another start of the program, as far as this flow is concerned.
    void start() { flow = std::make_unique<ApiTokenReplacement>(ws.workspace); }

    template <class S>
    [[nodiscard]] bool reaches() const
    {
        return QTest::qWaitFor([this] { return is<S>(flow->state()); });
    }
    [[nodiscard]] bool keeps(const ApiToken &token) const
    {
        for (const auto &known : {memory.offer(), memory.replaced()}) {
            if (known && known->fingerprint == token.fingerprint()
                && vault.kept(known->key) == token.secret())
                return true;
        }
        return false;
    }
    [[nodiscard]] bool replaced()
    {
        http.enqueueJson(200, samples::selfBody("Bo Robot"));
        flow->enter(newToken());
        return reaches<KeepingOld>();
    }

    FakeHttp http;
    FakeVault vault;
    test::TestWorkspace ws{http, &vault};
    access::TokenMemory memory{vault, ws.workspace.keys, ws.settings, ws.clock};
    std::unique_ptr<ApiTokenReplacement> flow;
    bool isRemembered = false;
};

} // namespace

class TestApiTokenReplacement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheKeychainTakesLateIsRemoved()
    {
        ReplacementBench bench;
        QVERIFY(bench.isRemembered);
        bench.http.enqueueJson(200, samples::selfBody("Bo Robot"));
        bench.vault.hold();
        bench.flow->enter(newToken());
        QVERIFY(bench.reaches<Storing>());
        bench.flow->stop();
        QVERIFY(bench.reaches<StoreFailed>());
        QVERIFY(bench.vault.releaseOne());
        QCOMPARE(bench.vault.keptCount(), 2);
        bench.vault.release();
        // Nothing names it: not the settings, and no list.
        QTRY_COMPARE(bench.vault.keptCount(), 1);
        QVERIFY(bench.keeps(samples::apiToken()));
        // Tried again, it is there to stay.
        bench.flow->retry();
        QVERIFY(bench.reaches<KeepingOld>());
        QVERIFY(bench.keeps(newToken()));
    }

    /// The screen is locked while the new one is checked: it is kept, and nobody is signed in with it.
    void signsInNobodyWhoWentAway()
    {
        ReplacementBench bench;
        SessionKeeper sessions(bench.http, bench.ws.clock, bench.ws.settings);
        bench.ws.workspace.sessions = &sessions;
        bench.start();
        bench.http.enqueueHeld();
        bench.flow->enter(newToken());
        QTRY_COMPARE(bench.http.heldRequests(), 1);
        sessions.signOut();
        QVERIFY(bench.http.release(FakeHttp::json(200, samples::selfBody("Bo Robot"))));
        QVERIFY(bench.reaches<KeepingOld>());
        QVERIFY(bench.keeps(newToken()));
        QVERIFY(sessions.isEmpty());
        // With the next one it is as ever.
        bench.flow->goBack();
        QVERIFY(bench.reaches<RolledBack>());
        bench.start();
        QVERIFY(bench.replaced());
        QVERIFY(!sessions.isEmpty());
    }

    /// They are no business of this account, neither in its region nor in another.
    void leavesTheSessionsOfOtherAccounts()
    {
        ReplacementBench bench;
        SessionKeeper sessions(bench.http, bench.ws.clock, bench.ws.settings);
        bench.ws.workspace.sessions = &sessions;
        bench.start();
        const Session here{samples::region(), samples::oauthClient(), samples::self()};
        const Session there{
            samples::region(QStringLiteral("SNYK-US-01")), samples::oauthClient(), samples::self()};
        sessions.keep(here);
        sessions.keep(there);
        QVERIFY(bench.replaced());
        QVERIFY(sessions.sessionFor(here.region)->credential == here.credential);
        bench.flow->goBack();
        QVERIFY(bench.reaches<RolledBack>());
        QCOMPARE(sessions.all().size(), 2);
    }

    /// What is not used any more signs in nobody.
    void goingBackEndsTheSessionOfTheNewerOne()
    {
        ReplacementBench bench;
        SessionKeeper sessions(bench.http, bench.ws.clock, bench.ws.settings);
        bench.ws.workspace.sessions = &sessions;
        bench.start();
        QVERIFY(bench.replaced());
        QVERIFY(sessions.sessionWith(newToken().fingerprint(), samples::region()));
        bench.flow->goBack();
        QVERIFY(bench.reaches<RolledBack>());
        QVERIFY(sessions.isEmpty());
    }

    /// The same token signs in to another region as well, which has nothing to do with it.
    void leavesItsSessionsElsewhere()
    {
        ReplacementBench bench;
        SessionKeeper sessions(bench.http, bench.ws.clock, bench.ws.settings);
        bench.ws.workspace.sessions = &sessions;
        bench.start();
        QVERIFY(bench.replaced());
        sessions.signOut();
        const Session there{samples::region(QStringLiteral("SNYK-US-01")), newToken(), samples::self()};
        sessions.keep(there);
        bench.flow->goBack();
        QVERIFY(bench.reaches<RolledBack>());
        QVERIFY(sessions.sessionFor(there.region));
    }

    void nothingToReplace()
    {
        FakeHttp http;
        FakeVault vault;
        test::TestWorkspace ws(http, &vault);
        ApiTokenReplacement flow(ws.workspace);
        QVERIFY(!flow.state());
        flow.enter(newToken());
        QVERIFY(!flow.state());
        QCOMPARE(http.requests().size(), 0);
    }

    void theNewOneIsCheckedStoredAndUsed()
    {
        ReplacementBench bench;
        QVERIFY(bench.isRemembered);
        QVERIFY(bench.replaced());
        QCOMPARE(bench.http.requests().size(), 1);
        QCOMPARE(bench.http.requests().first().method, snyk::Method::Get);
        QVERIFY(bench.memory.offer()->fingerprint == newToken().fingerprint());
        QCOMPARE(bench.memory.offer()->owner, QStringLiteral("Bo Robot"));
        QVERIFY(bench.flow->kept()->fingerprint == samples::apiToken().fingerprint());
        QVERIFY(bench.keeps(newToken()) && bench.keeps(samples::apiToken()));
        const auto recalled = await(bench.memory.recall({}));
        QVERIFY(recalled->has_value() && (*recalled)->text() == newToken().secret());
    }

    void theOldOneGoesWhenTheUserSaysSo()
    {
        ReplacementBench bench;
        QVERIFY(bench.replaced());
        bench.vault.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
        bench.flow->removeOld();
        QVERIFY(bench.reaches<RemovingOld>() || bench.reaches<KeepingOld>());
        QTRY_VERIFY(std::holds_alternative<KeepingOld>(*bench.flow->state())
            && std::get<KeepingOld>(*bench.flow->state()).error);
        QVERIFY(bench.keeps(samples::apiToken()));
        bench.flow->removeOld();
        QVERIFY(bench.reaches<Replaced>());
        QVERIFY(!bench.memory.replaced() && !bench.keeps(samples::apiToken()) && bench.keeps(newToken()));
        QCOMPARE(bench.vault.keptCount(), 1);
    }

    void goesBackToTheOldOne()
    {
        ReplacementBench bench;
        QVERIFY(bench.replaced());
        bench.flow->goBack();
        QVERIFY(bench.reaches<RolledBack>());
        QVERIFY(bench.memory.offer()->fingerprint == samples::apiToken().fingerprint());
        QVERIFY(!bench.memory.replaced());
        QTRY_COMPARE(bench.vault.keptCount(), 1);
        QVERIFY(bench.keeps(samples::apiToken()));
        // And from there to a new one once more.
        QVERIFY(bench.replaced());
        QVERIFY(bench.keeps(newToken()) && bench.keeps(samples::apiToken()));
    }

    void whatSnykRefusesReplacesNothing()
    {
        ReplacementBench bench;
        bench.http.enqueueJson(401, samples::restRefusal());
        bench.flow->enter(newToken());
        QVERIFY(bench.reaches<NotAccepted>());
        QCOMPARE(bench.flow->checkError()->kind, snyk::ApiErrorKind::Unauthorized);
        bench.flow->keepUnchecked();
        QVERIFY(std::holds_alternative<NotAccepted>(*bench.flow->state()));
        QVERIFY(bench.memory.offer()->fingerprint == samples::apiToken().fingerprint());
        QCOMPARE(bench.vault.keptCount(), 1);
        QCOMPARE(bench.vault.count(FakeVault::Call::Write), 1);
    }

    void whatNobodyCouldCheckIsKeptOnTheUsersWord()
    {
        ReplacementBench bench;
        bench.http.enqueueHeld();
        bench.flow->enter(newToken());
        QVERIFY(bench.flow->isBusy());
        bench.flow->stop();
        QVERIFY(bench.reaches<NotAccepted>());
        QCOMPARE(bench.flow->checkError()->kind, snyk::ApiErrorKind::Cancelled);
        bench.flow->keepUnchecked();
        QVERIFY(bench.reaches<KeepingOld>());
        QVERIFY(!std::get<KeepingOld>(*bench.flow->state()).isChecked);
        QCOMPARE(bench.memory.offer()->owner, samples::self().displayName);
        // What comes late is not heard.
        bench.http.release(FakeHttp::json(401, samples::restRefusal()));
        QCoreApplication::processEvents();
        QVERIFY(std::holds_alternative<KeepingOld>(*bench.flow->state()));
    }

    void aFailedWriteLeavesTheOldOneInUse_data()
    {
        QTest::addColumn<vault::VaultErrorKind>("kind");
        QTest::newRow("locked") << vault::VaultErrorKind::Locked;
        QTest::newRow("denied") << vault::VaultErrorKind::Denied;
        QTest::newRow("no service") << vault::VaultErrorKind::NoService;
        QTest::newRow("not confirmed") << vault::VaultErrorKind::NotConfirmed;
    }
    void aFailedWriteLeavesTheOldOneInUse()
    {
        QFETCH(vault::VaultErrorKind, kind);
        ReplacementBench bench;
        bench.vault.failNext(FakeVault::Call::Write, kind);
        bench.http.enqueueJson(200, samples::selfBody("Bo Robot"));
        bench.flow->enter(newToken());
        QVERIFY(bench.reaches<StoreFailed>());
        QVERIFY(bench.flow->holdsUnstoredToken());
        QCOMPARE(as<StoreFailed>(bench.flow->state())->error.kind, kind);
        QVERIFY(bench.memory.offer()->fingerprint == samples::apiToken().fingerprint());
        bench.flow->retry();
        QVERIFY(bench.reaches<KeepingOld>());
        QVERIFY(bench.keeps(newToken()) && bench.keeps(samples::apiToken()));
        QCOMPARE(bench.http.requests().size(), 1);
    }

    /// The settings say which one is used: unwritten, the next start would use the old one, and nobody would
    /// know of the new one in the keychain.
    void settingsThatCannotBeWrittenLeaveTheOldOneInUse()
    {
        if (!test::FullDisk::isPossible)
            QSKIP("No disk can be full here.");
        ReplacementBench bench;
        auto full = std::make_unique<test::FullDisk>();
        bench.http.enqueueJson(200, samples::selfBody("Bo Robot"));
        bench.flow->enter(newToken());
        QVERIFY(bench.reaches<StoreFailed>());
        QCOMPARE(as<StoreFailed>(bench.flow->state())->error.kind, vault::VaultErrorKind::Unnamed);
        QVERIFY(bench.flow->holdsUnstoredToken());
        QVERIFY(bench.memory.offer()->fingerprint == samples::apiToken().fingerprint());
        QVERIFY(!bench.memory.replaced() && bench.keeps(samples::apiToken()));
        QTRY_COMPARE(bench.vault.keptCount(), 1);
        full.reset();
        bench.flow->retry();
        QVERIFY(bench.reaches<KeepingOld>());
        QVERIFY(bench.keeps(newToken()) && bench.keeps(samples::apiToken()));
    }

    /// What the disk names stays in the keychain.
    void signingInElsewhereTakesNothingThatIsNamed()
    {
        if (!test::FullDisk::isPossible)
            QSKIP("No disk can be full here.");
        ReplacementBench bench;
        const test::FullDisk full;
        const auto before = bench.memory.offer();
        const access::Session other{
            samples::region(QStringLiteral("SNYK-US-02")), newToken(), samples::self()};
        QVERIFY(await(bench.memory.remember(other, {}))->has_value());
        QTest::qWait(0);
        QVERIFY(bench.vault.kept(before->key) == samples::apiToken().secret());
    }

    void goesOnAfterARestart()
    {
        ReplacementBench bench;
        QVERIFY(bench.replaced());
        bench.start();
        QVERIFY(bench.reaches<KeepingOld>());
        bench.flow->removeOld();
        QVERIFY(bench.reaches<Replaced>());
        bench.start();
        QVERIFY(bench.reaches<Entering>());
    }

    void anInterruptionBetweenTheNamesTakesNothing()
    {
        // The old name is written twice, the new one not at all.
        ReplacementBench bench;
        const auto used = bench.memory.offer();
        settings::KeptTokenItems &older = bench.ws.settings.replacedToken;
        older.api.set(used->region.api.toString());
        older.key.set(used->key.toString());
        older.masked.set(used->fingerprint.masked());
        older.sha256.set(used->fingerprint.sha256());
        QVERIFY(!bench.memory.replaced());
        bench.start();
        QVERIFY(bench.reaches<Entering>());
        QVERIFY(await(bench.memory.forgetReplaced({}))->has_value());
        QVERIFY(bench.keeps(samples::apiToken()));
        QVERIFY(bench.replaced());
        QVERIFY(bench.keeps(newToken()) && bench.keeps(samples::apiToken()));
    }

    void anotherRegionsTokenIsKeptBesideIt()
    {
        ReplacementBench bench;
        const access::Session other{
            samples::region(QStringLiteral("SNYK-US-02")), newToken(), samples::self()};
        QVERIFY(await(bench.memory.remember(other, {}))->has_value());
        QCOMPARE(bench.vault.keptCount(), 2);
        QVERIFY(bench.keeps(newToken()));
    }

    void forgettingTakesBoth()
    {
        ReplacementBench bench;
        QVERIFY(bench.replaced());
        QCOMPARE(bench.vault.keptCount(), 2);
        QVERIFY(await(bench.memory.forget({}))->has_value());
        QVERIFY(!bench.memory.offer() && !bench.memory.replaced());
        QCOMPARE(bench.vault.keptCount(), 0);
    }

    void isDueAfterTheUsersDays()
    {
        ReplacementBench bench;
        const auto used = bench.memory.offer();
        QCOMPARE(used->since, bench.ws.clock.nowUtc());
        bench.ws.settings.rotationDaysApiToken.set(30);
        QCOMPARE(access::credentialDue(bench.ws.workspace), used->since->addDays(30));
        // As the list says: a day of the user's choice goes before.
        access::CredentialRecord entry(bench.ws.workspace);
        records::TokenRecord chosen = entry.record().value();
        chosen.dueByHand = true;
        chosen.due = used->since->addDays(3);
        QVERIFY(await(entry.putAllSoon({chosen}))->has_value());
        QCOMPARE(access::credentialDue(bench.ws.workspace), chosen.due);
    }

    void nothingSecretInTheJournal()
    {
        ReplacementBench bench;
        QVERIFY(bench.replaced());
        bench.flow->removeOld();
        QVERIFY(bench.reaches<Replaced>());
        // Newest first.
        const QList<audit::Entry> entries = bench.ws.workspace.audit.reader().next(10);
        QList<audit::Action> actions;
        for (const audit::Entry &entry : entries)
            actions.append(entry.action);
        QCOMPARE(actions,
            (QList<audit::Action>{
                audit::Action::SecretDeleted, audit::Action::TokenRotated, audit::Action::SecretChecked}));
        for (const audit::Entry &entry : entries)
            QVERIFY(!audit::toLine(entry).contains("7d1f6d0a-1b2c"));
    }
};

BTA_TEST(TestApiTokenReplacement)
#include "tst_apitokenreplacement.moc"
