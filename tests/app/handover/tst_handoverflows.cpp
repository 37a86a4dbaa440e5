// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "audit/auditdetail.h"
#include "audit/auditreader.h"
#include "core/await.h"
#include "handover/openflow.h"
#include "handover/ownkey.h"
#include "handover/sendflow.h"
#include "handover/taking.h"
#include "handoversample.h"
#include "presence/truedate.h"
#include "reminders/duepolicy.h"
#include "support/await.h"
#include "support/deaddrive.h"
#include "support/fakevault.h"
#include "support/filerights.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace broker;
using namespace broker::handover;
using test::FakeVault;

Q_DECLARE_METATYPE(broker::records::TokenRecord)

namespace {

struct FlowBench
{
    FlowBench()
        : space(http, &keychain)
    { }

    [[nodiscard]] QString path() const { return out.filePath(QStringLiteral("a.handover")); }
    [[nodiscard]] bool write(const Lock &lock, const Label &until) const
    {
        QFile file(path());
        const QByteArray bytes = *seal(encode(test::handoverSample()), until, lock);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] ExchangeKey makeKey()
    {
        return **test::await(makeOwnKey(space.workspace, std::stop_token()));
    }
    [[nodiscard]] QList<audit::Entry> noted() const { return space.audit.reader().next(100); }

    test::SilentHttp http;
    FakeVault keychain;
    test::TestWorkspace space;
    QTemporaryDir out;
};

} // namespace

