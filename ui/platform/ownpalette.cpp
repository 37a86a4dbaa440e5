// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "platform/ownpalette.h"

#include "platform/theme.h"

namespace broker::ui {

namespace {

/// Each is named after what it is for; the rest of a palette is mixed from these.
struct Colours
{
    QColor window;
    QColor button;
    QColor base;
    QColor alternate;
    QColor text;
    QColor accent;
    QColor link;
    QColor hint;
    QColor tip;
};

constexpr double faintText = 0.55;
/// Of what is selected, against what is not.
constexpr double leastAccentContrast = 1.6;

/// As near to `colour` as there is one that has the contrast of text with `other`; `end` has it.
QColor readable(const QColor &colour, const QColor &other, const QColor &end)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor found = mixed(colour, end, double(step) / steps);
        if (contrast(found, other) >= leastTextContrast)
            return found;
    }
    return end;
}

Colours withAccent(Colours colours, const std::optional<QColor> &wanted)
{
    if (!wanted)
        return colours;
    const QColor accent = readable(*wanted, Qt::white, Qt::black);
    if (contrast(accent, colours.window) < leastAccentContrast)
        return colours;
    colours.accent = accent;
    // The background closest to the text has the least contrast with it.
    colours.link = readable(*wanted, colours.window, colours.text);
    return colours;
}

QPalette paletteFrom(const Colours &colours)
{
    // What is not said below, the shades of edges among it, follows from these two.
    QPalette palette(colours.button, colours.window);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, mixed(colours.text, colours.window, faintText));
    }
    palette.setColor(QPalette::Mid, edgeColor(Edge::Faint, palette));
    palette.setColor(QPalette::Dark, edgeColor(Edge::Quiet, palette));
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::PlaceholderText, colours.hint);
    palette.setColor(QPalette::ToolTipBase, colours.tip);
    palette.setColor(QPalette::ToolTipText, colours.text);
    return palette;
}

} // namespace

QPalette lightPalette(const std::optional<QColor> &accent)
{
    return paletteFrom(withAccent({.window = QColor(245, 246, 248),
                                      .button = QColor(252, 252, 253),
                                      .base = Qt::white,
                                      .alternate = QColor(248, 249, 251),
                                      .text = QColor(27, 31, 38),
                                      .accent = QColor(36, 92, 190),
                                      .link = QColor(20, 84, 176),
                                      .hint = QColor(98, 104, 114),
                                      .tip = QColor(255, 255, 240)},
        accent));
}

QPalette darkPalette(const std::optional<QColor> &accent)
{
    return paletteFrom(withAccent({.window = QColor(37, 39, 43),
                                      .button = QColor(54, 57, 62),
                                      .base = QColor(28, 30, 33),
                                      .alternate = QColor(33, 35, 39),
                                      .text = QColor(234, 236, 240),
                                      .accent = QColor(48, 106, 190),
                                      .link = QColor(124, 174, 244),
                                      .hint = QColor(158, 163, 171),
                                      .tip = QColor(60, 63, 68)},
        accent));
}

} // namespace broker::ui
