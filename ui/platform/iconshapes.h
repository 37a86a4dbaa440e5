// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRgb>

#include <span>

namespace broker::ui {

/// One step of an outline, in the units of its picture: where the pen goes, by which two control points.
struct Step
{
    enum Kind : char { Move, Line, Curve, Close };

    Kind kind = Close;
    /// x and y of the end; of a curve the two control points come first.
    float at[6] = {};

    constexpr Step(Kind of)
        : kind(of)
    { }
    constexpr Step(Kind of, double x, double y)
        : kind(of)
        , at{float(x), float(y)}
    { }
    constexpr Step(Kind of, double x1, double y1, double x2, double y2, double x, double y)
        : kind(of)
        , at{float(x1), float(y1), float(x2), float(y2), float(x), float(y)}
    { }
};

/// An outline that is drawn and filled. Colours are opaque; 0 is none for a filling, and the colour of
/// the mark for a line of a width.
struct Shape
{
    qsizetype first = 0; ///< among the steps of its picture
    qsizetype count = 0;
    float lineWidth = 0;
    QRgb line = 0;
    QRgb fillTop = 0;
    QRgb fillBottom = 0;
};

/// A picture of resources/icons under the name of its file, in a square of `size` units.
struct Picture
{
    const char *name = nullptr;
    float size = 0;
    std::span<const Step> steps;
    std::span<const Shape> shapes;
};

/// All of them, sorted by name. They are plain data: nothing is read or parsed at run time, and no
/// library for SVG is needed.
[[nodiscard]] std::span<const Picture> pictures();

} // namespace broker::ui
