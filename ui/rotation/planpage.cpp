// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/planpage.h"

#include "access/signinpanel.h"
#include "integrations/catalogue.h"
#include "presenters/preflighttext.h"
#include "rotation/blastradius.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/checkrow.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/steadybutton.h"

#include <QGroupBox>
#include <QHBoxLayout>
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
    layout->addWidget(label);
    label->setKeyboardSelectable(true);
    return box;
}

} // namespace

PlanPage::PlanPage(const RotationPageContext &context, QWidget *parent)
    : RotationPage(QStringLiteral("planPage"), context, parent)
    , m_introduction(named(new PlainLabel, "introduction"))
    , m_radius(named(new PlainLabel, "blastRadius"))
    , m_found(named(new PlainLabel, "discovery"))
    , m_discover(button("discoverButton", tr("&Look for more in the group"), "search"))
    , m_stopDiscover(button("stopDiscoverButton", tr("Stop loo&king"), "stop"))
    , m_whoMustAct(named(new PlainLabel, "whoMustAct"))
    , m_rollback(named(new PlainLabel, "rollback"))
    , m_signIn(new SignInPanel(context.access))
    , m_check(button("preflightButton", tr("&Check"), "refresh"))
    , m_busy(new BusyIndicator)
    , m_begin(addButton(QString(), "arrow-right", "beginButton", true))
{
    buildLayout();
    connect(&m_discovery, &GroupDiscovery::changed, this, &PlanPage::showDiscovery);
    connect(m_discover, &QPushButton::clicked, this, [this] {
        if (rotation() && this->context().access.client())
            m_discovery.start(*this->context().access.client(), rotation()->target);
    });
    connect(m_stopDiscover, &QPushButton::clicked, &m_discovery, &GroupDiscovery::stop);
    connect(m_check, &QPushButton::clicked, this, [this] { flow().startPreflight(); });
    connect(m_begin, &QPushButton::clicked, this, [this] { tell(event::Begin{}); });
}

void PlanPage::buildLayout()
{
    content().addWidget(m_introduction);
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
    m_discover->setToolTip(tr("Reads the organizations of the group from Snyk. Changes nothing."));
    QGroupBox *box = boxed(tr("Who uses this token"), m_radius);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discover);
    buttons->addWidget(m_stopDiscover);
    buttons->addStretch(1);
    auto *layout = static_cast<QVBoxLayout *>(box->layout());
    layout->addLayout(buttons);
    layout->addWidget(m_found);
    content().addWidget(box);
}

void PlanPage::buildPreflight()
{
    keepRoomFor(*m_check, {tr("&Check"), tr("&Check again")});
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
    m_whoMustAct->setText(
        bulleted(whoMustAct(rotation.way, integrations::displayNameOf(rotation.target.integrationType))));
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
    const auto sharing = sharingRecords(context().workspace.records.records(), rotation);
    QStringList names;
    for (const records::TokenRecord &record : sharing)
        names.append(placeName(record.target));
    const QString title
        = tr("%Ln integration(s) of your list use this token (%1):", nullptr, static_cast<int>(names.size()))
              .arg(rotation.oldToken.masked());
    m_radius->setText(title + QLatin1Char('\n') + bulleted(names));
}

void PlanPage::showDiscovery()
{
    const bool isRunning = m_discovery.progress() == GroupDiscovery::Progress::Running;
    const auto *planning = as<Planning>();
    const bool isWebUi = planning && planning->rotation.way == Way::WebUi;
    m_discover->setVisible(!isRunning && !isWebUi);
    m_discover->setEnabled(context().access.client() && planning && planning->rotation.target.org.group);
    m_stopDiscover->setVisible(isRunning);
    QStringList lines;
    if (const QString text = discoveryText(m_discovery); !text.isEmpty())
        lines.append(text);
    const QString type
        = planning ? integrations::displayNameOf(planning->rotation.target.integrationType) : QString();
    QStringList found;
    for (const Discovered &each : m_discovery.found())
        found.append(discoveredText(each, type));
    if (!found.isEmpty())
        lines.append(bulleted(found));
    m_found->setText(lines.join(QLatin1Char('\n')));
    m_found->setVisible(!lines.isEmpty());
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
    m_check->setText(planning->preflight ? tr("&Check again") : tr("&Check"));
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
