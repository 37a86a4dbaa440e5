// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/progresspage.h"

#include "core/overloaded.h"
#include "platform/icons.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/errortext.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "provisioning/auditnote.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretcard.h"
#include "wizard/steprow.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace provisioning;

namespace {

constexpr std::chrono::milliseconds keychainPatience{1500};

} // namespace

ProgressPage::ProgressPage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("progressPage"), context, parent)
    , m_journal(new StepRow(tr("Note in the journal what is about to be done")))
    , m_call(new StepRow(tr("Ask Snyk for the token")))
    , m_store(new StepRow(tr("Save the token in the keychain and read it back")))
    , m_record(new StepRow(tr("Add it to your list of tokens")))
    , m_busy(new BusyIndicator)
    , m_cancel(new QPushButton(icon(QStringLiteral("stop")), tr("&Stop before it is sent")))
    , m_stopWaiting(new QPushButton(icon(QStringLiteral("stop")), tr("Stop &waiting for the keychain")))
    , m_once(new QGroupBox(tr("Your token, this once")))
    , m_onceCard(new SecretCard(services().clipboard))
    , m_onceTaken(new QPushButton(tr("I &have it in a safe place")))
{
    setHeading(tr("Getting the token"), tr("Please wait. This page goes on by itself."));
    setFinalPage(false);
    buildLayout();
    m_patience.setSingleShot(true);
    m_patience.setInterval(keychainPatience);
    connect(&m_patience, &QTimer::timeout, this, &ProgressPage::refresh);
    connect(m_cancel, &QPushButton::clicked, &setup().flow(), &ProvisionFlow::cancel);
    connect(m_stopWaiting, &QPushButton::clicked, &setup().flow(), &ProvisionFlow::stopWaiting);
    connect(m_onceTaken, &QPushButton::clicked, &setup().flow(), &ProvisionFlow::tokenTakenByUser);
    connect(&setup().flow(), &ProvisionFlow::changed, this, [this] {
        if (std::holds_alternative<Storing>(setup().flow().state()))
            m_patience.start();
        else
            m_patience.stop();
        showOutcome();
        refresh();
    });
}

void ProgressPage::buildLayout()
{
    m_journal->setObjectName(QStringLiteral("journalStep"));
    m_call->setObjectName(QStringLiteral("callStep"));
    m_store->setObjectName(QStringLiteral("storeStep"));
    m_record->setObjectName(QStringLiteral("recordStep"));
    m_cancel->setObjectName(QStringLiteral("cancelCallButton"));
    m_stopWaiting->setObjectName(QStringLiteral("stopWaitingButton"));
    m_once->setObjectName(QStringLiteral("showOnce"));
    m_onceCard->setCopyButton(tr("&Copy"), QStringLiteral("copyOnceButton"));
    m_onceTaken->setObjectName(QStringLiteral("tokenTakenButton"));
    for (QPushButton *button : {m_cancel, m_stopWaiting, m_onceTaken})
        button->setAutoDefault(false);

    auto *once = new QVBoxLayout(m_once);
    once->addWidget(
        new PlainLabel(tr("It is stored nowhere. Put it into a safe place yourself before you go on.")));
    once->addWidget(m_onceCard);
    once->addWidget(m_onceTaken, 0, Qt::AlignLeading);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_stopWaiting);
    for (StepRow *row : {m_journal, m_call, m_store, m_record})
        content().addWidget(row);
    content().addSpacing(content().spacing());
    content().addLayout(buttons);
    content().addWidget(m_once);
    content().addStretch(1);
}

void ProgressPage::initializePage()
{
    messages().clear();
    m_once->hide();
    m_onceCard->clear();
    refresh();
    // The page is on the screen before anything happens.
    QTimer::singleShot(0, this, [this] { setup().flow().confirm(); });
}

bool ProgressPage::isComplete() const
{
    return std::holds_alternative<Done>(setup().flow().state());
}

int ProgressPage::nextId() const
{
    return static_cast<int>(PageId::Done);
}

