// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/tokens.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace broker::ui {

/// Gets a recorded Broker token from where it is kept, one at a time, for the moment in which it is
/// needed. The token passes through no signal and is not kept.
class TokenFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenFetch)

public:
    using Use = std::function<void(const BrokerToken &)>;

    explicit TokenFetch(QObject *parent = nullptr);
    /// Gives up a read under way.
    ~TokenFetch() override;

    /// Gives up an earlier one without a word. Then either calls `use` or emits `failed`, once.
    void fetch(const Workspace &workspace, const records::TokenRecord &record, const Use &use);
    /// The user does not want to wait any longer; settles as `StoppedWaiting`.
    void cancel();
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }
    /// How long a read may take before `waiting`; a second.
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The keychain takes its time; the system may be asking the user.
    void waiting();
    void failed(const broker::vault::VaultError &error);

private:
    void settle(const vault::ReadResult &result, const Fingerprint &expected, const Use &use);
    void setBusy(bool busy);

    QTimer m_patience;
    Await m_read;
    bool m_busy = false;
};

} // namespace broker::ui
