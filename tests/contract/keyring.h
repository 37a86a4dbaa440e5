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
    /// Kills the daemon, as a crash or an update does; returns when it has left the bus.
    [[nodiscard]] static bool crash();
    enum class Login { Unlocked, Locked };
    /// Starts another one on the same keyrings; returns when it is on the bus. It ends with the bus.
    [[nodiscard]] static bool start(Login login);
};

} // namespace broker::test
