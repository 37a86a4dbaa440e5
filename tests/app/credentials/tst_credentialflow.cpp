// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialflow.h"

#include "credentials/credentialrecording.h"
#include "draftsamples.h"
#include "provisioning/recovery.h"
#include "reminders/duepolicy.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/leaksearch.h"
#include "support/products.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::credentials;
using namespace broker::test;
using broker::keeping::NoteFailed;
using broker::keeping::RecordFailed;
using broker::keeping::StoreFailed;
using broker::keeping::Storing;

namespace {

const QByteArray validGitLab
    = R"({"active":true,"revoked":false,"scopes":["api"],"expires_at":"2026-05-01"})";

QByteArray &seenLog()
{
    static QByteArray log;
    return log;
}

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    seenLog() += message.toUtf8() + '\n';
}

} // namespace

class TestCredentialFlow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsUnchecked();
    void recordsWhatTheCheckTold();
    void sendsNothingUnasked();
    void dropsAStoppedCheck();
    void recordsARefusal();
    void storesBeforeItRecords();
    void survivesAFailingKeychain();
    void survivesAFailingList();
    void discardsWhatWasStored();
    void isNotedBeforeItIsStored();
    void theNoteStaysUntilTheEntryHasGone();
    void nothingIsStoredWithoutANote();
    void memoryNeedsNoNote();
    void whatTheKeychainTakesLateIsRemoved_data();
    void whatTheKeychainTakesLateIsRemoved();
    void rotatesOnceForAll();
    void shares();
    void offersOnlyWhatFits();
    void readsBack();
    void leaksNothing_data();
    void leaksNothing();

private:
    [[nodiscard]] records::TokenRecord keep(const Draft &draft);
    template <class S>
    [[nodiscard]] bool is() const
    {
        return broker::is<S>(m_flow->state());
    }

    std::unique_ptr<FakeHttp> m_http;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<CredentialFlow> m_flow;
};

void TestCredentialFlow::init()
{
    m_flow.reset();
    m_workspace.reset();
    m_http = std::make_unique<FakeHttp>();
    m_vault = std::make_unique<FakeVault>();
    m_workspace = std::make_unique<TestWorkspace>(*m_http, m_vault.get());
    m_flow = std::make_unique<CredentialFlow>(m_workspace->workspace);
}

records::TokenRecord TestCredentialFlow::keep(const Draft &draft)
{
    m_flow->enter(draft);
    m_flow->save();
    if (!QTest::qWaitFor([this] { return is<Done>(); }))
        qFatal("The credential was not kept.");
    return std::get<Done>(m_flow->state()).record;
}

void TestCredentialFlow::keepsUnchecked()
{
    const records::TokenRecord record = keep(samples::draft());
    QCOMPARE(record.kind(), vault::SecretKind::ServiceCredential);
    QVERIFY(record.fingerprint == samples::gitLabToken().fingerprint());
    QCOMPARE(record.service->service, QStringLiteral("gitlab"));
    QCOMPARE(record.service->credentialKind, QStringLiteral("gitlab-token"));
    QCOMPARE(record.service->address, QStringLiteral("https://gitlab.corp.example"));
    QVERIFY(!record.lastCheck);
    QCOMPARE(record.due, samples::moment().addDays(90));
    QVERIFY(m_workspace->records.find(record.id) == record);
    const auto stored = ServiceCredential::fromStored(m_vault->kept(record.key).value());
    QVERIFY(stored.has_value() && *stored == samples::gitLabToken());
    QVERIFY(m_http->requests().isEmpty());
}

