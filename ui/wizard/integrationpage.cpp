// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/integrationpage.h"

#include "models/integrationmodel.h"
#include "presenters/integrationtext.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/searchfield.h"
#include "wizard/permissionbar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace broker::ui {

using integrations::IntegrationRow;
using integrations::Inventory;

IntegrationPage::IntegrationPage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("integrationPage"), context, parent)
    , m_model(new IntegrationModel(context.setup.inventory(), this))
    , m_search(named(new QLineEdit, "integrationSearch"))
    , m_list(named(new RowView<QTreeView>, "integrationList"))
    , m_description(named(new PlainLabel, "integrationDescription"))
    , m_unreadable(named(new PlainLabel, "unreadableIntegrations"))
    , m_busy(new BusyIndicator)
    , m_reload(button("reloadIntegrationsButton", tr("&Reload"), "refresh"))
{
    buildLayout();
    explainWord(*this, "integration");
    // The model hears of a change first, because it connected first.
    connect(&setup().inventory(), &Inventory::changed, this, &IntegrationPage::refreshChoice);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &IntegrationPage::onCurrentChanged);
    connect(m_list, &QTreeView::activated, this, &IntegrationPage::advanceRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setNeedle(text);
        showChoice();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &IntegrationPage::spanHeadings);
    connect(&setup(), &provisioning::ProvisionSession::selectionChanged, this, &IntegrationPage::refresh);
    connect(m_reload, &QPushButton::clicked, &setup(), &provisioning::ProvisionSession::loadIntegrations);
}

void IntegrationPage::buildLayout()
{
    auto *label = new QLabel(tr("&Find by name:"));
    label->setBuddy(m_search);
    m_search->setMaxLength(100);
    dressAsSearch(*m_search, tr("Find an integration"), tr("Clear the text to find"));
    moveThrough(*m_list, *m_search);
    letFindLeadTo(*m_search, *this);
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
    spanHeadings();
    content().addWidget(label);
    content().addWidget(m_search);
    content().addWidget(m_list, 1);
    content().addWidget(m_description);
    content().addWidget(new PermissionBar(setup(), *this));
    content().addWidget(m_unreadable);
    content().addLayout(status);
}

void IntegrationPage::initializePage()
{
    const QString name = setup().organization() ? setup().organization()->name : QString();
    setHeading(tr("Choose the integration"),
        tr("Every kind of code host, repository or registry needs a Broker token of its own. These are the "
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
    const QModelIndex current = m_list->currentIndex();
    return setup().integration() && setup().integration()->type && !setup().inventory().isLoading()
        && current.isValid() && m_model->at(current.row()) == setup().integration();
}

int IntegrationPage::nextId() const
{
    return static_cast<int>(PageId::Method);
}

void IntegrationPage::onCurrentChanged(const QModelIndex &current)
{
    const auto row = current.isValid() ? m_model->at(current.row()) : std::nullopt;
    if (row) {
        setup().chooseIntegration(*row);
        m_description->setText(descriptionOf(*row));
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

void IntegrationPage::showChoice()
{
    const std::optional<IntegrationRow> chosen = setup().integration();
    int row = chosen ? m_model->rowOf(*chosen) : -1;
    for (int first = 0; row < 0 && !m_search->text().isEmpty() && first < m_model->rowCount(); ++first)
        row = m_model->flags(m_model->index(first, 0)).testFlag(Qt::ItemIsSelectable) ? first : row;
    if (row >= 0) {
        const IntegrationRow now = *m_model->at(row);
        m_list->setCurrentIndex(m_model->index(row, IntegrationModel::NameColumn));
        setup().chooseIntegration(now);
        m_description->setText(descriptionOf(now));
    } else {
        // Nothing is announced for one that is not on screen.
        m_description->clear();
    }
    Q_EMIT completeChanged();
}

void IntegrationPage::refreshChoice()
{
    showChoice();
    refresh();
}

void IntegrationPage::spanHeadings()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_list->setFirstColumnSpanned(row, {}, !m_model->at(row));
}

void IntegrationPage::refresh()
{
    const Inventory &inventory = setup().inventory();
    m_reload->setEnabled(setup().session() && !inventory.isLoading());
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
