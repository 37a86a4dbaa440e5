// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokenboard.h"
#include "composition.h"
#include "mainwindow.h"
#include "platform/screenlock.h"
#include "platform/shownsecrets.h"
#include "presenters/sessiontext.h"
#include "updates/updateguide.h"
#include "widgets/messagebar.h"

#include <QApplication>

#include <algorithm>
#include <utility>

// What can be done in front of every window of the program: to sign out of Snyk, and to change the settings.
namespace broker::ui {

void MainWindow::watchScreenLock()
{
    m_screenLock = std::make_unique<ScreenLock>();
    connect(m_screenLock.get(), &ScreenLock::locked, this, [this] {
        hideShownSecrets();
        signOut(access::SessionKeeper::End::ScreenLock);
    });
}

void MainWindow::signOut(access::SessionKeeper::End why)
{
    // What is on its way to sign in ends as well.
    if (m_composition.signOut(why))
        saySignedOut(why);
}

void MainWindow::onSignedOut()
{
    // They leave the list when they hear of it, which comes next.
    m_forgotten = std::max(m_forgotten, inMemoryOnly());
}

int MainWindow::inMemoryOnly() const
{
    const QList<records::TokenRecord> rows
        = m_board->model().rowCount() > 0 ? m_mode.secrets().credentials() : QList<records::TokenRecord>();
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [](const records::TokenRecord &credential) {
            return credential.storage == records::Storage::Memory;
        }));
}

void MainWindow::saySignedOut(access::SessionKeeper::End why)
{
    m_signedOutTitle = signedOutText(why, m_composition.real().settings.signOutMinutes.value());
    QStringList lines{tr("Open windows keep what is on their pages and ask you to sign in again.")};
    if (const int forgotten = std::exchange(m_forgotten, 0); forgotten > 0) {
        lines.append(tr(
            "%Ln Snyk API credential(s) that was/were in memory only is/are forgotten, and not in the list "
            "any more.",
            nullptr, forgotten));
    }
    m_actionBar->showMessage({.title = m_signedOutTitle, .lines = lines});
}

void MainWindow::onSessionsChanged()
{
    showMode();
    const access::SessionKeeper &sessions = *m_composition.current().sessions;
    if (sessions.isEmpty()) {
        // Nobody was there to see it.
        if (sessions.lastEnd() == access::SessionKeeper::End::Idle)
            saySignedOut(access::SessionKeeper::End::Idle);
        return;
    }
    m_forgotten = 0;
    const QString said = std::exchange(m_signedOutTitle, {});
    if (!said.isEmpty() && m_actionBar->hasMessage() && m_actionBar->message().title == said)
        m_actionBar->clear();
}

void MainWindow::openSettings()
{
    if (!m_services.openSettings)
        return;
    if (m_settings) {
        m_settings->raise();
        m_settings->activateWindow();
        return;
    }
    // In front of whichever window holds the others back.
    QWidget *front = QApplication::activeModalWidget();
    m_settings = m_services.openSettings(m_composition.real(), front ? *front : *this, [this] {
        m_board->refreshPolicy();
        m_composition.applyNetworkSettings();
        m_composition.real().sessions->keepToLimits();
        m_updates->look();
        Q_EMIT settingsChanged();
    });
    if (m_settings)
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace broker::ui
