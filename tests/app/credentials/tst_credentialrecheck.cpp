// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialrecheck.h"

#include "audit/auditreader.h"
#include "draftsamples.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QTest>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;
using records::CheckOutcome;
using Stage = CredentialRecheck::Stage;

namespace {

/// A recorded credential of GitLab, kept in the keychain.
struct Recorded
{
    Recorded()
        : data(http, &keychain)
        , record(data.records
                     .put(recordFor(samples::draft(), entryFor(data.workspace, samples::draft()), nullptr,
                         false, samples::moment()))
                     .value())
        , recheck(data.workspace, record, recordedCredential(record).value())
    {
        keychain.put(record.key, samples::gitLabToken().toStored());
    }

    [[nodiscard]] records::TokenRecord now() const { return data.records.find(record.id).value(); }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return recheck.stage() == Stage::Ended; });
    }
    [[nodiscard]] QList<audit::Outcome> audited() const
    {
        QList<audit::Outcome> outcomes;
        audit::AuditReader reader = data.audit.reader();
        for (const audit::Entry &entry : reader.next(100)) {
            if (entry.action == audit::Action::SecretChecked)
                outcomes.append(entry.outcome);
        }
        return outcomes;
    }

    FakeHttp http;
    FakeVault keychain;
    TestWorkspace data;
    records::TokenRecord record;
    CredentialRecheck recheck;
};

} // namespace

class TestCredentialRecheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesWhatTheServiceSaid();
    void notesARefusal();
    void notesWhenNobodyAnswered();
    void notesWhatIsMissing();
    void notesNothingWhenStopped();
    void asksNobodyWithAForeignSecret();
    void saysWhenItCannotBeNoted();
    void asksOnceAtATime();
};

void TestCredentialRecheck::notesWhatTheServiceSaid()
{
    Recorded r;
    r.http.enqueueJson(200, R"({"scopes":["api"],"active":true,"revoked":false,"expires_at":"2026-04-01"})");
    r.http.enqueueJson(200, R"({"username":"ada"})");
    r.recheck.start();
    QVERIFY(r.ends());
    QVERIFY(r.recheck.result() && r.recheck.result()->has_value());
    QVERIFY(r.now().lastCheck == (records::LastCheck{samples::moment(), CheckOutcome::Accepted}));
    QCOMPARE(r.now().expires, QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(r.audited(), QList<audit::Outcome>{audit::Outcome::Succeeded});
    for (const snyk::HttpRequest &request : r.http.requests())
        QCOMPARE(request.url.host(), QStringLiteral("gitlab.corp.example"));
}

void TestCredentialRecheck::notesARefusal()
{
    Recorded r;
    r.http.enqueueJson(401, R"({"message":"401 Unauthorized"})");
    r.recheck.start();
    QVERIFY(r.ends());
    QCOMPARE(r.now().lastCheck->outcome, CheckOutcome::Rejected);
    QCOMPARE(r.audited(), QList<audit::Outcome>{audit::Outcome::Failed});
}

/// What was known before stays.
void TestCredentialRecheck::notesWhenNobodyAnswered()
{
    Recorded r;
    records::TokenRecord known = r.record;
    known.expires = samples::moment().addDays(20);
    QVERIFY(r.data.records.put(known).has_value());
    r.http.enqueueFailure(snyk::HttpFailure::HostNotFound);
    r.recheck.start();
    QVERIFY(r.ends());
    QCOMPARE(r.now().lastCheck->outcome, CheckOutcome::Inconclusive);
    QCOMPARE(r.now().expires, known.expires);
}

void TestCredentialRecheck::notesWhatIsMissing()
{
    Recorded r;
    r.keychain.failNext(FakeVault::Call::Read, vault::VaultErrorKind::NotFound);
    r.recheck.start();
    QVERIFY(r.ends());
    QVERIFY(!r.recheck.result());
    QCOMPARE(r.recheck.vaultError()->kind, vault::VaultErrorKind::NotFound);
    QCOMPARE(r.now().lastCheck->outcome, CheckOutcome::Missing);
    QCOMPARE(r.http.requests().size(), 0);
}

void TestCredentialRecheck::notesNothingWhenStopped()
{
    Recorded r;
    r.keychain.hold();
    r.recheck.start();
    QCOMPARE(r.recheck.stage(), Stage::Reading);
    r.recheck.stop();
    QVERIFY(r.ends());
    QVERIFY(!r.now().lastCheck);
    r.keychain.release();
    r.http.enqueueHeld();
    r.recheck.start();
    QTRY_COMPARE(r.http.heldRequests(), 1);
    r.recheck.stop();
    QVERIFY(r.ends());
    QCOMPARE(r.recheck.result()->error().problem, CheckProblem::Cancelled);
    QVERIFY(!r.now().lastCheck);
    QVERIFY(r.audited().isEmpty());
}

void TestCredentialRecheck::asksNobodyWithAForeignSecret()
{
    Recorded r;
    r.keychain.put(r.record.key, samples::gitLabToken("glpat-Other0Other1Other2Ot").toStored());
    r.recheck.start();
    QVERIFY(r.ends());
    QCOMPARE(r.recheck.vaultError()->kind, vault::VaultErrorKind::Unreadable);
    QCOMPARE(r.http.requests().size(), 0);
}

void TestCredentialRecheck::saysWhenItCannotBeNoted()
{
    Recorded r;
    const QString path = r.data.records.path();
    QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/in-the-way")));
    r.http.enqueueJson(401, "{}");
    r.recheck.start();
    QVERIFY(r.ends());
    QVERIFY(r.recheck.result());
    QVERIFY(r.recheck.recordError());
}

void TestCredentialRecheck::asksOnceAtATime()
{
    Recorded r;
    r.http.enqueueHeld();
    r.recheck.start();
    r.recheck.start();
    QTRY_COMPARE(r.http.heldRequests(), 1);
    r.recheck.start();
    QVERIFY(r.http.release(FakeHttp::json(401, "{}")));
    QVERIFY(r.ends());
    QCOMPARE(r.http.requests().size(), 1);
    QCOMPARE(r.keychain.count(FakeVault::Call::Read), 1);
}

BTA_TEST(TestCredentialRecheck)
#include "tst_credentialrecheck.moc"
