// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/managed.h"

#include "integrations/catalogue.h"
#include "snyk/severaltypes.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace broker::sharing {

using records::Target;
using records::TokenRecord;

namespace {

/// Who holds the token of an integration: a record, and what it takes for that integration.
struct Holder
{
    RecordId record;
    Target target;
};
using Holders = QHash<OrgId, QList<Holder>>;

bool isHolder(const TokenRecord &record)
{
    return !records::isHistory(record) && record.kind() == vault::SecretKind::BrokerToken;
}

Holders holdersOf(const QString &regionId, const QList<TokenRecord> &records)
{
    Holders holders;
    for (const TokenRecord &record : records) {
        if (!isHolder(record))
            continue;
        const QList<Target> targets = records::targetsOf(record);
        for (const Target &target : targets) {
            if (target.regionId != regionId)
                continue;
            // Of two records for one integration, the last one counts.
            QList<Holder> &own = holders[target.org.id];
            own.removeIf([&target](const Holder &other) { return other.target.sameAs(target); });
            own.append({record.id, target});
        }
    }
    return holders;
}

/// Takes the holder of the entry's token out of those of its organization.
std::optional<Holder> takeHolder(
    QList<Holder> &holders, const snyk::IntegrationEntry &entry, const QList<snyk::IntegrationEntry> &all)
{
    const bool isOneOfSeveral = snyk::mayBeSeveral(entry.type)
        && std::count_if(
               all.cbegin(), all.cend(), [&entry](const auto &other) { return other.type == entry.type; })
            > 1;
    const auto holds = [&](const Holder &holder) {
        return holder.target.integrationType == entry.type
            && (!snyk::mayBeSeveral(entry.type) || holder.target.integration == entry.id);
    };
    auto found = std::find_if(holders.cbegin(), holders.cend(), holds);
    // Which one of several is meant by a record without an id, nobody can tell.
    if (found == holders.cend() && !isOneOfSeveral) {
        found = std::find_if(holders.cbegin(), holders.cend(), [&entry](const Holder &holder) {
            return holder.target.integrationType == entry.type && !holder.target.integration;
        });
    }
    if (found == holders.cend())
        return std::nullopt;
    const Holder taken = *found;
    holders.erase(found);
    return taken;
}

Managed verdictOf(const ManagedRow &row, const std::optional<Holder> &holder)
{
    const bool isDirect = row.isBrokered == false;
    if (!holder && !integrations::typeByKey(row.type))
        return Managed::Foreign;
    if (!holder)
        return isDirect ? Managed::Direct : Managed::No;
    const bool isAnother
        = row.integration && holder->target.integration && row.integration != holder->target.integration;
    return isDirect || isAnother ? Managed::Changed : Managed::Yes;
}

/// A contradiction that is older than what it contradicts is none.
void forgiveOlder(ManagedRow &row, const Holder &holder, const OnList &heldThen)
{
    const auto then = heldThen.constFind(row.organization.id);
    if (row.managed != Managed::Changed || then == heldThen.cend())
        return;
    if (then->contains(HeldIntegration{row.type, holder.target.integration}))
        return;
    row.managed = Managed::Yes;
    row.isOlder = true;
    row.isBrokered.reset();
    row.integration = holder.target.integration;
}

} // namespace

OnList heldBy(const QString &regionId, const QList<TokenRecord> &records)
{
    OnList held;
    const Holders holders = holdersOf(regionId, records);
    for (auto it = holders.cbegin(); it != holders.cend(); ++it) {
        for (const Holder &holder : it.value())
            held[it.key()].append({holder.target.integrationType, holder.target.integration});
    }
    return held;
}

