// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace broker::ui {

/// Time since the machine was started. Never set back by anybody, and it counts the time that the
/// machine slept, which std::chrono::steady_clock does not on Linux.
[[nodiscard]] std::chrono::milliseconds timeSinceBoot();

} // namespace broker::ui
