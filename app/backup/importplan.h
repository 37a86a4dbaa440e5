// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backup/backupfile.h"
#include "records/tokenrecord.h"
#include "vault/vaultkey.h"

#include <QList>
#include <QSet>

#include <optional>

namespace broker::backup {

/// What of a record an import would change.
enum class Field { DueDate, OwnDays, Rotated, Expires, Note, Calendar };

/// A record that is not here yet, as it would be stored.
struct Addition
{
    records::TokenRecord record;
    /// What is current here in its place, of the same kind and for the same target, and would become history.
    std::optional<records::TokenRecord> replaces;

    friend bool operator==(const Addition &, const Addition &) = default;
};

struct Change
{
    records::TokenRecord before;
    records::TokenRecord after;
    /// At least one.
    QList<Field> fields;

    friend bool operator==(const Change &, const Change &) = default;
};

enum class ConflictKind {
    OtherToken, ///< the same record, but with another token or for another target
    /// Another secret of the same kind is current here for the same target, and the file does not know it.
    OtherCurrent,
};

/// What cannot be decided without asking; the record here stays as it is.
struct Conflict
{
    ConflictKind kind = ConflictKind::OtherToken;
    records::TokenRecord here;
    records::TokenRecord inFile;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// What an import would do. Nothing has been done yet.
struct ImportPlan
{
    QList<Addition> added;
    QList<Change> changed;
    /// As they are here.
    QList<records::TokenRecord> same;
    QList<Conflict> conflicts;
    /// Whose region and API address contradict each other, as they are in the file: somebody may have
    /// written them so that a token is sent elsewhere. Never taken over.
    QList<records::TokenRecord> contradicting;

    friend bool operator==(const ImportPlan &, const ImportPlan &) = default;
};

/// Compares by identity: the record's id, or else the same token for the same target. What is only here
/// stays. Of what both have, the user's decisions (due date, days between rotations, notes) are taken from
/// the file unless it is older than the last rotation here or has none; what is known (rotated, expires) is
/// never forgotten; what is about this computer (keychain entry, storage, checks, reminders) stays. A new
/// record gets its keychain entry's name from `keys`, so that it can never point to another profile's secret.
/// Importing the same file once more changes nothing. Pure.
[[nodiscard]] ImportPlan planImport(
    const QList<records::TokenRecord> &current, const Backup &file, const vault::KeySpace &keys);

/// What is to be stored, for RecordStore::putAll; without those that the user does not want.
[[nodiscard]] QList<records::TokenRecord> recordsToPut(
    const ImportPlan &plan, const QSet<RecordId> &without = {});

/// The ids here of everything that the file is about, conflicts left out.
[[nodiscard]] QSet<RecordId> recordsIn(const ImportPlan &plan);

} // namespace broker::backup
