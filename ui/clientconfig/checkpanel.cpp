// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/checkpanel.h"

#include "clientcheck/clientage.h"
#include "clientconfig/preflightlist.h"
#include "core/marker.h"
#include "platform/theme.h"
#include "presenters/clientagetext.h"
#include "presenters/clientchecktext.h"
#include "presenters/prooftext.h"
#include "presenters/recordtext.h"
#include "sandbox/practiceclient.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/commandbox.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/tonemark.h"
#include "workspace/auditnote.h"
#include "workspace/recordchange.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using clientcheck::CheckCancelled;
using clientcheck::ClientAddress;
using clientcheck::HealthReport;
using clientcheck::PreflightReport;
using clientcheck::ServerAddress;
using clientcheck::SystemReport;
using clientcheck::SystemVerdict;

namespace {

constexpr int longestAddress = 500;
constexpr std::chrono::milliseconds settlingTime{800};

/// A rotation goes on with a credential that does not work, and warns; here it is what was asked for.
Tone toneHere(SystemVerdict verdict)
{
    return clientcheck::isFailure(verdict) ? Tone::Danger : toneOf(verdict);
}

void showLines(PlainLabel &label, const QStringList &lines)
{
    QStringList breakable;
    for (const QString &line : lines)
        breakable.append(QStringLiteral("• ") + line);
    label.setText(breakable.join(u'\n'));
    label.setVisible(!lines.isEmpty());
}

} // namespace

CheckPanel::CheckPanel(const Workspace &workspace, clientcheck::ClientTransport &transport,
    const records::TokenRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_transport(transport)
    , m_record(record)
    , m_address(named(new QLineEdit, "clientAddress"))
    , m_problem(named(new PlainLabel, "addressProblem"))
    , m_check(button("checkClientButton", tr("Check &now"), "refresh"))
    , m_stopButton(button("stopCheckButton", tr("S&top"), "stop"))
    , m_busy(new BusyIndicator)
    , m_health(named(new MessageBar, "healthBar"))
    , m_tunnels(named(new PlainLabel, "tunnelList"))
    , m_age(named(new MessageBar, "ageBar"))
    , m_system(named(new MessageBar, "systemBar"))
    , m_credentials(named(new PlainLabel, "credentialList"))
    , m_preflight(new PreflightList)
    , m_recordFault(named(new MessageBar, "recordBar"))
    , m_command(named(new CommandBox(tr("Or run this on the client's own host. The answer has “ok” in it "
                                        "when the client is connected:"),
                          tr("Copy chec&k")),
          "checkCommands"))
    , m_waiting(named(new BusyIndicator, "waitingNote"))
    , m_givenUp(named(new PlainLabel, "waitingOver"))
{
    setObjectName(QStringLiteral("checkPanel"));
    buildLayout();
    connect(m_check, &QPushButton::clicked, this, &CheckPanel::check);
    connect(m_address, &QLineEdit::returnPressed, this, &CheckPanel::check);
    // What was found holds for the address that was asked.
    connect(m_address, &QLineEdit::textChanged, this, &CheckPanel::forget);
    connect(m_stopButton, &QPushButton::clicked, this, &CheckPanel::stop);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &CheckPanel::wait);
    setPace({});
}

CheckPanel::~CheckPanel()
{
    m_stop.request_stop();
}

void CheckPanel::buildLayout()
{
    m_address->setMaxLength(longestAddress);
    m_address->setAccessibleName(tr("Address of the client"));
    m_problem->hide();
    refreshColours();
    m_stopButton->hide();
    for (PlainLabel *list : {m_tunnels, m_credentials}) {
        list->setKeyboardSelectable(true);
        list->hide();
    }
    m_tunnels->setAccessibleName(tr("Connections of the client"));
    m_credentials->setAccessibleName(tr("Credentials of the client"));
    m_command->hide();
    m_givenUp->hide();

    auto *label = new QLabel(tr("A&ddress of the client"));
    label->setBuddy(m_address);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_stopButton);
    buttons->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlainLabel(
        tr("Asks the running client whether it is connected, with this token and to the right Broker server, "
           "whether its credential works and whether it reaches Snyk's servers. Nothing secret is sent.")));
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    layout->addWidget(m_waiting);
    layout->addWidget(m_givenUp);
    layout->addWidget(m_recordFault);
    layout->addWidget(m_health);
    layout->addWidget(m_tunnels);
    layout->addWidget(m_age);
    layout->addWidget(m_system);
    layout->addWidget(m_credentials);
    layout->addWidget(m_preflight);
    layout->addWidget(m_command);
    layout->addStretch(1);
}

/// As what is wrong with a field of the form.
void CheckPanel::refreshColours()
{
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, toneColor(Tone::Danger, palette()));
    m_problem->setPalette(loud);
}

void CheckPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColours();
}

