// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLocale>

// Dates as every page and table shows them: short, in the way of the user's country, and with the whole
// year, since "04.12.26" may be read as three different days.
namespace broker::ui {

/// The format that QLocale calls short, with four digits for the year.
[[nodiscard]] QString shortDateFormat(const QLocale &locale = {});

/// The day where the user is.
[[nodiscard]] QString shortDate(const QDateTime &utc, const QLocale &locale = {});
[[nodiscard]] QString shortDate(QDate day, const QLocale &locale = {});
/// Day and minute where the user is.
[[nodiscard]] QString shortMoment(const QDateTime &utc, const QLocale &locale = {});

} // namespace broker::ui
