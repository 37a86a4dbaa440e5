// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace broker::exports {

/// A table as RFC 4180 wants it: commas, CRLF, quotes where needed; UTF-8 with a byte order mark, by
/// which spreadsheets know it. A field that a spreadsheet would take for a formula gets an apostrophe
/// in front. Every row, the header too, is filled up or cut to the length of the header. Pure; cannot
/// fail.
[[nodiscard]] QByteArray toCsv(const QStringList &header, const QList<QStringList> &rows);

} // namespace broker::exports
