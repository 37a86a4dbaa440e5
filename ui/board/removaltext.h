// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/recordstore.h"
#include "records/tokenrecord.h"
#include "sharing/jobjournal.h"

#include <QList>
#include <QString>
#include <QStringList>

// What is said before entries leave the list, and after. Of one, everything about it; of many, how many and
// the first names. Plain text; there is at least one record.
namespace broker::ui {

[[nodiscard]] QString removalTitle(const QList<records::TokenRecord> &records);
/// "Broker token for GitLab in Payments", or "78 tokens".
[[nodiscard]] QString removalSubject(const QList<records::TokenRecord> &records);
/// `isGone`: the one was in the memory of a session that has ended.
[[nodiscard]] QString whatGoes(const QList<records::TokenRecord> &records, bool isGone);
/// What stays, who is without it, what becomes of jobs, and what belongs together with it, a paragraph each.
/// So many more were wanted, and are `rotating`.
[[nodiscard]] QStringList whatElse(const records::RecordStore &store,
    const QList<records::TokenRecord> &records, const QList<sharing::StoredJob> &jobs, int rotating);
/// Of those whose secrets are gone, while the list could not be written; so many stay in all.
[[nodiscard]] QString onlyListLeft(const QList<records::TokenRecord> &records, qsizetype stayed);
/// "Removed from the list: 78 tokens"
[[nodiscard]] QString removedText(const QList<records::TokenRecord> &records);
/// So many names have room in a message; more are in a list of their own.
inline constexpr qsizetype mostNamedInMessage = 6;
/// That they are in the list still; their names follow.
[[nodiscard]] QString stayedText(const QList<records::TokenRecord> &records);
/// All their names, told apart from those whose secrets are gone.
[[nodiscard]] QStringList stayedNames(
    const QList<records::TokenRecord> &records, const QList<records::TokenRecord> &onlyListed);

} // namespace broker::ui
