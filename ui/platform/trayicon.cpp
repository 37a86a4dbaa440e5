// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/trayicon.h"

#include "platform/icons.h"

#include <QMenu>
#include <QSystemTrayIcon>

#ifdef BTA_HAS_DBUS
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#else
class QDBusServiceWatcher
{ };
#endif

namespace broker::ui {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{ }

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::build()
{
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("&Open Broker Token Assistant"), this, &TrayIcon::openRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
    m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(m_summary);
    connect(
        m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                Q_EMIT openRequested();
        });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::openRequested);
#ifdef BTA_HAS_DBUS
    // Qt puts the icon back when a host comes; it does not say when one has gone.
    m_host = std::make_unique<QDBusServiceWatcher>(QStringLiteral("org.kde.StatusNotifierWatcher"),
        QDBusConnection::sessionBus(), QDBusServiceWatcher::WatchForUnregistration);
    connect(m_host.get(), &QDBusServiceWatcher::serviceUnregistered, this, &TrayIcon::hostGone);
#endif
}

void TrayIcon::setShown(bool shown)
{
    m_isForMessage = false;
    if (!shown) {
        m_host.reset();
        m_icon.reset();
        m_menu.reset();
        return;
    }
    if (!m_icon)
        build();
    m_icon->show();
}

bool TrayIcon::isShown() const
{
    return m_icon && m_icon->isVisible() && !m_isForMessage;
}

void TrayIcon::setSummary(const QString &text)
{
    m_summary = text;
    if (m_icon)
        m_icon->setToolTip(text);
}

void TrayIcon::showMessage(const QString &title, const QString &text)
{
    if (!isAvailable())
        return;
    if (!m_icon) {
        setShown(true);
        m_isForMessage = true;
    }
    m_icon->showMessage(title, text, applicationIcon());
}

void TrayIcon::endMessage()
{
    if (m_isForMessage)
        setShown(false);
}

} // namespace broker::ui
