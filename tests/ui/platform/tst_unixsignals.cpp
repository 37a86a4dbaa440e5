// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/unixsignals.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using broker::ui::UnixSignals;

class TestUnixSignals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesInTheEventLoop_data();
    void arrivesInTheEventLoop();
    void restoresWhatWasThere();
    void oneAtATime();
};

void TestUnixSignals::arrivesInTheEventLoop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("interrupt") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang up") << SIGHUP;
}

void TestUnixSignals::arrivesInTheEventLoop()
{
    QFETCH(int, number);
    UnixSignals signalsToLoop;
    QVERIFY(signalsToLoop.isInstalled());
    QSignalSpy quit(&signalsToLoop, &UnixSignals::quitRequested);
    QCOMPARE(std::raise(number), 0);
    QCOMPARE(quit.count(), 0); // not inside the handler
    QTRY_COMPARE(quit.count(), 1);
    QCOMPARE(quit.first().first().toInt(), number);
}

void TestUnixSignals::restoresWhatWasThere()
{
    struct sigaction ignore
    { };
    ignore.sa_handler = SIG_IGN;
    struct sigaction before
    { };
    QCOMPARE(::sigaction(SIGHUP, &ignore, &before), 0);
    {
        UnixSignals signalsToLoop;
        struct sigaction ours
        { };
        QCOMPARE(::sigaction(SIGHUP, nullptr, &ours), 0);
        QVERIFY(ours.sa_handler != SIG_IGN);
    }
    struct sigaction after
    { };
    QCOMPARE(::sigaction(SIGHUP, &before, &after), 0);
    QVERIFY(after.sa_handler == SIG_IGN);
}

void TestUnixSignals::oneAtATime()
{
    auto first = std::make_unique<UnixSignals>();
    UnixSignals second;
    QVERIFY(first->isInstalled());
    QVERIFY(!second.isInstalled());
    first.reset();
    UnixSignals third;
    QVERIFY(third.isInstalled());
}

BTA_TEST(TestUnixSignals)
#include "tst_unixsignals.moc"
