// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/retrievepage.h"

#include "presenters/integrationtext.h"
#include "presenters/websitetext.h"
#include "sandbox/webui.h"
#include "steps/navigationchooser.h"
#include "widgets/build.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wizard/clipboardwatch.h"
#include "wizard/permissionbar.h"
#include "wizard/tokenentry.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

RetrievePage::RetrievePage(const WizardContext &context, QWidget *parent)
    : WizardPage(QStringLiteral("retrievePage"), context, parent)
    , m_before(named(new PlainLabel, "noTokenYetNote"))
    , m_steps(named(new PlainLabel, "retrieveSteps"))
    , m_note(named(new PlainLabel, "couldNotConnectNote"))
    , m_navigation(new NavigationChooser(context.setup.workspace().settings))
    , m_openSettings(button("openSettingsButton", tr("&Open these settings in the browser"), "external-link"))
    , m_openList(
          button("openIntegrationsButton", tr("Not there? Open the &list of integrations"), "external-link"))
    , m_support(button("supportButton", tr("Ask Snyk &Support"), "external-link"))
    , m_noLinks(named(new PlainLabel, "noLinksNote"))
    , m_watchSwitch(named(
          new QCheckBox(tr("Notice a token on the &clipboard while this page is open")), "watchClipboard"))
    , m_offer(named(new MessageBar, "clipboardOffer"))
    , m_entry(new TokenEntry(context.setup))
    , m_watch(new ClipboardWatch(*QGuiApplication::clipboard(), context.services.clipboard, this))
{
    buildLayout();
    connect(m_navigation, &NavigationChooser::chosen, this, &RetrievePage::showSteps);
    // Learned later, it is said then.
    connect(&setup().roles(), &organizations::MemberRoles::changed, this, [this] {
        if (isVisible())
            showSteps();
    });
    connect(m_openSettings, &QPushButton::clicked, this, [this] {
        const auto region = setup().region();
        const auto row = setup().integration();
        if (region && setup().organization() && row && row->type) {
            openInBrowser(
                region->integrationSettingsPage(setup().organization()->slug, row->type->webUiType));
        }
    });
    connect(m_openList, &QPushButton::clicked, this, [this] {
        const auto region = setup().region();
        if (region && setup().organization())
            openInBrowser(region->integrationsPage(setup().organization()->slug));
    });
    connect(m_support, &QPushButton::clicked, this, [this] {
        if (const auto region = setup().region())
            openInBrowser(region->support);
    });
    connect(m_watchSwitch, &QCheckBox::toggled, this, [this](bool on) {
        m_watch->setActive(on);
        if (!on)
            m_offer->clear();
    });
    connect(m_watch, &ClipboardWatch::found, this, &RetrievePage::offerFromClipboard);
    connect(m_entry, &TokenEntry::changed, this, &RetrievePage::onTokenChanged);
    connect(m_entry, &TokenEntry::submitted, this, &RetrievePage::advanceRequested);
}

RetrievePage::~RetrievePage()
{
    m_lookStop.request_stop();
}

void RetrievePage::buildLayout()
{
    m_before->setKeyboardSelectable(true);
    m_steps->setKeyboardSelectable(true);
    m_watchSwitch->setToolTip(tr(
        "Only text that looks like a token is offered, and only to you. Nothing is used before you say so."));
    m_noLinks->setKeyboardSelectable(true);
    m_openList->setFlat(true);
    m_support->setFlat(true);

    auto *links = new QHBoxLayout;
    links->addWidget(m_openList);
    links->addWidget(m_support);
    links->addStretch(1);
    content().addWidget(m_before);
    content().addWidget(m_navigation);
    content().addWidget(m_steps);
    content().addWidget(m_openSettings, 0, Qt::AlignLeading);
    content().addLayout(links);
    content().addWidget(m_noLinks);
    content().addWidget(m_note);
    content().addSpacing(content().spacing());
    content().addWidget(m_watchSwitch);
    content().addWidget(m_offer);
    content().addWidget(m_entry);
    content().addStretch(1);
}

void RetrievePage::initializePage()
{
    const auto row = setup().integration();
    const bool generatedThere = row && row->type && row->type->origin == integrations::TokenOrigin::WebUi;
    setHeading(generatedThere ? tr("Generate the token on the Snyk website (Web UI)")
                              : tr("Copy the token from the Snyk website (Web UI)"),
        tr("Follow these steps in your browser, then paste the token here."));
    m_navigation->refresh();
    showSteps();
    showLinks();
    setup().giveToken(std::nullopt);
    m_entry->clear();
    m_offer->clear();
    if (setup().workspace().practice)
        lookInPracticeWebUi();
}

