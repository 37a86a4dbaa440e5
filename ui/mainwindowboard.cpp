// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "board/reminderguide.h"
#include "board/tokenactions.h"
#include "board/tokenboard.h"
#include "credentials/credentialcommands.h"
#include "mainwindow.h"
#include "rotation/rotationguide.h"

#include <QTabWidget>

// Where the board leads to in the main window, and what it is told.
namespace broker::ui {

void MainWindow::connectBoard()
{
    connect(m_board, &TokenBoard::setUpRequested, this, &MainWindow::setUpToken);
    connect(m_board, &TokenBoard::existingRequested, this, &MainWindow::addExisting);
    connect(m_board, &TokenBoard::practiceRequested, this, &MainWindow::enterPractice);
    connect(m_board, &TokenBoard::selectionChanged, this, &MainWindow::updateActions);
    connect(m_board, &TokenBoard::changed, this, [this] {
        m_tabs->setTabToolTip(m_tabs->indexOf(m_board), m_board->summary());
        Q_EMIT summaryChanged(m_board->summary());
    });
    connect(m_board, &TokenBoard::getAgainRequested, this, &MainWindow::setUpTokenFor);
    connect(m_board, &TokenBoard::enterAgainRequested, m_credentials, &CredentialCommands::replace);
    connect(m_board, &TokenBoard::rotateDueRequested, this, [this] {
        // One needs no list to choose from.
        const QList<records::TokenRecord> due = m_board->due();
        if (due.size() == 1)
            rotate(due.constFirst());
        else
            m_rotations->openDue();
    });
    connect(m_board, &TokenBoard::dueChanged, m_tokenActions, &TokenActions::changeDue);
    connect(m_tokenActions, &TokenActions::changeDueRequested, m_board, &TokenBoard::changeDue);
    connect(m_board, &TokenBoard::snoozeRequested, m_reminders, &ReminderGuide::snooze);
    connect(m_reminders, &ReminderGuide::waitingChanged, m_board, &TokenBoard::setSnoozeOffered);
    connect(m_reminders, &ReminderGuide::reminded, this, &MainWindow::reminded);
    connect(m_reminders, &ReminderGuide::showRequested, m_board, &TokenBoard::select);
}

void MainWindow::rotate(const records::TokenRecord &record)
{
    if (!m_credentials->replace(record))
        m_rotations->rotate(record);
}

} // namespace broker::ui
