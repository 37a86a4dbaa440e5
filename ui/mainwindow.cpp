// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"

#include "aboutbox.h"
#include "access/credentialcheckdialog.h"
#include "access/sessionkeeper.h"
#include "board/auditalarm.h"
#include "board/auditdialog.h"
#include "board/exportcommands.h"
#include "board/practicerow.h"
#include "board/recoveryguide.h"
#include "board/reminderguide.h"
#include "board/sessiontokens.h"
#include "board/tokenactions.h"
#include "board/tokenboard.h"
#include "clientopener.h"
#include "composition.h"
#include "credentials/credentialcommands.h"
#include "handover/handovercommands.h"
#include "help/helpguide.h"
#include "inventory/inventorytab.h"
#include "network/endingnotice.h"
#include "network/networkguide.h"
#include "platform/programfacts.h"
#include "platform/screenlock.h"
#include "preferences/settingsdialog.h"
#include "presenters/recordtext.h"
#include "retrievequeue.h"
#include "rotation/rotationguide.h"
#include "sharing/sharingcommands.h"
#include "transfer/backupcommands.h"
#include "updates/updateguide.h"
#include "widgets/addressgate.h"
#include "widgets/build.h"
#include "widgets/countdownbar.h"
#include "widgets/enterkey.h"
#include "widgets/messagebar.h"
#include "widgets/openingsize.h"
#include "widgets/settingsnotice.h"
#include "widgets/tabnames.h"
#include "windowcommands.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace broker::ui {

namespace {

constexpr QSize firstSize(1100, 680);

MessageBar *addBar(QBoxLayout &layout, const char *objectName)
{
    auto *bar = named(new MessageBar, objectName);
    layout.addWidget(bar);
    return bar;
}

} // namespace

MainWindow::MainWindow(Composition &composition, WindowServices services)
    : m_composition(composition)
    , m_mode(composition)
    , m_services(std::move(services))
    , m_commands(new WindowCommands(*this))
{
    setObjectName(QStringLiteral("mainWindow"));
    letEnterPressTheFocusedButton(*this);
    buildCentre();
    m_commands->buildMenus(tokenCommands() + m_credentials->actions()
            + QList<QAction *>{m_rotations->dueAction(), m_rotations->apiTokenAction()},
        {m_sharing->action()}, m_exports->actions(), m_backup->actions(), m_handovers->actions());
    connectMode();
    connectParts();
    const auto *network = new NetworkGuide(*this,
        {m_composition.network(), m_composition.proxyLogin(), m_composition.real().settings},
        m_composition.endings(), [this]() -> const Workspace & { return m_composition.current(); });
    connect(network, &NetworkGuide::settingsRequested, this, [this] {
        openSettings();
        if (m_settings)
            showNetworkSettings(*m_settings);
    });
    showMode();
    updateActions();
    if (!restoreGeometry(m_composition.real().settings.windowGeometry.value()))
        resizeForScreen(*this, firstSize);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto *practiceRow = new PracticeRow;
    connect(practiceRow, &PracticeRow::leaveRequested, this, &MainWindow::leavePractice);
    m_practiceRow = practiceRow;

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->addWidget(m_practiceRow);
    m_tlsBar = addBar(*layout, "tlsBar");
    m_loadBar = addBar(*layout, "loadBar");
    m_unwritten = new SettingsNotice(*addBar(*layout, "unwrittenBar"), this);
    m_recovery = new RecoveryGuide(*addBar(*layout, "recoveryBar"), this);
    m_auditAlarm = new AuditAlarm(*addBar(*layout, "auditBar"), this);
    m_rotations
        = new RotationGuide(*this, *addBar(*layout, "rotationBar"), m_services.clipboard, m_services.opener);
    MessageBar *jobBar = addBar(*layout, "jobBar");
    m_retrievals = new RetrieveQueue(
        *addBar(*layout, "retrieveBar"),
        [this](const records::Target &target) {
            passAddressGate(m_composition.current(), target, *this,
                [this, target] { openWizard(target, std::nullopt, true); });
        },
        this);
    m_reminders = new ReminderGuide(*addBar(*layout, "reminderBar"), this);
    new EndingNotice(
        *addBar(*layout, "endingBar"), m_composition.endings(), m_composition.real().clock, this);
    m_updates
        = new UpdateGuide(*addBar(*layout, "updateBar"), m_composition.updateParts(m_services.opener), this);
    m_actionBar = addBar(*layout, "copyBar");
    m_board = new TokenBoard(m_composition.real().clock, m_services.clipboard, *m_actionBar);
    m_inventory = new InventoryTab(m_services.opener);
    m_tabs = named(new QTabWidget, "boardTabs");
    m_tabs->setDocumentMode(true);
    nameTabs(*m_tabs, tr("Tokens and inventory"));
    m_tabs->addTab(m_board, tr("My to&kens"));
    m_tabs->addTab(m_inventory, tr("&Inventory"));
    m_tabs->setTabToolTip(1, tr("What your organizations have at Snyk, and what of it is on your list"));
    m_tokenActions = new TokenActions(*this, *m_actionBar, m_services.opener);
    m_credentials = new CredentialCommands(*this, m_services.clipboard, m_services.opener);
    m_credentials->setPartOpener(std::bind_front(&MainWindow::openPart, this));
    m_sharing = new SharingCommands(
        *this, *jobBar, m_services.clipboard, m_services.opener, m_services.apiOverride);
    m_exports = new ExportCommands(
        *this, *m_actionBar, [this] { return m_board->shownRecords(); }, [this] { return allSelected(); });
    m_backup = new BackupCommands(*this, *m_actionBar);
    m_handovers = new HandoverCommands(*this, m_services.clipboard);
    m_board->setRowActions(QList<QAction *>{m_commands->copy} + tokenCommands() + m_credentials->actions()
        + QList<QAction *>{m_commands->history});
    for (QAction *action : m_tokenActions->mainActions()) {
        const bool setsUp = action == &m_tokenActions->setUpClientAction();
        m_board->addDetailsCommand(
            *action, setsUp ? std::optional(credentials::ClientPart::Configuration) : std::nullopt);
    }
    for (QAction *action : m_tokenActions->actionsForMany())
        m_board->addCommandForMany(*action);
    m_board->addCommandForMany(*m_handovers->sendAction());
    m_board->setTilesCommand(*m_commands->tiles);
    m_board->setPartOpener(std::bind_front(&MainWindow::openPart, this));
    m_rotations->setPartOpener(std::bind_front(&MainWindow::openPart, this));
    layout->addWidget(m_tabs, 1);
    setCentralWidget(centre);
}

