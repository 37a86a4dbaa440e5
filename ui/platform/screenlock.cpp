// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/screenlock.h"

#ifdef BTA_HAS_DBUS
#include "platform/screensaver.h"

#include <QDBusConnection>
#endif

namespace broker::ui {

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
#ifdef BTA_HAS_DBUS
    // Each desktop has its own name for the one signal. Those that are not there cost a look at the bus.
    struct Name
    {
        const char *service;
        const char *path;
    };
    constexpr Name names[] = {
        {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
        {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
        {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
        {"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
        {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"},
    };
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const Name &name : names) {
        auto saver = std::make_unique<ScreenSaver>(name.service, name.path, bus);
        connect(saver.get(), &ScreenSaver::ActiveChanged, this, [this](bool isActive) {
            if (isActive)
                Q_EMIT locked();
        });
        m_listeners.push_back(std::move(saver));
    }
#endif
}

ScreenLock::~ScreenLock() = default;

} // namespace broker::ui
