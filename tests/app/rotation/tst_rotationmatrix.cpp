// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Everything that may go wrong, over the real network stack: the process ends between any two turns of
// its event loop, the connection breaks before, during and after each call or stays without an answer, the
// keychain fails at every write. After each, the program is started again and has to say the truth; nothing
// issued is lost.

#include "rotationbench.h"

#include "support/testroom.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace broker;
using namespace broker::rotation;
using broker::test::nameOf;
using broker::test::RotationBench;
using broker::test::WriteFault;

namespace {

const QString matrixPayments = QStringLiteral("payments-platform");
const QString matrixMobile = QStringLiteral("mobile-banking");
const QString matrixType = QStringLiteral("gitlab");

struct Tally
{
    int tried = 0;
    int lost = 0;
    /// How it ended, and how often.
    QMap<QString, int> ends;
};

/// A bench with a token that two organizations share, and a plan for it.
class Case final
{
public:
    Case()
        : paymentsTarget(bench.target(matrixPayments, matrixType))
        , mobileTarget(bench.target(matrixMobile, matrixType))
        , record(bench.addRecord(paymentsTarget))
        , shared(bench.addRecord(mobileTarget))
    {
        bench.flow->plan(record);
    }

    /// What is wrong with how it ended; empty when the program told the truth and lost nothing.
    [[nodiscard]] QString fault()
    {
        // Only what was certainly refused may be confirmed again.
        if (bench.calls("provision-token") > (isRefusedOnce ? 2 : 1))
            return QStringLiteral("provision was called twice");
        const State &state = bench.flow->state();
        if (std::holds_alternative<Idle>(state)) {
            // No plan on disk: nothing was asked for yet, or all is over.
            return bench.calls("provision-token") == 0 ? QString() : faultAtTheEnd();
        }
        if (std::holds_alternative<ProvisionUnknown>(state) || std::holds_alternative<ProvisionRefused>(state)
            || std::holds_alternative<AlreadyProvisioned>(state)) {
            // Said to the user; and the journal, not only the window, has it.
            const auto open = bench.journal.load().rotations;
            const bool isSaid = open.size() == 1 && !open.first().newToken;
            return isSaid ? QString() : QStringLiteral("the journal says something else");
        }
        if (!std::holds_alternative<Done>(state))
            return QStringLiteral("it got stuck at ") + nameOf(state);
        return faultAtTheEnd();
    }

    RotationBench bench;
    /// Snyk refuses the first call.
    bool isRefusedOnce = false;
    records::Target paymentsTarget;
    records::Target mobileTarget;
    records::TokenRecord record;
    records::TokenRecord shared;

private:
    [[nodiscard]] QString faultAtTheEnd()
    {
        for (const records::Target &target : {paymentsTarget, mobileTarget}) {
            const auto current = bench.ws.records.currentFor(target);
            const BrokerToken used = bench.tokenOf(target);
            if (!current || !(current->fingerprint == used.fingerprint()))
                return QStringLiteral("the list has another token than Snyk");
            if (used.fingerprint() == record.fingerprint)
                return QStringLiteral("nothing was rotated");
            const bool inKeychain = bench.vault.kept.kept(current->key) == used.secret();
            const bool isInMemory = current->storage == records::Storage::Memory;
            if (!inKeychain && !isInMemory)
                return QStringLiteral("the keychain does not have the token");
        }
        if (bench.ws.records.find(record.id)->fingerprint == record.fingerprint)
            return QStringLiteral("the record did not follow");
        if (!bench.journal.load().rotations.isEmpty())
            return QStringLiteral("the journal was left open");
        // The old one is gone, and the copy under the rotation's own name.
        QTest::qWait(1);
        const auto all = bench.ws.records.records();
        const auto kept = std::count_if(all.cbegin(), all.cend(),
            [](const records::TokenRecord &listed) { return listed.storage == records::Storage::Keychain; });
        return all.size() == 2 && bench.vault.kept.keptCount() == kept
            ? QString()
            : QStringLiteral("%1 entries are left in the keychain").arg(bench.vault.kept.keptCount());
    }
};

void count(Tally &tally, Case &tried, const QString &what)
{
    ++tally.tried;
    const QString fault = tried.fault();
    ++tally.ends[nameOf(tried.bench.flow->state())];
    if (!fault.isEmpty()) {
        ++tally.lost;
        qWarning("%s: %s", qPrintable(what), qPrintable(fault));
    }
}

} // namespace

class TestRotationMatrix final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undisturbed();
    void killedBetweenAnyTwoTurns();
    void connectionCutAroundEachCall();
    void keychainFailsAtEveryWrite();
    void tokenThatNoKeychainTakes();
    void cleanupTestCase();

private:
    QMap<QString, Tally> m_table;
};

