// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/takeback.h"

#include "sharing/placeholders.h"

#include <QSet>

#include <algorithm>

namespace broker::sharing {

namespace {

bool isSameKind(const JobPlan &a, const JobPlan &b)
{
    return a.regionId == b.regionId && a.integrationType == b.integrationType && a.practice == b.practice;
}

/// Organizations in which another job than this one has done something since, or may do it yet.
QSet<OrgId> othersThan(const StoredJob &job, const QList<StoredJob> &jobs, const std::optional<JobId> &taking)
{
    QSet<OrgId> organizations;
    for (const StoredJob &other : jobs) {
        if (other.plan.id == job.plan.id || other.plan.id == taking || !isSameKind(other.plan, job.plan))
            continue;
        const bool isLater = other.plan.made >= job.plan.made;
        for (qsizetype i = 0; i < other.plan.rows.size() && i < other.states.size(); ++i) {
            const RowState &state = other.states.at(i);
            const bool didNothing
                = std::holds_alternative<Skipped>(state) || std::holds_alternative<Refused>(state);
            // What an earlier one has come to is what this one began with.
            const bool isUnderWay = !isOver(state) && !std::holds_alternative<Planned>(state);
            if (!didNothing && (isLater || isUnderWay))
                organizations.insert(other.plan.rows.at(i).org.id);
        }
    }
    return organizations;
}

/// The token that the job has brought to the row's integration, if it is known.
std::optional<Fingerprint> tokenOf(const JobPlan &plan, const RowState &state)
{
    const auto *done = std::get_if<Done>(&state);
    const auto *recorded = std::get_if<Recorded>(&state);
    const auto *kept = std::get_if<Kept>(&state);
    const std::optional<KeptToken> &own = done ? done->token
        : recorded                             ? recorded->token
        : kept                                 ? kept->token
                                               : std::optional<KeptToken>();
    return own ? std::optional(own->fingerprint) : plan.sourceToken;
}

/// Why the list does not say that this integration holds the job's token; nothing where it does.
std::optional<SkipReason> obstacleOnList(const JobPlan &plan, const RowPlan &row, const RowState &state,
    const QList<records::TokenRecord> &records)
{
    const auto token = tokenOf(plan, state);
    if (plan.way == Way::Share && !token && !plan.sourceRecord)
        return std::nullopt;
    records::Target target = targetOf(plan, row);
    target.integration = integrationOf(state);
    std::optional<SkipReason> why = SkipReason::NotOnList;
    for (const records::TokenRecord &record : records) {
        const QList<records::Target> named = records::targetsOf(record);
        const bool isIt = std::any_of(named.cbegin(), named.cend(), [&target](const records::Target &each) {
            return each.identity() == target.identity() && each.integration == target.integration;
        });
        if (!isIt || records::isHistory(record) || !token)
            continue;
        if (record.fingerprint == *token)
            return std::nullopt;
        why = SkipReason::RotatedSince;
    }
    return why;
}

class Ground final
{
public:
    Ground(const StoredJob &job, const TakeBackGround &known, const std::optional<JobId> &taking)
        : m_job(job)
        , m_others(othersThan(job, known.jobs, taking))
    {
        for (const records::TokenRecord &record : known.records) {
            const QList<records::Target> targets = records::targetsOf(record);
            for (const records::Target &target : targets)
                m_records[target.org.id].append(record);
        }
    }

