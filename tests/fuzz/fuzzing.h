// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdlib>

// What every fuzz target needs. The decoders are total, so the sanitizers and these checks have the last
// word.
namespace fuzzing {

inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// One line, and no longer than it may be.
inline bool isBounded(const QString &text, qsizetype longest)
{
    return text.size() <= longest && !text.contains(QLatin1Char('\n')) && !text.contains(QChar());
}

inline QByteArray bytesFrom(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// What stands before the first of these, or all. QByteArray::left would take -1 for nothing.
inline QByteArray before(const QByteArray &separator, const QByteArray &bytes)
{
    const qsizetype at = bytes.indexOf(separator);
    return at < 0 ? bytes : bytes.left(at);
}

} // namespace fuzzing
