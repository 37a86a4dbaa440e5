// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/systemcolours.h"

#include <QWinEventNotifier>

#include <functional>
#include <utility>

#include <windows.h>

namespace broker::ui {

namespace {

constexpr const wchar_t *modeKey = L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
constexpr const wchar_t *accentKey = L"Software\\Microsoft\\Windows\\DWM";

std::optional<DWORD> numberAt(const wchar_t *key, const wchar_t *name)
{
    DWORD number = 0;
    DWORD size = sizeof number;
    const LSTATUS status
        = RegGetValueW(HKEY_CURRENT_USER, key, name, RRF_RT_REG_DWORD, nullptr, &number, &size);
    return status == ERROR_SUCCESS ? std::optional(number) : std::nullopt;
}

bool isHighContrast()
{
    HIGHCONTRASTW theme = {};
    theme.cbSize = sizeof theme;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof theme, &theme, 0)
        && (theme.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

/// Tells of each change below a key of the account, which is made where it is not there yet.
class KeyListener final : public QObject
{
public:
    KeyListener(const wchar_t *key, std::function<void()> changed)
        : m_changed(std::move(changed))
        , m_event(CreateEventW(nullptr, FALSE, FALSE, nullptr))
    {
        if (RegCreateKeyExW(HKEY_CURRENT_USER, key, 0, nullptr, 0, KEY_NOTIFY, nullptr, &m_key, nullptr)
            != ERROR_SUCCESS)
            return;
        listen();
        m_notifier.setHandle(m_event);
        m_notifier.setEnabled(true);
        connect(&m_notifier, &QWinEventNotifier::activated, this, [this] {
            // Before it is read, so that no later change is missed.
            listen();
            m_changed();
        });
    }
    ~KeyListener() override
    {
        m_notifier.setEnabled(false);
        if (m_key != nullptr)
            RegCloseKey(m_key);
        CloseHandle(m_event);
    }
    Q_DISABLE_COPY_MOVE(KeyListener)

private:
    void listen() { RegNotifyChangeKeyValue(m_key, FALSE, REG_NOTIFY_CHANGE_LAST_SET, m_event, TRUE); }

    std::function<void()> m_changed;
    HANDLE m_event;
    HKEY m_key = nullptr;
    QWinEventNotifier m_notifier;
};

} // namespace

SystemColours::SystemColours(QObject *parent)
    : QObject(parent)
{
    for (const wchar_t *key : {modeKey, accentKey})
        m_listeners.push_back(std::make_unique<KeyListener>(key, [this] { Q_EMIT changed(); }));
}

SystemColours::~SystemColours() = default;

std::optional<SystemColours::Choice> SystemColours::choice() const
{
    if (isHighContrast())
        return std::nullopt;
    Choice choice;
    choice.isDark = numberAt(modeKey, L"AppsUseLightTheme") == DWORD(0);
    if (const auto accent = numberAt(accentKey, L"AccentColor"))
        choice.accent = QColor(GetRValue(*accent), GetGValue(*accent), GetBValue(*accent));
    return choice;
}

} // namespace broker::ui
