// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialcheck.h"
#include "access/secretlist.h"
#include "access/secretremoval.h"
#include "access/sessionkeeper.h"
#include "reminders/reminders.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace broker;
using namespace broker::access;
using broker::records::CheckOutcome;
using broker::records::TokenRecord;
using broker::test::await;
using broker::test::FakeHttp;
using broker::test::FakeVault;

namespace {

constexpr const char *patText = "snyk_uat.1a2b3c4d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXJl";
constexpr const char *satText = "snyk_sat.1a2b3c4d.eyJoIjoiYXBpLmV1LnNueWsuaW8ifQ.c2lnbmF0dXJl";
constexpr const char *accountId = "3c5f0d2a-7e11-4b8e-9a60-5b1d2c3e4f50";
constexpr const char *groupId = "8f4d2c1a-0b3e-4c5d-a6f7-1e2d3c4b5a69";

SnykCredential credential(const char *text)
{
    return SnykCredential::parse(samples::secret(text)).value();
}

snyk::Self account(const char *name = "Broker rotation")
{
    return {
        QString::fromLatin1(accountId), snyk::PrincipalKind::ServiceAccount, QString::fromLatin1(name), {}};
}

QByteArray accountSelfBody()
{
    return QByteArray(R"({"data":{"id":")") + accountId
        + R"(","type":"service_account","attributes":{"name":"Broker rotation","default_org_context":")"
        + samples::organization().id.toString().toLatin1() + R"("}}})";
}

QByteArray accountBody(const char *expires)
{
    return QByteArray(R"({"data":{"id":")") + accountId
        + R"(","type":"service_account","attributes":{"name":"Broker rotation","auth_type":"access_token",)"
          R"("access_token_expires_at":")"
        + expires + R"("}}})";
}

