// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/rawclient.h"
#include "existing/yamltree.h"

// What Kubernetes is told of a client beside its variables.
namespace broker::existing {

/// A Deployment of this program listens at the same port as its container, which is kept as if it were one of
/// the host.
[[nodiscard]] QList<PublishedPort> portsOfContainer(const NodePtr &container);
/// What is neither taken nor the same in what this program writes: a command, limits, probes.
[[nodiscard]] QList<Ignored> settingsOfContainer(const NodePtr &container);
/// The same of the pod, and of the object that it is in, which may be the pod itself.
[[nodiscard]] QList<Ignored> settingsOfPod(const NodePtr &workload, const NodePtr &pod);
/// Of a client that is known by its variables: as many are only asked for where it is highly available.
[[nodiscard]] QList<Ignored> replicasNotTaken(const NodePtr &workload, const RawClient &client);

} // namespace broker::existing
