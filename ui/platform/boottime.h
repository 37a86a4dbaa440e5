// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace broker::ui {

/// Time since the computer was started. Never set back, and it includes the time that it slept, which
/// std::chrono::steady_clock does not on Linux.
[[nodiscard]] std::chrono::milliseconds timeSinceBoot();

} // namespace broker::ui
