// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialwizard.h"

#include "credentials/credentialcheckpage.h"
#include "credentials/credentialconfirmpage.h"
#include "credentials/credentialdonepage.h"
#include "credentials/credentialentrypage.h"
#include "credentials/credentialkindpage.h"
#include "credentials/credentialprogresspage.h"
#include "widgets/leavequestion.h"

#include <utility>

namespace broker::ui {

namespace {

QStringList stepNames()
{
    return {CredentialWizard::tr("Which credential", "step of the wizard"),
        CredentialWizard::tr("Enter", "step of the wizard"),
        CredentialWizard::tr("Check", "step of the wizard"),
        CredentialWizard::tr("Save", "step of the wizard"),
        CredentialWizard::tr("Done", "step of the wizard")};
}

} // namespace

CredentialWizard::CredentialWizard(std::unique_ptr<credentials::CredentialSetup> setup,
    ClipboardGuard &clipboard, const UrlOpener &opener, QWidget *parent, const SetUpClient &setUpClient)
    : StepWizard(stepNames(), parent)
    , m_setup(std::move(setup))
{
    setObjectName(QStringLiteral("credentialWizard"));
    const CredentialContext context{*m_setup, clipboard, opener, setUpClient};
    add(CredentialPageId::Kind, 0, new CredentialKindPage(context));
    add(CredentialPageId::Entry, 1, new CredentialEntryPage(context));
    add(CredentialPageId::Check, 2, new CredentialCheckPage(context));
    add(CredentialPageId::Confirm, 3, new CredentialConfirmPage(context));
    add(CredentialPageId::Progress, 3, new CredentialProgressPage(context));
    add(CredentialPageId::Done, 4, new CredentialDonePage(context));
    setStartId(static_cast<int>(CredentialPageId::Kind));
    connect(m_setup.get(), &credentials::CredentialSetup::changed, this, [this] {
        refreshButtons();
        const auto kept = m_setup->kept();
        if (kept && !std::exchange(m_hasFinished, true))
            Q_EMIT recordFinished(kept->id);
    });
}

CredentialWizard::~CredentialWizard() = default;

void CredentialWizard::add(CredentialPageId id, int step, CredentialPage *page)
{
    addStepPage(static_cast<int>(id), step, page);
    connect(
        page, &CredentialPage::pageRequested, this,
        [this](CredentialPageId wanted) { showStepPage(static_cast<int>(wanted)); }, Qt::QueuedConnection);
}

bool CredentialWizard::canLose() const
{
    return credentials::holdsUnstoredCredential(m_setup->flow().state());
}

void CredentialWizard::askBeforeLosing()
{
    if (isWorking(m_setup->flow().state()))
        return;
    askBeforeLeaving(*this,
        {QStringLiteral("loseCredentialQuestion"), tr("The credential is not kept yet"),
            tr("If you leave now, this program forgets the credential."), tr("&Leave without it")},
        [this] {
            m_setup->flow().discard();
            reject();
        });
}

} // namespace broker::ui
