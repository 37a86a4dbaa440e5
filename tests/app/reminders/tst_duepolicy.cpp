// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "reminders/duepolicy.h"

#include "reminderrecords.h"
#include "support/testroom.h"

#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::reminders;

class TestDuePolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effective_data()
    {
        using vault::SecretKind;
        QTest::addColumn<records::TokenRecord>("record");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<DueReason>("reason");
        const QDateTime created = utc("2026-01-10T08:00:00Z");
        const records::TokenRecord plain = recordOf(SecretKind::BrokerToken, created);
        QTest::newRow("kind") << plain << created.addDays(90) << DueReason::KindDays;
        QTest::newRow("other kind") << recordOf(SecretKind::ApiToken, created) << created.addDays(60)
                                    << DueReason::KindDays;
        QTest::newRow("third kind") << recordOf(SecretKind::ServiceCredential, created)
                                    << created.addDays(365) << DueReason::KindDays;

        records::TokenRecord record = plain;
        record.rotated = created.addDays(50);
        QTest::newRow("rotated") << record << created.addDays(140) << DueReason::KindDays;
        record.ownDays = 10;
        QTest::newRow("own days") << record << created.addDays(60) << DueReason::OwnDays;
        record.due = created.addDays(33);
        record.dueByHand = true;
        QTest::newRow("by hand") << record << created.addDays(33) << DueReason::ByHand;
        record.expires = created.addDays(34);
        QTest::newRow("ends later") << record << created.addDays(33) << DueReason::ByHand;
        record.expires = created.addDays(33);
        QTest::newRow("ends then") << record << created.addDays(33) << DueReason::ByHand;
        record.expires = created.addDays(32);
        QTest::newRow("ends earlier") << record << created.addDays(32) << DueReason::Expiry;

        record = plain;
        record.due = created.addDays(33);
        QTest::newRow("by hand, of an old file") << record << created.addDays(33) << DueReason::ByHand;
        record = recordOf(SecretKind::BrokerToken, utc("2027-12-31T23:00:00Z"));
        record.ownDays = 60;
        QTest::newRow("over a leap day") << record << utc("2028-02-29T23:00:00Z") << DueReason::OwnDays;
    }
    void effective()
    {
        QFETCH(records::TokenRecord, record);
        QFETCH(QDateTime, at);
        QFETCH(DueReason, reason);
        DuePolicy policy;
        policy.apiTokenDays = 60;
        policy.serviceCredentialDays = 365;
        const EffectiveDue due = effectiveDue(record, policy);
        QCOMPARE(due.at, at);
        QCOMPARE(due.reason, reason);
    }

    void days_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("due");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("left");
        const auto row = [](const char *name, const char *zone, const char *due, const char *now, int left) {
            QTest::newRow(name) << QByteArray(zone) << utc(due) << utc(now) << left;
        };
        row("same moment", "UTC", "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", 0);
        row("first minute of the day", "UTC", "2026-03-01T12:00:00Z", "2026-03-01T00:00:00Z", 0);
        row("last second of the day", "UTC", "2026-03-01T12:00:00Z", "2026-03-01T23:59:59Z", 0);
        row("the second after", "UTC", "2026-03-01T12:00:00Z", "2026-03-02T00:00:00Z", -1);
        row("two minutes over midnight", "UTC", "2026-03-02T00:01:00Z", "2026-03-01T23:59:00Z", 1);
        // Berlin: clocks forward on 29 March 2026 at 01:00 UTC, back on 25 October at 01:00 UTC.
        row("forward: a day of 23 hours", "Europe/Berlin", "2026-03-29T22:00:00Z", "2026-03-28T23:00:00Z", 1);
        row("forward: its last minute", "Europe/Berlin", "2026-03-29T21:59:00Z", "2026-03-28T23:00:00Z", 0);
        row("back: a day of 25 hours", "Europe/Berlin", "2026-10-25T22:59:00Z", "2026-10-24T22:00:00Z", 0);
        row("back: the day after", "Europe/Berlin", "2026-10-25T23:00:00Z", "2026-10-24T22:00:00Z", 1);
        row("over both", "Europe/Berlin", "2026-11-01T11:00:00Z", "2026-03-01T11:00:00Z", 245);
        // Los Angeles: forward on 8 March 2026 at 10:00 UTC, back on 1 November at 09:00 UTC.
        row("Los Angeles forward", "America/Los_Angeles", "2026-03-09T07:00:00Z", "2026-03-08T08:00:00Z", 1);
        row("Los Angeles back", "America/Los_Angeles", "2026-11-02T07:59:00Z", "2026-11-01T07:00:00Z", 0);
        row("Los Angeles: tomorrow in UTC", "America/Los_Angeles", "2026-01-02T01:00:00Z",
            "2026-01-01T20:00:00Z", 0);
        // Auckland: 13 hours ahead in summer.
        row("Auckland: today in UTC", "Pacific/Auckland", "2026-01-01T12:00:00Z", "2026-01-01T10:00:00Z", 1);
        row("Auckland back", "Pacific/Auckland", "2026-04-05T11:59:00Z", "2026-04-04T11:00:00Z", 0);
        // A zone that left out a day.
        row("Apia without 30 December", "Pacific/Apia", "2011-12-31T12:00:00Z", "2011-12-29T12:00:00Z", 3);
        row("half an hour", "Australia/Lord_Howe", "2026-04-05T13:29:00Z", "2026-04-04T13:00:00Z", 0);
        row("half an hour: the day after", "Australia/Lord_Howe", "2026-04-05T13:30:00Z",
            "2026-04-04T13:00:00Z", 1);
        row("leap day", "UTC", "2028-03-01T00:00:00Z", "2028-02-28T12:00:00Z", 2);
        row("no leap day", "UTC", "2026-03-01T00:00:00Z", "2026-02-28T12:00:00Z", 1);
        row("year end", "Europe/Berlin", "2026-12-31T23:00:00Z", "2026-12-31T22:59:00Z", 1);
        row("years", "UTC", "2036-01-01T00:00:00Z", "2026-01-01T00:00:00Z", 3652);
        row("no such zone", "Nowhere/Land", "2026-03-02T00:01:00Z", "2026-03-01T23:59:00Z", 1);
    }
    void days()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, due);
        QFETCH(QDateTime, now);
        QFETCH(int, left);
        QCOMPARE(daysLeft(due, now, QTimeZone(zone)), left);
    }

    void urgency_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<DueReason>("reason");
        QTest::addColumn<Urgency>("expected");
        const auto row = [](const char *name, const char *now, DueReason reason, Urgency expected) {
            QTest::newRow(name) << utc(now) << reason << expected;
        };
        row("long before", "2026-05-01T12:00:00Z", DueReason::KindDays, Urgency::Fresh);
        row("15 days", "2026-05-31T23:59:00Z", DueReason::KindDays, Urgency::Fresh);
        row("14 days", "2026-06-01T00:00:00Z", DueReason::KindDays, Urgency::DueSoon);
        row("tomorrow", "2026-06-14T23:59:00Z", DueReason::KindDays, Urgency::DueSoon);
        row("that morning", "2026-06-15T00:00:00Z", DueReason::KindDays, Urgency::Due);
        row("that evening", "2026-06-15T23:59:00Z", DueReason::KindDays, Urgency::Due);
        row("the day after", "2026-06-16T00:00:00Z", DueReason::KindDays, Urgency::Overdue);
        row("before its end", "2026-06-15T09:59:00Z", DueReason::Expiry, Urgency::Due);
        row("at its end", "2026-06-15T10:00:00Z", DueReason::Expiry, Urgency::Overdue);
    }
    void urgency()
    {
        QFETCH(QDateTime, now);
        QFETCH(DueReason, reason);
        QFETCH(Urgency, expected);
        const EffectiveDue due{utc("2026-06-15T10:00:00Z"), reason};
        QCOMPARE(urgencyOf(due, DuePolicy(), now, QTimeZone::utc()), expected);
    }

    void policyComesFromTheSettings()
    {
        const QTemporaryDir dir;
        settings::Settings settings(dir.filePath(QStringLiteral("settings.ini")));
        QCOMPARE(policyFrom(settings), DuePolicy());
        settings.rotationDaysBrokerToken.set(30);
        settings.rotationDaysApiToken.set(31);
        settings.rotationDaysServiceCredential.set(32);
        settings.warningDays.set({5});
        QCOMPARE(policyFrom(settings), (DuePolicy{30, 31, 32, {5}, 14}));
    }
};

BTA_TEST(TestDuePolicy)
#include "tst_duepolicy.moc"
