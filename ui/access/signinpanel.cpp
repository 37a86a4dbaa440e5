// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/signinpanel.h"

#include "access/apiaccess.h"
#include "access/sessionkeeper.h"
#include "presenters/errortext.h"
#include "presenters/masktext.h"
#include "presenters/regiontext.h"
#include "presenters/sessiontext.h"
#include "presenters/vaulttext.h"
#include "sandbox/practiceaccount.h"
#include "steps/keptaccounts.h"
#include "steps/signinentry.h"
#include "steps/signinreport.h"
#include "widgets/browserlink.h"
#include "widgets/build.h"
#include "widgets/busyindicator.h"
#include "widgets/loginnote.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollbody.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace broker::ui {

SignInPanel::SignInPanel(ApiAccess &access, const UrlOpener &opener, QWidget *parent)
    : QGroupBox(parent)
    , m_access(&access)
    , m_opener(opener)
    , m_memory(access.workspace())
    , m_bar(named(new MessageBar, "signInBar"))
    , m_report(new SignInReport(*m_bar, this))
    , m_text(named(new PlainLabel, "signedInText"))
    , m_accounts(new KeptAccounts)
    , m_useKept(button("useKeptButton", QString(), "key"))
    , m_entry(new SignInEntry([this] { return m_access ? m_access->pasteContext() : paste::Context(); },
          m_memory, access.isPractice()))
    , m_check(button("signInButton", tr("&Sign in"), "check"))
    , m_stop(button("stopSignInButton", tr("St&op"), "stop"))
    , m_busy(new BusyIndicator)
{
    buildLayout();
    m_entry->credential().setRevealTime(
        std::chrono::seconds(access.workspace().settings.revealSeconds.value()));
    connect(m_useKept, &QPushButton::clicked, this, &SignInPanel::useKept);
    // The one to begin with the next time, too.
    connect(m_accounts, &KeptAccounts::accountChosen, this, [this](const access::RememberedAccount &account) {
        m_memory.offerFirst(account.place);
        refresh();
    });
    if (const access::SessionKeeper *sessions = access.workspace().sessions)
        connect(sessions, &access::SessionKeeper::rememberedChanged, this, &SignInPanel::refresh);
    connect(m_check, &QPushButton::clicked, this, &SignInPanel::submit);
    setAgain(*m_bar, [this] { return m_isEntered ? m_check : m_useKept; });
    connect(m_bar, &MessageBar::dismissed, this, &SignInPanel::refresh);
    connect(m_entry, &SignInEntry::submitted, this, &SignInPanel::submit, Qt::QueuedConnection);
    connect(m_entry, &SignInEntry::edited, this, &SignInPanel::refresh);
    connect(m_entry, &SignInEntry::regionClaimed, this, &SignInPanel::onClaimed);
    connect(m_entry, &SignInEntry::notRemembered, this, [this](const vault::VaultError &error) {
        m_bar->showMessage(MessageKind::Warning, explain(error, VaultAction::Save, m_access->nowUtc()));
    });
    connect(m_entry, &SignInEntry::accountPageRequested, this,
        [this](const QUrl &page) { openInBrowser(m_opener, page, *m_bar); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_access->stop(); });
    connect(m_report, &SignInReport::othersRequested, this, [this] { m_access->tryOtherRegions(); });
    connect(m_report, &SignInReport::foundTaken, this, &SignInPanel::foundTaken);
    follow();
}

SignInPanel::~SignInPanel() = default;

void SignInPanel::buildLayout()
{
    setObjectName(QStringLiteral("signInPanel"));
    m_entry->addBeside(m_check);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accounts, 1);
    buttons->addWidget(m_useKept);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_busy, 1);
    buttons->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    // With a message, a screen of the smallest size has no line to spare.
    const QMargins margins = layout->contentsMargins();
    layout->setContentsMargins(margins.left(), margins.top() / 3, margins.right(), margins.bottom() / 3);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_entry);
    layout->addLayout(buttons);
}

void SignInPanel::setAccess(ApiAccess &access)
{
    if (m_access == &access)
        return;
    if (m_access)
        m_access->disconnect(this);
    m_access = &access;
    m_bar->clear();
    follow();
}

void SignInPanel::setRegionFree(bool isFree)
{
    m_isRegionFree = isFree;
}

void SignInPanel::follow()
{
    connect(m_access, &ApiAccess::changed, this, &SignInPanel::onChanged);
    m_entry->setRegion(m_access->region());
    refresh();
}

void SignInPanel::onClaimed(const snyk::Region &region)
{
    if (!m_isRegionFree || m_access->isBusy())
        return;
    Q_EMIT regionWanted(region);
    if (m_access && m_access->region() == region)
        m_entry->tellClaim(region);
}

bool SignInPanel::takeFocusIfNeeded()
{
    if (m_access->session() || isHidden())
        return false;
    if (m_useKept->isHidden())
        m_entry->credential().takeFocus();
    else
        m_useKept->setFocus();
    return true;
}

