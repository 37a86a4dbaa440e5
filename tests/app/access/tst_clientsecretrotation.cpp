// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretrotation.h"
#include "access/sessionkeeper.h"
#include "sandbox/sandboxsnyk.h"
#include "support/await.h"
#include "support/fakevault.h"
#include "support/fulldisk.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace broker;
using namespace broker::access::clientsecret;
using broker::access::RememberedToken;
using broker::access::Session;
using broker::access::SessionKeeper;
using broker::access::TokenMemory;
using broker::test::await;
using broker::test::FakeVault;

namespace {

/// Passes requests on to the practice Snyk; what becomes of the next POST about secrets can be chosen.
class Line final : public snyk::Http
{
public:
    enum class Fate {
        Answered,
        NotSent, ///< certainly
        AnswerLost, ///< Snyk has done it
        RequestLost, ///< Snyk has not done it, and nobody knows
    };

    [[nodiscard]] QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token stop) override
    {
        const bool isAboutSecrets = request.url.path().endsWith(QLatin1String("/secrets"));
        if (!isAboutSecrets)
            return snyk.send(std::move(request), std::move(stop));
        ++posts;
        const Fate now = std::exchange(fate, Fate::Answered);
        if (now == Fate::Answered) {
            auto answer = snyk.send(std::move(request), std::move(stop));
            if (afterAnswer)
                afterAnswer();
            return answer;
        }
        if (now == Fate::AnswerLost)
            (void)snyk.send(std::move(request), std::move(stop));
        return settledFuture<snyk::HttpResponse, snyk::HttpError>(Failure(
            snyk::HttpError{snyk::HttpFailure::ConnectionLost, now != Fate::NotSent, {}, std::nullopt}));
    }

    sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
    Fate fate = Fate::Answered;
    std::function<void()> afterAnswer;
    int posts = 0;
};

/// A profile that remembers an OAuth client.
struct SecretBench
{
    SecretBench()
    {
        line.snyk.oauth().setClients({samples::oauthClient()});
        ws.workspace.sessions = &sessions;
        TokenMemory memory(ws.workspace);
        const Session session{samples::region(), samples::oauthClient(), samples::self()};
        isReady = await(memory.remember(session, {}))->has_value();
        start();
    }

    /// Another start of the program.
    void start()
    {
        flow.reset();
        flow = std::make_unique<ClientSecretRotation>(ws.workspace);
    }
    template <class S>
    [[nodiscard]] bool reaches() const
    {
        return QTest::qWaitFor([this] { return is<S>(flow->state()); });
    }
    [[nodiscard]] bool rotates()
    {
        flow->begin();
        return reaches<InUse>();
    }
    /// The keychain has it, under the name that the settings have for it.
    [[nodiscard]] bool keeps(const std::optional<RememberedToken> &token) const
    {
        const auto secret = token ? vault.kept(token->key) : std::nullopt;
        return secret && Fingerprint::of(*secret) == token->fingerprint;
    }
    [[nodiscard]] QList<OAuthClient> valid() { return line.snyk.oauth().clients(); }
    [[nodiscard]] bool isValid(const std::optional<RememberedToken> &token)
    {
        const QList<OAuthClient> all = valid();
        return token && std::any_of(all.cbegin(), all.cend(), [&token](const OAuthClient &client) {
            return SnykCredential(client).fingerprint() == token->fingerprint;
        });
    }
    [[nodiscard]] bool hasNote() const
    {
        return QFile::exists(ws.folder.filePath(QStringLiteral("data/client-secret.json")));
    }

    Line line;
    FakeVault vault;
    test::TestWorkspace ws{line, &vault};
    SessionKeeper sessions{line, ws.clock, ws.settings};
    std::unique_ptr<ClientSecretRotation> flow;
    bool isReady = false;
};

} // namespace

class TestClientSecretRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfferedForClientsOnly()
    {
        SecretBench bench;
        QVERIFY(bench.isReady && ClientSecretRotation::isOffered(bench.ws.workspace));
        TokenMemory memory(bench.ws.workspace);
        QVERIFY(*await(memory.remember({samples::region(), samples::apiToken(), samples::self()}, {})));
        QVERIFY(!ClientSecretRotation::isOffered(bench.ws.workspace));
    }

    void twoAreValidAtOnce_data()
    {
        QTest::addColumn<bool>("ofGroup");
        QTest::newRow("account of an organization") << false;
        QTest::newRow("account of a group") << true;
    }
    void twoAreValidAtOnce()
    {
        QFETCH(const bool, ofGroup);
        SecretBench bench;
        bench.line.snyk.oauth().setAccountsOfGroups(ofGroup);
        QVERIFY(bench.rotates());
        QCOMPARE(bench.line.posts, 1);
        QCOMPARE(bench.valid().size(), 2);
        QVERIFY(bench.keeps(bench.flow->used()) && bench.isValid(bench.flow->used()));
        QVERIFY(bench.keeps(bench.flow->old()) && bench.isValid(bench.flow->old()));
        QVERIFY(bench.flow->old()->fingerprint == SnykCredential(samples::oauthClient()).fingerprint());
        QCOMPARE(bench.flow->used()->owner, QStringLiteral("Broker rotation"));
        QVERIFY(!bench.hasNote());
        // Windows that are opened now use the new one.
        QVERIFY(bench.sessions.sessionWith(bench.flow->used()->fingerprint, samples::region()));

        const auto oldKey = bench.flow->old()->key;
        bench.flow->deleteOld();
        QVERIFY(bench.reaches<Done>());
        QCOMPARE(bench.line.posts, 2);
        QCOMPARE(bench.valid().size(), 1);
        QVERIFY(bench.isValid(bench.flow->used()) && bench.keeps(bench.flow->used()));
        QVERIFY(!bench.flow->old() && !bench.vault.kept(oldKey));
        // And once more, into the place that has become free.
        QVERIFY(bench.rotates());
        QCOMPARE(bench.valid().size(), 2);
    }

    /// Removed while Snyk makes it: nobody else has it, so that it is stored all the same.
    void storesWhatWasMadeForAnAccountThatIsGone()
    {
        SecretBench bench;
        const vault::VaultKey key = TokenMemory(bench.ws.workspace).keyForNext();
        bench.line.afterAnswer
            = [&bench] { access::places::clear(access::places::used(bench.ws.settings, 0)); };
        bench.flow->begin();
        QVERIFY(bench.reaches<Stored>());
        QTRY_VERIFY(as<Stored>(bench.flow->state())->problem);
        const auto kept = bench.vault.kept(key);
        QVERIFY(kept && Fingerprint::of(*kept) == SnykCredential(bench.valid().constLast()).fingerprint());
    }

    void makesNoneForAnAccountThatIsGone()
    {
        SecretBench bench;
        bench.vault.hold();
        bench.flow->begin();
        access::places::clear(access::places::used(bench.ws.settings, 0));
        bench.vault.release();
        QVERIFY(bench.reaches<Ready>());
        QVERIFY(as<Ready>(bench.flow->state())->problem);
        QCOMPARE(bench.line.posts, 0);
    }

    /// Another window has put one in since this one was opened.
    void makesNoThird()
    {
        SecretBench bench;
        TokenMemory memory(bench.ws.workspace);
        const auto other = OAuthClient::make(
            QLatin1String(samples::clientIdText), samples::secret("yX7-wV4_uT1.sR8qP5nM2kJ9hG6fE3dB"));
        bench.line.snyk.oauth().setClients({samples::oauthClient(), *other});
        QVERIFY(*await(memory.replace(*other, QStringLiteral("Broker rotation"), {})));
        bench.flow->begin();
        QVERIFY(bench.reaches<Ready>());
        QVERIFY(as<Ready>(bench.flow->state())->problem);
        QCOMPARE(bench.line.posts, 0);
        QVERIFY(bench.keeps(memory.offer()) && bench.keeps(memory.replaced()));
    }

    /// Whoever works as another account of that region goes on as that one.
    void leavesTheSessionOfAnotherAccount()
    {
        SecretBench bench;
        const Session other{samples::region(), samples::apiToken(), samples::self()};
        bench.sessions.keep(other);
        QVERIFY(bench.rotates());
        QVERIFY(bench.sessions.sessionFor(samples::region())->credential == other.credential);
    }

    void isNotOverBeforeTheOldOneIsGone()
    {
        SecretBench bench;
        QVERIFY(!ClientSecretRotation::isUnfinished(bench.ws.workspace));
        QVERIFY(bench.rotates());
        QVERIFY(ClientSecretRotation::isUnfinished(bench.ws.workspace));
        bench.start();
        QVERIFY(bench.reaches<InUse>());
        bench.flow->deleteOld();
        QVERIFY(bench.reaches<Done>());
        QVERIFY(!ClientSecretRotation::isUnfinished(bench.ws.workspace));
    }

    void changesNothingWithoutTheRight()
    {
        SecretBench bench;
        bench.line.snyk.oauth().setMayManageAccounts(false);
        bench.flow->begin();
        QTRY_VERIFY(as<Ready>(bench.flow->state()) && as<Ready>(bench.flow->state())->problem);
        QCOMPARE(as<Ready>(bench.flow->state())->problem->api->kind, snyk::ApiErrorKind::Forbidden);
        QCOMPARE(bench.line.posts, 0);
        QVERIFY(!bench.hasNote());
    }

    /// Somebody edited the settings: a secret that nobody could keep is not even asked for.
    void makesNothingForAnotherThanSignsIn_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("no id") << QStringLiteral("not an id!");
        QTest::newRow("another one") << QStringLiteral("00000000-0000-4000-8000-000000000000");
    }
    void makesNothingForAnotherThanSignsIn()
    {
        QFETCH(const QString, written);
        SecretBench bench;
        bench.ws.settings.rememberedToken.clientId.set(written);
        bench.start();
        bench.flow->begin();
        QTRY_VERIFY(as<Ready>(bench.flow->state()) && as<Ready>(bench.flow->state())->problem);
        QCOMPARE(bench.line.posts, 0);
        QVERIFY(!bench.hasNote());
        QCOMPARE(bench.valid().size(), 1);
    }

    void saysThatThereAreTwoAlready()
    {
        SecretBench bench;
        QVERIFY(bench.line.snyk.oauth().createSecret(samples::oauthClient()));
        bench.flow->begin();
        QTRY_VERIFY(as<Ready>(bench.flow->state()) && as<Ready>(bench.flow->state())->problem);
        QCOMPARE(as<Ready>(bench.flow->state())->problem->api->kind, snyk::ApiErrorKind::BadRequest);
        QVERIFY(!bench.hasNote());
        QCOMPARE(bench.valid().size(), 2);
    }

    /// Sent once, and what came of it is not known: it is said, also after the next start, until the user
    /// decides.
    void anUnknownOutcomeIsCalledUnknown_data()
    {
        QTest::addColumn<int>("fate");
        QTest::newRow("answer lost") << static_cast<int>(Line::Fate::AnswerLost);
        QTest::newRow("request lost") << static_cast<int>(Line::Fate::RequestLost);
    }
    void anUnknownOutcomeIsCalledUnknown()
    {
        QFETCH(const int, fate);
        SecretBench bench;
        bench.line.fate = static_cast<Line::Fate>(fate);
        bench.flow->begin();
        QVERIFY(bench.reaches<Unknown>());
        QCOMPARE(bench.line.posts, 1);
        bench.start();
        QVERIFY(bench.reaches<Unknown>());
        QVERIFY(ClientSecretRotation::isUnfinished(bench.ws.workspace));
        QCOMPARE(bench.line.posts, 1);
        QVERIFY(bench.keeps(bench.flow->used()) && bench.isValid(bench.flow->used()));
        // Once more when the user says so. If Snyk has made one, it refuses a third.
        bench.flow->begin();
        if (fate == static_cast<int>(Line::Fate::RequestLost)) {
            QVERIFY(bench.reaches<InUse>());
        } else {
            QTRY_VERIFY(as<Ready>(bench.flow->state()) && as<Ready>(bench.flow->state())->problem);
        }
        QCOMPARE(bench.line.posts, 2);
        QVERIFY(!bench.hasNote());
    }

    void whatWasNotSentIsNotUnknown()
    {
        SecretBench bench;
        bench.line.fate = Line::Fate::NotSent;
        bench.flow->begin();
        QTRY_VERIFY(as<Ready>(bench.flow->state()) && as<Ready>(bench.flow->state())->problem);
        QVERIFY(!bench.hasNote());
        bench.start();
        QVERIFY(is<Ready>(bench.flow->state()));
    }

    /// The program ends after the keychain has it, and before it is used.
    void goesOnWithWhatTheKeychainHas()
    {
        SecretBench bench;
        bench.flow->begin();
        QVERIFY(bench.reaches<Checking>());
        bench.start();
        QVERIFY(bench.reaches<Stored>());
        QVERIFY(bench.keeps(bench.flow->used()) && !bench.flow->old());
        bench.flow->retry();
        QVERIFY(bench.reaches<InUse>());
        QVERIFY(bench.keeps(bench.flow->used()) && bench.keeps(bench.flow->old()));
        QCOMPARE(bench.line.posts, 1);
    }

    void waitsForAKeychainThatIsLocked()
    {
        SecretBench bench;
        bench.vault.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
        bench.flow->begin();
        QVERIFY(bench.reaches<StoreFailed>());
        QVERIFY(bench.flow->holdsUnstoredSecret());
        bench.flow->retry();
        QVERIFY(bench.reaches<InUse>());
        QCOMPARE(bench.line.posts, 1);
    }

    /// Two are valid, and what Snyk does not take is not used.
    void doesNotUseWhatSnykDoesNotTake()
    {
        SecretBench bench;
        // Somebody deletes it before it was ever used.
        bench.line.afterAnswer = [&bench] { bench.line.snyk.oauth().setClients({samples::oauthClient()}); };
        bench.flow->begin();
        QVERIFY(bench.reaches<Stored>());
        QTRY_VERIFY(as<Stored>(bench.flow->state())->problem);
        QCOMPARE(as<Stored>(bench.flow->state())->problem->api->kind, snyk::ApiErrorKind::Unauthorized);
        QVERIFY(bench.flow->used()->fingerprint == SnykCredential(samples::oauthClient()).fingerprint());
        QVERIFY(!bench.flow->old());
    }

    /// The settings say which one is used. Where they cannot be written, the next start would use the old one
    /// and know of no other.
    void usesTheOldOneWhileTheSettingsCannotBeWritten()
    {
        if (!test::FullDisk::isPossible)
            QSKIP("No disk can be full here.");
        SecretBench bench;
        std::optional<test::FullDisk> full;
        // The disk is full just when Snyk has made it.
        bench.line.afterAnswer = [&full] { full.emplace(); };
        bench.flow->begin();
        QVERIFY(bench.reaches<Stored>());
        QTRY_VERIFY(as<Stored>(bench.flow->state())->problem);
        QCOMPARE(as<Stored>(bench.flow->state())->problem->vault->kind, vault::VaultErrorKind::Unnamed);
        QVERIFY(bench.flow->used()->fingerprint == SnykCredential(samples::oauthClient()).fingerprint());
        QVERIFY(!bench.flow->old());
        QVERIFY(bench.hasNote());
        QVERIFY(!bench.sessions.latest());
        full.reset();
        // Another start finds it, and one that can write uses it.
        bench.start();
        QVERIFY(bench.reaches<Stored>());
        bench.flow->retry();
        QVERIFY(bench.reaches<InUse>());
        QVERIFY(bench.keeps(bench.flow->used()) && bench.keeps(bench.flow->old()));
        QVERIFY(!bench.hasNote());
        QCOMPARE(bench.line.posts, 1);
    }

    /// A deletion whose answer was lost is cleared up by signing in with the old one.
    void findsOutWhetherItWasDeleted_data()
    {
        QTest::addColumn<int>("fate");
        QTest::addColumn<bool>("isGone");
        QTest::newRow("answer lost") << static_cast<int>(Line::Fate::AnswerLost) << true;
        QTest::newRow("request lost") << static_cast<int>(Line::Fate::RequestLost) << false;
    }
    void findsOutWhetherItWasDeleted()
    {
        QFETCH(const int, fate);
        QFETCH(const bool, isGone);
        SecretBench bench;
        QVERIFY(bench.rotates());
        bench.line.fate = static_cast<Line::Fate>(fate);
        bench.flow->deleteOld();
        QVERIFY(bench.reaches<DeletionUnknown>());
        // Until that is known it stays where it is.
        QVERIFY(bench.keeps(bench.flow->old()));
        bench.flow->retry();
        QTRY_VERIFY((is<Done, InUse>(bench.flow->state())));
        QCOMPARE(is<Done>(bench.flow->state()), isGone);
        QCOMPARE(bench.flow->old().has_value(), !isGone);
        QCOMPARE(bench.line.posts, 2);
    }

    /// The program ended before the answer to the deletion came.
    void clearsUpADeletionOfAnEarlierRun()
    {
        SecretBench bench;
        QVERIFY(bench.rotates());
        QVERIFY(bench.line.snyk.oauth().deleteSecret(samples::oauthClient()));
        bench.start();
        bench.flow->deleteOld();
        QVERIFY(bench.reaches<DeletionUnknown>());
        bench.flow->retry();
        QVERIFY(bench.reaches<Done>());
        QVERIFY(bench.isValid(bench.flow->used()));
    }

    /// The entry of the old one was taken from the keychain by hand: whether Snyk still takes it cannot be
    /// found out without it, and is not called known.
    void doesNotCallDeletedWhatItCannotAskAbout_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("valid still") << false;
        QTest::newRow("deleted by somebody") << true;
    }
    void doesNotCallDeletedWhatItCannotAskAbout()
    {
        QFETCH(const bool, isDeleted);
        SecretBench bench;
        QVERIFY(bench.rotates());
        QVERIFY(await(bench.vault.remove(bench.flow->old()->key, {}))->has_value());
        if (isDeleted)
            QVERIFY(bench.line.snyk.oauth().deleteSecret(samples::oauthClient()));
        bench.flow->deleteOld();
        QVERIFY(bench.reaches<OldMissing>());
        bench.flow->retry();
        QVERIFY(bench.reaches<OldMissing>());
        // It is named until the user gives it up, and nothing was sent about it.
        QVERIFY(bench.flow->old());
        QCOMPARE(bench.line.posts, 1);
        bench.flow->giveUp();
        QVERIFY(bench.reaches<Done>());
        QVERIFY(!as<Done>(bench.flow->state())->isDeletedAtSnyk);
        QVERIFY(!bench.flow->old());
        QVERIFY(bench.isValid(bench.flow->used()) && bench.keeps(bench.flow->used()));
    }

    /// The answer to the deletion was lost, and then the entry.
    void asksAboutTheOldOneAgainWhenItIsBack()
    {
        SecretBench bench;
        QVERIFY(bench.rotates());
        bench.line.fate = Line::Fate::RequestLost;
        bench.flow->deleteOld();
        QVERIFY(bench.reaches<DeletionUnknown>());
        const auto key = bench.flow->old()->key;
        const auto secret = bench.vault.kept(key);
        QVERIFY(await(bench.vault.remove(key, {}))->has_value());
        bench.flow->retry();
        QVERIFY(bench.reaches<OldMissing>());
        QVERIFY(await(bench.vault.write(key, *secret, {}))->has_value());
        bench.flow->retry();
        QVERIFY(bench.reaches<InUse>());
        bench.flow->deleteOld();
        QVERIFY(bench.reaches<Done>());
        QVERIFY(as<Done>(bench.flow->state())->isDeletedAtSnyk);
        QCOMPARE(bench.valid().size(), 1);
    }

    void isNotedWithoutAnySecret()
    {
        SecretBench bench;
        QVERIFY(bench.rotates());
        const Fingerprint made = bench.flow->used()->fingerprint;
        bench.flow->deleteOld();
        QVERIFY(bench.reaches<Done>());
        QList<audit::Action> actions;
        audit::AuditReader reader = bench.ws.audit.reader();
        for (const audit::Entry &entry : reader.next(20))
            actions.prepend(entry.action);
        QCOMPARE(actions,
            (QList<audit::Action>{audit::Action::TokenGenerated, audit::Action::SecretStored,
                audit::Action::SecretChecked, audit::Action::TokenRotated, audit::Action::SecretDeleted}));
        QVERIFY(bench.isValid(bench.flow->used()) && bench.flow->used()->fingerprint == made);
    }
};

BTA_TEST(TestClientSecretRotation)
#include "tst_clientsecretrotation.moc"
