// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "sharing/preview.h"
#include "snyk/model.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

// What Snyk has, beside what our list has. Pure.
namespace broker::sharing {

enum class Managed {
    Yes, ///< brokered, or nobody tells, and a current record of ours holds its token
    No, ///< brokered, or may be, and no record of ours knows it
    Direct, ///< without Broker: there is no token to hold
    Changed, ///< a record of ours, and Snyk has it differently, see ManagedRow::isEdited for how
    Foreign, ///< needs no Broker token, or one that cannot be set up here; no record of ours
    Unread, ///< Snyk does not show the organization's integrations: nothing is known of them
};

struct ManagedRow
{
    snyk::Organization organization;
    /// Snyk's key; empty where its integrations could not be read.
    QString type = {};
    /// Nothing when it is gone, or its id cannot be read.
    std::optional<IntegrationId> integration = {};
    /// What it is called where there may be several of the type; mostly empty.
    QString profile = {};
    /// Nothing where Snyk does not say.
    std::optional<bool> isBrokered = {};
    /// Ours.
    std::optional<RecordId> record = {};
    Managed managed = Managed::No;
    /// Why its integrations could not be read.
    std::optional<snyk::ApiError> error = {};
    /// It was set up here after it was looked at: what was found then says nothing against the list, and is
    /// not told. `integration` is the list's.
    bool isOlder = false;
    /// Of one that is `Changed`: by what Snyk's audit log has of it. Otherwise it is gone, without Broker, or
    /// another integration.
    bool isEdited = false;

    /// Its token is on the list, as far as anybody knows.
    [[nodiscard]] bool isHeld() const noexcept { return managed == Managed::Yes || isEdited; }

    friend bool operator==(const ManagedRow &, const ManagedRow &) = default;
};

/// An integration whose token the list has, with its id where that is known.
struct HeldIntegration
{
    QString type;
    std::optional<IntegrationId> integration = {};

    friend bool operator==(const HeldIntegration &, const HeldIntegration &) = default;
};
/// Of one organization.
using HeldTypes = QList<HeldIntegration>;
using OnList = QHash<OrgId, HeldTypes>;
/// By the current records of Broker tokens of the region, clones among them.
[[nodiscard]] OnList heldBy(const QString &regionId, const QList<records::TokenRecord> &records);

/// One row for each integration of the organizations that were looked at, and for each record of theirs whose
/// integration is not there; in the order of the organizations, then by type. An organization that could not
/// be read has one row without a type; one that was not looked at has none.
///
/// `heldThen` is what the list had of each organization when it was looked at, where that is known: what the
/// list has learned since is not contradicted by what was found before. Told by that and not by times: a
/// clock may be set back. `edited` are the records whose integration was changed since by somebody else, as
/// far as Snyk's audit log tells.
[[nodiscard]] QList<ManagedRow> managedRows(const QString &regionId,
    const QList<snyk::Organization> &organizations, const QHash<OrgId, Holdings> &holdings,
    const QList<records::TokenRecord> &records, const OnList &heldThen = {},
    const QSet<RecordId> &edited = {});

/// What is found of the list's integrations that contradicts it, by the record: what the inventory says of
/// them, for whoever shows the records. Of several, the first.
using Contradictions = QHash<RecordId, ManagedRow>;
[[nodiscard]] Contradictions contradictions(const QString &regionId,
    const QList<snyk::Organization> &organizations, const QHash<OrgId, Holdings> &holdings,
    const QList<records::TokenRecord> &records, const OnList &heldThen);

/// What can be done about a row from where it stands.
struct RowOffers
{
    /// Its token can be fetched from Snyk's Web UI.
    bool retrieve = false;
    /// It can be given a token of its own.
    bool setUp = false;
    /// The record of the list whose integration can be cloned into its organization, or that is its own and
    /// can be cloned into others.
    std::optional<RecordId> source = {};
};
[[nodiscard]] RowOffers offersFor(
    const QString &regionId, const ManagedRow &row, const QList<records::TokenRecord> &records);

/// What the preview of a job says that gives the organizations of these rows, all of one type, a token of
/// their own: by the same rules, for what was found. Those whose token is on the list are not among them.
/// Empty where no job can do that. `holdings` are what was found, of all of them.
[[nodiscard]] Preview previewOfEach(const QList<ManagedRow> &rows, const QHash<OrgId, Holdings> &holdings);

/// Integrations that a rotation of this record's token may touch without our knowing: of its type and group,
/// with Broker as far as is known, and held by no record of ours.
[[nodiscard]] QList<ManagedRow> mayShareToken(
    const QList<ManagedRow> &rows, const records::TokenRecord &record);

} // namespace broker::sharing
