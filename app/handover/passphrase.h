// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <optional>

namespace broker::handover {

/// Why a passphrase is not good enough for a file that may fall into anybody's hands and be tried for ever.
enum class PassphraseFlaw {
    TooShort, ///< fewer than `fewestCharacters`
    TooUniform, ///< fewer than `fewestDifferent` different characters
    TooLong, ///< more than `mostCharacters`
};

inline constexpr int fewestCharacters = 14;
inline constexpr int fewestDifferent = 7;
inline constexpr int mostCharacters = 500;

/// Of a new one. Nothing when it is good. Pure.
[[nodiscard]] std::optional<PassphraseFlaw> flawOf(const Secret &passphrase);

/// Four groups of five letters and digits that nobody confuses on the phone: 98 bits.
[[nodiscard]] Secret newPassphrase();

/// The same passphrase in one form, however a keyboard composes its letters and whatever white space came
/// along at its ends. Pure.
[[nodiscard]] Secret canonical(const Secret &passphrase);

} // namespace broker::handover
