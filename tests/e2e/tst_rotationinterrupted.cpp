// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Runs inside tests/support/keyring-session.sh, on Windows with the keychain of the account. A process with
// the real parts rotates a token that two organizations share, at a Snyk that lives in this process; it is
// killed before and after everything that a whole run leaves in the world, and the next process has to say
// the truth and to bring the rotation to its end. With BTA_EVERY_POINT set, it is killed at every point in
// between as well.

#include "rotationmachine.h"
#include "vault/keychainvault.h"
#include "worlds.h"

#include <QMap>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

/// The line of the table that a point belongs to.
QString placeOf(const QString &point)
{
    for (const char *place : {"before writing the journal", "after writing the journal",
             "before writing the list", "after writing the list", "before keychain", "after keychain",
             "before the call", "after the answer", "before removing", "after removing"}) {
        if (point.startsWith(QLatin1String(place)))
            return QLatin1String(place);
    }
    return point.isEmpty() ? QStringLiteral("while Snyk has the call") : QStringLiteral("in a state");
}

} // namespace

Q_DECLARE_METATYPE(Arrival)

class TestRotationInterrupted final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesTheNamedPoints();
    void losesNothing_data();
    void losesNothing();
    void cleanupTestCase();

private:
    struct Tally
    {
        int tried = 0;
        int lost = 0;
        /// What the next start said first, and how often.
        QMap<QString, int> told;
    };

    SystemClock m_clock;
    vault::KeychainVault m_keychain{m_clock};
    /// That a whole run passes.
    QStringList m_points;
    QMap<QString, Tally> m_table;
};

void TestRotationInterrupted::initTestCase()
{
    Machine machine(m_keychain);
    QVERIFY(machine.isReady());
    const Ended ended = machine.run(true);
    QVERIFY(ended.isWhole);
    QCOMPARE(ended.first(), QStringLiteral("Planning"));
    QCOMPARE(ended.last(), QStringLiteral("Done"));
    QCOMPARE(machine.faultLeft(), QString());
    QCOMPARE(machine.faultAtTheEnd(), QString());
    m_points = ended.points();
}

void TestRotationInterrupted::passesTheNamedPoints()
{
    // A run that no longer passes one of these would be killed at none of them.
    for (const char *point :
        {"at Planning", "before writing the journal at planned", "before writing the journal at provisioning",
            "after writing the journal at provisioning", "before the call provision-token",
            "after the answer to provision-token", "before keychain write of provisional-token",
            "after keychain write of provisional-token", "before writing the journal at provisioned",
            "at Deploying", "at Verifying", "at ReadyToSwitch", "before writing the journal at switching",
            "after writing the journal at switching", "before the call switch-token",
            "after the answer to switch-token", "before writing the journal at switched", "at Switched",
            "at ReadyToPromote", "after keychain write of broker-token", "before writing the list",
            "after keychain write of broker-token (2)", "after writing the list (4)",
            "before writing the journal at promoted", "at Retired", "at RemovingOld",
            "after keychain removal of broker-token", "before removing the journal at promoted",
            "after removing the journal at promoted", "at Done"}) {
        QVERIFY2(m_points.contains(QLatin1String(point)), point);
    }
    // What the journal, the list, the keychain and Snyk are told, one after the other; what the list is told
    // at the same time is one writing.
    QVERIFY(onePerWorld(m_points).size() >= 28);
}

void TestRotationInterrupted::losesNothing_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("call");
    QTest::addColumn<Arrival>("arrival");
    const QStringList points = chosenPoints(m_points);
    for (const QString &point : points)
        QTest::addRow("%s", qPrintable(point)) << point << QString() << Arrival::Never;
    for (const auto &call : {QStringLiteral("provision-token"), QStringLiteral("switch-token")}) {
        QTest::addRow("%s arrives", qPrintable(call)) << QString() << call << Arrival::NotDone;
        QTest::addRow("%s is done", qPrintable(call)) << QString() << call << Arrival::Done;
    }
}

void TestRotationInterrupted::losesNothing()
{
    QFETCH(QString, point);
    QFETCH(QString, call);
    QFETCH(Arrival, arrival);
    Machine machine(m_keychain);
    QVERIFY(machine.isReady());
    const Ended killed
        = arrival == Arrival::Never ? machine.run(true, point) : machine.runUntilArrival(call, arrival);
    QVERIFY(killed.isKilled);

    Tally &tally = m_table[placeOf(point)];
    ++tally.tried;
    QString fault = machine.faultLeft();
    if (fault.isEmpty()) {
        // Only from the answer to the keychain can a token be with nobody.
        static const QStringList gap{QStringLiteral("after the answer to provision-token"),
            QStringLiteral("at Storing"), QStringLiteral("before keychain write of provisional-token")};
        const bool isInGap
            = gap.contains(point) || (call == QLatin1String("provision-token") && arrival == Arrival::Done);
        if (machine.isAnswerLost() != isInGap)
            fault = QStringLiteral("the token was lost, or kept, where it cannot be");
    }
    const QStringList truths = machine.truths();
    const Ended next = machine.run(false);
    if (fault.isEmpty() && !next.isWhole)
        fault = QStringLiteral("the next start got stuck");
    if (fault.isEmpty() && !truths.contains(next.first()))
        fault = QStringLiteral("it says ") + next.first();
    ++tally.told[next.first()];
    if (fault.isEmpty() && !machine.isOver()) {
        // Killed before the journal had anything: from the start.
        const Ended last = next.last() == QLatin1String("Idle") ? machine.run(true) : next;
        if (last.last() != QLatin1String("Done"))
            fault = QStringLiteral("it ended at ") + last.last();
    }
    if (fault.isEmpty())
        fault = machine.faultAtTheEnd();
    if (!fault.isEmpty())
        ++tally.lost;
    QCOMPARE(fault, QString());
}

void TestRotationInterrupted::cleanupTestCase()
{
    int tried = 0;
    int lost = 0;
    qInfo("%-34s %6s %6s  %s", "killed", "tried", "lost", "what the next start said");
    for (auto it = m_table.constBegin(); it != m_table.constEnd(); ++it) {
        QStringList told;
        for (auto state = it->told.constBegin(); state != it->told.constEnd(); ++state)
            told.append(QStringLiteral("%1 %2").arg(state.key()).arg(state.value()));
        qInfo("%-34s %6d %6d  %s", qPrintable(it.key()), it->tried, it->lost,
            qPrintable(told.join(QStringLiteral(", "))));
        tried += it->tried;
        lost += it->lost;
    }
    qInfo("%-34s %6d %6d", "all", tried, lost);
    QCOMPARE(lost, 0);
}

QTEST_GUILESS_MAIN(TestRotationInterrupted)
#include "tst_rotationinterrupted.moc"
