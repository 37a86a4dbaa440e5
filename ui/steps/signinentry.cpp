// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "steps/signinentry.h"

#include "presenters/masktext.h"
#include "presenters/regiontext.h"
#include "presenters/vaulttext.h"
#include "presenters/websitetext.h"
#include "widgets/build.h"
#include "widgets/plainlabel.h"
#include "widgets/wordhelp.h"
#include "widgets/wraplayout.h"

#include <QCheckBox>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broker::ui {

namespace {

QString ownerText(const access::RememberedToken &token)
{
    return token.owner.isEmpty() ? SignInEntry::tr("unnamed account") : token.owner;
}

QString unfinishedText(const access::RememberedAccount &account)
{
    //: %1 is the name of an account, %2 its masked secret.
    return SignInEntry::tr(
        "Not remembered: another secret of %1 (%2) is kept, and its rotation is not finished. "
        "Resume that rotation in the list first.")
        .arg(ownerText(account.used), maskText(account.used.fingerprint));
}

} // namespace

SignInEntry::SignInEntry(
    CredentialEntry::Known known, access::TokenMemory &memory, bool practice, QWidget *parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_credential(new CredentialEntry(std::move(known),
          {tr("Sn&yk API token:"),
              tr("The token of your account or of a service account that may edit integrations. Not the "
                 "Broker token.")}))
    , m_accountPage(
          button("accountPageButton", tr("Where do I find it? Open the &account page"), "external-link"))
    , m_noAccountPage(named(new PlainLabel, "noAccountPageNote"))
    , m_serviceAccounts(
          named(new PlainLabel(
                    tr("Service accounts are made at Snyk, in the settings of an organization or of a "
                       "group, under “Service accounts”. Choose the type OAuth 2.0 client credentials.")),
              "serviceAccountNote"))
    , m_remember(named(new QCheckBox(tr("Re&member it on this computer (keychain)")), "rememberToken"))
    , m_result(named(new PlainLabel, "rememberResult"))
    , m_beside(new WrapLayout)
    , m_practice(practice)
{
    m_accountPage->setFlat(true);
    m_result->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_credential);
    layout->addWidget(m_serviceAccounts);
    layout->addWidget(m_noAccountPage);
    m_beside->addWidget(m_accountPage);
    m_beside->addWidget(withWordHelp(m_remember, "keychain"));
    layout->addLayout(m_beside);
    layout->addWidget(m_result);
    if (m_memory.lastWasOAuth())
        m_credential->setKind(CredentialEntry::Kind::OAuth);
    showOrigin();
    connect(m_credential, &CredentialEntry::edited, this, &SignInEntry::onEdited);
    connect(m_credential, &CredentialEntry::submitted, this, &SignInEntry::submitted);
    connect(m_accountPage, &QPushButton::clicked, this, [this] {
        if (m_region)
            Q_EMIT accountPageRequested(m_region->accountPage());
    });
    connect(m_remember, &QCheckBox::toggled, this, &SignInEntry::onRememberToggled);
}

SignInEntry::~SignInEntry()
{
    m_call.drop(Await::Abandoned::Stopped);
}

void SignInEntry::setRegion(const std::optional<snyk::Region> &region)
{
    m_region = region;
    m_credential->setRegion(region);
    m_accountPage->setEnabled(region.has_value());
    m_noAccountPage->setText(region ? noWebUiText(*region) : QString());
    showOrigin();
}

/// A service account is on nobody's account page. Where it is made has no address before it is known in which
/// organization, and is called the same in both of Snyk's navigations.
void SignInEntry::showOrigin()
{
    const bool isOAuth = m_credential->kind() == CredentialEntry::Kind::OAuth;
    const bool hasPage = m_noAccountPage->text().isEmpty();
    m_accountPage->setVisible(!isOAuth && hasPage);
    m_noAccountPage->setVisible(!isOAuth && !hasPage);
    m_serviceAccounts->setVisible(isOAuth);
}

