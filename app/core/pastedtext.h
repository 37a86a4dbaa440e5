// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>
#include <QStringView>

namespace broker {

/// Pasted text without what editors, chats and spreadsheets put around a token.
struct CleanedSecret
{
    Secret secret;
    /// True when something was removed, so that the user can be told.
    bool changed = false;
};

/// Longest text that is looked at; more than any token of the services we know.
inline constexpr qsizetype longestPastedText = 4096;

/// Removes white space, line breaks, byte-order marks, zero-width characters, control characters and quotes
/// around the token, and wipes the source. Never changes characters inside other than removing the invisible
/// ones. Text over `longestPastedText` is cut there.
[[nodiscard]] CleanedSecret cleanPastedSecret(QString &&pasted);

/// What a field for a secret may do to the text in it.
enum class Cleaning {
    KnownTokens, ///< a token of a form that we know loses what editors put around it
    Nothing, ///< a password: any character may be part of it, spaces and quotes as well
};

/// What is at the very ends of a text and usually comes along when it is copied. Only the user can know, so
/// it is pointed out, and removed when the user wants that.
enum class OuterText {
    None,
    Blanks,
    LineEnds, ///< and perhaps spaces
};
[[nodiscard]] OuterText outerTextOf(QStringView text);
/// The part of the text that is left without it.
[[nodiscard]] QStringView withoutOuterText(QStringView text);

} // namespace broker
