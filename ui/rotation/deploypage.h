// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/draft.h"
#include "core/await.h"
#include "rotation/rotationpage.h"

#include <optional>

class QPushButton;

namespace broker::ui {

class CommandBox;
class Fold;
class SecretCard;
class TokenPaste;

/// Step 3: the new token and what the new client needs beside it.
///
/// objectNames: deployPage, deployTexts, copyTokenButton, clientSetupButton,
/// commandsFold, startCommands (see CommandBox),
/// practiceClientButton, practiceClientText, deployedButton.
class DeployPage final : public RotationPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeployPage)

public:
    explicit DeployPage(const RotationPageContext &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildLayout();
    /// The client of the new token; nothing while there is no token, or no client for the integration.
    [[nodiscard]] clientconfig::Carrier carrierFor(const rotation::Rotation &of) const;
    void remember();
    void showToken(const rotation::Rotation &of);

    PlainLabel *m_texts;
    SecretCard *m_card;
    PlainLabel *m_userHasIt;
    TokenPaste *m_paste;
    CommandBox *m_start;
    Fold *m_commands;
    QPushButton *m_setUp;
    QPushButton *m_startPractice;
    PlainLabel *m_practiceText;
    QPushButton *m_deployed;
    Await m_remembering{Await::Abandoned::LetRun};
};

} // namespace broker::ui
