// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/notifier.h"
#include "platform/trayicon.h"
#include "settings/settings.h"

#include <QObject>
#include <QString>

namespace broker::ui {

class MainWindow;

/// The program beside its window: the tray icon, where there is a tray and the user wants one, and
/// desktop notifications. The window never depends on it: without a tray it is closed and not hidden.
/// Borrows window and settings.
class Background final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Background)

public:
    Background(MainWindow &window, const settings::Settings &settings, const QString &appId);

    /// The window at start: hidden in the tray when asked for and possible, else shown.
    void start(bool inTray);

private:
    void applySettings();
    /// Shows a hidden window when there is no tray any more to get it back from.
    void keepReachable();
    void remind(const QString &title, const QString &text);

    MainWindow &m_window;
    const settings::Settings &m_settings;
    Notifier m_notifier;
    TrayIcon m_tray;
};

} // namespace broker::ui
