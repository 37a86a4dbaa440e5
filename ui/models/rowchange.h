// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <vector>

namespace broker::ui {

/// What a model that shows some rows of another has to do to show others, each with its order kept. Pure.
struct RowChange
{
    QList<int> staying{};
    QList<int> leaving{};
    QList<int> coming{};
};

/// Rows are numbers below `count`, and none is in a list twice.
[[nodiscard]] inline RowChange rowChange(const QList<int> &shown, const QList<int> &wanted, qsizetype count)
{
    std::vector<bool> isWanted(static_cast<std::size_t>(count));
    for (const int row : wanted)
        isWanted[static_cast<std::size_t>(row)] = true;
    RowChange change;
    for (const int row : shown)
        (isWanted[static_cast<std::size_t>(row)] ? change.staying : change.leaving).append(row);
    for (const int row : change.staying)
        isWanted[static_cast<std::size_t>(row)] = false;
    for (const int row : wanted) {
        if (isWanted[static_cast<std::size_t>(row)])
            change.coming.append(row);
    }
    return change;
}

} // namespace broker::ui
