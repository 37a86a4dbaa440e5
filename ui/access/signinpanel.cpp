// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/signinpanel.h"

#include "access/apiaccess.h"
#include "presenters/errortext.h"
#include "presenters/regiontext.h"
#include "presenters/sessiontext.h"
#include "presenters/vaulttext.h"
#include "steps/credentialentry.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

SignInPanel::SignInPanel(ApiAccess &access, QWidget *parent)
    : QGroupBox(parent)
    , m_access(access)
    , m_bar(named(new MessageBar, "signInBar"))
    , m_text(named(new PlainLabel, "signedInText"))
    , m_useKept(button("useKeptButton", QString(), "key"))
    , m_entry(new CredentialEntry([&access] { return access.pasteContext(); },
          {tr("Sn&yk API token:"),
              tr("The token of your account or of a service account that may edit "
                 "integrations. Not the Broker token.")}))
    , m_check(button("signInButton", tr("&Sign in"), "check"))
    , m_stop(button("stopSignInButton", tr("St&op"), "stop"))
    , m_busy(new BusyIndicator)
{
    buildLayout();
    connect(m_useKept, &QPushButton::clicked, this, [this] {
        if (m_access.isPractice())
            m_access.usePractice();
        else
            m_access.useRemembered();
    });
    connect(m_check, &QPushButton::clicked, this, &SignInPanel::submit);
    connect(m_entry, &CredentialEntry::submitted, this, &SignInPanel::submit, Qt::QueuedConnection);
    connect(m_entry, &CredentialEntry::edited, this, &SignInPanel::refresh);
    connect(m_stop, &QPushButton::clicked, &m_access, &ApiAccess::stop);
    connect(&m_access, &ApiAccess::changed, this, [this] {
        showError();
        refresh();
    });
    refresh();
}

void SignInPanel::buildLayout()
{
    setObjectName(QStringLiteral("signInPanel"));
    m_entry->setRegion(m_access.region());

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_useKept);
    buttons->addWidget(m_check);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_busy, 1);
    buttons->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_entry);
    layout->addLayout(buttons);
}

bool SignInPanel::takeFocusIfNeeded()
{
    if (m_access.session() || isHidden())
        return false;
    if (m_useKept->isHidden())
        m_entry->takeFocus();
    else
        m_useKept->setFocus();
    return true;
}

void SignInPanel::submit()
{
    const std::optional<SnykCredential> entered = m_entry->given();
    if (entered && !m_access.isBusy())
        m_access.check(*entered);
}

void SignInPanel::showError()
{
    const QDateTime now = m_access.nowUtc();
    m_bar->clear();
    if (const auto error = m_access.failure())
        m_bar->showMessage(MessageKind::Error, explain(error->error, contextOfCheck(error->credential), now));
    else if (m_access.vaultError())
        m_bar->showMessage(MessageKind::Warning, explain(*m_access.vaultError(), VaultAction::Read, now));
}

void SignInPanel::refresh()
{
    const auto session = m_access.session();
    const auto offer = m_access.offer();
    const bool busy = m_access.isBusy();
    const bool practice = m_access.isPractice();
    const QString regionText = regionName(m_access.region().id);
    setTitle(session ? tr("Signed in to Snyk") : tr("Not signed in to Snyk"));
    if (session) {
        m_entry->clear();
        m_text->setText(signedInText(*session) + QLatin1Char(' ') + credentialText(session->credential));
    } else if (practice) {
        m_text->setText(tr("Practice mode has an API token of its own. Nothing leaves this computer."));
    } else {
        m_text->setText(tr("Snyk is asked with what you enter here. It is sent to %1 only.").arg(regionText));
    }
    if (practice)
        m_useKept->setText(tr("&Use the practice token"));
    else if (offer)
        m_useKept->setText(
            (offer->clientId.isEmpty() ? tr("&Use the kept token %1") : tr("&Use the kept client %1"))
                .arg(offer->fingerprint.masked()));
    m_useKept->setVisible(!session && (practice || offer));
    m_useKept->setEnabled(!busy);
    m_entry->setVisible(!session && !practice);
    m_entry->setEnabled(!busy);
    m_check->setVisible(!session && !practice);
    m_check->setEnabled(!busy && m_entry->given().has_value());
    m_stop->setVisible(busy);
    if (m_access.isRecalling())
        m_busy->start(waitingText(VaultAction::Read));
    else if (busy)
        m_busy->start(tr("Asking Snyk…"));
    else
        m_busy->stop();
}

} // namespace broker::ui
