// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rotation/preflightreport.h"
#include "rotation/rotationcontext.h"

#include <QFuture>
#include <QObject>

#include <stop_token>

namespace broker::snyk {
class Client;
}

namespace broker::rotation {

/// The stop was requested, or the context went.
struct PreflightCancelled
{
    [[nodiscard]] static PreflightCancelled cancelled() { return {}; }
};

/// Looks, one after the other, at everything in PreflightItem. Reads from Snyk only; in the keychain it
/// writes an entry of its own, reads it back and removes it, unless new tokens stay in memory. A question
/// that Snyk does not answer is `CannotTell`, never a failure. Without a client Snyk is not asked. Settles
/// exactly once; borrows all until then.
[[nodiscard]] QFuture<Result<PreflightReport, PreflightCancelled>> runPreflight(QObject &context,
    const RotationContext &around, snyk::Client *client, const Rotation &rotation, std::stop_token stop);

/// Whether a role of this name may edit integrations (Snyk docs, pre-defined roles). Organizations may
/// define roles of their own, and a group's administrator may be an organization's collaborator, so a
/// name is never a reason to stop.
[[nodiscard]] PreflightVerdict verdictOnRole(const QString &role);

} // namespace broker::rotation
