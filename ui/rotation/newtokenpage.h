// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

class QPushButton;

namespace broker::ui {

class KeepPanel;
class NavigationChooser;
class TokenPaste;

/// Step 2: the new token, from the call or the Web UI into the keychain, with everything that can
/// come in between. Also where a resumed rotation finds its token again.
///
/// objectNames: newTokenPage, journalStep, callStep, storeStep, navigationCombo, webUiSteps,
/// openSettingsButton, webUiGap, stopCallButton, stopWaitingButton, showOnce, copyOnceButton,
/// tokenTakenButton; in the message: retryButton, backButton, keepInMemoryButton, showOnceButton,
/// planAgainButton, lookInWebUiButton, haveItButton.
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
    void showWebUi();
    void showSteps();
    /// What cannot be fetched from a browser in practice mode.
    void takePracticeToken();
    void showKeeping();
    void addActions();
    void addAction(const QString &text, const char *objectName, const rotation::Event &event);
    void addLook();

    KeepPanel *m_keep;
    NavigationChooser *m_navigation;
    PlainLabel *m_webUiSteps;
    PlainLabel *m_gap;
    QPushButton *m_openSettings;
    QPushButton *m_practiceToken;
    TokenPaste *m_paste;
};

} // namespace broker::ui
