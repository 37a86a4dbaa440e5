// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/newtokenpage.h"

#include "integrations/catalogue.h"
#include "platform/icons.h"
#include "presenters/integrationtext.h"
#include "presenters/vaulttext.h"
#include "provisioning/auditnote.h"
#include "rotation/tokenpaste.h"
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

using namespace rotation;

namespace {

constexpr std::chrono::milliseconds keychainPatience{1500};

std::chrono::seconds revealTimeOf(const provisioning::Workspace &workspace)
{
    return std::chrono::seconds(workspace.settings.revealSeconds.value());
}

/// Where a token that the user has is wanted.
bool wantsToken(const State &state)
{
    return std::holds_alternative<AwaitingToken>(state) || std::holds_alternative<AlreadyProvisioned>(state)
        || std::holds_alternative<ProvisionUnknown>(state) || std::holds_alternative<TokenMissing>(state);
}

} // namespace

NewTokenPage::NewTokenPage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("newTokenPage"), context, parent)
    , m_journal(new StepRow(tr("Note in the journal what is about to be done")))
    , m_call(new StepRow(tr("Ask Snyk for the new token, once")))
    , m_store(new StepRow(tr("Save it in the keychain and read it back")))
    , m_webUiSteps(new PlainLabel)
    , m_gap(new PlainLabel(gapText()))
    , m_openSettings(
          new QPushButton(icon(QStringLiteral("external-link")), tr("&Open these settings in the browser")))
    , m_paste(new TokenPaste(revealTimeOf(context.workspace)))
    , m_busy(new BusyIndicator)
    , m_stopCall(new QPushButton(icon(QStringLiteral("stop")), tr("&Stop before it is sent")))
    , m_stopWaiting(new QPushButton(icon(QStringLiteral("stop")), tr("Stop &waiting for the keychain")))
    , m_once(new QGroupBox(tr("Your new token, this once")))
    , m_onceCard(new SecretCard(context.clipboard))
    , m_onceTaken(new QPushButton(tr("I &have it in a safe place")))
{
    buildLayout();
    m_patience.setSingleShot(true);
    m_patience.setInterval(keychainPatience);
    connect(&m_patience, &QTimer::timeout, this, &NewTokenPage::showBusy);
    connect(m_openSettings, &QPushButton::clicked, this, [this] { openInBrowser(settingsPage()); });
    connect(m_stopCall, &QPushButton::clicked, this, [this] { tell(event::Cancel{}); });
    connect(m_stopWaiting, &QPushButton::clicked, &flow(), &RotationFlow::stopWaiting);
    connect(m_onceTaken, &QPushButton::clicked, this, [this] {
        m_onceCard->clear();
        tell(event::TokenTakenByUser{});
    });
    connect(m_paste, &TokenPaste::given, this,
        [this](const BrokerToken &token) { tell(event::TokenGiven{token}); });
}

void NewTokenPage::buildLayout()
{
    m_journal->setObjectName(QStringLiteral("journalStep"));
    m_call->setObjectName(QStringLiteral("callStep"));
    m_store->setObjectName(QStringLiteral("storeStep"));
    m_webUiSteps->setObjectName(QStringLiteral("webUiSteps"));
    m_webUiSteps->setKeyboardSelectable(true);
    m_gap->setObjectName(QStringLiteral("webUiGap"));
    m_openSettings->setObjectName(QStringLiteral("openSettingsButton"));
    m_stopCall->setObjectName(QStringLiteral("stopCallButton"));
    m_stopWaiting->setObjectName(QStringLiteral("stopWaitingButton"));
    for (QPushButton *button : {m_openSettings, m_stopCall, m_stopWaiting})
        button->setAutoDefault(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_journal, m_call, m_store, m_gap, m_webUiSteps})
        content().addWidget(widget);
    content().addWidget(m_openSettings, 0, Qt::AlignLeading);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_stopCall);
    buttons->addWidget(m_stopWaiting);
    buttons->addStretch(0);
    content().addLayout(buttons);
    content().addWidget(m_paste);
    buildOnce();
    content().addStretch(1);
}

void NewTokenPage::buildOnce()
{
    m_once->setObjectName(QStringLiteral("showOnce"));
    m_onceCard->setCopyButton(tr("&Copy"), QStringLiteral("copyOnceButton"));
    m_onceTaken->setObjectName(QStringLiteral("tokenTakenButton"));
    m_onceTaken->setAutoDefault(false);
    auto *layout = new QVBoxLayout(m_once);
    layout->addWidget(
        new PlainLabel(tr("It is stored nowhere. Put it into a safe place yourself before you go on.")));
    layout->addWidget(m_onceCard);
    layout->addWidget(m_onceTaken, 0, Qt::AlignLeading);
    content().addWidget(m_once);
    m_once->hide();
}

void NewTokenPage::refresh()
{
    const Rotation *of = rotation();
    if (!of)
        return;
    if (!as<StoreFailed>()) {
        m_once->hide();
        m_onceCard->clear();
    }
    if (as<Storing>() || as<Resuming>()) {
        if (!m_patience.isActive())
            m_patience.start();
    } else {
        m_patience.stop();
    }
    showSteps();
    showWebUi();
    m_paste->setRotation(*of, paste::contextOf(context().workspace.records.records()));
    m_paste->setVisible(wantsToken(flow().state()));
    showBusy();
    if (showState()) {
        addActions();
        if (isVisible())
            messages().setFocus();
    }
}

