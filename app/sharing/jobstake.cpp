// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/jobstake.h"

#include "sharing/takeback.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <variant>

namespace broker::sharing {

namespace {

/// Of entries that are in use: what is history is nobody's any more.
struct InUse
{
    QSet<RecordId> records;
    QSet<QString> places;
};

InUse inUse(const QList<records::TokenRecord> &entries)
{
    InUse all;
    for (const records::TokenRecord &entry : entries) {
        if (records::isHistory(entry) || entry.kind() != vault::SecretKind::BrokerToken)
            continue;
        all.records.insert(entry.id);
        for (const records::Target &target : records::targetsOf(entry))
            all.places.insert(target.identity());
    }
    return all;
}

/// The entry of the shared token, or of the one that came after it.
bool sharesOne(const JobPlan &plan, const InUse &entries)
{
    return plan.sourceRecord
        && (entries.records.contains(*plan.sourceRecord)
            || (plan.source && entries.places.contains(plan.source->identity())));
}

int countOfRows(const StoredJob &job, const std::function<bool(const RowPlan &, const RowState &)> &isMeant)
{
    int count = 0;
    for (qsizetype row = 0; row < std::min(job.plan.rows.size(), job.states.size()); ++row)
        count += isMeant(job.plan.rows.at(row), job.states.at(row)) ? 1 : 0;
    return count;
}

JobStake stakeOf(const StoredJob &job, const InUse &entries)
{
    switch (job.plan.way) {
    case Way::Share:
        return {job, JobStake::Kind::Shares, sharesOne(job.plan, entries) ? 1 : 0};
    case Way::Each:
        return {job, JobStake::Kind::Made, countOfRows(job, [&](const RowPlan &row, const RowState &) {
                    return row.record && entries.records.contains(*row.record);
                })};
    case Way::TakeBack:
        return {
            job, JobStake::Kind::TakesBack, countOfRows(job, [&](const RowPlan &row, const RowState &state) {
                return !isOver(state) && entries.places.contains(targetOf(job.plan, row).identity());
            })};
    }
    return {job};
}

/// Something that it did could be undone.
bool canBeTakenBack(const StoredJob &job, const QList<StoredJob> &jobs)
{
    const bool hasDone = std::any_of(job.states.cbegin(), job.states.cend(),
        [](const RowState &state) { return std::holds_alternative<Done>(state); });
    if (job.plan.way == Way::TakeBack || !hasDone)
        return false;
    const auto takenBack = takenBackOf(job, jobs);
    return !takenBack || !takenBack->isWhole;
}

} // namespace

QList<JobStake> stakesIn(const QList<records::TokenRecord> &entries, const QList<StoredJob> &jobs)
{
    const InUse used = inUse(entries);
    QList<JobStake> stakes;
    for (const StoredJob &job : jobs) {
        JobStake stake = stakeOf(job, used);
        if (stake.count > 0 && (job.isUnfinished() || canBeTakenBack(job, jobs)))
            stakes.append(std::move(stake));
    }
    return stakes;
}

} // namespace broker::sharing
