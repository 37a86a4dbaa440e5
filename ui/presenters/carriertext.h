// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/savefile.h"

#include <QString>

// The words for what carries a client's configuration. Plain text throughout.
namespace broker::ui {

/// "Docker Compose"
[[nodiscard]] QString carrierName(clientconfig::Carrier carrier);
/// One sentence: what it is for, and where the secrets are then.
[[nodiscard]] QString carrierDescription(clientconfig::Carrier carrier);

/// Why this carrier cannot hold it and what can be done instead. Names the variable, never its value.
[[nodiscard]] QString carrierRefusalText(const clientconfig::Refusal &refusal);

[[nodiscard]] QString carrierNoteText(clientconfig::Note note);

/// Where the secret lies now, and who can read it.
[[nodiscard]] QString savedFileText(const clientconfig::SavedFile &file);

} // namespace broker::ui
