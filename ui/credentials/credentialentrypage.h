// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/credentialpage.h"
#include "paste/pastecheck.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace broker::ui {

class PlainLabel;
class SecretField;

/// Step 2: the credential itself, hidden and judged by its form. A password and a user name stay as they
/// were entered.
///
/// objectNames: entryHost, entryKind, userNameEdit, userNameNote, stripUserNameButton, credentialField,
/// credentialVerdict.
class CredentialEntryPage final : public CredentialPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialEntryPage)

public:
    explicit CredentialEntryPage(const CredentialContext &context, QWidget *parent = nullptr);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] int nextId() const override;
    void takeFocus() override;

private:
    struct Choice
    {
        credentials::Service service;
        credentials::CredentialKind kind;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    void buildLayout();
    void showKind();
    void startOver();
    void take(const Secret &secret);
    void onEdited();
    void judge();
    void offerToStripName();
    void stripName();

    PlainLabel *m_host;
    PlainLabel *m_kind;
    QLabel *m_userNameLabel;
    QLineEdit *m_userName;
    PlainLabel *m_nameNote;
    QPushButton *m_stripName;
    QLabel *m_secretLabel;
    SecretField *m_field;
    PlainLabel *m_verdict;
    /// What counts: typed, or taken out of the field when it was used.
    Secret m_secret;
    /// What it was entered for when the user went back; nothing the first time.
    std::optional<Choice> m_enteredFor;
    /// The flow has it.
    bool m_isHandedOver = false;
    paste::Check m_paste;
};

} // namespace broker::ui
