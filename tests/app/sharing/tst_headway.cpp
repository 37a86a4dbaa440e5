// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/headway.h"
#include "support/testroom.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>

using namespace broker::sharing;
using namespace std::chrono_literals;

namespace {

using HeadwayTime = Headway::Duration;

/// A row comes to its end each time that this has gone by.
void workOn(Headway &headway, HeadwayTime &now, HeadwayTime each, HeadwayTime forSoLong)
{
    for (const HeadwayTime end = now + forSoLong; now + each <= end;) {
        now += each;
        headway.note(now);
    }
}

} // namespace

/// By made-up times alone.
class TestHeadway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsKnownFromTheFirstOn()
    {
        Headway headway;
        headway.start(100s);
        QVERIFY(!headway.outlook(100s, 200, 0ms));
        // Many at once are no rate yet, and it is said that they are the first.
        for (int row = 0; row < 50; ++row)
            headway.note(101s);
        QVERIFY((headway.outlook(104s, 150, 0ms) == Headway::Outlook{750, 12s, true}));
        QVERIFY(!headway.outlook(106s, 150, 0ms)->isEarly);

        Headway slow;
        slow.start(0s);
        for (int row = 1; row < 5; ++row)
            slow.note(row * 10s);
        QVERIFY((slow.outlook(40s, 150, 0ms) == Headway::Outlook{6, 1500s, true}));
        slow.note(50s);
        QVERIFY((slow.outlook(50s, 150, 0ms) == Headway::Outlook{6, 1500s}));
    }

    /// What is expected counts before anything is done, and the less, the more is known.
    void beginsWithWhatIsExpected()
    {
        Headway headway;
        headway.start(0s);
        QVERIFY((headway.outlook(0s, 30, 1s, 6s) == Headway::Outlook{0, 6s, true}));
        QVERIFY((headway.outlook(2s, 30, 1s, 6s) == Headway::Outlook{0, 4s, true}));
        QVERIFY((headway.outlook(9s, 30, 1s, 6s) == Headway::Outlook{0, 0s, true}));
        headway.rest(9s, 20s);
        QVERIFY((headway.outlook(9s, 30, 1s, 6s) == Headway::Outlook{0, 20s, true}));
        // The first one alone is late, because all begin together.
        Headway late;
        late.start(0s);
        late.note(800ms);
        const auto first = late.outlook(800ms, 40, 1s, 8s);
        QVERIFY(first && first->isEarly && first->remaining < 14s && first->remaining > 8s);
        // Later on, what was expected says nothing any more.
        HeadwayTime now = 800ms;
        workOn(late, now, 100ms, 30s);
        QVERIFY((late.outlook(now, 300, 0ms, 3h) == late.outlook(now, 300, 0ms)));
    }

    void saysTheSameTwice_data()
    {
        QTest::addColumn<int>("each");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("perMinute");
        QTest::addColumn<int>("seconds");
        QTest::newRow("1,800 a minute, and 200 of them") << 33 << 200 << 1818 << 7;
        QTest::newRow("a row takes three calls") << 100 << 2000 << 600 << 200;
        QTest::newRow("a slow network") << 6000 << 60 << 10 << 360;
    }
    void saysTheSameTwice()
    {
        QFETCH(int, each);
        QFETCH(int, left);
        QFETCH(int, perMinute);
        QFETCH(int, seconds);
        Headway headway;
        HeadwayTime now = 0ms;
        headway.start(now);
        workOn(headway, now, HeadwayTime(each), 2min);
        const auto outlook = headway.outlook(now, left, 0ms);
        QVERIFY(outlook.has_value());
        QCOMPARE(outlook->perMinute, perMinute);
        QCOMPARE(int(std::lround(double(outlook->remaining.count()) / 1000)), seconds);
    }

    /// What was done long ago says nothing of what is done now.
    void goesByWhatWasDoneLately()
    {
        Headway headway;
        HeadwayTime now = 0ms;
        headway.start(now);
        workOn(headway, now, 50ms, 10min);
        QCOMPARE(headway.outlook(now, 600, 0ms)->perMinute, 1200);
        workOn(headway, now, 500ms, 1min);
        QCOMPARE(headway.outlook(now, 600, 0ms)->perMinute, 120);
        QCOMPARE(headway.outlook(now, 600, 0ms)->remaining, 5min);
    }

    /// In no time at all, nothing is faster than the pace, and nothing is divided by it.
    void staysFiniteAtTheFirst()
    {
        Headway headway;
        headway.start(1s);
        headway.note(1s);
        QVERIFY((headway.outlook(1s, 10, 2s) == Headway::Outlook{300, 2s, true}));
        QVERIFY(headway.outlook(1s, 10, 0ms)->perMinute > 0);
    }

    /// However fast they seem to be done, Snyk is not asked faster than is allowed.
    void isNeverFasterThanThePace()
    {
        Headway headway;
        HeadwayTime now = 0ms;
        headway.start(now);
        workOn(headway, now, 1ms, 10s);
        QVERIFY((headway.outlook(now, 1900, 60s) == Headway::Outlook{1900, 60s}));
    }

    void aPauseOfSnyksComesOnTopAndSlowsNothing()
    {
        Headway headway;
        HeadwayTime now = 0ms;
        headway.start(now);
        workOn(headway, now, 100ms, 1min);
        QVERIFY((headway.outlook(now, 1200, 0ms) == Headway::Outlook{600, 2min}));
        // A minute of silence: it is asked every second how far it is.
        HeadwayTime before = 3min;
        for (const HeadwayTime end = now + 1min; now < end; now += 1s) {
            headway.rest(now, end - now);
            const auto outlook = headway.outlook(now, 1200, 0ms);
            QCOMPARE(outlook->perMinute, 600);
            QCOMPARE(outlook->remaining, before);
            before -= 1s;
        }
        headway.rest(now, 0ms);
        QVERIFY((headway.outlook(now, 1200, 0ms) == Headway::Outlook{600, 2min}));
        workOn(headway, now, 100ms, 1min);
        QVERIFY((headway.outlook(now, 600, 0ms) == Headway::Outlook{600, 1min}));
        // One that ends sooner than was said, and another one.
        headway.rest(now, 1min);
        now += 10s;
        headway.rest(now, 0ms);
        QVERIFY((headway.outlook(now, 600, 0ms) == Headway::Outlook{600, 1min}));
        headway.rest(now, 20s);
        QVERIFY((headway.outlook(now, 600, 0ms) == Headway::Outlook{600, 80s}));
    }

    /// The user's, after which rows are looked at before they are called.
    void afterAPauseItLearnsAnew()
    {
        Headway headway;
        HeadwayTime now = 0ms;
        headway.start(now);
        workOn(headway, now, 100ms, 1min);
        now += 3h;
        headway.start(now);
        QVERIFY(!headway.outlook(now, 600, 0ms));
        workOn(headway, now, 300ms, 1s);
        QVERIFY(headway.outlook(now, 600, 0ms)->isEarly);
        headway.start(now);
        workOn(headway, now, 300ms, 30s);
        QVERIFY((headway.outlook(now, 600, 0ms) == Headway::Outlook{200, 3min}));
    }

    /// Rows come to their end in lots, each of a size and at a time of its own.
    void jumpsNowhere()
    {
        Headway headway;
        HeadwayTime now = 0ms;
        headway.start(now);
        int left = 5000;
        std::optional<HeadwayTime> before;
        for (int second = 1; second < 240; ++second) {
            for (const int part : {300, 700}) {
                now = second * 1000ms + HeadwayTime(part);
                // 5 to 13 of them.
                for (int row = 0; row < 5 + (second * 7 + part) % 9; ++row, --left)
                    headway.note(now);
            }
            const auto outlook = headway.outlook(now, left, 0ms);
            if (before && outlook && !outlook->isEarly) {
                const auto expected = double((*before - 1s).count());
                const double change = std::abs(double(outlook->remaining.count()) - expected);
                QVERIFY2(change < 0.1 * expected, qPrintable(QString::number(second)));
            }
            before = outlook && !outlook->isEarly ? std::optional(outlook->remaining) : std::nullopt;
        }
        QVERIFY(before.has_value());
    }
};

BTA_TEST(TestHeadway)
#include "tst_headway.moc"
