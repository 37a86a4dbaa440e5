// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretnote.h"
#include "access/leftentries.h"
#include "access/secretlist.h"
#include "access/sessionkeeper.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::access;
using broker::test::await;
using broker::test::FakeHttp;
using broker::test::FakeVault;

namespace {

snyk::Self robot(const char *id)
{
    return {QString::fromLatin1(id), snyk::PrincipalKind::ServiceAccount, QStringLiteral("CI"), {}};
}

Session tokenSession(
    const char *text = samples::apiTokenText, const char *id = "aaaaaaaa-0000-4000-8000-000000000001")
{
    return {samples::region(), samples::apiToken(text), robot(id)};
}

constexpr const char *nextToken = "2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6";

Session clientSession(const char *secret)
{
    return {samples::region(),
        OAuthClient::make(QLatin1String(samples::clientIdText), samples::secret(secret)).value(),
        robot("3c5f0d2a-7e11-4b8e-9a60-5b1d2c3e4f50")};
}

struct FirstRun
{
    [[nodiscard]] bool remember(const Session &session)
    {
        return await(memory.remember(session, {}))->has_value();
    }
    /// The keychain is being asked, and has not answered yet.
    void begin(const Session &session)
    {
        vault.hold();
        half = memory.remember(session, {});
    }
    void beginReplacing(const SnykCredential &credential)
    {
        vault.hold();
        half = memory.replace(credential, QStringLiteral("CI"), {});
    }

    FakeHttp http;
    FakeVault vault;
    test::TestWorkspace ws{http, &vault};
    TokenMemory memory{ws.workspace};
    QFuture<vault::WriteResult> half;
};

/// The program has ended at this very moment and was started again: it has what the disk and the keychain
/// have.
struct NextRun
{
    /// The keychain has taken `written` just before.
    explicit NextRun(const FirstRun &before, const std::optional<SnykCredential> &written = std::nullopt)
    {
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        (void)QFile::copy(before.ws.settings.path(), path);
        settings = std::make_unique<settings::Settings>(path);
        for (const FakeVault::Logged &call : before.vault.log()) {
            if (const auto secret = before.vault.kept(call.key))
                vault.put(call.key, *secret);
            else if (written && call.call == FakeVault::Call::Write)
                vault.put(call.key, written->text());
        }
        ws = std::make_unique<test::TestWorkspace>(http, &vault);
        workspace
            = std::make_unique<Workspace>(Workspace{http, ws->clock, vault, ws->memory, ws->workspace.keys,
                ws->records, ws->journal, ws->audit, *settings, ws->workspace.retry, false, nullptr});
        sessions = std::make_unique<SessionKeeper>(http, ws->clock, *settings);
        workspace->sessions = sessions.get();
        list = std::make_unique<SecretList>(*workspace);
        left = std::make_unique<LeftEntries>(*workspace);
    }

    void settle()
    {
        left->settle();
        qsizetype asked = -1;
        while (asked != vault.log().size() || vault.waiting() > 0) {
            asked = vault.log().size();
            QTest::qWait(20);
        }
    }
    [[nodiscard]] QList<RememberedAccount> accounts() const { return rememberedAccounts(*settings); }
    [[nodiscard]] bool keeps(const RememberedToken &token, const Session &session) const
    {
        return token.fingerprint == session.credential.fingerprint()
            && vault.kept(token.key) == session.credential.text();
    }
    [[nodiscard]] bool hasNotes() const { return !EntryNotes(*settings).all().isEmpty(); }

    QTemporaryDir folder;
    FakeHttp http;
    FakeVault vault;
    std::unique_ptr<settings::Settings> settings;
    std::unique_ptr<test::TestWorkspace> ws;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SessionKeeper> sessions;
    std::unique_ptr<SecretList> list;
    std::unique_ptr<LeftEntries> left;
};

} // namespace

Q_DECLARE_METATYPE(broker::vault::VaultKey)

