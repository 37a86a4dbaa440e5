// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "vault/longvault.h"

#include "core/settle.h"
#include "credentials/servicecredential.h"
#include "products/registryparts.h"
#include "support/await.h"
#include "support/fakevault.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "vault/envelope.h"

#include <QTest>

#include <list>

using namespace broker;
using namespace broker::vault;
using broker::test::await;
using broker::test::FakeVault;

namespace {

VaultKey longKeyOf(SecretKind kind)
{
    return KeySpace({}, false).key(kind, QStringLiteral("SNYK-EU-01"), QStringLiteral("one"));
}

Secret filled(qsizetype size, char with)
{
    return Secret::take(QByteArray(size, with));
}

/// A keychain whose entries are as short as those of Windows: that of other tests refuses what does not fit.
struct Bench
{
    Bench()
    {
        auto inner = std::make_unique<FakeVault>();
        entries = inner.get();
        vault = std::make_unique<LongVault>(std::move(inner));
    }
    [[nodiscard]] bool keeps(const Secret &secret) const
    {
        const auto read = await(vault->read(key, {}));
        return read && *read && **read == secret;
    }

    FakeVault *entries = nullptr;
    std::unique_ptr<LongVault> vault;
    VaultKey key = longKeyOf(SecretKind::ServiceCredential);
};

/// A program that is killed after so many calls: those that it begins then never end, and do nothing.
class MortalVault final : public Vault
{
public:
    MortalVault(FakeVault &entries, int calls, bool tells)
        : m_entries(entries)
        , m_left(calls)
        , m_tells(tells)
    { }
    [[nodiscard]] bool isDead() const { return m_left < 0; }

