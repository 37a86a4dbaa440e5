// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/theme.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace broker::ui {

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(double(rgb.redF())) + 0.7152 * linear(double(rgb.greenF()))
        + 0.0722 * linear(double(rgb.blueF()));
}

QColor text(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText);
}

QColor window(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window);
}

QColor seed(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        return text(palette);
    case Tone::Muted:
        return mixed(text(palette), window(palette), 0.35);
    case Tone::Info:
        return dark ? QColor(0x7a, 0xb0, 0xff) : QColor(0x1f, 0x5f, 0xbf);
    case Tone::Success:
        return dark ? QColor(0x6f, 0xcf, 0x8b) : QColor(0x1a, 0x7a, 0x37);
    case Tone::Warning:
        return dark ? QColor(0xf0, 0xb4, 0x4a) : QColor(0x8f, 0x5a, 0x00);
    case Tone::Danger:
        return dark ? QColor(0xff, 0x8a, 0x80) : QColor(0xc0, 0x26, 0x26);
    case Tone::Practice:
        return dark ? QColor(0xc9, 0x9b, 0xff) : QColor(0x75, 0x3a, 0xb0);
    }
    return text(palette);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](float x, float y) {
        return static_cast<float>(std::clamp(double(x) + (double(y) - double(x)) * part, 0.0, 1.0));
    };
    return QColor::fromRgbF(
        channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

QColor edgeColor(Edge edge, const QPalette &palette)
{
    // 3:1 is kept up to about a half, and a round line loses some of it.
    double ground = 0.86;
    switch (edge) {
    case Edge::Strong:
        ground = 0.42;
        break;
    case Edge::Quiet:
        ground = 0.72;
        break;
    case Edge::Faint:
        break;
    }
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), ground);
}

bool isDark(const QPalette &palette)
{
    return luminance(window(palette)) < luminance(text(palette));
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    const QColor plain = window(palette);
    if (tone == Tone::Plain || tone == Tone::Muted)
        return plain;
    double part = isDark(palette) ? 0.22 : 0.12;
    QColor fill = mixed(plain, seed(tone, palette), part);
    // Palettes with little contrast of their own get a fainter fill rather than unreadable text.
    constexpr double fainter = 0.8;
    constexpr double notVisible = 0.01;
    while (contrast(fill, text(palette)) < leastTextContrast && part > notVisible) {
        part *= fainter;
        fill = mixed(plain, seed(tone, palette), part);
    }
    return fill;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    if (tone == Tone::Plain)
        return text(palette);
    const QList<QColor> backgrounds{
        window(palette), palette.color(QPalette::Active, QPalette::Base), toneBackground(tone, palette)};
    const QColor wanted = seed(tone, palette);
    const QColor strongest = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor color = mixed(wanted, strongest, double(step) / steps);
        const bool readable = std::all_of(backgrounds.cbegin(), backgrounds.cend(),
            [&color](const QColor &background) { return contrast(color, background) >= leastTextContrast; });
        if (readable)
            return color;
    }
    return strongest;
}

} // namespace broker::ui