class TestHandoverFlows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheJournalSaysIsReadAgain()
    {
        using audit::details::HandoverNote;
        const QString digits = ExchangeKey::create().publicHalf().fingerprint();
        for (const HandoverNote &note : {HandoverNote{false, {}, QDate(2026, 3, 19), QStringLiteral("Carl")},
                 HandoverNote{
                     true, digits, QDate(2026, 12, 1), QStringLiteral("Ada, for \n x; until 2026-01-01")},
                 HandoverNote{true, {}, QDate(2026, 12, 1), {}}}) {
            QCOMPARE(audit::details::handoverNoteIn(audit::details::handoverNote(note)), std::optional(note));
        }
        for (const char *other : {"gitlab.env", "hand-over made, locked with key 1, until 2026-03-19, for x",
                 "hand-over made, locked with passphrase, until 2026-99-99, for x"})
            QVERIFY(!audit::details::handoverNoteIn(QString::fromLatin1(other)));
    }

    void aKeychainThatAsksCanBeGivenUpAndAskedAgain()
    {
        FlowBench bench;
        const ExchangeKey key = bench.makeKey();
        QVERIFY(bench.write(ByKey{key.publicHalf()}, test::label()));
        OpenFlow flow(bench.space.workspace);
        bench.keychain.hold();
        flow.open(bench.path());
        QTRY_VERIFY(is<FetchingKey>(flow.state()));
        // Nothing else is begun meanwhile.
        flow.open(QStringLiteral("/nowhere"));
        QVERIFY(is<FetchingKey>(flow.state()));
        flow.stopWaiting();
        QTRY_VERIFY(is<KeyUnavailable>(flow.state()));
        QCOMPARE(std::get<KeyUnavailable>(flow.state()).error.kind, vault::VaultErrorKind::StoppedWaiting);
        bench.keychain.release();
        flow.retry();
        QTRY_VERIFY(is<Opened>(flow.state()));
        QCOMPARE(std::get<Opened>(flow.state()).keyFingerprint, key.publicHalf().fingerprint());
    }

    void anEntryThatIsNoKeyIsNotReplacedUnasked()
    {
        FlowBench bench;
        const vault::VaultKey place = bench.space.workspace.keys.key(
            vault::SecretKind::ServiceCredential, QStringLiteral("handover"), QStringLiteral("own-key"));
        bench.keychain.put(place, samples::secret("something else"));
        const auto read
            = test::await(readOwnKey(bench.space.records, bench.space.workspace, std::stop_token()));
        QVERIFY(read && !*read);
        QCOMPARE(read->error().kind, vault::VaultErrorKind::Unreadable);
        QCOMPARE(test::bytesOf(*bench.keychain.kept(place)), QByteArray("something else"));
    }

    void whatIsSentIsPrivateFromTheStart()
    {
        FlowBench bench;
        // What others can read is replaced by what they cannot.
        QFile before(bench.path());
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("old") == 3);
        before.close();
        QVERIFY(test::letOthersRead(bench.path()));
        SendFlow flow(bench.space.workspace);
        QSignalSpy finished(&flow, &SendFlow::finished);
        flow.start({test::handoverSample(), test::label(), ByPassphrase{test::passphrase(), test::cheap},
            bench.path()});
        QVERIFY(flow.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(flow.result() && *flow.result());
        QVERIFY(test::isPrivate(bench.path()));
        QCOMPARE(bench.noted().constFirst().fingerprint, std::optional(samples::brokerToken().fingerprint()));
    }

    void aFlowThatGoesTellsNothing()
    {
        FlowBench bench;
        QVERIFY(bench.write(ByPassphrase{test::passphrase(), test::cheap}, test::label()));
        auto opening = std::make_unique<OpenFlow>(bench.space.workspace);
        opening->open(bench.path());
        QTRY_VERIFY(is<WantsPassphrase>(opening->state()));
        opening->enterPassphrase(test::passphrase());
        QVERIFY(is<Unlocking>(opening->state()));
        QSignalSpy changed(opening.get(), &OpenFlow::changed);
        opening.reset();
        QCOMPARE(changed.size(), 0);

        const QString path = bench.out.filePath(QStringLiteral("sent.handover"));
        auto sending = std::make_unique<SendFlow>(bench.space.workspace);
        QSignalSpy finished(sending.get(), &SendFlow::finished);
        sending->start(
            {test::handoverSample(), test::label(), ByPassphrase{test::passphrase(), test::cheap}, path});
        QVERIFY(sending->isRunning());
        sending.reset();
        // Not even that it failed: the file is there, and the journal says so.
        QCOMPARE(finished.size(), 0);
        QVERIFY(QFile::exists(path));
        const audit::Entry entry = bench.noted().constFirst();
        QCOMPARE(entry.action, audit::Action::ConfigurationSaved);
        QCOMPARE(audit::details::handoverNoteIn(entry.detail)->who, test::handoverSample().recipient);
    }

    /// A window is not held up by it, and neither is the end of the flow.
    void waitsForNoDriveThatIsDead()
    {
        test::DeadDrive drive;
        if (!drive.isMounted())
            QSKIP("No drive of its own: the system permits no mounts.");
        FlowBench bench;
        QElapsedTimer time;
        time.start();
        auto flow = std::make_unique<OpenFlow>(bench.space.workspace);
        flow->setPatience(std::chrono::milliseconds(300));
        flow->open(drive.path() + QLatin1String("/a.handover"));
        QVERIFY(is<Reading>(flow->state()));
        QVERIFY(time.elapsed() < 200);
        QTRY_VERIFY(is<Refused>(flow->state()));
        QCOMPARE(std::get<Refused>(flow->state()).refusal, Refusal::CannotRead);
        // Another file is read meanwhile.
        QVERIFY(bench.write(ByPassphrase{test::passphrase(), test::cheap}, test::label()));
        flow->open(bench.path());
        QTRY_VERIFY(is<WantsPassphrase>(flow->state()));
        flow->open(drive.path() + QLatin1String("/b.handover"));
        flow.reset();
        QVERIFY(time.elapsed() < 5000);
    }

    /// Whoever closes the window has it, and it is noted down.
    void aKeyThatIsBeingStoredIsNotedDown()
    {
        FlowBench bench;
        bench.keychain.hold();
        {
            Await making(Await::Abandoned::LetRun);
            QObject window;
            making.start(
                &window,
                [&](std::stop_token stop) { return makeOwnKey(bench.space.workspace, std::move(stop)); },
                [](const KeyResult &) { QFAIL("Nobody is there."); });
        }
        bench.keychain.release();
        QTRY_COMPARE(bench.noted().size(), 1);
        QCOMPARE(bench.noted().constFirst().detail, QString(audit::details::handoverKey));
        QCOMPARE(bench.keychain.keptCount(), 1);
    }

    void whatCannotBeWrittenIsNotInTheJournal()
    {
        FlowBench bench;
        SendFlow flow(bench.space.workspace);
        QSignalSpy finished(&flow, &SendFlow::finished);
        flow.start({test::handoverSample(), test::label(), ByPassphrase{test::passphrase(), test::cheap},
            bench.out.filePath(QStringLiteral("no/such/folder/a.handover"))});
        QTRY_COMPARE(finished.size(), 1);
        // The folder is made where that is possible; a file in its place is not replaced.
        SendFlow other(bench.space.workspace);
        QSignalSpy otherFinished(&other, &SendFlow::finished);
        QFile inTheWay(bench.out.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const qsizetype before = bench.noted().size();
        other.start({test::handoverSample(), test::label(), ByPassphrase{test::passphrase(), test::cheap},
            bench.out.filePath(QStringLiteral("file/a.handover"))});
        QTRY_COMPARE(otherFinished.size(), 1);
        QVERIFY(!*other.result());
        QVERIFY(std::holds_alternative<FileError>(other.result()->error()));
        QCOMPARE(bench.noted().size(), before);
    }

    /// Taken twice, it is on the list once, with the dates that it had.
    void theSameTokenIsOneEntry()
    {
        FlowBench bench;
        for (int times = 0; times < 2; ++times) {
            Taking taking(bench.space.workspace, test::handoverSample());
            taking.start();
            QTRY_VERIFY(taking.isDone());
            QVERIFY(!taking.isWorking() && !taking.holdsUnstored());
            QVERIFY(!taking.isFileNeeded());
            bench.space.clock.set(bench.space.clock.nowUtc().addDays(2));
        }
        QCOMPARE(bench.space.records.records().size(), 2);
        const auto token = bench.space.records.currentFor(samples::target());
        QVERIFY(token);
        QCOMPARE(test::bytesOf(*bench.keychain.kept(token->key)), QByteArray(samples::brokerTokenText));

        // What the sender says of a token that is known counts for nothing.
        Handover sample = test::handoverSample();
        sample.life = test::lifeSample();
        Taking taking(bench.space.workspace, sample);
        taking.start();
        QTRY_VERIFY(taking.isDone());
        const auto still = bench.space.records.currentFor(samples::target());
        QVERIFY(still);
        QCOMPARE(still->created, token->created);
        QCOMPARE(still->due, token->due);
        QCOMPARE(still->origin, token->origin);
    }

    void isDueHereWhenItIsThere_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<records::TokenRecord>("record");
        const QDateTime now = samples::moment();
        records::TokenRecord plain = samples::record(samples::brokerToken());
        plain.created = now.addDays(-50);
        plain.due = records::defaultDueDate(plain.created);
        plain.origin = records::Origin::Generated;
        const auto row
            = [&](const char *name, int days, const std::function<void(records::TokenRecord &)> &with) {
                  records::TokenRecord record = plain;
                  with(record);
                  QTest::newRow(name) << days << record;
              };
        row("as here", 90, [](auto &) {});
        row("other days for all", 60, [](auto &) {});
        row("overdue", 30, [](auto &) {});
        row("days of its own", 90, [](auto &record) { record.ownDays = 75; });
        row("rotated", 90, [&](auto &record) { record.rotated = now.addDays(-10); });
        row("a date that was chosen", 90, [&](auto &record) {
            record.due = now.addDays(3);
            record.dueByHand = true;
        });
        row("of unknown age", 60, [](auto &record) { record.origin = records::Origin::Pasted; });
        row("shared", 90, [](auto &record) { record.sharedWith = test::lifeSample().sharedWith; });
    }
    /// As old as the sender's, due on the same day, and shared with the same integrations.
    void isDueHereWhenItIsThere()
    {
        QFETCH(const int, days);
        QFETCH(const records::TokenRecord, record);
        reminders::DuePolicy theirs;
        theirs.brokerTokenDays = days;
        FlowBench bench;
        Handover sample = test::handoverSample();
        sample.life = lifeOf(record, theirs);
        Taking taking(bench.space.workspace, *decode(encode(sample)));
        taking.start();
        QTRY_VERIFY(taking.isDone());
        const auto token = bench.space.records.currentFor(samples::target());
        QVERIFY(token);
        const auto ours = reminders::policyFrom(bench.space.settings);
        QCOMPARE(reminders::effectiveDue(*token, ours).at, reminders::effectiveDue(record, theirs).at);
        QCOMPARE(records::isDueByHand(*token), records::isDueByHand(record));
        QCOMPARE(presence::ageOf(*token), presence::ageOf(record));
        QCOMPARE(token->created, record.created);
        QCOMPARE(token->origin, record.origin);
        QCOMPARE(token->sharedWith, record.sharedWith);
        // The client is remembered beside it.
        QVERIFY(token->client);
    }

    /// A clock that is fast, or a file that lies.
    void datesThatCannotBeTrueAreNotTaken()
    {
        for (const int made : {10, -10}) {
            FlowBench bench;
            const QDateTime now = bench.space.clock.nowUtc();
            Handover sample = test::handoverSample();
            sample.life.created = now.addDays(made);
            sample.life.due = now.addDays(-20);
            Taking taking(bench.space.workspace, sample);
            taking.start();
            QTRY_VERIFY(taking.isDone());
            const auto token = bench.space.records.currentFor(samples::target());
            QVERIFY(token);
            QCOMPARE(token->created, now);
            QCOMPARE(token->due, records::defaultDueDate(now));
        }
    }

    /// The list knows it, of an earlier run; no store has it.
    void aCredentialThatWentWithItsRunIsTakenAgain()
    {
        FlowBench bench;
        Taking first(bench.space.workspace, test::handoverSample());
        first.start();
        QTRY_VERIFY(first.isDone());
        auto credential = bench.space.records.currentCredentialFor(samples::target());
        QVERIFY(credential);
        credential->storage = records::Storage::Memory;
        QVERIFY(bench.space.records.put(*credential));

        Taking again(bench.space.workspace, test::handoverSample());
        again.start();
        QTRY_VERIFY(again.isDone());
        const auto now = bench.space.records.currentCredentialFor(samples::target());
        QVERIFY(now && now->id == credential->id);
        QCOMPARE(bench.space.records.records().size(), 2);
        QCOMPARE(now->storage, records::Storage::Keychain);
        QVERIFY(bench.keychain.kept(now->key));
    }

    /// What its client is set up with follows without waiting for the disk, and belongs to it.
    void isDoneOnceTheDiskHasAllOfIt()
    {
        FlowBench bench;
        Taking taking(bench.space.workspace, test::handoverSample());
        bool isAhead = false;
        bool isEarly = false;
        connect(&taking, &Taking::changed, this, [&] {
            if (!taking.record()
                || taking.record()->client == bench.space.records.records().constFirst().client)
                return;
            isAhead = true;
            isEarly = isEarly || taking.isDone() || !taking.isWorking() || !taking.isFileNeeded();
        });
        taking.start();
        QTRY_VERIFY(taking.isDone());
        QVERIFY(isAhead && !isEarly);
        QVERIFY(bench.space.records.currentFor(samples::target())->client);
    }

    void withoutACredentialTheTokenIsTaken()
    {
        FlowBench bench;
        Handover sample = test::handoverSample();
        sample.draft = withoutCredential(sample.draft);
        Taking taking(bench.space.workspace, sample);
        taking.start();
        QTRY_VERIFY(taking.isDone());
        QVERIFY(!taking.credential());
        QVERIFY(!taking.isFileNeeded());
        QCOMPARE(bench.space.records.records().size(), 1);
    }

    void aSecretThatIsKeptNowhereNeedsTheFile()
    {
        FlowBench bench;
        Handover sample = test::handoverSample();
        sample.draft.answers.setFurther({{QStringLiteral("COMPANY_KEY"), samples::secret("a=b"), true}});
        Taking taking(bench.space.workspace, sample);
        taking.start();
        QTRY_VERIFY(taking.isDone());
        QVERIFY(taking.isFileNeeded());
    }

    void aTokenThatNoStoreTakesIsHeld()
    {
        FlowBench bench;
        bench.keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Denied);
        Taking taking(bench.space.workspace, test::handoverSample());
        taking.start();
        QTRY_VERIFY(taking.holdsUnstored() && !taking.isWorking());
        QVERIFY(bench.space.records.records().isEmpty());
        taking.tokenFlow().keepInMemory();
        QTRY_VERIFY(taking.isDone());
        QCOMPARE(bench.space.records.currentFor(samples::target())->storage, records::Storage::Memory);
        // It goes with the program.
        QVERIFY(taking.isFileNeeded());
    }
};

BTA_TEST(TestHandoverFlows)
#include "tst_handoverflows.moc"