    QFuture<WriteResult> write(VaultKey key, Secret secret, std::stop_token stop) override
    {
        return lives() ? m_entries.write(key, secret, stop) : m_writes.emplace_back().future();
    }
    QFuture<ReadResult> read(VaultKey key, std::stop_token stop) override
    {
        return lives() ? m_entries.read(key, stop) : m_reads.emplace_back().future();
    }
    QFuture<RemoveResult> remove(VaultKey key, std::stop_token stop) override
    {
        return lives() ? m_entries.remove(key, stop) : m_writes.emplace_back().future();
    }
    QFuture<PresenceResult> presence(VaultKey key, std::stop_token stop) override
    {
        if (!lives())
            return m_presences.emplace_back().future();
        return m_tells ? m_entries.presence(key, stop)
                       : settledFuture<Presence, VaultError>(Presence::Unknown);
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    bool lives() { return m_left-- > 0; }

    FakeVault &m_entries;
    int m_left;
    /// False: like KWallet, which says of no entry whether it is there.
    bool m_tells;
    std::list<Settle<Stored, VaultError>> m_writes;
    std::list<Settle<Secret, VaultError>> m_reads;
    std::list<Settle<Presence, VaultError>> m_presences;
};

/// Does it with one vault after the other, each of which dies a call later than the one before, until one
/// lives. `check` sees the entries as the next start of the program finds them.
template <class Do, class Check>
void killAtEveryCall(qsizetype before, bool tells, Do &&act, Check &&check)
{
    constexpr int mostCalls = 100;
    for (int calls = 0; calls < mostCalls; ++calls) {
        FakeVault entries;
        if (before > 0)
            QVERIFY(*await(LongVault(std::make_unique<MortalVault>(entries, mostCalls, tells))
                               .write(longKeyOf(SecretKind::ServiceCredential), filled(before, 'o'), {})));
        auto mortal = std::make_unique<MortalVault>(entries, calls, tells);
        MortalVault &life = *mortal;
        LongVault vault(std::move(mortal));
        const auto done = act(vault);
        QTRY_VERIFY(life.isDead() || done.isFinished());
        const bool isWhole = done.isFinished();
        LongVault next(std::make_unique<MortalVault>(entries, mostCalls, tells));
        check(next, isWhole, entries);
        if (isWhole)
            return;
    }
    QFAIL("It never ends.");
}

} // namespace

class TestLongVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAnEntryCannot_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("entries");
        QTest::newRow("short") << qsizetype(40) << 1;
        QTest::newRow("fits no entry") << qsizetype(2000) << 3;
        QTest::newRow("whole parts") << qsizetype(2400) << 3;
        QTest::newRow("Google's key file") << qsizetype(3300) << 4;
        QTest::newRow("longest") << longestCredential << 8;
    }
    void keepsWhatAnEntryCannot()
    {
        QFETCH(const qsizetype, size);
        QFETCH(const int, entries);
        Bench bench;
        QVERIFY(await(bench.vault->write(bench.key, filled(size, 'k'), {}))->has_value());
        QCOMPARE(bench.entries->keptCount(), entries);
        QVERIFY(bench.keeps(filled(size, 'k')));
        QVERIFY(*await(bench.vault->presence(bench.key, {})) == Presence::Present);
        // And by a program that starts anew: nothing is remembered beside the entries.
        QVERIFY(await(bench.vault->remove(bench.key, {}))->has_value());
        QCOMPARE(bench.entries->keptCount(), 0);
        QCOMPARE(await(bench.vault->read(bench.key, {}))->error().kind, VaultErrorKind::NotFound);
    }

    void refusesWhatIsTooLong()
    {
        Bench bench;
        QCOMPARE(await(bench.vault->write(bench.key, filled(longestCredential + 1, 'k'), {}))->error().kind,
            VaultErrorKind::TooLarge);
        // A token is short, whoever says otherwise.
        const VaultKey token = longKeyOf(SecretKind::BrokerToken);
        QCOMPARE(
            await(bench.vault->write(token, filled(2000, 'k'), {}))->error().kind, VaultErrorKind::TooLarge);
        QCOMPARE(bench.entries->keptCount(), 0);
    }

    void leavesNothingOfTheOneBefore()
    {
        Bench bench;
        for (const qsizetype size : {qsizetype(5000), qsizetype(3000), qsizetype(40), qsizetype(4000)}) {
            QVERIFY(
                await(bench.vault->write(bench.key, filled(size, char('a' + size % 20)), {}))->has_value());
            QVERIFY(bench.keeps(filled(size, char('a' + size % 20))));
        }
        QCOMPARE(bench.entries->keptCount(), 5);
    }

    /// Whatever fails on the way: the old one is whole until the new one is.
    void theOldOneStaysUntilTheNewOneIsWhole_data()
    {
        QTest::addColumn<int>("failing");
        for (int write = 0; write < 4; ++write)
            QTest::addRow("write %d of 4", write + 1) << write;
    }
    void theOldOneStaysUntilTheNewOneIsWhole()
    {
        QFETCH(const int, failing);
        Bench bench;
        QVERIFY(await(bench.vault->write(bench.key, filled(3300, 'o'), {}))->has_value());
        bench.entries->hold();
        const auto written = bench.vault->write(bench.key, filled(3300, 'n'), {});
        // First what is there is read.
        for (int call = 0; call <= failing; ++call) {
            QTRY_VERIFY(bench.entries->waiting() > 0);
            QVERIFY(bench.entries->releaseOne());
        }
        bench.entries->failNext(FakeVault::Call::Write, VaultErrorKind::Locked);
        bench.entries->release();
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().error().kind, VaultErrorKind::Locked);
        QVERIFY(bench.keeps(filled(3300, 'o')));
        QVERIFY(await(bench.vault->write(bench.key, filled(3300, 'n'), {}))->has_value());
        QVERIFY(bench.keeps(filled(3300, 'n')));
    }

    /// Never half of one, nor a part of both; and what is left over goes with the next write or removal.
    void survivesBeingKilledAtAnyCall_data()
    {
        QTest::addColumn<qsizetype>("before");
        QTest::addColumn<qsizetype>("after");
        QTest::addColumn<bool>("isTold");
        const auto row = [](qsizetype before, qsizetype after, bool isTold = true) {
            QTest::addRow(
                "%d, %d, %s", static_cast<int>(before), static_cast<int>(after), isTold ? "told" : "untold")
                << before << after << isTold;
        };
        row(0, 2600);
        row(40, 2600);
        row(3300, 2600);
        row(6000, 50);
        row(2600, 7000);
        // KWallet tells of no entry whether it is there.
        row(3300, 2600, false);
        row(6000, 50, false);
    }
    void survivesBeingKilledAtAnyCall()
    {
        QFETCH(const qsizetype, before);
        QFETCH(const qsizetype, after);
        QFETCH(const bool, isTold);
        const VaultKey key = longKeyOf(SecretKind::ServiceCredential);
        const auto isOldOrNew = [&](LongVault &vault, bool isWhole) {
            const auto read = await(vault.read(key, {}));
            if (!*read)
                return before == 0 && !isWhole && read->error().kind == VaultErrorKind::NotFound;
            return **read == filled(after, 'n') || (!isWhole && **read == filled(before, 'o'));
        };
        const auto write = [&](LongVault &vault) { return vault.write(key, filled(after, 'n'), {}); };
        killAtEveryCall(before, isTold, write, [&](LongVault &next, bool isWhole, FakeVault &entries) {
            QVERIFY(isOldOrNew(next, isWhole));
            // Written once more there is no more than that, and removed there is nothing.
            QVERIFY(*await(next.write(key, filled(2500, 'x'), {})));
            QVERIFY(**await(next.read(key, {})) == filled(2500, 'x'));
            QCOMPARE(entries.keptCount(), 4);
            QVERIFY(*await(next.remove(key, {})));
            QCOMPARE(entries.keptCount(), 0);
        });
    }

    void isRemovedWholeOrSaysSo_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::newRow("told") << true;
        QTest::newRow("untold") << false;
    }
    void isRemovedWholeOrSaysSo()
    {
        QFETCH(const bool, isTold);
        const VaultKey key = longKeyOf(SecretKind::ServiceCredential);
        const auto remove = [&](LongVault &vault) { return vault.remove(key, {}); };
        killAtEveryCall(6000, isTold, remove, [&](LongVault &next, bool isWhole, FakeVault &entries) {
            const auto read = await(next.read(key, {}));
            if (isWhole)
                QCOMPARE(read->error().kind, VaultErrorKind::NotFound);
            else if (*read)
                QVERIFY(**read == filled(6000, 'o'));
            else
                QVERIFY(read->error().kind == VaultErrorKind::Unreadable
                    || read->error().kind == VaultErrorKind::NotFound);
            QVERIFY(*await(next.remove(key, {})));
            QCOMPARE(entries.keptCount(), 0);
        });
    }

    /// A part of which nobody can tell is not taken for absent: what is left over stays known, and goes with
    /// the next removal.
    void saysSoWhereItCannotTell()
    {
        Bench bench;
        QVERIFY(await(bench.vault->write(bench.key, filled(2500, 'k'), {}))->has_value());
        // What a write that was killed has left.
        bench.entries->put(*VaultKey::parse(bench.key.toString() + QLatin1String(".b0")), filled(1200, 'x'));
        for (int question = 0; question < 12; ++question)
            bench.entries->answerNextPresence(Presence::Unknown);
        bench.entries->hold();
        const auto removed = bench.vault->remove(bench.key, {});
        QTRY_VERIFY(bench.entries->waiting() > 0);
        QVERIFY(bench.entries->releaseOne());
        bench.entries->failNext(FakeVault::Call::Read, VaultErrorKind::Locked);
        bench.entries->release();
        QTRY_VERIFY(removed.isFinished());
        QCOMPARE(removed.result().error().kind, VaultErrorKind::Locked);
        QVERIFY(bench.keeps(filled(2500, 'k')));
        QVERIFY(await(bench.vault->remove(bench.key, {}))->has_value());
        QCOMPARE(bench.entries->keptCount(), 0);
    }

    /// Two windows may keep the same credential: the later write stands, and it stands whole.
    void ofTwoWritesAtOnceTheLaterStands_data()
    {
        QTest::addColumn<qsizetype>("first");
        QTest::addColumn<qsizetype>("second");
        QTest::addColumn<int>("entries");
        QTest::newRow("longer, shorter") << qsizetype(7000) << qsizetype(2600) << 4;
        QTest::newRow("shorter, longer") << qsizetype(2600) << qsizetype(7000) << 7;
        QTest::newRow("equal") << qsizetype(3300) << qsizetype(3300) << 4;
        QTest::newRow("in one entry, in parts") << qsizetype(40) << qsizetype(5000) << 6;
        QTest::newRow("in parts, in one entry") << qsizetype(5000) << qsizetype(40) << 1;
    }
    void ofTwoWritesAtOnceTheLaterStands()
    {
        QFETCH(const qsizetype, first);
        QFETCH(const qsizetype, second);
        QFETCH(const int, entries);
        Bench bench;
        const auto one = bench.vault->write(bench.key, filled(first, '1'), {});
        const auto two = bench.vault->write(bench.key, filled(second, '2'), {});
        QVERIFY(await(two)->has_value());
        QVERIFY(one.isFinished() && one.result().has_value());
        QVERIFY(bench.keeps(filled(second, '2')));
        QCOMPARE(bench.entries->keptCount(), entries);
    }

    /// Whatever is asked for meanwhile gets what was there before, or what comes after, and never a mixture.
    void whatOverlapsIsServedInOrder()
    {
        Bench bench;
        QVERIFY(await(bench.vault->write(bench.key, filled(6000, 'o'), {}))->has_value());
        const auto before = bench.vault->read(bench.key, {});
        const auto written = bench.vault->write(bench.key, filled(2500, 'n'), {});
        const auto after = bench.vault->read(bench.key, {});
        const auto removed = bench.vault->remove(bench.key, {});
        const auto absent = bench.vault->presence(bench.key, {});
        const auto again = bench.vault->write(bench.key, filled(3000, 'a'), {});
        const auto present = bench.vault->presence(bench.key, {});
        QVERIFY(*await(present) == Presence::Present);
        QVERIFY(*before.result() == filled(6000, 'o'));
        QVERIFY(written.result().has_value());
        QVERIFY(*after.result() == filled(2500, 'n'));
        QVERIFY(removed.result().has_value());
        QVERIFY(*absent.result() == Presence::Absent);
        QVERIFY(again.result().has_value());
        QVERIFY(bench.keeps(filled(3000, 'a')));
        QCOMPARE(bench.entries->keptCount(), 4);
    }

    /// One that waits for its turn is given up without a trace, and the others go on.
    void whoWaitsCanBeStopped()
    {
        Bench bench;
        bench.entries->hold();
        std::stop_source stop;
        const auto one = bench.vault->write(bench.key, filled(3300, '1'), {});
        const auto two = bench.vault->write(bench.key, filled(3300, '2'), stop.get_token());
        const auto three = bench.vault->read(bench.key, {});
        stop.request_stop();
        QTRY_VERIFY(two.isFinished());
        QCOMPARE(two.result().error().kind, VaultErrorKind::StoppedWaiting);
        QVERIFY(!one.isFinished() && !three.isFinished());
        bench.entries->release();
        QTRY_VERIFY(three.isFinished());
        QVERIFY(one.result().has_value());
        QVERIFY(*three.result() == filled(3300, '1'));
    }

    void noticesWhatIsMissingOrDamaged()
    {
        Bench bench;
        QVERIFY(await(bench.vault->write(bench.key, filled(3300, 'k'), {}))->has_value());
        const auto part = VaultKey::parse(bench.key.toString() + QLatin1String(".a1"));
        QVERIFY(part && bench.entries->kept(*part));
        for (const QByteArray &wrong : {QByteArray(1200, 'x'), QByteArray(3, 'k'), QByteArray()}) {
            bench.entries->put(*part, Secret::take(QByteArray(wrong)));
            QCOMPARE(await(bench.vault->read(bench.key, {}))->error().kind, VaultErrorKind::Unreadable);
        }
        QVERIFY(await(bench.entries->remove(*part, {}))->has_value());
        QCOMPARE(await(bench.vault->read(bench.key, {}))->error().kind, VaultErrorKind::Unreadable);
        QVERIFY(await(bench.vault->remove(bench.key, {}))->has_value());
        QCOMPARE(bench.entries->keptCount(), 0);
    }

    void aStopSettlesAtOnce()
    {
        Bench bench;
        bench.entries->hold();
        std::stop_source stop;
        const auto written = bench.vault->write(bench.key, filled(3300, 'k'), stop.get_token());
        stop.request_stop();
        QTRY_VERIFY(written.isFinished());
        QCOMPARE(written.result().error().kind, VaultErrorKind::StoppedWaiting);
        bench.entries->release();
        QTRY_COMPARE(bench.entries->waiting(), 0);
        QCOMPARE(bench.entries->keptCount(), 0);
    }

    void destroyingSettlesEverything()
    {
        Bench bench;
        bench.entries->hold();
        const auto written = bench.vault->write(bench.key, filled(3300, 'k'), {});
        const auto read = bench.vault->read(bench.key, {});
        bench.vault.reset();
        QTRY_VERIFY(written.isFinished() && read.isFinished());
    }

    /// Of Google, as its console makes it: as long as that, and with line ends in it.
    void keepsTheCredentialOfARegistry()
    {
        using credentials::ServiceCredential;
        const auto made = ServiceCredential::make(
            products::kind::registryPassword, filled(2400, 'k'), QStringLiteral("_json_key"));
        QVERIFY(made);
        Bench bench;
        QVERIFY(await(bench.vault->write(bench.key, made->toStored(), {}))->has_value());
        const auto again = ServiceCredential::fromStored(**await(bench.vault->read(bench.key, {})));
        QVERIFY(again && *again == *made);
        for (const FakeVault::Logged &call : bench.entries->log()) {
            if (const auto kept = bench.entries->kept(call.key))
                QVERIFY(fitsEnvelope(call.key.kind(), *kept));
        }
    }
};

BTA_TEST(TestLongVault)
#include "tst_longvault.moc"
