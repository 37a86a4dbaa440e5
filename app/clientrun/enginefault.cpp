// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/enginefault.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace broker::clientrun {

namespace {

using Words = std::initializer_list<const char *>;

bool saysOneOf(const QString &text, Words words)
{
    return std::any_of(words.begin(), words.end(),
        [&text](const char *word) { return text.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

constexpr Words daemonWords{"cannot connect to the docker daemon", "is the docker daemon running",
    "error during connect", "docker desktop is not running", "docker desktop is unable to start",
    "cannot connect to podman", "unable to connect to podman"};
constexpr Words permissionWords{"permission denied while trying to connect",
    "docker.sock: connect: permission", "podman.sock: connect: permission", "access is denied"};
constexpr Words nameWords{"is already in use by container", "name is already in use", "is already in use by"};
constexpr Words portWords{"port is already allocated", "address already in use", "ports are not available",
    "only one usage of each socket address"};
constexpr Words initWords{"container-init binary", "\"docker-init\": executable file not found"};
constexpr Words fileWords{"bind source path does not exist", "no such file or directory", "statfs "};
constexpr Words noImageWords{"manifest unknown", "manifest for", "repository does not exist", "name unknown",
    "no such image", "not found"};
constexpr Words refusedWords{"toomanyrequests", "too many requests", "rate limit", "unauthorized", "denied"};
constexpr Words outOfReachWords{"no such host", "timeout", "timed out", "connection refused", "x509",
    "tls:", "proxyconnect", "network is unreachable", "no route to host", "deadline exceeded", "eof",
    "temporary failure in name resolution", "connection reset"};

FaultKind endOf(const CallEnd &end)
{
    switch (end.how) {
    case CallEnd::How::CannotStart:
        return FaultKind::CannotStart;
    case CallEnd::How::TimedOut:
        return FaultKind::TimedOut;
    case CallEnd::How::Crashed:
    case CallEnd::How::Exited:
        break;
    }
    // Being denied access to the daemon also reads as not being able to connect to it.
    if (saysOneOf(end.errors, permissionWords))
        return FaultKind::NoPermission;
    return saysOneOf(end.errors, daemonWords) ? FaultKind::DaemonNotRunning : FaultKind::Other;
}

} // namespace

Fault faultOf(const CallEnd &end)
{
    const FaultKind kind = endOf(end);
    if (kind != FaultKind::Other)
        return {kind, end.errors};
    if (saysOneOf(end.errors, portWords))
        return {FaultKind::PortInUse, end.errors};
    if (saysOneOf(end.errors, nameWords))
        return {FaultKind::NameTaken, end.errors};
    // Its path is missing as well.
    if (saysOneOf(end.errors, initWords))
        return {FaultKind::InitMissing, end.errors};
    if (saysOneOf(end.errors, fileWords))
        return {FaultKind::FileMissing, end.errors};
    return {FaultKind::Other, end.errors};
}

Fault pullFaultOf(const CallEnd &end)
{
    const FaultKind kind = endOf(end);
    if (kind == FaultKind::TimedOut)
        return {FaultKind::ImageOutOfReach, end.errors};
    if (kind != FaultKind::Other)
        return {kind, end.errors};
    // "no such host" and "not found" may appear in one message: the unreachable registry is the cause.
    if (saysOneOf(end.errors, outOfReachWords))
        return {FaultKind::ImageOutOfReach, end.errors};
    // "denied: repository does not exist or may require 'docker login'" is what Docker Hub says of both.
    if (saysOneOf(end.errors, noImageWords))
        return {FaultKind::ImageNotFound, end.errors};
    if (saysOneOf(end.errors, refusedWords))
        return {FaultKind::ImageRefused, end.errors};
    return {FaultKind::Other, end.errors};
}

bool saysThatNetworkExists(const CallEnd &end)
{
    return end.how == CallEnd::How::Exited
        && saysOneOf(end.errors, {"already exists", "network name", "already used"})
        && end.errors.contains(QLatin1String("network"), Qt::CaseInsensitive);
}

bool saysThatThereIsNone(const CallEnd &end)
{
    return end.how == CallEnd::How::Exited
        && saysOneOf(end.errors,
            {"no such container", "no container with", "no such network", "network not found", "not found"});
}

} // namespace broker::clientrun
