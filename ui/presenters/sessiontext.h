// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "access/accessstate.h"

#include <QString>

namespace broker::ui {

/// Whose the credential is, what kind of account that is, and in which region, in a sentence.
[[nodiscard]] QString signedInText(const access::Session &session);
/// What was signed in with: its kind and its masked form.
[[nodiscard]] QString credentialText(const SnykCredential &credential);

} // namespace broker::ui
