// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGroupBox>

class QPushButton;

namespace broker::ui {

class ApiAccess;
class BusyIndicator;
class CredentialEntry;
class MessageBar;
class PlainLabel;

/// Asks for what signs in to Snyk where a rotation needs it, or says who is signed in. Borrows the access.
///
/// objectNames: signInPanel, signedInText, useKeptButton, signInButton, stopSignInButton, signInBar,
/// and those of CredentialEntry.
class SignInPanel final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInPanel)

public:
    SignInPanel(ApiAccess &access, QWidget *parent = nullptr);

    /// Where the user begins; false when nothing is to be done.
    [[nodiscard]] bool takeFocusIfNeeded();

private:
    void buildLayout();
    void refresh();
    void showError();
    void submit();

    ApiAccess &m_access;
    MessageBar *m_bar;
    PlainLabel *m_text;
    QPushButton *m_useKept;
    CredentialEntry *m_entry;
    QPushButton *m_check;
    QPushButton *m_stop;
    BusyIndicator *m_busy;
};

} // namespace broker::ui
