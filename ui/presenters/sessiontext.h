// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"
#include "access/sessionkeeper.h"
#include "workspace/workspace.h"

#include <QString>

namespace broker::ui {

/// Whose the credential is, what kind of account that is, and in which region, in a sentence.
[[nodiscard]] QString signedInText(const access::Session &session);
/// What was signed in with: its kind and its masked form. Of an OAuth service account two lines: its client
/// id, which is no secret, and its secret.
[[nodiscard]] QString credentialText(const SnykCredential &credential);
/// A line of its own.
[[nodiscard]] QString clientIdText(const QString &id);
/// How it came about that nobody is signed in any more; a title. `awayMinutes` as of SessionKeeper.
[[nodiscard]] QString signedOutText(access::SessionKeeper::End why, int awayMinutes);
/// The same where whoever was signed in may not know it, and is asked to sign in again; empty otherwise, also
/// after the user signed out by the command.
[[nodiscard]] QString whySignInAgain(const Workspace &workspace);

} // namespace broker::ui
