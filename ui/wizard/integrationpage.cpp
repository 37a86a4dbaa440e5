// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/integrationpage.h"

#include "models/integrationmodel.h"
#include "presenters/integrationtext.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace broker::ui {

using integrations::IntegrationRow;
using integrations::Inventory;

IntegrationPage::IntegrationPage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("integrationPage"), context, parent)
    , m_model(new IntegrationModel(context.setup.inventory(), this))
    , m_list(named(new QTreeView, "integrationList"))
    , m_description(named(new PlainLabel, "integrationDescription"))
    , m_unreadable(named(new PlainLabel, "unreadableIntegrations"))
    , m_busy(new BusyIndicator)
    , m_reload(button("reloadIntegrationsButton", tr("&Reload"), "refresh"))
{
    buildLayout();
    // The model hears of a change first, because it connected first.
    connect(&setup().inventory(), &Inventory::changed, this, &IntegrationPage::refreshChoice);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &IntegrationPage::onCurrentChanged);
    connect(m_list, &QTreeView::activated, this, &IntegrationPage::advanceRequested);
    connect(m_reload, &QPushButton::clicked, &setup(), &provisioning::ProvisionSession::loadIntegrations);
}

void IntegrationPage::buildLayout()
{
    m_list->setAccessibleName(tr("Integrations"));
    m_list->setModel(m_model);
    showAsTable(*m_list);
    m_list->header()->setSectionResizeMode(IntegrationModel::NameColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(IntegrationModel::StateColumn, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(200);

    auto *status = new QHBoxLayout;
    status->addWidget(m_busy, 1);
    status->addStretch(0);
    status->addWidget(m_reload);
    content().addWidget(m_list, 1);
    content().addWidget(m_description);
    content().addWidget(m_unreadable);
    content().addLayout(status);
}

void IntegrationPage::initializePage()
{
    const QString name = setup().organization() ? setup().organization()->name : QString();
    setHeading(tr("Choose the integration"),
        tr("Every kind of code host or repository needs a Broker token of its own. These are the "
           "integrations of %1.")
            .arg(name));
    if (setup().inventory().rows().isEmpty() && !setup().inventory().isLoading())
        setup().loadIntegrations();
    refresh();
}

void IntegrationPage::takeFocus()
{
    m_list->setFocus();
}

bool IntegrationPage::isComplete() const
{
    return setup().integration() && setup().integration()->type && !setup().inventory().isLoading();
}

int IntegrationPage::nextId() const
{
    return static_cast<int>(PageId::Method);
}

void IntegrationPage::onCurrentChanged(const QModelIndex &current)
{
    if (current.isValid()) {
        const IntegrationRow &row = m_model->at(current.row());
        setup().chooseIntegration(row);
        m_description->setText(descriptionOf(row));
    } else {
        m_description->clear();
    }
    Q_EMIT completeChanged();
}

QString IntegrationPage::descriptionOf(const IntegrationRow &row) const
{
    if (!row.type)
        return tr("Snyk reports this integration. It has no Broker token that can be obtained here.");
    QString text = setupStateDescription(row.state);
    if (const std::optional<records::TokenRecord> recorded = setup().recorded()) {
        text += QLatin1Char('\n')
            + tr("Its token %1 is already in your list.").arg(recorded->fingerprint.masked());
    }
    return text;
}

void IntegrationPage::refreshChoice()
{
    const std::optional<IntegrationRow> chosen = setup().integration();
    const int row = chosen ? m_model->rowOf(chosen->key) : -1;
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, IntegrationModel::NameColumn));
        setup().chooseIntegration(m_model->at(row));
        m_description->setText(descriptionOf(m_model->at(row)));
    }
    refresh();
}

void IntegrationPage::refresh()
{
    const Inventory &inventory = setup().inventory();
    m_reload->setEnabled(!inventory.isLoading());
    m_unreadable->setVisible(inventory.unreadable() > 0);
    m_unreadable->setText(
        tr("%Ln entry(s) of Snyk's list could not be read.", nullptr, inventory.unreadable()));
    if (inventory.isLoading())
        m_busy->start(tr("Loading…"));
    else if (inventory.isAwaitingFlags())
        m_busy->start(tr("Asking which ones use Broker…"));
    else
        m_busy->stop();
    showLoadError(inventory.error(), ErrorContext::LoadingIntegrations);
    Q_EMIT completeChanged();
}

} // namespace broker::ui