void NewTokenPage::showSteps()
{
    const State &state = flow().state();
    const bool isWebUi = rotation()->way == Way::WebUi;
    using enum StepState;
    StepState journal = StepState::Done;
    StepState call = StepState::Done;
    StepState store = Waiting;
    if (std::holds_alternative<Journaling>(state))
        journal = Running;
    else if (std::holds_alternative<JournalFailed>(state))
        journal = Failed;
    if (journal != StepState::Done)
        call = Waiting;
    else if (std::holds_alternative<Provisioning>(state))
        call = Running;
    else if (std::holds_alternative<ProvisionRefused>(state)
        || std::holds_alternative<AlreadyProvisioned>(state)
        || std::holds_alternative<ProvisionUnknown>(state))
        call = Failed;
    if (std::holds_alternative<Storing>(state) || std::holds_alternative<Resuming>(state))
        store = Running;
    else if (std::holds_alternative<StoreFailed>(state) || std::holds_alternative<KeychainUnclear>(state)
        || std::holds_alternative<TokenMissing>(state))
        store = Failed;
    m_journal->setState(journal);
    m_call->setState(isWebUi ? NotNeeded : call);
    m_store->setState(store);
}

void NewTokenPage::showWebUi()
{
    const Rotation &of = *rotation();
    const bool isAwaiting = as<AwaitingToken>();
    m_webUiSteps->setVisible(isAwaiting);
    m_gap->setVisible(isAwaiting);
    m_openSettings->setVisible(isAwaiting);
    m_openSettings->setEnabled(!settingsPage().isEmpty());
    for (StepRow *row : {m_journal, m_call, m_store})
        row->setVisible(!isAwaiting);
    if (!isAwaiting)
        return;
    const auto type = integrations::typeByKey(of.target.integrationType);
    if (!type)
        return;
    const QStringList steps = integrationStepsFor(type->guide, of.target.org.name, type->displayName);
    QStringList numbered;
    for (qsizetype i = 0; i < steps.size(); ++i)
        numbered.append(tr("%Ln. %1", "numbered step", static_cast<int>(i) + 1).arg(withBreaks(steps[i])));
    m_webUiSteps->setText(numbered.join(QLatin1Char('\n')));
}

void NewTokenPage::showBusy()
{
    const auto *provisioning = as<Provisioning>();
    const bool waitsForKeychain = (as<Storing>() || as<Resuming>()) && !m_patience.isActive();
    m_stopCall->setVisible(provisioning);
    m_stopCall->setEnabled(provisioning && !provisioning->cancelRequested);
    m_stopWaiting->setVisible(waitsForKeychain);
    if (provisioning && provisioning->cancelRequested)
        m_busy->start(tr("If the request has left already, Snyk's answer is awaited…"));
    else if (provisioning)
        m_busy->start(tr("Asking Snyk…"));
    else if (waitsForKeychain)
        m_busy->start(waitingText(as<Storing>() ? VaultAction::Save : VaultAction::Read));
    else if (isWorking(flow().state()))
        m_busy->start(tr("Working…"));
    else
        m_busy->stop();
}

void NewTokenPage::addAction(const QString &text, const char *objectName, const Event &event)
{
    QPushButton *button = messages().addAction(text, QString::fromLatin1(objectName));
    connect(button, &QPushButton::clicked, this, [this, event] { tell(event); });
}

void NewTokenPage::addLook()
{
    QPushButton *look = messages().addAction(tr("Look in the &Web UI"), QStringLiteral("lookInWebUiButton"));
    look->setEnabled(!settingsPage().isEmpty());
    connect(look, &QPushButton::clicked, this, [this] { openInBrowser(settingsPage()); });
}

void NewTokenPage::addActions()
{
    if (as<JournalFailed>()) {
        addAction(tr("Try &again"), "retryButton", event::Retry{});
        addAction(tr("Back to the &plan"), "backButton", event::Back{});
    } else if (as<ProvisionRefused>()) {
        addAction(tr("Back to the &plan"), "planAgainButton", event::Retry{});
    } else if (as<AlreadyProvisioned>()) {
        addLook();
        addAction(tr("Back to the &plan"), "planAgainButton", event::Back{});
    } else if (as<ProvisionUnknown>()) {
        addLook();
    } else if (const auto *failed = as<StoreFailed>()) {
        addAction(tr("Try &again"), "retryButton", event::Retry{});
        QPushButton *memory = messages().addAction(
            tr("Keep it in &memory until I quit"), QStringLiteral("keepInMemoryButton"));
        memory->setToolTip(memoryOnlyText());
        connect(memory, &QPushButton::clicked, this, [this] { tell(event::UseMemory{}); });
        QPushButton *once = messages().addAction(tr("Show it o&nce…"), QStringLiteral("showOnceButton"));
        connect(once, &QPushButton::clicked, this, [this, token = failed->token] { showTokenOnce(token); });
    } else if (as<KeychainUnclear>()) {
        addAction(tr("Ask the keychain &again"), "retryButton", event::Retry{});
    } else if (as<TokenMissing>()) {
        addAction(tr("Ask the keychain &again"), "retryButton", event::Retry{});
        addLook();
        addAction(tr("I &have it elsewhere"), "haveItButton", event::TokenTakenByUser{});
    }
}

void NewTokenPage::showTokenOnce(const BrokerToken &token)
{
    audit::Entry about = provisioning::entryFor({}, rotation()->target);
    about.record = rotation()->record;
    m_once->show();
    m_onceCard->showUnstored(context().workspace, token,
        tr("New Broker token for %1", "integration in organization").arg(placeName(rotation()->target)),
        about);
    m_onceCard->reveal();
    m_onceCard->setFocus();
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
