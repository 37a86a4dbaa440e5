// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>

namespace broker::clientconfig {

/// The configuration with a remark before it, which every carrier takes for a comment; behind the first
/// line where that says how the file is to be read. `remark` is one line without the sign of a comment.
/// Pure.
[[nodiscard]] Secret withRemark(const Secret &configuration, const QString &remark);

} // namespace broker::clientconfig