void TestCredentialFlow::recordsWhatTheCheckTold()
{
    m_http->enqueueJson(200, validGitLab);
    m_http->enqueueJson(200, R"({"username":"snyk-bot"})");
    m_flow->enter(samples::draft());
    m_flow->check();
    QTRY_VERIFY(is<Checked>());
    QCOMPARE((*checkResultOf(m_flow->state()))->account, QStringLiteral("snyk-bot"));
    m_flow->save();
    QTRY_VERIFY(is<Done>());
    const records::TokenRecord record = std::get<Done>(m_flow->state()).record;
    const QDateTime end(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(record.expires, end);
    QCOMPARE(record.lastCheck->outcome, records::CheckOutcome::Accepted);
    // Its end comes before the 90 days.
    QCOMPARE(record.due, end);
    const reminders::EffectiveDue due = reminders::effectiveDue(record, reminders::DuePolicy());
    QCOMPARE(due.at, end);
    QCOMPARE(due.reason, reminders::DueReason::Expiry);
}

void TestCredentialFlow::sendsNothingUnasked()
{
    m_flow->enter(samples::draft());
    QTest::qWait(0);
    QVERIFY(m_http->requests().isEmpty());
    // Twice when asked twice, once when asked once.
    m_http->enqueueJson(401, "{}");
    m_flow->check();
    m_flow->check();
    QTRY_VERIFY(is<Checked>());
    QCOMPARE(m_http->requests().size(), 1);
    QCOMPARE(m_http->requests().constFirst().url.host(), QStringLiteral("gitlab.corp.example"));
}

void TestCredentialFlow::dropsAStoppedCheck()
{
    m_http->enqueueHeld();
    m_flow->enter(samples::draft());
    m_flow->check();
    QVERIFY(is<Checking>());
    QVERIFY(!m_flow->leave());
    m_flow->stopCheck();
    QVERIFY(is<Entered>());
    QTest::qWait(1);
    QVERIFY(is<Entered>());
    QCOMPARE(m_http->heldRequests(), 0);
    QVERIFY(m_flow->leave());
}

void TestCredentialFlow::recordsARefusal()
{
    m_http->enqueueJson(401, "{}");
    m_flow->enter(samples::draft());
    m_flow->check();
    QTRY_VERIFY(is<Checked>());
    // The user may know better: the address may lead to another machine here.
    m_flow->save();
    QTRY_VERIFY(is<Done>());
    QCOMPARE(std::get<Done>(m_flow->state()).record.lastCheck->outcome, records::CheckOutcome::Rejected);
}

void TestCredentialFlow::storesBeforeItRecords()
{
    m_vault->hold();
    m_flow->enter(samples::draft());
    m_flow->save();
    QVERIFY(is<Storing>());
    QVERIFY(m_workspace->records.records().isEmpty());
    QTRY_COMPARE(m_vault->waiting(), 1);
    QVERIFY(m_vault->releaseOne());
    QTRY_VERIFY(is<Done>());
    QCOMPARE(m_workspace->records.records().size(), 1);
}

void TestCredentialFlow::survivesAFailingKeychain()
{
    m_vault->failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
    m_flow->enter(samples::draft());
    m_flow->save();
    QTRY_VERIFY(is<StoreFailed>());
    QVERIFY(m_workspace->records.records().isEmpty());
    QVERIFY(!m_flow->leave());
    m_flow->keepInMemory();
    QTRY_VERIFY(is<Done>());
    const records::TokenRecord record = std::get<Done>(m_flow->state()).record;
    QCOMPARE(record.storage, records::Storage::Memory);
    QCOMPARE(m_vault->keptCount(), 0);
    QVERIFY(!m_workspace->memory.isEmpty());
}

void TestCredentialFlow::survivesAFailingList()
{
    // A folder stands where the file is to be.
    QVERIFY(QDir().mkpath(m_workspace->records.path() + QStringLiteral("/in the way")));
    m_flow->enter(samples::draft());
    m_flow->save();
    QTRY_VERIFY(is<RecordFailed>());
    QCOMPARE(m_vault->keptCount(), 1);
    QVERIFY(QDir(m_workspace->records.path()).removeRecursively());
    m_flow->retry();
    QTRY_VERIFY(is<Done>());
    // Under the entry that was written before.
    QCOMPARE(m_vault->keptCount(), 1);
    QVERIFY(m_vault->kept(std::get<Done>(m_flow->state()).record.key).has_value());
}

void TestCredentialFlow::discardsWhatWasStored()
{
    QVERIFY(QDir().mkpath(m_workspace->records.path() + QStringLiteral("/in the way")));
    m_flow->enter(samples::draft());
    m_flow->save();
    QTRY_VERIFY(is<RecordFailed>());
    m_flow->discard();
    QVERIFY(is<Idle>());
    QTRY_COMPARE(m_vault->keptCount(), 0);
}

void TestCredentialFlow::isNotedBeforeItIsStored()
{
    m_vault->hold();
    m_flow->enter(samples::draft());
    m_flow->save();
    QVERIFY(is<Storing>());
    const QList<records::Operation> noted = m_workspace->journal.pending().operations;
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.constFirst().kind, records::OperationKind::StoreCredential);
    QVERIFY(noted.constFirst().record.has_value());
    QVERIFY(noted.constFirst().record->fingerprint == samples::gitLabToken().fingerprint());
    QCOMPARE(noted.constFirst().record->service->address, QStringLiteral("https://gitlab.corp.example"));
    QVERIFY(noted.constFirst().record->key == noted.constFirst().plannedKey);
    m_vault->release();
    QTRY_VERIFY(is<Done>());
    QVERIFY(std::get<Done>(m_flow->state()).record.key == noted.constFirst().plannedKey);
    QVERIFY(m_workspace->journal.pending().operations.isEmpty());
}

