// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exports/icalendar.h"
#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QStringList>

namespace broker::ui {

// What exported files say, in the user's language. No secret is in any of it.

struct CalendarText
{
    exports::EventText due;
    exports::EventText soon;
};
[[nodiscard]] CalendarText calendarText(const records::TokenRecord &record);

/// Column names and one row of the inventory; dates as ISO 8601, so that programs can read them.
[[nodiscard]] QStringList inventoryHeader();
[[nodiscard]] QStringList inventoryRow(
    const records::TokenRecord &record, const reminders::DuePolicy &policy);
/// So that nobody takes the table for one of real tokens: a first column that says so in each row.
void markAsPractice(QStringList &header, QList<QStringList> &rows);

} // namespace broker::ui
