// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/verifypage.h"

#include "clientcheck/clientaddress.h"
#include "clientcheck/clientage.h"
#include "core/qfuturecontext.h"
#include "presenters/clientagetext.h"
#include "presenters/clientchecktext.h"
#include "presenters/prooftext.h"
#include "rotation/statementbox.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/tonemark.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

using namespace rotation;

VerifyPage::VerifyPage(When when, const RotationPageContext &context, QWidget *parent)
    : RotationPage(
        when == When::BeforeSwitch ? QStringLiteral("verifyPage") : QStringLiteral("verifyAgainPage"),
        context, parent)
    , m_when(when)
    , m_address(named(new QLineEdit, "clientAddress"))
    , m_addressFault(named(new PlainLabel, "addressFault"))
    , m_check(button("checkClientButton", tr("&Check the client"), "check"))
    , m_stop(button("stopCheckButton", tr("Sto&p"), "stop"))
    , m_busy(new BusyIndicator)
    , m_result(named(new MessageBar, "clientResult"))
    , m_tunnels(named(new PlainLabel, "clientTunnels"))
    , m_system(button("systemCheckButton", tr("Try its c&redentials too"), "shield"))
    , m_systemResult(named(new MessageBar, "systemResult"))
    , m_credentials(named(new PlainLabel, "systemCredentials"))
    , m_proof(named(new PlainLabel, "proofText"))
    , m_statement(new StatementBox(tr("The program cannot reach it?"),
          tr("If you saw in another place, such as the client's log, that it is connected with the new "
             "token, say so. Your words are kept with this rotation."),
          {when == When::BeforeSwitch ? StatedFact::ClientVerified : StatedFact::ClientConfirmed}))
    , m_back(addButton(tr("&Back to the new client"), nullptr, "backToDeployButton"))
    , m_next(addButton(QString(), "arrow-right", "verifiedButton", true))
    , m_watch(context.flow.clients(), context.workspace.clock)
{
    buildLayout();
    explainWord(*this, "brokerserver");
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_addressFault->hide();
        forgetSystem();
        m_watch.end();
        m_settling.stop();
        m_isWaitWanted = true;
        refresh();
    });
    constexpr std::chrono::milliseconds settlingTime{800};
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, &VerifyPage::wait);
    connect(&m_watch, &clientcheck::ClientWatch::changed, this, &VerifyPage::heedWait);
    connect(m_address, &QLineEdit::editingFinished, this, &VerifyPage::rememberAddress);
    // After the key has been dealt with: what the check unlocks must not take it as well.
    connect(m_address, &QLineEdit::returnPressed, this, &VerifyPage::check, Qt::QueuedConnection);
    connect(m_check, &QPushButton::clicked, this, &VerifyPage::check);
    connect(m_stop, &QPushButton::clicked, this, &VerifyPage::stop);
    connect(m_system, &QPushButton::clicked, this, &VerifyPage::checkSystem);
    connect(m_statement, &StatementBox::stated, this, [this](StatedFact fact, const QString &words) {
        tell(event::Stated{{fact, words, this->context().workspace.clock.nowUtc()}});
        m_statement->clear();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        // From the proof it is two steps back: what was proven is taken back first.
        if (as<ReadyToSwitch>())
            tell(event::Back{});
        tell(event::Back{});
    });
    connect(m_next, &QPushButton::clicked, this,
        [this] { Q_EMIT stepRequested(as<ReadyToSwitch>() ? RotationStep::Switch : RotationStep::Retire); });
}

VerifyPage::~VerifyPage() = default;

