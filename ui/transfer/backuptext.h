// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backup/backupfile.h"
#include "backup/importplan.h"
#include "presenters/explanation.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace broker::ui {

/// Why a file was not imported. `practice`: the mode that is current.
[[nodiscard]] Explanation explain(const backup::BackupError &error, bool practice, const QDateTime &nowUtc);
/// Where the file comes from and how much is in it.
[[nodiscard]] QString describe(const backup::Backup &backup, const QLocale &locale);

/// What would happen to a row of the plan, in words for a column.
[[nodiscard]] QString additionText(const backup::Addition &addition);
[[nodiscard]] QString changeText(const backup::Change &change, const QLocale &locale);
[[nodiscard]] QString conflictText(const backup::Conflict &conflict);
/// Why a record whose region and API address contradict each other is refused.
[[nodiscard]] QString contradictionText(const records::TokenRecord &record);

} // namespace broker::ui