    /// Why the row is left alone, whatever Snyk shows.
    [[nodiscard]] std::optional<SkipReason> obstacle(qsizetype row) const
    {
        const JobPlan &plan = m_job.plan;
        const OrgId &org = plan.rows.at(row).org.id;
        const RowState state = m_job.states.value(row, Skipped{});
        if (plan.way == Way::TakeBack || !integrationOf(state) || !placeholdersFor(plan.integrationType))
            return SkipReason::NotMadeByJob;
        if (m_others.contains(org))
            return SkipReason::InOtherJob;
        return obstacleOnList(plan, plan.rows.at(row), state, m_records.value(org));
    }

private:
    const StoredJob &m_job;
    QSet<OrgId> m_others;
    QHash<OrgId, QList<records::TokenRecord>> m_records;
};

std::optional<SkipReason> obstacleAtSnyk(const std::optional<IntegrationId> &made, const QString &type,
    const QHash<OrgId, Holdings> &holdings, const OrgId &org)
{
    const auto found = holdings.constFind(org);
    if (found == holdings.cend())
        return SkipReason::NotLookedAt;
    if (found->error)
        return reasonOf(*found->error);
    return isBrokeredAs(made, type, *found) ? std::nullopt : std::optional(SkipReason::ChangedSince);
}

} // namespace

Preview previewOfTakeBack(const StoredJob &job, const QHash<OrgId, Holdings> &holdings, const JobSpeed &speed,
    const TakeBackGround &ground)
{
    const Ground known(job, ground, std::nullopt);
    Preview preview;
    for (qsizetype i = 0; i < job.plan.rows.size(); ++i) {
        const RowPlan &row = job.plan.rows.at(i);
        PreviewRow shown{{row.org.id, row.org.name, row.org.slug, row.org.group, false}};
        shown.act = Act::Disable;
        shown.before = integrationOf(job.states.value(i, Skipped{}));
        // A job takes the place of what is there only where that is a direct integration.
        shown.hadDirect = row.before && !row.skip;
        shown.skip = known.obstacle(i);
        if (!shown.skip)
            shown.skip = obstacleAtSnyk(shown.before, job.plan.integrationType, holdings, row.org.id);
        if (const auto found = holdings.constFind(row.org.id); found != holdings.cend())
            shown.error = found->error;
        if (shown.skip)
            ++preview.skipped[*shown.skip];
        else
            ++preview.toDo;
        preview.rows.append(shown);
    }
    preview.calls = preview.toDo;
    preview.duration = jobTime(speed, Way::TakeBack, preview.calls);
    return preview;
}

std::optional<TakenBack> takenBackOf(const StoredJob &job, const QList<StoredJob> &jobs)
{
    QSet<OrgId> undone;
    TakenBack takenBack;
    for (const StoredJob &other : jobs) {
        if (other.plan.undoes != job.plan.id)
            continue;
        for (qsizetype i = 0; i < other.plan.rows.size(); ++i) {
            if (!std::holds_alternative<Done>(other.states.value(i, Skipped{})))
                continue;
            undone.insert(other.plan.rows.at(i).org.id);
            takenBack.made
                = takenBack.made.isValid() ? std::max(takenBack.made, other.plan.made) : other.plan.made;
        }
    }
    if (undone.isEmpty())
        return std::nullopt;
    takenBack.isWhole = true;
    for (qsizetype i = 0; i < job.plan.rows.size(); ++i) {
        const bool isDone = std::holds_alternative<Done>(job.states.value(i, Skipped{}));
        takenBack.isWhole = takenBack.isWhole && (!isDone || undone.contains(job.plan.rows.at(i).org.id));
    }
    return takenBack;
}

QHash<OrgId, SkipReason> leftAloneBy(const JobPlan &takeBack, const TakeBackGround &ground)
{
    QHash<OrgId, SkipReason> leftAlone;
    const auto undone = std::find_if(ground.jobs.cbegin(), ground.jobs.cend(),
        [&takeBack](const StoredJob &job) { return job.plan.id == takeBack.undoes; });
    QHash<OrgId, IntegrationId> made;
    if (undone != ground.jobs.cend()) {
        const Ground known(*undone, ground, takeBack.id);
        for (qsizetype i = 0; i < undone->plan.rows.size(); ++i) {
            const OrgId org = undone->plan.rows.at(i).org.id;
            if (const auto why = known.obstacle(i))
                leftAlone.insert(org, *why);
            if (const auto integration = integrationOf(undone->states.value(i, Skipped{})))
                made.insert(org, *integration);
        }
    }
    for (const RowPlan &row : takeBack.rows) {
        const auto integration = made.constFind(row.org.id);
        if (leftAlone.contains(row.org.id))
            continue;
        if (integration == made.cend())
            leftAlone.insert(row.org.id, SkipReason::NotMadeByJob);
        else if (row.before != *integration)
            leftAlone.insert(row.org.id, SkipReason::ChangedSince);
    }
    return leftAlone;
}

JobPlan takeBackPlanOf(const StoredJob &job, const Preview &preview, const QDateTime &nowUtc)
{
    const JobPlan &done = job.plan;
    const Wish wish{Way::TakeBack, done.regionId, done.apiAddress, done.integrationType, done.practice,
        done.source, done.sourceRecord, done.sourceToken};
    JobPlan plan = planOf(wish, preview, nowUtc);
    plan.undoes = done.id;
    return plan;
}

} // namespace broker::sharing
