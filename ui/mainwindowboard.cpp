// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/credentialkind.h"
#include "board/exportcommands.h"
#include "board/reminderguide.h"
#include "board/tokenactions.h"
#include "board/tokenboard.h"
#include "credentials/credentialcommands.h"
#include "handover/handovercommands.h"
#include "mainwindow.h"
#include "rotation/rotationguide.h"
#include "sharing/sharingcommands.h"
#include "windowcommands.h"

#include <QAction>
#include <QTabWidget>

// Where the board leads to in the main window, and what it is told.
namespace broker::ui {

void MainWindow::connectBoard()
{
    connect(m_board, &TokenBoard::setUpRequested, this, &MainWindow::setUpToken);
    connect(m_board, &TokenBoard::existingRequested, this, &MainWindow::addExisting);
    connect(m_board, &TokenBoard::practiceRequested, this, &MainWindow::enterPractice);
    connect(m_board, &TokenBoard::severalRequested, m_sharing, &SharingCommands::open);
    connect(m_board, &TokenBoard::handoverRequested, m_handovers, &HandoverCommands::openHandover);
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

void MainWindow::updateActions()
{
    QList<records::TokenRecord> all = allSelected();
    const auto selected = this->selected();
    const QString whyNone
        = all.size() > 1 ? tr("This is done with one token at a time: select one") : QString();
    const bool isApi = selected && access::isApiCredential(*selected);
    const bool isCredential = isApi || (selected && selected->kind() == vault::SecretKind::ServiceCredential);
    m_commands->copy->setEnabled(selected.has_value());
    m_commands->copy->setText(isCredential ? tr("&Copy credential") : tr("&Copy token"));
    m_commands->copy->setToolTip(!whyNone.isEmpty() ? whyNone
            : isCredential ? tr("Copy the selected credential to the clipboard for a short time")
                           : tr("Copy the selected token to the clipboard for a short time"));
    m_commands->history->setEnabled(selected.has_value());
    m_commands->history->setToolTip(whyNone);
    const bool isUnfinished = selected
        && (isApi ? m_rotations->isApiTokenUnfinished(*selected) : m_rotations->isUnfinished(selected->id));
    m_tokenActions->setCurrent(selected, isUnfinished, whyNone);
    if (all.size() > 1)
        m_tokenActions->setMany(all, unfinishedAmong(all));
    m_credentials->setCurrent(selected, whyNone);
    m_handovers->setCurrent(selected, whyNone);
    if (all.size() > 1)
        m_handovers->setMany(all);
    // Nothing is set up with what signs in to Snyk.
    all.removeIf(access::isApiCredential);
    m_sharing->setSelected(all);
    m_exports->setSelectedCount(static_cast<int>(all.size()));
}

QSet<RecordId> MainWindow::unfinishedAmong(const QList<records::TokenRecord> &records) const
{
    QSet<RecordId> unfinished;
    for (const records::TokenRecord &record : records) {
        const bool isUnfinished = access::isApiCredential(record) ? m_rotations->isApiTokenUnfinished(record)
                                                                  : m_rotations->isUnfinished(record.id);
        if (isUnfinished)
            unfinished.insert(record.id);
    }
    return unfinished;
}

void MainWindow::rotate(const records::TokenRecord &record)
{
    if (!m_credentials->replace(record))
        m_rotations->rotate(record);
}

} // namespace broker::ui
