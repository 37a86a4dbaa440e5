// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>

namespace broker::ui {

/// How the user has arranged the board. What was never touched is not in it, and stays with the program.
struct BoardLayout
{
    /// Widths and order of the columns, as Qt saves them.
    QByteArray header = {};
    /// The widths are the user's, not those that fit.
    bool areWidthsByHand = false;
    /// Columns that the user wants to see, or not to see, whatever is in them.
    QMap<int, bool> wishes = {};
    bool isGroupedByDate = false;
    /// Of the details beside the list, and below it where the window is narrow; 0 as the program has it.
    int detailsWidth = 0;
    int detailsHeight = 0;
    /// Tiles in place of rows.
    bool isTiled = false;

    friend bool operator==(const BoardLayout &, const BoardLayout &) = default;
};

/// As one value for the settings; empty for what was never touched.
[[nodiscard]] QByteArray toBytes(const BoardLayout &layout);
/// Of nonsense as much as can be understood; an earlier version wrote down the header alone.
[[nodiscard]] BoardLayout boardLayoutFrom(const QByteArray &bytes);

} // namespace broker::ui
