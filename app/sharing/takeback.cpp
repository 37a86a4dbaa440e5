// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/takeback.h"

#include "sharing/placeholders.h"

#include <QSet>

namespace broker::sharing {

namespace {

/// The integration that the job has given Broker to, if it has.
std::optional<IntegrationId> madeBy(const RowState &state)
{
    if (const auto *done = std::get_if<Done>(&state))
        return done->integration;
    if (const auto *recorded = std::get_if<Recorded>(&state))
        return recorded->integration;
    if (const auto *kept = std::get_if<Kept>(&state))
        return kept->integration;
    return std::nullopt;
}

std::optional<SkipReason> obstacle(const std::optional<IntegrationId> &made, const QString &type,
    const QHash<OrgId, Holdings> &holdings, const OrgId &org, const std::optional<Held> &held)
{
    if (!made)
        return SkipReason::NotMadeByJob;
    const auto found = holdings.constFind(org);
    if (found == holdings.cend())
        return SkipReason::NotLookedAt;
    if (found->error)
        return reasonOf(*found->error);
    const bool isOurs = (!held || held->value(org) == made) && isBrokeredAs(made, type, *found);
    return isOurs ? std::nullopt : std::optional(SkipReason::ChangedSince);
}

Preview previewFor(const StoredJob &job, const QHash<OrgId, Holdings> &holdings,
    const snyk::PaceLimits &limits, const std::optional<Held> &held)
{
    const bool isPossible
        = job.plan.way != Way::TakeBack && placeholdersFor(job.plan.integrationType).has_value();
    Preview preview;
    for (qsizetype i = 0; i < job.plan.rows.size(); ++i) {
        const RowPlan &row = job.plan.rows.at(i);
        const auto made = isPossible && i < job.states.size() ? madeBy(job.states.at(i)) : std::nullopt;
        PreviewRow shown{{row.org.id, row.org.name, row.org.slug, row.org.group, false}};
        shown.act = Act::Disable;
        shown.before = made;
        shown.skip = obstacle(made, job.plan.integrationType, holdings, row.org.id, held);
        if (const auto found = holdings.constFind(row.org.id); found != holdings.cend())
            shown.error = found->error;
        if (shown.skip)
            ++preview.skipped[*shown.skip];
        else
            ++preview.toDo;
        preview.rows.append(shown);
    }
    preview.calls = preview.toDo;
    preview.duration = snyk::timeFor(limits, snyk::Api::V1, preview.calls);
    return preview;
}

} // namespace

std::optional<Held> heldFrom(const StoredJob &job, const QList<records::TokenRecord> &records)
{
    QSet<RecordId> ours;
    if (job.plan.sourceRecord)
        ours.insert(*job.plan.sourceRecord);
    for (const RowPlan &row : job.plan.rows) {
        if (row.record)
            ours.insert(*row.record);
    }
    if (ours.isEmpty())
        return std::nullopt;
    Held held;
    for (const records::TokenRecord &record : records) {
        if (record.state != records::RecordState::Current || !ours.contains(record.id))
            continue;
        const QList<records::Target> targets = records::targetsOf(record);
        for (const records::Target &target : targets) {
            if (target.integration && target.integrationType == job.plan.integrationType)
                held.insert(target.org.id, target.integration);
        }
    }
    return held;
}

Preview previewOfTakeBack(
    const StoredJob &job, const QHash<OrgId, Holdings> &holdings, const snyk::PaceLimits &limits)
{
    return previewFor(job, holdings, limits, std::nullopt);
}

Preview previewOfTakeBack(const StoredJob &job, const QHash<OrgId, Holdings> &holdings,
    const snyk::PaceLimits &limits, const QList<records::TokenRecord> &records)
{
    return previewFor(job, holdings, limits, heldFrom(job, records));
}

JobPlan takeBackPlanOf(const StoredJob &job, const Preview &preview, const QDateTime &nowUtc)
{
    const JobPlan &done = job.plan;
    const Wish wish{Way::TakeBack, done.regionId, done.apiAddress, done.integrationType, done.practice,
        done.source, done.sourceRecord};
    JobPlan plan = planOf(wish, preview, nowUtc);
    plan.undoes = done.id;
    return plan;
}

} // namespace broker::sharing
