// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/jobtime.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::sharing;
using namespace std::chrono_literals;

/// By numbers alone.
class TestJobTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAsLongAsTheSlowestPartOfIt_data()
    {
        using Time = std::chrono::milliseconds;
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("roundTrip");
        QTest::addColumn<int>("keeping");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto row
            = [](const char *name, Way way, int calls, Time roundTrip, Time keeping, Time from, Time to) {
                  QTest::newRow(name) << int(way) << calls << int(roundTrip.count()) << int(keeping.count())
                                      << int(from.count()) << int(to.count());
              };
        row("nothing", Way::Share, 0, 500ms, 150ms, 0ms, 0ms);
        row("one", Way::Share, 1, 500ms, 150ms, 1s, 1s);
        // 1,900 a minute.
        row("as many as the limit lets through", Way::Share, 1000, 350ms, 0ms, 31s, 34s);
        row("taken back", Way::TakeBack, 1000, 350ms, 150ms, 31s, 34s);
        // 32 at a time.
        row("a slow Snyk", Way::Share, 1000, 4s, 0ms, 125s, 160s);
        // Eight at a time.
        row("tokens in memory", Way::Each, 1000, 1s, 0ms, 125s, 180s);
        row("tokens in memory, and a fast Snyk", Way::Each, 1000, 50ms, 0ms, 31s, 34s);
        // One after the other.
        row("tokens in a keychain", Way::Each, 31, 350ms, 200ms, 6s, 9s);
        row("tokens in a slow keychain", Way::Each, 100, 350ms, 1s, 100s, 105s);
    }
    void takesAsLongAsTheSlowestPartOfIt()
    {
        QFETCH(const int, way);
        QFETCH(const int, calls);
        QFETCH(const int, roundTrip);
        QFETCH(const int, keeping);
        QFETCH(const int, from);
        QFETCH(const int, to);
        const JobSpeed speed{{}, std::chrono::milliseconds(roundTrip), std::chrono::milliseconds(keeping)};
        const auto time = jobTime(speed, static_cast<Way>(way), calls).count();
        QVERIFY2(time >= from && time <= to, qPrintable(QString::number(time)));
    }
};

BTA_BARE_TEST(TestJobTime)
#include "tst_jobtime.moc"
