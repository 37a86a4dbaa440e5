// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tokens.h"
#include "paste/pastecheck.h"
#include "rotation/rotation.h"

#include <QGroupBox>

#include <chrono>
#include <optional>

class QPushButton;

namespace broker::ui {

class PlainLabel;
class SecretField;

/// Where the user gives the new token of a rotation; judged against the old one before it is taken.
///
/// objectNames: newTokenBox, newTokenField, newTokenVerdict, takeTokenButton.
class TokenPaste final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenPaste)

public:
    explicit TokenPaste(std::chrono::seconds revealTime, QWidget *parent = nullptr);

    /// What it is for, and what a text is compared with. Clears the field when it is another rotation.
    void setRotation(const rotation::Rotation &rotation, const paste::Context &context);
    void clear();
    void takeFocus();

Q_SIGNALS:
    void given(const broker::BrokerToken &token);

private:
    void judge();
    void submit();

    std::optional<rotation::Rotation> m_rotation;
    paste::Context m_context;
    std::optional<BrokerToken> m_token;
    SecretField *m_field;
    PlainLabel *m_verdict;
    QPushButton *m_take;
};

} // namespace broker::ui