QList<ManagedRow> managedRows(const QString &regionId, const QList<snyk::Organization> &organizations,
    const QHash<OrgId, Holdings> &holdings, const QList<TokenRecord> &records, const OnList &heldThen,
    const QSet<RecordId> &edited)
{
    const Holders holders = holdersOf(regionId, records);
    QList<ManagedRow> rows;
    for (const snyk::Organization &organization : organizations) {
        const auto found = holdings.constFind(organization.id);
        if (found == holdings.cend())
            continue;
        if (found->error) {
            ManagedRow row{organization};
            row.managed = Managed::Unread;
            row.error = found->error;
            rows.append(row);
            continue;
        }
        QList<ManagedRow> own;
        QList<Holder> left = holders.value(organization.id);
        for (const snyk::IntegrationEntry &entry : found->entries) {
            ManagedRow row{organization, entry.type, entry.id, entry.profile};
            if (entry.id && found->flags && found->flags->contains(*entry.id))
                row.isBrokered = found->flags->value(*entry.id);
            const std::optional<Holder> holder = takeHolder(left, entry, found->entries);
            row.managed = verdictOf(row, holder);
            if (holder) {
                row.record = holder->record;
                forgiveOlder(row, *holder, heldThen);
                if (row.managed == Managed::Yes && edited.contains(holder->record)) {
                    row.managed = Managed::Changed;
                    row.isEdited = true;
                }
            }
            own.append(row);
        }
        // What is left of an organization is not there any more.
        for (const Holder &holder : std::as_const(left)) {
            ManagedRow row{organization, holder.target.integrationType, std::nullopt, holder.target.profile,
                std::nullopt, holder.record, Managed::Changed};
            forgiveOlder(row, holder, heldThen);
            own.append(row);
        }
        std::sort(own.begin(), own.end(), [](const ManagedRow &a, const ManagedRow &b) {
            return std::tie(a.type, a.profile) < std::tie(b.type, b.profile);
        });
        rows += own;
    }
    return rows;
}

Contradictions contradictions(const QString &regionId, const QList<snyk::Organization> &organizations,
    const QHash<OrgId, Holdings> &holdings, const QList<TokenRecord> &records, const OnList &heldThen)
{
    // Of thousands, those that the list speaks of.
    const OnList held = heldBy(regionId, records);
    QList<snyk::Organization> ours;
    std::copy_if(organizations.cbegin(), organizations.cend(), std::back_inserter(ours),
        [&held](const snyk::Organization &organization) { return held.contains(organization.id); });
    Contradictions found;
    const QList<ManagedRow> rows = managedRows(regionId, ours, holdings, records, heldThen);
    for (const ManagedRow &row : rows) {
        if (row.managed == Managed::Changed && row.record && !found.contains(*row.record))
            found.insert(*row.record, row);
    }
    return found;
}

RowOffers offersFor(const QString &regionId, const ManagedRow &row, const QList<TokenRecord> &records)
{
    RowOffers offers;
    if (row.managed == Managed::Unread || !integrations::typeByKey(row.type))
        return offers;
    const bool isGone = row.managed == Managed::Changed && !row.integration;
    offers.retrieve = !isGone && row.isBrokered != false;
    offers.setUp = !row.isHeld();
    const auto source = std::find_if(records.cbegin(), records.cend(), [&](const TokenRecord &record) {
        if (!canBeShared(record, regionId) || record.target.integrationType != row.type)
            return false;
        // Its own, wherever it is; else one of the group, which is not the place that is asked about.
        return row.isHeld() ? row.record == record.id
                            : record.target.org.group == row.organization.group
                && !(record.target.org.id == row.organization.id);
    });
    if (source != records.cend())
        offers.source = source->id;
    return offers;
}

Preview previewOfEach(const QList<ManagedRow> &rows, const QHash<OrgId, Holdings> &holdings)
{
    if (rows.isEmpty() || !canBeForMany(rows.constFirst().type))
        return {};
    QList<snyk::Organization> organizations;
    QSet<OrgId> seen;
    for (const ManagedRow &row : rows) {
        // An organization may have several of the type: it is asked about once.
        const bool isFirst = !row.isHeld() && !seen.contains(row.organization.id);
        if (!isFirst)
            continue;
        seen.insert(row.organization.id);
        organizations.append(row.organization);
    }
    const Wish wish{Way::Each, {}, {}, rows.constFirst().type};
    return previewOf(wish, organizations, holdings, {});
}

QList<ManagedRow> mayShareToken(const QList<ManagedRow> &rows, const TokenRecord &record)
{
    QList<ManagedRow> found;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found), [&record](const ManagedRow &row) {
        const bool isOfGroup = record.target.org.group ? row.organization.group == record.target.org.group
                                                       : row.organization.id == record.target.org.id;
        return row.managed == Managed::No && row.type == record.target.integrationType && isOfGroup;
    });
    return found;
}

} // namespace broker::sharing
