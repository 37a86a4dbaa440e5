// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::snyk {

/// Of a name that Snyk or a file gives to something, in UTF-16 units.
inline constexpr qsizetype longestName = 200;

/// Text of a stranger made safe to show: one line, without control characters and marks that turn
/// the writing direction, at most `longest` characters (the last one an ellipsis when cut).
/// Joiners stay, because names in Persian or with emoji need them.
[[nodiscard]] QString plainText(const QString &untrusted, qsizetype longest);

} // namespace broker::snyk
