// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialprogresspage.h"

#include "platform/icons.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "wizard/steprow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

using namespace credentials;

namespace {

/// A keychain that takes longer is asking the user, perhaps behind a window.
constexpr std::chrono::milliseconds keychainPatience{1500};

} // namespace

CredentialProgressPage::CredentialProgressPage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialProgressPage"), context, parent)
    , m_store(new StepRow(tr("Save the credential in the keychain and read it back")))
    , m_record(new StepRow(tr("Add it to your list")))
    , m_busy(new BusyIndicator)
    , m_stopWaiting(new QPushButton(icon(QStringLiteral("stop")), tr("Stop &waiting for the keychain")))
{
    setHeading(tr("Saving the credential"), tr("Please wait. This page goes on by itself."));
    m_store->setObjectName(QStringLiteral("storeStep"));
    m_record->setObjectName(QStringLiteral("recordStep"));
    m_stopWaiting->setObjectName(QStringLiteral("stopWaitingButton"));
    m_stopWaiting->setAutoDefault(false);
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_busy, 1);
    waiting->addWidget(m_stopWaiting);
    content().addWidget(m_store);
    content().addWidget(m_record);
    content().addSpacing(content().spacing());
    content().addLayout(waiting);
    content().addStretch(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(keychainPatience);
    connect(&m_patience, &QTimer::timeout, this, &CredentialProgressPage::refresh);
    connect(m_stopWaiting, &QPushButton::clicked, &setup().flow(), &CredentialFlow::stopWaiting);
    connect(&setup(), &CredentialSetup::changed, this, &CredentialProgressPage::onChanged);
}

void CredentialProgressPage::initializePage()
{
    m_isShown = true;
    messages().clear();
    refresh();
    // The page is on the screen before anything happens.
    QTimer::singleShot(0, this, [this] { setup().keep(); });
}

void CredentialProgressPage::onChanged()
{
    if (!m_isShown)
        return;
    if (std::holds_alternative<Storing>(setup().flow().state()))
        m_patience.start();
    else
        m_patience.stop();
    showFailure();
    refresh();
    if (isComplete()) {
        m_isShown = false;
        Q_EMIT advanceRequested();
    }
}

bool CredentialProgressPage::isComplete() const
{
    return setup().kept().has_value();
}

int CredentialProgressPage::nextId() const
{
    return static_cast<int>(CredentialPageId::Done);
}

bool CredentialProgressPage::mayLeave() const
{
    const State &state = setup().flow().state();
    return !isWorking(state) && !holdsUnstoredCredential(state);
}

void CredentialProgressPage::refresh()
{
    refreshSteps();
    const State &state = setup().flow().state();
    const bool waitsForKeychain = std::holds_alternative<Storing>(state) && !m_patience.isActive();
    m_stopWaiting->setVisible(waitsForKeychain);
    if (waitsForKeychain)
        m_busy->start(waitingText(VaultAction::Save));
    else if (isWorking(state))
        m_busy->start(tr("Working…"));
    else
        m_busy->stop();
    Q_EMIT completeChanged();
    Q_EMIT leaveChanged();
}

void CredentialProgressPage::refreshSteps()
{
    const State &state = setup().flow().state();
    StepState store = StepState::Waiting;
    StepState record = StepState::Waiting;
    if (setup().shared()) {
        store = StepState::NotNeeded;
        if (setup().shareError())
            record = StepState::Failed;
    } else if (std::holds_alternative<Storing>(state)) {
        store = StepState::Running;
    } else if (std::holds_alternative<StoreFailed>(state)) {
        store = StepState::Failed;
    } else if (std::holds_alternative<Recording>(state)) {
        store = StepState::Done;
        record = StepState::Running;
    } else if (std::holds_alternative<RecordFailed>(state)) {
        store = StepState::Done;
        record = StepState::Failed;
    }
    if (setup().kept()) {
        record = StepState::Done;
        if (!setup().shared())
            store = StepState::Done;
    }
    m_store->setState(store);
    m_record->setState(record);
}

void CredentialProgressPage::showFailure()
{
    messages().clear();
    const State &state = setup().flow().state();
    const QDateTime now = workspace().clock.nowUtc();
    if (const auto *store = std::get_if<StoreFailed>(&state)) {
        Message message = Message::from(MessageKind::Error, explain(store->error, VaultAction::Save, now));
        message.lines.prepend(
            tr("The credential is not lost: the program holds it in memory until you decide."));
        message.dismissible = false;
        messages().showMessage(message);
        addRetry();
        QPushButton *memory = messages().addAction(
            tr("Keep it in &memory until I quit"), QStringLiteral("keepInMemoryButton"));
        memory->setToolTip(memoryOnlyText());
        connect(memory, &QPushButton::clicked, &setup().flow(), &CredentialFlow::keepInMemory,
            Qt::QueuedConnection);
        addEnterAgain();
    } else if (const auto *record = std::get_if<RecordFailed>(&state)) {
        Message message = Message::from(MessageKind::Error, explain(record->error, now));
        message.lines.prepend(
            tr("The credential is saved; only the list could not be written, so nothing shows it yet."));
        message.dismissible = false;
        messages().showMessage(message);
        addRetry();
        addEnterAgain();
    } else if (setup().shareError()) {
        Message message = Message::from(MessageKind::Error, explain(*setup().shareError(), now));
        message.dismissible = false;
        messages().showMessage(message);
        addRetry();
    }
    if (messages().hasMessage())
        messages().setFocus();
}

void CredentialProgressPage::addRetry()
{
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    QPushButton *retry = messages().addAction(tr("Try &again"), QStringLiteral("retryButton"));
    connect(
        retry, &QPushButton::clicked, this,
        [this] {
            if (setup().shareError())
                setup().keep();
            else
                setup().flow().retry();
        },
        Qt::QueuedConnection);
}

void CredentialProgressPage::addEnterAgain()
{
    QPushButton *enter = messages().addAction(tr("&Enter it once more"), QStringLiteral("enterAgainButton"));
    connect(
        enter, &QPushButton::clicked, this,
        [this] {
            m_isShown = false;
            setup().flow().discard();
            Q_EMIT pageRequested(CredentialPageId::Entry);
        },
        Qt::QueuedConnection);
}

} // namespace broker::ui
