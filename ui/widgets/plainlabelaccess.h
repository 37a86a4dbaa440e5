// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::ui {

/// Lets assistive technology read every PlainLabel with its accessible name before its text, where Qt would
/// read the name alone. May be called any number of times.
void installPlainLabelAccess();

} // namespace broker::ui
