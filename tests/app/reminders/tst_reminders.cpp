// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "reminders/reminders.h"

#include "reminderrecords.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::reminders;
using records::TokenRecord;

namespace {

/// Tells of every reminder as the program would and notes it down.
QList<int> announce(QList<TokenRecord> &records, const QDateTime &now,
    const QTimeZone &zone = QTimeZone::utc(), const DuePolicy &policy = DuePolicy())
{
    QList<int> thresholds;
    for (const Reminder &reminder : dueReminders(records, policy, now, zone)) {
        thresholds.append(reminder.threshold);
        for (TokenRecord &record : records) {
            if (record.id == reminder.record)
                record = withReminderGiven(record, reminder);
        }
    }
    return thresholds;
}

} // namespace

class TestReminders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThresholdOnce_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland",
                 "Pacific/Kiritimati", "Australia/Lord_Howe"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void eachThresholdOnce()
    {
        QFETCH(QByteArray, zone);
        // Every hour, over both changes of the clock and the end of a year with a leap day after it.
        for (const char *due : {"2026-03-30T10:00:00Z", "2026-10-26T10:00:00Z", "2028-03-05T10:00:00Z",
                 "2027-01-02T00:00:00Z"}) {
            QList<TokenRecord> records{dueAt(utc(due))};
            QList<int> told;
            QList<int> left;
            for (int hour = -60 * 24; hour < 40 * 24; ++hour) {
                const QDateTime now = utc(due).addSecs(qint64(hour) * 3600);
                const QList<int> thresholds = announce(records, now, QTimeZone(zone));
                told += thresholds;
                if (!thresholds.isEmpty())
                    left.append(daysLeft(utc(due), now, QTimeZone(zone)));
            }
            QCOMPARE(told, QList<int>({30, 14, 7, 1, 0}));
            QCOMPARE(left, told);
        }
    }

    void onlyTheMostUrgent_data()
    {
        QTest::addColumn<int>("daysBefore");
        QTest::addColumn<QList<int>>("told");
        QTest::newRow("nothing reached") << 31 << QList<int>();
        QTest::newRow("exactly") << 30 << QList<int>{30};
        QTest::newRow("between") << 20 << QList<int>{30};
        QTest::newRow("two") << 10 << QList<int>{14};
        QTest::newRow("three") << 2 << QList<int>{7};
        QTest::newRow("all") << 0 << QList<int>{0};
        QTest::newRow("weeks after") << -40 << QList<int>{0};
    }
    void onlyTheMostUrgent()
    {
        QFETCH(int, daysBefore);
        QFETCH(QList<int>, told);
        const QDateTime due = utc("2026-06-15T10:00:00Z");
        QList<TokenRecord> records{dueAt(due)};
        const QDateTime now = due.addDays(-daysBefore);
        QCOMPARE(announce(records, now), told);
        QCOMPARE(announce(records, now), QList<int>());
        QCOMPARE(announce(records, now.addSecs(60)), QList<int>());
    }

    void aClockSetBackGivesNothingTwice()
    {
        const QDateTime due = utc("2026-06-15T10:00:00Z");
        QList<TokenRecord> records{dueAt(due)};
        QCOMPARE(announce(records, due.addDays(-7)), QList<int>{7});
        for (int days = 60; days >= 2; --days)
            QCOMPARE(announce(records, due.addDays(-days)), QList<int>());
        QCOMPARE(announce(records, due.addDays(-1)), QList<int>{1});
    }

    void anotherZoneGivesNothingTwice()
    {
        const QDateTime due = utc("2026-06-15T10:00:00Z");
        QList<TokenRecord> records{dueAt(due)};
        const QDateTime now = utc("2026-06-14T11:00:00Z"); // the 14th in Los Angeles and in Auckland
        QCOMPARE(announce(records, now, zoneOf("Pacific/Auckland")), QList<int>{1});
        QCOMPARE(announce(records, now, zoneOf("America/Los_Angeles")), QList<int>());
        const QDateTime later = utc("2026-06-14T20:00:00Z"); // the 15th in Auckland only
        QCOMPARE(announce(records, later, zoneOf("America/Los_Angeles")), QList<int>());
        QCOMPARE(announce(records, later, zoneOf("Pacific/Auckland")), QList<int>{0});
        QCOMPARE(announce(records, later, zoneOf("America/Los_Angeles")), QList<int>());
    }

    void anotherDueDateStartsAnew()
    {
        const QDateTime due = utc("2026-06-15T10:00:00Z");
        QList<TokenRecord> records{dueAt(due)};
        QCOMPARE(announce(records, due.addDays(-1)), QList<int>{1});
        records[0].due = due.addDays(10);
        QCOMPARE(announce(records, due.addDays(-1)), QList<int>{14});
        records[0] = withSnooze(records[0], DuePolicy(), due, due.addDays(5));
        records[0].due = due.addDays(1); // the snooze was of the other date
        QCOMPARE(announce(records, due), QList<int>{1});
    }

    void aPolicyWithOtherDays()
    {
        const QDateTime due = utc("2026-06-15T10:00:00Z");
        QList<TokenRecord> records{dueAt(due)};
        DuePolicy policy;
        policy.warningDays = {3, 10}; // in any order
        QCOMPARE(announce(records, due.addDays(-12), QTimeZone::utc(), policy), QList<int>());
        QCOMPARE(announce(records, due.addDays(-9), QTimeZone::utc(), policy), QList<int>{10});
        QCOMPARE(announce(records, due.addDays(-2), QTimeZone::utc(), policy), QList<int>{3});
        QCOMPARE(announce(records, due.addDays(9), QTimeZone::utc(), policy), QList<int>());
        policy.warningDays = {};
        records = {dueAt(due)};
        QCOMPARE(announce(records, due.addDays(9), QTimeZone::utc(), policy), QList<int>());
    }

    void snoozedIsSilentAndComesBack()
    {
        const QDateTime due = utc("2026-06-15T10:00:00Z");
        QList<TokenRecord> records{dueAt(due)};
        const QDateTime now = due.addDays(-7);
        QCOMPARE(announce(records, now), QList<int>{7});
        records[0] = withSnooze(records[0], DuePolicy(), now, now.addDays(3));
        QCOMPARE(announce(records, now.addDays(3).addSecs(-1)), QList<int>());
        QCOMPARE(announce(records, now.addDays(3)), QList<int>{7});
        QVERIFY(!records[0].reminders->snoozedUntil);
        QCOMPARE(announce(records, now.addDays(3)), QList<int>());
        QCOMPARE(announce(records, due), QList<int>{0});
    }

    void snoozedOverAMoreUrgentWarning()
    {
        const QDateTime due = utc("2026-06-15T10:00:00Z");
        QList<TokenRecord> records{dueAt(due)};
        records[0] = withSnooze(records[0], DuePolicy(), due.addDays(-8), due.addDays(-4));
        QCOMPARE(announce(records, due.addDays(-7)), QList<int>());
        QCOMPARE(announce(records, due.addDays(-4)), QList<int>{7});
    }

    void aSnoozeOfAWrongClockIsNotObeyed()
    {
        const QDateTime due = utc("2026-06-15T10:00:00Z");
        QList<TokenRecord> records{dueAt(due)};
        const QDateTime wrong = due.addYears(4);
        records[0] = withSnooze(records[0], DuePolicy(), wrong, wrong.addYears(1));
        QCOMPARE(records[0].reminders->snoozedUntil, std::optional(wrong.addDays(mostSnoozeDays)));
        QCOMPARE(announce(records, due), QList<int>{0});
        QCOMPARE(announce(records, due), QList<int>());
    }

    void replacedRecordsAreNobodysTask()
    {
        TokenRecord record = dueAt(utc("2026-06-15T10:00:00Z"));
        record.state = records::RecordState::Replaced;
        const QDateTime now = utc("2026-06-20T10:00:00Z");
        QVERIFY(dueReminders({record}, DuePolicy(), now, QTimeZone::utc()).isEmpty());
        QVERIFY(timeline({record}, DuePolicy(), now, QTimeZone::utc()).isEmpty());
        QCOMPARE(summaryOf({record}, DuePolicy(), now, QTimeZone::utc()), Summary());
    }

    void mostUrgentFirst()
    {
        const QDateTime now = utc("2026-06-15T10:00:00Z");
        const QList<TokenRecord> records{
            dueAt(now.addDays(10)), dueAt(now.addDays(-3)), dueAt(now.addDays(50)), dueAt(now)};
        const QList<Reminder> reminders = dueReminders(records, DuePolicy(), now, QTimeZone::utc());
        QCOMPARE(reminders.size(), 3);
        QCOMPARE(reminders[0], (Reminder{records[1].id, {now.addDays(-3), DueReason::ByHand}, 0, -3}));
        QCOMPARE(reminders[1].record, records[3].id);
        QCOMPARE(reminders[2], (Reminder{records[0].id, {now.addDays(10), DueReason::ByHand}, 14, 10}));
    }

    void summaryAndTimeline()
    {
        const QDateTime now = utc("2026-12-30T10:30:00Z"); // 23:30 of that day in Auckland
        const QTimeZone auckland = zoneOf("Pacific/Auckland");
        const QList<TokenRecord> records{dueAt(now.addDays(91)), dueAt(now.addDays(90)),
            dueAt(now.addDays(-2)), dueAt(now.addDays(14)), dueAt(now.addSecs(3600)), dueAt(now.addDays(15))};
        QCOMPARE(summaryOf(records, DuePolicy(), now, auckland),
            (Summary{
                1, 2, {records[2].id, records[4].id, records[3].id}, QDate(2026, 12, 31), records[4].id}));
        QCOMPARE(timeline(records, DuePolicy(), now, auckland),
            (QList<TimelineEntry>{{records[2].id, -2, Urgency::Overdue}, {records[4].id, 1, Urgency::DueSoon},
                {records[3].id, 14, Urgency::DueSoon}, {records[5].id, 15, Urgency::Fresh},
                {records[1].id, 90, Urgency::Fresh}}));
        QCOMPARE(timeline(records, DuePolicy(), now, auckland, 1).size(), 2);
        QCOMPARE(summaryOf({records[2]}, DuePolicy(), now, auckland),
            (Summary{1, 0, {records[2].id}, std::nullopt, std::nullopt}));
    }
};

BTA_TEST(TestReminders)
#include "tst_reminders.moc"
