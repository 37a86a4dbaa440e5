// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/checkpanel.h"

#include "clientcheck/clientage.h"
#include "clientconfig/preflightlist.h"
#include "core/marker.h"
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
{
    setObjectName(QStringLiteral("checkPanel"));
    buildLayout();
    connect(m_check, &QPushButton::clicked, this, &CheckPanel::check);
    connect(m_address, &QLineEdit::returnPressed, this, &CheckPanel::check);
    // What was found holds for the address that was asked.
    connect(m_address, &QLineEdit::textChanged, this, &CheckPanel::forget);
    connect(m_stopButton, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
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
    m_stopButton->hide();
    for (PlainLabel *list : {m_tunnels, m_credentials}) {
        list->setKeyboardSelectable(true);
        list->hide();
    }
    m_tunnels->setAccessibleName(tr("Connections of the client"));
    m_credentials->setAccessibleName(tr("Credentials of the client"));
    m_command->hide();

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

QList<Secret> CheckPanel::knownSecrets() const
{
    QList<Secret> secrets;
    const auto fields = clientconfig::fieldsFor(m_draft->type, m_draft->region);
    for (const clientconfig::ClientFieldSpec &spec : fields) {
        if (spec.isSecret() && !m_draft->answers.isEmpty(spec.field))
            secrets.append(m_draft->answers.secret(spec.field));
    }
    for (const clientconfig::FurtherVariable &further : m_draft->answers.further()) {
        if (further.isHidden() && !further.value.isEmpty())
            secrets.append(further.value);
    }
    return secrets;
}

void CheckPanel::check()
{
    if (!m_draft || m_busy->isBusy())
        return;
    const auto address = ClientAddress::parse(m_address->text().trimmed());
    m_problem->setVisible(!address);
    clearResults();
    if (!address) {
        m_problem->setText(
            tr("Error: this is not an address. Enter it as broker-host:8000 or http://10.0.0.7:8000."));
        announce(*m_problem, m_problem->text());
        m_address->setFocus();
        return;
    }
    m_stop = std::stop_source();
    const int run = ++m_run;
    setBusy(true);
    clientcheck::checkHealth(*this, m_transport, m_workspace.clock,
        {*address, Marker::of(m_record.fingerprint), expectedServer()}, m_stop.get_token())
        .then(this,
            [this, run, address = *address](const Result<HealthReport, CheckCancelled> &result) {
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
                    setBusy(false);
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
    const QList<Secret> known = knownSecrets();
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
        setBusy(false);
}

void CheckPanel::clearResults()
{
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
    const auto put = m_workspace.records.put(*record);
    if (!put) {
        m_recordFault->showMessage(MessageKind::Error, explain(put.error(), m_workspace.clock.nowUtc()));
        return;
    }
    audit::Entry entry = auditEntryFor(audit::Action::SecretChecked, *put);
    if (!report.provesToken())
        entry.outcome = audit::Outcome::Failed;
    noteAudit(m_workspace, entry);
}

void CheckPanel::setBusy(bool busy)
{
    if (busy) {
        m_stopButton->show();
        // Before the button is disabled: Qt would give the focus to whatever comes next.
        if (m_check->hasFocus())
            m_stopButton->setFocus();
        m_check->setEnabled(false);
        m_busy->start(tr("Asking the client…"));
        return;
    }
    m_check->setEnabled(true);
    if (m_stopButton->hasFocus())
        showTheWayOn();
    m_stopButton->hide();
    m_busy->stop();
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
