// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialwizard.h"

#include "credentials/credentialcheckpage.h"
#include "credentials/credentialconfirmpage.h"
#include "credentials/credentialdonepage.h"
#include "credentials/credentialentrypage.h"
#include "credentials/credentialkindpage.h"
#include "credentials/credentialprogresspage.h"

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
    ClipboardGuard &clipboard, const UrlOpener &opener, QWidget *parent, const OpenClientPart &openPart)
    : StepWizard(QStringLiteral("credentialWizard"), tr("The credential of a Broker client"), stepNames(),
        &clipboard, parent)
    , m_setup(std::move(setup))
{
    const CredentialContext context{*m_setup, clipboard, opener, openPart};
    add(CredentialPageId::Kind, 0, new CredentialKindPage(context));
    add(CredentialPageId::Entry, 1, new CredentialEntryPage(context));
    add(CredentialPageId::Check, 2, new CredentialCheckPage(context));
    add(CredentialPageId::Confirm, 3, new CredentialConfirmPage(context));
    add(CredentialPageId::Progress, 3, new CredentialProgressPage(context));
    add(CredentialPageId::Done, 4, new CredentialDonePage(context));
    connect(m_setup.get(), &credentials::CredentialSetup::changed, this, [this] {
        refreshButtons();
        const auto kept = m_setup->kept();
        if (kept && !std::exchange(m_hasFinished, true))
            Q_EMIT recordFinished(kept->id);
    });
}

CredentialWizard::~CredentialWizard()
{
    deletePages();
}

void CredentialWizard::add(CredentialPageId id, int step, CredentialPage *page)
{
    addStepPage(static_cast<int>(id), step, page);
    connect(
        page, &CredentialPage::pageRequested, this,
        [this](CredentialPageId wanted) { showStepPage(static_cast<int>(wanted)); }, Qt::QueuedConnection);
}

std::optional<LeaveQuestion> CredentialWizard::loss() const
{
    const credentials::State &state = m_setup->flow().state();
    if (!credentials::holdsUnstoredCredential(state) || isWorking(state))
        return std::nullopt;
    return LeaveQuestion{QStringLiteral("loseCredentialQuestion"), tr("The credential is not kept yet"),
        tr("If you leave now, this program forgets the credential."), tr("&Leave without it")};
}

bool CredentialWizard::acceptLoss()
{
    m_setup->flow().discard();
    return true;
}

} // namespace broker::ui
