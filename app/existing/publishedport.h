// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/found.h"

#include <QString>

// Where a container is reached from outside. A client of this program listens at the same port inside and
// outside, so the port of the host is the one that is kept.
namespace broker::existing {

struct RawClient;

struct PublishedPort
{
    /// As the file calls what says it, "ports".
    QString name{};
    /// Empty where it is not one port of the host alone.
    QString onHost{};
    QString inContainer{};
    Spot spot{};
    /// The only address of the host that it is published at, which no answer is about.
    QString address{};
};

/// "8001:8000", "127.0.0.1:8001:8000/tcp".
[[nodiscard]] PublishedPort portIn(const QString &text, const QString &name, const Spot &spot);

/// The client with the port of the host in the place of its own. What is published beside that is noted as
/// not taken.
[[nodiscard]] RawClient withPortOfHost(RawClient client);

} // namespace broker::existing
