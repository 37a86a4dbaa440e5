// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationdialog.h"

#include "presenters/organizationstext.h"
#include "presenters/vaulttext.h"
#include "records/targetregion.h"
#include "rotation/deploypage.h"
#include "rotation/newtokenpage.h"
#include "rotation/planpage.h"
#include "rotation/retirepage.h"
#include "rotation/rotationdonepage.h"
#include "rotation/switchpage.h"
#include "rotation/verifypage.h"
#include "widgets/build.h"
#include "widgets/leavequestion.h"

#include <QPushButton>

namespace broker::ui {

using namespace rotation;

namespace {

/// While these run, closing the window would take away what they are about.
bool mayNotBeLeft(const State &state)
{
    return is<Provisioning, Switching, keeping::Storing>(state);
}

QList<RotationStep> stepsOf(const RotationFlow &flow)
{
    const Rotation *rotation = rotationOf(flow.state());
    return rotationSteps(rotation ? rotation->way : Way::Api);
}

QStringList namesOf(const QList<RotationStep> &steps)
{
    QStringList names;
    for (const RotationStep step : steps)
        names.append(stepName(step));
    return names;
}

} // namespace

RotationDialog::RotationDialog(
    const records::TokenRecord &record, const RotationServices &services, QWidget *parent)
    : RotationDialog(record, services, services.rotations.open(record), parent)
{ }

RotationDialog::RotationDialog(
    const records::TokenRecord &record, const RotationServices &services, RotationFlow &flow, QWidget *parent)
    //: %1 is an integration in an organization.
    : StepWindow(QStringLiteral("rotationDialog"), tr("Rotate %1").arg(placeName(record)),
        namesOf(stepsOf(flow)), &services.clipboard, parent)
    , m_record(record)
    , m_services(services)
    , m_flow(&flow)
    // The address gate has let it pass; practice, which it does not ask, reaches nobody.
    , m_access(
          services.workspace, records::regionOf(record.target).value_or(snyk::knownRegions().constFirst()))
    , m_steps(stepsOf(flow))
    , m_giveUp(button("giveUpButton", tr("&Give up…"), "trash"))
    // Where Snyk is needed, the page has a place to sign in.
    , m_signedOut(
          notice(), services.workspace, [this] { return m_access.isSignedOut() && !m_access.session(); }, {},
          nullptr)
{
    addAside(m_giveUp);
    addPages();
    m_access.setNeeded([this] { return m_flow && is<Journaling, Provisioning, Switching>(m_flow->state()); });
    connect(m_flow, &RotationFlow::changed, this, &RotationDialog::refresh);
    connect(m_flow, &RotationFlow::changed, &m_access, &ApiAccess::settle);
    connect(&m_access, &ApiAccess::changed, this, [this] {
        if (m_flow)
            m_flow->setClient(m_access.client());
        m_signedOut.refresh();
        refresh();
    });
    connect(m_giveUp, &QPushButton::clicked, this, &RotationDialog::askBeforeGivingUp);
    // Another window may have signed in.
    m_flow->setClient(m_access.client());
    refresh();
}

RotationDialog::~RotationDialog()
{
    // The pages use the client and the flow to the last.
    deletePages();
    leave();
}

void RotationDialog::addPages()
{
    const RotationPageContext context{m_services.workspace, m_services.rotations, *m_flow, m_access,
        m_services.stocktaking, m_services.clipboard, m_services.opener, m_services.openPart};
    add(RotationStep::Plan, new PlanPage(context));
    add(RotationStep::NewToken, new NewTokenPage(context));
    add(RotationStep::Deploy, new DeployPage(context));
    add(RotationStep::Verify, new VerifyPage(VerifyPage::When::BeforeSwitch, context));
    add(RotationStep::Switch, new SwitchPage(context));
    add(RotationStep::VerifyAgain, new VerifyPage(VerifyPage::When::AfterSwitch, context));
    auto *retire = new RetirePage(context);
    connect(retire, &RetirePage::leaveRequested, this, &RotationDialog::reject, Qt::QueuedConnection);
    add(RotationStep::Retire, retire);
    auto *done = new RotationDonePage(context);
    connect(done, &RotationDonePage::leaveRequested, this, &RotationDialog::reject, Qt::QueuedConnection);
    add(RotationStep::Done, done);
}

void RotationDialog::add(RotationStep step, RotationPage *page)
{
    addPage(page);
    m_pages.insert(step, page);
    connect(page, &RotationPage::stepRequested, this, [this](RotationStep wanted) {
        m_wanted = wanted;
        refresh();
    });
    connect(
        page, &RotationPage::clientSetupRequested, this, [this] { Q_EMIT clientSetupRequested(m_record); });
}

void RotationDialog::refresh()
{
    if (!m_flow)
        return;
    const State &state = m_flow->state();
    if (is<Idle>(state)) {
        // Given up, or left by another window.
        QMetaObject::invokeMethod(
            this, [this] { QDialog::reject(); }, Qt::QueuedConnection);
        return;
    }
    if (m_state != state.index()) {
        m_state = state.index();
        m_wanted.reset();
    }
    showStep(m_wanted.value_or(stepOf(state)));
}

void RotationDialog::showStep(RotationStep step)
{
    RotationPage *page = m_pages.value(step);
    page->refresh();
    const State &state = m_flow->state();
    m_giveUp->setVisible(next(state, event::Abandon{}).has_value() && !is<Planning>(state));
    showPage(page, static_cast<int>(m_steps.indexOf(step)));
}

bool RotationDialog::mustStay() const
{
    return m_flow && mayNotBeLeft(m_flow->state());
}

bool RotationDialog::isKeptForLater() const
{
    // A plan of which nothing was done leaves no trace.
    return m_flow && !is<Planning>(m_flow->state());
}

std::optional<LeaveQuestion> RotationDialog::loss() const
{
    if (!m_flow || !holdsUnstoredToken(m_flow->state()))
        return std::nullopt;
    const auto *failed = as<keeping::StoreFailed>(m_flow->state());
    return LeaveQuestion{QStringLiteral("loseTokenQuestion"),
        failed ? loseQuestionText(failed->error) : tr("The new token is being saved"),
        tr("Do you have the new token in a safe place?"), tr("&Leave, I have it"),
        tr("If you leave now, this program forgets it. Snyk cannot take it back, and shows it in the Web "
           "UI only.")};
}

bool RotationDialog::acceptLoss()
{
    if (m_flow)
        (void)m_flow->tell(event::TokenTakenByUser{});
    return true;
}

void RotationDialog::leave()
{
    if (!m_flow)
        return;
    RotationFlow &flow = *m_flow;
    m_flow.clear();
    flow.disconnect(this);
    flow.setClient(nullptr);
    // A plan of which nothing was done leaves no trace.
    if (is<Planning>(flow.state()))
        (void)flow.tell(event::Abandon{});
    m_services.rotations.close(flow);
}

void RotationDialog::askBeforeGivingUp()
{
    if (!m_flow)
        return;
    askBeforeLeaving(*this,
        {QStringLiteral("giveUpQuestion"), tr("Give up this rotation"), tr("End this rotation here?"),
            tr("&End it"), giveUpText(m_flow->state()), tr("&Go on with it")},
        [this] {
            if (m_flow)
                (void)m_flow->tell(event::Abandon{});
        });
}

} // namespace broker::ui
