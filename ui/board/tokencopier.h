// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/clipboardguard.h"
#include "provisioning/workspace.h"
#include "records/tokenrecord.h"
#include "vault/vault.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <stop_token>

namespace broker::ui {

/// Takes a recorded token from where it is kept to the clipboard, one at a time. The secret passes
/// through no signal. Borrows the guard.
class TokenCopier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenCopier)

public:
    explicit TokenCopier(ClipboardGuard &guard, QObject *parent = nullptr);
    /// Gives up a read under way.
    ~TokenCopier() override;

    /// Gives up an earlier copy. Settles with exactly one of `copied` and `failed`, unless another
    /// copy takes its place.
    void copy(const provisioning::Workspace &workspace, const records::TokenRecord &record);
    /// The user does not want to wait any longer; settles as `StoppedWaiting`.
    void cancel();
    /// Gives up without a word.
    void abandon();
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }
    /// How long a read may take before `waiting`; a second.
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    /// The keychain takes its time; the system may be asking the user.
    void waiting();
    void copied();
    void failed(const broker::vault::VaultError &error);

private:
    void settle(const vault::ReadResult &result, const records::TokenRecord &record, int seconds);
    void finish();

    ClipboardGuard &m_guard;
    QTimer m_patience;
    std::stop_source m_stop;
    int m_run = 0;
    bool m_busy = false;
};

} // namespace broker::ui
