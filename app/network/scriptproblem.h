// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

// What a request and its diagnosis say of a proxy script (PAC).
namespace broker::network {

/// Why a proxy script leads nowhere. Nobody is then asked without a proxy.
enum class ScriptFault {
    NoAddress, ///< none was entered
    NotAnAddress, ///< neither http, https nor a file, or with a user name in it
    Unreadable, ///< what is at the address cannot be had
    NotInTime, ///< it is in a file, and the drive that it is on does not answer
    TooLarge,
    NotAScript, ///< a web page is there instead
    Broken, ///< it is no JavaScript, or it failed
    Endless, ///< it did not come to an end in time
    NoAnswer, ///< it returned nothing that can be used
    AllSilent, ///< none of the proxies that it named accepts a connection
    NoEngine, ///< the part of this program that evaluates scripts is missing or ended early
};

struct ScriptProblem
{
    ScriptFault fault = ScriptFault::NoAddress;
    /// English or the script's own words; plain and bounded.
    QString detail{};

    friend bool operator==(const ScriptProblem &, const ScriptProblem &) = default;
};

/// What a proxy script had to do with a way.
struct ScriptPart
{
    /// In its words; plain and bounded.
    QString said{};
    /// When it was fetched.
    QDateTime readUtc{};
};

} // namespace broker::network
