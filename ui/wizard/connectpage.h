// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedtoken.h"
#include "core/await.h"
#include "presenters/vaulttext.h"
#include "snyk/region.h"
#include "wizard/wizardpage.h"

#include <memory>
#include <optional>

namespace broker::ui {

struct ConnectLayout;
class SignInReport;

/// Step 1: which region, signed in with what, and does Snyk know it there.
class ConnectPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectPage)

public:
    explicit ConnectPage(const WizardContext &context, QWidget *parent = nullptr);
    ~ConnectPage() override;

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    /// Signs in first, and goes on by itself when that has worked.
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

Q_SIGNALS:
    void practiceRequested();

private:
    [[nodiscard]] bool usesKeptToken() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isRemembering() const;

    void onEdited();
    void onRegionEdited();
    void onSourceChanged();
    void onAccountChosen(const access::RememberedAccount &account);
    void check();
    void goOn();
    void focusCredential();
    void checkRemembered(const snyk::Region &region);
    void cancel();
    void onSignedOut();
    void onRememberedChanged();
    void chooseWhatIsUsed();
    void askBeforeForgetting();
    /// This one, if it is the one that is shown still.
    void forget(const std::optional<access::RememberedAccount> &asked);
    /// Whether the chosen region is the one that the kept account is of; no other gets to see its secret.
    [[nodiscard]] bool keptFits() const;
    /// Shows the one that is kept for the chosen region, where another one is shown.
    void showKeptOfRegion();
    /// The account that is shown as kept, while it is.
    [[nodiscard]] std::optional<access::RememberedAccount> keptAccount() const;

    void refresh();
    void refreshTokenSource();
    /// Without choosing between it and what is entered.
    void showKept();
    void refreshAccounts();
    /// In practice mode: what is kept there is the account that it comes with, or nothing.
    [[nodiscard]] bool keepsPracticeAccount() const;
    void showVaultError(const vault::VaultError &error, VaultAction action);
    void showAccessState();
    void tellWhySignedOut();
    void takeFound(const access::Session &found);
    void showSignedIn(const access::Session &session);

    std::unique_ptr<ConnectLayout> m_ui;
    SignInReport *m_report;
    std::optional<access::RememberedToken> m_kept;
    Await m_recall;
    /// Another wish does not end one that is being carried out.
    Await m_forget{Await::Abandoned::LetRun};
    Await m_keep{Await::Abandoned::LetRun};
    bool m_initialized = false;
    /// What is chosen as kept was entered; Snyk may want another secret of the same.
    bool m_wasEntered = false;
    /// The kept account was left because another region was chosen, not because the user left it.
    bool m_leftForRegion = false;
    /// The user wants to go on as soon as somebody is signed in.
    bool m_goesOn = false;
};

} // namespace broker::ui
