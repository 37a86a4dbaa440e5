// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/theme.h"
#include "presence/tokenstate.h"
#include "records/tokenrecord.h"
#include "reminders/reminders.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace broker::ui {

/// "Overdue", "Missing from the keychain".
[[nodiscard]] QString tokenStateText(presence::TokenState state);
/// What it means and what to do, in one or two sentences; empty where there is nothing to do.
[[nodiscard]] QString tokenStateAdvice(presence::TokenState state, vault::SecretKind kind);
[[nodiscard]] Tone toneOf(presence::TokenState state);
/// The name of an icon that goes with it, or empty.
[[nodiscard]] QString iconOf(presence::TokenState state);

/// "Broker token"
[[nodiscard]] QString secretKindText(vault::SecretKind kind);
/// "24 Nov 2026: accepted"; empty without a check.
[[nodiscard]] QString lastCheckText(const records::TokenRecord &record, const QLocale &locale);
/// Why it is due when it is.
[[nodiscard]] QString dueReasonText(reminders::DueReason reason);
/// "2 overdue, 3 due within 14 days, next on 12 March"
[[nodiscard]] QString summaryText(
    const reminders::Summary &summary, int dueSoonDays, const QDate &today, const QLocale &locale);

} // namespace broker::ui
