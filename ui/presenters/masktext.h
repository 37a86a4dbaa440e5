// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"

#include <QString>

namespace broker::ui {

/// The masked form for the window. A Broker token's is that of the client's logs. One of Snyk's API begins
/// with "snyk_", which "snyk-...-wxyz" would spell otherwise than what was pasted: "snyk_…wxyz".
[[nodiscard]] inline QString maskText(const Fingerprint &fingerprint)
{
    constexpr int shownAtTheEnd = 4;
    const QString &masked = fingerprint.masked();
    return masked.startsWith(QLatin1String("snyk-")) ? QStringLiteral("snyk_…") + masked.right(shownAtTheEnd)
                                                     : masked;
}

} // namespace broker::ui
