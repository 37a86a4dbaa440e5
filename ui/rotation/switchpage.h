// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

class QPushButton;

namespace broker::ui {

class BusyIndicator;
class ConsequenceBox;
class SignInPanel;
class StatementBox;

/// Step 5: names everything that changes, then one call on one click, and what became of it.
///
/// objectNames: switchPage, switchTexts, allUsersButton, proofText, stopCallButton, backToVerifyButton,
/// switchButton; in the message: retryButton, backButton, lookInWebUiButton.
class SwitchPage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchPage)

public:
    explicit SwitchPage(const RotationPageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

private:
    void buildLayout();
    void showChanges();
    void showBusy();
    void addActions();

    ConsequenceBox *m_changes;
    /// Of a list that is too long to be shown unasked.
    QPushButton *m_allUsers;
    PlainLabel *m_proof;
    SignInPanel *m_signIn;
    BusyIndicator *m_busy;
    QPushButton *m_stopCall;
    StatementBox *m_seen;
    StatementBox *m_seenEither;
    QPushButton *m_back;
    QPushButton *m_switch;
};

} // namespace broker::ui