void TestRotationMatrix::undisturbed()
{
    Case run;
    QVERIFY(run.bench.drive());
    QCOMPARE(run.fault(), QString());
    QVERIFY(run.bench.is<Done>());
    QCOMPARE(run.bench.calls("provision-token"), 1);
    QCOMPARE(run.bench.calls("switch-token"), 1);
    // Once before and once after the switch, at the marker alone.
    QCOMPARE(run.bench.clients.asked.size(), 2);
    QVERIFY(run.bench.clients.asked.first().path().startsWith(QLatin1String("/healthcheck/")));
}

void TestRotationMatrix::killedBetweenAnyTwoTurns()
{
    Tally &tally = m_table[QStringLiteral("process killed between two turns of the event loop")];
    constexpr int mostTurns = 3000;
    bool isComplete = false;
    constexpr int stride = 4;
    for (int turns = 0; turns < mostTurns && !isComplete; turns += stride) {
        Case run;
        int left = turns;
        while (left > 0) {
            // After an act nothing may be under way that would end a wait.
            const bool isResting = run.bench.isResting();
            if (isResting && !run.bench.act()) {
                isComplete = true;
                break;
            }
            QCoreApplication::processEvents(
                isResting ? QEventLoop::AllEvents : QEventLoop::WaitForMoreEvents);
            --left;
        }
        run.bench.restart();
        if (!run.bench.is<Idle>())
            QVERIFY2(
                run.bench.drive(), qPrintable(QStringLiteral("stuck after a kill at turn %1").arg(turns)));
        else if (isComplete)
            break; // Done: the journal is closed, and there is nothing to resume.
        count(tally, run, QStringLiteral("killed at turn %1").arg(turns));
    }
    QVERIFY(isComplete);
    QCOMPARE(tally.lost, 0);
    QVERIFY(tally.tried >= 10);
}

void TestRotationMatrix::connectionCutAroundEachCall()
{
    using standin::Fault;
    using standin::Misbehaviour;
    struct Cut
    {
        const char *name;
        Misbehaviour misbehaviour;
        bool isRefusal = false;
        /// Only the end of all patience ends it.
        bool isSilent = false;
    };
    constexpr std::chrono::milliseconds patience(100);
    const auto fault = [](Fault kind) {
        Misbehaviour misbehaviour;
        misbehaviour.fault = kind;
        return misbehaviour;
    };
    const std::vector<Cut> cuts{{"before the answer, not done", fault(Fault::CloseBeforeAnswer)},
        {"before the answer, done", fault(Fault::ApplyThenClose)},
        {"in the middle of the answer", fault(Fault::CloseMidAnswer)},
        {"never answered, not done", fault(Fault::NeverAnswer), false, true},
        {"never answered, done", fault(Fault::ApplyNeverAnswer), false, true},
        {"answer is cut JSON", fault(Fault::MalformedJson)}, {"answer is a web page", fault(Fault::Html)},
        {"answer is endless", fault(Fault::OversizedBody)}, {"500", Misbehaviour::withStatus(500)},
        {"503", Misbehaviour::withStatus(503)}, {"403", Misbehaviour::withStatus(403), true},
        {"401", Misbehaviour::withStatus(401), true}, {"404", Misbehaviour::withStatus(404), true}};
    for (const char *call : {"provision-token", "switch-token"}) {
        for (const Cut &cut : cuts) {
            const QString kind
                = cut.isSilent ? QStringLiteral("no answer to ") : QStringLiteral("connection cut around ");
            Tally &tally = m_table[kind + QLatin1String(call)];
            for (const bool isKilled : {false, true}) {
                Case run;
                run.isRefusedOnce = cut.isRefusal;
                if (cut.isSilent)
                    run.bench.http.patience = patience;
                run.bench.server.misbehave({snyk::Method::Post, QLatin1String(call)}, cut.misbehaviour);
                const QString what = QStringLiteral("%1, %2%3")
                                         .arg(QLatin1String(call), QLatin1String(cut.name),
                                             isKilled ? QStringLiteral(", killed") : QString());
                if (isKilled) {
                    // Until the call has failed, and not a step further.
                    while (run.bench.calls(call) == 0) {
                        QVERIFY2(run.bench.rest(), qPrintable(what));
                        if (run.bench.calls(call) == 0)
                            QVERIFY2(run.bench.act(), qPrintable(what));
                        QTest::qWait(0);
                    }
                    QVERIFY2(run.bench.rest(), qPrintable(what));
                    const bool isUnknown = run.bench.is<ProvisionUnknown>() || run.bench.is<SwitchUnknown>()
                        || run.bench.is<Switched>() || run.bench.is<Deploying>();
                    const bool isRefused = run.bench.is<ProvisionRefused>() || run.bench.is<SwitchRefused>();
                    QVERIFY2(cut.isRefusal ? isRefused : isUnknown, qPrintable(what));
                    const QString before = nameOf(run.bench.flow->state());
                    run.bench.restart();
                    QVERIFY2(run.bench.rest(), qPrintable(what));
                    if (isUnknown)
                        QCOMPARE(nameOf(run.bench.flow->state()), before);
                }
                QVERIFY2(run.bench.drive(), qPrintable(what));
                count(tally, run, what);
            }
            QCOMPARE(tally.lost, 0);
        }
    }
}

