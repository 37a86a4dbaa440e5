// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/planpage.h"

#include "access/signinpanel.h"
#include "integrations/catalogue.h"
#include "presenters/credentialrecordtext.h"
#include "presenters/errortext.h"
#include "presenters/integrationtext.h"
#include "presenters/managedtext.h"
#include "presenters/preflighttext.h"
#include "rotation/blastradius.h"
#include "steps/pageword.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/checkrow.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/readable.h"
#include "widgets/spokenprogress.h"
#include "widgets/steadybutton.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

using namespace rotation;

namespace {

QString bulleted(const QStringList &lines)
{
    QStringList marked;
    for (const QString &line : lines)
        marked.append(QStringLiteral("\u2022 ") + line);
    return marked.join(QLatin1Char('\n'));
}

QGroupBox *boxed(const QString &title, PlainLabel *label)
{
    auto *box = new QGroupBox(title);
    auto *layout = new QVBoxLayout(box);
    layout->addLayout(readable(label));
    label->setKeyboardSelectable(true);
    return box;
}

} // namespace

PlanPage::PlanPage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("planPage"), context, parent)
    , m_introduction(named(new PlainLabel, "introduction"))
    , m_radius(named(new PlainLabel, "blastRadius"))
    , m_allUsers(button("allUsersButton", tr("Name all o&f them")))
    , m_progress(named(new SpokenProgress, "discoverProgress"))
    , m_found(named(new PlainLabel, "discovery"))
    , m_discover(button("discoverButton", tr("&Look for more in the group"), "search"))
    , m_stopDiscover(button("stopDiscoverButton", tr("Stop loo&king"), "stop"))
    , m_whoMustAct(named(new PlainLabel, "whoMustAct"))
    , m_rollback(named(new PlainLabel, "rollback"))
    , m_signIn(new SignInPanel(context.access, context.opener))
    , m_check(button("preflightButton", tr("C&heck"), "refresh"))
    , m_busy(new BusyIndicator)
    , m_begin(addButton(QString(), "arrow-right", "beginButton", true))
{
    buildLayout();
    explainWord(*this, "rotation");
    sharing::Stocktaking *taking = &context.stocktaking;
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &PlanPage::showDiscovery);
    connect(taking, &sharing::Stocktaking::changed, this, &PlanPage::showDiscovery);
    connect(taking, &sharing::Stocktaking::progressed, this, &PlanPage::showDiscovery);
    connect(m_allUsers, &QPushButton::toggled, this, [this] {
        if (rotation())
            showRadius(*rotation());
    });
    connect(m_discover, &QPushButton::clicked, this, &PlanPage::lookThroughGroup);
    connect(m_stopDiscover, &QPushButton::clicked, taking, &sharing::Stocktaking::stop);
    connect(m_check, &QPushButton::clicked, this, [this] { flow().startPreflight(); });
    connect(m_begin, &QPushButton::clicked, this, [this] { tell(event::Begin{}); });
}

void PlanPage::buildLayout()
{
    content().addLayout(readable(m_introduction));
    buildRadius();
    content().addWidget(boxed(tr("Who has to act where"), m_whoMustAct));
    content().addWidget(m_signIn);
    buildPreflight();
    content().addWidget(boxed(tr("If something goes wrong"), m_rollback));
    content().addStretch(1);
}

void PlanPage::buildRadius()
{
    m_found->setKeyboardSelectable(true);
    m_progress->setAccessibleName(tr("Organizations looked at"));
    m_discover->setToolTip(tr("Reads the organizations of the group from Snyk. Changes nothing."));
    m_allUsers->setCheckable(true);
    QGroupBox *box = boxed(tr("Who uses this token"), m_radius);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_allUsers);
    buttons->addWidget(m_discover);
    buttons->addWidget(m_stopDiscover);
    buttons->addStretch(1);
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addLayout(readable(m_found));
    content().addWidget(box);
}