void VerifyPage::buildLayout()
{
    m_address->setPlaceholderText(QStringLiteral("broker-host:8001"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_addressFault->hide();
    m_tunnels->setKeyboardSelectable(true);
    m_tunnels->hide();
    m_system->setToolTip(tr("Has the client sign in to the service behind it, such as your Git server"));
    m_credentials->setKeyboardSelectable(true);
    m_credentials->hide();

    auto *label = new QLabel(tr("&Address of the new client:"));
    label->setBuddy(m_address);
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(m_check);
    row->addWidget(m_stop);
    content().addWidget(label);
    content().addLayout(row);
    content().addWidget(m_addressFault);
    content().addWidget(m_busy);
    content().addWidget(m_result);
    content().addWidget(m_tunnels);
    content().addWidget(m_system, 0, Qt::AlignLeading);
    content().addWidget(m_systemResult);
    content().addWidget(m_credentials);
    content().addWidget(m_proof);
    content().addWidget(m_statement);
    content().addStretch(1);
    m_back->setVisible(m_when == When::BeforeSwitch);
}

const clientcheck::HealthReport *VerifyPage::report() const
{
    const auto of = [](const auto *state) -> const clientcheck::HealthReport * {
        return state && state->report ? &*state->report : nullptr;
    };
    for (const auto *each :
        {of(as<Verifying>()), of(as<ReadyToSwitch>()), of(as<Switched>()), of(as<ReadyToPromote>())}) {
        if (each)
            return each;
    }
    return nullptr;
}

/// Of what is written there; nothing for one that was not given yet, and none is wanted.
bool VerifyPage::isAboutOtherAddress() const
{
    const QString text = m_address->text().trimmed();
    const QString &known = rotation()->clientAddress;
    if (known.isEmpty() && text == m_offered)
        return false;
    const auto address = clientcheck::ClientAddress::parse(text);
    return text != known && !(address && address->toString() == known);
}

bool VerifyPage::isProven() const
{
    return as<ReadyToSwitch>() || as<ReadyToPromote>();
}

void VerifyPage::refresh()
{
    const Rotation *of = rotation();
    if (!of)
        return;
    (void)showState();
    offerAddress(*of);
    const bool isChecking = flow().isChecking();
    const bool endsNow = m_hasAsked && !isChecking;
    m_hasAsked = m_hasAsked && isChecking;
    waitAgain();
    const bool isWaiting = m_watch.isWaiting();
    if (!isChecking && !isWaiting && m_stop->hasFocus())
        m_check->setFocus();
    m_stop->setVisible(isChecking || isWaiting);
    // Before what has it is disabled: Qt would give it to whatever comes next.
    if (isChecking && (m_check->hasFocus() || m_address->hasFocus()))
        m_stop->setFocus();
    m_check->setEnabled(!isChecking && !m_address->text().trimmed().isEmpty());
    m_address->setEnabled(!isChecking);
    if (isChecking)
        m_busy->start(tr("Asking the client…"));
    else if (m_systemCheck.isRunning())
        m_busy->start(tr("The client tries its credentials…"));
    else if (isWaiting)
        m_busy->start(tr("Waiting for the client…"));
    else
        m_busy->stop();
    showReport();
    showProof();
    m_system->setVisible(report() || isProven());
    m_system->setEnabled(!m_systemCheck.isRunning() && !of->clientAddress.isEmpty());
    m_back->setVisible(m_when == When::BeforeSwitch && !as<ReadyToPromote>());
    m_next->setText(of->way == Way::Api && m_when == When::BeforeSwitch ? tr("&Next: the switch")
                                                                        : tr("&Next: retire the old token"));
    m_next->setEnabled(isProven() && !isChecking && !isAboutOtherAddress());
    m_statement->setVisible(!isProven());
    if ((endsNow || (isProven() && !m_wasProven)) && isVisible())
        showTheWayOn();
    m_wasProven = isProven();
}

void VerifyPage::showTheWayOn()
{
    if (m_next->isEnabled())
        m_next->setFocus();
    else if (m_result->hasMessage())
        m_result->setFocus();
    else
        m_check->setFocus();
}

void VerifyPage::offerAddress(const Rotation &of)
{
    const QString offer = of.clientAddress.isEmpty() ? newClientAddress() : of.clientAddress;
    const bool isOther = m_shownRotation != of.id || offer != m_offered;
    // What the user wrote there stays.
    if (isOther
        && (m_shownRotation != of.id || m_address->text().isEmpty() || m_address->text() == m_offered)) {
        const QSignalBlocker silent(m_address);
        m_address->setText(offer);
    }
    m_shownRotation = of.id;
    m_offered = offer;
}

void VerifyPage::showReport()
{
    const clientcheck::HealthReport *now = report();
    if (!now || flow().isChecking() || isAboutOtherAddress()) {
        m_result->clear();
        m_tunnels->hide();
        m_shownReport = {};
        return;
    }
    if (m_shownReport == now->at && m_result->hasMessage())
        return;
    m_shownReport = now->at;
    Message message
        = Message::from(messageKindOf(toneOf(now->verdict)), explainProof(*now, rotation()->clientAddress));
    message.dismissible = false;
    m_result->showMessage(message);
    QStringList tunnels = tunnelTexts(*now);
    if (const QString age = ageText(clientcheck::ageOf(now->tunnels)); !age.isEmpty())
        tunnels.append(age);
    m_tunnels->setText(tunnels.join(QLatin1Char('\n')));
    m_tunnels->setVisible(!tunnels.isEmpty());
    m_tunnels->setAccessibleName(tr("What the client says"));
}

void VerifyPage::showProof()
{
    const clientcheck::HealthReport *now = report();
    QString text;
    if (!isProven()) {
        text = tr("Locked: the next step needs a connected client with the new token.");
    } else if (!now || !now->provesToken()) {
        text = proofText(*rotation(), std::nullopt, QLocale());
        if (text.isEmpty())
            text = tr("The client was proven before. Check it once more.");
    }
    m_proof->setText(text);
    m_proof->setVisible(!text.isEmpty());
}

void VerifyPage::rememberAddress()
{
    const Rotation *of = rotation();
    const auto address = clientcheck::ClientAddress::parse(m_address->text());
    if (of && address && address->toString() != of->clientAddress)
        tell(event::ClientAddressGiven{address->toString()});
    m_address->setModified(false);
    waitAgain();
}

void VerifyPage::check()
{
    const auto address = clientcheck::ClientAddress::parse(m_address->text());
    if (!address) {
        m_addressFault->setText(tr("This is no address of a client. It looks like broker-host:8001 or "
                                   "http://10.0.0.7:8001, without user name or query."));
        m_addressFault->show();
        m_address->setFocus();
        forgetSystem();
        refresh();
        return;
    }
    rememberAddress();
    m_shownReport = {};
    forgetSystem();
    m_isWaitWanted = true;
    m_hasAsked = true;
    m_hasAsked = flow().checkClient() && m_hasAsked;
}

void VerifyPage::stop()
{
    m_isWaitWanted = false;
    m_settling.stop();
    m_watch.end();
    flow().stopChecking();
}

void VerifyPage::showEvent(QShowEvent *event)
{
    RotationPage::showEvent(event);
    m_isWaitWanted = true;
    waitAgain();
}

void VerifyPage::hideEvent(QHideEvent *event)
{
    m_settling.stop();
    m_watch.end();
    RotationPage::hideEvent(event);
}

void VerifyPage::waitAgain()
{
    if (!rotation() || isProven() || flow().isChecking()) {
        m_settling.stop();
        m_watch.end();
        return;
    }
    const bool isOver = is<clientcheck::wait::GivenUp, clientcheck::wait::Found>(m_watch.state());
    // Half an address is no address: nobody is asked there, and nothing takes the focus away.
    const bool isTyping = m_address->hasFocus() && m_address->isModified();
    if (m_isWaitWanted && isVisible() && !isTyping && !m_watch.isWaiting() && !isOver
        && !m_settling.isActive())
        m_settling.start();
}

void VerifyPage::wait()
{
    const auto address = clientcheck::ClientAddress::parse(m_address->text());
    const auto question = address ? flow().clientQuestion(*address) : std::nullopt;
    if (question)
        m_watch.begin(*question);
}

/// What is worth telling is found out by a check, which is noted down.
void VerifyPage::heedWait()
{
    namespace wait = clientcheck::wait;
    const wait::Course *course = wait::courseOf(m_watch.state());
    const clientcheck::HealthReport *shown = isAboutOtherAddress() ? nullptr : report();
    const bool isNewTrouble
        = course && course->isTrouble && !(shown && shown->verdict == course->last->verdict);
    const auto *found = broker::as<wait::Found>(m_watch.state());
    if (isNewTrouble || (found && !(shown && shown->verdict == found->report.verdict))) {
        rememberAddress();
        m_shownReport = {};
        if (flow().checkClient())
            return;
    }
    refresh();
}

void VerifyPage::forgetSystem()
{
    m_systemCheck.drop();
    m_systemResult->clear();
    m_credentials->hide();
}

void VerifyPage::checkSystem()
{
    forgetSystem();
    m_systemCheck.start(
        this, [this](std::stop_token stop) { return flow().checkSystem(std::move(stop)); },
        [this](const Result<clientcheck::SystemReport, clientcheck::CheckCancelled> &report) {
            if (report) {
                Message message = Message::from(messageKindOf(toneOf(report->verdict)), explain(*report));
                m_systemResult->showMessage(message);
                const QStringList lines = credentialTexts(*report);
                m_credentials->setText(lines.join(QLatin1Char('\n')));
                m_credentials->setVisible(!lines.isEmpty());
                m_credentials->setAccessibleName(tr("What the service said"));
            }
            refresh();
        });
    refresh();
}

void VerifyPage::takeFocus()
{
    if (m_next->isEnabled())
        m_next->setFocus();
    else if (m_address->text().isEmpty())
        m_address->setFocus();
    else
        m_check->setFocus();
}

} // namespace broker::ui
