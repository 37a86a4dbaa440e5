// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/shellwords.h"

// "docker run", "podman run", "helm install": what their words say, whatever shell they come from.
namespace broker::existing {

/// Whether the command starts a container, or installs a release of the chart.
[[nodiscard]] bool startsClient(const Command &command);

/// What the command starts; `environment` is where bare names come from. Called where startsClient().
[[nodiscard]] RawClient clientStartedBy(
    const Command &command, const Environment &environment, const QList<Source> &sources);

/// What is left of a script beside those. Without a name: what is pasted by mistake is a word too.
[[nodiscard]] Ignored ignoredCommand(const Command &command);

} // namespace broker::existing
