// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existing/findpage.h"

#include "models/homemodel.h"
#include "presenters/datetext.h"
#include "presenters/homedoubttext.h"
#include "presenters/managedtext.h"
#include "presenters/sharingtext.h"
#include "sharing/stocktaking.h"
#include "widgets/announce.h"
#include "widgets/build.h"
#include "widgets/fittedcolumns.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/rowview.h"
#include "widgets/searchfield.h"
#include "widgets/spokenprogress.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

using sharing::Home;
using sharing::HomeSearch;

namespace {

/// So many are found without searching.
constexpr int fewHomes = 12;

} // namespace

FindPage::FindPage(
    ExistingClient &client, const WizardContext &context, sharing::Stocktaking *stocktaking, QWidget *parent)
    : WizardPage(QStringLiteral("findPage"), context, parent)
    , m_client(client)
    , m_stocktaking(stocktaking)
    , m_search(context.setup.workspace(), context.setup.organizations())
    , m_model(new HomeModel(this))
    , m_text(named(new PlainLabel, "homeText"))
    , m_progressText(named(new PlainLabel, "homeProgressText"))
    , m_progress(named(new SpokenProgress, "homeProgress"))
    , m_find(makeSearch(
          QStringLiteral("homeSearch"), tr("Find among these organizations"), tr("Clear the text to find")))
    , m_list(named(new RowView<QTreeView>, "homeList"))
    , m_look(button("lookHomesButton", QString(), "search"))
    , m_stop(button("stopHomesButton", tr("&Stop looking"), "stop"))
    , m_all(button("allOrganizationsButton", tr("Choose from &all organizations…"), "building"))
{
    buildLayout();
    connectParts();
}

void FindPage::buildLayout()
{
    m_progress->setAccessibleName(tr("Organizations looked at"));
    m_text->setKeyboardSelectable(true);
    m_list->setAccessibleName(tr("Organizations that the client may be for"));
    m_list->setModel(m_model);
    showAsTable(*m_list);
    m_list->setMinimumHeight(80);
    m_list->header()->setStretchLastSection(true);
    m_columns = new FittedColumns(*m_list);

    auto *progress = new QHBoxLayout;
    progress->addWidget(m_progressText, 1);
    progress->addWidget(m_progress, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_look);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    content().addWidget(m_text);
    content().addLayout(progress);
    content().addWidget(m_find);
    content().addWidget(m_list, 1);
    content().addLayout(buttons);
    // Without a list the rest stands above.
    content().addStretch(0);
}

void FindPage::connectParts()
{
    m_tick.setInterval(std::chrono::seconds(1));
    m_rows.setInterval(std::chrono::milliseconds(500));
    m_rows.setSingleShot(true);
    moveThrough(*m_list, *m_find);
    letFindLeadTo(*m_find, *this);
    connect(&m_tick, &QTimer::timeout, this, &FindPage::showProgress);
    connect(&m_rows, &QTimer::timeout, this, &FindPage::showRows);
    connect(&m_search, &HomeSearch::changed, this, &FindPage::onStateChanged);
    connect(&m_search, &HomeSearch::progressed, this, [this] {
        showProgress();
        if (!m_rows.isActive())
            m_rows.start();
    });
    connect(&setup(), &provisioning::ProvisionSession::signedOut, &m_search, &HomeSearch::stop);
    connect(&setup(), &provisioning::ProvisionSession::selectionChanged, this, [this] {
        if (!setup().session())
            m_search.stop();
        showState();
    });
    connect(m_find, &QLineEdit::textChanged, m_model, &HomeModel::setNeedle);
    connect(m_list, &QTreeView::activated, this, &FindPage::advanceRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showDoubt();
        Q_EMIT completeChanged();
    });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (is<sharing::home::Offered>(m_search.state())) {
            m_search.agree();
        } else {
            const bool isAgain = is<sharing::home::Complete>(m_search.state());
            if (isAgain)
                m_search.forget();
            look(!isAgain);
        }
    });
    connect(m_stop, &QPushButton::clicked, &m_search, &HomeSearch::stop);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_search.stop();
        m_client.integration.reset();
        Q_EMIT allRequested();
    });
}

QString FindPage::productName() const
{
    return integrations::displayNameOf(m_client.found->types.constFirst().integration);
}

void FindPage::initializePage()
{
    messages().clear();
    setHeading(tr("Which organization is the client for?"),
        tr("Whose token it has, Snyk tells nobody: it never shows the token of an integration again. It does "
           "tell which of your organizations have %1 with Broker. Choose the one that the client is for.")
            .arg(productName()));
    setup().loadOrganizations();
    look(true);
    showRows();
    showState();
}

void FindPage::look(bool usesInventory)
{
    const auto session = setup().session();
    if (!session)
        return;
    const sharing::StoredSurvey none;
    m_search.look(session->region, session->credential, m_client.found->types.constFirst().integration,
        usesInventory && m_stocktaking ? m_stocktaking->known() : none);
}

void FindPage::onStateChanged()
{
    const bool isRunning = m_search.isRunning();
    // What is hidden loses the focus to whatever comes next, also where another window is in front.
    const QWidget *focused = window()->focusWidget();
    const bool wasAtButton = focused == m_stop || focused == m_look;
    if (isRunning)
        m_tick.start();
    else
        m_tick.stop();
    showRows();
    showState();
    showLoadError(m_search.error(), ErrorContext::LoadingIntegrations);
    if (std::exchange(m_wasRunning, isRunning) && !isRunning && isVisible())
        announce(*this, m_text->text());
    if (isVisible() && wasAtButton && !messages().hasMessage())
        takeFocus();
}

