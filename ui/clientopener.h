// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/clientsetup.h"
#include "core/id.h"
#include "platform/clipboardguard.h"

class QWidget;

namespace broker::ui {

class Composition;

/// Shows "Set up the client" for a token of the current list, without waiting for it. It belongs to
/// `parent` and goes when it is closed. Does nothing for what has no client. `Beside` is for the new token
/// of an unfinished rotation. The rest outlives it.
void openClientSetup(Composition &composition, ClipboardGuard &clipboard, const RecordId &id, QWidget &parent,
    clientconfig::Instance instance = clientconfig::Instance::Only);

} // namespace broker::ui
