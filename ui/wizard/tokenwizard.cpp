// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/tokenwizard.h"

#include "records/targetregion.h"
#include "wizard/confirmpage.h"
#include "wizard/connectpage.h"
#include "wizard/donepage.h"
#include "wizard/integrationpage.h"
#include "wizard/methodpage.h"
#include "wizard/organizationpage.h"
#include "wizard/pastepage.h"
#include "wizard/progresspage.h"
#include "wizard/retrievepage.h"

namespace broker::ui {

using provisioning::ProvisionFlow;

namespace {

/// The step that a page belongs to, counted from 0.
int stepOf(PageId page)
{
    switch (page) {
    case PageId::Connect:
        return 0;
    case PageId::Organization:
        return 1;
    case PageId::Integration:
        return 2;
    case PageId::Method:
    case PageId::Retrieve:
    case PageId::Paste:
        return 3;
    case PageId::Confirm:
    case PageId::Progress:
        return 4;
    case PageId::Done:
        return 5;
    }
    return 0;
}

QStringList stepNames()
{
    return {TokenWizard::tr("Connect", "step of the wizard"),
        TokenWizard::tr("Organization", "step of the wizard"),
        TokenWizard::tr("Integration", "step of the wizard"), TokenWizard::tr("Method", "step of the wizard"),
        TokenWizard::tr("Confirm", "step of the wizard"), TokenWizard::tr("Done", "step of the wizard")};
}

} // namespace

TokenWizard::TokenWizard(
    std::unique_ptr<provisioning::ProvisionSession> setup, const WizardServices &services, QWidget *parent)
    : StepWizard(
        QStringLiteral("tokenWizard"), tr("Set up a token"), stepNames(), &services.clipboard, parent)
    , m_setup(std::move(setup))
    , m_services(services)
    , m_signedOut(
          // The page where that is done says it by itself.
          notice(), m_setup->workspace(),
          [this] { return isSignedOut(*m_setup) && currentId() != static_cast<int>(PageId::Connect); },
          [this] { visit(static_cast<int>(PageId::Connect)); }, nullptr)
{
    addPages();
    connect(&m_setup->flow(), &ProvisionFlow::changed, this, [this] {
        refreshButtons();
        m_signedOut.refresh();
        if (const auto *done = as<provisioning::Done>(m_setup->flow().state()))
            Q_EMIT recordFinished(done->record.id);
    });
    connect(&m_setup->access(), &access::SignIn::changed, this, &TokenWizard::onSignedIn);
    connect(m_setup.get(), &provisioning::ProvisionSession::selectionChanged, this, [this] {
        m_signedOut.refresh();
        refreshButtons();
    });
    connect(this, &StepWindow::pageShown, &m_signedOut, &SignedOutNotice::refresh);
}

TokenWizard::~TokenWizard()
{
    deletePages();
}

void TokenWizard::addPages()
{
    const WizardContext context{*m_setup, m_services};
    auto *connectPage = new ConnectPage(context);
    connect(connectPage, &ConnectPage::practiceRequested, this, &TokenWizard::practiceRequested);
    add(PageId::Connect, connectPage);
    m_organizationPage = new OrganizationPage(context);
    add(PageId::Organization, m_organizationPage);
    add(PageId::Integration, new IntegrationPage(context));
    add(PageId::Method, new MethodPage(context));
    add(PageId::Retrieve, new RetrievePage(context));
    add(PageId::Paste, new PastePage(context));
    add(PageId::Confirm, new ConfirmPage(context));
    add(PageId::Progress, new ProgressPage(context));
    m_donePage = new DonePage(context);
    connect(m_donePage, &DonePage::manyRequested, this, [this](const RecordId &id) {
        accept();
        Q_EMIT manyRequested(id);
    });
    connect(m_donePage, &DonePage::nextRequested, this, [this] {
        accept();
        Q_EMIT nextRequested();
    });
    add(PageId::Done, m_donePage);
}

void TokenWizard::add(PageId id, WizardPage *page)
{
    addStepPage(static_cast<int>(id), stepOf(id), page);
    connect(
        page, &WizardPage::pageRequested, this,
        [this](PageId wanted) { showStepPage(static_cast<int>(wanted)); }, Qt::QueuedConnection);
}

void TokenWizard::resumeWith(const records::Target &target)
{
    m_resume = target;
}

void TokenWizard::beginWith(const records::Target &target)
{
    m_begin = target;
}

void TokenWizard::offerOnly(const QSet<GroupId> &groups)
{
    m_organizationPage->offerOnly(groups);
}

void TokenWizard::setQueued(const QString &position, const QString &next)
{
    m_donePage->offerNext(next);
    if (position.isEmpty())
        return;
    const auto showPosition = [this, position](const QString &title) {
        //: Title of a window. %1 is the title, %2 is "2 of 3", of several that come one after the other.
        const QString wanted = tr("%1 (%2)").arg(title, position);
        if (!title.endsWith(wanted.mid(title.size())))
            setWindowTitle(wanted);
    };
    showPosition(windowTitle());
    connect(this, &QWidget::windowTitleChanged, this, showPosition);
}

void TokenWizard::onSignedIn()
{
    if ((!m_resume && !m_begin) || !m_setup->session())
        return;
    const bool isResumed = m_resume.has_value();
    const records::Target target = isResumed ? *m_resume : *m_begin;
    m_resume.reset();
    m_begin.reset();
    const auto type = integrations::typeByKey(target.integrationType);
    const bool sameRegion = records::regionOf(target) == m_setup->session()->region;
    if (!type || !sameRegion)
        return;
    m_setup->chooseOrganization({target.org.id, target.org.name, target.org.slug, target.org.group, false});
    m_setup->chooseIntegration({target.integrationType, type, integrations::SetupState::SetUpBrokerUnknown,
        target.integration, target.profile});
    if (!isResumed) {
        // What is there is looked at first: the survey that named it may be old.
        showStepPage(static_cast<int>(PageId::Integration));
        return;
    }
    m_setup->chooseMethod(provisioning::Method::Retrieve);
    showStepPage(static_cast<int>(PageId::Retrieve));
}

bool TokenWizard::isHeldUp() const
{
    // What these list comes from Snyk, and so does what comes next. A token in hand is kept without it.
    const bool needsSnyk = currentId() == static_cast<int>(PageId::Organization)
        || currentId() == static_cast<int>(PageId::Integration);
    return needsSnyk && isSignedOut(*m_setup);
}

std::optional<LeaveQuestion> TokenWizard::loss() const
{
    const provisioning::State &state = m_setup->flow().state();
    if (!provisioning::holdsUnstoredToken(state) || isWorking(state))
        return std::nullopt;
    return LeaveQuestion{QStringLiteral("loseTokenQuestion"), tr("The token is stored nowhere"),
        tr("If you leave now, this program forgets the token. Snyk still shows it in the Web UI."),
        tr("&Leave without it")};
}

bool TokenWizard::acceptLoss()
{
    m_setup->flow().tokenTakenByUser();
    return true;
}

} // namespace broker::ui
