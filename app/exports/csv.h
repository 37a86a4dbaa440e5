// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

class QLocale;

namespace broker::exports {

enum class Separator { Comma, Semicolon };

/// The one that spreadsheets expect in this locale: where a comma separates whole numbers from their
/// fractions, a semicolon separates fields.
[[nodiscard]] Separator separatorFor(const QLocale &locale);

/// A table as RFC 4180 wants it but for the separator: CRLF, every field in quotes; UTF-8 with a byte order
/// mark, without which the most used spreadsheet takes it for the system's old 8-bit encoding. Whatever a
/// spreadsheet may take for the beginning of a formula gets an apostrophe in front, also inside a field,
/// because a table that is read with another separator falls apart there. Every row, the header too, is
/// filled up or cut to the length of the header. Pure; cannot fail.
[[nodiscard]] QByteArray toCsv(
    const QStringList &header, const QList<QStringList> &rows, Separator separator = Separator::Comma);

} // namespace broker::exports
