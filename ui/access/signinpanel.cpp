// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/signinpanel.h"

#include "access/apiaccess.h"
#include "presenters/errortext.h"
#include "presenters/pastetext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "steps/verdict.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/secretfield.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broker::ui {

SignInPanel::SignInPanel(ApiAccess &access, QWidget *parent)
    : QGroupBox(parent)
    , m_access(access)
    , m_bar(named(new MessageBar, "signInBar"))
    , m_text(named(new PlainLabel, "signedInText"))
    , m_useKept(button("useKeptButton", QString(), "key"))
    , m_entry(new QWidget)
    , m_field(named(new SecretField, "apiTokenField"))
    , m_verdict(named(new PlainLabel, "apiTokenVerdict"))
    , m_check(button("signInButton", tr("&Sign in"), "check"))
    , m_stop(button("stopSignInButton", tr("Sto&p"), "stop"))
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
    connect(m_field, &SecretField::submitted, this, &SignInPanel::submit, Qt::QueuedConnection);
    connect(m_field, &SecretField::edited, this, [this] {
        showVerdict(*m_verdict, apiTokenText(given()));
        refresh();
    });
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
    m_verdict->hide();

    auto *label = new QLabel(tr("Snyk API &token:"));
    m_field->setLabel(*label);
    m_field->setDescription(tr("The token of your account or of a service account that may edit "
                               "integrations. Not the Broker token."));
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins({});
    entry->addWidget(label);
    entry->addWidget(m_field);
    entry->addWidget(m_verdict);

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
        m_field->setFocus();
    else
        m_useKept->setFocus();
    return true;
}

paste::Check SignInPanel::given() const
{
    return paste::checkApiToken(m_field->secret(), m_access.pasteContext());
}

void SignInPanel::submit()
{
    const paste::Check entered = given();
    if (entered.apiToken && !m_access.isBusy())
        m_access.check(*entered.apiToken);
}

void SignInPanel::showError()
{
    const QDateTime now = m_access.nowUtc();
    m_bar->clear();
    if (const auto error = m_access.error())
        m_bar->showMessage(MessageKind::Error, explain(*error, ErrorContext::CheckingToken, now));
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
        m_field->clear();
        const QString name
            = session->self.displayName.isEmpty() ? tr("unnamed account") : session->self.displayName;
        m_text->setText(tr("As %1 in %2, with the API token %3.")
                            .arg(name, regionText, session->token.fingerprint().masked()));
    } else if (practice) {
        m_text->setText(tr("Practice mode has an API token of its own. Nothing leaves this computer."));
    } else {
        m_text->setText(tr("Snyk is asked with your API token. It is sent to %1 only.").arg(regionText));
    }
    if (practice)
        m_useKept->setText(tr("Sign in with the practice to&ken"));
    else if (offer)
        m_useKept->setText(tr("Use the &kept token %1").arg(offer->fingerprint.masked()));
    m_useKept->setVisible(!session && (practice || offer));
    m_useKept->setEnabled(!busy);
    m_entry->setVisible(!session && !practice);
    m_entry->setEnabled(!busy);
    m_check->setVisible(!session && !practice);
    m_check->setEnabled(!busy && given().apiToken.has_value());
    m_stop->setVisible(busy);
    if (m_access.isRecalling())
        m_busy->start(waitingText(VaultAction::Read));
    else if (busy)
        m_busy->start(tr("Asking Snyk…"));
    else
        m_busy->stop();
}

} // namespace broker::ui