/// What an end of the program between the keychain and the settings leaves behind.
class TestLeftEntries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRememberedIsThere()
    {
        FirstRun first;
        first.begin(tokenSession());
        NextRun next(first, tokenSession().credential);
        QVERIFY(next.accounts().isEmpty());
        QCOMPARE(next.vault.keptCount(), 1);
        next.settle();
        QCOMPARE(next.accounts().size(), 1);
        QVERIFY(next.keeps(next.accounts().constFirst().used, tokenSession()));
        // The user sees it, may sign in with it, and gets rid of it.
        QCOMPARE(next.list->all().size(), 1);
        QCOMPARE(next.list->all().constFirst().target.org.name, QStringLiteral("CI"));
        TokenMemory memory(*next.workspace);
        const auto recalled = await(memory.recall({}));
        QVERIFY(recalled && *recalled && **recalled == tokenSession().credential);
        QVERIFY(*await(memory.forget({})));
        QCOMPARE(next.vault.keptCount(), 0);
        QVERIFY(!next.hasNotes());
    }

    void whatTheKeychainNeverHadIsNotOffered()
    {
        FirstRun first;
        first.begin(tokenSession());
        NextRun next(first);
        QVERIFY(next.hasNotes());
        next.settle();
        QVERIFY(next.accounts().isEmpty());
        // Once the keychain has shown that it is open.
        TokenMemory memory(*next.workspace);
        QVERIFY(*await(memory.remember(clientSession(samples::clientSecretText), {})));
        next.settle();
        QCOMPARE(next.accounts().size(), 1);
        QVERIFY(!next.hasNotes());
    }
    /// A keychain that shows nothing while it is closed says that nothing is there.
    void whatAClosedKeychainHidesIsTakenUpLater_data()
    {
        QTest::addColumn<bool>("isOther");
        QTest::newRow("nothing else is remembered") << false;
        QTest::newRow("beside another account") << true;
    }
    void whatAClosedKeychainHidesIsTakenUpLater()
    {
        QFETCH(const bool, isOther);
        FirstRun first;
        QVERIFY(!isOther || first.remember(clientSession(samples::clientSecretText)));
        first.begin(tokenSession());
        NextRun next(first, tokenSession().credential);
        next.vault.answerNextPresence(vault::Presence::Absent);
        next.vault.answerNextPresence(vault::Presence::Absent);
        next.settle();
        QVERIFY2(next.hasNotes(), "It is in the keychain under no name.");
        next.settle();
        next.settle();
        QCOMPARE(next.accounts().size(), isOther ? 2 : 1);
        QVERIFY(next.keeps(next.accounts().constLast().used, tokenSession()));
        QVERIFY(!next.hasNotes());
    }

    /// Without an end of the program nothing is left.
    void nothingIsNotedOnceItIsKept()
    {
        FirstRun first;
        QVERIFY(first.remember(tokenSession()));
        QVERIFY(first.remember(clientSession(samples::clientSecretText)));
        QVERIFY(EntryNotes(first.ws.settings).all().isEmpty());
        first.vault.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Denied);
        QVERIFY(!first.remember(tokenSession(nextToken, "bbbbbbbb-0000-4000-8000-000000000001")));
        QVERIFY(EntryNotes(first.ws.settings).all().isEmpty());
        QVERIFY(first.ws.settings.file()->writeNow());
        NextRun next(first);
        next.settle();
        QCOMPARE(next.accounts().size(), 2);
        QCOMPARE(next.vault.count(FakeVault::Call::Presence), 0);
    }

    void aReplacementStandsBesideTheOldOne()
    {
        FirstRun first;
        QVERIFY(first.remember(tokenSession()));
        first.beginReplacing(samples::apiToken(nextToken));
        NextRun next(first, samples::apiToken(nextToken));
        next.settle();
        QCOMPARE(next.accounts().size(), 1);
        const RememberedAccount account = next.accounts().constFirst();
        QVERIFY(next.keeps(account.used, tokenSession(nextToken)));
        QVERIFY(account.replaced && next.keeps(*account.replaced, tokenSession()));
        QCOMPARE(next.list->all().size(), 1);
        QVERIFY(!next.hasNotes());
    }

    /// Put in by hand, and shown by Snyk only once: nobody else may have it, nor the one before.
    void anotherSecretOfAClientStandsBesideTheOldOne()
    {
        const Session before = clientSession(samples::clientSecretText);
        const Session after = clientSession("yX7-wV4_uT1.sR8qP5nM2kJ9hG6fE3dB");
        FirstRun first;
        QVERIFY(first.remember(before));
        first.begin(after);
        NextRun next(first, after.credential);
        next.settle();
        QCOMPARE(next.accounts().size(), 1);
        QVERIFY(next.keeps(next.accounts().constFirst().used, after));
        const auto old = next.accounts().constFirst().replaced;
        QVERIFY(old && next.keeps(*old, before));
    }

    /// Of the account another one has been put in since: all three are kept.
    void leavesWhatWasPutInSince()
    {
        FirstRun first;
        QVERIFY(first.remember(tokenSession()));
        first.beginReplacing(samples::apiToken(nextToken));
        NextRun next(first, samples::apiToken(nextToken));
        next.vault.answerNextPresence(vault::Presence::Locked);
        next.settle();
        QVERIFY(next.hasNotes());
        TokenMemory memory(*next.workspace);
        const auto third = tokenSession("3f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7");
        QVERIFY(*await(memory.replace(third.credential, QStringLiteral("CI"), {})));
        QCOMPARE(next.vault.keptCount(), 3);
        next.settle();
        QCOMPARE(next.accounts().size(), 2);
        const RememberedAccount account = next.accounts().constFirst();
        QVERIFY(next.keeps(account.used, third) && account.replaced);
        QVERIFY(next.keeps(*account.replaced, tokenSession()));
        QVERIFY(next.keeps(next.accounts().constLast().used, tokenSession(nextToken)));
    }

    void waitsForAClosedKeychain_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("locked") << true;
        QTest::newRow("does not say without being read") << false;
    }
    void waitsForAClosedKeychain()
    {
        QFETCH(const bool, isLocked);
        FirstRun first;
        first.begin(tokenSession());
        NextRun next(first, tokenSession().credential);
        const auto answer = isLocked ? vault::Presence::Locked : vault::Presence::Unknown;
        next.vault.answerNextPresence(answer);
        next.settle();
        QVERIFY(next.accounts().isEmpty() && next.hasNotes());
        QCOMPARE(next.vault.count(FakeVault::Call::Read), 0);
        if (!isLocked)
            next.vault.answerNextPresence(answer);
        // Somebody signs in, as another account.
        next.sessions->keep(clientSession(samples::clientSecretText));
        QTRY_COMPARE(next.accounts().size(), 1);
        QVERIFY(next.keeps(next.accounts().constFirst().used, tokenSession()));
        QVERIFY(!next.hasNotes());
    }

    void whatNobodyWantedGoes()
    {
        FirstRun first;
        QVERIFY(first.remember(tokenSession()));
        const vault::VaultKey old = first.memory.offer()->key;
        first.vault.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
        QVERIFY(first.remember(tokenSession(nextToken)));
        QTest::qWait(20);
        QVERIFY(first.vault.kept(old));
        NextRun next(first);
        QCOMPARE(next.vault.keptCount(), 2);
        next.settle();
        QVERIFY2(!next.vault.kept(old), "It is in the keychain under no name.");
        QCOMPARE(next.accounts().size(), 1);
        QVERIFY(next.keeps(next.accounts().constFirst().used, tokenSession(nextToken)));
        QVERIFY(!next.hasNotes());
    }

    /// The window was closed, and the program ended before the keychain could take it back.
    void whatAClosedWindowWasWritingGoes()
    {
        FirstRun first;
        {
            TokenMemory closed(first.ws.workspace);
            first.vault.hold();
            first.half = closed.remember(tokenSession(), {});
        }
        QVERIFY(first.ws.settings.file()->writeNow());
        NextRun next(first, tokenSession().credential);
        QCOMPARE(next.vault.keptCount(), 1);
        next.settle();
        QCOMPARE(next.vault.keptCount(), 0);
        QVERIFY(next.accounts().isEmpty() && !next.hasNotes());
    }

    void whatAnAccountNamesStays()
    {
        FirstRun first;
        QVERIFY(first.remember(tokenSession()));
        EntryNotes(first.ws.settings).leave(first.memory.offer()->key);
        QVERIFY(first.ws.settings.file()->writeNow());
        NextRun next(first);
        next.settle();
        QVERIFY(next.keeps(next.accounts().constFirst().used, tokenSession()));
        QVERIFY(!next.hasNotes());
    }

    /// The same one is remembered again before the keychain was open.
    void itIsKeptOnce()
    {
        FirstRun first;
        first.begin(tokenSession());
        NextRun next(first, tokenSession().credential);
        next.vault.answerNextPresence(vault::Presence::Locked);
        next.settle();
        TokenMemory memory(*next.workspace);
        QVERIFY(*await(memory.remember(tokenSession(), {})));
        QCOMPARE(next.vault.keptCount(), 2);
        next.settle();
        QCOMPARE(next.vault.keptCount(), 1);
        QCOMPARE(next.accounts().size(), 1);
        QVERIFY(next.keeps(next.accounts().constFirst().used, tokenSession()));
    }

    /// Where the keychain says nothing of itself it is read, once the user is there.
    void itIsKeptOnceWhereTheKeychainDoesNotSay()
    {
        FirstRun first;
        first.begin(tokenSession());
        NextRun next(first, tokenSession().credential);
        next.vault.answerNextPresence(vault::Presence::Locked);
        next.settle();
        TokenMemory memory(*next.workspace);
        QVERIFY(*await(memory.remember(tokenSession(), {})));
        for (int i = 0; i < 4; ++i)
            next.vault.answerNextPresence(vault::Presence::Unknown);
        next.sessions->keep(tokenSession());
        QTRY_COMPARE(next.vault.keptCount(), 1);
        QTRY_VERIFY(!next.hasNotes());
        QVERIFY(next.keeps(next.accounts().constFirst().used, tokenSession()));
    }

    /// The program ended while the settings were written, one after the other: the account has what the new
    /// one looks like, and the entry of the old one.
    void theOnlyCopyStays_data()
    {
        QTest::addColumn<bool>("isOldNamed");
        QTest::newRow("the old one is named as such") << true;
        QTest::newRow("nothing says that there is an old one") << false;
    }
    void theOnlyCopyStays()
    {
        QFETCH(const bool, isOldNamed);
        FirstRun first;
        QVERIFY(first.remember(tokenSession()));
        first.beginReplacing(samples::apiToken(nextToken));
        NextRun next(first, samples::apiToken(nextToken));
        if (isOldNamed)
            places::write(places::replaced(*next.settings, 0), next.accounts().constFirst().used);
        const Fingerprint coming = samples::apiToken(nextToken).fingerprint();
        places::Items used = places::used(*next.settings, 0);
        used.masked.set(coming.masked());
        used.sha256.set(coming.sha256());
        next.settle();
        QVERIFY2(next.vault.keptCount() == 2, "The new one is nowhere.");
        QCOMPARE(next.accounts().size(), 1);
        const RememberedAccount account = next.accounts().constFirst();
        QVERIFY(next.keeps(account.used, tokenSession(nextToken)));
        QVERIFY(account.replaced && next.keeps(*account.replaced, tokenSession()));
        QVERIFY(!next.hasNotes());
    }

    /// Something else is there than was to be remembered.
    void anotherSecretIsNotTakenForIt_data()
    {
        QTest::addColumn<bool>("says");
        QTest::newRow("the keychain says that it is there") << true;
        QTest::newRow("does not say without being read") << false;
    }
    void anotherSecretIsNotTakenForIt()
    {
        QFETCH(const bool, says);
        const auto third = samples::apiToken("3f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7");
        FirstRun first;
        QVERIFY(first.remember(tokenSession()));
        first.beginReplacing(samples::apiToken(nextToken));
        NextRun next(first, third);
        if (!says)
            next.vault.answerNextPresence(vault::Presence::Unknown);
        next.sessions->keep(tokenSession());
        next.settle();
        QCOMPARE(next.accounts().size(), 1);
        const RememberedAccount account = next.accounts().constFirst();
        QVERIFY2(next.keeps(account.used, tokenSession()) && !account.replaced, "Nobody has that one.");
        QCOMPARE(next.vault.keptCount(), 2);
        const int reads = next.vault.count(FakeVault::Call::Read);
        next.sessions->keep(clientSession(samples::clientSecretText));
        QTest::qWait(20);
        QVERIFY2(next.vault.count(FakeVault::Call::Read) == reads, "The keychain asks again and again.");
    }

    /// What was forgotten is so everywhere.
    void whatIsForgottenDoesNotComeBack()
    {
        FirstRun first;
        first.begin(tokenSession());
        NextRun next(first, tokenSession().credential);
        next.vault.answerNextPresence(vault::Presence::Locked);
        next.settle();
        TokenMemory memory(*next.workspace);
        QVERIFY(*await(memory.remember(tokenSession(), {})));
        QCOMPARE(next.vault.keptCount(), 2);
        QVERIFY(*await(memory.forget({})));
        next.settle();
        QVERIFY2(next.accounts().isEmpty(), "It is on the list again.");
        QCOMPARE(next.vault.keptCount(), 0);
        QVERIFY(!next.hasNotes());
    }

    /// The settings may be a stranger's, of another profile, or older than what is kept.
    void nothingElseIsRemoved_data()
    {
        QTest::addColumn<vault::VaultKey>("key");
        QTest::addColumn<bool>("isNamed");
        const vault::KeySpace own({}, false);
        const QString region = samples::region().id;
        const QString id = QStringLiteral("remembered-2");
        QTest::newRow("a Broker token") << own.key(vault::SecretKind::BrokerToken, region, id) << false;
        QTest::newRow("of practice mode")
            << vault::KeySpace({}, true).key(vault::SecretKind::ApiToken, region, id) << false;
        QTest::newRow("of another profile")
            << vault::KeySpace(QStringLiteral("other"), false).key(vault::SecretKind::ApiToken, region, id)
            << false;
        QTest::newRow("a secret of a rotation") << own.key(vault::SecretKind::ApiToken, region, id) << true;
    }
    void nothingElseIsRemoved()
    {
        QFETCH(const vault::VaultKey, key);
        QFETCH(const bool, isNamed);
        FirstRun first;
        EntryNotes(first.ws.settings).leave(key);
        QVERIFY(first.ws.settings.file()->writeNow());
        NextRun next(first);
        next.vault.put(key, tokenSession().credential.text());
        if (isNamed) {
            QVERIFY(clientsecret::NoteFile(next.ws->records.path(), 3)
                        .write({key, QStringLiteral("client"), samples::region().api.toString()}));
        }
        next.settle();
        QVERIFY2(next.vault.kept(key), "Nobody has asked for that.");
    }

    /// What is being written now is the business of its own window.
    void leavesWhatIsOnItsWayNow()
    {
        FirstRun first;
        LeftEntries left(first.ws.workspace);
        first.vault.hold();
        first.half = first.memory.remember(tokenSession(), {});
        left.settle();
        first.vault.release();
        QVERIFY(*await(first.half));
        QCOMPARE(first.vault.count(FakeVault::Call::Presence), 0);
        QCOMPARE(rememberedAccounts(first.ws.settings).size(), 1);
    }
};

BTA_TEST(TestLeftEntries)
#include "tst_leftentries.moc"
