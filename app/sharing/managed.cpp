// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/managed.h"

#include "integrations/catalogue.h"

#include <algorithm>
#include <iterator>

namespace broker::sharing {

using records::Target;
using records::TokenRecord;

namespace {

/// Who holds the token of an integration: a record, and what it takes for the integration's id.
struct Holder
{
    RecordId record;
    std::optional<IntegrationId> integration;
};
using Holders = QHash<QString, Holder>;

QString placeOf(const OrgId &org, const QString &type)
{
    return org.toString() + QLatin1Char('\n') + type;
}

bool isHolder(const TokenRecord &record)
{
    return record.state == records::RecordState::Current && record.kind() == vault::SecretKind::BrokerToken;
}

Holders holdersOf(const QString &regionId, const QList<TokenRecord> &records)
{
    Holders holders;
    for (const TokenRecord &record : records) {
        if (!isHolder(record))
            continue;
        const QList<Target> targets = records::targetsOf(record);
        for (const Target &target : targets) {
            if (target.regionId == regionId)
                holders.insert(
                    placeOf(target.org.id, target.integrationType), {record.id, target.integration});
        }
    }
    return holders;
}

Managed verdictOf(const ManagedRow &row, const Holder *holder)
{
    const bool isDirect = row.isBrokered == false;
    if (!holder && !integrations::typeByKey(row.type))
        return Managed::Foreign;
    if (!holder)
        return isDirect ? Managed::Direct : Managed::No;
    const bool isAnother
        = row.integration && holder->integration && !(row.integration == holder->integration);
    return isDirect || isAnother ? Managed::Changed : Managed::Yes;
}

/// A contradiction that is older than what it contradicts is none.
void forgiveOlder(ManagedRow &row, const Holder &holder, const OnList &heldThen)
{
    const auto then = heldThen.constFind(row.organization.id);
    if (row.managed != Managed::Changed || then == heldThen.cend())
        return;
    const auto before = then->constFind(row.type);
    if (before != then->cend() && *before == holder.integration)
        return;
    row.managed = Managed::Yes;
    row.isOlder = true;
    row.isBrokered.reset();
    row.integration = holder.integration;
}

} // namespace

OnList heldBy(const QString &regionId, const QList<TokenRecord> &records)
{
    OnList held;
    for (const TokenRecord &record : records) {
        if (!isHolder(record))
            continue;
        const QList<Target> targets = records::targetsOf(record);
        for (const Target &target : targets) {
            if (target.regionId == regionId)
                held[target.org.id].insert(target.integrationType, target.integration);
        }
    }
    return held;
}

QList<ManagedRow> managedRows(const QString &regionId, const QList<snyk::Organization> &organizations,
    const QHash<OrgId, Holdings> &holdings, const QList<TokenRecord> &records, const OnList &heldThen)
{
    Holders holders = holdersOf(regionId, records);
    // What is left of an organization is not there any more.
    QHash<OrgId, QStringList> heldTypes;
    for (auto it = holders.keyBegin(); it != holders.keyEnd(); ++it) {
        const auto org = OrgId::parse(QStringView(*it).left(it->indexOf(QLatin1Char('\n'))));
        if (org)
            heldTypes[*org].append(it->mid(it->indexOf(QLatin1Char('\n')) + 1));
    }
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
        QStringList missing = heldTypes.value(organization.id);
        for (const snyk::IntegrationEntry &entry : found->entries) {
            ManagedRow row{organization, entry.type, entry.id};
            if (entry.id && found->flags && found->flags->contains(*entry.id))
                row.isBrokered = found->flags->value(*entry.id);
            const auto holder = holders.constFind(placeOf(organization.id, entry.type));
            row.managed = verdictOf(row, holder == holders.cend() ? nullptr : &*holder);
            if (holder != holders.cend()) {
                row.record = holder->record;
                forgiveOlder(row, *holder, heldThen);
            }
            missing.removeOne(entry.type);
            own.append(row);
        }
        for (const QString &type : std::as_const(missing)) {
            const Holder holder = *holders.constFind(placeOf(organization.id, type));
            ManagedRow row{organization, type, std::nullopt, std::nullopt, holder.record, Managed::Changed};
            forgiveOlder(row, holder, heldThen);
            own.append(row);
        }
        std::sort(
            own.begin(), own.end(), [](const ManagedRow &a, const ManagedRow &b) { return a.type < b.type; });
        rows += own;
    }
    return rows;
}

RowOffers offersFor(const QString &regionId, const ManagedRow &row, const QList<TokenRecord> &records)
{
    RowOffers offers;
    if (row.managed == Managed::Unread || !integrations::typeByKey(row.type))
        return offers;
    const bool isGone = row.managed == Managed::Changed && !row.integration;
    offers.retrieve = !isGone && row.isBrokered != false;
    offers.setUp = row.managed != Managed::Yes;
    const auto source = std::find_if(records.cbegin(), records.cend(), [&](const TokenRecord &record) {
        if (!canBeShared(record, regionId) || record.target.integrationType != row.type)
            return false;
        // Its own, wherever it is; else one of the group, which is not the place that is asked about.
        return row.managed == Managed::Yes ? row.record == record.id
                                           : record.target.org.group == row.organization.group
                && !(record.target.org.id == row.organization.id);
    });
    if (source != records.cend())
        offers.source = source->id;
    return offers;
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
