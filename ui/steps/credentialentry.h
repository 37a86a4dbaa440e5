// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"
#include "paste/pastecheck.h"
#include "snyk/region.h"

#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;

namespace broker::ui {

class PlainLabel;
class SecretField;

/// Asks for what signs in to Snyk's API: an API token, or the client id and secret of a service account that
/// signs in by OAuth. In a region without API tokens it asks for the latter alone and says why. Says of what
/// was pasted what it is. The secrets stay until `clear`.
///
/// objectNames: credentialKind, credentialNote, clientIdField, clientIdVerdict, clientSecretField,
/// clientSecretVerdict; the token's field and what is said of it have the names that they are given.
class CredentialEntry final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialEntry)

public:
    enum class Kind { ApiToken, OAuth };
    struct Words
    {
        /// With its mnemonic.
        QString tokenLabel;
        QString tokenDescription;
        /// objectNames
        const char *tokenField = "apiTokenField";
        const char *tokenVerdict = "apiTokenVerdict";
    };
    /// What a paste is compared with, asked for each time.
    using Known = std::function<paste::Context()>;

    CredentialEntry(Known known, const Words &words, QWidget *parent = nullptr);
    ~CredentialEntry() override;

    /// Nothing: any kind may belong there.
    void setRegion(const std::optional<snyk::Region> &region);
    /// As long as the region has it.
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const;
    void setRevealTime(std::chrono::seconds time);

    /// Nothing as long as a part is missing or is something else.
    [[nodiscard]] std::optional<SnykCredential> given() const;
    /// Whether a field of the kind that is shown is still empty.
    [[nodiscard]] bool isIncomplete() const;
    /// Behind what is said of the API token.
    void addRemark(const QString &text);
    void clear();
    /// What names a service account stays: whoever has to sign in again enters its secret alone.
    void clearSecrets();
    /// To the first part that is missing or wrong.
    void takeFocus();

Q_SIGNALS:
    /// By the user.
    void edited();
    void submitted();

private:
    void build(const Words &words);
    void onEdited();
    void showKind();
    void showVerdicts();
    [[nodiscard]] paste::Check token() const;
    [[nodiscard]] paste::Check clientId() const;
    [[nodiscard]] paste::Check clientSecret() const;

    Known m_known;
    QComboBox *m_kind;
    PlainLabel *m_note;
    QWidget *m_tokenPart;
    SecretField *m_token;
    PlainLabel *m_tokenVerdict;
    QWidget *m_oauthPart;
    QLineEdit *m_id;
    PlainLabel *m_idVerdict;
    SecretField *m_secret;
    PlainLabel *m_secretVerdict;
    bool m_hasApiTokens = true;
};

} // namespace broker::ui
