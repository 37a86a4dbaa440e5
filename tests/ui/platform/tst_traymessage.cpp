// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/trayicon.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

#include <windows.h>

#include <shellapi.h>

using broker::ui::TrayIcon;

namespace {

BOOL CALLBACK findTrayWindow(HWND window, LPARAM found)
{
    std::array<wchar_t, 256> name = {};
    GetClassNameW(window, name.data(), int(name.size()));
    if (!QString::fromWCharArray(name.data()).contains(QLatin1String("TrayIconMessageWindow")))
        return TRUE;
    *reinterpret_cast<HWND *>(found) = window;
    return FALSE;
}

/// What Windows tells of clicks at an icon beside the clock; null when there is no icon.
HWND trayWindow()
{
    HWND found = nullptr;
    EnumThreadWindows(GetCurrentThreadId(), findTrayWindow, reinterpret_cast<LPARAM>(&found));
    return found;
}

void clickMessage()
{
    constexpr UINT qtsTrayMessage = WM_APP + 101;
    SendMessageW(trayWindow(), qtsTrayMessage, 0, NIN_BALLOONUSERCLICK);
}

} // namespace

/// On Windows what the program has to say comes out of the icon beside the clock, as a toast.
class TestTrayMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As it is before anybody has asked for *Start at login*.
    void isShownWithoutAnIconAndTakesItAway()
    {
        TrayIcon tray;
        QVERIFY(trayWindow() == nullptr);
        tray.showMessage(QStringLiteral("Two tokens are due"), QStringLiteral("The first one tomorrow."));
        QVERIFY(trayWindow() != nullptr);
        // A window that is closed would be hidden otherwise, and the program would not end.
        QVERIFY(!tray.isShown());
        tray.endMessage();
        QVERIFY(trayWindow() == nullptr);
    }

    void leadsToTheWindow()
    {
        TrayIcon tray;
        QSignalSpy asked(&tray, &TrayIcon::openRequested);
        tray.showMessage(QStringLiteral("Two tokens are due"), QString());
        clickMessage();
        QCOMPARE(asked.count(), 1);
    }

    void leavesTheIconThatTheUserWants()
    {
        TrayIcon tray;
        tray.setShown(true);
        tray.showMessage(QStringLiteral("Two tokens are due"), QString());
        tray.endMessage();
        QVERIFY(tray.isShown());
        QVERIFY(trayWindow() != nullptr);
    }

    void theUserWantsTheIconLater()
    {
        TrayIcon tray;
        tray.showMessage(QStringLiteral("Two tokens are due"), QString());
        tray.setShown(true);
        tray.endMessage();
        QVERIFY(tray.isShown());
    }
};

BTA_WINDOW_TEST(TestTrayMessage)
#include "tst_traymessage.moc"
