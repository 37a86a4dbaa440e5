// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::test {

/// The gnome-keyring that tests/support/keyring-session.sh started around this process.
class Keyring final
{
public:
    /// "unlocked", "locked", ...; empty outside of such a session.
    [[nodiscard]] static QString mode();

    [[nodiscard]] static bool lock();
    [[nodiscard]] static bool unlock();
    /// Alive but mute: it holds the bus name and answers nothing.
    [[nodiscard]] static bool pause();
    [[nodiscard]] static bool resume();
};

} // namespace broker::test