void TestCredentialFlow::theNoteStaysUntilTheEntryHasGone()
{
    QVERIFY(QDir().mkpath(m_workspace->records.path() + QStringLiteral("/in the way")));
    for (const bool works : {false, true}) {
        m_flow->enter(samples::draft());
        m_flow->save();
        QTRY_VERIFY(is<RecordFailed>());
        const qsizetype before = m_workspace->journal.pending().operations.size();
        if (!works)
            m_vault->failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
        const int removals = m_vault->count(FakeVault::Call::Remove);
        m_flow->discard();
        QTRY_COMPARE(m_vault->count(FakeVault::Call::Remove), removals + 1);
        QTRY_COMPARE(m_workspace->journal.pending().operations.size(), works ? before - 1 : before);
    }
    QCOMPARE(m_workspace->journal.pending().operations.size(), 1);
}

void TestCredentialFlow::nothingIsStoredWithoutANote()
{
    QFile inTheWay(m_workspace->folder.filePath(QStringLiteral("data/journal")));
    QVERIFY(QDir().mkpath(m_workspace->folder.filePath(QStringLiteral("data"))));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_flow->enter(samples::draft());
    m_flow->save();
    QTRY_VERIFY(is<NoteFailed>());
    QVERIFY(holdsUnstoredCredential(m_flow->state()));
    QCOMPARE(m_vault->count(FakeVault::Call::Write), 0);
    m_flow->retry();
    QTRY_VERIFY(is<NoteFailed>());
    QVERIFY(inTheWay.remove());
    m_flow->retry();
    QTRY_VERIFY(is<Done>());
    QVERIFY(m_workspace->journal.pending().operations.isEmpty());
}

void TestCredentialFlow::memoryNeedsNoNote()
{
    m_workspace->settings.secretStorage.set(settings::SecretStorage::Memory);
    m_flow->enter(samples::draft());
    m_flow->save();
    QTRY_VERIFY(is<Done>());
    // Not even for a moment: the folder is made with the first note.
    QVERIFY(!QFileInfo::exists(m_workspace->folder.filePath(QStringLiteral("data/journal"))));
}

void TestCredentialFlow::whatTheKeychainTakesLateIsRemoved_data()
{
    QTest::addColumn<bool>("isRemovable");
    QTest::newRow("it can be removed") << true;
    QTest::newRow("it cannot") << false;
}

