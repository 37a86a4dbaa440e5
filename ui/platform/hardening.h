// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::ui {

/// What the system agreed to.
struct Hardening
{
    bool coreDumpsOff = false;
    /// Other processes of the same user cannot read our memory.
    bool memoryPrivate = false;
};

/// Keeps secrets out of crash dumps and away from debuggers of the same user, as far as the platform
/// offers it to a plain program. Call first thing in main. Never fails and never stops the start.
///
/// Linux: no core files, not dumpable; inside Snap and Flatpak only the former, because portals
/// identify a program by its /proc entry, which becomes unreadable. macOS: no core files, no
/// debugger. Windows: no error report, and so no dump of ours, unless the machine's policy makes one.
Hardening hardenProcess() noexcept;

} // namespace broker::ui
