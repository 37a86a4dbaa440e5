// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/taking.h"
#include "handoversample.h"
#include "records/recordstore.h"
#include "reminders/duepolicy.h"
#include "support/fakevault.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QTest>

#include <functional>

using namespace broker;
using namespace broker::handover;

/// What a file says of the age of a token, true or not.
class TestTakingLife final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOnTheListAfterARestart_data()
    {
        QTest::addColumn<qint64>("created");
        QTest::addColumn<qint64>("rotated");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<bool>("byHand");
        QTest::addColumn<bool>("isTaken");
        const QDateTime now = samples::moment();
        const auto day = [&now](int days) { return now.addDays(days).toSecsSinceEpoch(); };
        constexpr qint64 endOfTime = 253402300799;
        QTest::newRow("as a list has it") << day(-100) << day(-20) << day(40) << false << true;
        QTest::newRow("made at the end of time") << endOfTime << day(-20) << day(40) << false << false;
        QTest::newRow("made after it was rotated") << day(-10) << day(-20) << day(40) << false << false;
        QTest::newRow("never due") << day(-100) << day(-20) << endOfTime << true << false;
        QTest::newRow("a clock that is two minutes fast")
            << now.addSecs(-500).toSecsSinceEpoch() << now.addSecs(120).toSecsSinceEpoch() << day(90) << false
            << true;
    }
    void isOnTheListAfterARestart()
    {
        QFETCH(const qint64, created);
        QFETCH(const qint64, rotated);
        QFETCH(const qint64, due);
        QFETCH(const bool, byHand);
        QFETCH(const bool, isTaken);
        test::SilentHttp http;
        test::FakeVault keychain;
        test::TestWorkspace space(http, &keychain);
        const auto moment = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
        Handover sample = test::handoverSample();
        sample.life.created = moment(created);
        sample.life.rotated = moment(rotated);
        sample.life.origin = records::Origin::Generated;
        sample.life.due = moment(due);
        sample.life.dueByHand = byHand;
        Taking taking(space.workspace, sample);
        taking.start();
        QTRY_VERIFY(taking.isDone());
        const auto kept = space.records.currentFor(samples::target());
        QVERIFY(kept);
        const QDateTime now = space.clock.nowUtc();
        QVERIFY(kept->created <= now);
        QVERIFY(!kept->rotated || *kept->rotated <= now);
        QCOMPARE(kept->origin, isTaken ? records::Origin::Generated : records::Origin::Pasted);
        QVERIFY(now.daysTo(reminders::effectiveDue(*kept, reminders::policyFrom(space.settings)).at)
            <= records::mostRotationDays);

        records::RecordStore again(space.records.path(), space.clock);
        QVERIFY(again.load());
        QCOMPARE(again.unreadableEntries(), 0);
        QVERIFY(again.find(kept->id));
    }

    /// Nor are tokens put aside by a file that says nothing of the token's own life.
    void namesNoSharersWithoutALife()
    {
        records::TokenRecord record = samples::record(samples::brokerToken());
        TokenLife life = test::lifeSample();
        life.created.reset();
        const records::TokenRecord before = record;
        giveLife(record, life, {}, samples::moment());
        QCOMPARE(record, before);
    }
};

BTA_TEST(TestTakingLife)
#include "tst_takinglife.moc"
