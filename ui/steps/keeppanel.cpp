// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/keeppanel.h"

#include "core/overloaded.h"
#include "core/statemachine.h"
#include "credentials/credentialsetup.h"
#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretcard.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace broker::ui {

namespace {

constexpr std::chrono::milliseconds keychainPatience{1500};

using Work = KeepStage::Work;

/// What the keychain is asked to do; nothing where it is not asked.
std::optional<VaultAction> vaultActionOf(Work work)
{
    switch (work) {
    case Work::Store:
        return VaultAction::Save;
    case Work::Read:
        return VaultAction::Read;
    case Work::Remove:
        return VaultAction::Remove;
    case Work::None:
    case Work::Other:
    case Work::Call:
    case Work::CallToBeStopped:
        break;
    }
    return std::nullopt;
}

} // namespace

KeepStage stageOf(const keeping::State &state)
{
    using enum StepState;
    using namespace keeping;
    KeepStage stage{Done, Done, Done, Waiting, storageOf(state).value_or(records::Storage::Keychain)};
    std::visit(Overloaded{
                   [&stage](const Storing &) {
                       stage.store = Running;
                       stage.work = Work::Store;
                   },
                   [&stage](const NoteFailed &) { stage.store = Failed; },
                   [&stage](const StoreFailed &s) { stage.store = mayBeStored(s.error) ? Unknown : Failed; },
                   [&stage](const Recording &) {
                       stage.record = Running;
                       stage.work = Work::Other;
                   },
                   [&stage](const RecordFailed &) { stage.record = Failed; },
                   [&stage](const Recorded &) { stage.record = Done; },
                   [](const Taken &) {},
               },
        state);
    return stage;
}

KeepStage stageOf(credentials::CredentialSetup &setup)
{
    const credentials::State &state = setup.flow().state();
    KeepStage stage;
    if (const auto *keeping = as<credentials::Keeping>(state))
        stage = stageOf(keeping->keep);
    else if (const credentials::Draft *draft = credentials::draftOf(state))
        stage.storage = draft->storage;
    if (const auto kept = setup.kept()) {
        stage.store = stage.record = StepState::Done;
        stage.storage = kept->storage;
    } else if (setup.shareError()) {
        stage.record = StepState::Failed;
    } else if (setup.isSharing()) {
        stage.record = StepState::Running;
        stage.work = KeepStage::Work::Other;
    }
    if (setup.shared())
        stage.store = StepState::NotNeeded;
    return stage;
}

KeepWords KeepWords::ofToken()
{
    return {
        .storeInKeychain = KeepPanel::tr("Save the token in the password store (keychain) and read it back"),
        .once = KeepPanel::tr("Your token, this once"),
        .showOnce = KeepPanel::tr("Show it &once…"),
        .notSaved = KeepPanel::tr("The token is not saved yet"),
        .notCertain = KeepPanel::tr("The token may not have been saved"),
        .notLost = KeepPanel::tr("The token is not lost: the program holds it in memory until you decide.")};
}

KeepWords KeepWords::ofBrokerToken()
{
    KeepWords words = ofToken();
    words.journal = KeepPanel::tr("Note in the journal what is about to be done");
    words.storeInMemory = KeepPanel::tr("Keep the token in the memory of this program");
    return words;
}

KeepPanel::KeepPanel(const KeepWords &words, ClipboardGuard &guard, MessageBar &bar, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_bar(bar)
    , m_journal(named(new StepRow(words.journal), "journalStep"))
    , m_call(named(new StepRow(words.call), "callStep"))
    , m_store(named(new StepRow(words.storeInKeychain), "storeStep"))
    , m_record(named(new StepRow(words.record), "recordStep"))
    , m_busy(new BusyIndicator)
    , m_stopCall(button("stopCallButton",
          words.stopCall.isEmpty() ? tr("&Stop before it is sent") : words.stopCall, "stop"))
    , m_stopWaiting(button("stopWaitingButton", tr("Stop &waiting for the keychain"), "stop"))
    , m_once(named(new QGroupBox(words.once), "showOnce"))
    , m_onceWarning(named(new PlainLabel, "onceWarning"))
    , m_onceCard(new SecretCard(guard))
    , m_taken(button("tokenTakenButton", tr("I &have it in a safe place")))
{
    buildLayout();
    m_patience.setSingleShot(true);
    m_patience.setInterval(keychainPatience);
    connect(&m_patience, &QTimer::timeout, this, &KeepPanel::refresh);
    connect(m_stopCall, &QPushButton::clicked, this, &KeepPanel::stopCallRequested);
    connect(m_stopWaiting, &QPushButton::clicked, this, &KeepPanel::stopWaitingRequested);
    connect(m_taken, &QPushButton::clicked, this, &KeepPanel::taken);
    setRowsVisible(true);
    hideOnce();
    refresh();
}

void KeepPanel::buildLayout()
{
    m_onceCard->setCopyButton(tr("&Copy"), QStringLiteral("copyOnceButton"));

    auto *once = new QVBoxLayout(m_once);
    once->addWidget(m_onceWarning);
    once->addWidget(m_onceCard);
    once->addWidget(m_taken, 0, Qt::AlignLeading);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_stopCall);
    buttons->addWidget(m_stopWaiting);
    buttons->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (StepRow *row : {m_journal, m_call, m_store, m_record})
        layout->addWidget(row);
    layout->addSpacing(layout->spacing());
    layout->addLayout(buttons);
    layout->addWidget(m_once);
}

