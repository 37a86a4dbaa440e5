// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/keeppage.h"

#include "credentials/credentialfromfields.h"
#include "credentials/servicehost.h"
#include "existing/homenote.h"
#include "presenters/credentialwords.h"
#include "presenters/existingtext.h"
#include "presenters/homedoubttext.h"
#include "presenters/integrationtext.h"
#include "presenters/recordtext.h"
#include "presenters/regiontext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace broker::ui {

using integrations::IntegrationRow;
using provisioning::Confirming;

KeepPage::KeepPage(ExistingClient &client, const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("keepPage"), context, parent)
    , m_client(client)
    , m_form(new QFormLayout)
    , m_which(named(new QComboBox, "keepWhich"))
    , m_recorded(named(new PlainLabel, "keepRecorded"))
    , m_busy(new BusyIndicator)
{
    setKind(Kind::Commit);
    setNextText(tr("&Add the client"));
    QFormLayout *form = m_form;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_organization = addValue(*form, tr("Organization:"), "keepOrganization");
    m_integration = addValue(*form, tr("Integration:"), "keepIntegration");
    m_which->setPlaceholderText(tr("Choose the one that the client serves"));
    form->addRow(tr("&Which one:"), m_which);
    m_region = addValue(*form, tr("Region:"), "keepRegion");
    m_storage = addValue(*form, tr("Kept in:"), "keepStorage");
    m_token = addValue(*form, tr("Broker token:"), "keepToken");
    m_tokenDue = addValue(*form, tr("Token due:"), "keepTokenDue");
    m_credential = addValue(*form, tr("Credential:"), "keepCredential");
    m_credentialDue = addValue(*form, tr("Credential due:"), "keepCredentialDue");
    content().addLayout(form);
    form->setRowVisible(m_which, false);
    content().addWidget(m_recorded);
    content().addWidget(m_busy);
    content().addStretch(1);
    connect(&setup().inventory(), &integrations::Inventory::changed, this, [this] {
        if (!m_isShown)
            return;
        if (!setup().inventory().isLoading())
            propose();
        showPlan();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isShown)
            return;
        propose();
        showPlan();
    });
}

void KeepPage::initializePage()
{
    m_isShown = true;
    m_doubt.reset();
    messages().clear();
    setHeading(tr("Add the client"),
        tr("Nothing is changed in Snyk, and nothing in the client: it goes on as it is."));
    if (setup().inventory().rows().isEmpty() && !setup().inventory().isLoading())
        setup().loadIntegrations();
    // Another one of the same names may have been chosen meanwhile.
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    propose();
    showPlan();
}

bool KeepPage::isInItsRegion() const
{
    return !m_client.found->region || !setup().region() || m_client.found->region == setup().region();
}

QList<IntegrationRow> KeepPage::rowsOfClient() const
{
    const QString key = m_client.found->types.constFirst().integration;
    QList<IntegrationRow> rows = setup().inventory().rows();
    rows.removeIf([&key](const IntegrationRow &one) { return one.key != key; });
    return rows;
}

void KeepPage::showChoice()
{
    const QList<IntegrationRow> rows = rowsOfClient();
    QStringList names;
    for (const IntegrationRow &row : rows)
        names.append(integrationName(row.key, row.profile));
    QStringList shown;
    for (int i = 0; i < m_which->count(); ++i)
        shown.append(m_which->itemText(i));
    // Which one it is, the file does not say: the user does, here or with the organization.
    if (names != shown) {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        m_which->addItems(names);
        const auto chosen = std::find_if(rows.cbegin(), rows.cend(), [this](const IntegrationRow &row) {
            return row.integration && row.integration == m_client.integration;
        });
        m_which->setCurrentIndex(
            chosen == rows.cend() ? -1 : static_cast<int>(std::distance(rows.cbegin(), chosen)));
    }
    m_form->setRowVisible(m_which, names.size() > 1);
}