void CheckPanel::setDraft(const clientconfig::Draft &draft)
{
    // What is compared with may be another now.
    const auto before = m_draft ? expectedServer() : std::nullopt;
    m_draft.emplace(draft);
    if (expectedServer() != before)
        forget();
    const QString port = clientconfig::portOf(draft);
    const QString usual = m_workspace.practice ? sandbox::PracticeClient::address(port.toInt())
                                               : clientconfig::localAddressOf(draft);
    // An address that the user entered stays, however it was entered.
    if (m_address->text().isEmpty() || m_address->text() == m_usualAddress)
        m_address->setText(usual);
    m_usualAddress = usual;
}

std::optional<ServerAddress> CheckPanel::expectedServer() const
{
    return ServerAddress::of(m_workspace.practice ? sandbox::PracticeClient::brokerServer()
                                                  : clientconfig::brokerServerOf(*m_draft));
}

std::optional<clientcheck::HealthQuestion> CheckPanel::question() const
{
    const auto address = m_draft ? ClientAddress::parse(m_address->text().trimmed()) : std::nullopt;
    if (!address)
        return std::nullopt;
    return clientcheck::HealthQuestion{*address, Marker::of(m_record.fingerprint), expectedServer()};
}

void CheckPanel::setPace(const clientcheck::wait::Pace &pace)
{
    m_watch = std::make_unique<clientcheck::ClientWatch>(m_transport, m_workspace.clock, pace);
    connect(m_watch.get(), &clientcheck::ClientWatch::changed, this, &CheckPanel::showWait);
}

void CheckPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_settling.start();
}

void CheckPanel::hideEvent(QHideEvent *event)
{
    m_settling.stop();
    m_watch->end();
    QWidget::hideEvent(event);
}

void CheckPanel::wait()
{
    if (const auto asked = question(); asked && isVisible() && !m_busy->isBusy() && !isUp())
        m_watch->begin(*asked);
}

bool CheckPanel::isUp() const
{
    return m_shown && clientcheck::wait::meaningOf(*m_shown) == clientcheck::wait::Meaning::Up;
}

void CheckPanel::stop()
{
    m_settling.stop();
    m_watch->end();
    m_stop.request_stop();
}

void CheckPanel::showWait()
{
    namespace wait = clientcheck::wait;
    const wait::State &state = m_watch->state();
    const bool isWaiting = m_watch->isWaiting();
    const wait::Course *course = wait::courseOf(state);
    if (course && !course->isTrouble && m_isShownByWait)
        clearResults(); // what was wrong is no more
    if (!isWaiting)
        m_waiting->stop();
    else if (!m_waiting->isBusy())
        m_waiting->start(tr("Waiting for the client…"));
    showStop();
    if (is<wait::GivenUp>(state)) {
        m_givenUp->setText(
            tr("The client has not come up in all this time, so it is no longer asked. Start it, "
               "and press “Check now”."));
        m_givenUp->show();
        announce(*m_givenUp, m_givenUp->text());
    }
    const auto *found = as<wait::Found>(state);
    const HealthReport *report = found ? &found->report : nullptr;
    if (course && course->isTrouble)
        report = &*course->last;
    const auto asked = question();
    if (!report || !asked || m_shown == report->verdict)
        return;
    const HealthReport shown = *report;
    clearResults();
    m_isShownByWait = true;
    showHealth(shown, asked->address);
    if (!isUp())
        return;
    beginRun();
    setBusy(true);
    askForMore(asked->address);
}

void CheckPanel::showStop()
{
    const bool isWanted = m_busy->isBusy() || m_watch->isWaiting();
    if (!isWanted && m_stopButton->hasFocus())
        m_check->setFocus();
    m_stopButton->setVisible(isWanted);
}

void CheckPanel::finishCheck()
{
    setBusy(false);
    // It may come up yet.
    if (!isUp() && !m_stop.stop_requested() && isVisible())
        m_settling.start();
}

void CheckPanel::beginRun()
{
    m_stop = std::stop_source();
    ++m_run;
}

void CheckPanel::setCommand(const QString &command)
{
    m_command->setCommands(command);
}

void CheckPanel::takeFocus()
{
    if (m_address->text().isEmpty())
        m_address->setFocus();
    else
        m_check->setFocus();
}

void CheckPanel::check()
{
    if (!m_draft || m_busy->isBusy())
        return;
    const auto asked = question();
    m_problem->setVisible(!asked);
    m_watch->end();
    m_settling.stop();
    clearResults();
    if (!asked) {
        m_problem->setText(
            tr("Error: this is not an address. Enter it as broker-host:8000 or http://10.0.0.7:8000."));
        announce(*m_problem, m_problem->text());
        m_address->setFocus();
        return;
    }
    beginRun();
    const int run = m_run;
    setBusy(true);
    m_busy->start(tr("Asking the client…"));
    clientcheck::checkHealth(*this, m_transport, m_workspace.clock, *asked, m_stop.get_token())
        .then(this,
            [this, run, address = asked->address](const Result<HealthReport, CheckCancelled> &result) {
                if (run != m_run)
                    return;
                if (!result) {
                    setBusy(false);
                    return;
                }
                showHealth(*result, address);
                if (result->isOfClient())
                    askForMore(address);
                else
                    finishCheck();
            })
        .onCanceled(this, [this, run] {
            if (run == m_run)
                setBusy(false);
        });
}

