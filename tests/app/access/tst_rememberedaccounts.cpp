// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretrotation.h"
#include "access/credentialend.h"
#include "access/secretlist.h"
#include "access/secretremoval.h"
#include "access/sessionkeeper.h"
#include "sandbox/sandboxsnyk.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::access;
using namespace broker::access::clientsecret;
using broker::test::await;
using broker::test::FakeVault;

namespace {

snyk::Self named(const char *name, const char *id)
{
    return {QString::fromLatin1(id), snyk::PrincipalKind::ServiceAccount, QString::fromLatin1(name), {}};
}

Session first()
{
    return {samples::region(), samples::oauthClient(),
        named("First robot", "3c5f0d2a-7e11-4b8e-9a60-5b1d2c3e4f50")};
}

Session third()
{
    return {samples::region(), samples::apiToken(), named("CI", "aaaaaaaa-0000-4000-8000-000000000001")};
}

Session fourth()
{
    return {samples::region(), samples::apiToken("2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6"),
        named("CD", "aaaaaaaa-0000-4000-8000-000000000002")};
}

Session second()
{
    return {samples::region(),
        OAuthClient::make(QStringLiteral("0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6"),
            samples::secret("aB3-dE6_gH9.jK2mN5pQ8rS1tU4vW7xY"))
            .value(),
        named("Second robot", "7a6b5c4d-3e2f-4a1b-8c9d-0e1f2a3b4c5d")};
}

/// A profile that remembers the first account, whose secret is rotated as far as two are valid.
struct AccountBench
{
    explicit AccountBench(bool rotates = true)
    {
        snyk.oauth().setClients({*first().credential.oauth(), *second().credential.oauth()});
        ws.workspace.sessions = &sessions;
        list = std::make_unique<SecretList>(ws.workspace);
        isReady = remember(first());
        if (!rotates)
            return;
        ClientSecretRotation flow(ws.workspace);
        flow.begin();
        isReady = isReady && QTest::qWaitFor([&flow] { return is<InUse>(flow.state()); });
    }

    [[nodiscard]] bool remember(const Session &session)
    {
        sessions.keep(session);
        TokenMemory memory(ws.workspace);
        return await(memory.remember(session, {}))->has_value();
    }
    [[nodiscard]] bool has(const RememberedToken &token) const
    {
        const auto secret = vault.kept(token.key);
        return secret && Fingerprint::of(*secret) == token.fingerprint;
    }
    [[nodiscard]] std::optional<records::TokenRecord> rowOf(const Session &session) const
    {
        const QList<records::TokenRecord> rows = list->all();
        for (const records::TokenRecord &row : rows) {
            if (row.target.org.name == session.self.displayName)
                return row;
        }
        return std::nullopt;
    }

    sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
    FakeVault vault;
    test::TestWorkspace ws{snyk, &vault};
    SessionKeeper sessions{snyk, ws.clock, ws.settings};
    std::unique_ptr<SecretList> list;
    bool isReady = false;
};

} // namespace

class TestRememberedAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two secrets of one account are valid, nobody else has either, and another account is remembered.
    void anotherAccountTakesNothingAway()
    {
        AccountBench bench;
        QVERIFY(bench.isReady);
        const TokenMemory memory(bench.ws.workspace);
        const RememberedToken used = *memory.offer();
        const RememberedToken old = *memory.replaced();
        QVERIFY(bench.has(used) && bench.has(old));
        const auto row = bench.rowOf({used.region, second().credential, named("Broker rotation", "")});

        QVERIFY(bench.remember(second()));
        QVERIFY2(bench.has(used), "The only copy of the new secret is gone.");
        QVERIFY2(bench.has(old), "The old secret is gone.");
        // Each has a row, and the row says where its own secret is.
        const auto ofFirst = bench.list->all().size() == 2 ? row : std::nullopt;
        QVERIFY(ofFirst && bench.list->find(ofFirst->id));
        QCOMPARE(bench.list->find(ofFirst->id)->storage, records::Storage::Keychain);
        QVERIFY(bench.list->find(ofFirst->id)->fingerprint == used.fingerprint);
        QVERIFY(bench.rowOf(second()) && bench.rowOf(second())->storage == records::Storage::Keychain);
        // After the next start as well.
        bench.sessions.signOut();
        bench.list = std::make_unique<SecretList>(bench.ws.workspace);
        QCOMPARE(bench.list->all().size(), 2);
        QVERIFY(bench.list->find(ofFirst->id));
        // What is thrown away is so a moment later.
        QTest::qWait(20);
        QVERIFY(bench.has(used) && bench.has(old));
    }

    /// The one that was remembered last has nothing to resume, and no old secret of another account.
    void aRotationIsOfTheAccountItWasBegunFor()
    {
        AccountBench bench;
        QVERIFY(bench.isReady && bench.remember(second()));
        QVERIFY(!TokenMemory(bench.ws.workspace).replaced());
        QVERIFY(!ClientSecretRotation::isUnfinished(bench.ws.workspace));
        ClientSecretRotation other(bench.ws.workspace);
        QVERIFY(is<Ready>(other.state()));
        // Both can have two at once.
        other.begin();
        QTRY_VERIFY(is<InUse>(other.state()));
        QCOMPARE(bench.snyk.oauth().clients().size(), 4);
        const QList<RememberedAccount> accounts = rememberedAccounts(bench.ws.settings);
        QCOMPARE(accounts.size(), 2);
        for (const RememberedAccount &account : accounts)
            QVERIFY(account.replaced && bench.has(account.used) && bench.has(*account.replaced));

        // And the first one is brought to its end, whatever is offered.
        ClientSecretRotation own(bench.ws.workspace, accounts.constLast().place);
        QVERIFY(is<InUse>(own.state()));
        QVERIFY(own.old()->fingerprint == first().credential.fingerprint());
        own.deleteOld();
        QTRY_VERIFY(is<Done>(own.state()));
        QCOMPARE(bench.snyk.oauth().clients().size(), 3);
        QVERIFY(bench.has(accounts.constFirst().used) && bench.has(*accounts.constFirst().replaced));
        QVERIFY(bench.has(accounts.constLast().used) && !bench.has(*accounts.constLast().replaced));
    }

    /// A window that rotates one account is open while another is remembered.
    void goesOnWithItsAccountWhileAnotherIsRemembered()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady);
        ClientSecretRotation flow(bench.ws.workspace);
        QVERIFY(bench.remember(second()));
        flow.begin();
        QTRY_VERIFY(is<InUse>(flow.state()));
        QCOMPARE(flow.used()->clientId, first().credential.oauth()->id());
        QVERIFY(flow.old()->fingerprint == first().credential.fingerprint());
        QVERIFY(bench.has(*flow.used()) && bench.has(*flow.old()));
        QVERIFY(TokenMemory(bench.ws.workspace).offer()->fingerprint == second().credential.fingerprint());
    }

    /// Stored and not in use yet: the note about it is not taken for another account's.
    void aSecretThatIsNotInUseYetIsFoundAgain()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady);
        // The program ends as soon as the keychain has it.
        QPointer<ClientSecretRotation> flow = new ClientSecretRotation(bench.ws.workspace);
        connect(flow, &ClientSecretRotation::changed, this, [&flow] {
            if (is<clientsecret::Checking>(flow->state()))
                flow->deleteLater();
        });
        flow->begin();
        QTRY_VERIFY(!flow);
        QVERIFY(bench.remember(second()));
        ClientSecretRotation other(bench.ws.workspace);
        other.begin();
        QTRY_VERIFY(is<InUse>(other.state()));
        const auto account
            = rememberedAccountWith(bench.ws.settings, first().credential.fingerprint(), first().region.id);
        QVERIFY(account);
        ClientSecretRotation own(bench.ws.workspace, account->place);
        QTRY_VERIFY(is<Stored>(own.state()));
        own.retry();
        QTRY_VERIFY(is<InUse>(own.state()));
        QVERIFY(bench.has(*own.used()) && bench.has(*own.old()));
    }

    /// Of one account no third secret is taken while its rotation is open: the second is nowhere else.
    void aThirdSecretOfTheSameAccountIsRefused()
    {
        AccountBench bench;
        QVERIFY(bench.isReady);
        const RememberedToken used = *TokenMemory(bench.ws.workspace).offer();
        Session third = first();
        QVERIFY(!bench.remember(third));
        QVERIFY(bench.has(used));
        third.credential = OAuthClient::make(
            third.credential.oauth()->id(), samples::secret("yX7-wV4_uT1.sR8qP5nM2kJ9hG6fE3dB"))
                               .value();
        QVERIFY(!bench.remember(third));
        QVERIFY(bench.has(used));
        QVERIFY(TokenMemory(bench.ws.workspace).offer()->fingerprint == used.fingerprint);
    }

    /// Made by an administrator, and remembered at a sign-in: the one before it is kept until it is deleted.
    void anotherSecretOfTheSameAccountKeepsTheOneBefore()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady);
        const RememberedToken before = *TokenMemory(bench.ws.workspace).offer();
        Session next = first();
        next.credential = OAuthClient::make(
            next.credential.oauth()->id(), samples::secret("yX7-wV4_uT1.sR8qP5nM2kJ9hG6fE3dB"))
                              .value();
        QVERIFY(bench.remember(next));
        const TokenMemory memory(bench.ws.workspace);
        QVERIFY(memory.offer()->fingerprint == next.credential.fingerprint() && bench.has(*memory.offer()));
        QVERIFY2(bench.has(before), "Nobody else may have it.");
        QVERIFY(memory.replaced() && memory.replaced()->fingerprint == before.fingerprint);
        QCOMPARE(bench.list->all().size(), 1);
    }

    /// Two windows remember two accounts while the keychain asks for its password.
    void twoAtOnceAreBothKept()
    {
        FakeVault vault;
        sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
        test::TestWorkspace ws{snyk, &vault};
        TokenMemory one(ws.workspace);
        TokenMemory two(ws.workspace);
        vault.hold();
        const auto ofOne = one.remember(first(), {});
        const auto ofTwo = two.remember(second(), {});
        vault.release();
        QVERIFY(*await(ofOne) && *await(ofTwo));
        const QList<RememberedAccount> accounts = rememberedAccounts(ws.settings);
        QCOMPARE(accounts.size(), 2);
        for (const RememberedAccount &account : accounts) {
            const auto secret = vault.kept(account.used.key);
            QVERIFY(secret && Fingerprint::of(*secret) == account.used.fingerprint);
        }
    }

    void onlyTheChosenOneIsRemoved()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(second()));
        const auto gone = bench.rowOf(first());
        QVERIFY(gone);
        SecretRemoval removal(bench.ws.workspace);
        QSignalSpy finished(&removal, &SecretRemoval::finished);
        removal.start({*gone});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!bench.vault.kept(gone->key));
        const auto stays = bench.rowOf(second());
        QVERIFY(stays && bench.vault.kept(stays->key));
        QCOMPARE(bench.list->all().size(), 1);
        // It is the one to sign in with now.
        QVERIFY(TokenMemory(bench.ws.workspace).offer()->fingerprint == stays->fingerprint);
    }

    /// A name is not an account: two may have the same.
    void twoTokensOfTheSameNameAreTwoAccounts()
    {
        AccountBench bench(false);
        Session one{
            samples::region(), samples::apiToken(), named("CI", "aaaaaaaa-0000-4000-8000-000000000001")};
        Session two{samples::region(), samples::apiToken("2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6"),
            named("CI", "aaaaaaaa-0000-4000-8000-000000000002")};
        QVERIFY(bench.isReady && bench.remember(one) && bench.remember(two));
        QCOMPARE(rememberedAccounts(bench.ws.settings).size(), 3);
        // Another token of the same one takes its place, and its row goes on.
        const auto row = bench.list->credential();
        QVERIFY(row && row->fingerprint == two.credential.fingerprint());
        two.credential = samples::apiToken("3f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7");
        QVERIFY(bench.remember(two));
        QCOMPARE(rememberedAccounts(bench.ws.settings).size(), 3);
        QCOMPARE(bench.list->credential()->id, row->id);
        QVERIFY(bench.list->credential()->fingerprint == two.credential.fingerprint());
        QTRY_VERIFY(!bench.vault.kept(row->key));
    }

    /// Its API token was replaced by one of another account, and that was taken back.
    void goesBackToItsOwnAccount()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(third()));
        TokenMemory memory(bench.ws.workspace);
        const RememberedToken own = *memory.offer();
        QVERIFY(*await(memory.replace(fourth().credential, QStringLiteral("CD"), {}, fourth().self.id)));
        memory.goBack();
        QVERIFY(memory.offer()->fingerprint == own.fingerprint);
        QVERIFY(bench.remember(fourth()));
        QVERIFY2(bench.has(own), "Another account took its place.");
        QCOMPARE(rememberedAccounts(bench.ws.settings).size(), 3);
        // It is known still whose it is.
        Session next = third();
        next.credential = samples::apiToken("3f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7");
        QVERIFY(bench.remember(next));
        QCOMPARE(rememberedAccounts(bench.ws.settings).size(), 3);
    }

    /// An older version of the program has remembered another account, and did not note whose it is.
    void whatAnOlderVersionRemembersIsOfNobodyKnown()
    {
        FakeVault vault;
        sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
        test::TestWorkspace ws{snyk, &vault};
        TokenMemory memory(ws.workspace);
        QVERIFY(*await(memory.remember(third(), {})));
        const Fingerprint other = fourth().credential.fingerprint();
        ws.settings.rememberedToken.masked.set(other.masked());
        ws.settings.rememberedToken.sha256.set(other.sha256());
        vault.put(memory.offer()->key, fourth().credential.text());
        Session next = third();
        next.credential = samples::apiToken("3f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7");
        QVERIFY(*await(memory.remember(next, {})));
        QCOMPARE(rememberedAccounts(ws.settings).size(), 2);
        QVERIFY(rememberedAccounts(ws.settings).constLast().used.fingerprint == other);
        QCOMPARE(vault.keptCount(), 2);
    }

    /// What is made for an account that is being removed would be nobody's.
    void isNotRemovedWhileItsRotationCalls()
    {
        AccountBench bench(false);
        const auto row = bench.rowOf(first());
        QVERIFY(bench.isReady && row);
        ClientSecretRotation flow(bench.ws.workspace);
        flow.begin();
        SecretRemoval removal(bench.ws.workspace);
        removal.start({*row});
        QTRY_VERIFY(!removal.isRunning());
        QCOMPARE(removal.kept().size(), 1);
        QTRY_VERIFY(is<InUse>(flow.state()));
        QVERIFY(flow.used() && bench.has(*flow.used()) && flow.old() && bench.has(*flow.old()));
    }

    /// The keychain takes its time, and meanwhile another one is used.
    void aRemovalTakesNoOtherThanItsOwn()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(third()));
        const auto row = bench.rowOf(third());
        QVERIFY(row);
        SecretRemoval removal(bench.ws.workspace);
        bench.vault.hold();
        removal.start({*row});
        TokenMemory memory(bench.ws.workspace);
        const vault::VaultKey next = memory.keyForNext();
        bench.vault.put(next, fourth().credential.text());
        QVERIFY(memory.adopt(fourth().credential, QStringLiteral("CI"), next));
        bench.vault.release();
        QTRY_VERIFY(!removal.isRunning());
        QVERIFY2(memory.offer() && memory.offer()->key == next, "It is in the keychain under no name.");
        QVERIFY(!memory.replaced());
        QVERIFY2(removal.removed().isEmpty(), "The account is there still.");
    }

    void whatWasReplacedIsNotRemovedByTheWay()
    {
        AccountBench bench;
        QVERIFY(bench.isReady);
        auto row = bench.list->all().constFirst();
        row.fingerprint = TokenMemory(bench.ws.workspace).replaced()->fingerprint;
        SecretRemoval removal(bench.ws.workspace);
        removal.start({row});
        QTRY_VERIFY(!removal.isRunning());
        QVERIFY2(removal.removed().isEmpty(), "It is in the keychain still.");
        QCOMPARE(removal.kept().size(), 1);
    }

    void theNextOfAPlaceInheritsNothing()
    {
        FakeVault vault;
        sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
        test::TestWorkspace ws{snyk, &vault};
        TokenMemory memory(ws.workspace);
        QVERIFY(*await(memory.remember(third(), {})));
        const RememberedToken gone = *memory.offer();
        places::write(places::replaced(ws.settings, 0), gone);
        places::clear(places::used(ws.settings, 0));
        QVERIFY(*await(memory.remember(fourth(), {})));
        QVERIFY(memory.offer()->fingerprint == fourth().credential.fingerprint());
        QVERIFY(!memory.replaced());
        QTRY_VERIFY2(!vault.kept(gone.key), "It is in the keychain under no name.");
    }

    /// The window is closed while the keychain asks for its password.
    void whatIsWrittenForAClosedWindowGoesAgain()
    {
        FakeVault vault;
        sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
        test::TestWorkspace ws{snyk, &vault};
        auto memory = std::make_unique<TokenMemory>(ws.workspace);
        vault.hold();
        static_cast<void>(memory->remember(third(), {}));
        memory.reset();
        QVERIFY(vault.releaseOne());
        QCOMPARE(vault.keptCount(), 1);
        vault.release();
        QTRY_COMPARE(vault.waiting(), 0);
        QVERIFY2(vault.keptCount() == 0, "It is in the keychain under no name.");
    }

    /// Two windows put in one each: the one before them both is kept.
    void aThirdDoesNotReplaceTheSecond()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(third()));
        TokenMemory memory(bench.ws.workspace);
        QVERIFY(*await(memory.replace(fourth().credential, QStringLiteral("CI"), {})));
        const RememberedToken used = *memory.offer();
        const RememberedToken old = *memory.replaced();
        const auto last = samples::apiToken("3f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7");
        QVERIFY(!memory.adopt(last, QStringLiteral("CI"), memory.keyForNext()));
        QVERIFY(memory.offer()->fingerprint == used.fingerprint);
        QVERIFY(memory.replaced() && memory.replaced()->fingerprint == old.fingerprint);
        QVERIFY(bench.has(used) && bench.has(old));
    }

    /// Of each that somebody is signed in with, not of the first of the list alone.
    void asksWhenEachOfThemEnds()
    {
        test::FakeHttp http;
        FakeVault vault;
        test::TestWorkspace ws{http, &vault};
        SessionKeeper sessions{http, ws.clock, ws.settings};
        ws.workspace.sessions = &sessions;
        SecretList list(ws.workspace);
        CredentialEndWatch watch(ws.workspace, list);
        QSignalSpy found(&watch, &CredentialEndWatch::found);
        for (int answer = 0; answer < 2; ++answer)
            http.enqueueJson(200, R"({"data":[{"attributes":{"expires_at":"2026-11-30T08:00:00Z"}}]})");
        const auto keep = [&sessions](const char *text, const char *region) {
            sessions.keep({samples::region(QString::fromLatin1(region)),
                SnykCredential::parse(samples::secret(text)).value(), samples::self()});
        };
        keep("snyk_uat.1a2b3c4d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXJl", "SNYK-EU-01");
        keep("snyk_uat.5e6f7a8b.eyJoIjoiYXBpLnVzLnNueWsuaW8ifQ.c2lnbmF0dXJl", "SNYK-US-02");
        QTRY_COMPARE(found.size(), 2);
        const QList<records::TokenRecord> rows = list.credentials();
        QCOMPARE(rows.size(), 2);
        const QDateTime end(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
        QVERIFY(rows.constFirst().expires == end && rows.constLast().expires == end);
        // Once a day.
        sessions.keep({samples::region(QStringLiteral("SNYK-AU-01")), samples::apiToken(), samples::self()});
        QTest::qWait(20);
        QCOMPARE(http.requests().size(), 2);
    }
};

BTA_TEST(TestRememberedAccounts)
#include "tst_rememberedaccounts.moc"
