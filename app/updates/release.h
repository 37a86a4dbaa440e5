// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace broker::updates {

/// A version of this program, such as "0.2.0".
struct Version
{
    int major = 0;
    int minor = 0;
    int patch = 0;

    /// Three numbers of at most four digits, and nothing else.
    [[nodiscard]] static std::optional<Version> parse(QStringView text);
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(const Version &, const Version &) = default;
};

/// What is said of the newest version.
struct Release
{
    Version version;
    QDate date;
    /// Where it can be read about and had.
    HttpsUrl page;

    friend bool operator==(const Release &, const Release &) = default;
};

/// An answer longer than this says something else.
inline constexpr qsizetype longestRelease = 4096;

/// {"version": "0.2.0", "date": "2026-11-26", "page": "https://…"}; what else there is, is for others to
/// read. Nothing when one of the three is missing or not what it should be.
[[nodiscard]] std::optional<Release> parseRelease(const QByteArray &json);

} // namespace broker::updates
