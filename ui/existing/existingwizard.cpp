// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/existingwizard.h"

#include "existing/anyhomepage.h"
#include "existing/filepage.h"
#include "existing/findpage.h"
#include "existing/foundpage.h"
#include "existing/keeppage.h"
#include "existing/keptpage.h"
#include "wizard/connectpage.h"
#include "wizard/progresspage.h"

namespace broker::ui {

using provisioning::ProvisionFlow;

namespace {

enum Step { FileStep, FoundStep, ConnectStep, OrganizationStep, KeepStep, DoneStep };

QStringList stepNames()
{
    return {ExistingWizard::tr("Its file", "step of the wizard"),
        ExistingWizard::tr("What was found", "step of the wizard"),
        ExistingWizard::tr("Connect", "step of the wizard"),
        ExistingWizard::tr("Organization", "step of the wizard"),
        ExistingWizard::tr("Keep", "step of the wizard"), ExistingWizard::tr("Done", "step of the wizard")};
}

} // namespace

ExistingWizard::ExistingWizard(std::unique_ptr<provisioning::ProvisionSession> setup,
    const WizardServices &services, sharing::Stocktaking *stocktaking, QWidget *parent)
    : StepWizard(QStringLiteral("existingWizard"), tr("Add an existing client"), stepNames(),
        &services.clipboard, parent)
    , m_setup(std::move(setup))
    , m_services(services)
    , m_stocktaking(stocktaking)
    , m_signedOut(
          // The page where that is done says it by itself.
          notice(), m_setup->workspace(),
          [this] { return isSignedOut(*m_setup) && currentId() != static_cast<int>(PageId::Connect); },
          [this] { visit(static_cast<int>(PageId::Connect)); }, nullptr)
{
    const Workspace &workspace = m_setup->workspace();
    addStepPage(static_cast<int>(ExistingPageId::File), FileStep,
        new FilePage(m_client, workspace, m_services.opener));
    auto *found = new FoundPage(m_client, workspace, m_services.clipboard, m_services.opener);
    addStepPage(static_cast<int>(ExistingPageId::Found), FoundStep, found);
    connect(found, &FoundPage::taken, this, &ExistingWizard::addPagesOfSnyk);
    connect(m_setup.get(), &provisioning::ProvisionSession::selectionChanged, this, [this] {
        m_signedOut.refresh();
        refreshButtons();
    });
    connect(this, &StepWindow::pageShown, &m_signedOut, &SignedOutNotice::refresh);
    connect(&m_setup->flow(), &ProvisionFlow::changed, this, [this] {
        refreshButtons();
        m_signedOut.refresh();
        if (const auto *done = as<provisioning::Done>(m_setup->flow().state()))
            Q_EMIT recordFinished(done->record.id);
    });
}

ExistingWizard::~ExistingWizard()
{
    deletePages();
}

template <class Id>
void ExistingWizard::add(Id id, int step, WizardPage *page)
{
    addStepPage(static_cast<int>(id), step, page);
    connect(
        page, &WizardPage::pageRequested, this,
        [this](PageId wanted) {
            // The pages of wizard/ know more ways than there are here.
            const bool isHere = wanted == PageId::Connect || wanted == PageId::Organization;
            showStepPage(static_cast<int>(isHere ? wanted : PageId::Integration));
        },
        Qt::QueuedConnection);
}

void ExistingWizard::addPagesOfSnyk()
{
    if (m_kept)
        return;
    if (!m_services.apiOverride && m_client.found->region)
        m_services.apiOverride = m_client.found->region->api;
    const WizardContext context{*m_setup, m_services};
    auto *connectPage = new ConnectPage(context);
    connect(connectPage, &ConnectPage::practiceRequested, this, &ExistingWizard::practiceRequested);
    add(PageId::Connect, ConnectStep, connectPage);
    auto *findPage = new FindPage(m_client, context, m_stocktaking);
    add(PageId::Organization, OrganizationStep, findPage);
    add(ExistingPageId::AllOrganizations, OrganizationStep, new AnyHomePage(m_client, context));
    connect(
        findPage, &FindPage::allRequested, this,
        [this] { showStepPage(static_cast<int>(ExistingPageId::AllOrganizations)); }, Qt::QueuedConnection);
    // What connects is known from the file, so that nothing is left to be chosen.
    add(PageId::Integration, KeepStep, new KeepPage(m_client, context));
    add(PageId::Progress, KeepStep, new ProgressPage(context));
    m_kept = new KeptPage(m_client, context);
    add(PageId::Done, DoneStep, m_kept);
}

bool ExistingWizard::isHeldUp() const
{
    // What was found in the file is kept without Snyk.
    const bool needsSnyk = currentId() == static_cast<int>(PageId::Organization)
        || currentId() == static_cast<int>(ExistingPageId::AllOrganizations);
    return needsSnyk && isSignedOut(*m_setup);
}

std::optional<LeaveQuestion> ExistingWizard::loss() const
{
    if (m_kept && m_kept->holdsUnstored()) {
        return LeaveQuestion{QStringLiteral("loseCredentialQuestion"), tr("The credential is stored nowhere"),
            tr("If you leave now, this program forgets the credential. The client's file still has it."),
            tr("&Leave without it")};
    }
    const provisioning::State &state = m_setup->flow().state();
    if (!holdsReadClient() && (!provisioning::holdsUnstoredToken(state) || isWorking(state)))
        return std::nullopt;
    return LeaveQuestion{QStringLiteral("loseTokenQuestion"), tr("The token is stored nowhere"),
        tr("If you leave now, this program forgets the token. The client's file still has it."),
        tr("&Leave without it")};
}

/// Files were given and nothing of them is kept yet, nor on its way.
bool ExistingWizard::holdsReadClient() const
{
    const provisioning::State &state = m_setup->flow().state();
    const bool isKeeping = currentId() == static_cast<int>(PageId::Done)
        || currentId() == static_cast<int>(PageId::Progress) || isWorking(state)
        || provisioning::holdsUnstoredToken(state);
    const WizardStep *page = currentStepPage();
    return !m_client.sources.isEmpty() && !isKeeping && page && page->mayLeave();
}

bool ExistingWizard::acceptLoss()
{
    if (holdsReadClient())
        return true;
    if (m_kept && m_kept->holdsUnstored())
        m_kept->giveUp();
    else
        m_setup->flow().tokenTakenByUser();
    return true;
}

} // namespace broker::ui
