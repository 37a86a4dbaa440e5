// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/shellwords.h"

// "helm install", "helm upgrade", "helm template".
namespace broker::existing {

/// What the command installs, with its arguments from `at` on.
[[nodiscard]] RawClient releaseInstalledBy(
    const Command &command, qsizetype at, const QList<Source> &sources);

} // namespace broker::existing
