// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/explanation.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"

#include <QDateTime>
#include <QLocale>

#include <optional>

namespace broker::ui {

[[nodiscard]] Explanation explain(const records::RecordError &error, const QDateTime &nowUtc);
/// Nothing when the list was read without a remark.
[[nodiscard]] std::optional<Explanation> explain(const records::LoadReport &report);

[[nodiscard]] QString originText(records::Origin origin);
[[nodiscard]] QString storageText(records::Storage storage);
[[nodiscard]] QString recordStateText(records::RecordState state);

enum class Urgency { Fine, Soon, Due };
/// Soon: within this many days.
inline constexpr int soonDays = 14;
/// By days of the local calendar, as people count.
[[nodiscard]] int daysUntil(const QDateTime &dueUtc, const QDateTime &nowUtc);
[[nodiscard]] Urgency urgencyOf(const QDateTime &dueUtc, const QDateTime &nowUtc);
/// "in 12 days", "tomorrow", "today", "3 days ago".
[[nodiscard]] QString dueText(const QDateTime &dueUtc, const QDateTime &nowUtc);
/// "24 Feb 2027 (in 90 days)"
[[nodiscard]] QString dueDateText(const QDateTime &dueUtc, const QDateTime &nowUtc, const QLocale &locale);

} // namespace broker::ui
