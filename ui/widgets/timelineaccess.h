// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace broker::ui {

/// Lets assistive technology find the marks of every TimelineView as the items of a list. May be called any
/// number of times.
void installTimelineAccess();

} // namespace broker::ui
