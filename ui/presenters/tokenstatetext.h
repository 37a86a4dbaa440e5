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
/// What is due, in one line and everywhere in the same words: "2 overdue, 3 due within 14 days", or "Nothing
/// is due, next on 12 March".
[[nodiscard]] QString summaryText(const reminders::Summary &summary, int dueSoonDays, const QLocale &locale);
/// The same of these records, now and here.
[[nodiscard]] QString summaryText(
    const QList<records::TokenRecord> &records, const reminders::DuePolicy &policy, const QDateTime &nowUtc);
/// "1 old secret not deleted", for the same line: of credentials for Snyk's API whose rotation is not over.
[[nodiscard]] QString oldKeptText(int count);
/// What goes with the line: the urgency of the most urgent.
[[nodiscard]] Tone toneOf(const reminders::Summary &summary);

} // namespace broker::ui
