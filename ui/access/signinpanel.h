// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paste/pastecheck.h"

#include <QGroupBox>

class QPushButton;

namespace broker::ui {

class ApiAccess;
class BusyIndicator;
class MessageBar;
class PlainLabel;
class SecretField;

/// Asks for the Snyk API token where a rotation needs it, or says who is signed in. Borrows the access.
///
/// objectNames: signInPanel, signedInText, useKeptButton, apiTokenField, apiTokenVerdict,
/// signInButton, stopSignInButton, signInBar.
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
    [[nodiscard]] paste::Check given() const;
    void submit();

    ApiAccess &m_access;
    MessageBar *m_bar;
    PlainLabel *m_text;
    QPushButton *m_useKept;
    QWidget *m_entry;
    SecretField *m_field;
    PlainLabel *m_verdict;
    QPushButton *m_check;
    QPushButton *m_stop;
    BusyIndicator *m_busy;
};

} // namespace broker::ui
