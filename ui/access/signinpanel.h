// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "access/rememberedtoken.h"

#include <QGroupBox>
#include <QPointer>

class QPushButton;

namespace broker::ui {

class ApiAccess;
class BusyIndicator;
class KeptAccounts;
class MessageBar;
class PlainLabel;
class SignInEntry;
class SignInReport;
class UrlOpener;

/// Asks for what signs in to Snyk where many calls need it, or says who is signed in: with the words, the
/// help and the checks of the first sign-in. Borrows access and opener.
///
/// objectNames: signInPanel, signedInText, useKeptButton, signInButton, stopSignInButton, signInBar,
/// and those of KeptAccounts, SignInEntry and SignInReport.
class SignInPanel final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInPanel)

public:
    SignInPanel(ApiAccess &access, const UrlOpener &opener, QWidget *parent = nullptr);
    ~SignInPanel() override;

    /// That of another region; what was typed stays. The one before may go then.
    void setAccess(ApiAccess &access);
    /// Whether the window can go to another region, see `regionWanted` and `foundTaken`; not at first.
    void setRegionFree(bool isFree);
    /// Where the user begins; false when nothing is to be done.
    [[nodiscard]] bool takeFocusIfNeeded();

Q_SIGNALS:
    /// The API token says that it belongs there.
    void regionWanted(const broker::snyk::Region &region);
    /// Another region knows what was entered, and the user takes it.
    void foundTaken(const broker::access::Session &found);

private:
    void buildLayout();
    void follow();
    void onClaimed(const snyk::Region &region);
    void onChanged();
    void refresh();
    void showKept(bool offered);
    void useKept();
    void submit();
    /// Back to where the user was before Snyk was asked, with why it was in vain in sight.
    void returnFocus();

    /// Null while the window changes its region.
    QPointer<ApiAccess> m_access;
    const UrlOpener &m_opener;
    access::TokenMemory m_memory;
    MessageBar *m_bar;
    SignInReport *m_report;
    PlainLabel *m_text;
    KeptAccounts *m_accounts;
    QPushButton *m_useKept;
    SignInEntry *m_entry;
    QPushButton *m_check;
    QPushButton *m_stop;
    BusyIndicator *m_busy;
    bool m_isRegionFree = false;
    /// What is signed in with was entered here.
    bool m_isEntered = false;
    /// What was asked for was asked from in here.
    bool m_hadFocus = false;
};

} // namespace broker::ui
