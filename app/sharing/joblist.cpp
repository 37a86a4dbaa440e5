// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/joblist.h"

#include "core/settle.h"

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
        records.append({id, targetOf(plan, row), row.token->fingerprint,
            workspace.keys.key(vault::SecretKind::BrokerToken, plan.regionId, id.toString()),
            records::Origin::Generated, row.token->storage, RecordState::Current, plan.practice, now,
            records::defaultDueDate(now), {}});
    }
    return records;
}

/// The record of the shared token, or of the one that came after it.
std::optional<TokenRecord> sourceRecordOf(const Workspace &workspace, const JobPlan &plan)
{
    const auto record = workspace.records.find(plan.sourceRecord.value());
    if (record && record->state == RecordState::Current)
        return record;
    return plan.source ? workspace.records.currentFor(*plan.source) : std::nullopt;
}

} // namespace

bool isTokenUnlisted(const Workspace &workspace, const JobPlan &plan)
{
    return plan.way == Way::Share && plan.sourceRecord && !sourceRecordOf(workspace, plan);
}

namespace {

using Changes = records::RecordStore::Stored;

Changes withNames(const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows)
{
    if (!plan.sourceRecord || rows.isEmpty())
        return QList<TokenRecord>();
    auto record = sourceRecordOf(workspace, plan);
    if (!record)
        return Failure(records::RecordError{records::RecordErrorKind::CannotWrite, workspace.records.path(),
            QStringLiteral("The shared token is not on the list any more.")});
    QSet<QString> known;
    for (const Target &target : records::targetsOf(*record))
        known.insert(target.identity());
    for (const KeptRow &row : rows) {
        const Target target = targetOf(plan, row);
        if (!known.contains(target.identity()))
            record->sharedWith.append(target);
        known.insert(target.identity());
    }
    return QList<TokenRecord>{*record};
}

/// Without what was taken back; one that nobody uses any more is history.
TokenRecord without(TokenRecord record, const QSet<QString> &takenBack)
{
    QList<Target> left = records::targetsOf(record);
    left.removeIf([&takenBack](const Target &target) { return takenBack.contains(target.identity()); });
    if (left.isEmpty()) {
        record.state = RecordState::TakenBack;
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
        if (isHistory(record) || record.kind() != vault::SecretKind::BrokerToken)
            continue;
        const TokenRecord changed = without(record, takenBack);
        if (!(changed == record))
            records.append(changed);
    }
    return records;
}

Changes changesFor(const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows)
{
    switch (plan.way) {
    case Way::Share:
        return withNames(workspace, plan, rows);
    case Way::Each:
        return newRecords(workspace, plan, rows);
    case Way::TakeBack:
        return withoutNames(workspace, plan, rows);
    }
    return QList<TokenRecord>();
}

} // namespace

QFuture<records::RecordStore::Stored> putOnListSoon(
    const Workspace &workspace, const JobPlan &plan, const QList<KeptRow> &rows)
{
    const Changes changes = changesFor(workspace, plan, rows);
    return changes ? workspace.records.putAllSoon(*changes) : settledFuture(changes);
}

} // namespace broker::sharing
