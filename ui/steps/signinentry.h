// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "access/rememberedtoken.h"
#include "core/await.h"
#include "snyk/region.h"
#include "steps/credentialentry.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace broker::ui {

class PlainLabel;
class WrapLayout;

/// What is entered to sign in to Snyk, with all that goes with it: where it is found, what it says of its
/// region, and whether the keychain keeps it. Borrows the memory.
///
/// Begins with the kind of credential that was entered last.
///
/// objectNames: accountPageButton, serviceAccountNote, rememberToken, rememberResult; and those of
/// CredentialEntry.
class SignInEntry final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInEntry)

public:
    /// In practice what is remembered has a place of its own in the keychain, which is said.
    SignInEntry(
        CredentialEntry::Known known, access::TokenMemory &memory, bool practice, QWidget *parent = nullptr);
    ~SignInEntry() override;

    [[nodiscard]] CredentialEntry &credential() const noexcept { return *m_credential; }
    /// In the line of what is below the fields, at its end.
    void addBeside(QWidget *widget);
    /// Nothing: not known yet.
    void setRegion(const std::optional<snyk::Region> &region);
    /// Behind what is said of the API token: its region is chosen now.
    void tellClaim(const snyk::Region &region);
    /// What began with what was entered here; it is remembered if that is wanted, now or as long as it lasts.
    void setSession(const std::optional<access::Session> &session);
    /// Why what is signed in with was not remembered although that is wanted; empty otherwise.
    [[nodiscard]] const QString &refusal() const noexcept { return m_refusal; }
    /// What has become of it, and of what was remembered before; empty where nothing has.
    [[nodiscard]] QString rememberedResult() const;
    /// The keychain is asked to take it.
    [[nodiscard]] bool isRemembering() const { return m_call.isRunning(); }
    /// Waits for the keychain no longer.
    void stopRemembering() { m_call.stop(); }

Q_SIGNALS:
    /// By the user. `regionClaimed` comes after it.
    void edited();
    void submitted();
    /// The API token names another region than the one that is set; most wrong-region errors end here.
    void regionClaimed(const broker::snyk::Region &region);
    void accountPageRequested(const QUrl &page);
    /// The keychain did not take it.
    void notRemembered(const broker::vault::VaultError &error);
    void rememberingBegan();
    /// However it ended.
    void rememberingEnded();

private:
    void onEdited();
    void showOrigin();
    void remember();
    void onRememberToggled();
    /// What becomes of those that are kept; empty when there are none, or this is one of them.
    [[nodiscard]] QString replacedText() const;
    [[nodiscard]] QString rememberedText(const QList<access::RememberedAccount> &before) const;
    void showResult(const QString &text);

    access::TokenMemory &m_memory;
    CredentialEntry *m_credential;
    QPushButton *m_accountPage;
    PlainLabel *m_noAccountPage;
    PlainLabel *m_serviceAccounts;
    QCheckBox *m_remember;
    PlainLabel *m_result;
    WrapLayout *m_beside;
    std::optional<snyk::Region> m_region;
    /// Said to be chosen because of what was entered.
    std::optional<snyk::Region> m_told;
    std::optional<access::Session> m_session;
    QString m_refusal;
    bool m_practice;
    /// Another wish does not end one that is being carried out.
    Await m_call{Await::Abandoned::LetRun};
};

} // namespace broker::ui
