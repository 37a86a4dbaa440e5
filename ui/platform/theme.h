// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace broker::ui {

/// What a colour means. A tone is never the only carrier of its meaning: words or a mark go with it.
enum class Tone { Plain, Muted, Info, Success, Warning, Danger, Practice };

/// Contrast ratio of WCAG 2.1, 1 to 21; 4.5 is the least for text.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
inline constexpr double leastTextContrast = 4.5;

/// `part` of `b` in `a`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double part);

/// How much of a line there is to see: what can be filled in has 3:1 against its ground, what can be pressed
/// less, and what only parts two areas least.
enum class Edge { Strong, Quiet, Faint };
/// The window's text, faded into the window.
[[nodiscard]] QColor edgeColor(Edge edge, const QPalette &palette);

/// True when the window background is darker than the text on it.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Text and icon colour of a tone: at least `leastTextContrast` on Window, on Base and on
/// `toneBackground` of the same tone, in any palette whose own text has that contrast.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// A quiet fill for bars and banners. The palette's own text stays readable on it.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);

} // namespace broker::ui
