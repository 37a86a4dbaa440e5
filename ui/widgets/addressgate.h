// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <functional>

class QWidget;

namespace broker::ui {

/// The gate before every window that is opened from a record, a rotation or an unfinished operation and uses
/// the addresses in it: these come from a file, which may have come from elsewhere. Calls `go` at once when
/// they are Snyk's own or known to the user, and in practice mode, which reaches nobody. Asks about another
/// address first; `go` is called when the user says that it is right, and that is remembered. Where region
/// and address contradict each other it says so and never calls it.
///
/// The boxes belong to `window`; while one is open, asking again only brings it to the front.
/// objectNames: foreignAddressQuestion with stayButton and endButton; contradictingAddressBox.
void passAddressGate(const Workspace &workspace, const records::Target &target, QWidget &window,
    const std::function<void()> &go);

} // namespace broker::ui
