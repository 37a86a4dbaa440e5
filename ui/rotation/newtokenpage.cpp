// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/newtokenpage.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "presenters/integrationtext.h"
#include "presenters/vaulttext.h"
#include "rotation/tokenpaste.h"
#include "sandbox/sandboxsnyk.h"
#include "sandbox/webui.h"
#include "steps/keeppanel.h"
#include "steps/navigationchooser.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "workspace/auditnote.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace rotation;

namespace {

std::chrono::seconds revealTimeOf(const Workspace &workspace)
{
    return std::chrono::seconds(workspace.settings.revealSeconds.value());
}

KeepWords words()
{
    KeepWords words = KeepWords::ofBrokerToken();
    words.call = NewTokenPage::tr("Ask Snyk for the new token, once");
    words.once = NewTokenPage::tr("Your new token, this once");
    words.showOnce = NewTokenPage::tr("Show it o&nce…");
    return words;
}

/// Where a token that the user has is wanted.
bool wantsToken(const State &state)
{
    return is<AwaitingToken, AlreadyProvisioned, ProvisionUnknown, TokenMissing>(state);
}

} // namespace

NewTokenPage::NewTokenPage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("newTokenPage"), context, parent)
    , m_keep(new KeepPanel(words(), context.clipboard, messages()))
    , m_navigation(new NavigationChooser(context.workspace.settings))
    , m_webUiSteps(named(new PlainLabel, "webUiSteps"))
    , m_gap(named(new PlainLabel(gapText()), "webUiGap"))
    , m_openSettings(button("openSettingsButton", tr("&Open these settings in the browser"), "external-link"))
    , m_practiceToken(button("usePracticeTokenButton", tr("&Use the new token of the practice Web UI")))
    , m_paste(new TokenPaste(revealTimeOf(context.workspace)))
{
    buildLayout();
    connect(m_navigation, &NavigationChooser::chosen, this, &NewTokenPage::showSteps);
    explainWord(*this, "provisional");
    connect(m_openSettings, &QPushButton::clicked, this, [this] { openInBrowser(settingsPage()); });
    connect(m_practiceToken, &QPushButton::clicked, this, &NewTokenPage::takePracticeToken);
    connect(m_keep, &KeepPanel::stopCallRequested, this, [this] { tell(event::Cancel{}); });
    connect(m_keep, &KeepPanel::stopWaitingRequested, &flow(), &RotationFlow::stopWaiting);
    connect(m_keep, &KeepPanel::retryRequested, this, [this] { tell(event::Retry{}); });
    connect(m_keep, &KeepPanel::memoryRequested, this, [this] { tell(event::UseMemory{}); });
    connect(m_keep, &KeepPanel::taken, this, [this] { tell(event::TokenTakenByUser{}); });
    connect(m_paste, &TokenPaste::given, this,
        [this](const BrokerToken &token) { tell(event::TokenGiven{token}); });
}

void NewTokenPage::buildLayout()
{
    m_webUiSteps->setKeyboardSelectable(true);
    content().addWidget(m_gap);
    content().addWidget(m_navigation);
    content().addWidget(m_webUiSteps);
    content().addWidget(m_openSettings, 0, Qt::AlignLeading);
    content().addWidget(m_practiceToken, 0, Qt::AlignLeading);
    content().addWidget(m_keep);
    content().addWidget(m_paste);
    content().addStretch(1);
}

void NewTokenPage::refresh()
{
    const Rotation *of = rotation();
    if (!of)
        return;
    if (!as<keeping::StoreFailed>())
        m_keep->hideOnce();
    showKeeping();
    showWebUi();
    m_paste->setRotation(*of, paste::contextOf(context().workspace.records.records()));
    m_paste->setVisible(wantsToken(flow().state()));
    if (showState()) {
        addActions();
        if (isVisible())
            messages().setFocus();
    }
}

void NewTokenPage::showKeeping()
{
    using Work = KeepStage::Work;
    using enum StepState;
    KeepStage stage;
    stage.storage = context().workspace.storageForNew();
    stage.journal = StepState::Done;
    if (as<Journaling>())
        stage.journal = Running;
    else if (as<JournalFailed>())
        stage.journal = Failed;
    stage.call = stage.journal == StepState::Done ? StepState::Done : Waiting;
    if (const auto *provisioning = as<Provisioning>()) {
        stage.call = Running;
        stage.work = provisioning->cancelRequested ? Work::CallToBeStopped : Work::Call;
    } else if (as<ProvisionRefused>() || as<AlreadyProvisioned>()) {
        stage.call = Failed;
    } else if (as<ProvisionUnknown>()) {
        stage.call = Unknown;
    }
    if (rotation()->way == Way::WebUi)
        stage.call = NotNeeded;
    if (const auto *keeping = as<Keeping>()) {
        const KeepStage kept = stageOf(keeping->keep);
        stage.store = kept.store;
        stage.storage = kept.storage;
        stage.work = kept.work;
    } else if (as<Resuming>()) {
        // What the journal knows of the call is all there is until the keychain has answered.
        if (!rotation()->newToken && rotation()->way == Way::Api)
            stage.call = Unknown;
        stage.store = Running;
        stage.work = Work::Read;
    } else if (as<KeychainUnclear>()) {
        if (!rotation()->newToken && rotation()->way == Way::Api)
            stage.call = Unknown;
        stage.store = Unknown;
    } else if (as<TokenMissing>()) {
        stage.store = Failed;
    }
    if (stage.work == Work::None && isWorking(flow().state()))
        stage.work = Work::Other;
    m_keep->showStage(stage);
}