void MainWindow::connectParts()
{
    connect(m_commands->setUp, &QAction::triggered, this, &MainWindow::setUpToken);
    connect(m_commands->addExisting, &QAction::triggered, this, &MainWindow::addExisting);
    connect(m_commands->copy, &QAction::triggered, m_board, &TokenBoard::copySelected);
    connect(m_commands->history, &QAction::triggered, this, [this] { openAudit(selected()); });
    connect(m_commands->audit, &QAction::triggered, this, [this] { openAudit(std::nullopt); });
    connect(m_commands->find, &QAction::triggered, this, [this] {
        if (m_tabs->currentWidget() == m_board)
            m_board->takeFilterFocus();
        else
            m_inventory->takeFilterFocus();
    });
    connect(m_commands->look, &QAction::triggered, m_board, &TokenBoard::look);
    connect(m_commands->columns, &QMenu::aboutToShow, this, [this] {
        m_commands->columns->clear();
        m_board->fillColumnMenu(*m_commands->columns);
    });
    connect(m_commands->settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(m_commands->practice, &QAction::triggered, this, &MainWindow::enterPractice);
    connect(m_commands->leavePractice, &QAction::triggered, this, &MainWindow::leavePractice);
    connect(m_commands->about, &QAction::triggered, this,
        [this] { openAboutBox(*this, [this] { m_updates->openDialog(*this); }); });
    auto *help = new HelpGuide(*this, m_services.opener, findChildren<QAction *>(), programFactLines);
    connect(m_commands->help, &QAction::triggered, help, &HelpGuide::open);
    connect(m_commands->updates, &QAction::triggered, this, [this] { m_updates->openDialog(*this); });
    connect(m_commands->signOut, &QAction::triggered, this,
        [this] { signOut(access::SessionKeeper::End::ByUser); });
    // For windows in front of this one, see takeSharedCommands.
    addActions({m_commands->settings, m_commands->signOut, m_commands->help});
    connect(m_commands->quit, &QAction::triggered, this, &MainWindow::quit);

    connectInventory();
    connectHandovers();
    connectBoard();
    connect(m_backup, &BackupCommands::imported, m_board, &TokenBoard::look);
    connect(m_backup, &BackupCommands::retrieveRequested, this, &MainWindow::setUpTokenFor);
    connect(m_backup, &BackupCommands::credentialRequested, m_credentials, &CredentialCommands::replace);
    connect(m_tokenActions, &TokenActions::rotateRequested, this, &MainWindow::rotate);
    connect(m_rotations, &RotationGuide::credentialRequested, m_credentials, &CredentialCommands::replace);
    connect(m_credentials, &CredentialCommands::apiCheckRequested, this, [this](const RecordId &record) {
        openCredentialCheck(m_composition.current(), m_mode.secrets(), record, *this, [this, record] {
            if (const auto listed = m_mode.secrets().find(record))
                m_rotations->rotate(*listed);
        });
    });
    connect(m_rotations, &RotationGuide::retrieveRequested, this, &MainWindow::setUpTokenFor);
    connect(m_rotations, &RotationGuide::changed, this, &MainWindow::updateActions);
    connect(m_rotations, &RotationGuide::changed, m_board, &TokenBoard::refreshStates, Qt::QueuedConnection);
    connect(m_rotations, &RotationGuide::signInRequested, this, &MainWindow::setUpToken);
    connect(
        m_rotations, &RotationGuide::clientSetupRequested, this, [this](const records::TokenRecord &record) {
            QWidget *const asked = QApplication::activeWindow();
            openClientSetup(
                m_composition, m_services.clipboard, record.id, asked ? *asked : *this, SetupFor::NewToken);
        });
    connect(m_tokenActions, &TokenActions::setUpClientRequested, this,
        [this](const records::TokenRecord &record) {
            openClientSetup(m_composition, m_services.clipboard, record.id, *this);
        });
    connect(m_tokenActions, &TokenActions::setUpClientsRequested, this,
        [this](const records::TokenRecord &record) { openClientFiles(m_composition, record, *this); });
    connect(m_sharing, &SharingCommands::clientsRequested, this,
        [this](const QList<RecordId> &records, QWidget &window) {
            openClientFiles(m_composition, records, window);
        });
    connect(m_credentials, &CredentialCommands::recordFinished, m_board, &TokenBoard::select);
    connect(m_sharing, &SharingCommands::retrieveRequested, this, &MainWindow::setUpTokenFor);
    connect(m_sharing, &SharingCommands::setUpRequested, this,
        [this](const QSet<GroupId> &groups) { openWizard(std::nullopt, std::nullopt, false, groups); });
    connect(m_recovery, &RecoveryGuide::resumeRequested, this, &MainWindow::setUpTokenFor);
    connect(
        m_recovery, &RecoveryGuide::credentialRequested, this, [this](const records::TokenRecord &planned) {
            // A new secret for what is on the list already, or one for the first time.
            const auto listed = m_composition.current().records.find(planned.id);
            if (!listed || !m_credentials->replace(*listed))
                m_credentials->add(planned.target);
        });
    connect(m_recovery, &RecoveryGuide::recordAdded, m_board, &TokenBoard::select);
    connect(m_recovery, &RecoveryGuide::inspected, this, &MainWindow::welcome);
}

std::optional<records::TokenRecord> MainWindow::selected() const
{
    const QList<records::TokenRecord> all = allSelected();
    return all.size() == 1 ? std::optional(all.constFirst()) : std::nullopt;
}

QList<records::TokenRecord> MainWindow::allSelected() const
{
    return m_tabs->currentWidget() == m_board ? m_board->allSelected() : QList<records::TokenRecord>();
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
    if (m_isStarted)
        return;
    m_composition.whenConnecting([window = QPointer(this)] {
        if (window)
            window->checkTls();
    });
    openWorkspace(true);
    // Now that the board has what it shows: Tab comes here last.
    centralWidget()->layout()->addWidget(new CountdownBar(m_services.clipboard));
}

void MainWindow::checkTls()
{
    if (const auto problem = m_services.checkTls()) {
        Message message = Message::from(MessageKind::Error, *problem);
        message.dismissible = false;
        m_tlsBar->showMessage(message);
    }
}

void MainWindow::openWorkspace(bool mayWelcome)
{
    m_actionBar->clear();
    showMode();
    loadList();
    m_board->takeFocus();
    m_mayWelcome = mayWelcome;
    m_recovery->inspect();
}

void MainWindow::loadList()
{
    m_loadBar->clear();
    const auto report = m_mode.open();
    m_unwritten->watch(m_composition.current().settings);
    m_isListRead = report.has_value();
    if (!report) {
        m_loadBar->showMessage(
            MessageKind::Error, explain(report.error(), m_composition.current().clock.nowUtc()));
        const QPushButton *again = m_loadBar->addAction(tr("Try again"), QStringLiteral("reloadButton"));
        connect(
            again, &QPushButton::clicked, this, [this] { openWorkspace(true); }, Qt::QueuedConnection);
    } else if (const auto remark = explain(*report)) {
        m_loadBar->showMessage(MessageKind::Warning, *remark);
    } else if (const settings::Settings &kept = m_composition.current().settings; kept.problem()) {
        m_loadBar->showMessage(MessageKind::Warning, explainSettings(*kept.problem(), kept.path()));
    }
}

void MainWindow::welcome()
{
    if (!m_isStarted) {
        m_isStarted = true;
        watchScreenLock();
        Q_EMIT started();
    }
    m_rotations->look();
    m_reminders->look();
    m_updates->look();
    // Last, and without a prompt: the list is on the screen already.
    m_board->look();
    if (reachGoal())
        return;
    // The first token is what a new user came for. Not while something else has to be said first.
    const bool isNew = m_isListRead && m_composition.current().records.records().isEmpty();
    if (std::exchange(m_mayWelcome, false) && isNew && m_recovery->isEmpty() && !m_loadBar->hasMessage()
        && !m_rotations->hasSaid())
        setUpToken();
}

void MainWindow::showMode()
{
    const bool practice = m_composition.isPractice();
    setWindowTitle(practice ? tr("Broker Token Assistant — practice mode") : tr("Broker Token Assistant"));
    m_practiceRow->setVisible(practice);
    m_commands->practice->setEnabled(!practice);
    m_commands->leavePractice->setEnabled(practice);
    // Of the mode that is in front: beside “Signed out” there is nothing to sign out of.
    m_commands->signOut->setEnabled(!m_composition.current().sessions->isEmpty());
}

void MainWindow::enterPractice()
{
    if (!closeWindows())
        return;
    m_composition.enterPractice();
    openWorkspace(true);
}

void MainWindow::leavePractice()
{
    if (!closeWindows())
        return;
    m_composition.leavePractice();
    openWorkspace(false);
}

bool MainWindow::closeWindows()
{
    // What was changed a moment ago belongs to this mode's list.
    if (!m_tokenActions->settle())
        return false;
    // Practice mode asks nobody, and what is asked of Snyk is not for its window.
    m_composition.stocktaking().stop();
    m_retrievals->clear();
    // Before the wizard, which it may stand in front of.
    if (!m_credentials->close())
        return false;
    if (m_wizard)
        m_wizard->close();
    // What close() returns says whether the event was accepted; `finished` says whether it has gone.
    return m_rotations->closeAll() && m_sharing->close() && !m_wizard;
}

void MainWindow::setUpToken()
{
    openWizard(std::nullopt);
}

void MainWindow::setUpTokenFor(const records::Target &target)
{
    passAddressGate(m_composition.current(), target, *this, [this, target] { openWizard(target); });
}

void MainWindow::addExisting()
{
    showWizard(openExistingWizard, std::nullopt, std::nullopt);
}

void MainWindow::openWizard(const std::optional<records::Target> &resume,
    const std::optional<records::Target> &begin, bool isQueued, const QSet<GroupId> &groups)
{
    showWizard(m_services.openWizard, resume, begin, isQueued, groups);
}

void MainWindow::showWizard(const WizardOpener &open, const std::optional<records::Target> &resume,
    const std::optional<records::Target> &begin, bool isQueued, const QSet<GroupId> &groups)
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
    m_wizard = open(
        {m_composition.current(), m_services.clipboard, m_services.opener, m_services.apiOverride, resume,
            enterLater, [this](const RecordId &id) { onRecordFinished(id); },
            std::bind_front(&MainWindow::openPart, this),
            [this](const RecordId &id) { m_sharing->openFrom(id); }, begin,
            isQueued ? m_retrievals->position() : QString(), isQueued ? m_retrievals->next() : QString(),
            [this] { m_retrievals->goOn(); }, groups, &m_composition.stocktaking()},
        *this);
    if (!m_wizard)
        return;
    if (isQueued)
        m_retrievals->onOpened();
    connect(m_wizard, &QDialog::finished, this, &MainWindow::onWizardClosed);
}

