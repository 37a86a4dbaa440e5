// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>

// Dates as every page, table and field shows them, and nothing else does: in digits, in the way of the
// language and the country that the program goes by, with the whole year, since "04.12.26" may be read as
// three different days. Files for machines have them as ISO 8601.
namespace broker::ui {

/// The format that QLocale calls short, with four digits for the year; ISO 8601 where that has words in it.
[[nodiscard]] QString shortDateFormat(const QLocale &locale = {});

/// The day where the user is.
[[nodiscard]] QString shortDate(const QDateTime &utc, const QLocale &locale = {});
[[nodiscard]] QString shortDate(QDate day, const QLocale &locale = {});
/// Day and minute where the user is.
[[nodiscard]] QString shortMoment(const QDateTime &utc, const QLocale &locale = {});

} // namespace broker::ui
