// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::pac {

/// Takes from this process what evaluating a script does not need: memory and processor time without end,
/// core dumps, machine code made at run time, and a life of its own when the program that
/// started it is gone.
void limitProcess();

} // namespace broker::pac