bool ProgressPage::mayLeave() const
{
    return !isWorking(setup().flow().state()) && !holdsUnstoredToken(setup().flow().state());
}

void ProgressPage::refresh()
{
    refreshSteps();
    const State &state = setup().flow().state();
    const auto *calling = std::get_if<Calling>(&state);
    const bool waitsForKeychain = std::holds_alternative<Storing>(state) && !m_patience.isActive();
    m_cancel->setVisible(calling);
    m_cancel->setEnabled(calling && !calling->cancelRequested);
    m_stopWaiting->setVisible(waitsForKeychain);
    if (calling && calling->cancelRequested)
        m_busy->start(tr("If the request has left already, Snyk's answer is awaited…"));
    else if (calling)
        m_busy->start(tr("Asking Snyk…"));
    else if (waitsForKeychain)
        m_busy->start(waitingText(VaultAction::Save));
    else if (isWorking(state))
        m_busy->start(tr("Working…"));
    else
        m_busy->stop();
    Q_EMIT completeChanged();
    Q_EMIT leaveChanged();
}

void ProgressPage::refreshSteps()
{
    struct Marks
    {
        StepState journal = StepState::Waiting;
        StepState call = StepState::Waiting;
        StepState store = StepState::Waiting;
        StepState record = StepState::Waiting;
    };
    using enum StepState;
    const State &state = setup().flow().state();
    const Marks marks
        = std::visit(Overloaded{
                         [](const Idle &) { return Marks{}; },
                         [](const Confirming &) { return Marks{}; },
                         [](const Journaling &) { return Marks{Running}; },
                         [](const JournalFailed &) { return Marks{Failed}; },
                         [](const Calling &) {
                             return Marks{StepState::Done, Running};
                         },
                         [](const Refused &) {
                             return Marks{StepState::Done, Failed};
                         },
                         [](const OutcomeUnknown &) {
                             return Marks{StepState::Done, Failed};
                         },
                         [](const Storing &) {
                             return Marks{StepState::Done, StepState::Done, Running};
                         },
                         [](const StoreFailed &) {
                             return Marks{StepState::Done, StepState::Done, Failed};
                         },
                         [](const Recording &) {
                             return Marks{StepState::Done, StepState::Done, StepState::Done, Running};
                         },
                         [](const RecordFailed &) {
                             return Marks{StepState::Done, StepState::Done, StepState::Done, Failed};
                         },
                         [](const provisioning::Done &) {
                             return Marks{StepState::Done, StepState::Done, StepState::Done, StepState::Done};
                         },
                     },
            state);
    const bool calls = setup().method() == Method::Generate;
    m_journal->setState(marks.journal);
    m_call->setState(calls ? marks.call : NotNeeded);
    m_store->setState(marks.store);
    m_record->setState(marks.record);
}

void ProgressPage::showOutcome()
{
    messages().clear();
    m_once->hide();
    std::visit(Overloaded{
                   [this](const JournalFailed &state) { showJournalFailure(state); },
                   [this](const Refused &state) { showRefusal(state); },
                   [this](const OutcomeUnknown &state) { showUnknown(state); },
                   [this](const StoreFailed &state) { showStoreFailure(state); },
                   [this](const RecordFailed &state) { showRecordFailure(state); },
                   [this](const provisioning::Done &) { Q_EMIT advanceRequested(); },
                   [this](const Idle &) {
                       if (m_heldToken)
                           showEnd();
                   },
                   [](const auto &) {},
               },
        setup().flow().state());
    if (messages().hasMessage())
        messages().setFocus();
    m_heldToken = holdsUnstoredToken(setup().flow().state());
}

void ProgressPage::showEnd()
{
    m_onceCard->clear();
    Message message;
    message.title = tr("The token is in your hands");
    message.lines = {tr("This program has forgotten it, and it is not in your list."),
        tr("To have it in the keychain after all, get it from the Web UI when the keychain works again.")};
    message.dismissible = false;
    messages().showMessage(message);
    QPushButton *another
        = messages().addAction(tr("Set up &another token"), QStringLiteral("endAnotherButton"));
    connect(another, &QPushButton::clicked, this, [this] {
        setup().startAnother();
        Q_EMIT pageRequested(PageId::Organization);
    });
}

