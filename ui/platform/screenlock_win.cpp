// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/screenlock.h"

#include <functional>
#include <utility>

#include <windows.h>

#include <wtsapi32.h>

namespace broker::ui {

namespace {

constexpr const wchar_t *className = L"BrokerTokenAssistantSession";

/// Windows tells of the session's lock to windows that ask for it; this one is never shown.
class SessionWindow final : public QObject
{
public:
    explicit SessionWindow(std::function<void()> locked)
        : m_locked(std::move(locked))
    {
        WNDCLASSEXW kind = {};
        kind.cbSize = sizeof kind;
        kind.lpfnWndProc = receive;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = className;
        RegisterClassExW(&kind); // or it is already
        m_window = CreateWindowExW(
            0, className, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, kind.hInstance, nullptr);
        if (m_window == nullptr)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
        WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
    }
    ~SessionWindow() override
    {
        if (m_window == nullptr)
            return;
        WTSUnRegisterSessionNotification(m_window);
        DestroyWindow(m_window);
    }
    Q_DISABLE_COPY_MOVE(SessionWindow)

private:
    /// Another user at the same computer, or nobody at the far end any more, is as good as a lock.
    static bool isLock(WPARAM event)
    {
        return event == WTS_SESSION_LOCK || event == WTS_CONSOLE_DISCONNECT || event == WTS_REMOTE_DISCONNECT;
    }

    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM wParam, LPARAM lParam)
    {
        auto *self = reinterpret_cast<SessionWindow *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (message != WM_WTSSESSION_CHANGE || self == nullptr)
            return DefWindowProcW(window, message, wParam, lParam);
        if (isLock(wParam))
            self->m_locked();
        return 0;
    }

    std::function<void()> m_locked;
    HWND m_window = nullptr;
};

} // namespace

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    m_listeners.push_back(std::make_unique<SessionWindow>([this] { Q_EMIT locked(); }));
}

ScreenLock::~ScreenLock() = default;

} // namespace broker::ui
