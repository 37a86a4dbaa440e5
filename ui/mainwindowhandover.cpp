// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/tokenactions.h"
#include "board/tokenboard.h"
#include "clientopener.h"
#include "composition.h"
#include "handover/handovercommands.h"
#include "mainwindow.h"
#include "sharing/sharingcommands.h"

#include <QAction>

// What a colleague is sent, and what comes from one.
namespace broker::ui {

QList<QAction *> MainWindow::tokenCommands() const
{
    QList<QAction *> commands = m_tokenActions->actions();
    // Beside the client that it hands over.
    commands.insert(commands.indexOf(&m_tokenActions->setUpClientAction()) + 1, m_handovers->sendAction());
    return commands;
}

void MainWindow::connectHandovers()
{
    m_handovers->setSetUp([this](const RecordId &record, const QString &clientType,
                              const clientconfig::Answers &answers, QWidget &window) {
        openClientSetup(m_composition, m_services.clipboard, record, window, clientType, answers);
    });
    connect(m_handovers, &HandoverCommands::sendRequested, this,
        [this](const records::TokenRecord &record) { openSending(m_composition, record.id, *this); });
    connect(m_handovers, &HandoverCommands::sendManyRequested, this,
        [this](const QList<RecordId> &records) { openSending(m_composition, records, *this); });
    connect(m_sharing, &SharingCommands::sendRequested, this,
        [this](const QList<RecordId> &records, QWidget &window) {
            openSending(m_composition, records, window);
        });
    connect(m_handovers, &HandoverCommands::taken, this, [this](const RecordId &id) {
        m_board->select(id);
        // Where the user goes on once the window is closed.
        m_board->takeFocus();
    });
}

} // namespace broker::ui