void NewTokenPage::takePracticeToken()
{
    const auto api = rotation() ? HttpsUrl::parse(rotation()->target.apiAddress) : std::nullopt;
    if (!api || !as<AwaitingToken>())
        return;
    m_practiceToken->setEnabled(false);
    const auto finished = [this] { m_practiceToken->setEnabled(true); };
    sandbox::lookInWebUi(context().workspace.http, api->url(), rotation()->target.org.id,
        rotation()->target.integrationType, rotation()->target.integration, sandbox::Look::AtNewToken, {})
        .then(this,
            [this, finished](const Result<BrokerToken, snyk::HttpError> &found) {
                finished();
                if (found && as<AwaitingToken>())
                    tell(event::TokenGiven{*found});
            })
        .onCanceled(this, finished);
}

void NewTokenPage::showWebUi()
{
    const bool isAwaiting = as<AwaitingToken>();
    m_navigation->setVisible(isAwaiting);
    m_webUiSteps->setVisible(isAwaiting);
    m_gap->setVisible(isAwaiting);
    m_openSettings->setVisible(isAwaiting);
    m_practiceToken->setVisible(isAwaiting && context().workspace.practice);
    m_keep->setRowsVisible(!isAwaiting);
    if (!isAwaiting)
        return;
    m_navigation->refresh();
    showSteps();
}

void NewTokenPage::showSteps()
{
    const Rotation &of = *rotation();
    const auto type = integrations::typeByKey(of.target.integrationType);
    if (!type)
        return;
    const QStringList steps
        = integrationStepsFor(type->guide, m_navigation->navigation(), of.target.org.name, type->displayName);
    QStringList numbered;
    for (qsizetype i = 0; i < steps.size(); ++i)
        numbered.append(tr("%Ln. %1", "numbered step", static_cast<int>(i) + 1).arg(withBreaks(steps[i])));
    m_webUiSteps->setText(numbered.join(QLatin1Char('\n')));
}

void NewTokenPage::addAction(const QString &text, const char *objectName, const Event &event)
{
    QPushButton *button = messages().addAction(text, QString::fromLatin1(objectName));
    connect(button, &QPushButton::clicked, this, [this, event] { tell(event); });
}

void NewTokenPage::addLook()
{
    const QPushButton *look
        = messages().addAction(tr("Look in the &Web UI"), QStringLiteral("lookInWebUiButton"));
    connect(look, &QPushButton::clicked, this, [this] { openInBrowser(settingsPage()); });
}

void NewTokenPage::addActions()
{
    if (as<JournalFailed>()) {
        m_keep->offerRetry();
        addAction(tr("Back to the &plan"), "backButton", event::Back{});
    } else if (const auto *refused = as<ProvisionRefused>()) {
        if (!offerSignIn(refused->error, event::Retry{}))
            addAction(tr("Back to the &plan"), "planAgainButton", event::Retry{});
    } else if (as<AlreadyProvisioned>()) {
        addLook();
        addAction(tr("Back to the &plan"), "planAgainButton", event::Back{});
    } else if (as<ProvisionUnknown>()) {
        addLook();
    } else if (const auto *failed = as<keeping::StoreFailed>()) {
        m_keep->offerRetry();
        m_keep->offerMemory();
        audit::Entry about = auditEntryFor({}, rotation()->target);
        about.record = rotation()->record;
        m_keep->offerOnce(context().workspace, as<Keeping>()->token.secret(),
            tr("New Broker token for %1", "integration in organization").arg(placeName(rotation()->target)),
            about, unstoredText(failed->error));
    } else if (as<KeychainUnclear>()) {
        addAction(tr("Ask the keychain &again"), "retryButton", event::Retry{});
    } else if (as<TokenMissing>()) {
        addAction(tr("Ask the keychain &again"), "retryButton", event::Retry{});
        addLook();
        addAction(tr("I &have it elsewhere"), "haveItButton", event::TokenTakenByUser{});
    }
}

void NewTokenPage::takeFocus()
{
    if (messages().hasMessage())
        messages().setFocus();
    else if (as<AwaitingToken>())
        m_paste->takeFocus();
    else
        setFocus();
}

} // namespace broker::ui