void SignInPanel::submit()
{
    const std::optional<SnykCredential> entered = m_entry->credential().given();
    if (!entered || m_access->isBusy())
        return;
    m_isEntered = true;
    m_hadFocus = isAncestorOf(window()->focusWidget());
    m_access->check(*entered);
}

void SignInPanel::useKept()
{
    m_isEntered = false;
    m_hadFocus = isAncestorOf(window()->focusWidget());
    if (const auto account = m_accounts->chosen())
        m_access->useRemembered(*account);
    else
        m_access->usePractice();
}

void SignInPanel::returnFocus()
{
    if (!std::exchange(m_hadFocus, false) || !isVisible())
        return;
    const bool isGoodNews = m_bar->hasMessage() && m_bar->message().kind == MessageKind::Success;
    if (isGoodNews)
        m_bar->setFocus();
    else if (m_isEntered)
        m_entry->credential().takeFocus();
    else
        m_useKept->setFocus();
    if (QWidget *focused = window()->focusWidget(); focused && m_bar->hasMessage())
        bringIntoView(*m_bar, *focused);
}

void SignInPanel::onChanged()
{
    // Who has gone elsewhere meanwhile is left there.
    m_hadFocus = m_hadFocus && isAncestorOf(window()->focusWidget());
    const QDateTime now = m_access->nowUtc();
    m_report->show(m_access->state(), now, !m_isRegionFree);
    if (m_access->vaultError())
        m_bar->showMessage(MessageKind::Warning, explain(*m_access->vaultError(), VaultAction::Read, now));
    m_entry->setSession(m_isEntered && !m_access->isResumed() ? m_access->session() : std::nullopt);
    if (!m_entry->refusal().isEmpty())
        m_bar->showMessage({.kind = MessageKind::Warning, .title = m_entry->refusal()});
    refresh();
    // What had the focus was switched off while Snyk was asked.
    if (m_access->isBusy() && m_hadFocus)
        m_stop->setFocus();
    else if (!m_access->isBusy() && !m_access->session())
        returnFocus();
}

/// All that fit this region, by their names; a single one stands on the button.
void SignInPanel::showKept(bool offered)
{
    const bool practice = m_access->isPractice();
    const auto before = m_accounts->chosen();
    m_accounts->showAccounts(
        m_access->offers(), before ? std::optional(before->used) : std::optional<access::RememberedToken>());
    const auto kept = m_accounts->chosen();
    if (m_accounts->count() > 1)
        m_useKept->setText(tr("&Use this account"));
    else if (practice && (!kept || sandbox::isPracticeAccount(kept->used.clientId)))
        m_useKept->setText(tr("&Use the practice account"));
    else if (kept)
        m_useKept->setText((kept->used.clientId.isEmpty() ? tr("&Use the kept token of %1 (%2)")
                                                          : tr("&Use the kept OAuth service account %1 (%2)"))
                               .arg(KeptAccounts::shortNameOf(kept->used), maskText(kept->used.fingerprint)));
    m_useKept->setToolTip(kept ? KeptAccounts::nameOf(kept->used).toHtmlEscaped() : QString());
    m_accounts->setVisible(offered && m_accounts->count() > 1);
    m_useKept->setVisible(offered && (practice || kept));
}

void SignInPanel::refresh()
{
    if (!m_access)
        return;
    const auto session = m_access->session();
    const bool busy = m_access->isBusy();
    const bool practice = m_access->isPractice();
    const QString regionText = regionName(m_access->region().id);
    setTitle(session ? tr("Signed in to Snyk") : tr("Not signed in to Snyk"));
    if (session) {
        m_entry->credential().clear();
        const QLatin1Char between(session->credential.oauth() ? '\n' : ' ');
        m_text->setText(signedInText(*session) + between + credentialText(session->credential));
    } else if (practice) {
        m_text->setText(tr("Practice mode has an account of its own. Nothing leaves this computer."));
    } else {
        m_text->setText(tr("Snyk is asked with what you enter here. It is sent to %1 only.").arg(regionText));
    }
    showKept(!session);
    const auto kept = m_accounts->chosen();
    if (!session && !practice && kept && !kept->used.clientId.isEmpty())
        m_text->setText(m_text->text() + QLatin1Char('\n') + clientIdText(kept->used.clientId));
    // Whoever opens this window did not see it happen.
    if (const QString why = whySignInAgain(m_access->workspace()); !session && !why.isEmpty())
        m_text->setText(why + QLatin1String(".\n") + m_text->text());
    // Where something went wrong, that is said in its place: there is little room on a small screen.
    m_text->setVisible(session || !m_bar->hasMessage());
    m_accounts->setEnabled(!busy);
    m_useKept->setEnabled(!busy);
    m_entry->setVisible(!session && !practice);
    m_entry->setEnabled(!busy);
    m_check->setVisible(!session && !practice);
    m_check->setEnabled(!busy && m_entry->credential().given().has_value());
    m_stop->setVisible(busy);
    if (m_access->isRecalling())
        m_busy->start(waitingText(VaultAction::Read));
    else if (busy)
        m_busy->start(SignInReport::waitingText(m_access->state()));
    else
        m_busy->stop();
}

} // namespace broker::ui
