// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/progresspage.h"

#include "core/overloaded.h"
#include "core/statemachine.h"
#include "integrations/catalogue.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/errortext.h"
#include "presenters/integrationtext.h"
#include "presenters/recordtext.h"
#include "presenters/refusaltext.h"
#include "presenters/vaulttext.h"
#include "steps/keeppanel.h"
#include "widgets/messagebar.h"
#include "workspace/auditnote.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace broker::ui {

using namespace provisioning;

namespace {

using Work = KeepStage::Work;
using enum StepState;

constexpr StepState done = StepState::Done;

KeepWords words()
{
    KeepWords words = KeepWords::ofBrokerToken();
    words.call = ProgressPage::tr("Ask Snyk for the token");
    words.record = ProgressPage::tr("Add it to your list of tokens");
    words.notListed = ProgressPage::tr("The token is not in your list yet");
    words.onlyInKeychain
        = ProgressPage::tr("The token is safe in the keychain; only the list could not be saved. At the next "
                           "start, the program finds it and offers to add it.");
    words.onlyInMemory = ProgressPage::tr("The token is only in memory, and the list could not be saved.");
    return words;
}

KeepStage stageOfState(const State &state)
{
    return std::visit(
        Overloaded{
            [](const Idle &) { return KeepStage{}; },
            [](const Confirming &) { return KeepStage{}; },
            [](const Journaling &s) {
                return KeepStage{Running, Waiting, Waiting, Waiting, s.plan.storage, Work::Other};
            },
            [](const JournalFailed &s) {
                return KeepStage{Failed, Waiting, Waiting, Waiting, s.plan.storage};
            },
            [](const Calling &s) {
                return KeepStage{done, Running, Waiting, Waiting, s.plan.storage,
                    s.cancelRequested ? Work::CallToBeStopped : Work::Call};
            },
            [](const Refused &s) {
                return KeepStage{done, Failed, Waiting, Waiting, s.plan.storage};
            },
            [](const OutcomeUnknown &s) {
                return KeepStage{done, StepState::Unknown, Waiting, Waiting, s.plan.storage};
            },
            [](const Keeping &s) { return stageOf(s.keep); },
            [](const provisioning::Done &s) {
                return KeepStage{done, done, done, done, s.record.storage};
            },
        },
        state);
}

} // namespace

ProgressPage::ProgressPage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("progressPage"), context, parent)
    , m_keep(new KeepPanel(words(), services().clipboard, messages()))
{
    showHeading();
    content().addWidget(m_keep);
    content().addStretch(1);
    ProvisionFlow &flow = setup().flow();
    connect(m_keep, &KeepPanel::stopCallRequested, &flow, &ProvisionFlow::cancel);
    connect(m_keep, &KeepPanel::stopWaitingRequested, &flow, &ProvisionFlow::stopWaiting);
    connect(m_keep, &KeepPanel::retryRequested, &flow, &ProvisionFlow::retry);
    connect(m_keep, &KeepPanel::memoryRequested, &flow, &ProvisionFlow::keepInMemory);
    connect(m_keep, &KeepPanel::taken, &flow, &ProvisionFlow::tokenTakenByUser);
    connect(&flow, &ProvisionFlow::changed, this, [this] {
        showHeading();
        showOutcome();
        refresh();
    });
}

void ProgressPage::initializePage()
{
    messages().clear();
    m_keep->hideOnce();
    showHeading();
    refresh();
    // The page is on the screen before anything happens.
    QTimer::singleShot(0, this, [this] { setup().flow().confirm(); });
}

bool ProgressPage::isComplete() const
{
    return is<provisioning::Done>(setup().flow().state());
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
    KeepStage stage = stageOfState(setup().flow().state());
    if (setup().method() != Method::Generate)
        stage.call = NotNeeded;
    m_keep->showStage(stage);
    Q_EMIT completeChanged();
    Q_EMIT leaveChanged();
}

