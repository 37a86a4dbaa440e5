// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "credentials/checkreport.h"
#include "credentials/credentialrecording.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QObject>

#include <optional>

namespace broker::credentials {

/// Asks a service again about a recorded credential: reads it from where it is kept, asks once, and
/// notes in the list and in the audit journal how that ended. Borrows the workspace's parts.
class CredentialRecheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialRecheck)

public:
    enum class Stage {
        Ready,
        Reading, ///< the keychain may ask the user
        Asking,
        Ended, ///< with a result, or with what the keychain said
    };

    /// `record` is a recordedCredential.
    CredentialRecheck(const Workspace &workspace, const records::TokenRecord &record,
        const RecordedCredential &known, QObject *parent = nullptr);
    /// Stops what is under way.
    ~CredentialRecheck() override;

    [[nodiscard]] const records::TokenRecord &record() const noexcept { return m_record; }
    [[nodiscard]] const RecordedCredential &known() const noexcept { return m_known; }
    [[nodiscard]] Stage stage() const noexcept { return m_stage; }
    [[nodiscard]] bool isWorking() const noexcept
    {
        return m_stage == Stage::Reading || m_stage == Stage::Asking;
    }

    /// After the host was shown and the user said so. Ignored while it is working.
    void start();
    void stop();

    /// What the service said, or why it could not; nothing before, and when it was not asked.
    [[nodiscard]] const std::optional<CheckResult> &result() const noexcept { return m_result; }
    /// Why the credential could not be read.
    [[nodiscard]] const std::optional<vault::VaultError> &vaultError() const noexcept { return m_vaultError; }
    /// Why the result could not be noted in the list.
    [[nodiscard]] const std::optional<records::RecordError> &recordError() const noexcept
    {
        return m_recordError;
    }

Q_SIGNALS:
    void changed();

private:
    void setStage(Stage stage);
    void ask(const ServiceCredential &credential);
    void endWithout(const vault::VaultError &error);
    void endWith(const CheckResult &result);
    /// Of what was found; has ended once that is on disk.
    void note(records::CheckOutcome outcome, const std::optional<QDateTime> &expires);
    void putOnList(records::CheckOutcome outcome, const std::optional<QDateTime> &expires);

    Workspace m_workspace;
    records::TokenRecord m_record;
    RecordedCredential m_known;
    Stage m_stage = Stage::Ready;
    std::optional<CheckResult> m_result;
    std::optional<vault::VaultError> m_vaultError;
    std::optional<records::RecordError> m_recordError;
    Await m_call;
};

} // namespace broker::credentials