void TestCredentialFlow::whatTheKeychainTakesLateIsRemoved()
{
    QFETCH(bool, isRemovable);
    m_vault->hold();
    m_flow->enter(samples::draft());
    m_flow->save();
    QVERIFY(is<Storing>());
    QTRY_COMPARE(m_vault->waiting(), 1);
    m_flow->stopWaiting();
    QTRY_VERIFY(is<StoreFailed>());
    m_flow->keepInMemory();
    QTRY_VERIFY(is<Done>());
    const records::TokenRecord record = std::get<Done>(m_flow->state()).record;
    QCOMPARE(record.storage, records::Storage::Memory);
    QCOMPARE(m_workspace->journal.pending().operations.size(), 1);
    QVERIFY(m_vault->releaseOne());
    QVERIFY(m_vault->kept(record.key));
    if (!isRemovable)
        m_vault->failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
    m_vault->release();
    if (isRemovable) {
        QTRY_VERIFY(!m_vault->kept(record.key));
        QTRY_VERIFY(m_workspace->journal.pending().operations.isEmpty());
        return;
    }
    QTRY_COMPARE(m_vault->waiting(), 0);
    // The next start finds it, and the record of the memory takes it over.
    provisioning::Recovery recovery(m_workspace->workspace);
    const auto found = await(recovery.inspect());
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->first().kind, provisioning::FindingKind::TokenSaved);
    const auto finished = await(recovery.finish(found->first().operation, {}));
    QVERIFY(finished && *finished);
    QCOMPARE(m_workspace->records.records().size(), 1);
    QCOMPARE(m_workspace->records.find(record.id)->storage, records::Storage::Keychain);
}

void TestCredentialFlow::rotatesOnceForAll()
{
    Draft first = samples::draft();
    first.targets.append(samples::otherTarget());
    records::TokenRecord old = keep(first);
    old.note = QStringLiteral("made by Ada");
    QVERIFY(m_workspace->records.put(old).has_value());

    m_workspace->clock.set(samples::moment().addDays(80));
    Draft second = samples::draft(samples::gitLabToken("glpat-NewNewNewNewNewNewNew"));
    second.rotates = old;
    // Not before it was checked.
    m_flow->enter(second);
    m_flow->save();
    QVERIFY(is<Entered>());
    m_http->enqueueJson(200, R"({"scopes":["api"],"active":true,"revoked":false,"expires_at":null})");
    m_http->enqueueJson(200, R"({"username":"ada"})");
    m_flow->check();
    QTRY_VERIFY(is<Checked>());
    m_flow->save();
    QTRY_VERIFY(is<Done>());
    const records::TokenRecord rotated = std::get<Done>(m_flow->state()).record;
    QVERIFY(rotated.id == old.id);
    QCOMPARE(m_workspace->records.records().size(), 2);
    QCOMPARE(rotated.note, old.note);
    QCOMPARE(rotated.created, old.created);
    QCOMPARE(rotated.rotated, samples::moment().addDays(80));
    QCOMPARE(rotated.due, samples::moment().addDays(170));
    QVERIFY(!(rotated.fingerprint == old.fingerprint));
    for (const records::Target &target : {samples::target(), samples::otherTarget()})
        QVERIFY(m_workspace->records.currentCredentialFor(target)->id == rotated.id);
    // The old one stays until the user removes it.
    QVERIFY(m_vault->kept(rotated.key).has_value());
    QVERIFY(m_vault->kept(old.key).has_value());
    QCOMPARE(m_vault->count(FakeVault::Call::Remove), 0);
    const auto history = m_workspace->records.findByFingerprint(old.fingerprint);
    QVERIFY(history && history->state == records::RecordState::Replaced && history->key == old.key);
    QVERIFY(history->id != old.id);
}