void ProgressPage::showHeading()
{
    const bool calls = setup().method() == Method::Generate;
    const QString below = tr("Below is what happened and what you can do.");
    const QString underWay = calls ? tr("Getting the token") : tr("Saving the token");
    const QString wait = tr("Please wait. This page continues automatically.");
    std::visit(Overloaded{
                   [&](const JournalFailed &) {
                       setHeading(calls ? tr("No token yet") : tr("The token is not saved yet"), below);
                   },
                   [&](const Refused &) { setHeading(tr("No token was issued"), below); },
                   [&](const OutcomeUnknown &) {
                       setHeading(tr("It is not known whether there is a token"), below);
                   },
                   [&](const Keeping &s) {
                       const QString trouble = m_keep->troubleHeading(s.keep);
                       setHeading(trouble.isEmpty() ? underWay : trouble, trouble.isEmpty() ? wait : below);
                   },
                   [&](const Idle &) {
                       if (m_heldToken)
                           setHeading(tr("The token is not kept here"), below);
                   },
                   [&](const auto &) { setHeading(underWay, wait); },
               },
        setup().flow().state());
}

void ProgressPage::showOutcome()
{
    messages().clear();
    m_keep->hideOnce();
    std::visit(Overloaded{
                   [this](const JournalFailed &state) { showJournalFailure(state); },
                   [this](const Refused &state) { showRefusal(state); },
                   [this](const OutcomeUnknown &state) { showUnknown(state); },
                   [this](const Keeping &state) { showTrouble(state); },
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
    messages().showMessage({.title = tr("The token is in your hands"),
        .lines = {tr("This program has forgotten it, and it is not in your list."),
            tr("To have it in the keychain after all, get it from the Web UI once the keychain works "
               "again.")},
        .dismissible = false});
    QPushButton *another
        = messages().addAction(tr("Set up &another token"), QStringLiteral("endAnotherButton"));
    connect(another, &QPushButton::clicked, this, [this] {
        setup().startAnother();
        Q_EMIT pageRequested(PageId::Organization);
    });
}

void ProgressPage::showJournalFailure(const JournalFailed &state)
{
    Explanation text = explain(state.error, setup().workspace().clock.nowUtc());
    text.title = tr("Nothing was asked of Snyk");
    m_keep->tell(text);
}

void ProgressPage::showRefusal(const Refused &state)
{
    Explanation text
        = explain(state.error, ErrorContext::ChangingIntegration, setup().workspace().clock.nowUtc());
    const auto type = integrations::typeByKey(state.plan.target.integrationType);
    if (type && type->isContainerRegistry)
        text = refusal::ofRegistry(text, state.error);
    Message message = Message::from(MessageKind::Error, text);
    message.dismissible = false;
    messages().showMessage(message);
    if (offerSignIn(state.error))
        return;
    QPushButton *again
        = messages().addAction(tr("Back to the &confirmation"), QStringLiteral("backToConfirmButton"));
    connect(again, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Confirm); });
    QPushButton *other = messages().addAction(tr("Choose another &way"), QStringLiteral("otherMethodButton"));
    connect(other, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(PageId::Method); });
}

void ProgressPage::showUnknown(const OutcomeUnknown &state)
{
    Message message = Message::from(MessageKind::Warning,
        explainUnknownOutcome(state.error, state.plan.target.org.name, integrationName(state.plan.target),
            setup().workspace().clock.nowUtc()));
    message.dismissible = false;
    messages().showMessage(message);
    QPushButton *look = messages().addAction(tr("&Look in the Web UI"), QStringLiteral("lookInWebUiButton"));
    connect(look, &QPushButton::clicked, this, [this] {
        setup().chooseMethod(Method::Retrieve);
        Q_EMIT pageRequested(PageId::Retrieve);
    });
    // Only whoever looked can know; the confirmation says once more what will happen.
    QPushButton *again = messages().addAction(
        tr("There is no token: &generate again"), QStringLiteral("generateAgainButton"));
    connect(again, &QPushButton::clicked, this, [this] {
        setup().chooseMethod(Method::Generate);
        Q_EMIT pageRequested(PageId::Confirm);
    });
}

void ProgressPage::showTrouble(const Keeping &state)
{
    m_keep->tellTrouble(state.keep, setup().workspace().clock.nowUtc());
    if (const auto *unsaved = as<keeping::StoreFailed>(state.keep)) {
        offerOnce(state, unstoredText(unsaved->error));
    } else if (is<keeping::RecordFailed>(state.keep) && isUnstored(state.keep)) {
        offerOnce(state, tr("It is only in memory. Put it in a safe place yourself before you go on."));
    }
}

void ProgressPage::offerOnce(const Keeping &of, const QString &warning)
{
    const records::Target &target = of.plan.target;
    m_keep->offerOnce(setup().workspace(), of.token.secret(),
        tr("Broker token for %1", "integration in organization").arg(targetNames({target}).constFirst()),
        auditEntryFor({}, target), warning);
}

} // namespace broker::ui