void PlanPage::buildPreflight()
{
    keepRoomFor(*m_check, {tr("C&heck"), tr("C&heck again")});
    auto *box = new QGroupBox(tr("Checks before anything is changed"));
    auto *layout = new QVBoxLayout(box);
    for (const auto item : {PreflightItem::ApiToken, PreflightItem::Role, PreflightItem::Brokered,
             PreflightItem::Keychain, PreflightItem::NoProvisional}) {
        auto *row = named(
            new CheckRow(preflightItemText(item)), QStringLiteral("preflight%1").arg(static_cast<int>(item)));
        layout->addWidget(row);
        m_checks.append(row);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_busy, 1);
    buttons->addStretch(0);
    layout->addLayout(buttons);
    content().addWidget(box);
}

void PlanPage::refresh()
{
    const auto *planning = as<Planning>();
    if (!planning)
        return;
    (void)showState();
    const Rotation &rotation = planning->rotation;
    const bool isWebUi = rotation.way == Way::WebUi;
    m_introduction->setText(rotationIntroduction(rotation.way).join(QLatin1Char('\n')));
    m_whoMustAct->setText(bulleted(whoMustAct(rotation.way, integrationName(rotation.target))
        + (isWebUi ? QStringList() : QStringList{essentialsText()})));
    m_rollback->setText(bulleted(rollbackTexts(rotation.way)));
    m_begin->setText(isWebUi ? tr("&Begin: note it and go to the Web UI") : tr("&Begin: get the new token"));
    m_signIn->setVisible(!isWebUi);
    showRadius(rotation);
    showDiscovery();
    showPreflight();
    if (!context().access.client())
        m_hasChecked = false;
    // Signing in was for this; nothing is changed by it.
    if (!m_hasChecked && !isWebUi && context().access.client()) {
        m_hasChecked = true;
        flow().startPreflight();
    }
}

void PlanPage::showRadius(const Rotation &rotation)
{
    QStringList names;
    for (const records::Target &target :
        usersOf(sharingRecords(context().workspace.records.records(), rotation)))
        names.append(placeName(target));
    const QString title
        = tr("%Ln integration(s) of your list use this token (%1):", nullptr, static_cast<int>(names.size()))
              .arg(rotation.oldToken.masked());
    const bool isLong = names.size() > firstNames;
    m_radius->setText(
        title + QLatin1Char('\n') + bulleted(m_allUsers->isChecked() ? names : shortened(names)));
    m_allUsers->setVisible(isLong);
}

void PlanPage::lookThroughGroup()
{
    const auto session = context().access.session();
    if (session && rotation() && rotation()->target.org.group)
        context().stocktaking.begin(session->region, session->credential, rotation()->target.org.group);
}

QList<sharing::ManagedRow> PlanPage::others(const records::Target &target) const
{
    const auto record = context().workspace.records.find(rotation()->record);
    if (!record)
        return {};
    const sharing::StoredSurvey &known = context().stocktaking.known();
    return sharing::mayShareToken(
        sharing::managedRows(target.regionId, sharing::organizationsIn(known.organizations, target.org.group),
            known.holdings, context().workspace.records.records()),
        *record);
}

