// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/joblist.h"

#include <QSet>

namespace broker::sharing {

using records::RecordState;
using records::Target;
using records::TokenRecord;

namespace {

Target targetOf(const JobPlan &plan, const KeptRow &row)
{
    Target target = sharing::targetOf(plan, row.plan);
    target.integration = row.integration;
    return target;
}

QList<TokenRecord> newRecords(const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows)
{
    QList<TokenRecord> records;
    const QDateTime now = workspace.clock.nowUtc();
    for (const KeptRow &row : rows) {
        if (!row.token || !row.plan.record)
            continue;
        const RecordId id = *row.plan.record;
        // By a run that did not come to note it.
        if (workspace.records.find(id))
            continue;
        records.append({id, targetOf(plan, row), *row.token,
            workspace.keys.key(vault::SecretKind::BrokerToken, plan.regionId, id.toString()),
            records::Origin::Generated, workspace.storageForNew(), RecordState::Current, plan.practice, now,
            records::defaultDueDate(now), {}});
    }
    return records;
}

QList<TokenRecord> withNames(const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows)
{
    auto record = plan.sourceRecord ? workspace.records.find(*plan.sourceRecord) : std::nullopt;
    if (!record || record->state != RecordState::Current)
        return {};
    QSet<QString> known;
    for (const Target &target : records::targetsOf(*record))
        known.insert(target.identity());
    for (const KeptRow &row : rows) {
        const Target target = targetOf(plan, row);
        if (!known.contains(target.identity()))
            record->sharedWith.append(target);
        known.insert(target.identity());
    }
    return {*record};
}

/// Without what was taken back; one that nobody uses any more is history.
TokenRecord without(TokenRecord record, const QSet<QString> &takenBack)
{
    QList<Target> left = records::targetsOf(record);
    left.removeIf([&takenBack](const Target &target) { return takenBack.contains(target.identity()); });
    if (left.isEmpty()) {
        record.state = RecordState::Replaced;
        return record;
    }
    record.target = left.takeFirst();
    record.sharedWith = left;
    return record;
}

QList<TokenRecord> withoutNames(const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows)
{
    QSet<QString> takenBack;
    for (const KeptRow &row : rows)
        takenBack.insert(targetOf(plan, row).identity());
    QList<TokenRecord> records;
    for (const TokenRecord &record : workspace.records.records()) {
        if (record.state != RecordState::Current || record.kind() != vault::SecretKind::BrokerToken)
            continue;
        const TokenRecord changed = without(record, takenBack);
        if (!(changed == record))
            records.append(changed);
    }
    return records;
}

QList<TokenRecord> changesFor(const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows)
{
    switch (plan.way) {
    case Way::Share:
        return withNames(workspace, plan, rows);
    case Way::Each:
        return newRecords(workspace, plan, rows);
    case Way::TakeBack:
        return withoutNames(workspace, plan, rows);
    }
    return {};
}

} // namespace

Result<bool, records::RecordError> putOnList(
    const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows)
{
    return workspace.records.putAll(changesFor(workspace, plan, rows)).map([](const auto &) { return true; });
}

} // namespace broker::sharing
