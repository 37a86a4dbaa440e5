// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/startpanel.h"

#include "core/marker.h"
#include "presenters/clientchecktext.h"
#include "presenters/clientconfigtext.h"
#include "presenters/clientruntext.h"
#include "presenters/prooftext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/commandbox.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/tonemark.h"
#include "workspace/auditnote.h"

#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

namespace run = clientrun::run;
namespace wait = clientcheck::wait;
using clientconfig::Carrier;

namespace {

constexpr int mostLogLines = 500;
constexpr int shownLogLines = 8;

} // namespace

StartPanel::StartPanel(const Workspace &workspace, clientcheck::ClientTransport &transport,
    const records::TokenRecord &record, const clientrun::EngineHost &host, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_transport(transport)
    , m_record(record)
    , m_runner(host)
    , m_note(named(new PlainLabel, "engineNote"))
    , m_commands(named(
          new CommandBox(tr("This is what will be done:"), tr("Copy these commands")), "startCommandsShown"))
    , m_start(button("startClientButton", tr("Start it"), "arrow-right"))
    , m_stop(button("stopClientButton", tr("Stop it"), "stop"))
    , m_busy(named(new BusyIndicator, "startBusy"))
    , m_bar(named(new MessageBar, "startBar"))
    , m_log(named(new QPlainTextEdit, "clientLog"))
{
    setObjectName(QStringLiteral("startPanel"));
    buildLayout();
    setPace({});
    connect(m_start, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_stop, &QPushButton::clicked, &m_runner, &clientrun::ClientRunner::stop);
    connect(&m_runner, &clientrun::ClientRunner::changed, this, &StartPanel::showState);
    connect(&m_runner, &clientrun::ClientRunner::logged, m_log, &QPlainTextEdit::appendPlainText);
    connect(&m_fetch, &TokenFetch::waiting, this, [this] { m_busy->start(waitingText(VaultAction::Read)); });
    connect(&m_fetch, &TokenFetch::busyChanged, this, [this](bool isBusy) {
        if (!isBusy)
            m_busy->stop();
    });
    connect(&m_fetch, &TokenFetch::failed, this, [this](const vault::VaultError &error) {
        m_bar->showMessage(
            MessageKind::Warning, explain(error, VaultAction::Read, m_workspace.clock.nowUtc()));
    });
}

StartPanel::~StartPanel()
{
    if (const auto left = noteOfLeaving(m_runner.state()))
        note(*left);
}

bool StartPanel::isBusy() const
{
    return noteOfLeaving(m_runner.state()).has_value();
}

void StartPanel::buildLayout()
{
    m_log->setReadOnly(true);
    m_log->setUndoRedoEnabled(false);
    m_log->setTabChangesFocus(true);
    m_log->setMaximumBlockCount(mostLogLines);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Logs are read from left to right in every language.
    m_log->setLayoutDirection(Qt::LeftToRight);
    m_log->setMinimumHeight(shownLogLines * m_log->fontMetrics().lineSpacing());
    m_log->setAccessibleName(tr("Log of the client"));
    m_log->setPlaceholderText(tr("What the client says appears here. Secrets are hidden."));
    m_note->setKeyboardSelectable(true);
    m_note->setAccessibleName(tr("Program that runs the client"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("Runs the client on this computer. It goes on when this window is closed, until it is stopped.")));
    layout->addWidget(m_note);
    layout->addWidget(m_commands);
    layout->addLayout(buttons);
    layout->addWidget(m_busy);
    layout->addWidget(m_bar);
    layout->addWidget(m_log, 1);
}

void StartPanel::setPace(const wait::Pace &pace)
{
    m_watch = std::make_unique<clientcheck::ClientWatch>(m_transport, m_workspace.clock, pace);
    connect(m_watch.get(), &clientcheck::ClientWatch::changed, this, &StartPanel::showWatch);
}

void StartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A start that is still waiting for the keychain will look on its own.
    // In practice mode nothing is started, and nothing that runs is looked at.
    if (!m_draft || m_workspace.practice || !is<run::Off>(m_runner.state()) || m_fetch.isBusy())
        return;
    takePlan();
    // It may run already.
    if (m_runner.host().programOf(m_runner.plan().engine))
        m_runner.look();
}