void TestRotationMatrix::keychainFailsAtEveryWrite()
{
    Case whole;
    QVERIFY(whole.bench.drive());
    // The preflight's own entry, the provisional token, and the token of each of the two records.
    const int writes = whole.bench.vault.writes();
    QCOMPARE(writes, 4);
    const std::vector<std::pair<WriteFault, const char *>> faults{{WriteFault::Locked, "locked"},
        {WriteFault::Denied, "denied"}, {WriteFault::NoService, "gone"}, {WriteFault::Mute, "mute"},
        {WriteFault::WrittenNotConfirmed, "not confirmed"}};
    for (const auto &[fault, name] : faults) {
        Tally &tally
            = m_table[QStringLiteral("keychain ") + QLatin1String(name) + QStringLiteral(" at a write")];
        for (int number = 1; number <= writes; ++number) {
            for (const bool isKilled : {false, true}) {
                Case run;
                run.bench.vault.failWrite(number, fault);
                const QString what = QStringLiteral("%1 at write %2%3")
                                         .arg(QLatin1String(name))
                                         .arg(number)
                                         .arg(isKilled ? QStringLiteral(", killed") : QString());
                if (isKilled) {
                    while (run.bench.vault.writes() < number) {
                        QVERIFY2(run.bench.rest(), qPrintable(what));
                        if (run.bench.vault.writes() < number)
                            QVERIFY2(run.bench.act(), qPrintable(what));
                        QTest::qWait(0);
                    }
                    QVERIFY2(run.bench.rest(), qPrintable(what));
                    run.bench.restart();
                }
                QVERIFY2(run.bench.drive(), qPrintable(what));
                count(tally, run, what);
            }
        }
        QCOMPARE(tally.lost, 0);
    }
}

void TestRotationMatrix::tokenThatNoKeychainTakes()
{
    Tally &tally = m_table[QStringLiteral("token kept in memory or by the user")];
    enum class Way { Memory, User };
    for (const Way way : {Way::Memory, Way::User}) {
        for (const bool isKilled : {false, true}) {
            Case run;
            run.bench.vault.failWrite(2, WriteFault::Denied);
            while (!run.bench.is<keeping::StoreFailed>()) {
                QVERIFY(run.bench.rest());
                if (!run.bench.is<keeping::StoreFailed>())
                    QVERIFY(run.bench.act());
            }
            QVERIFY(!run.bench.flow->tell(event::Leave{}));
            const BrokerToken token = as<Keeping>(run.bench.flow->state())->token;
            QVERIFY(run.bench.flow->tell(
                way == Way::Memory ? Event(event::UseMemory{}) : Event(event::TokenTakenByUser{})));
            QVERIFY(run.bench.rest());
            QVERIFY(run.bench.is<Deploying>());
            const QString what = QStringLiteral("%1%2").arg(
                way == Way::Memory ? QStringLiteral("memory") : QStringLiteral("user"),
                isKilled ? QStringLiteral(", killed") : QString());
            if (isKilled) {
                run.bench.restart();
                QVERIFY(run.bench.rest());
                // What was in memory is said to be gone; what the user has is asked back when needed.
                QCOMPARE(run.bench.is<TokenMissing>(), way == Way::Memory);
                QCOMPARE(run.bench.is<Deploying>(), way == Way::User);
            }
            const bool needsToken = way == Way::User || isKilled;
            if (needsToken) {
                QVERIFY(run.bench.flow->tell(event::TokenGiven{token}));
                QVERIFY(run.bench.rest());
            }
            QVERIFY2(run.bench.drive(), qPrintable(what));
            count(tally, run, what);
        }
    }
    QCOMPARE(tally.lost, 0);
}

void TestRotationMatrix::cleanupTestCase()
{
    int tried = 0;
    int lost = 0;
    qInfo("%-62s %6s %6s  %s", "what goes wrong", "tried", "lost", "how it was told in the end");
    for (auto it = m_table.constBegin(); it != m_table.constEnd(); ++it) {
        QStringList ends;
        for (auto end = it->ends.constBegin(); end != it->ends.constEnd(); ++end)
            ends.append(QStringLiteral("%1 %2").arg(end.key()).arg(end.value()));
        qInfo("%-62s %6d %6d  %s", qPrintable(it.key()), it->tried, it->lost,
            qPrintable(ends.join(QStringLiteral(", "))));
        tried += it->tried;
        lost += it->lost;
    }
    qInfo("%-62s %6d %6d", "all", tried, lost);
}

BTA_TEST(TestRotationMatrix)
#include "tst_rotationmatrix.moc"
