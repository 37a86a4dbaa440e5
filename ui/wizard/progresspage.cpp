// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/progresspage.h"

#include "core/overloaded.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/errortext.h"
#include "presenters/recordtext.h"
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
    return {ProgressPage::tr("Note in the journal what is about to be done"),
        ProgressPage::tr("Ask Snyk for the token"),
        ProgressPage::tr("Save the token in the keychain and read it back"),
        ProgressPage::tr("Keep the token in the memory of this program"),
        ProgressPage::tr("Add it to your list of tokens"), ProgressPage::tr("Your token, this once"),
        ProgressPage::tr("Show it &once…")};
}

KeepStage stageOf(const State &state)
{
    using records::Storage;
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
            [](const Storing &s) {
                return KeepStage{done, done, Running, Waiting, s.storage, Work::Store};
            },
            [](const StoreFailed &s) {
                return KeepStage{
                    done, done, mayBeStored(s.error) ? StepState::Unknown : Failed, Waiting, s.plan.storage};
            },
            [](const Recording &s) {
                return KeepStage{done, done, done, Running, s.storage, Work::Other};
            },
            [](const RecordFailed &s) {
                return KeepStage{done, done, done, Failed, s.storage};
            },
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
    setFinalPage(false);
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
    return std::holds_alternative<provisioning::Done>(setup().flow().state());
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
    KeepStage stage = stageOf(setup().flow().state());
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
    std::visit(Overloaded{
                   [&](const JournalFailed &) {
                       setHeading(calls ? tr("No token yet") : tr("The token is not saved yet"), below);
                   },
                   [&](const Refused &) { setHeading(tr("No token was issued"), below); },
                   [&](const OutcomeUnknown &) {
                       setHeading(tr("It is not known whether there is a token"), below);
                   },
                   [&](const StoreFailed &s) {
                       setHeading(mayBeStored(s.error) ? tr("It is not certain that the token is saved")
                                                       : tr("The token is not saved yet"),
                           below);
                   },
                   [&](const RecordFailed &) { setHeading(tr("The token is not in your list yet"), below); },
                   [&](const Idle &) {
                       if (m_heldToken)
                           setHeading(tr("The token is not kept here"), below);
                   },
                   [&](const auto &) {
                       setHeading(calls ? tr("Getting the token") : tr("Saving the token"),
                           tr("Please wait. This page goes on by itself."));
                   },
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

void ProgressPage::showJournalFailure(const JournalFailed &state)
{
    Explanation text = explain(state.error, setup().workspace().clock.nowUtc());
    text.title = tr("Nothing was asked of Snyk");
    m_keep->tell(text);
}

void ProgressPage::showRefusal(const Refused &state)
{
    Message message = Message::from(MessageKind::Error,
        explain(state.error, ErrorContext::ChangingIntegration, setup().workspace().clock.nowUtc()));
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
    // Only whoever looked can know; the confirmation says once more what will happen.
    QPushButton *again = messages().addAction(
        tr("There is no token: &generate again"), QStringLiteral("generateAgainButton"));
    connect(again, &QPushButton::clicked, this, [this] {
        setup().chooseMethod(Method::Generate);
        Q_EMIT pageRequested(PageId::Confirm);
    });
}

void ProgressPage::showStoreFailure(const StoreFailed &state)
{
    m_keep->tell(explain(state.error, VaultAction::Save, setup().workspace().clock.nowUtc()),
        tr("The token is not lost: the program holds it in memory until you decide."));
    m_keep->offerMemory();
    offerOnce(state.plan, state.token, unstoredText(state.error));
}

void ProgressPage::showRecordFailure(const RecordFailed &state)
{
    const bool isInKeychain = state.storage == records::Storage::Keychain;
    m_keep->tell(explain(state.error, setup().workspace().clock.nowUtc()),
        isInKeychain ? tr("The token is safe in the keychain; only the list could not be written. "
                          "The next start finds it and offers to add it.")
                     : tr("The token is in memory only, and the list could not be written."));
    if (!isInKeychain) {
        offerOnce(state.plan, state.token,
            tr("It is in memory only. Put it into a safe place yourself before you go on."));
    }
}

void ProgressPage::offerOnce(const Plan &plan, const BrokerToken &token, const QString &warning)
{
    m_keep->offerOnce(setup().workspace(), token.secret(),
        tr("Broker token for %1", "integration in organization").arg(targetNames({plan.target}).constFirst()),
        auditEntryFor({}, plan.target), warning);
}

} // namespace broker::ui
