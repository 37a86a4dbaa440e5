// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::network {

/// What a proxy script says, to be shown: in one line, at most so long, without signs that turn a text around
/// or steer a terminal. Pure.
[[nodiscard]] QString plainWords(const QString &said, qsizetype longest);

} // namespace broker::network