QByteArray groupBody()
{
    return QByteArray(R"({"data":{"id":"x","attributes":{"group_id":")") + groupId + R"("}}})";
}

QByteArray refusal(int status)
{
    return QByteArray(R"({"errors":[{"status":")") + QByteArray::number(status) + R"(","detail":"no"}]})";
}

/// A profile with its list of secrets.
struct RecordBench
{
    RecordBench()
    {
        ws.workspace.sessions = &sessions;
        start();
    }

    /// Another start of the program.
    void start()
    {
        list.reset();
        memory.reset();
        memory = std::make_unique<TokenMemory>(ws.workspace);
        list = std::make_unique<SecretList>(ws.workspace);
    }
    [[nodiscard]] bool remember(const SnykCredential &login, const snyk::Self &self = samples::self(),
        const snyk::Region &region = samples::region())
    {
        const Session session{region, login, self};
        sessions.keep(session);
        return await(memory->remember(session, {}))->has_value();
    }
    [[nodiscard]] const TokenRecord &entry() const { return *list->credential(); }
    [[nodiscard]] bool put(const TokenRecord &record) const
    {
        const auto stored = await(list->putAllSoon({record}));
        return stored && *stored;
    }
    [[nodiscard]] QByteArray file(const char *name) const
    {
        QFile file(ws.folder.filePath(QLatin1String("data/") + QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FakeHttp http;
    FakeVault vault;
    test::TestWorkspace ws{http, &vault};
    SessionKeeper sessions{http, ws.clock, ws.settings};
    std::unique_ptr<TokenMemory> memory;
    std::unique_ptr<SecretList> list;
};

bool check(RecordBench &bench, CredentialCheck &check)
{
    check.start();
    return QTest::qWaitFor([&check] { return check.stage() == CredentialCheck::Stage::Ended; })
        && bench.http.unusedAnswers() == 0;
}

} // namespace

class TestCredentialRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoesWithWhatIsRemembered()
    {
        RecordBench bench;
        QVERIFY(!bench.list->credential());
        QSignalSpy changed(bench.list.get(), &SecretList::changed);
        QVERIFY(bench.remember(samples::apiToken()));
        QVERIFY(!changed.isEmpty());
        const TokenRecord entry = bench.entry();
        QVERIFY(isApiCredential(entry));
        QCOMPARE(entry.target.org.name, QStringLiteral("Ada Admin"));
        QCOMPARE(entry.target.regionId, samples::region().id);
        QVERIFY(entry.fingerprint == samples::apiToken().fingerprint());
        QVERIFY(entry.key == bench.memory->offer()->key);
        QCOMPARE(entry.created, bench.ws.clock.nowUtc());
        QCOMPARE(bench.list->all(), QList<TokenRecord>{entry});
        // It is on no list of integrations.
        QVERIFY(bench.ws.records.records().isEmpty());
        QVERIFY(!bench.file("records.json").contains(entry.id.toString().toLatin1()));
        QTRY_VERIFY(bench.file("api-credential.json").contains(entry.id.toString().toLatin1()));
        QVERIFY(!bench.file("api-credential.json").contains(samples::apiTokenText));

        // Who is signed in has it in memory still.
        QVERIFY(*await(bench.memory->forget({})));
        QCOMPARE(bench.entry().id, entry.id);
        QCOMPARE(bench.entry().storage, records::Storage::Memory);
        bench.sessions.signOut();
        QVERIFY(!bench.list->credential());
    }

    /// Entered without being remembered.
    void showsWhatIsInMemoryOnly()
    {
        RecordBench bench;
        const QDateTime first = bench.ws.clock.nowUtc();
        const Session session{samples::region(), samples::apiToken(), samples::self()};
        bench.sessions.keep(session);
        const TokenRecord entry = bench.entry();
        QVERIFY(isApiCredential(entry));
        QCOMPARE(entry.storage, records::Storage::Memory);
        QCOMPARE(entry.target.org.name, QStringLiteral("Ada Admin"));
        QCOMPARE(reminders::effectiveDue(entry, {}).at, first.addDays(90));
        const auto shown = await(bench.ws.memory.read(entry.key, {}));
        QVERIFY(shown && *shown && **shown == samples::apiToken().secret());
        QVERIFY(bench.vault.keptCount() == 0);
        // It can be checked as one of the keychain can.
        CredentialCheck asked(bench.ws.workspace, *bench.list);
        bench.http.enqueueJson(200, samples::selfBody());
        QVERIFY(check(bench, asked));
        QVERIFY(bench.entry().lastCheck && bench.entry().lastCheck->outcome == CheckOutcome::Accepted);

        bench.sessions.signOut();
        QVERIFY(!bench.list->credential());
        const auto gone = await(bench.ws.memory.read(entry.key, {}));
        QVERIFY(gone && !*gone);
        // Entered again after a month, it is a month older; another one is new.
        bench.ws.clock.set(first.addDays(30));
        bench.start();
        bench.sessions.keep(session);
        QCOMPARE(bench.entry().id, entry.id);
        QCOMPARE(reminders::effectiveDue(bench.entry(), {}).at, first.addDays(90));
        bench.sessions.signOut();
        bench.sessions.keep({samples::region(), samples::oauthClient(), samples::self()});
        QCOMPARE(reminders::effectiveDue(bench.entry(), {}).at, first.addDays(120));
        // Nothing of it but its dates outlives the session.
        QVERIFY(!bench.file("api-credential.json").contains(samples::apiTokenText));
    }

    void saysWhatItIs_data()
    {
        QTest::addColumn<std::optional<SnykCredential>>("login");
        QTest::addColumn<snyk::Self>("self");
        QTest::addColumn<CredentialKind>("kind");
        QTest::newRow("key of a user") << std::optional<SnykCredential>(samples::apiToken())
                                       << samples::self() << CredentialKind::UserKey;
        QTest::newRow("key of an account") << std::optional<SnykCredential>(samples::apiToken()) << account()
                                           << CredentialKind::ServiceAccountKey;
        QTest::newRow("PAT") << std::optional(credential(patText)) << samples::self()
                             << CredentialKind::PersonalAccessToken;
        QTest::newRow("SAT") << std::optional(credential(satText)) << account()
                             << CredentialKind::ServiceAccountToken;
        QTest::newRow("OAuth") << std::optional<SnykCredential>(samples::oauthClient()) << account()
                               << CredentialKind::OAuthServiceAccount;
    }
    void saysWhatItIs()
    {
        QFETCH(const std::optional<SnykCredential>, login);
        QFETCH(const snyk::Self, self);
        QFETCH(const CredentialKind, kind);
        RecordBench bench;
        QVERIFY(bench.remember(*login, self));
        QVERIFY(credentialKindOf(bench.entry()) == kind);
        // And without being signed in, after the next start.
        bench.sessions.signOut();
        const RecordId id = bench.entry().id;
        bench.start();
        QCOMPARE(bench.entry().id, id);
        QVERIFY(credentialKindOf(bench.entry()) == kind);
    }

    /// By the user's days for API tokens, or when it ends, whichever is earlier.
    void isDueAndRemindedOf()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        reminders::DuePolicy policy = reminders::policyFrom(bench.ws.settings);
        const QDateTime now = bench.ws.clock.nowUtc();
        QCOMPARE(reminders::effectiveDue(bench.entry(), policy).at, now.addDays(90));
        bench.ws.settings.rotationDaysApiToken.set(7);
        policy = reminders::policyFrom(bench.ws.settings);
        QCOMPARE(reminders::effectiveDue(bench.entry(), policy).at, now.addDays(7));
        TokenRecord ending = bench.entry();
        ending.expires = now.addDays(3);
        QVERIFY(bench.put(ending));
        const reminders::EffectiveDue due = reminders::effectiveDue(bench.entry(), policy);
        QCOMPARE(due.at, now.addDays(3));
        QCOMPARE(due.reason, reminders::DueReason::Expiry);
        QCOMPARE(reminders::summaryOf(bench.list->all(), policy, now, QTimeZone::utc()).dueSoon, 1);

        const auto given = reminders::dueReminders(bench.list->all(), policy, now, QTimeZone::utc());
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.constFirst().record, bench.entry().id);
        QVERIFY(bench.put(reminders::withReminderGiven(bench.entry(), given.constFirst())));
        bench.start();
        QVERIFY(reminders::dueReminders(bench.list->all(), policy, now, QTimeZone::utc()).isEmpty());
    }

    void goesOnWithTheNextOne()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        TokenRecord edited = bench.entry();
        edited.note = QStringLiteral("for the night shift");
        edited.ownDays = 30;
        edited.dueByHand = true;
        edited.due = edited.created.addDays(2);
        edited.lastCheck = records::LastCheck{edited.created, CheckOutcome::Accepted};
        edited.expires = edited.created.addDays(3);
        QVERIFY(bench.put(edited));
        bench.ws.clock.set(bench.ws.clock.nowUtc().addDays(1));
        QVERIFY(*await(bench.memory->replace(samples::oauthClient(), QStringLiteral("Bo Robot"), {})));
        const TokenRecord after = bench.entry();
        QCOMPARE(after.id, edited.id);
        QCOMPARE(after.note, edited.note);
        QCOMPARE(after.ownDays, edited.ownDays);
        QCOMPARE(after.created, edited.created);
        QCOMPARE(after.rotated, std::optional(bench.ws.clock.nowUtc()));
        QCOMPARE(after.target.org.name, QStringLiteral("Bo Robot"));
        QVERIFY(!after.expires && !after.lastCheck);
        QCOMPARE(reminders::effectiveDue(after, {}).at, bench.ws.clock.nowUtc().addDays(30));
        // What a window still knows of the one before is no news about this one.
        QVERIFY(bench.put(edited));
        QVERIFY(!bench.entry().expires && !bench.entry().lastCheck);
        QVERIFY(bench.entry().fingerprint == SnykCredential(samples::oauthClient()).fingerprint());

        bench.memory->goBack();
        QCOMPARE(bench.entry().id, edited.id);
        QVERIFY(bench.entry().fingerprint == samples::apiToken().fingerprint());
        // In another region it is another's.
        QVERIFY(bench.remember(
            samples::apiToken(), samples::self(), samples::region(QStringLiteral("SNYK-US-01"))));
        QVERIFY(bench.entry().id != edited.id && bench.entry().note.isEmpty());
        QCOMPARE(bench.list->all().size(), 2);
    }

    /// Who signs in with something else has rotated nothing.
    void isAnotherOneOfAnotherKindOrAccount()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        const TokenRecord first = bench.entry();
        bench.ws.clock.set(bench.ws.clock.nowUtc().addDays(1));
        QVERIFY(bench.remember(samples::oauthClient()));
        QVERIFY(bench.entry().id != first.id);
        QVERIFY(!bench.entry().rotated);
        QCOMPARE(bench.entry().created, bench.ws.clock.nowUtc());

        QVERIFY(bench.remember(samples::apiToken()));
        const TokenRecord again = bench.entry();
        snyk::Self other = samples::self();
        other.displayName = QStringLiteral("Bo Robot");
        other.id = QStringLiteral("d3c9f3a0-0000-4000-8000-000000000002");
        QVERIFY(bench.remember(samples::apiToken("2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6"), other));
        QVERIFY(bench.entry().id != again.id);
        QVERIFY(!bench.entry().rotated);
        QCOMPARE(bench.list->all().size(), 3);
    }

    /// What somebody signs in with beside the remembered one, here and in another region.
    void hasOneForEachThatIsSignedInWith()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        const TokenRecord kept = bench.entry();
        const snyk::Region other = samples::region(QStringLiteral("SNYK-US-01"));
        bench.sessions.keep({samples::region(), samples::oauthClient(), account()});
        bench.sessions.keep({other, credential(patText), samples::self()});
        QList<TokenRecord> all = bench.list->all();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0), kept);
        QVERIFY(all.at(1).fingerprint == SnykCredential(samples::oauthClient()).fingerprint());
        QVERIFY(all.at(2).fingerprint == credential(patText).fingerprint());
        QVERIFY(credentialKindOf(all.at(1)) == CredentialKind::OAuthServiceAccount);
        QCOMPARE(all.at(2).target.regionId, other.id);
        for (const qsizetype row : {1, 2}) {
            QCOMPARE(all.at(row).storage, records::Storage::Memory);
            const auto shown = await(bench.ws.memory.read(all.at(row).key, {}));
            QVERIFY(shown && *shown && Fingerprint::of(**shown) == all.at(row).fingerprint);
        }
        // Each is noted, checked and removed by itself.
        all[2].note = QStringLiteral("of the other region");
        QVERIFY(bench.put(all.at(2)));
        CredentialCheck asked(bench.ws.workspace, *bench.list);
        asked.setRecord(all.at(2).id);
        bench.http.enqueueJson(200, samples::selfBody("Ada Elsewhere"));
        bench.http.enqueueJson(200, R"({"data":[{"attributes":{"expires_at":"2026-11-30T08:00:00Z"}}]})");
        QVERIFY(check(bench, asked));
        QCOMPARE(bench.http.requests().constLast().url.host(), QStringLiteral("api.snyk.io"));
        QCOMPARE(bench.list->find(all.at(2).id)->note, QStringLiteral("of the other region"));
        QVERIFY(bench.list->find(all.at(2).id)->lastCheck && bench.list->find(all.at(2).id)->expires);
        QVERIFY(!bench.entry().lastCheck);
        QCOMPARE(bench.entry().target.org.name, QStringLiteral("Ada Admin"));

        SecretRemoval removal(bench.ws.workspace);
        QSignalSpy finished(&removal, &SecretRemoval::finished);
        removal.start({all.at(1)});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(bench.list->all().size(), 2);
        QVERIFY(bench.vault.kept(kept.key) && bench.memory->offer());
        QVERIFY(!bench.sessions.sessionFor(samples::region()) && bench.sessions.sessionFor(other));

        bench.sessions.signOut();
        QCOMPARE(bench.list->all(), QList<TokenRecord>{kept});
        // Signed in with it again, it has what was known of it.
        bench.start();
        bench.sessions.keep({other, credential(patText), samples::self()});
        QCOMPARE(bench.list->all().constLast().id, all.at(2).id);
        QCOMPARE(bench.list->all().constLast().note, QStringLiteral("of the other region"));
    }

    /// Somebody signs in with the next one before it is remembered: the entry goes on all the same.
    void goesOnWithTheNextOneThatIsSignedInWith()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        const TokenRecord first = bench.entry();
        bench.sessions.keep({samples::region(), samples::oauthClient(), samples::self()});
        QVERIFY(*await(bench.memory->replace(samples::oauthClient(), QStringLiteral("Ada Admin"), {})));
        QCOMPARE(bench.entry().id, first.id);
        QCOMPARE(bench.list->all().size(), 1);
        bench.start();
        QCOMPARE(bench.entry().id, first.id);
        QCOMPARE(bench.list->all().size(), 1);
    }

    /// Remembered by a version that did not note the day: due late, not never, and not anew at each start.
    void isDueWithoutAKnownDay()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        QVERIFY(*await(bench.memory->forget({})));
        QVERIFY(bench.remember(samples::apiToken()));
        bench.ws.settings.rememberedToken.since.set(QString());
        QFile::remove(bench.ws.folder.filePath(QStringLiteral("data/api-credential.json")));
        bench.start();
        const QDateTime first = bench.ws.clock.nowUtc();
        QCOMPARE(bench.entry().created, first);
        bench.ws.clock.set(first.addDays(2));
        bench.start();
        QCOMPARE(bench.entry().created, first);
    }

    void asksSnykWhoItIs()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        CredentialCheck asked(bench.ws.workspace, *bench.list);
        bench.http.enqueueJson(200, samples::selfBody("Ada Renamed"));
        QVERIFY(check(bench, asked));
        QVERIFY(asked.session() && !asked.expires());
        QCOMPARE(bench.entry().target.org.name, QStringLiteral("Ada Renamed"));
        QVERIFY(bench.entry().lastCheck && bench.entry().lastCheck->outcome == CheckOutcome::Accepted);
        audit::AuditReader reader = bench.ws.audit.reader();
        const audit::Entry noted = reader.next(1).constFirst();
        QVERIFY(noted.action == audit::Action::SecretChecked && noted.outcome == audit::Outcome::Succeeded);
        QVERIFY(noted.record == bench.entry().id && !noted.org);
    }

    void learnsWhenItEnds_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QList<QByteArray>>("answers");
        QTest::addColumn<QDateTime>("end");
        const QDateTime end(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
        const QByteArray group = groupBody();
        QTest::newRow("account of an organization")
            << QByteArray(satText)
            << QList<QByteArray>{accountSelfBody(), accountSelfBody(), accountBody("2026-11-30T08:00:00Z")}
            << end;
        QTest::newRow("account of a group") << QByteArray(satText)
                                            << QList<QByteArray>{accountSelfBody(), accountSelfBody(),
                                                   refusal(404), group, accountBody("2026-11-30T08:00:00Z")}
                                            << end;
        QTest::newRow("account that may not look at itself")
            << QByteArray(satText)
            << QList<QByteArray>{accountSelfBody(), accountSelfBody(), refusal(403), group, refusal(403)}
            << QDateTime();
        QTest::newRow("the only PAT")
            << QByteArray(patText)
            << QList<QByteArray>{samples::selfBody(),
                   R"({"data":[{"attributes":{"label":"a","expires_at":"2026-11-30T08:00:00Z"}}]})"}
            << end;
        // Snyk does not say which of them asks.
        QTest::newRow("one of two PATs")
            << QByteArray(patText)
            << QList<QByteArray>{samples::selfBody(),
                   R"({"data":[{"attributes":{"expires_at":"2026-11-30T08:00:00Z"}},)"
                   R"({"attributes":{"expires_at":"2026-11-29T08:00:00Z"}}]})"}
            << QDateTime();
    }
    void learnsWhenItEnds()
    {
        QFETCH(const QByteArray, login);
        QFETCH(const QList<QByteArray>, answers);
        QFETCH(const QDateTime, end);
        RecordBench bench;
        QVERIFY(bench.remember(credential(login.constData()), account()));
        for (const QByteArray &answer : answers)
            bench.http.enqueueJson(answer.contains("\"403\"") ? 403
                    : answer.contains("\"404\"")              ? 404
                                                              : 200,
                answer);
        CredentialCheck asked(bench.ws.workspace, *bench.list);
        QVERIFY(check(bench, asked));
        QVERIFY(asked.session());
        QCOMPARE(bench.entry().expires.value_or(QDateTime()), end);
        for (const snyk::HttpRequest &request : bench.http.requests())
            QVERIFY(request.method == snyk::Method::Get);
    }

    void saysThatItIsRefused()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        bench.http.enqueueJson(401, samples::restRefusal());
        CredentialCheck asked(bench.ws.workspace, *bench.list);
        QVERIFY(check(bench, asked));
        QVERIFY(asked.apiError() && asked.apiError()->kind == snyk::ApiErrorKind::Unauthorized);
        QVERIFY(bench.entry().lastCheck->outcome == CheckOutcome::Rejected);
        // Nobody goes on with it.
        QVERIFY(bench.sessions.isEmpty());
        // It is remembered all the same, until the user replaces or removes it.
        QVERIFY(bench.memory->offer());
    }

    void saysThatTheKeychainDoesNotHaveIt()
    {
        RecordBench bench;
        QVERIFY(bench.remember(samples::apiToken()));
        QVERIFY(*await(bench.vault.remove(bench.entry().key, {})));
        CredentialCheck asked(bench.ws.workspace, *bench.list);
        QVERIFY(check(bench, asked));
        QVERIFY(asked.vaultError() && !asked.apiError());
        QVERIFY(bench.entry().lastCheck->outcome == CheckOutcome::Missing);
    }
};

BTA_TEST(TestCredentialRecord)

#include "tst_credentialrecord.moc"
