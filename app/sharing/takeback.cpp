// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/takeback.h"

#include "integrations/inventory.h"
#include "sharing/placeholders.h"

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
    const QHash<OrgId, Holdings> &holdings, const OrgId &org)
{
    if (!made)
        return SkipReason::NotMadeByJob;
    const auto found = holdings.constFind(org);
    if (found == holdings.cend())
        return SkipReason::NotLookedAt;
    if (found->error)
        return reasonOf(*found->error);
    const integrations::IntegrationRow there = integrations::rowFor(type, found->entries, found->flags);
    const bool isOurs = there.integration == made && there.state == integrations::SetupState::Brokered;
    return isOurs ? std::nullopt : std::optional(SkipReason::ChangedSince);
}

} // namespace

Preview previewOfTakeBack(
    const StoredJob &job, const QHash<OrgId, Holdings> &holdings, const snyk::PaceLimits &limits)
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
        shown.skip = obstacle(made, job.plan.integrationType, holdings, row.org.id);
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
