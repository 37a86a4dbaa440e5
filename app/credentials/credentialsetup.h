// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "credentials/credentialflow.h"
#include "credentials/credentialfromfields.h"
#include "credentials/credentialrecording.h"
#include "credentials/credentialtype.h"

#include <QObject>

#include <optional>
#include <variant>

namespace broker::credentials {

/// Whether Broker clients of this target sign in to a service that this program knows.
[[nodiscard]] bool needsCredential(const records::Target &target);

/// What the user has chosen so far on the way to one credential, and the flow that keeps it. The pages
/// of the wizard show it and change it; it decides, they do not. Borrows the workspace's parts.
class CredentialSetup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialSetup)

public:
    /// One for this target, which `needsCredential`.
    CredentialSetup(const Workspace &workspace, const records::Target &target, QObject *parent = nullptr);
    /// A new secret in the place of the recorded one, at once for all that it serves. `replaced` is a
    /// recordedCredential.
    CredentialSetup(
        const Workspace &workspace, const records::TokenRecord &replaced, QObject *parent = nullptr);
    ~CredentialSetup() override;

    [[nodiscard]] const Workspace &workspace() const noexcept { return m_workspace; }
    [[nodiscard]] CredentialFlow &flow() noexcept { return m_flow; }
    /// Whose Broker client is to use it; of a replaced one, the first of them.
    [[nodiscard]] const records::Target &target() const noexcept { return m_target; }
    /// All that it will serve: more than one for a shared one.
    [[nodiscard]] QList<records::Target> targets() const;
    [[nodiscard]] const std::optional<records::TokenRecord> &replaced() const noexcept { return m_replaced; }
    /// What the target's Broker client uses today, and no longer afterwards.
    [[nodiscard]] std::optional<records::TokenRecord> usedSoFar() const;

    /// The services of the target's type: one, and two for Nexus.
    [[nodiscard]] QList<Service> services() const;
    [[nodiscard]] Service service() const noexcept { return m_service; }
    /// Chooses its most recommended kind as well, unless the one that is chosen fits it.
    void chooseService(Service service);
    [[nodiscard]] CredentialKind kind() const noexcept { return m_kind; }
    /// Ignored when it does not fit the service.
    void chooseKind(CredentialKind kind);

    /// Where the service is, as the user typed it.
    [[nodiscard]] const QString &address() const noexcept { return m_address; }
    void setAddress(const QString &text);
    [[nodiscard]] Result<ServiceHost, HostProblem> host() const
    {
        return ServiceHost::parse(m_service, m_address);
    }
    /// Where a new one is made, called after the organization; nothing without an address.
    [[nodiscard]] std::optional<CreationPage> creationPage() const;

    /// Recorded ones that could serve the target as well; none for a replacement.
    [[nodiscard]] QList<records::TokenRecord> shareable() const;
    /// Use this one instead of entering another; nothing goes back to entering.
    void share(const std::optional<RecordId> &record);
    [[nodiscard]] std::optional<records::TokenRecord> shared() const;

    /// Practice mode has one at hand.
    [[nodiscard]] std::optional<Secret> practiceOffer() const;
    /// Hands the credential to the flow, which only keeps it in memory so far. The host is valid.
    [[nodiscard]] Result<Fingerprint, CredentialProblem> enter(const Secret &secret, const QString &userName);

    /// Of one that came with a client's configuration: enters it, or shares the recorded one that it is, for
    /// `keep` to follow. Where the target's own record has it already, safe in the keychain, that one, and
    /// there is nothing to keep.
    using Taken = Result<std::optional<records::TokenRecord>, std::variant<HostProblem, CredentialProblem>>;
    [[nodiscard]] Taken take(const EnteredCredential &entered);

    /// Lets the shared one serve the target, or keeps the one that was entered.
    void keep();
    /// The shared one is on its way to the list.
    [[nodiscard]] bool isSharing() const noexcept { return m_sharing.isRunning(); }
    /// Something is asked, stored or written down, and comes to its end by itself.
    [[nodiscard]] bool isWorking() const;
    /// The one that was replaced, as the list has it for history; nothing before, and once it is removed.
    [[nodiscard]] std::optional<records::TokenRecord> replacedCopy() const;
    /// What the user came for; nothing until it is in the list.
    [[nodiscard]] std::optional<records::TokenRecord> kept() const;
    /// Why sharing could not be written down; `keep` tries again.
    [[nodiscard]] const std::optional<records::RecordError> &shareError() const noexcept
    {
        return m_shareError;
    }

Q_SIGNALS:
    /// A choice, the state of the flow, or what was kept.
    void changed();

private:
    Workspace m_workspace;
    CredentialFlow m_flow;
    records::Target m_target;
    std::optional<records::TokenRecord> m_replaced;
    Service m_service;
    CredentialKind m_kind;
    QString m_address;
    std::optional<RecordId> m_shared;
    std::optional<records::TokenRecord> m_keptShared;
    std::optional<records::RecordError> m_shareError;
    Await m_sharing{Await::Abandoned::LetRun};
};

} // namespace broker::credentials
