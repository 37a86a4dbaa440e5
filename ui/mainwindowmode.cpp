// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/sessionkeeper.h"
#include "board/auditalarm.h"
#include "board/exportcommands.h"
#include "board/recoveryguide.h"
#include "board/reminderguide.h"
#include "board/sessiontokens.h"
#include "board/tokenactions.h"
#include "board/tokenboard.h"
#include "composition.h"
#include "credentials/credentialcommands.h"
#include "handover/handovercommands.h"
#include "inventory/inventorytab.h"
#include "mainwindow.h"
#include "platform/screenlock.h"
#include "platform/shownsecrets.h"
#include "rotation/rotationguide.h"
#include "sharing/sharingcommands.h"
#include "transfer/backupcommands.h"
#include "widgets/messagebar.h"

// Who hears of another mode of the program, and of the end of a session.
namespace broker::ui {

/// In this order they are told of another mode.
void MainWindow::connectMode()
{
    connect(&m_mode, &ModeSwitch::opened, this, [this](const Workspace &workspace) {
        connect(workspace.sessions, &access::SessionKeeper::changed, this, &MainWindow::showMode,
            Qt::UniqueConnection);
    });
    connect(&m_mode, &ModeSwitch::opened, m_tokenActions,
        [this](const Workspace &workspace) { m_tokenActions->setWorkspace(workspace, m_mode.secrets()); });
    connect(&m_mode, &ModeSwitch::opened, m_credentials, &CredentialCommands::setWorkspace);
    connect(&m_mode, &ModeSwitch::opened, m_sharing, [this](const Workspace &workspace) {
        m_sharing->setParts(
            workspace, m_composition.jobs(), m_composition.selections(), m_composition.stocktaking());
    });
    connect(&m_mode, &ModeSwitch::opened, m_exports,
        [this](const Workspace &workspace) { m_exports->setWorkspace(workspace, m_mode.secrets()); });
    connect(&m_mode, &ModeSwitch::opened, m_backup, &BackupCommands::setWorkspace);
    connect(&m_mode, &ModeSwitch::opened, m_handovers, &HandoverCommands::setWorkspace);
    connect(&m_mode, &ModeSwitch::opened, m_board,
        [this](const Workspace &workspace, rotation::OpenRotations &rotations) {
            m_board->setMode(workspace, rotations, m_mode.secrets());
        });
    connect(&m_mode, &ModeSwitch::opened, m_inventory, [this](const Workspace &workspace) {
        m_inventory->setParts(workspace, m_composition.stocktaking());
    });
    connect(&m_mode, &ModeSwitch::opened, m_rotations,
        [this](const Workspace &workspace, rotation::OpenRotations &rotations) {
            m_rotations->setMode(workspace, rotations, m_composition.stocktaking());
        });
    connect(&m_mode, &ModeSwitch::opened, this, [this](const Workspace &workspace) {
        m_reminders->setWorkspace(workspace, m_mode.secrets());
        m_reminders->setChanges(m_composition.changes());
        m_tokenActions->setChanges(m_composition.changes());
        m_board->setChanges(m_composition.changes());
    });
    connect(&m_mode, &ModeSwitch::opened, m_auditAlarm, &AuditAlarm::setWorkspace);
    connect(&m_mode, &ModeSwitch::opened, m_recovery, &RecoveryGuide::setMode);
    connect(&m_mode, &ModeSwitch::opened, this,
        [this](const Workspace &workspace, rotation::OpenRotations &rotations) {
            if (workspace.practice || m_atStake)
                return;
            m_atStake = std::make_unique<SessionTokens>(workspace);
            m_atStake->setRotations(rotations);
        });
}

void MainWindow::watchScreenLock()
{
    m_screenLock = std::make_unique<ScreenLock>();
    connect(m_screenLock.get(), &ScreenLock::locked, this, [this] {
        hideShownSecrets();
        signOut(tr("Signed out of Snyk, because the screen was locked"));
    });
}

void MainWindow::signOut(const QString &title)
{
    const bool wasSignedIn = !m_composition.current().sessions->isEmpty();
    // What is on its way to sign in ends as well.
    m_composition.signOut();
    if (!wasSignedIn)
        return;
    m_actionBar->showMessage({.title = title,
        .lines = {tr("Open windows keep what is on their pages and ask you to sign in again.")}});
}

} // namespace broker::ui
