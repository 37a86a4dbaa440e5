// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/credentialcheckpage.h"

#include "credentials/credentialcheckpanel.h"
#include "presenters/checkwords.h"
#include "widgets/steadybutton.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include <utility>

namespace broker::ui {

using credentials::CredentialFlow;

CredentialCheckPage::CredentialCheckPage(const CredentialContext &context, QWidget *parent)
    : CredentialPage(QStringLiteral("credentialCheckPage"), context, parent)
    , m_panel(new CredentialCheckPanel)
    , m_skip(addButton(QString(), nullptr, "skipCheckButton"))
{
    m_panel->hideCheckButton();
    content().addWidget(m_panel);
    content().addStretch(1);
    // Not beside the way out, where the button that leads on belongs.
    auto *row = qobject_cast<QBoxLayout *>(buttonRow()->layout());
    row->insertWidget(row->indexOf(mainButton()), m_skip);
    keepRoomFor(*mainButton(), {tr("C&heck and go on"), tr("C&heck again"), tr("&Next")});
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_isSkipped = true;
        Q_EMIT nextRequested();
    });
    connect(m_panel, &CredentialCheckPanel::stopRequested, &setup().flow(), &CredentialFlow::stopCheck);
    connect(m_panel, &CredentialCheckPanel::pageRequested, this, &CredentialCheckPage::openInBrowser);
    connect(&setup().flow(), &CredentialFlow::changed, this, &CredentialCheckPage::refresh);
}

void CredentialCheckPage::initializePage()
{
    //: %1 is a service such as GitLab.
    setHeading(tr("Does %1 accept it?").arg(serviceName()),
        setup().replaced()
            ? tr("The new one is checked before it takes the place of the old one. If the "
                 "service cannot be reached from here, you decide.")
            : tr("The Broker client also checks it when it starts, so you can go on without."));
    if (const auto host = setup().host())
        m_panel->setHost(*host);
    m_isSkipped = false;
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
    refreshButtonTexts();
    // Off the button before it is switched off: Qt would give the focus to whatever comes next.
    if (m_isAsking && (mainButton()->hasFocus() || m_skip->hasFocus()))
        setFocus();
    Q_EMIT completeChanged();
    if (wasAsking && !m_isAsking && isVisible()) {
        if (const auto *checked = as<credentials::Checked>(state))
            showTheWayOn(checked->result);
        else
            mainButton()->setFocus();
    }
}

void CredentialCheckPage::showTheWayOn(const credentials::CheckResult &result)
{
    const auto isRemark
        = [](const CheckLine &line) { return line.tone == Tone::Warning || line.tone == Tone::Danger; };
    if (!result) {
        m_panel->takeFocusToMessage();
        return;
    }
    mainButton()->setFocus();
    const QList<CheckLine> lines
        = wordsFor(*result, setup().service(), workspace().clock.nowUtc(), QLocale());
    if (isComplete() && std::none_of(lines.cbegin(), lines.cend(), isRemark))
        Q_EMIT advanceRequested();
}

bool CredentialCheckPage::isPassed() const
{
    const credentials::CheckResult *result = credentials::checkResultOf(setup().flow().state());
    return result && *result;
}

void CredentialCheckPage::refreshButtonTexts()
{
    const credentials::State &state = setup().flow().state();
    const credentials::CheckResult *result = credentials::checkResultOf(state);
    setNextText(isPassed() ? tr("&Next") : result ? tr("C&heck again") : tr("C&heck and go on"));
    const bool isWeighty = result && !*result
        && credentials::weightOf(result->error().problem) != credentials::CheckWeight::Unchecked;
    m_skip->setText(isWeighty ? tr("&Go on anyway") : tr("&Go on unchecked"));
    m_skip->setVisible(!isPassed());
    m_skip->setEnabled(!m_isAsking && credentials::mayBeSaved(state));
}

void CredentialCheckPage::takeFocus()
{
    mainButton()->setFocus();
}

bool CredentialCheckPage::isComplete() const
{
    return !m_isAsking && (!isPassed() || credentials::mayBeSaved(setup().flow().state()));
}

bool CredentialCheckPage::validatePage()
{
    const bool isSkipped = std::exchange(m_isSkipped, false);
    if (isPassed() || (isSkipped && credentials::mayBeSaved(setup().flow().state())))
        return true;
    setup().flow().check();
    return false;
}

int CredentialCheckPage::nextId() const
{
    return static_cast<int>(CredentialPageId::Confirm);
}

} // namespace broker::ui
