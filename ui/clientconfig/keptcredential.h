// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "credentials/fieldsfromcredential.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QList>
#include <QObject>

#include <functional>

namespace broker::ui {

/// The fields that a kept credential of this type of client fills in and nothing else does: its secrets.
[[nodiscard]] QList<clientconfig::ClientField> keptFields(const QString &clientType);

/// The credential that is kept for an integration, as answers to a client's form. It passes through no signal
/// and is not kept here. Borrows the workspace's parts.
class KeptCredential final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptCredential)

public:
    using Use = std::function<void(const credentials::ClientAnswers &)>;

    explicit KeptCredential(const Workspace &workspace, QObject *parent = nullptr);
    /// Gives up a read under way.
    ~KeptCredential() override;

    [[nodiscard]] bool isKeptFor(const records::Target &target) const;
    /// The type of client that signs in with it, see ClientType::key; empty where nothing is kept.
    [[nodiscard]] QString clientTypeFor(const records::Target &target) const;
    /// Gives up an earlier one without a word. Writes down that it is shown and calls `use`, or emits
    /// `failed`; neither where there is none.
    void read(const records::Target &target, const Use &use);

Q_SIGNALS:
    void busyChanged(bool busy);
    void failed(const broker::vault::VaultError &error);

private:
    const Workspace m_workspace;
    Await m_read;
};

} // namespace broker::ui
