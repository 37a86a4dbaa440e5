// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exports/icalendar.h"
#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace broker::ui {

// What exported files say, in the user's language. No secret is in any of it.

struct CalendarText
{
    exports::EventText due;
    exports::EventText soon;
};
[[nodiscard]] CalendarText calendarText(const records::TokenRecord &record);

/// The inventory as a table; dates as ISO 8601, so that programs can read them. Each row says when it was
/// saved and how many there are. A first column says where nothing of it is real.
[[nodiscard]] QByteArray inventoryTable(const QList<records::TokenRecord> &records,
    const reminders::DuePolicy &policy, const QDateTime &nowUtc, bool isPractice);

} // namespace broker::ui
