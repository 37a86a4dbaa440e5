// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

#include <optional>

namespace broker::ui {

/// Colours of our own, for when the user chose light or dark, or when the system says nothing of colours.
/// Text has at least the contrast of WCAG AA on every ground of the same palette.
/// With an accent of the user's, which is changed as far as that takes, and not used where it could not be
/// told from the window.
[[nodiscard]] QPalette lightPalette(const std::optional<QColor> &accent = std::nullopt);
[[nodiscard]] QPalette darkPalette(const std::optional<QColor> &accent = std::nullopt);

} // namespace broker::ui
