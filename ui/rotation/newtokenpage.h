// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

#include <QTimer>

class QGroupBox;
class QPushButton;

namespace broker::ui {

class BusyIndicator;
class SecretCard;
class StepRow;
class TokenPaste;

/// Step 2: the new token, from the call or the Web UI into the keychain, with everything that can
/// come in between. Also where a resumed rotation finds its token again.
///
/// objectNames: newTokenPage, journalStep, callStep, storeStep, webUiSteps, openSettingsButton,
/// webUiGap, stopCallButton, stopWaitingButton, showOnce, copyOnceButton, tokenTakenButton; in the
/// message: retryButton, backButton, keepInMemoryButton, showOnceButton, planAgainButton,
/// lookInWebUiButton, haveItButton.
class NewTokenPage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewTokenPage)

public:
    explicit NewTokenPage(const RotationPageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;

private:
    void buildLayout();
    void buildOnce();
    void showSteps();
    void showWebUi();
    void showBusy();
    void addActions();
    void addAction(const QString &text, const char *objectName, const rotation::Event &event);
    void addLook();
    void showTokenOnce(const BrokerToken &token);

    StepRow *m_journal;
    StepRow *m_call;
    StepRow *m_store;
    PlainLabel *m_webUiSteps;
    PlainLabel *m_gap;
    QPushButton *m_openSettings;
    TokenPaste *m_paste;
    BusyIndicator *m_busy;
    QPushButton *m_stopCall;
    QPushButton *m_stopWaiting;
    QGroupBox *m_once;
    SecretCard *m_onceCard;
    QPushButton *m_onceTaken;
    /// The keychain answers within this time unless the system is asking the user.
    QTimer m_patience;
};

} // namespace broker::ui
