// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "aboutbox.h"
#include "board/boardtext.h"
#include "board/copycommand.h"
#include "board/recoveryguide.h"
#include "board/sessiontokens.h"
#include "board/tokenboard.h"
#include "composition.h"
#include "platform/icons.h"
#include "presenters/recordtext.h"
#include "widgets/countdownbar.h"
#include "widgets/messagebar.h"
#include "widgets/practicebanner.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

namespace {

constexpr QSize firstSize(1000, 660);

MessageBar *addBar(QBoxLayout &layout, const char *objectName)
{
    auto *bar = new MessageBar;
    bar->setObjectName(QString::fromLatin1(objectName));
    layout.addWidget(bar);
    return bar;
}

} // namespace

MainWindow::MainWindow(Composition &composition, WindowServices services)
    : m_composition(composition)
    , m_services(std::move(services))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    buildActions();
    buildMenus();
    buildCentre();
    connectParts();
    showMode();
    updateActions();
    if (!restoreGeometry(m_composition.real().settings.windowGeometry.value()))
        resize(firstSize);
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addCommand(const QString &text, const char *iconName, const char *objectName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(objectName));
    if (iconName)
        action->setIcon(icon(QString::fromLatin1(iconName)));
    return action;
}

void MainWindow::buildActions()
{
    m_setUp = addCommand(tr("Set up a &token…"), "plus", "setUpAction");
    m_setUp->setShortcut(QKeySequence::New);
    m_copy = addCommand(tr("&Copy token"), "copy", "copyAction");
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setToolTip(tr("Copy the selected token to the clipboard for a short time"));
    m_practice = addCommand(tr("&Practice mode…"), "practice", "practiceAction");
    m_practice->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_practice->setToolTip(tr("Try everything with an invented Snyk; nothing leaves this computer"));
    m_leavePractice = addCommand(tr("&Leave practice mode"), "close", "leavePracticeAction");
    m_leavePractice->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_about = addCommand(tr("&About Broker Token Assistant"), "info", "aboutAction");
    m_about->setShortcut(Qt::SHIFT | Qt::Key_F1);
    m_about->setMenuRole(QAction::AboutRole);
    m_quit = addCommand(tr("&Quit"), nullptr, "quitAction");
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildMenus()
{
    //: Menu with everything that is done with tokens.
    QMenu *tokens = menuBar()->addMenu(tr("&Tokens"));
    tokens->addActions({m_setUp, m_copy});
    tokens->addSeparator();
    tokens->addAction(m_quit);
    //: Menu about practice mode.
    menuBar()->addMenu(tr("&Practice"))->addActions({m_practice, m_leavePractice});
    menuBar()->addMenu(tr("&Help"))->addAction(m_about);

    //: Name of the tool bar.
    QToolBar *bar = addToolBar(tr("Commands"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    // Without it the window's context menu could hide the only visible commands for good.
    bar->toggleViewAction()->setVisible(false);
    bar->addActions({m_setUp, m_copy, m_practice});
}

void MainWindow::buildCentre()
{
    m_practiceRow = new QWidget;
    m_practiceRow->setObjectName(QStringLiteral("practiceRow"));
    auto *leave = new QPushButton(tr("Leave practice mode"));
    leave->setObjectName(QStringLiteral("leavePracticeButton"));
    connect(leave, &QPushButton::clicked, this, &MainWindow::leavePractice);
    auto *row = new QHBoxLayout(m_practiceRow);
    row->setContentsMargins({});
    row->addWidget(new PracticeBanner, 1);
    row->addWidget(leave);

    m_board = new TokenBoard(m_composition.real().clock);
    m_board->setRowActions({m_copy, m_setUp});

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->addWidget(m_practiceRow);
    m_tlsBar = addBar(*layout, "tlsBar");
    m_loadBar = addBar(*layout, "loadBar");
    m_recovery = new RecoveryGuide(*addBar(*layout, "recoveryBar"), this);
    m_copying = new CopyCommand(m_services.clipboard, *addBar(*layout, "copyBar"), this);
    layout->addWidget(m_board, 1);
    layout->addWidget(new CountdownBar(m_services.clipboard));
    setCentralWidget(centre);
}

void MainWindow::connectParts()
{
    connect(m_setUp, &QAction::triggered, this, &MainWindow::setUpToken);
    connect(m_copy, &QAction::triggered, this, &MainWindow::copySelected);
    connect(m_practice, &QAction::triggered, this, &MainWindow::enterPractice);
    connect(m_leavePractice, &QAction::triggered, this, &MainWindow::leavePractice);
    connect(m_about, &QAction::triggered, this, [this] { openAboutBox(*this); });
    connect(m_quit, &QAction::triggered, this, &MainWindow::close);

    connect(m_board, &TokenBoard::setUpRequested, this, &MainWindow::setUpToken);
    connect(m_board, &TokenBoard::practiceRequested, this, &MainWindow::enterPractice);
    connect(m_board, &TokenBoard::selectionChanged, this, &MainWindow::updateActions);
    connect(m_copying, &CopyCommand::getAgainRequested, this, &MainWindow::setUpTokenFor);
    connect(m_recovery, &RecoveryGuide::resumeRequested, this, &MainWindow::setUpTokenFor);
    connect(m_recovery, &RecoveryGuide::recordAdded, m_board, &TokenBoard::select);
    connect(m_recovery, &RecoveryGuide::inspected, this, &MainWindow::welcome);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_isPainted)
        return;
    m_isPainted = true;
    QTimer::singleShot(0, this, &MainWindow::start);
}

void MainWindow::start()
{
    if (const auto problem = m_services.checkTls()) {
        Message message = Message::from(MessageKind::Error, *problem);
        message.dismissible = false;
        m_tlsBar->showMessage(message);
    }
    openWorkspace(true);
}

void MainWindow::openWorkspace(bool mayWelcome)
{
    m_copying->clear();
    showMode();
    loadList();
    const provisioning::Workspace &workspace = m_composition.current();
    m_board->setWorkspace(workspace);
    if (!workspace.practice && !m_atStake)
        m_atStake = std::make_unique<SessionTokens>(workspace);
    m_board->takeFocus();
    m_mayWelcome = mayWelcome;
    m_recovery->setWorkspace(workspace);
    m_recovery->inspect();
}

void MainWindow::loadList()
{
    m_loadBar->clear();
    const auto report = m_composition.loadRecords();
    m_isListRead = report.has_value();
    if (!report) {
        m_loadBar->showMessage(
            MessageKind::Error, explain(report.error(), m_composition.current().clock.nowUtc()));
        const QPushButton *again = m_loadBar->addAction(tr("Try again"), QStringLiteral("reloadButton"));
        connect(
            again, &QPushButton::clicked, this, [this] { openWorkspace(true); }, Qt::QueuedConnection);
    } else if (const auto remark = explain(*report)) {
        m_loadBar->showMessage(MessageKind::Warning, *remark);
    }
}

void MainWindow::welcome()
{
    if (!m_isStarted) {
        m_isStarted = true;
        Q_EMIT started();
    }
    // The first token is what a new user came for. Not while something else has to be said first.
    const bool isNew = m_isListRead && m_composition.current().records.records().isEmpty();
    if (std::exchange(m_mayWelcome, false) && isNew && m_recovery->isEmpty() && !m_loadBar->hasMessage()
        && !m_tlsBar->hasMessage())
        setUpToken();
}

void MainWindow::showMode()
{
    const bool practice = m_composition.isPractice();
    setWindowTitle(practice ? tr("Broker Token Assistant — practice mode") : tr("Broker Token Assistant"));
    m_practiceRow->setVisible(practice);
    m_practice->setEnabled(!practice);
    m_leavePractice->setEnabled(practice);
}

void MainWindow::updateActions()
{
    m_copy->setEnabled(m_board->selected().has_value());
}

void MainWindow::enterPractice()
{
    if (!closeWizard())
        return;
    m_composition.enterPractice();
    openWorkspace(true);
}

void MainWindow::leavePractice()
{
    if (!closeWizard())
        return;
    m_composition.leavePractice();
    openWorkspace(false);
}

bool MainWindow::closeWizard()
{
    if (m_wizard)
        m_wizard->close();
    // What close() returns says whether the event was accepted; `finished` says whether it has gone.
    return !m_wizard;
}

void MainWindow::setUpToken()
{
    openWizard(std::nullopt);
}

void MainWindow::setUpTokenFor(const records::Target &target)
{
    openWizard(target);
}

void MainWindow::openWizard(const std::optional<records::Target> &resume)
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    m_mayWelcome = false;
    const auto enterLater = [this] {
        // The wizard that asks is still in the middle of a click.
        QMetaObject::invokeMethod(this, &MainWindow::enterPractice, Qt::QueuedConnection);
    };
    m_wizard = m_services.openWizard(
        {m_composition.current(), m_services.clipboard, m_services.opener, m_services.apiOverride, resume,
            enterLater, [this](const RecordId &id) { onRecordFinished(id); }},
        *this);
    if (!m_wizard)
        return;
    connect(m_wizard, &QDialog::finished, this, &MainWindow::onWizardClosed);
}

void MainWindow::onWizardClosed()
{
    // It is deleted from the event loop only, and another one may be opened before.
    m_wizard.clear();
    m_board->takeFocus();
    // What it left unfinished is offered at once, not only after the next start.
    m_recovery->inspect();
}

void MainWindow::onRecordFinished(const RecordId &id)
{
    m_board->select(id);
    if (const auto record = m_composition.current().records.find(id))
        m_recovery->settle(record->target);
}

void MainWindow::copySelected()
{
    if (const auto record = m_board->selected())
        m_copying->copy(m_composition.current(), *record, m_board->isSelectedGone());
}

void MainWindow::comeToFront(const QString &activationToken)
{
    // Where Qt's Wayland plugin looks for the right to come to the front.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    if (isMinimized())
        showNormal();
    QWidget *top = QApplication::activeModalWidget();
    if (!top)
        top = this;
    top->raise();
    top->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int atStake = m_atStake ? m_atStake->currentCount() : 0;
    if (atStake > 0 && !m_mayQuit) {
        event->ignore();
        askBeforeQuit(atStake);
        return;
    }
    m_composition.real().settings.windowGeometry.set(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::askBeforeQuit(int tokensInMemory)
{
    if (m_quitQuestion) {
        m_quitQuestion->activateWindow();
        return;
    }
    const QuitQuestion question = quitQuestion(tokensInMemory);
    auto *box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("quitQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Quit"));
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    box->setInformativeText(question.consequence);
    //: Button: ends the program although tokens are lost.
    QPushButton *quit = box->addButton(tr("Quit and forget"), QMessageBox::DestructiveRole);
    quit->setObjectName(QStringLiteral("quitButton"));
    //: Button: does not end the program.
    QPushButton *stay = box->addButton(tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stayButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::buttonClicked, this, [this, quit](const QAbstractButton *button) {
        if (button != quit)
            return;
        m_mayQuit = true;
        close();
    });
    m_quitQuestion = box;
    box->open();
}

} // namespace broker::ui
