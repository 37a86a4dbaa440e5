// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::existing {

/// Whether a variable that no field of the client asks for has a secret in it, by its name: that of a
/// credential of another type of client, or a word that secrets are called by. Rather one too many: what is
/// hidden can be shown, and what was shown cannot be hidden again.
[[nodiscard]] bool isSecretByName(const QString &variable);

} // namespace broker::existing
