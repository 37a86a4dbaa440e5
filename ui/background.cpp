// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "background.h"

#include "mainwindow.h"

#include <QGuiApplication>
#include <QTimer>

#include <chrono>

namespace broker::ui {

namespace {

/// A panel that was restarted is back by then.
constexpr std::chrono::seconds hostReturns(3);

} // namespace

Background::Background(MainWindow &window, const settings::Settings &settings, const QString &appId)
    : m_window(window)
    , m_settings(settings)
    , m_notifier(QCoreApplication::applicationName(), appId)
{
    m_notifier.setTray(
        [this](const QString &title, const QString &text) { m_tray.showMessage(title, text); });
    const auto open = [this] { m_window.comeToFront(QString()); };
    connect(&m_notifier, &Notifier::activated, this, open);
    connect(&m_tray, &TrayIcon::openRequested, this, open);
    connect(&m_tray, &TrayIcon::quitRequested, &window, &MainWindow::quit);
    connect(&m_tray, &TrayIcon::hostGone, this,
        [this] { QTimer::singleShot(hostReturns, this, &Background::keepReachable); });
    // Later: it may be the click on the message itself that brings the window to the front.
    connect(
        qGuiApp, &QGuiApplication::applicationStateChanged, &m_tray,
        [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                m_tray.endMessage();
        },
        Qt::QueuedConnection);
    connect(&window, &MainWindow::reminded, this, &Background::remind);
    connect(&window, &MainWindow::settingsChanged, this, &Background::applySettings);
    connect(&window, &MainWindow::summaryChanged, &m_tray, &TrayIcon::setSummary);
    window.setHideInsteadOfClosing([this] { return m_tray.isShown() && TrayIcon::isAvailable(); });
    applySettings();
}

void Background::applySettings()
{
    const bool wanted = m_settings.startAtLogin.value() && TrayIcon::isAvailable();
    // Nobody could get the window back.
    if (!wanted && m_tray.isShown() && !m_window.isVisible())
        m_window.show();
    m_tray.setShown(wanted);
}

void Background::keepReachable()
{
    if (!m_window.isVisible() && !TrayIcon::isAvailable())
        m_window.show();
}

void Background::start(bool inTray)
{
    if (inTray && TrayIcon::isAvailable()) {
        m_tray.setShown(true);
        m_window.startHidden();
        return;
    }
    m_window.show();
}

void Background::remind(const QString &title, const QString &text)
{
    // Whoever looks at the window sees it there.
    if (!m_window.isActiveWindow())
        m_notifier.notify(title, text);
}

} // namespace broker::ui
