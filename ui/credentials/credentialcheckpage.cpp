// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcheckpage.h"

#include "credentials/credentialcheckpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

using credentials::CredentialFlow;

CredentialCheckPage::CredentialCheckPage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialCheckPage"), context, parent)
    , m_panel(new CredentialCheckPanel)
{
    content().addWidget(m_panel);
    content().addStretch(1);
    connect(m_panel, &CredentialCheckPanel::checkRequested, &setup().flow(), &CredentialFlow::check);
    connect(m_panel, &CredentialCheckPanel::stopRequested, &setup().flow(), &CredentialFlow::stopCheck);
    connect(m_panel, &CredentialCheckPanel::pageRequested, this, &CredentialCheckPage::openInBrowser);
    connect(&setup().flow(), &CredentialFlow::changed, this, &CredentialCheckPage::refresh);
}

void CredentialCheckPage::initializePage()
{
    //: %1 is a service such as GitLab.
    setHeading(tr("Does %1 accept it?").arg(serviceName()),
        setup().replaced() ? tr("The new one is checked before it takes the place of the old one. If the "
                                "service cannot be reached from here, you decide.")
                           : tr("You can check it now. The Broker client also checks it when it starts, so "
                                "you can go on without."));
    if (const auto host = setup().host())
        m_panel->setHost(*host);
    refresh();
}

void CredentialCheckPage::cleanupPage()
{
    setup().flow().stopCheck();
}

void CredentialCheckPage::refresh()
{
    const credentials::State &state = setup().flow().state();
    const bool wasAsking = std::exchange(m_isAsking, is<credentials::Checking>(state));
    if (m_isAsking) {
        m_panel->clearResult();
        const auto host = setup().host();
        //: %1 is the name of a host.
        m_panel->setBusy(tr("Asking %1…").arg(host ? host->askedHost() : QString()));
    } else if (const auto *checked = as<credentials::Checked>(state)) {
        m_panel->setBusy(QString());
        m_panel->showResult(checked->result, setup().service(), workspace().clock.nowUtc());
    } else if (is<credentials::Entered>(state)) {
        m_panel->setBusy(QString());
        m_panel->clearResult();
    }
    refreshNextButton();
    Q_EMIT completeChanged();
    if (const auto *checked = as<credentials::Checked>(state); checked && wasAsking && isVisible())
        showTheWayOn(checked->result);
}

void CredentialCheckPage::showTheWayOn(const credentials::CheckResult &result)
{
    if (result && isComplete())
        mainButton()->setFocus();
    else
        m_panel->takeFocusToMessage();
}

void CredentialCheckPage::refreshNextButton()
{
    const credentials::CheckResult *result = credentials::checkResultOf(setup().flow().state());
    QString text = tr("&Go on unchecked");
    if ((result && *result) || !credentials::mayBeSaved(setup().flow().state()))
        text = tr("&Next");
    else if (result && credentials::weightOf(result->error().problem) != credentials::CheckWeight::Unchecked)
        text = tr("&Go on anyway");
    setNextText(text);
}

void CredentialCheckPage::takeFocus()
{
    m_panel->takeFocus();
}

bool CredentialCheckPage::isComplete() const
{
    const credentials::State &state = setup().flow().state();
    return credentials::mayBeSaved(state);
}

int CredentialCheckPage::nextId() const
{
    return static_cast<int>(CredentialPageId::Confirm);
}

} // namespace broker::ui