void CheckPanel::forget()
{
    m_problem->hide();
    clearResults();
    m_watch->end();
    if (isVisible())
        m_settling.start();
    if (!m_busy->isBusy())
        return;
    // What is still under way is about something else.
    ++m_run;
    m_stop.request_stop();
    setBusy(false);
}

void CheckPanel::askForMore(const ClientAddress &address)
{
    // Both at once: the one waits for the service, the other for Snyk.
    m_pending = 2;
    m_busy->start(tr("The client tries its credential and its way to Snyk. That may take %Ln second(s)…",
        nullptr, static_cast<int>(clientcheck::preflightPatience.count())));
    const QList<Secret> known = clientconfig::secretsOf(*m_draft);
    const int run = m_run;
    clientcheck::checkSystem(*this, m_transport, m_workspace.clock, address, known, m_stop.get_token())
        .then(this,
            [this, run](const Result<SystemReport, CheckCancelled> &result) {
                if (result && run == m_run)
                    showSystem(*result);
                finishOne(run);
            })
        .onCanceled(this, [this, run] { finishOne(run); });
    clientcheck::checkPreflight(*this, m_transport, m_workspace.clock, address, known, m_stop.get_token())
        .then(this,
            [this, run](const Result<PreflightReport, CheckCancelled> &result) {
                if (result && run == m_run)
                    m_preflight->showReport(*result);
                finishOne(run);
            })
        .onCanceled(this, [this, run] { finishOne(run); });
}

void CheckPanel::finishOne(int run)
{
    if (run == m_run && --m_pending == 0)
        finishCheck();
}

void CheckPanel::clearResults()
{
    m_shown.reset();
    m_isShownByWait = false;
    m_givenUp->hide();
    m_recordFault->clear();
    m_health->clear();
    m_tunnels->hide();
    m_age->clear();
    m_system->clear();
    m_credentials->hide();
    m_preflight->clear();
}

void CheckPanel::showHealth(const HealthReport &report, const ClientAddress &address)
{
    m_shown = report.verdict;
    m_health->showMessage(messageKindOf(toneOf(report.verdict)), explain(report, address.toString()));
    showLines(*m_tunnels, tunnelTexts(report));
    if (const clientcheck::ClientAge age = clientcheck::ageOf(report.tunnels); age.isOld())
        m_age->showMessage(MessageKind::Warning, explain(age));
    record(report);
    Q_EMIT checked(report);
}

void CheckPanel::showSystem(const SystemReport &report)
{
    m_system->showMessage(messageKindOf(toneHere(report.verdict)), explain(report));
    showLines(*m_credentials, credentialTexts(report));
}

void CheckPanel::record(const HealthReport &report)
{
    // As it is now: it may have been changed while the client was asked.
    auto record = m_workspace.records.find(m_record.id);
    if (!record)
        return;
    record->lastCheck = records::LastCheck{report.at, checkOutcomeOf(report)};
    const auto entryOf = [isProven = report.provesToken()](const records::TokenRecord &stored) {
        audit::Entry entry = auditEntryFor(audit::Action::SecretChecked, stored);
        if (!isProven)
            entry.outcome = audit::Outcome::Failed;
        return entry;
    };
    putNoted(m_workspace, *record, entryOf).then(this, [this](const RecordChanged &put) {
        if (!put)
            m_recordFault->showMessage(MessageKind::Error, explain(put.error(), m_workspace.clock.nowUtc()));
    });
}

void CheckPanel::setBusy(bool busy)
{
    if (busy) {
        m_stopButton->show();
        // Before the button is disabled: Qt would give the focus to whatever comes next.
        if (m_check->hasFocus())
            m_stopButton->setFocus();
        m_check->setEnabled(false);
        return;
    }
    m_check->setEnabled(true);
    m_busy->stop();
    if (m_stopButton->hasFocus())
        showTheWayOn();
    showStop();
}

void CheckPanel::showTheWayOn()
{
    for (MessageBar *bar : {m_recordFault, m_health, m_system}) {
        const bool isTrouble = bar->hasMessage()
            && (bar->message().kind == MessageKind::Error || bar->message().kind == MessageKind::Warning);
        if (isTrouble) {
            bar->setFocus();
            return;
        }
    }
    m_check->setFocus();
}

} // namespace broker::ui
