// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "platform/clipboardguard.h"

class QWidget;

namespace broker::ui {

class Composition;

/// Whose client it is.
enum class SetupFor {
    RecordedToken,
    NewToken, ///< of the record's unfinished rotation; its client runs beside the one that is in use
};

/// Shows "Set up the client" for a token of the current list, without waiting for it. It belongs to
/// `parent` and goes when it is closed. Does nothing for what has no client. The rest outlives it.
void openClientSetup(Composition &composition, ClipboardGuard &clipboard, const RecordId &id, QWidget &parent,
    SetupFor whose = SetupFor::RecordedToken);

} // namespace broker::ui