bool StartPanel::isComplete() const
{
    const auto preview = clientconfig::preview(Carrier::DockerEnvFile, *m_draft);
    return preview && *preview;
}

bool StartPanel::isReady() const
{
    return m_draft && !m_workspace.practice && isComplete() && m_runner.host().programOf(m_draft->engine);
}

QString StartPanel::noteOnEngine() const
{
    const QString engine = engineName(m_draft->engine);
    const auto program = m_runner.host().programOf(m_draft->engine);
    if (m_workspace.practice)
        return tr(
            "Practice mode: nothing is started on this computer. With a real token this button does what "
            "is shown here, and the client's log appears below.");
    if (!program) {
        const auto other = m_runner.host().firstEngine();
        if (!other)
            //: %1 is Docker or Podman.
            return tr("%1 was not found on this computer. Install it, or run the client elsewhere.")
                .arg(engine);
        //: %1 and %2 are Docker and Podman.
        return tr("%1 was not found on this computer, but %2 is here: choose it under “Configuration”.")
            .arg(engine, engineName(*other));
    }
    const auto preview = clientconfig::preview(Carrier::DockerEnvFile, *m_draft);
    if (!preview)
        return tr("Complete the form first; “Configuration” says what is missing.");
    if (!*preview)
        return explain(preview->error()).whatHappened;
    //: %1 is Docker or Podman, %2 the path of its program.
    return tr("%1 is used: %2").arg(engine, QDir::toNativeSeparators(*program));
}

void StartPanel::setDraft(const clientconfig::Draft &draft)
{
    m_draft.emplace(draft);
    takePlan();
    refresh();
}

void StartPanel::takePlan()
{
    if (m_runner.setPlan(clientconfig::localRunOf(*m_draft)))
        m_planned = m_draft;
}

void StartPanel::refresh()
{
    if (!m_draft)
        return;
    const run::State &state = m_runner.state();
    m_note->setText(noteOnEngine());
    // What would be done can be read in practice mode as well, whatever is on this computer.
    const bool isShown = m_workspace.practice ? isComplete() : isReady();
    m_commands->setCommands(isShown
            ? clientconfig::localRunOf(*m_draft).shown(clientrun::EnvHandover::fileNameShown(m_runner.host()))
            : QString());
    const bool canStart = is<run::Off, run::Failed, run::Taken>(state) && isReady();
    const auto *failed = as<run::Failed>(state);
    const bool canStop
        = is<run::Looking, run::Pulling, run::LookingForImage, run::Starting, run::Running>(state)
        || (failed && failed->isContainerThere());
    moveFocus(canStart, canStop);
    m_start->setEnabled(canStart);
    m_stop->setEnabled(canStop);
    // Why it is off, for whoever finds it without what is written above.
    const QString why = isReady() ? QString() : m_note->text();
    m_start->setToolTip(why);
    m_start->setAccessibleDescription(why);
}

void StartPanel::moveFocus(bool canStart, bool canStop)
{
    QPushButton *const usable = canStop ? m_stop : canStart ? m_start : nullptr;
    const bool staysUsable = (canStart && m_start->hasFocus()) || (canStop && m_stop->hasFocus());
    const bool isOurs = m_start->hasFocus() || m_stop->hasFocus() || (m_isFocusLent && m_log->hasFocus());
    m_isFocusLent = isOurs && !usable;
    if (!isOurs || staysUsable)
        return;
    // Before one of them is disabled: Qt would give the focus to whatever comes next.
    if (!usable) {
        m_log->setFocus();
        return;
    }
    usable->setEnabled(true);
    usable->setFocus();
}

void StartPanel::start(bool isInPlace)
{
    // The button keeps the focus meanwhile; pressed again it does nothing.
    if (m_fetch.isBusy())
        return;
    m_bar->clear();
    m_fetch.fetch(m_workspace, m_record, [this, isInPlace](const BrokerToken &token) {
        // As it is now: the user may have gone on typing.
        const auto whole = clientconfig::complete(Carrier::DockerEnvFile, *m_draft, token);
        if (!whole || !*whole)
            return;
        // What was typed while another client ran or was looked for counts now.
        takePlan();
        m_log->clear();
        m_runner.start((*whole)->text, clientconfig::secretsOf(*m_draft) + QList<Secret>{token.secret()},
            isInPlace && is<run::Taken>(m_runner.state()));
    });
}

