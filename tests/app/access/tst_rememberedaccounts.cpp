// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialend.h"
#include "access/secretremoval.h"
#include "accountbench.h"
#include "support/fakehttp.h"
#include "support/testroom.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::access;
using namespace broker::access::clientsecret;
using namespace broker::test::accounts;
using broker::test::await;
using broker::test::FakeVault;

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

    void onePlaceIsOffered()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(second()));
        QCOMPARE(offeredPlace(bench.ws.settings), 1);
        places::clear(places::used(bench.ws.settings, 1));
        // It is the one that there is.
        QCOMPARE(offeredPlace(bench.ws.settings), 0);
        QCOMPARE(ClientSecretRotation(bench.ws.workspace).used()->clientId, first().credential.oauth()->id());
        places::clear(places::used(bench.ws.settings, 0));
        QCOMPARE(offeredPlace(bench.ws.settings), 1);
    }

    /// A token that was entered in two regions signs in to each of them by itself.
    void aSessionOfAnotherRegionIsAnother()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(third()));
        Session there = third();
        there.region = samples::region(QStringLiteral("SNYK-US-02"));
        bench.sessions.keep(there);
        QList<records::TokenRecord> rows = bench.list->credentials();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.constLast().target.regionId, there.region.id);
        QCOMPARE(rows.constLast().storage, records::Storage::Memory);
        QVERIFY(rows.constLast().id != rows.constFirst().id);
        // And is due by itself.
        records::TokenRecord due = rows.constFirst();
        due.dueByHand = true;
        due.due = due.due.addDays(7);
        QVERIFY(*await(bench.list->putAllSoon({due})));
        RememberedToken elsewhere = *TokenMemory(bench.ws.workspace).offer();
        QCOMPARE(credentialDue(bench.ws.workspace, elsewhere), due.due);
        elsewhere.region = there.region;
        QCOMPARE(credentialDue(bench.ws.workspace, elsewhere), rows.constLast().due);
        // The one that is removed takes its own session along, and no other.
        SecretRemoval removal(bench.ws.workspace);
        removal.start({rows.constFirst()});
        QTRY_VERIFY(!removal.isRunning());
        QVERIFY(bench.sessions.sessionFor(there.region));
        QVERIFY(!bench.sessions.sessionFor(third().region));
        QCOMPARE(bench.list->credentials().size(), 2);
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

    /// An entry that may stay for ever is told of, when there is no room to note it for the next start.
    void tellsOfWhatCannotBeNoted()
    {
        sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
        test::TestWorkspace ws{snyk};
        const EntryNotes notes(ws.settings);
        for (int i = 0; i < 2 * places::most; ++i)
            notes.leave(
                ws.workspace.keys.key(vault::SecretKind::ApiToken, samples::region().id, QString::number(i)));
        const auto last = ws.workspace.keys.key(
            vault::SecretKind::ApiToken, samples::region().id, QStringLiteral("last"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QRegularExpression::escape(last.toString())));
        notes.leave(last);
        QVERIFY(!notes.has(last));
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
