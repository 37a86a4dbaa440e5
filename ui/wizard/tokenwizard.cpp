// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/tokenwizard.h"

#include "platform/icons.h"
#include "widgets/announce.h"
#include "wizard/confirmpage.h"
#include "wizard/connectpage.h"
#include "wizard/donepage.h"
#include "wizard/integrationpage.h"
#include "wizard/methodpage.h"
#include "wizard/organizationpage.h"
#include "wizard/pastepage.h"
#include "wizard/progresspage.h"
#include "wizard/retrievepage.h"
#include "wizard/steplist.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

namespace broker::ui {

using provisioning::ProvisionFlow;

namespace {

constexpr QSize comfortableSize{860, 640};

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
    std::unique_ptr<provisioning::Setup> setup, const WizardServices &services, QWidget *parent)
    : QWizard(parent)
    , m_setup(std::move(setup))
    , m_services(services)
    , m_steps(new StepList(stepNames()))
{
    setObjectName(QStringLiteral("tokenWizard"));
    // The Aero style paints a light background of its own in dark mode, and the modern one puts fields
    // and check boxes on the colour that they are filled with: in the dark they are not seen.
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::HaveFinishButtonOnEarlyPages, false);
    setSideWidget(m_steps);
    addPages();
    configureButtons();
    resize(comfortableSize);
    connect(this, &QWizard::currentIdChanged, this, &TokenWizard::onPageChanged);
    connect(&m_setup->flow(), &ProvisionFlow::changed, this, [this] {
        refreshButtons();
        if (const auto *done = std::get_if<provisioning::Done>(&m_setup->flow().state()))
            Q_EMIT recordFinished(done->record.id);
    });
    connect(&m_setup->access(), &access::AccessFlow::changed, this, &TokenWizard::onSignedIn);
}

TokenWizard::~TokenWizard()
{
    // Being hidden, the pages look at what they show once more, and QWidget would delete them only after
    // the setup that they read.
    hide();
    const QList<int> ids = pageIds();
    for (const int id : ids)
        delete page(id);
}

void TokenWizard::addPages()
{
    const WizardContext context{*m_setup, m_services};
    auto *connectPage = new ConnectPage(context);
    connect(connectPage, &ConnectPage::practiceRequested, this, &TokenWizard::practiceRequested);
    add(PageId::Connect, connectPage);
    add(PageId::Organization, new OrganizationPage(context));
    add(PageId::Integration, new IntegrationPage(context));
    add(PageId::Method, new MethodPage(context));
    add(PageId::Retrieve, new RetrievePage(context));
    add(PageId::Paste, new PastePage(context));
    add(PageId::Confirm, new ConfirmPage(context));
    add(PageId::Progress, new ProgressPage(context));
    add(PageId::Done, new DonePage(context));
    setStartId(static_cast<int>(PageId::Connect));
}

void TokenWizard::add(PageId id, WizardPage *page)
{
    setPage(static_cast<int>(id), page);
    connect(
        page, &WizardPage::advanceRequested, this, [this, page] { advance(*page); }, Qt::QueuedConnection);
    connect(page, &WizardPage::pageRequested, this, &TokenWizard::show, Qt::QueuedConnection);
    connect(page, &WizardPage::leaveChanged, this, &TokenWizard::refreshButtons);
}

void TokenWizard::configureButtons()
{
    // Qt's own texts carry arrows that screen readers spell out.
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    const QList<QPair<QWizard::WizardButton, QString>> names{
        {QWizard::BackButton, QStringLiteral("backButton")},
        {QWizard::NextButton, QStringLiteral("nextButton")},
        {QWizard::CommitButton, QStringLiteral("commitButton")},
        {QWizard::CancelButton, QStringLiteral("cancelButton")},
        {QWizard::FinishButton, QStringLiteral("finishButton")}};
    for (const auto &[which, name] : names)
        button(which)->setObjectName(name);
    // While Next is not possible Enter must not mean these.
    for (const QWizard::WizardButton which : {QWizard::BackButton, QWizard::CancelButton}) {
        if (auto *push = qobject_cast<QPushButton *>(button(which)))
            push->setAutoDefault(false);
    }
}

