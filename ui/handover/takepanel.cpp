// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "handover/takepanel.h"

#include "core/statemachine.h"
#include "presenters/recordtext.h"
#include "steps/keeppanel.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"

#include <QVBoxLayout>

namespace broker::ui {

namespace {

KeepWords wordsOfToken()
{
    KeepWords words = KeepWords::ofBrokerToken();
    words.record = TakePanel::tr("Add the token to your list");
    words.notListed = TakePanel::tr("The token is not in your list yet");
    words.onlyInKeychain
        = TakePanel::tr("The token is safe in the keychain; only the list could not be saved.");
    words.onlyInMemory = TakePanel::tr("The token is only in memory, and the list could not be saved.");
    return words;
}

KeepWords wordsOfCredential()
{
    return {.storeInKeychain = TakePanel::tr("Save the credential in the keychain and read it back"),
        .storeInMemory = TakePanel::tr("Keep the credential in the memory of this program"),
        .record = TakePanel::tr("Add the credential to your list"),
        .notSaved = TakePanel::tr("The credential is not saved yet"),
        .notCertain = TakePanel::tr("The credential may not have been saved"),
        .notListed = TakePanel::tr("The credential is not in your list yet"),
        .notLost = TakePanel::tr("It is not lost: it is still in the hand-over."),
        .onlyInKeychain
        = TakePanel::tr("The credential is safe in the keychain; only the list could not be saved."),
        .onlyInMemory = TakePanel::tr("The credential is only in memory, and the list could not be saved.")};
}

KeepStage stageOfTaken(const provisioning::State &state)
{
    KeepStage stage;
    stage.call = StepState::NotNeeded;
    if (const auto *keeping = as<provisioning::Keeping>(state)) {
        stage = stageOf(keeping->keep);
        stage.call = StepState::NotNeeded;
    } else if (is<provisioning::JournalFailed>(state)) {
        stage.journal = StepState::Failed;
    } else if (is<provisioning::Done>(state)) {
        stage.journal = stage.store = stage.record = StepState::Done;
    } else if (is<provisioning::Journaling>(state)) {
        stage.journal = StepState::Running;
        stage.work = KeepStage::Work::Other;
    }
    return stage;
}

} // namespace

TakePanel::TakePanel(const Workspace &workspace, ClipboardGuard &guard, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_bar(bar)
    , m_token(named(new KeepPanel(wordsOfToken(), guard, bar), "takeToken"))
    , m_credential(named(new KeepPanel(wordsOfCredential(), guard, bar), "takeCredential"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_token);
    layout->addWidget(m_credential);
    hide();
    connect(m_token, &KeepPanel::stopWaitingRequested, this, [this] { m_taking->tokenFlow().stopWaiting(); });
    connect(m_token, &KeepPanel::memoryRequested, this, [this] { m_taking->tokenFlow().keepInMemory(); });
    connect(m_token, &KeepPanel::retryRequested, this, [this] { m_taking->tokenFlow().retry(); });
    connect(m_credential, &KeepPanel::stopWaitingRequested, this,
        [this] { m_taking->credential()->flow().stopWaiting(); });
    connect(m_credential, &KeepPanel::memoryRequested, this,
        [this] { m_taking->credential()->flow().keepInMemory(); });
    connect(m_credential, &KeepPanel::retryRequested, this, [this] {
        if (m_taking->credential()->shareError())
            m_taking->credential()->keep();
        else
            m_taking->credential()->flow().retry();
    });
}

TakePanel::~TakePanel() = default;

void TakePanel::take(const handover::Handover &handover)
{
    if (m_taking)
        return;
    m_taking = std::make_unique<handover::Taking>(m_workspace, handover);
    connect(m_taking.get(), &handover::Taking::changed, this, &TakePanel::refresh);
    show();
    refresh();
    m_taking->start();
}

std::optional<records::TokenRecord> TakePanel::record() const
{
    return m_taking ? m_taking->record() : std::nullopt;
}

void TakePanel::refresh()
{
    credentials::CredentialSetup *credential = m_taking->credential();
    m_token->showStage(stageOfTaken(m_taking->tokenFlow().state()));
    m_credential->setVisible(credential != nullptr);
    if (credential)
        m_credential->showStage(stageOf(*credential));
    m_bar.clear();
    tellTrouble();
    Q_EMIT changed();
    if (m_taking->isDone() && !m_isTold) {
        m_isTold = true;
        Q_EMIT taken();
    }
}

void TakePanel::tellTrouble()
{
    const QDateTime now = m_workspace.clock.nowUtc();
    if (const auto *failed = as<provisioning::JournalFailed>(m_taking->tokenFlow().state()))
        m_token->tell(explain(failed->error, now));
    else if (const auto *keeping = as<provisioning::Keeping>(m_taking->tokenFlow().state()))
        m_token->tellTrouble(keeping->keep, now);
    credentials::CredentialSetup *credential = m_taking->credential();
    if (!credential)
        return;
    if (const auto *keeping = as<credentials::Keeping>(credential->flow().state()))
        m_credential->tellTrouble(keeping->keep, now);
    else if (credential->shareError())
        m_credential->tell(explain(*credential->shareError(), now));
}

} // namespace broker::ui