void SignInEntry::onEdited()
{
    showOrigin();
    if (!m_session && !m_call.isRunning())
        showResult(replacedText());
    Q_EMIT edited();
    const std::optional<SnykCredential> given = m_credential->given();
    const auto host = given && given->apiToken() ? given->apiToken()->claimedApiHost() : std::nullopt;
    const auto claimed = host ? snyk::regionByApiHost(*host) : std::nullopt;
    if (!claimed)
        m_told.reset();
    else if (claimed != m_region)
        Q_EMIT regionClaimed(*claimed);
    else if (claimed == m_told)
        tellClaim(*claimed);
}

void SignInEntry::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void SignInEntry::tellClaim(const snyk::Region &region)
{
    m_told = region;
    m_credential->addRemark(
        tr("It says that it belongs to %1, which is now chosen.").arg(regionName(region.id)));
}

void SignInEntry::setSession(const std::optional<access::Session> &session)
{
    const bool isNew = session && !m_session;
    m_session = session;
    if (isNew) {
        m_memory.noteEntered(session->credential);
        remember();
    } else if (!session) {
        m_refusal.clear();
        showResult(replacedText());
    }
}

void SignInEntry::onRememberToggled()
{
    if (m_session)
        remember();
    else
        showResult(replacedText());
}

/// Said before anything is done.
QString SignInEntry::replacedText() const
{
    const QList<access::RememberedAccount> kept = m_memory.accounts();
    const std::optional<SnykCredential> given = m_credential->given();
    const OAuthClient *client = given ? given->oauth() : nullptr;
    if (kept.isEmpty() || !m_remember->isChecked())
        return {};
    QStringList names;
    for (const access::RememberedAccount &account : kept) {
        if (given && given->fingerprint() == account.used.fingerprint)
            return {};
        const bool isSame = client && account.used.clientId == client->id()
            && (!m_region || account.used.region == *m_region);
        if (isSame && m_memory.isRotating(account))
            return unfinishedText(account);
        if (isSame) {
            return tr("The secret that is kept now stays as well, until you delete it: %1 (%2).")
                .arg(ownerText(account.used), maskText(account.used.fingerprint));
        }
        //: %1 is the name of an account, %2 its masked token or secret.
        names.append(tr("%1 (%2)").arg(ownerText(account.used), maskText(account.used.fingerprint)));
    }
    //: %1 are names of accounts.
    const QString stays = tr("Kept as well: %1.").arg(names.join(QLatin1String(", ")));
    return client ? stays
                  : stays + QLatin1Char(' ') + tr("Only another token of the same account is replaced.");
}

void SignInEntry::remember()
{
    m_refusal.clear();
    if (!m_session || !m_remember->isChecked() || m_remember->isHidden())
        return;
    if (const auto account = m_memory.accountOf(*m_session); account && m_memory.isRotating(*m_session)) {
        m_refusal = unfinishedText(*account);
        showResult(m_refusal);
        return;
    }
    const QList<access::RememberedAccount> before = m_memory.accounts();
    showResult(waitingText(VaultAction::Save));
    m_call.start(
        this, [&](std::stop_token stop) { return m_memory.remember(*m_session, std::move(stop)); },
        [this, before](const vault::WriteResult &written) {
            showResult(written ? rememberedText(before) : shortText(written.error().kind));
            if (!written)
                Q_EMIT notRemembered(written.error());
            Q_EMIT rememberingEnded();
        });
    Q_EMIT rememberingBegan();
}

QString SignInEntry::rememberedText(const QList<access::RememberedAccount> &before) const
{
    QString text = doneText(VaultAction::Save);
    if (m_practice)
        text += QLatin1Char(' ') + tr("There it is among the entries of practice mode.");
    const QList<access::RememberedAccount> now = m_memory.accounts();
    for (const access::RememberedAccount &was : before) {
        const bool isKept = std::any_of(now.cbegin(), now.cend(), [&was](const auto &account) {
            return account.used.fingerprint == was.used.fingerprint
                || (account.replaced && account.replaced->fingerprint == was.used.fingerprint);
        });
        if (!isKept)
            text += QLatin1Char(' ')
                //: %1 is the name of an account, %2 its masked token or secret.
                + tr("%1 (%2) is not kept any more.")
                      .arg(ownerText(was.used), maskText(was.used.fingerprint));
    }
    return text;
}

QString SignInEntry::rememberedResult() const
{
    return m_result->text();
}

void SignInEntry::showResult(const QString &text)
{
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
}

} // namespace broker::ui
