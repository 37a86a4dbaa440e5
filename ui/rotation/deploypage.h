// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

class QPlainTextEdit;
class QPushButton;

namespace broker::ui {

class SecretCard;
class TokenPaste;

/// Step 3: the new token and what the new client needs beside it.
///
/// objectNames: deployPage, deployTexts, copyTokenButton, clientExample, copyExampleButton,
/// clientSetupButton, practiceClientButton, practiceClientText, deployedButton.
class DeployPage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeployPage)

public:
    explicit DeployPage(const RotationPageContext &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    void showToken(const rotation::Rotation &rotation);

    PlainLabel *m_texts;
    SecretCard *m_card;
    PlainLabel *m_userHasIt;
    TokenPaste *m_paste;
    QPlainTextEdit *m_example;
    QPushButton *m_copyExample;
    QPushButton *m_setUp;
    QPushButton *m_startPractice;
    PlainLabel *m_practiceText;
    QPushButton *m_deployed;
};

} // namespace broker::ui
