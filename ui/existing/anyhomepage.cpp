// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/anyhomepage.h"

#include "existing/homenote.h"
#include "presenters/homedoubttext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"

#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

namespace {

constexpr std::chrono::milliseconds choicePause{350};

} // namespace

AnyHomePage::AnyHomePage(ExistingClient &client, const WizardContext &context, QWidget *parent)
    : OrganizationPage(context, parent)
    , m_client(client)
    , m_busy(named(new BusyIndicator, "homeDoubtBusy"))
{
    content().addWidget(m_busy);
    m_pause.setSingleShot(true);
    m_pause.setInterval(choicePause);
    connect(&m_pause, &QTimer::timeout, this, &AnyHomePage::ask);
    connect(&setup(), &provisioning::ProvisionSession::selectionChanged, this, &AnyHomePage::onChosen);
    connect(&setup().inventory(), &integrations::Inventory::changed, this, [this] {
        if (isVisible())
            onAnswer();
    });
}

void AnyHomePage::initializePage()
{
    m_chosen.reset();
    OrganizationPage::initializePage();
    onChosen();
}

void AnyHomePage::onChosen()
{
    const auto &organization = setup().organization();
    const auto chosen = organization ? std::optional(organization->id) : std::nullopt;
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    m_isAsked = false;
    m_goesOn = false;
    m_busy->stop();
    if (std::exchange(m_isTold, false))
        messages().clear();
    if (chosen)
        m_pause.start();
    else
        m_pause.stop();
}

void AnyHomePage::ask()
{
    m_pause.stop();
    if (m_isAsked || !m_chosen || !isVisible())
        return;
    // What was known before goes first, and says so: that is no answer.
    if (setup().inventory().rows().isEmpty() && !setup().inventory().isLoading())
        setup().loadIntegrations();
    m_isAsked = true;
    onAnswer();
}

bool AnyHomePage::isAnswered() const
{
    const integrations::Inventory &inventory = setup().inventory();
    return !inventory.isLoading() && !inventory.isAwaitingFlags();
}

void AnyHomePage::onAnswer()
{
    if (!m_isAsked || !isAnswered())
        return;
    m_busy->stop();
    const auto doubt = m_isTold ? std::nullopt : homeDoubtOf(m_client, setup());
    if (doubt) {
        m_isTold = true;
        messages().showMessage(MessageKind::Warning,
            homeDoubtText(
                *doubt, setup().organization()->name, m_client.found->types.constFirst().integration));
    }
    if (std::exchange(m_goesOn, false) && !doubt)
        Q_EMIT advanceRequested();
}

bool AnyHomePage::validatePage()
{
    const bool wasTold = m_isTold;
    ask();
    // What is said only now is to be read first.
    if (m_isTold && !wasTold)
        return false;
    // Without an answer the next page says why there is none.
    if (isAnswered())
        return true;
    m_goesOn = true;
    m_busy->start(tr("Asking Snyk for the integrations of %1…").arg(setup().organization()->name));
    return false;
}

} // namespace broker::ui
