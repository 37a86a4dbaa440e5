// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace broker::ui {

/// Colours of our own, for when the user chose light or dark, or when the system says nothing of colours.
/// Text has at least the contrast of WCAG AA on every ground of the same palette.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace broker::ui
