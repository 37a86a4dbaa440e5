// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/privatefile.h"
#include "presenters/explanation.h"
#include "records/recordstore.h"
#include "records/tokenrecord.h"

#include <QDateTime>
#include <QList>
#include <QLocale>

#include <optional>

namespace broker::ui {

[[nodiscard]] Explanation explain(const records::RecordError &error, const QDateTime &nowUtc);
/// Nothing when the list was read without a remark.
[[nodiscard]] std::optional<Explanation> explain(const records::LoadReport &report);
/// The settings file `path` is not used.
[[nodiscard]] Explanation explainSettings(const FileError &error, const QString &path);
/// What was changed in them is not on the disk.
[[nodiscard]] Explanation explainUnwrittenSettings(const QString &path);

[[nodiscard]] QString originText(records::Origin origin);
[[nodiscard]] QString storageText(records::Storage storage);
[[nodiscard]] QString recordStateText(records::RecordState state);

/// "2 tokens and 1 credential"; what there is none of is left out. At least one of either.
[[nodiscard]] QString countText(const QList<records::TokenRecord> &records);

/// What a date that the user chose is stored as: noon of that day here, in UTC, so that no time zone or
/// daylight saving moves it to another day.
[[nodiscard]] QDateTime noonOf(const QDate &day);
/// By days of the local calendar, as people count: "in 12 days", "tomorrow", "today", "3 days ago".
[[nodiscard]] QString dueText(const QDateTime &dueUtc, const QDateTime &nowUtc);
/// "24 Feb 2027 (in 90 days)"
[[nodiscard]] QString dueDateText(const QDateTime &dueUtc, const QDateTime &nowUtc, const QLocale &locale);

} // namespace broker::ui