void KeepPanel::setRowsVisible(bool visible)
{
    m_journal->setVisible(visible && !m_words.journal.isEmpty());
    m_call->setVisible(visible && !m_words.call.isEmpty());
    m_store->setVisible(visible);
    m_record->setVisible(visible && !m_words.record.isEmpty());
}

void KeepPanel::showStage(const KeepStage &stage)
{
    const bool asks = vaultActionOf(stage.work).has_value();
    if (asks && stage.work != m_stage.work)
        m_patience.start();
    else if (!asks)
        m_patience.stop();
    m_stage = stage;
    m_store->setText(
        stage.storage == records::Storage::Keychain ? m_words.storeInKeychain : m_words.storeInMemory);
    bool isHeldUp = false;
    for (const auto &[row, state] : {std::pair{m_journal, stage.journal}, std::pair{m_call, stage.call},
             std::pair{m_store, stage.store}, std::pair{m_record, stage.record}}) {
        // Nobody has to do what waits behind a failure.
        row->setState(isHeldUp && state == StepState::Waiting ? StepState::NotReached : state);
        isHeldUp = isHeldUp || state == StepState::Failed || state == StepState::Unknown;
    }
    refresh();
}

void KeepPanel::refresh()
{
    const Work work = m_stage.work;
    const auto asked = vaultActionOf(work);
    const bool isWaiting = asked && !m_patience.isActive();
    m_stopCall->setVisible(work == Work::Call || work == Work::CallToBeStopped);
    m_stopCall->setEnabled(work == Work::Call);
    m_stopWaiting->setVisible(isWaiting);
    if (work == Work::CallToBeStopped)
        m_busy->start(tr("If the request has left already, Snyk's answer is awaited…"));
    else if (work == Work::Call)
        m_busy->start(tr("Asking Snyk…"));
    else if (isWaiting)
        m_busy->start(waitingText(*asked));
    else if (work != Work::None)
        m_busy->start(tr("Working…"));
    else
        m_busy->stop();
}

QString KeepPanel::troubleHeading(const keeping::State &state) const
{
    using namespace keeping;
    if (const auto *failed = as<StoreFailed>(state))
        return mayBeStored(failed->error) ? m_words.notCertain : m_words.notSaved;
    if (is<NoteFailed>(state))
        return m_words.notSaved;
    return is<RecordFailed>(state) ? m_words.notListed : QString();
}

void KeepPanel::tellTrouble(const keeping::State &state, const QDateTime &nowUtc)
{
    using namespace keeping;
    if (const auto *unsaved = as<StoreFailed>(state)) {
        tell(explain(unsaved->error, VaultAction::Save, nowUtc), m_words.notLost);
    } else if (const auto *unnoted = as<NoteFailed>(state)) {
        Explanation why = explain(unnoted->error, nowUtc);
        why.title = tr("Nothing has been stored yet");
        tell(why, m_words.notLost);
    } else if (const auto *unlisted = as<RecordFailed>(state)) {
        tell(explain(unlisted->error, nowUtc),
            unlisted->storage == records::Storage::Keychain ? m_words.onlyInKeychain : m_words.onlyInMemory);
    }
    if (next(state, event::UseMemory{}) && !m_words.storeInMemory.isEmpty())
        offerMemory();
}

void KeepPanel::tell(const Explanation &why, const QString &first)
{
    Message message = Message::from(MessageKind::Error, why);
    if (!first.isEmpty())
        message.lines.prepend(first);
    message.dismissible = false;
    m_bar.showMessage(message);
    offerRetry();
}

void KeepPanel::offerRetry()
{
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
    connect(m_bar.addAction(tr("Try &again"), QStringLiteral("retryButton")), &QPushButton::clicked, this,
        &KeepPanel::retryRequested, Qt::QueuedConnection);
}

void KeepPanel::offerMemory()
{
    QPushButton *memory
        = m_bar.addAction(tr("Keep it in &memory until I quit"), QStringLiteral("keepInMemoryButton"));
    memory->setToolTip(memoryOnlyText());
    connect(memory, &QPushButton::clicked, this, &KeepPanel::memoryRequested, Qt::QueuedConnection);
}

void KeepPanel::offerOnce(const Workspace &workspace, const Secret &secret, const QString &name,
    const audit::Entry &about, const QString &warning)
{
    const QPushButton *once = m_bar.addAction(m_words.showOnce, QStringLiteral("showOnceButton"));
    connect(once, &QPushButton::clicked, this, [this, workspace, secret, name, about, warning] {
        m_onceWarning->setText(warning);
        m_once->show();
        m_onceCard->showUnstored(workspace, secret, name, about);
        m_onceCard->reveal();
        m_onceCard->setFocus();
    });
}

void KeepPanel::hideOnce()
{
    m_once->hide();
    m_onceCard->clear();
}

bool KeepPanel::takeFocus()
{
    for (QPushButton *stop : {m_stopCall, m_stopWaiting}) {
        if (!stop->isHidden()) {
            stop->setFocus();
            return true;
        }
    }
    return false;
}

} // namespace broker::ui
