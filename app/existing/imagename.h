// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/rawclient.h"

#include <QString>

// What the name of an image says.
namespace broker::existing {

struct ImageName
{
    /// "registry.example.com/snyk/broker"
    QString repository{};
    QString tag{};
    /// ClientType::image(), or what Snyk calls an image that this program does not set up; empty where the
    /// tag does not say.
    QString type{};
    /// "4.200.0"
    QString version{};
    /// Snyk's, or another registry's copy of it that kept the name.
    bool isBroker = false;
    /// One of the types of this program.
    bool isKnownType = false;
    /// On Red Hat's base.
    bool isUbi = false;
};

[[nodiscard]] ImageName imageNameIn(const QString &image);

/// Whether it is what runs beside a client, see products::Agent.
[[nodiscard]] bool isAgent(const RawClient &container);
/// Of a container that is no client; `name` is plain and short.
[[nodiscard]] Ignored ignoredContainer(const RawClient &container, const QString &name);

/// Whether it is a Broker client by its image, or by a variable that only a Broker client has.
[[nodiscard]] bool isBrokerClient(const RawClient &client);

} // namespace broker::existing
