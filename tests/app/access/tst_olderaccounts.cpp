// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokenreplacement.h"
#include "accountbench.h"
#include "support/testroom.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::access;
using namespace broker::access::clientsecret;
using namespace broker::test::accounts;
using broker::test::await;
using broker::test::FakeVault;

/// What an older version of the program has remembered.
class TestOlderAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    /// Until it has signed in once, nobody knows whose it is. Then both are one account, with one row.
    void whatAnOlderVersionRemembersJoinsItsAccount_data()
    {
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("is offered") << true;
        QTest::newRow("is not offered") << false;
    }
    void whatAnOlderVersionRemembersJoinsItsAccount()
    {
        QFETCH(const bool, isOffered);
        AccountBench bench(false);
        QVERIFY(bench.isReady && *await(TokenMemory(bench.ws.workspace).forget({})));
        bench.sessions.signOut();
        TokenMemory memory(bench.ws.workspace);
        QVERIFY(*await(memory.remember(third(), {})));
        places::Items old = places::used(bench.ws.settings, 0);
        old.accountId.set(QString());
        old.accountIdOf.set(QString());
        bench.ws.clock.set(bench.ws.clock.nowUtc().addDays(30));
        Session next = third();
        next.credential = samples::apiToken("3f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7");
        QVERIFY(*await(memory.remember(next, {})));
        QCOMPARE(bench.list->credentials().size(), 2);
        const auto row = bench.list->credentials().constFirst();
        QVERIFY(row.fingerprint == next.credential.fingerprint());
        QList<records::TokenRecord> noted = bench.list->credentials();
        noted[0].note = QStringLiteral("for the night shift");
        noted[1].note = QStringLiteral("asked for by Kim");
        QVERIFY(*await(bench.list->putAllSoon(noted)));
        if (isOffered)
            memory.offerFirst(0);

        bench.sessions.keep(third());
        const QList<RememberedAccount> accounts = rememberedAccounts(bench.ws.settings);
        QCOMPARE(accounts.size(), 1);
        QVERIFY(accounts.constFirst().used.fingerprint == next.credential.fingerprint());
        QVERIFY(bench.has(accounts.constFirst().used));
        QVERIFY(accounts.constFirst().replaced && bench.has(*accounts.constFirst().replaced));
        QVERIFY(accounts.constFirst().replaced->fingerprint == third().credential.fingerprint());
        QCOMPARE(bench.list->credentials().size(), 1);
        QCOMPARE(bench.list->credential()->id, row.id);
        QCOMPARE(bench.list->credential()->due, row.due);
        QCOMPARE(bench.list->credential()->note, QStringLiteral("for the night shift; asked for by Kim"));
        QVERIFY(bench.list->credential()->fingerprint == next.credential.fingerprint());
        QVERIFY(memory.offer()->fingerprint == next.credential.fingerprint());
        // From there the old one goes when the user says so.
        QVERIFY(*await(memory.forgetReplaced({})));
        QCOMPARE(bench.vault.keptCount(), 1);
        bench.sessions.signOut();
        QCOMPARE(bench.list->credentials().size(), 1);
    }

    /// Signed in with the one that is then the old one, which nobody goes on with once it is removed.
    void whatIsRemovedSignsInNobody()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && *await(TokenMemory(bench.ws.workspace).forget({})));
        bench.sessions.signOut();
        TokenMemory memory(bench.ws.workspace);
        QVERIFY(*await(memory.remember(third(), {})));
        places::Items old = places::used(bench.ws.settings, 0);
        old.accountId.set(QString());
        old.accountIdOf.set(QString());
        bench.ws.clock.set(bench.ws.clock.nowUtc().addDays(30));
        Session next = third();
        next.credential = samples::apiToken("3f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7");
        QVERIFY(*await(memory.remember(next, {})));
        bench.sessions.keep(third());
        QCOMPARE(bench.list->all().size(), 1);
        replacement::ApiTokenReplacement flow(bench.ws.workspace);
        flow.removeOld();
        QTRY_COMPARE(bench.vault.keptCount(), 1);
        QTRY_VERIFY2(!bench.sessions.sessionFor(third().region), "It is in use still.");
        QCOMPARE(bench.list->all().size(), 1);
    }

    /// Damaged, or of a newer version: what it names is kept, and its place is nobody else's.
    void whatCannotBeReadIsNotWrittenOver_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::newRow("the one in use") << false;
        QTest::newRow("the one before it") << true;
    }
    void whatCannotBeReadIsNotWrittenOver()
    {
        QFETCH(const bool, isOld);
        AccountBench bench;
        QVERIFY(bench.isReady);
        const RememberedAccount account = rememberedAccounts(bench.ws.settings).constFirst();
        (isOld ? places::replaced(bench.ws.settings, 0) : places::used(bench.ws.settings, 0))
            .masked.set(QStringLiteral("?"));
        QVERIFY(bench.remember(third()));
        if (isOld) {
            // Nor does another secret take the place of the one that cannot be read.
            const auto put = OAuthClient::make(
                account.used.clientId, samples::secret("yX7-wV4_uT1.sR8qP5nM2kJ9hG6fE3dB"));
            TokenMemory memory(bench.ws.workspace);
            memory.stayWith(0);
            QVERIFY(!*await(memory.replace(*put, QStringLiteral("First robot"), {})));
            QVERIFY(!memory.adopt(*put, QStringLiteral("First robot"), memory.keyForNext()));
        }
        QTest::qWait(20);
        for (const RememberedToken &token : {account.used, *account.replaced}) {
            QVERIFY2(bench.has(token), "It is gone.");
            QVERIFY2(places::isNamed(bench.ws.settings, token.key), "It is in the keychain under no name.");
        }
        QVERIFY(bench.has(*TokenMemory(bench.ws.workspace).offer()));
    }

    /// An older version, which knows of one place, has put it in once more.
    void theSameCredentialIsListedOnce()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(third()));
        RememberedToken twin = *TokenMemory(bench.ws.workspace).offer();
        twin.key = bench.ws.workspace.keys.key(
            vault::SecretKind::ApiToken, twin.region.id, QStringLiteral("once more"));
        bench.vault.put(twin.key, third().credential.text());
        places::write(places::used(bench.ws.settings, 5), twin);
        bench.sessions.tellRemembered();
        QCOMPARE(rememberedAccounts(bench.ws.settings).size(), 2);
        QCOMPARE(bench.list->credentials().size(), 2);
        // And is forgotten as a whole.
        TokenMemory memory(bench.ws.workspace);
        QVERIFY(memory.offer()->fingerprint == third().credential.fingerprint());
        QVERIFY(*await(memory.forget({})));
        QCOMPARE(rememberedAccounts(bench.ws.settings).size(), 1);
        QVERIFY2(!bench.vault.kept(twin.key), "It is in the keychain still.");
        QCOMPARE(bench.vault.keptCount(), 1);
    }

    /// An earlier version masked a client's id and its secret as one text.
    void theMaskIsOfTheSecretAlone()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady);
        bench.sessions.signOut();
        const QString now = first().credential.fingerprint().masked();
        const QString before = first().credential.oauth()->id().left(4) + now.mid(4);
        places::used(bench.ws.settings, 0).masked.set(before);
        bench.list = std::make_unique<SecretList>(bench.ws.workspace);
        QCOMPARE(bench.list->credential()->fingerprint.masked(), QStringLiteral("****") + now.mid(4));
        // Whoever reads it learns how it begins.
        TokenMemory memory(bench.ws.workspace);
        QVERIFY(*await(memory.recall({})));
        QCOMPARE(memory.offer()->fingerprint.masked(), now);
        places::used(bench.ws.settings, 0).masked.set(before);
        bench.sessions.keep(first());
        QCOMPARE(bench.list->credential()->fingerprint.masked(), now);
        QCOMPARE(places::used(bench.ws.settings, 0).masked.value(), now);
    }
};

BTA_TEST(TestOlderAccounts)
#include "tst_olderaccounts.moc"
