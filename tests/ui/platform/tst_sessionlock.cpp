// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/screenlock.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

#include <windows.h>

#include <wtsapi32.h>

using broker::ui::ScreenLock;

namespace {

/// The program's own window for what Windows tells of the session; null when there is none.
HWND sessionWindow()
{
    return FindWindowExW(HWND_MESSAGE, nullptr, L"BrokerTokenAssistantSession", nullptr);
}

} // namespace

/// The twin of tst_screenlock, where Windows tells what D-Bus tells elsewhere.
class TestSessionLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsWhatEndsTheSession_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<int>("heard");
        QTest::newRow("locked") << int(WTS_SESSION_LOCK) << 1;
        QTest::newRow("another user") << int(WTS_CONSOLE_DISCONNECT) << 1;
        QTest::newRow("remote end gone") << int(WTS_REMOTE_DISCONNECT) << 1;
        QTest::newRow("unlocked") << int(WTS_SESSION_UNLOCK) << 0;
        QTest::newRow("back again") << int(WTS_CONSOLE_CONNECT) << 0;
    }
    void hearsWhatEndsTheSession()
    {
        QFETCH(int, event);
        QFETCH(int, heard);
        const ScreenLock lock;
        QSignalSpy locked(&lock, &ScreenLock::locked);
        QVERIFY(sessionWindow() != nullptr);
        SendMessageW(sessionWindow(), WM_WTSSESSION_CHANGE, WPARAM(event), 0);
        QCOMPARE(locked.count(), heard);
    }

    void leavesNoWindowBehind()
    {
        {
            const ScreenLock lock;
            QVERIFY(sessionWindow() != nullptr);
        }
        QVERIFY(sessionWindow() == nullptr);
        const ScreenLock again;
        QVERIFY(sessionWindow() != nullptr);
    }
};

BTA_TEST(TestSessionLock)
#include "tst_sessionlock.moc"