void TestCredentialFlow::shares()
{
    const records::TokenRecord record = keep(samples::draft());
    const QList<records::TokenRecord> offered = shareableFor(m_workspace->records, samples::otherTarget());
    QCOMPARE(offered.size(), 1);
    const int writes = m_vault->count(FakeVault::Call::Write);
    QVERIFY(await(share(m_workspace->workspace, offered.first(), samples::otherTarget()))->has_value());
    QVERIFY(m_workspace->records.currentCredentialFor(samples::otherTarget())->id == record.id);
    QVERIFY(m_workspace->records.currentCredentialFor(samples::target())->id == record.id);
    QCOMPARE(m_vault->count(FakeVault::Call::Write), writes);
    QVERIFY(shareableFor(m_workspace->records, samples::otherTarget()).isEmpty());
}

void TestCredentialFlow::offersOnlyWhatFits()
{
    (void)keep(samples::draft());
    QVERIFY(shareableFor(m_workspace->records, samples::target()).isEmpty());
    QVERIFY(shareableFor(m_workspace->records, samples::otherTarget(QStringLiteral("jira"))).isEmpty());
    QVERIFY(m_workspace->records.put(samples::record(samples::brokerToken())).has_value());
    QCOMPARE(shareableFor(m_workspace->records, samples::otherTarget()).size(), 1);
}

void TestCredentialFlow::readsBack()
{
    const records::TokenRecord record = keep(samples::jiraDraft());
    const auto known = recordedCredential(record);
    QVERIFY(known.has_value());
    QCOMPARE(known->host.service(), service::jira);
    QCOMPARE(known->kind, kind::jiraPassword);
    const auto credential = credentialFrom(record, m_vault->kept(record.key).value());
    QVERIFY(credential.has_value());
    QCOMPARE(credential->userName(), QStringLiteral("ada"));
    // An entry of another credential is not taken for it.
    QVERIFY(!credentialFrom(record, samples::gitLabToken().toStored()));
    QVERIFY(!recordedCredential(samples::record(samples::brokerToken())));
}

void TestCredentialFlow::leaksNothing_data()
{
    QTest::addColumn<bool>("isPassword");
    QTest::newRow("token") << false;
    QTest::newRow("password") << true;
}

void TestCredentialFlow::leaksNothing()
{
    QFETCH(bool, isPassword);
    const QByteArray secret = isPassword ? samples::passwordText : samples::gitLabTokenText;
    LeakSearch search;
    search.add(QStringLiteral("credential"), secret);
    seenLog().clear();
    const auto before = qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(QStringLiteral("broker.*=true"));
    // A server that repeats the credential, and a keychain and a list that fail first.
    m_http->enqueueJson(403, R"({"message":"no ')" + secret + R"(' here"})");
    m_vault->failNext(FakeVault::Call::Write, vault::VaultErrorKind::Denied);
    m_flow->enter(isPassword ? samples::jiraDraft() : samples::draft());
    m_flow->check();
    const bool isChecked = QTest::qWaitFor([this] { return is<Checked>(); });
    const CheckFailure failure = isChecked ? checkResultOf(m_flow->state())->error() : CheckFailure();
    m_flow->save();
    const bool hasFailed = QTest::qWaitFor([this] { return is<StoreFailed>(); });
    m_flow->retry();
    const bool isDone = QTest::qWaitFor([this] { return is<Done>(); });
    QLoggingCategory::setFilterRules(QString());
    qInstallMessageHandler(before);

    QVERIFY(isChecked && hasFailed && isDone);
    QVERIFY(failure.detail.contains(QStringLiteral("[removed]")));
    QCOMPARE(search.findIn(failure.detail.toUtf8()), QStringList());
    QVERIFY(seenLog().contains("corp.example"));
    QCOMPARE(search.findIn(seenLog()), QStringList());
    QCOMPARE(search.findBelow(m_workspace->folder.path()), QStringList());
    if (isPassword) {
        // Its hash could be guessed.
        const QString hash = Fingerprint::of(samples::secret(secret.constData())).sha256();
        LeakSearch hashes;
        hashes.add(QStringLiteral("hash"), hash.toLatin1());
        QCOMPARE(hashes.findBelow(m_workspace->folder.path()), QStringList());
    }
}

BTA_TEST(TestCredentialFlow)
#include "tst_credentialflow.moc"
