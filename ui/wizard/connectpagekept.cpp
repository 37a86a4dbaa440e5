// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What the first page does with the accounts that are kept in the keychain: offer, choose and forget them.
#include "access/clientsecretrotation.h"
#include "presenters/masktext.h"
#include "presenters/sessiontext.h"
#include "presenters/vaulttext.h"
#include "sandbox/practiceaccount.h"
#include "steps/keptaccounts.h"
#include "widgets/leavequestion.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"
#include "wizard/connectlayout.h"
#include "wizard/connectpage.h"

#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>

namespace broker::ui {

std::optional<access::RememberedAccount> ConnectPage::keptAccount() const
{
    const QList<access::RememberedAccount> accounts = setup().tokenMemory().accounts();
    const auto found
        = std::find_if(accounts.cbegin(), accounts.cend(), [this](const access::RememberedAccount &account) {
              const auto &old = account.replaced;
              return m_kept && account.used.region == m_kept->region
                  && (account.used.fingerprint == m_kept->fingerprint
                      || (old && old->fingerprint == m_kept->fingerprint));
          });
    return found == accounts.cend() ? std::nullopt : std::optional(*found);
}

/// Who comes back sees as chosen what the page says is connected, where that has been kept meanwhile.
void ConnectPage::chooseWhatIsUsed()
{
    const auto session = setup().session();
    const auto account = session ? setup().tokenMemory().accountOf(*session) : std::nullopt;
    if (!account || !(account->used.fingerprint == session->credential.fingerprint()))
        return;
    const QSignalBlocker keptBlocker(m_ui->useKept);
    m_wasEntered = m_wasEntered || !usesKeptToken();
    m_kept = account->used;
    showKept();
    m_ui->useKept->setChecked(true);
    // With the fields goes what is said below them.
    if (const QString result = m_ui->entry->rememberedResult(); !result.isEmpty() && messages().hasMessage())
        messages().addLines({result});
    refresh();
}

/// In this window or in another one. What is shown goes on being shown for as long as it is kept.
void ConnectPage::onRememberedChanged()
{
    if (!m_initialized)
        return;
    const auto before = m_kept;
    const auto account = keptAccount();
    m_kept = account ? std::optional(account->used) : setup().tokenMemory().offer();
    const bool isAnother = before && (!m_kept || m_kept->fingerprint != before->fingerprint);
    if (!isAnother || account) {
        showKept();
    } else {
        // Whoever is signed in stays so.
        const QSignalBlocker keptBlocker(m_ui->useKept);
        m_recall.drop();
        refreshTokenSource();
    }
    refresh();
}

/// Snyk shows a client secret once, so that this may be the only one; of an API token whoever has the account
/// makes another at any time.
void ConnectPage::askBeforeForgetting()
{
    const auto account = keptAccount();
    if (!account || account->used.clientId.isEmpty() || keepsPracticeAccount()) {
        forget(account);
        return;
    }
    const QString name = KeptAccounts::nameOf(account->used);
    askBeforeLeaving(*window(),
        {QStringLiteral("forgetSecretQuestion"),
            //: %1 is a service account.
            tr("Forget the client secret of %1?").arg(name),
            tr("The client secret %1 of %2 is deleted in the keychain of this computer. Snyk does not show "
               "it again: unless somebody else has it, it is lost, and stays valid at Snyk all the same.")
                .arg(maskText(account->used.fingerprint), name),
            tr("&Forget it"),
            tr("A new one is made at Snyk, in the settings of the group or organization, under “Service "
               "accounts”, by whoever may edit them."),
            tr("&Keep it")},
        [this, account] { forget(account); });
}

void ConnectPage::forget(const std::optional<access::RememberedAccount> &asked)
{
    const auto account = keptAccount();
    if (!account || !asked || !(account->used.key == asked->used.key)) {
        onRememberedChanged();
        return;
    }
    // Its rotation may have been begun since the button was drawn.
    if (setup().tokenMemory().isRotating(*account)
        || access::clientsecret::ClientSecretRotation::isCalling(setup().workspace(), account->place)) {
        showVaultError({vault::VaultErrorKind::Other, {}}, VaultAction::Remove);
        onRememberedChanged();
        return;
    }
    m_forget.start(
        this,
        [this, place = account->place](
            std::stop_token stop) { return setup().tokenMemory().forget(place, std::move(stop)); },
        [this](const vault::RemoveResult &removed) {
            if (!removed) {
                showVaultError(removed.error(), VaultAction::Remove);
                return;
            }
            m_kept = setup().tokenMemory().offer();
            setup().access().reset();
            refreshTokenSource();
            refresh();
        });
}

bool ConnectPage::usesKeptToken() const
{
    return !m_ui->source->isHidden() && m_ui->useKept->isChecked();
}

bool ConnectPage::keepsPracticeAccount() const
{
    return setup().workspace().practice && (!m_kept || sandbox::isPracticeAccount(m_kept->clientId));
}

void ConnectPage::refreshTokenSource()
{
    showKept();
    const bool isUsed = setup().workspace().practice || (m_kept && keptFits());
    (isUsed ? m_ui->useKept : m_ui->useEntered)->setChecked(true);
}

bool ConnectPage::keptFits() const
{
    // There everything goes to the made-up Snyk.
    if (!m_kept || setup().workspace().practice)
        return true;
    const std::optional<snyk::Region> region = m_ui->region->region();
    return region && region->api == m_kept->region.api;
}

void ConnectPage::showKeptOfRegion()
{
    const std::optional<snyk::Region> region = m_ui->region->region();
    if (keptFits() || !region)
        return;
    const QList<access::RememberedAccount> accounts = setup().tokenMemory().accounts();
    const auto found = std::find_if(
        accounts.cbegin(), accounts.cend(), [&region](const access::RememberedAccount &account) {
            return account.used.region.api == region->api;
        });
    if (found == accounts.cend())
        return;
    m_kept = found->used;
    showKept();
}

void ConnectPage::showKept()
{
    const bool practice = setup().workspace().practice;
    refreshAccounts();
    m_ui->source->setVisible(practice || m_kept);
    m_ui->forget->setVisible(m_kept.has_value());
    if (keepsPracticeAccount()) {
        m_ui->useKept->setText(tr("&Use the practice account"));
    } else if (m_kept) {
        m_ui->useKept->setText(
            (m_kept->clientId.isEmpty() ? tr("&Use the token kept in the keychain: %1 (%2)")
                                        : tr("&Use the OAuth service account kept in the keychain: %1 (%2)"))
                .arg(KeptAccounts::shortNameOf(*m_kept), maskText(m_kept->fingerprint)));
        m_ui->useKept->setToolTip(KeptAccounts::nameOf(*m_kept).toHtmlEscaped());
    }
    const bool isOwnClient = m_kept && !m_kept->clientId.isEmpty() && !keepsPracticeAccount();
    m_ui->keptClient->setText(isOwnClient ? clientIdText(m_kept->clientId)
            : keepsPracticeAccount()
            ? (m_kept ? tr("It comes with practice mode, and is kept among its entries of the keychain.")
                      : tr("It comes with practice mode. Remember it to practise rotating its secret."))
            : QString());
    m_ui->keptClient->setHidden(m_ui->keptClient->text().isEmpty());
}

void ConnectPage::refreshAccounts()
{
    m_ui->keptAccounts->showAccounts(setup().tokenMemory().accounts(), m_kept);
    const auto account = keptAccount();
    const bool isRotating = account && setup().tokenMemory().isRotating(*account);
    // Two secrets are valid then, and one of them nobody else may have.
    m_ui->forget->setEnabled(!isRotating);
    m_ui->forget->setToolTip(isRotating ? tr("Its rotation is not finished: resume it in the list first")
                                        : tr("Removes it from the keychain of this computer"));
}

} // namespace broker::ui
