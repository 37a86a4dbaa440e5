// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "audit/auditentry.h"
#include "core/tokens.h"
#include "records/tokenrecord.h"
#include "workspace/workspace.h"

#include <optional>

namespace broker::provisioning {

/// A token that is in the keychain (or memory) and still needs its record.
struct StoredToken
{
    records::Target target;
    RecordId plannedRecord;
    vault::VaultKey key;
    records::Origin origin = records::Origin::Generated;
    records::Storage storage = records::Storage::Keychain;
    Fingerprint fingerprint;
};

struct PlannedRecord
{
    records::TokenRecord record;
    /// The same token was recorded under another name before; once the record is written, that entry is a
    /// copy nobody needs.
    std::optional<records::TokenRecord> duplicate;
};

/// The record to be written. The very token that is recorded for this target already keeps its record, its
/// creation and its due date: storing a token again does not rotate it.
[[nodiscard]] PlannedRecord recordFor(const Workspace &workspace, const StoredToken &stored);

/// What the audit journal calls recording a token that was obtained in this way.
[[nodiscard]] audit::Action auditActionFor(records::Origin origin);

} // namespace broker::provisioning
