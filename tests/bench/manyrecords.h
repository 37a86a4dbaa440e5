// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace broker::test {

/// `count` records as a large company may have them: some hundred organizations in five regions, all
/// kinds of integrations and secrets, a third with notes, due dates from overdue to far away, some
/// replaced ones. With `told` the user has been reminded of all that is due. The same for the same
/// arguments, but for the random ids.
[[nodiscard]] QList<records::TokenRecord> manyRecords(int count, const QDateTime &nowUtc, bool told);
/// Writes them as the program's own file. False when that fails.
[[nodiscard]] bool writeRecords(const QString &path, const QList<records::TokenRecord> &records);

} // namespace broker::test
