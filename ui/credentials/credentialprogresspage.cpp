// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialprogresspage.h"

#include "presenters/recordtext.h"
#include "presenters/vaulttext.h"
#include "steps/keeppanel.h"
#include "widgets/messagebar.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace broker::ui {

using namespace credentials;

namespace {

KeepWords words()
{
    KeepWords words;
    words.storeInKeychain
        = CredentialProgressPage::tr("Save the credential in the keychain and read it back");
    words.storeInMemory = CredentialProgressPage::tr("Keep the credential in the memory of this program");
    words.record = CredentialProgressPage::tr("Add it to your list");
    return words;
}

} // namespace

CredentialProgressPage::CredentialProgressPage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialProgressPage"), context, parent)
    , m_keep(new KeepPanel(words(), context.clipboard, messages()))
{
    showHeading();
    content().addWidget(m_keep);
    content().addStretch(1);
    connect(m_keep, &KeepPanel::stopWaitingRequested, &setup().flow(), &CredentialFlow::stopWaiting);
    connect(m_keep, &KeepPanel::memoryRequested, &setup().flow(), &CredentialFlow::keepInMemory);
    connect(m_keep, &KeepPanel::retryRequested, this, [this] {
        if (setup().shareError())
            setup().keep();
        else
            setup().flow().retry();
    });
    connect(&setup(), &CredentialSetup::changed, this, &CredentialProgressPage::onChanged);
}

void CredentialProgressPage::initializePage()
{
    m_isShown = true;
    messages().clear();
    showHeading();
    refresh();
    // The page is on the screen before anything happens.
    QTimer::singleShot(0, this, [this] { setup().keep(); });
}

void CredentialProgressPage::onChanged()
{
    if (!m_isShown)
        return;
    showHeading();
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
    using enum StepState;
    const State &state = setup().flow().state();
    KeepStage stage;
    if (const Draft *draft = draftOf(state))
        stage.storage = draft->storage;
    if (setup().shared()) {
        stage.store = NotNeeded;
        if (setup().shareError())
            stage.record = Failed;
    } else if (std::holds_alternative<Storing>(state)) {
        stage.store = Running;
        stage.work = KeepStage::Work::Store;
    } else if (const auto *failed = std::get_if<StoreFailed>(&state)) {
        stage.store = mayBeStored(failed->error) ? Unknown : Failed;
    } else if (std::holds_alternative<NoteFailed>(state)) {
        stage.store = Failed;
    } else if (std::holds_alternative<Recording>(state)) {
        stage.store = StepState::Done;
        stage.record = Running;
    } else if (std::holds_alternative<RecordFailed>(state)) {
        stage.store = StepState::Done;
        stage.record = Failed;
    }
    if (const auto kept = setup().kept()) {
        stage.record = StepState::Done;
        stage.storage = kept->storage;
        if (!setup().shared())
            stage.store = StepState::Done;
    }
    if (stage.work == KeepStage::Work::None && isWorking(state))
        stage.work = KeepStage::Work::Other;
    m_keep->showStage(stage);
    Q_EMIT completeChanged();
    Q_EMIT leaveChanged();
}

void CredentialProgressPage::showHeading()
{
    const State &state = setup().flow().state();
    const QString below = tr("Below is what happened and what you can do.");
    if (const auto *failed = std::get_if<StoreFailed>(&state)) {
        setHeading(mayBeStored(failed->error) ? tr("It is not certain that the credential is saved")
                                              : tr("The credential is not saved yet"),
            below);
    } else if (std::holds_alternative<NoteFailed>(state)) {
        setHeading(tr("The credential is not saved yet"), below);
    } else if (std::holds_alternative<RecordFailed>(state) || setup().shareError()) {
        setHeading(tr("The credential is not in your list yet"), below);
    } else {
        setHeading(tr("Saving the credential"), tr("Please wait. This page goes on by itself."));
    }
}

void CredentialProgressPage::showFailure()
{
    messages().clear();
    const State &state = setup().flow().state();
    const QDateTime now = workspace().clock.nowUtc();
    const QString notLost
        = tr("The credential is not lost: the program holds it in memory until you decide.");
    if (const auto *store = std::get_if<StoreFailed>(&state)) {
        m_keep->tell(explain(store->error, VaultAction::Save, now), notLost);
        m_keep->offerMemory();
        offerEnterAgain();
    } else if (const auto *note = std::get_if<NoteFailed>(&state)) {
        Explanation words = explain(note->error, now);
        words.title = tr("Nothing has been stored yet");
        m_keep->tell(words, notLost);
        m_keep->offerMemory();
        offerEnterAgain();
    } else if (const auto *record = std::get_if<RecordFailed>(&state)) {
        const bool isInKeychain = record->draft.storage == records::Storage::Keychain;
        m_keep->tell(explain(record->error, now),
            isInKeychain ? tr("The credential is in the keychain; only the list could not be written, so "
                              "nothing shows it yet.")
                         : tr("The credential is in the memory of this program only, and the list could not "
                              "be written, so nothing shows it yet."));
        offerEnterAgain();
    } else if (setup().shareError()) {
        m_keep->tell(explain(*setup().shareError(), now));
    }
    if (messages().hasMessage())
        messages().setFocus();
}

void CredentialProgressPage::offerEnterAgain()
{
    // Queued: the bar forgets its buttons, also the one that is still being clicked.
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
