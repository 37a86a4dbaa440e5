// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/found.h"

#include <optional>

namespace broker::existing {

/// Why the credential of a client that signs in with one is not among what was found.
struct CredentialGap
{
    enum class Reason {
        Referred, ///< the sources only say where it comes from
        Placeholder,
        NotAccepted, ///< something stands there that it cannot be
        PerhapsInFile, ///< nothing says a word of it, but a file that is named was not given
        NotThere,
    };
    Reason reason = Reason::NotThere;
    /// Its field in the form.
    integrations::ClientFieldSpec field{};
    /// Of the variable, or of the file.
    QString name{};
    Spot spot{};
};

/// Nothing where the credential is there, or the client needs none. Of the first of the types. Pure.
[[nodiscard]] std::optional<CredentialGap> credentialGapOf(const Found &found);

} // namespace broker::existing