void PlanPage::showDiscovery()
{
    const auto *planning = as<Planning>();
    // The Web UI makes a token for one integration; nobody else's is changed by it.
    const bool isShown
        = planning && planning->rotation.way != Way::WebUi && planning->rotation.target.org.group;
    sharing::Stocktaking &taking = context().stocktaking;
    const bool isRunning = isShown && taking.isRunning();
    m_discover->setVisible(isShown && !isRunning);
    m_discover->setEnabled(context().access.client() != nullptr);
    m_stopDiscover->setVisible(isRunning);
    m_found->setVisible(isShown);
    m_progress->setVisible(isRunning);
    if (isRunning && !m_tick.isActive())
        m_tick.start();
    else if (!isRunning)
        m_tick.stop();
    if (!isShown)
        return;
    const records::Target &target = planning->rotation.target;
    if (isRunning) {
        showLook(taking);
        return;
    }
    const bool isKnown = taking.isKnown(target.regionId);
    const auto knowledge
        = isKnown ? sharing::knowledgeOf(taking.known(), target.org.group) : sharing::GroupKnowledge();
    m_discover->setText(
        knowledge.since ? tr("&Look through the group again") : tr("&Look through the group"));
    const QList<sharing::ManagedRow> found = isKnown ? others(target) : QList<sharing::ManagedRow>();
    QStringList lines{groupLookText(knowledge, static_cast<int>(found.size()), QLocale())};
    if (taking.error()) {
        const Explanation words
            = explain(*taking.error(), ErrorContext::LoadingIntegrations, context().workspace.clock.nowUtc());
        lines.prepend(words.title + QLatin1String(". ") + words.nextStep);
    }
    if (!found.isEmpty())
        lines.append(bulleted(mayShareTexts(found)));
    m_found->setText(lines.join(QLatin1Char('\n')));
}

void PlanPage::showLook(sharing::Stocktaking &taking)
{
    if (is<sharing::stock::Listing>(taking.state())) {
        // Nobody knows how many there are.
        const QString read = tr("Reading the list: %Ln organization(s) so far", nullptr, taking.listed());
        m_progress->showProgress(0, 0, read);
        m_found->setText(read);
        return;
    }
    const QString looked = tr("%1 of %Ln organization(s) looked at", nullptr, taking.total())
                               .arg(QLocale().toString(taking.done()));
    m_progress->showProgress(taking.done(), qMax(1, taking.total()), looked);
    m_found->setText(looked + QLatin1Char('\n') + surveyPaceText(taking.outlook(), taking.silence()));
}

void PlanPage::showPreflight()
{
    const auto *planning = as<Planning>();
    const QDateTime now = context().workspace.clock.nowUtc();
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        const PreflightResult *result
            = planning->preflight ? planning->preflight->find(static_cast<PreflightItem>(i)) : nullptr;
        m_checks.at(i)->setResult(result ? std::optional(textFor(*result, now)) : std::nullopt);
    }
    const bool isRunning = flow().isPreflightRunning();
    endRefusedSession(isRunning ? nullptr : planning);
    const bool isWebUi = planning->rotation.way == Way::WebUi;
    m_check->setText(planning->preflight ? tr("C&heck again") : tr("C&heck"));
    m_check->setEnabled(!isRunning && (isWebUi || context().access.client()));
    if (isRunning)
        m_busy->start(tr("Checking…"));
    else
        m_busy->stop();
    const bool couldBegin = m_begin->isEnabled();
    m_begin->setEnabled(mayBegin());
    if (!couldBegin && m_begin->isEnabled() && isVisible())
        m_begin->setFocus();
}

void PlanPage::endRefusedSession(const Planning *planning)
{
    const PreflightResult *result
        = planning && planning->preflight ? planning->preflight->find(PreflightItem::ApiToken) : nullptr;
    const bool isRefused
        = result && result->apiError && result->apiError->kind == snyk::ApiErrorKind::Unauthorized;
    // Once for each check: its result stays while the user signs in with another token.
    if (!std::exchange(m_isRefused, isRefused) && isRefused)
        context().access.endSession(*result->apiError);
}

bool PlanPage::mayBegin() const
{
    const auto *planning = as<Planning>();
    if (!planning || flow().isPreflightRunning())
        return false;
    if (planning->rotation.way == Way::Api && !context().access.client())
        return false;
    return planning->preflight && planning->preflight->permits();
}

void PlanPage::takeFocus()
{
    if (m_begin->isEnabled())
        m_begin->setFocus();
    else if (!m_signIn->takeFocusIfNeeded())
        m_check->setFocus();
}

} // namespace broker::ui