void TokenWizard::resumeWith(const records::Target &target)
{
    m_resume = target;
}

void TokenWizard::onPageChanged(int id)
{
    if (id < 0)
        return;
    const int step = stepOf(static_cast<PageId>(id));
    m_steps->setCurrent(step);
    auto *page = qobject_cast<WizardPage *>(currentPage());
    setWindowTitle(tr("Step %1 of %2: %3", "window title")
                       .arg(QLocale().toString(step + 1), QLocale().toString(stepNames().size()),
                           page ? page->heading() : QString()));
    refreshButtons();
    if (!page)
        return;
    page->takeFocus();
    announce(*page, page->heading());
}

void TokenWizard::onSignedIn()
{
    if (!m_resume || !m_setup->session())
        return;
    const records::Target target = *std::exchange(m_resume, std::nullopt);
    const auto type = integrations::typeByKey(target.integrationType);
    const bool sameRegion = m_setup->session()->region.api.toString() == target.apiAddress;
    if (!type || !sameRegion)
        return;
    m_setup->chooseOrganization({target.org.id, target.org.name, target.org.slug, target.org.group, false});
    m_setup->chooseIntegration(
        {target.integrationType, type, integrations::SetupState::SetUpBrokerUnknown, target.integration});
    m_setup->chooseMethod(provisioning::Method::Retrieve);
    show(PageId::Retrieve);
}

void TokenWizard::advance(const WizardPage &page)
{
    // Enter may have pressed the default button already; the next page was not meant.
    if (currentPage() == &page && page.isComplete() && page.nextId() >= 0)
        next();
}

void TokenWizard::show(PageId page)
{
    const int id = static_cast<int>(page);
    // QWizard does not go on from a page that it has met twice: what came since then is left first.
    const QList<int> visited = visitedIds();
    const qsizetype met = visited.indexOf(id);
    setUpdatesEnabled(false);
    if (met == 0)
        restart();
    while (met > 0 && currentId() != visited.at(met - 1))
        back();
    // Nor from a new page to one that it has met, such as from another method to the confirmation.
    while (met < 0 && stepOf(static_cast<PageId>(currentId())) > stepOf(page))
        back();
    setCurrentId(id);
    setUpdatesEnabled(true);
}

void TokenWizard::refreshButtons()
{
    const auto *page = qobject_cast<WizardPage *>(currentPage());
    const bool mayLeave = !page || page->mayLeave();
    button(QWizard::CancelButton)
        ->setEnabled(mayLeave || provisioning::holdsUnstoredToken(m_setup->flow().state()));
    if (currentId() == static_cast<int>(PageId::Progress)) {
        // The page goes on by itself, and its own buttons lead elsewhere.
        button(QWizard::BackButton)->setEnabled(false);
        button(QWizard::NextButton)->setEnabled(false);
    }
}

void TokenWizard::reject()
{
    const auto *page = qobject_cast<WizardPage *>(currentPage());
    if (page && !page->mayLeave()) {
        if (provisioning::holdsUnstoredToken(m_setup->flow().state())
            && !provisioning::isWorking(m_setup->flow().state()))
            askBeforeLosingToken();
        return;
    }
    QWizard::reject();
}

void TokenWizard::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

void TokenWizard::askBeforeLosingToken()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("The token is stored nowhere"),
        tr("If you leave now, this program forgets the token. Snyk still shows it in the Web UI."),
        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("loseTokenQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *stay = question->addButton(tr("&Stay here"), QMessageBox::RejectRole);
    const QPushButton *leave = question->addButton(tr("&Leave without it"), QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(question, &QMessageBox::buttonClicked, this, [this, leave](const QAbstractButton *clicked) {
        if (clicked != leave)
            return;
        m_setup->flow().tokenTakenByUser();
        QWizard::reject();
    });
    question->open();
}

} // namespace broker::ui
