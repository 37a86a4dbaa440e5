// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace broker::handover {

/// What the sender's list says about a token beside the token: no part of it is secret. Moments are UTC.
struct TokenLife
{
    /// When it came onto the list, and how: whether that is when it was made, follows from both. Nothing in
    /// what an earlier version has handed over, which says nothing of the rest either.
    std::optional<QDateTime> created{};
    records::Origin origin = records::Origin::Pasted;
    std::optional<QDateTime> rotated{};
    /// When the sender has to rotate it.
    std::optional<QDateTime> due{};
    /// As in the sender's record.
    std::optional<bool> dueByHand{};
    /// Further integrations that use it, `mostShared` at most.
    QList<records::Target> sharedWith{};
    /// How many do.
    int shared = 0;

    friend bool operator==(const TokenLife &, const TokenLife &) = default;
};

/// More would make a file that is too large to open.
inline constexpr int mostShared = 400;

[[nodiscard]] TokenLife lifeOf(const records::TokenRecord &record, const reminders::DuePolicy &policy);

/// For a token that was unknown here: the record of it is as old and due when the sender's is, whatever days
/// hold here, and shared with the same integrations. Moments that cannot be true are passed over.
void giveLife(records::TokenRecord &record, const TokenLife &life, const reminders::DuePolicy &policy,
    const QDateTime &nowUtc);

} // namespace broker::handover
