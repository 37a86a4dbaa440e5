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
#include "rotation/rotationguide.h"
#include "sharing/sharingcommands.h"
#include "transfer/backupcommands.h"

// Who hears of another mode of the program.
namespace broker::ui {

/// In this order they are told of another mode.
void MainWindow::connectMode()
{
    // Of both modes: the sessions of the one that is not in front go on.
    connect(m_composition.real().sessions, &access::SessionKeeper::changed, this,
        &MainWindow::onSessionsChanged, Qt::UniqueConnection);
    connect(m_composition.real().sessions, &access::SessionKeeper::signedOut, this, &MainWindow::onSignedOut,
        Qt::UniqueConnection);
    connect(&m_mode, &ModeSwitch::opened, this, [this](const Workspace &workspace) {
        connect(workspace.sessions, &access::SessionKeeper::changed, this, &MainWindow::onSessionsChanged,
            Qt::UniqueConnection);
        connect(workspace.sessions, &access::SessionKeeper::signedOut, this, &MainWindow::onSignedOut,
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
        m_inventory->setParts(workspace, m_composition.stocktaking(), m_composition.changes());
    });
    connect(&m_mode, &ModeSwitch::opened, m_rotations,
        [this](const Workspace &workspace, rotation::OpenRotations &rotations) {
            m_rotations->setMode(workspace, rotations, m_composition.stocktaking());
        });
    connect(&m_mode, &ModeSwitch::opened, this, [this](const Workspace &workspace) {
        m_reminders->setWorkspace(workspace, m_mode.secrets());
        m_reminders->setChanges(m_composition.changes());
        m_tokenActions->setChanges(m_composition.changes());
        m_tokenActions->setJobs(m_composition.jobs());
        m_board->setChanges(m_composition.changes());
        m_board->setStock(m_composition.stocktaking());
    });
    connect(&m_mode, &ModeSwitch::credentialEndFound, m_reminders, &ReminderGuide::look);
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

} // namespace broker::ui
