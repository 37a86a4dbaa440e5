// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretnote.h"
#include "access/credentialkind.h"
#include "access/entrynotes.h"
#include "access/leftentries.h"
#include "access/secretremoval.h"
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

/// One account is rotated beside others.
class TestAccountRotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheKindOfWhatIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<QString>("accountId");
        QTest::addColumn<std::optional<CredentialKind>>("kind");
        const QByteArray key = "4b1e8c2d-5f60-4a7b-9c8d-0e1f2a3b4c5e";
        const QByteArray token = "snyk_sat.1a2b3c4d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXJl";
        const QString own = third().self.id;
        QTest::newRow("of the same account")
            << key << own << std::optional(CredentialKind::ServiceAccountKey);
        QTest::newRow("in another form") << token << own << std::optional<CredentialKind>();
        QTest::newRow("of another account") << key << fourth().self.id << std::optional<CredentialKind>();
        QTest::newRow("not known whose") << key << QString() << std::optional<CredentialKind>();
    }
    /// While somebody works there as another account, nobody is signed in with the new one.
    void keepsTheKindOfWhatIsReplaced()
    {
        QFETCH(const QByteArray, next);
        QFETCH(const QString, accountId);
        QFETCH(const std::optional<CredentialKind>, kind);
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(third()));
        QVERIFY(credentialKindOf(*bench.rowOf(third())) == CredentialKind::ServiceAccountKey);
        bench.sessions.keep(fourth());
        TokenMemory memory(bench.ws.workspace);
        QVERIFY(await(memory.replace(SnykCredential::parse(samples::secret(next.constData())).value(),
                          third().self.displayName, {}, accountId))
                    ->has_value());
        QVERIFY(memory.replaced());
        QVERIFY(credentialKindOf(*bench.rowOf(third())) == kind);
        // And once the old one is gone.
        QVERIFY(await(memory.forgetReplaced({}))->has_value());
        QVERIFY(credentialKindOf(*bench.rowOf(third())) == kind);
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

    /// Its next secret is in the keychain and not in use yet: nothing else is put in meanwhile.
    void isNotReplacedWhileItIsRotated()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady);
        QPointer<ClientSecretRotation> flow = new ClientSecretRotation(bench.ws.workspace);
        connect(flow, &ClientSecretRotation::changed, this, [&flow] {
            if (is<clientsecret::Checking>(flow->state()))
                flow->deleteLater();
        });
        flow->begin();
        QTRY_VERIFY(!flow);
        const int kept = bench.vault.keptCount();
        TokenMemory memory(bench.ws.workspace);
        const auto put = OAuthClient::make(
            first().credential.oauth()->id(), samples::secret("yX7-wV4_uT1.sR8qP5nM2kJ9hG6fE3dB"));
        QVERIFY(!*await(memory.replace(*put, QStringLiteral("First robot"), {})));
        QCOMPARE(bench.vault.keptCount(), kept);
        QVERIFY(!memory.replaced());
        // It is brought to its end as ever.
        ClientSecretRotation own(bench.ws.workspace);
        QTRY_VERIFY(is<Stored>(own.state()));
        own.retry();
        QTRY_VERIFY(is<InUse>(own.state()));
        QVERIFY(bench.has(*own.used()) && bench.has(*own.old()));
    }

    /// It begins in one window while the keychain is asked in another.
    void isNotReplacedByWhatCameBeforeItsRotation()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady);
        TokenMemory memory(bench.ws.workspace);
        const auto put = OAuthClient::make(
            first().credential.oauth()->id(), samples::secret("yX7-wV4_uT1.sR8qP5nM2kJ9hG6fE3dB"));
        bench.vault.hold();
        const auto replaced = memory.replace(*put, QStringLiteral("First robot"), {});
        QVERIFY(NoteFile(bench.ws.records.path(), 0)
                    .write({memory.keyForNext(), first().credential.oauth()->id(),
                        first().region.api.toString()}));
        bench.vault.release();
        QVERIFY(!*await(replaced));
        QVERIFY(memory.offer()->fingerprint == first().credential.fingerprint() && !memory.replaced());
        QTRY_COMPARE(bench.vault.keptCount(), 1);
    }

    /// Nothing is stored where a rotation has put the only copy of a secret, whoever has the place by now.
    void writesOverNoSecretOfARotation()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady && bench.remember(third()));
        TokenMemory memory(bench.ws.workspace);
        memory.stayWith(1);
        const vault::VaultKey stored = memory.keyForNext();
        QVERIFY(NoteFile(bench.ws.records.path(), 1)
                    .write({stored, second().credential.oauth()->id(), second().region.api.toString()}));
        bench.vault.put(stored, second().credential.text());
        QVERIFY(*await(memory.replace(fourth().credential, QStringLiteral("CI"), {})));
        QVERIFY(bench.vault.kept(stored) == second().credential.text());
    }

    /// In practice mode another account has the same place.
    void aRotationIsOfItsMode()
    {
        AccountBench bench(false);
        AccountBench other(false);
        QVERIFY(bench.isReady && other.isReady);
        ClientSecretRotation flow(bench.ws.workspace);
        flow.begin();
        QVERIFY(ClientSecretRotation::isCalling(bench.ws.workspace, 0));
        QVERIFY(!ClientSecretRotation::isCalling(bench.ws.workspace, 1));
        QVERIFY(!ClientSecretRotation::isCalling(other.ws.workspace, 0));
        QTRY_VERIFY(is<InUse>(flow.state()));
        QVERIFY(!ClientSecretRotation::isCalling(bench.ws.workspace, 0));
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

    /// Nor while its next secret, which Snyk shows once, is stored and not in use yet.
    void isNotRemovedWhileItsNextSecretWaits()
    {
        AccountBench bench(false);
        const auto row = bench.rowOf(first());
        QVERIFY(bench.isReady && row);
        QPointer<ClientSecretRotation> flow = new ClientSecretRotation(bench.ws.workspace);
        connect(flow, &ClientSecretRotation::changed, this, [&flow] {
            if (is<clientsecret::Checking>(flow->state()))
                flow->deleteLater();
        });
        flow->begin();
        QTRY_VERIFY(!flow);
        SecretRemoval removal(bench.ws.workspace);
        removal.start({*row});
        QTRY_VERIFY(!removal.isRunning());
        QCOMPARE(removal.kept().size(), 1);
        ClientSecretRotation own(bench.ws.workspace);
        QTRY_VERIFY(is<Stored>(own.state()));
        own.retry();
        QTRY_VERIFY(is<InUse>(own.state()));
        QVERIFY(bench.has(*own.used()) && bench.has(*own.old()));
    }

    /// At the same place a rotation of an account that has gone since has left its secret.
    void keepsTheNameOfAnotherClientsSecret()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady);
        const vault::VaultKey stored = bench.ws.workspace.keys.key(
            vault::SecretKind::ApiToken, second().region.id, QStringLiteral("another"));
        QVERIFY(NoteFile(bench.ws.records.path(), 0)
                    .write({stored, second().credential.oauth()->id(), second().region.api.toString()}));
        bench.vault.put(stored, second().credential.text());
        ClientSecretRotation flow(bench.ws.workspace);
        flow.begin();
        QTRY_VERIFY(is<InUse>(flow.state()));
        QVERIFY(bench.vault.kept(stored) == second().credential.text());
        QVERIFY2(EntryNotes(bench.ws.settings).has(stored), "It is in the keychain under no name.");
        // The next start has it as an account of its own.
        LeftEntries left(bench.ws.workspace);
        left.settle();
        QTRY_COMPARE(rememberedAccounts(bench.ws.settings).size(), 2);
        const auto account
            = rememberedAccountWith(bench.ws.settings, second().credential.fingerprint(), second().region.id);
        QVERIFY(account && bench.has(account->used) && !EntryNotes(bench.ws.settings).has(stored));
    }

    /// What the keychain does not tell may be the only copy.
    void writesOverNoNoteThatItCannotCheck()
    {
        AccountBench bench(false);
        QVERIFY(bench.isReady);
        const vault::VaultKey stored = bench.ws.workspace.keys.key(
            vault::SecretKind::ApiToken, second().region.id, QStringLiteral("another"));
        const NoteFile note(bench.ws.records.path(), 0);
        QVERIFY(note.write({stored, second().credential.oauth()->id(), second().region.api.toString()}));
        bench.vault.put(stored, samples::secret("not a client"));
        ClientSecretRotation flow(bench.ws.workspace);
        flow.begin();
        QTRY_VERIFY(is<Ready>(flow.state()) && as<Ready>(flow.state())->problem);
        QVERIFY(note.read() && note.read()->key == stored);
        QCOMPARE(bench.snyk.oauth().clients().size(), 2);
    }
};

BTA_TEST(TestAccountRotations)
#include "tst_accountrotations.moc"