void MainWindow::openPart(const RecordId &id, credentials::ClientPart part, QWidget &parent)
{
    const auto record = m_composition.current().records.find(id);
    if (!record)
        return;
    switch (part) {
    case credentials::ClientPart::Token:
        setUpTokenFor(record->target);
        break;
    case credentials::ClientPart::Credential:
        m_credentials->add(record->target, &parent);
        break;
    case credentials::ClientPart::Configuration:
        openClientSetup(m_composition, m_services.clipboard, id, parent);
        break;
    case credentials::ClientPart::Connection:
        openClientSetup(
            m_composition, m_services.clipboard, id, parent, SetupFor::RecordedToken, ClientView::Check);
        break;
    }
}

void MainWindow::onWizardClosed()
{
    // It is deleted from the event loop only, and another one may be opened before.
    m_wizard.clear();
    m_retrievals->onClosed();
    if (m_tabs->currentWidget() == m_board)
        m_board->takeFocus();
    else
        m_inventory->takeFocus();
    // What it left unfinished is offered at once, not only after the next start.
    m_recovery->inspect();
}

void MainWindow::onRecordFinished(const RecordId &id)
{
    m_board->select(id);
    if (const auto record = m_composition.current().records.find(id)) {
        m_recovery->settle(record->target);
        m_retrievals->settle(record->target);
    }
}

void MainWindow::openAudit(const std::optional<records::TokenRecord> &record)
{
    auto *dialog = new AuditDialog(m_composition.current(), record, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace broker::ui
