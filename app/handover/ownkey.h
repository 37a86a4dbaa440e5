// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "handover/exchangekey.h"
#include "vault/vault.h"
#include "workspace/workspace.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

// The key of whoever uses this program, for hand-overs that are made for nobody else. Its secret half is in
// the keychain and goes nowhere else; without it those hand-overs are lost, and have to be made again.
namespace broker::handover {

using KeyResult = Result<ExchangeKey, vault::VaultError>;

/// `NotFound` where none was made yet. `context` is whose thread it runs on; the workspace's parts are
/// borrowed and outlive it, here and below.
[[nodiscard]] QFuture<KeyResult> readOwnKey(
    QObject &context, const Workspace &workspace, std::stop_token stop);
/// Makes a new one in place of any that is there, stored and read back when this settles, and notes it down
/// in the audit journal, whether or not anybody still waits for it.
[[nodiscard]] QFuture<KeyResult> makeOwnKey(const Workspace &workspace, std::stop_token stop);

} // namespace broker::handover
