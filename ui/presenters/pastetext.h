// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paste/pastecheck.h"
#include "platform/theme.h"

#include <QString>

namespace broker::ui {

struct PasteText
{
    Tone tone = Tone::Plain;
    /// What it is.
    QString verdict;
    /// What to do; may be empty.
    QString advice;
};

/// Where a Broker token is expected. Names the fingerprint of one that can be used, and what was taken from a
/// longer text.
[[nodiscard]] PasteText brokerTokenText(const paste::Check &check);
/// Likewise for an API token.
[[nodiscard]] PasteText apiTokenText(const paste::Check &check);
/// Likewise for what a service account signs in with by OAuth. Says nothing of what can be used.
[[nodiscard]] PasteText oauthPartText(const paste::Check &check, paste::OAuthPart part);
/// What was taken from a longer text; empty when nothing was left out.
[[nodiscard]] QString takenText(const paste::Check &check);
/// That there are several, and what to do. The same wherever something is pasted.
[[nodiscard]] PasteText severalTokensText();

} // namespace broker::ui
