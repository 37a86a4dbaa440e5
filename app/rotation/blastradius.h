// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "reminders/duepolicy.h"
#include "rotation/rotation.h"

#include <QList>
#include <QTimeZone>

#include <optional>

// Who is affected when a token is rotated. Snyk's switch moves "this integration and any other in the same
// group" that shares the token, so this is looked at before, not after. Pure.
namespace broker::rotation {

/// Current records whose token is the one that is rotated: same fingerprint and region, and of no
/// other group as far as known. In the order of the list, the rotation's own among them.
[[nodiscard]] QList<records::TokenRecord> sharingRecords(
    const QList<records::TokenRecord> &records, const Rotation &rotation);

/// Every integration of these records, the clones of shared tokens among them, each once: what the list knows
/// to use their token.
[[nodiscard]] QList<records::Target> usersOf(const QList<records::TokenRecord> &records);

/// Where the token that is rotated is kept; the keychain when any of its records has it there. Nothing when
/// no record has it any more.
[[nodiscard]] std::optional<records::Storage> oldTokenStorage(
    const QList<records::TokenRecord> &records, const Rotation &rotation);

/// Whether the two targets may share a provisional token or a switch: same region, and the same group,
/// or the same organization where a group is not known.
[[nodiscard]] bool isSameGroup(const records::Target &a, const records::Target &b);

/// A rotation of the group, other than this one, whose provisional token waits for its switch or may
/// do so. One that certainly does comes before one that may.
[[nodiscard]] std::optional<Rotation> provisionalInGroup(
    const QList<Rotation> &rotations, const Rotation &rotation);

/// One rotation of all that is due: a token or a credential, and all records that follow it.
struct DueWork
{
    /// The record that the rotation is started for: the most urgent one that names its integration.
    records::TokenRecord lead;
    /// All current records of this token, `lead` among them.
    QList<records::TokenRecord> records;
    /// The earliest of them.
    reminders::EffectiveDue due;
};

/// What is due, see reminders::isDue, each shared token once, most urgent first; tokens of one group come
/// after each other, because a group can have one provisional token at a time.
[[nodiscard]] QList<DueWork> dueWork(const QList<records::TokenRecord> &records,
    const reminders::DuePolicy &policy, const QDateTime &nowUtc, const QTimeZone &zone);

} // namespace broker::rotation