/// Where there is none, the reason stands in its place.
void RetrievePage::showLinks()
{
    const auto region = setup().region();
    QStringList missing;
    if (region)
        missing = {noWebUiText(*region), noSupportText(*region)};
    m_openSettings->setVisible(region && !region->app.isEmpty());
    m_openList->setVisible(region && !region->app.isEmpty());
    m_support->setVisible(region && !region->support.isEmpty());
    missing.removeAll(QString());
    m_noLinks->setText(missing.join(QLatin1Char('\n')));
    m_noLinks->setHidden(missing.isEmpty());
}

void RetrievePage::lookInPracticeWebUi()
{
    const auto region = setup().region();
    const auto target = setup().target();
    if (!region || !target)
        return;
    m_lookStop.request_stop();
    m_lookStop = std::stop_source();
    sandbox::lookInWebUi(setup().workspace().http, region->api.url(), target->org.id, target->integrationType,
        target->integration, sandbox::Look::AtToken, m_lookStop.get_token())
        .then(this,
            [this, target](const Result<BrokerToken, snyk::HttpError> &found) {
                if (found && setup().target() == target)
                    offerFromPractice(*found);
            })
        .onCanceled(this, [] {});
}

void RetrievePage::offerFromPractice(const BrokerToken &token)
{
    m_offer->showMessage({.title = tr("What the Web UI would show"),
        .lines = {tr("In practice mode no browser is opened. The token there is %1.")
                      .arg(token.fingerprint().masked())},
        .dismissible = false});
    const QPushButton *use = m_offer->addAction(tr("Use &it"), QStringLiteral("usePracticeTokenButton"));
    connect(use, &QPushButton::clicked, this, [this, token] {
        m_offer->clear();
        m_entry->take(token.secret());
    });
}

void RetrievePage::showSteps()
{
    const auto row = setup().integration();
    if (!row || !row->type || !setup().organization())
        return;
    const QStringList steps = integrationStepsFor(
        row->type->guide, m_navigation->navigation(), setup().organization()->name, row->type->displayName);
    QStringList numbered;
    for (qsizetype i = 0; i < steps.size(); ++i)
        numbered.append(tr("%Ln. %1", "numbered step", static_cast<int>(i) + 1).arg(steps[i]));
    m_steps->setText(numbered.join(QLatin1Char('\n')));
    m_before->setText(noTokenYetText(
        row->type->guide, row->state, row->type->displayName, PermissionBar::isEditMissing(setup())));
    m_before->setHidden(m_before->text().isEmpty());
    m_note->setText(couldNotConnectNote(row->type->displayName));
}

void RetrievePage::cleanupPage()
{
    m_entry->clear();
    setup().giveToken(std::nullopt);
}

void RetrievePage::hideEvent(QHideEvent *event)
{
    // The user agreed for as long as the page is open, not for later.
    if (!event->spontaneous())
        m_watchSwitch->setChecked(false);
    WizardPage::hideEvent(event);
}

void RetrievePage::takeFocus()
{
    m_entry->setFocus();
}

bool RetrievePage::isComplete() const
{
    return m_entry->token().has_value();
}

int RetrievePage::nextId() const
{
    return static_cast<int>(PageId::Confirm);
}

void RetrievePage::onTokenChanged()
{
    setup().giveToken(m_entry->token());
    Q_EMIT completeChanged();
}

void RetrievePage::offerFromClipboard()
{
    const std::optional<BrokerToken> token = m_watch->candidate();
    if (!token)
        return;
    m_offer->showMessage({.title = tr("There is a token on the clipboard"),
        .lines = {tr("Is %1 the token you copied?").arg(token->fingerprint().masked())},
        .dismissible = false});
    QPushButton *use = m_offer->addAction(tr("Use &it"), QStringLiteral("useClipboardButton"));
    QPushButton *decline = m_offer->addAction(tr("Not &this one"), QStringLiteral("declineClipboardButton"));
    connect(use, &QPushButton::clicked, this, [this, offered = *token] {
        m_offer->clear();
        m_entry->take(offered.secret());
    });
    connect(decline, &QPushButton::clicked, this, [this, offered = *token] {
        m_watch->decline(offered);
        m_offer->clear();
    });
}

} // namespace broker::ui
