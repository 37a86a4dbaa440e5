// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/preview.h"

#include "integrations/inventory.h"

#include <algorithm>

namespace broker::sharing {

using integrations::SetupState;

SkipReason reasonOf(const snyk::ApiError &error)
{
    if (error.kind == snyk::ApiErrorKind::Forbidden || error.kind == snyk::ApiErrorKind::Unauthorized)
        return SkipReason::NoPermission;
    return error.kind == snyk::ApiErrorKind::NotFound ? SkipReason::NotFound : SkipReason::NotLookedAt;
}

namespace {

bool isOtherGroup(const Wish &wish, const snyk::Organization &organization)
{
    return wish.way == Way::Share
        && (!organization.group || !wish.source || organization.group != wish.source->org.group);
}

/// Leaves the row alone, or says what is done in it.
void decide(PreviewRow &row, const Wish &wish, const integrations::Setup &there)
{
    row.before = there.integration;
    row.act = wish.way == Way::Share ? Act::Clone : Act::Enable;
    switch (there.state) {
    case SetupState::NotSetUp:
        row.act = wish.way == Way::Share ? Act::Clone : Act::Add;
        return;
    case SetupState::Unknown:
        // The list says nothing of this type.
        row.act = wish.way == Way::Share ? Act::Clone : Act::Add;
        row.skip = SkipReason::MayBeBrokered;
        return;
    case SetupState::SetUpDirect:
        if (wish.switchesDirect)
            row.losesCredentials = true;
        else
            row.skip = SkipReason::SwitchesDirect;
        return;
    case SetupState::SetUpBrokerUnknown:
        row.skip = SkipReason::MayBeBrokered;
        return;
    case SetupState::Brokered:
        row.skip = SkipReason::AlreadyBrokered;
        return;
    case SetupState::Unreadable:
        row.skip = SkipReason::Unreadable;
        return;
    }
}

/// Says whose token it is that keeps the row from being done, where the list knows.
void considerList(PreviewRow &row, const Wish &wish)
{
    if (row.skip != SkipReason::AlreadyBrokered && row.skip != SkipReason::MayBeBrokered)
        return;
    const QList<ListedToken> tokens = wish.listed.value(row.organization.id);
    const auto own = std::find_if(tokens.cbegin(), tokens.cend(), [&row](const ListedToken &each) {
        // One of an integration that has gone since says nothing of the one that is there.
        return !row.before || !each.integration || each.integration == row.before;
    });
    if (own == tokens.cend())
        return;
    row.token = own->token;
    if (wish.way == Way::Each)
        row.skip = SkipReason::HasToken;
    else
        row.skip = own->record == wish.sourceRecord ? SkipReason::SharesToken : SkipReason::OtherToken;
}

std::optional<SkipReason> lackOfRights(const Wish &wish, const snyk::Organization &organization)
{
    if (wish.way == Way::Share && wish.editAtSource == snyk::Permission::Missing)
        return SkipReason::SourceLacksEdit;
    return organization.permissions.edit == snyk::Permission::Missing ? std::optional(SkipReason::LacksEdit)
                                                                      : std::nullopt;
}

/// What Snyk would refuse by the role is not begun, unless the user wants to try.
void considerRights(PreviewRow &row, const Wish &wish)
{
    const bool wouldBeDone = !row.skip || row.skip == SkipReason::SwitchesDirect;
    const std::optional<SkipReason> lack = lackOfRights(wish, row.organization);
    if (!wouldBeDone || !lack)
        return;
    if (wish.triesWithoutEdit) {
        row.isDoubtful = true;
        return;
    }
    row.skip = lack;
    row.losesCredentials = false;
}

PreviewRow rowFor(
    const Wish &wish, const snyk::Organization &organization, const QHash<OrgId, Holdings> &holdings)
{
    PreviewRow row{organization};
    row.act = wish.way == Way::Share ? Act::Clone : Act::Add;
    const auto found = holdings.constFind(organization.id);
    if (wish.way == Way::Share && wish.source && wish.source->org.id == organization.id) {
        row.skip = SkipReason::IsSource;
    } else if (isOtherGroup(wish, organization)) {
        row.skip = SkipReason::OtherGroup;
    } else if (found == holdings.cend()) {
        row.skip = SkipReason::NotLookedAt;
    } else if (found->error) {
        row.skip = reasonOf(*found->error);
        row.error = found->error;
    } else {
        decide(row, wish, integrations::setupOf(wish.integrationType, found->entries, found->flags));
        considerList(row, wish);
        considerRights(row, wish);
    }
    return row;
}

} // namespace

ListedTokens listedTokens(
    const QString &regionId, const QString &integrationType, const QList<records::TokenRecord> &records)
{
    ListedTokens listed;
    for (const records::TokenRecord &record : records) {
        if (record.state != records::RecordState::Current || record.kind() != vault::SecretKind::BrokerToken)
            continue;
        const QList<records::Target> targets = records::targetsOf(record);
        for (const records::Target &target : targets) {
            if (target.regionId == regionId && target.integrationType == integrationType)
                listed[target.org.id].append({record.id, record.fingerprint, target.integration});
        }
    }
    return listed;
}

bool canBeAgreedTo(SkipReason reason)
{
    return reason == SkipReason::SwitchesDirect || reason == SkipReason::LacksEdit
        || reason == SkipReason::SourceLacksEdit;
}

int Preview::agreeable() const
{
    int count = 0;
    for (auto it = skipped.cbegin(); it != skipped.cend(); ++it)
        count += canBeAgreedTo(it.key()) ? it.value() : 0;
    return count;
}

Preview previewOf(const Wish &wish, const QList<snyk::Organization> &chosen,
    const QHash<OrgId, Holdings> &holdings, const JobSpeed &speed)
{
    Preview preview;
    preview.rows.reserve(chosen.size());
    for (const snyk::Organization &organization : chosen) {
        preview.rows.append(rowFor(wish, organization, holdings));
        const PreviewRow &row = preview.rows.constLast();
        if (row.skip)
            ++preview.skipped[*row.skip];
        else
            ++preview.toDo;
        preview.losesCredentials += row.losesCredentials ? 1 : 0;
        preview.doubtful += row.isDoubtful ? 1 : 0;
    }
    preview.calls = preview.toDo;
    preview.duration = jobTime(speed, wish.way, preview.calls);
    return preview;
}

bool isBrokeredAs(const std::optional<IntegrationId> &integration, const QString &type, const Holdings &now)
{
    const QList<integrations::Setup> all = integrations::setupsOf(type, now.entries, now.flags);
    return integration && std::any_of(all.cbegin(), all.cend(), [&integration](const auto &there) {
        return there.integration == integration && there.state == SetupState::Brokered;
    });
}

bool isAsPlanned(const JobPlan &plan, const RowPlan &row, const Holdings &now)
{
    if (now.error)
        return false;
    if (plan.way == Way::TakeBack)
        return isBrokeredAs(row.before, plan.integrationType, now);
    Wish wish{plan.way, plan.regionId, plan.apiAddress, plan.integrationType};
    wish.switchesDirect = row.before.has_value();
    PreviewRow again{{row.org.id, row.org.name, row.org.slug, row.org.group}};
    decide(again, wish, integrations::setupOf(plan.integrationType, now.entries, now.flags, row.before));
    return !again.skip && again.act == row.act && again.before == row.before;
}

JobPlan planOf(const Wish &wish, const Preview &preview, const QDateTime &nowUtc)
{
    JobPlan plan{JobId::create(), wish.way, wish.regionId, wish.apiAddress, wish.integrationType,
        wish.practice, nowUtc, wish.source, wish.sourceRecord, wish.sourceToken};
    plan.rows.reserve(preview.rows.size());
    for (const PreviewRow &row : preview.rows) {
        const snyk::Organization &organization = row.organization;
        RowPlan planned{{organization.id, organization.name, organization.slug, organization.group}, row.act,
            row.before, std::nullopt, row.skip, row.hadDirect};
        if (wish.way == Way::Each && !row.skip)
            planned.record = RecordId::create();
        plan.rows.append(planned);
    }
    return plan;
}

} // namespace broker::sharing
