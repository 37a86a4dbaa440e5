// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "credentials/service.h"

namespace broker::credentials {

/// A well-formed credential that belongs to nobody: what practice mode fills in. With another word at its end
/// the practice network answers differently, see sandbox/sandboxservices.h.
[[nodiscard]] Secret practiceSecret(CredentialKind kind);

} // namespace broker::credentials
