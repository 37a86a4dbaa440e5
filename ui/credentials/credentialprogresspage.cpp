// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialprogresspage.h"

#include "core/statemachine.h"
#include "presenters/recordtext.h"
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
    return {
        .storeInKeychain = CredentialProgressPage::tr("Save the credential in the keychain and read it back"),
        .storeInMemory = CredentialProgressPage::tr("Keep the credential in the memory of this program"),
        .record = CredentialProgressPage::tr("Add it to your list"),
        .notSaved = CredentialProgressPage::tr("The credential is not saved yet"),
        .notCertain = CredentialProgressPage::tr("The credential may not have been saved"),
        .notListed = CredentialProgressPage::tr("The credential is not in your list yet"),
        .notLost = CredentialProgressPage::tr(
            "The credential is not lost: the program holds it in memory until you decide."),
        .onlyInKeychain = CredentialProgressPage::tr(
            "The credential is in the keychain; only the list could not be saved, so nothing shows it yet."),
        .onlyInMemory = CredentialProgressPage::tr(
            "The credential is only in the memory of this program, and the list could "
            "not be saved, so nothing shows it yet.")};
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
    return !setup().isWorking() && !holdsUnstoredCredential(setup().flow().state());
}

void CredentialProgressPage::refresh()
{
    m_keep->showStage(stageOf(setup()));
    Q_EMIT completeChanged();
    Q_EMIT leaveChanged();
}

void CredentialProgressPage::showHeading()
{
    const auto *keeping = as<Keeping>(setup().flow().state());
    QString trouble = keeping ? m_keep->troubleHeading(keeping->keep) : QString();
    if (setup().shareError())
        trouble = words().notListed;
    if (trouble.isEmpty())
        setHeading(tr("Saving the credential"), tr("Please wait. This page continues automatically."));
    else
        setHeading(trouble, tr("Below is what happened and what you can do."));
}

void CredentialProgressPage::showFailure()
{
    messages().clear();
    const QDateTime now = workspace().clock.nowUtc();
    if (const auto *keeping = as<Keeping>(setup().flow().state())) {
        m_keep->tellTrouble(keeping->keep, now);
        if (!isWorking(setup().flow().state()))
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
