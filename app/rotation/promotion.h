// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/rotationcontext.h"
#include "rotation/rotationstate.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

namespace broker::rotation {

/// Makes the new token the recorded one: reads it, writes it under each sharing record's own name and reads
/// it back, then lets the record follow (same record, new fingerprint, new due date) and keeps the old token
/// under a record of its own, as replaced. May be called again after any interruption: what is done already
/// is recognised and left. Settles with the moment until which the old token is to be kept. `context` is
/// whose thread it runs on; everything else is borrowed until it settles.
[[nodiscard]] QFuture<Result<QDateTime, KeepingError>> promoteToken(
    QObject &context, const RotationContext &around, const Rotation &rotation, std::stop_token stop);

/// Takes the old token out of its vaults and its replaced records off the list; claimed only where
/// reading back proves it. A name that a current record uses is left alone.
[[nodiscard]] QFuture<Result<bool, KeepingError>> removeOldToken(
    QObject &context, const RotationContext &around, const Rotation &rotation, std::stop_token stop);

/// Removes the copy under the rotation's own name, which nobody needs after the promotion. A failure
/// is only logged.
void removeProvisionalCopy(const RotationContext &around, const Rotation &rotation);

} // namespace broker::rotation