/// The integration that the client's type belongs to, as Snyk tells of it.
void KeepPage::propose()
{
    showChoice();
    const QString key = m_client.found->types.constFirst().integration;
    const QList<IntegrationRow> rows = rowsOfClient();
    const qsizetype chosen = rows.size() == 1 ? 0 : m_which->currentIndex();
    if (chosen >= 0 && chosen < rows.size()) {
        setup().chooseIntegration(rows.at(chosen));
    } else {
        setup().chooseIntegration(
            {key, integrations::typeByKey(key), integrations::SetupState::Unknown, std::nullopt});
    }
    setup().chooseMethod(provisioning::Method::Paste);
    setup().giveToken(m_client.found->token);
    (void)setup().propose();
}

void KeepPage::showPlan()
{
    const auto *confirming = as<Confirming>(setup().flow().state());
    if (!confirming)
        return;
    const provisioning::Plan &plan = confirming->plan;
    const bool isLoading = setup().inventory().isLoading();
    if (isLoading)
        m_busy->start(tr("Asking Snyk for the integrations of %1…").arg(plan.target.org.name));
    else
        m_busy->stop();
    m_organization->setText(plan.target.org.name);
    m_integration->setText(tr("%1 — %2", "integration, its state")
                               .arg(integrationName(plan.target), setupStateText(plan.before)));
    m_region->setText(regionName(plan.target.regionId));
    m_storage->setText(storageText(plan.storage));
    m_token->setText(m_client.found->token.fingerprint().masked());
    const QDateTime now = setup().workspace().clock.nowUtc();
    const QString due
        = tr("age unknown: due %1").arg(dueDateText(records::defaultDueDate(now), now, locale()));
    m_tokenDue->setText(due);
    const auto credential
        = credentials::credentialFrom(m_client.found->types.constFirst(), m_client.found->answers);
    const bool isKept
        = credential && credentials::ServiceHost::parse(credential->service, credential->address).has_value();
    const auto gap = existing::credentialGapOf(*m_client.found);
    m_credential->setText(!credential ? (gap ? gapText(*gap, m_client.sources) : tr("none in the file"))
            : isKept
            ? kindText(credential->kind)
            : tr("%1; not kept, because its service has no https address").arg(kindText(credential->kind)));
    m_credentialDue->setText(isKept ? due : tr("not kept"));
    m_recorded->setVisible(plan.recorded.has_value());
    if (plan.recorded) {
        m_recorded->setText(tr("Your list has %1 for this integration. That entry stays, marked as replaced.")
                                .arg(plan.recorded->fingerprint.masked()));
    }
    if (!isInItsRegion()) {
        messages().showMessage({.kind = MessageKind::Error,
            .title = tr("The client belongs to another region"),
            .lines = {tr("It is connected to %1, and you are signed in to %2.")
                          .arg(regionName(m_client.found->region->id), regionName(plan.target.regionId)),
                tr("Go back and sign in to its region.")},
            .dismissible = false});
    } else {
        showLoadError(setup().inventory().error(), ErrorContext::LoadingIntegrations);
        showDoubt();
    }
    Q_EMIT completeChanged();
}

/// Once more, where it is decided; and here the file's integration may be one of several.
void KeepPage::showDoubt()
{
    const bool isKnown = !setup().inventory().isLoading() && !setup().inventory().error();
    const auto doubt = isKnown ? homeDoubtOf(m_client, setup()) : std::nullopt;
    setNextText(doubt ? tr("&Add it all the same") : tr("&Add the client"));
    if (doubt == m_doubt)
        return;
    m_doubt = doubt;
    if (doubt) {
        messages().showMessage(MessageKind::Warning,
            homeDoubtText(
                *doubt, setup().organization()->name, m_client.found->types.constFirst().integration));
    } else {
        messages().clear();
    }
}

bool KeepPage::isComplete() const
{
    return m_client.found && isInItsRegion() && is<Confirming>(setup().flow().state())
        && !setup().inventory().isLoading() && (rowsOfClient().size() < 2 || m_which->currentIndex() >= 0);
}

void KeepPage::takeFocus()
{
    // The button is off while Snyk is asked; and what it does is to be read first.
    m_organization->setFocus();
}

bool KeepPage::validatePage()
{
    m_isShown = false;
    m_client.doubt = m_doubt ? std::optional(m_doubt->gravest()) : std::nullopt;
    return true;
}

int KeepPage::nextId() const
{
    return static_cast<int>(PageId::Progress);
}

} // namespace broker::ui