void FindPage::showRows()
{
    m_rows.stop();
    if (!m_client.found)
        return;
    const QList<Home> homes = m_search.homes(m_client.found->token.fingerprint());
    if (homes != m_model->homes()) {
        const auto before = chosen();
        m_model->setHomes(homes);
        if (before)
            m_list->setCurrentIndex(m_model->indexOf(*before));
        fitColumns();
    }
    const auto likely
        = std::count_if(homes.cbegin(), homes.cend(), [](const Home &one) { return !one.hasOtherToken; });
    // The only one is what nearly everybody wants, once it is known to be that.
    if (is<sharing::home::Complete>(m_search.state()) && likely == 1 && !chosen())
        m_list->setCurrentIndex(m_model->index(0, HomeModel::NameColumn));
    m_list->setVisible(!homes.isEmpty());
    m_find->setVisible(homes.size() > fewHomes);
    Q_EMIT completeChanged();
}

/// What says nothing takes no room from what is cut.
void FindPage::fitColumns()
{
    m_list->setColumnHidden(HomeModel::RemarkColumn, !m_model->hasRemark());
    m_columns->measureSoon();
}

void FindPage::showDoubt()
{
    const auto home = chosen();
    const auto record = home && home->hasOtherToken && home->row.record
        ? setup().workspace().records.find(*home->row.record)
        : std::nullopt;
    if (!record) {
        if (std::exchange(m_isDoubtShown, false))
            messages().clear();
        return;
    }
    m_isDoubtShown = true;
    const sharing::HomeDoubt doubt{{}, {}, record->fingerprint};
    messages().showMessage(MessageKind::Warning,
        homeDoubtText(doubt, home->row.organization.name, m_client.found->types.constFirst().integration));
}

void FindPage::showState()
{
    using namespace sharing;
    const home::State &state = m_search.state();
    const bool isSignedIn = setup().session().has_value();
    m_stop->setVisible(m_search.isRunning());
    m_look->setVisible(isSignedIn && !m_search.isRunning());
    m_look->setText(is<home::Offered>(state) ? tr("&Look at them")
            : is<home::Complete>(state)      ? tr("&Look again")
                                             : tr("&Look at the rest"));
    m_text->setText(resultTexts().join(QLatin1Char('\n')));
    m_text->setVisible(!m_text->text().isEmpty());
    showProgress();
}

QStringList FindPage::resultTexts() const
{
    using namespace sharing;
    const home::State &state = m_search.state();
    if (is<home::Offered>(state)) {
        return {tr("You see %Ln organization(s). Snyk is asked about each of them, which takes %1.", nullptr,
            m_search.total())
                    .arg(durationText(m_search.remaining()))};
    }
    if (m_search.isRunning() || is<home::NotBegun>(state))
        return {};
    QStringList texts{tr("%1 of %Ln organization(s) looked at.", nullptr, m_search.total())
                          .arg(QLocale().toString(m_search.done()))};
    if (m_search.refused() > 0) {
        texts.append(tr("Snyk does not show you the integrations of %Ln organization(s); the client may be "
                        "for such a one.",
            nullptr, m_search.refused()));
    }
    if (is<home::Complete>(state) && m_model->total() == 0) {
        texts.append(
            tr("None was found that has %1 with Broker. Choose the organization yourself, or go back "
               "and sign in with an account that sees it.")
                .arg(productName()));
        const auto type = integrations::typeByKey(m_client.found->types.constFirst().integration);
        if (type && type->origin == integrations::TokenOrigin::WebUi)
            texts.append(tr("Snyk does not list every integration of this kind.", "Jira, Nexus"));
    }
    if (m_search.knownSince()) {
        texts.append(tr("Some of this the inventory knew; the oldest is of %1. “Look again” asks Snyk anew.")
                         .arg(shortDate(*m_search.knownSince())));
    }
    return texts;
}

void FindPage::showProgress()
{
    using namespace sharing;
    const bool isListing = is<home::Listing>(m_search.state());
    m_progress->setVisible(m_search.isRunning());
    m_progressText->setVisible(m_search.isRunning());
    if (isListing) {
        // Nobody knows how many there are.
        m_progressText->setText(
            tr("Reading the list: %Ln organization(s) so far", nullptr, m_search.total()));
        m_progress->showProgress(0, 0, m_progressText->text());
    } else if (m_search.isRunning()) {
        const QString looked = tr("%1 of %Ln organization(s) looked at", nullptr, m_search.total())
                                   .arg(QLocale().toString(m_search.done()));
        m_progressText->setText(lookedSoFarText(looked, m_search.outlook(), m_search.silence()));
        m_progress->showProgress(m_search.done(), qMax(1, m_search.total()), looked);
    }
}

void FindPage::takeFocus()
{
    // With another reason Qt would make the first row the current one, and the arrow would skip it.
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::MouseFocusReason);
    else if (m_search.isRunning())
        m_stop->setFocus();
    else
        (is<sharing::home::Offered>(m_search.state()) ? m_look : m_all)->setFocus();
}

std::optional<Home> FindPage::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model->homeAt(rows.constFirst());
}

bool FindPage::isComplete() const
{
    return setup().session() && chosen();
}

bool FindPage::validatePage()
{
    const auto home = chosen();
    if (!home)
        return false;
    m_search.stop();
    m_client.integration = home->row.integration;
    setup().chooseOrganization(home->row.organization);
    return true;
}

int FindPage::nextId() const
{
    return static_cast<int>(PageId::Integration);
}

} // namespace broker::ui
