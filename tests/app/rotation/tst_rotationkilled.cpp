// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// A process with a rotation is killed with SIGKILL at one turn of its event loop after the other; the
// next process goes on from what is on disk and in the keychain.

#include "filevault.h"
#include "rotationbench.h"

#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <map>

using namespace broker;
using namespace broker::rotation;

namespace {

constexpr int stride = 3;
const QString payments = QStringLiteral("payments-platform");
const QString mobile = QStringLiteral("mobile-banking");
const QString gitlab = QStringLiteral("gitlab");

struct Ended
{
    bool isKilled = false;
    int state = -1;
};

} // namespace

class TestRotationKilled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();

private:
    [[nodiscard]] Ended run(const QString &folder, const QStringList &more);
};

Ended TestRotationKilled::run(const QString &folder, const QStringList &more)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(BTA_ROTATION_RUN), QStringList{QStringLiteral("--folder"), folder} + more);
    // The server of this process has to answer meanwhile.
    (void)QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60000);
    if (process.exitStatus() == QProcess::CrashExit)
        return {process.exitCode() == SIGKILL, -1};
    const QByteArray said = process.readAllStandardOutput();
    bool isNumber = false;
    const int state = said.split(' ').first().toInt(&isNumber);
    return {false, isNumber ? state : -1};
}

void TestRotationKilled::losesNothing()
{
    // The order of the variant, without making values of all kinds.
    constexpr int idle = 0;
    constexpr int provisionUnknown = 7;
    constexpr int switchUnknown = 16;
    constexpr int done = 23;
    static_assert(std::is_same_v<std::variant_alternative_t<7, State>, ProvisionUnknown>);
    static_assert(std::is_same_v<std::variant_alternative_t<16, State>, SwitchUnknown>);
    static_assert(std::is_same_v<std::variant_alternative_t<23, State>, Done>);

    std::map<int, int> ends;
    int tried = 0;
    int lost = 0;
    bool isComplete = false;
    for (int turn = 0; !isComplete; turn += stride) {
        QVERIFY(turn < 3000);
        test::RotationBench bench;
        QTemporaryDir folder;
        test::FileVault keychain(folder.filePath(QStringLiteral("keychain")));
        records::RecordStore list(folder.filePath(QStringLiteral("records.json")), bench.ws.clock);
        QVERIFY(list.load());
        QList<records::TokenRecord> before;
        for (const QString &slug : {payments, mobile}) {
            const auto record = bench.addRecord(bench.target(slug, gitlab));
            QVERIFY(list.put(record));
            const auto written = keychain.write(record.key, bench.tokenOf(record.target).secret(), {});
            QTRY_VERIFY(written.isFinished());
            before.append(record);
        }
        const QStringList api{QStringLiteral("--api"), bench.server.api().toString()};
        const Ended first
            = run(folder.path(), api + QStringList{QStringLiteral("--die-at"), QString::number(turn)});
        isComplete = !first.isKilled;
        if (isComplete)
            QCOMPARE(first.state, done);
        // What the process had sent arrives.
        QTest::qWait(10);

        const bool wasOver
            = RotationJournal(folder.filePath(QStringLiteral("rotations"))).load().rotations.isEmpty()
            && bench.calls("switch-token") > 0;
        Ended last{false, done};
        if (!wasOver)
            last = run(folder.path(), api);
        if (last.state == switchUnknown) {
            const bool isSwitched
                = !(bench.tokenOf(before.first().target).fingerprint() == before.first().fingerprint);
            last = run(folder.path(),
                api
                    + QStringList{QStringLiteral("--finding"),
                        isSwitched ? QStringLiteral("switched") : QStringLiteral("not")});
        }
        ++tried;
        ++ends[last.state];
        bool isWhole = bench.calls("provision-token") <= 1;
        if (last.state == provisionUnknown) {
            // Nobody has it here, and the journal, which outlives the process, says so.
            const auto open = RotationJournal(folder.filePath(QStringLiteral("rotations"))).load().rotations;
            isWhole = isWhole && open.size() == 1 && hasUnknownOutcome(open.first());
        } else if (last.state == done) {
            QVERIFY(list.load());
            for (const auto &record : std::as_const(before)) {
                const auto after = list.find(record.id);
                const BrokerToken used = bench.tokenOf(record.target);
                const auto read = keychain.read(after->key, {});
                QTRY_VERIFY(read.isFinished());
                isWhole = isWhole && after->fingerprint == used.fingerprint() && read.result()
                    && *read.result() == used.secret() && !(after->fingerprint == record.fingerprint);
            }
        } else {
            isWhole = false;
        }
        if (!isWhole) {
            ++lost;
            qWarning("killed at turn %d: ended in state %d", turn, last.state);
        }
    }
    qInfo("%d kills with SIGKILL, %d lost; told unknown %d times, finished %d times", tried, lost,
        ends[provisionUnknown], ends[done]);
    QCOMPARE(lost, 0);
    QCOMPARE(ends[idle], 0);
    QVERIFY(tried >= 20);
}

QTEST_GUILESS_MAIN(TestRotationKilled)
#include "tst_rotationkilled.moc"
