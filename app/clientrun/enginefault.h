// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::clientrun {

/// How a call of the engine ended.
struct CallEnd
{
    enum class How { Exited, CannotStart, TimedOut, Crashed };
    How how = How::Exited;
    int exitCode = 0;
    /// What it gave, bounded; of standard error its end.
    QString output;
    QString errors;

    [[nodiscard]] bool isSuccess() const noexcept { return how == How::Exited && exitCode == 0; }
};

/// Why a client could not be started here. By the words of docker 28 and podman 5, which have no others to
/// tell it by and are English everywhere.
enum class FaultKind {
    CannotStart, ///< the program is there and cannot be run
    DaemonNotRunning, ///< Docker, or Podman's machine, is not running
    NoPermission, ///< this user may not talk to it
    NameTaken, ///< there is a container of that name
    PortInUse, ///< something listens at the client's port
    ImageNotFound, ///< there is no such image, or not of that version
    ImageOutOfReach, ///< the registry cannot be reached
    ImageRefused, ///< the registry does not give it out, now or at all
    InitMissing, ///< the engine lacks the program that passes the client's end on
    FileMissing, ///< a certificate or key that is to be in the container
    TimedOut,
    EndedByItself, ///< the container was started and does not run any more
    SecretsNotWritten, ///< the file for the variables could not be made
    Other,
};

struct Fault
{
    FaultKind kind = FaultKind::Other;
    /// The engine's own words, English and bounded, with whatever it repeats: to be redacted before anybody
    /// sees it.
    QString detail{};

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Of a call that was no success. Pure.
[[nodiscard]] Fault faultOf(const CallEnd &end);
/// Of one that was to fetch an image, which nearly everything that goes wrong is about.
[[nodiscard]] Fault pullFaultOf(const CallEnd &end);
/// What was to be made is there, or what was to be removed is not.
[[nodiscard]] bool saysThatNetworkExists(const CallEnd &end);
[[nodiscard]] bool saysThatThereIsNone(const CallEnd &end);

} // namespace broker::clientrun
