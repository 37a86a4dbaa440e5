// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "credentials/credentialsetup.h"
#include "handover/content.h"
#include "provisioning/provisionflow.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace broker::handover {

/// Takes what was handed over into the own store and onto the own list: the token first, by the same machine
/// as a token that was entered by hand, then how old it is and what its client is to be set up with, then the
/// credential. Each
/// is stored and read back before its record is written. Borrows the workspace's parts.
class Taking final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Taking)

public:
    Taking(const Workspace &workspace, const Handover &handover, QObject *parent = nullptr);
    ~Taking() override;

    /// What is kept: nothing before this.
    void start();

    [[nodiscard]] provisioning::ProvisionFlow &tokenFlow() noexcept { return m_token; }
    /// Nothing before the token is on the list, and where there is no credential that can be kept.
    [[nodiscard]] credentials::CredentialSetup *credential() noexcept { return m_credential.get(); }
    /// The token's record, once it is on the list; what its client is set up with may follow.
    [[nodiscard]] const std::optional<records::TokenRecord> &record() const noexcept { return m_record; }
    /// What the client is set up with could not be noted on the record; everything else is kept.
    [[nodiscard]] const std::optional<records::RecordError> &unremembered() const noexcept
    {
        return m_unremembered;
    }
    /// Everything that can be kept is.
    [[nodiscard]] bool isDone() const;
    /// Something that was handed over is in the file alone, or in memory, which goes with the program.
    [[nodiscard]] bool isFileNeeded() const;
    [[nodiscard]] bool isWorking() const;
    /// A token or a credential that the user wants to keep and no store has.
    [[nodiscard]] bool holdsUnstored() const;

Q_SIGNALS:
    void changed();

private:
    void onToken();
    void remember();
    void onRemembered(const records::RecordStore::Stored &put);
    void keepCredential();

    Workspace m_workspace;
    Handover m_handover;
    provisioning::ProvisionFlow m_token;
    /// Of the token's record, unless the token is on the list already.
    RecordId m_planned;
    std::unique_ptr<credentials::CredentialSetup> m_credential;
    std::optional<records::TokenRecord> m_record;
    std::optional<records::RecordError> m_unremembered;
    Await m_remembering{Await::Abandoned::LetRun};
    bool m_isStarted = false;
    /// The credential is the one that is used here already.
    bool m_isCredentialKnown = false;
};

} // namespace broker::handover
