// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"
#include "widgets/messagebar.h"

#include <QString>

// What a tone is besides a colour.
namespace broker::ui {

[[nodiscard]] MessageKind messageKindOf(Tone tone);
/// Name of its mark, for icon().
[[nodiscard]] QString markOf(Tone tone);

} // namespace broker::ui