void StartPanel::showState()
{
    const run::State &state = m_runner.state();
    noteStep();
    refresh();
    const QString progress = progressText(state, m_runner.plan());
    if (isSameState(state, m_shown) && is<run::Starting, run::Pulling, run::Ending>(state)
        && progress == progressText(m_shown, m_runner.plan()))
        return; // one step further of the same
    const bool wasStarted = is<run::Starting>(m_shown) && is<run::Running>(state);
    m_shown = state;
    if (is<run::Running>(state)) {
        watch();
        if (wasStarted)
            Q_EMIT started();
        return;
    }
    // While its log is looked at again, it is still waited for.
    if (const auto *looking = as<run::Looking>(state); looking && looking->purpose == run::Purpose::Follow)
        return;
    m_watch->end();
    if (progress.isEmpty())
        m_busy->stop();
    else
        m_busy->start(progress);
    showFault();
    if (const auto *taken = as<run::Taken>(state))
        showTaken(*taken);
}

/// As soon as it is known, and once: what was begun is removed meanwhile.
void StartPanel::showFault()
{
    const clientrun::Fault *fault = run::faultIn(m_runner.state());
    if (fault && m_fault == *fault)
        return;
    m_fault = fault ? std::optional(*fault) : std::nullopt;
    m_bar->clear();
    if (fault) {
        m_bar->showMessage(
            MessageKind::Error, explain(*fault, m_runner.plan(), clientconfig::portOf(*m_planned)));
    }
}

audit::Action StartPanel::actionOf(RunStep step)
{
    switch (step) {
    case RunStep::Started:
        return audit::Action::ClientStarted;
    case RunStep::Replaced:
        return audit::Action::ClientReplaced;
    case RunStep::Stopped:
        break;
    }
    return audit::Action::ClientStopped;
}

void StartPanel::noteStep()
{
    const run::State before = std::exchange(m_noted, m_runner.state());
    if (const auto step = noteOfStep(before, m_noted))
        note(*step);
}

void StartPanel::note(const RunNote &what) const
{
    audit::Entry entry = auditEntryFor(actionOf(what.step), m_record);
    entry.outcome = what.outcome;
    entry.detail = m_runner.plan().name;
    noteAudit(m_workspace, entry);
}

void StartPanel::showTaken(const run::Taken &taken)
{
    m_bar->showMessage(MessageKind::Warning, explainTaken(taken, m_runner.plan()));
    auto *replace = m_bar->addAction(tr("Replace it"), QStringLiteral("replaceClientButton"));
    connect(replace, &QPushButton::clicked, this, [this] {
        m_start->setFocus(); // it goes with its bar
        start(true);
    });
}

void StartPanel::watch()
{
    if (m_watch->isWaiting() || is<wait::Found>(m_watch->state()))
        return; // its log was only interrupted
    const auto address = clientcheck::ClientAddress::parse(clientconfig::localAddressOf(*m_planned));
    if (address) {
        m_watch->begin({*address, Marker::of(m_record.fingerprint),
            clientcheck::ServerAddress::of(clientconfig::brokerServerOf(*m_planned))});
    }
}

void StartPanel::showGivenUp()
{
    m_bar->showMessage({.kind = MessageKind::Warning,
        .title = tr("The client has not connected"),
        .lines = {tr("It runs, but has not answered in all this time, so it is no longer asked."),
            tr("Its log below may say why. Once that is mended, “Check the client” asks it again.")}});
}

void StartPanel::showWatch()
{
    const wait::State &state = m_watch->state();
    if (!is<run::Running>(m_runner.state()))
        return;
    if (m_watch->isWaiting())
        m_busy->start(tr("The client runs. Waiting until it is connected…"));
    else
        m_busy->stop();
    const auto *found = as<wait::Found>(state);
    const wait::Course *course = wait::courseOf(state);
    const bool isTrouble = course && course->isTrouble;
    if (!found && !isTrouble) {
        if (is<wait::GivenUp>(state))
            showGivenUp();
        else
            m_bar->clear();
        return;
    }
    const clientcheck::HealthReport &report = found ? found->report : *course->last;
    m_bar->showMessage(
        messageKindOf(toneOf(report.verdict)), explain(report, clientconfig::localAddressOf(*m_planned)));
}

} // namespace broker::ui
