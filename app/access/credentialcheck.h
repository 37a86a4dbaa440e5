// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/rememberedtoken.h"
#include "access/secretlist.h"
#include "access/signin.h"
#include "core/await.h"
#include "snyk/client.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace broker::access {

/// Asks Snyk who a credential for its API is, by default the remembered one, and when it ends where Snyk says
/// so: of a service account's access token, and of a personal access token that is the user's only one. What
/// is learned is written to the entry of the list and to the audit journal. Borrows the list and the parts of
/// the workspace.
class CredentialCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialCheck)

public:
    enum class Stage {
        Ready,
        Reading, ///< from the keychain
        Asking, ///< Snyk
        Noting, ///< what was learned, on the list
        Ended,
    };

    CredentialCheck(const Workspace &workspace, SecretList &list, QObject *parent = nullptr);
    /// About the one with this entry, from the next start on.
    void setRecord(const RecordId &record) { m_record = record; }
    /// Its entry, as long as there is one.
    [[nodiscard]] std::optional<records::TokenRecord> listed() const;
    ~CredentialCheck() override;

    [[nodiscard]] Stage stage() const noexcept { return m_stage; }
    void start();
    void stop();

    // After the end one of these has a value.

    /// Who it is.
    [[nodiscard]] const std::optional<Session> &session() const noexcept { return m_session; }
    [[nodiscard]] const std::optional<snyk::ApiError> &apiError() const noexcept { return m_apiError; }
    [[nodiscard]] const std::optional<vault::VaultError> &vaultError() const noexcept { return m_vaultError; }

    /// With a session: the end that Snyk told. UTC.
    [[nodiscard]] const std::optional<QDateTime> &expires() const noexcept { return m_expires; }
    /// The result is true, and could not be noted down.
    [[nodiscard]] const std::optional<records::RecordError> &recordError() const noexcept
    {
        return m_recordError;
    }

Q_SIGNALS:
    void changed();

private:
    void ask(const SnykCredential &credential);
    void onAccessChanged();
    void askForEnd();
    void end(records::CheckOutcome outcome, audit::Outcome noted);
    void conclude();

    Workspace m_workspace;
    SecretList &m_list;
    std::optional<RecordId> m_record;
    TokenMemory m_memory;
    SignIn m_access;
    std::unique_ptr<snyk::Client> m_client;
    Stage m_stage = Stage::Ready;
    std::optional<RememberedToken> m_kept;
    std::optional<SnykCredential> m_credential;
    std::optional<Session> m_session;
    std::optional<snyk::ApiError> m_apiError;
    std::optional<vault::VaultError> m_vaultError;
    std::optional<records::RecordError> m_recordError;
    std::optional<QDateTime> m_expires;
    bool m_isEndKnown = false;
    Await m_call;
    Await m_noting{Await::Abandoned::LetRun};
};

} // namespace broker::access
