// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// Coming to the front and showing what was asked for, going to the background and quitting.
#include "mainwindow.h"

#include "board/quitbox.h"
#include "board/sessiontokens.h"
#include "board/tokenactions.h"
#include "board/tokenboard.h"
#include "composition.h"
#include "rotation/rotationguide.h"
#include "sharing/sharingcommands.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QTimer>

#include <utility>

namespace broker::ui {

void MainWindow::comeToFront(const QString &activationToken)
{
    // Where Qt's Wayland plugin looks for the right to come to the front.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    if (isMinimized())
        showNormal();
    else if (!isVisible())
        show();
    QWidget *top = QApplication::activeModalWidget();
    if (!top)
        top = this;
    top->raise();
    top->activateWindow();
}

void MainWindow::visit(StartGoal goal, const QString &activationToken)
{
    comeToFront(activationToken);
    goTo(goal);
}

void MainWindow::goTo(StartGoal goal)
{
    m_goal = goal;
    if (m_isStarted)
        reachGoal();
}

bool MainWindow::reachGoal()
{
    const StartGoal goal = std::exchange(m_goal, StartGoal::Window);
    if (!m_isListRead || QApplication::activeModalWidget())
        return false;
    switch (goal) {
    case StartGoal::Window:
        return false;
    case StartGoal::SetUp:
        setUpToken();
        return true;
    case StartGoal::Due:
        m_board->showDue();
        return !m_board->shownRecords().isEmpty();
    }
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isQuitting && m_hideInsteadOfClosing && m_hideInsteadOfClosing()) {
        event->ignore();
        hide();
        return;
    }
    if (const auto question = whyNotQuit()) {
        event->ignore();
        m_isQuitting = false;
        askBeforeQuit(*question);
        return;
    }
    // A job that is running asks by itself: what is under way would be lost.
    if (!m_sharing->close()) {
        event->ignore();
        m_isQuitting = false;
        return;
    }
    // What cannot be written is said, and the window is closed the next time.
    if (!m_tokenActions->settle()) {
        event->ignore();
        m_isQuitting = false;
        return;
    }
    m_composition.real().settings.windowGeometry.set(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::quit()
{
    m_isQuitting = true;
    const bool wasHidden = !isVisible();
    if (close() && wasHidden)
        QCoreApplication::quit(); // no window was there whose closing would end the program
}

void MainWindow::startHidden()
{
    QTimer::singleShot(0, this, [this] { start(); });
}

std::optional<QuitQuestion> MainWindow::whyNotQuit() const
{
    if (m_mayQuit)
        return std::nullopt;
    if (!m_composition.isPractice() && !m_composition.rotations().mayQuit())
        return rotationQuitQuestion();
    if (!m_atStake || !m_composition.real().settings.confirmBeforeQuit.value())
        return std::nullopt;
    const auto [tokens, credentials] = m_atStake->currentCounts();
    return tokens + credentials > 0 ? std::optional(quitQuestion(tokens, credentials)) : std::nullopt;
}

void MainWindow::askBeforeQuit(const QuitQuestion &question)
{
    if (m_quitQuestion) {
        m_quitQuestion->activateWindow();
        return;
    }
    show();
    m_quitQuestion = openQuitBox(*this, question, [this] {
        m_mayQuit = true;
        quit();
    });
}

} // namespace broker::ui