void ProgressPage::addRetry()
{
    QPushButton *retry = messages().addAction(tr("Try &again"), QStringLiteral("retryButton"));
    connect(retry, &QPushButton::clicked, &setup().flow(), &ProvisionFlow::retry);
}

void ProgressPage::showJournalFailure(const JournalFailed &state)
{
    Explanation words = explain(state.error, setup().workspace().clock.nowUtc());
    words.title = tr("Nothing was asked of Snyk");
    messages().showMessage(MessageKind::Error, words);
    addRetry();
}

void ProgressPage::showRefusal(const Refused &state)
{
    Message message = Message::from(MessageKind::Error,
        explain(state.error, ErrorContext::ChangingIntegration, setup().workspace().clock.nowUtc()));
    message.dismissible = false;
    messages().showMessage(message);
    QPushButton *again
        = messages().addAction(tr("Back to the &confirmation"), QStringLiteral("backToConfirmButton"));
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Confirm); });
    QPushButton *other = messages().addAction(tr("Choose another &way"), QStringLiteral("otherMethodButton"));
    connect(other, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Method); });
}

void ProgressPage::showUnknown(const OutcomeUnknown &state)
{
    Message message = Message::from(MessageKind::Warning,
        explainUnknownOutcome(state.error, state.plan.target.org.name,
            integrations::displayNameOf(state.plan.target.integrationType),
            setup().workspace().clock.nowUtc()));
    message.dismissible = false;
    messages().showMessage(message);
    QPushButton *look = messages().addAction(tr("&Look in the Web UI"), QStringLiteral("lookInWebUiButton"));
    connect(look, &QPushButton::clicked, this, [this] {
        setup().chooseMethod(Method::Retrieve);
        Q_EMIT pageRequested(PageId::Retrieve);
    });
}

void ProgressPage::showStoreFailure(const StoreFailed &state)
{
    Message message = Message::from(
        MessageKind::Error, explain(state.error, VaultAction::Save, setup().workspace().clock.nowUtc()));
    message.lines.prepend(tr("The token is not lost: the program holds it in memory until you decide."));
    message.dismissible = false;
    messages().showMessage(message);
    addRetry();
    QPushButton *memory
        = messages().addAction(tr("Keep it in &memory until I quit"), QStringLiteral("keepInMemoryButton"));
    memory->setToolTip(memoryOnlyText());
    connect(memory, &QPushButton::clicked, &setup().flow(), &ProvisionFlow::keepInMemory);
    QPushButton *once = messages().addAction(tr("Show it &once…"), QStringLiteral("showOnceButton"));
    connect(once, &QPushButton::clicked, this,
        [this, plan = state.plan, token = state.token] { showTokenOnce(plan, token); });
}

void ProgressPage::showRecordFailure(const RecordFailed &state)
{
    Message message
        = Message::from(MessageKind::Error, explain(state.error, setup().workspace().clock.nowUtc()));
    message.lines.prepend(state.storage == records::Storage::Keychain
            ? tr("The token is safe in the keychain; only the list could not be written. "
                 "The next start finds it and offers to add it.")
            : tr("The token is in memory only, and the list could not be written."));
    message.dismissible = false;
    messages().showMessage(message);
    addRetry();
    if (state.storage == records::Storage::Memory) {
        QPushButton *once = messages().addAction(tr("Show it &once…"), QStringLiteral("showOnceButton"));
        connect(once, &QPushButton::clicked, this,
            [this, plan = state.plan, token = state.token] { showTokenOnce(plan, token); });
    }
}

void ProgressPage::showTokenOnce(const Plan &plan, const BrokerToken &token)
{
    m_once->show();
    m_onceCard->showUnstored(setup().workspace(), token,
        tr("Broker token for %1", "integration in organization").arg(targetNames({plan.target}).constFirst()),
        entryFor({}, plan.target));
    m_onceCard->reveal();
    m_onceCard->setFocus();
}

} // namespace broker::ui
