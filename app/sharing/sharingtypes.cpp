// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/sharingtypes.h"

#include "core/names.h"
#include "integrations/catalogue.h"

namespace broker::sharing {

namespace {

constexpr Names<Way, 3> ways{{{Way::Share, QLatin1String("share")}, {Way::Each, QLatin1String("each")},
    {Way::TakeBack, QLatin1String("takeBack")}}};
static_assert(isComplete(ways));

constexpr Names<Act, 4> acts{{{Act::Clone, QLatin1String("clone")}, {Act::Add, QLatin1String("add")},
    {Act::Enable, QLatin1String("enable")}, {Act::Disable, QLatin1String("disable")}}};
static_assert(isComplete(acts));

constexpr Names<SkipReason, 19> skipReasons{{{SkipReason::IsSource, QLatin1String("isSource")},
    {SkipReason::AlreadyBrokered, QLatin1String("alreadyBrokered")},
    {SkipReason::MayBeBrokered, QLatin1String("mayBeBrokered")},
    {SkipReason::SwitchesDirect, QLatin1String("switchesDirect")},
    {SkipReason::OtherGroup, QLatin1String("otherGroup")},
    {SkipReason::NoPermission, QLatin1String("noPermission")},
    {SkipReason::NotFound, QLatin1String("notFound")}, {SkipReason::Unreadable, QLatin1String("unreadable")},
    {SkipReason::NotLookedAt, QLatin1String("notLookedAt")},
    {SkipReason::ChangedSince, QLatin1String("changedSince")},
    {SkipReason::NotMadeByJob, QLatin1String("notMadeByJob")},
    {SkipReason::RotatedSince, QLatin1String("rotatedSince")},
    {SkipReason::NotOnList, QLatin1String("notOnList")},
    {SkipReason::InOtherJob, QLatin1String("inOtherJob")},
    {SkipReason::LacksEdit, QLatin1String("lacksEdit")},
    {SkipReason::SourceLacksEdit, QLatin1String("sourceLacksEdit")},
    {SkipReason::SharesToken, QLatin1String("sharesToken")},
    {SkipReason::OtherToken, QLatin1String("otherToken")},
    {SkipReason::HasToken, QLatin1String("hasToken")}}};
static_assert(isComplete(skipReasons));

} // namespace

bool canBeShared(const records::TokenRecord &record, const QString &regionId)
{
    // Where Snyk's list does not say who has an integration, nobody can tell what a clone would replace.
    return record.kind() == vault::SecretKind::BrokerToken && record.state == records::RecordState::Current
        && record.target.regionId == regionId && record.target.integration && record.target.org.group
        && canBeForMany(record.target.integrationType);
}

bool canBeForMany(const QString &integrationType)
{
    const auto type = integrations::typeByKey(integrationType);
    return type && type->origin == integrations::TokenOrigin::Api;
}

records::Target targetOf(const JobPlan &plan, const RowPlan &row)
{
    return {plan.regionId, plan.apiAddress, row.org, plan.integrationType, row.before};
}

QLatin1String nameOf(Way way)
{
    return broker::nameOf(ways, way);
}

QLatin1String nameOf(Act act)
{
    return broker::nameOf(acts, act);
}

QLatin1String nameOf(SkipReason reason)
{
    return broker::nameOf(skipReasons, reason);
}

std::optional<Way> wayByName(QStringView name)
{
    return valueOf(ways, name);
}

std::optional<Act> actByName(QStringView name)
{
    return valueOf(acts, name);
}

std::optional<SkipReason> skipReasonByName(QStringView name)
{
    return valueOf(skipReasons, name);
}

} // namespace broker::sharing
