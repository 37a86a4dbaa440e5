// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationpage.h"

#include <stop_token>

class QPlainTextEdit;
class QPushButton;

namespace broker::ui {

class SecretView;
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
    ~DeployPage() override;

    void refresh() override;

private:
    void buildLayout();
    void showToken(const rotation::Rotation &rotation);
    void copyToken();
    void showReadError(const vault::VaultError &error);

    PlainLabel *m_texts;
    SecretView *m_view;
    PlainLabel *m_userHasIt;
    QPushButton *m_copy;
    TokenPaste *m_paste;
    QPlainTextEdit *m_example;
    QPushButton *m_copyExample;
    QPushButton *m_setUp;
    QPushButton *m_startPractice;
    PlainLabel *m_practiceText;
    QPushButton *m_deployed;
    std::optional<Fingerprint> m_shown;
    std::stop_source m_stop;
};

} // namespace broker::ui
