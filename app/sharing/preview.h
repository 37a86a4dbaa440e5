// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/jobtime.h"
#include "sharing/sharingtypes.h"
#include "snyk/apierror.h"
#include "snyk/model.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

// What a job would do, before anything is done. Pure.
namespace broker::sharing {

/// What was found in one organization, see Survey.
struct Holdings
{
    /// Of v1's list, and what only that of REST knows.
    QList<snyk::IntegrationEntry> entries = {};
    /// Nothing where Snyk does not say.
    std::optional<snyk::BrokerFlags> flags = {};
    /// Why v1's list could not be read; there are no entries then.
    std::optional<snyk::ApiError> error = {};
};

/// Why an organization is left alone whose integrations could not be read.
[[nodiscard]] SkipReason reasonOf(const snyk::ApiError &error);

/// A current Broker token of the list, in one organization that uses it.
struct ListedToken
{
    RecordId record;
    Fingerprint token;
    /// Nothing where the list does not know it.
    std::optional<IntegrationId> integration = {};
};
using ListedTokens = QHash<OrgId, QList<ListedToken>>;
/// Of the integration type in the region, shared ones under each of their organizations.
[[nodiscard]] ListedTokens listedTokens(
    const QString &regionId, const QString &integrationType, const QList<records::TokenRecord> &records);

/// What the user wants.
struct Wish
{
    Way way = Way::Share;
    QString regionId;
    QString apiAddress;
    /// Catalogue key.
    QString integrationType;
    bool practice = false;
    /// For Way::Share: the integration that is cloned, with its id and its organization's group.
    std::optional<records::Target> source = {};
    /// For Way::Share: the record of its token, where there is one.
    std::optional<RecordId> sourceRecord = {};
    /// The token of that record.
    std::optional<Fingerprint> sourceToken = {};
    /// Whether direct integrations are switched as well, whose credentials are lost for good.
    bool switchesDirect = false;
    /// For Way::Share: of the token in the source's organization.
    snyk::Permission editAtSource = snyk::Permission::Untold;
    /// Whether Snyk is asked as well where the role lacks the permission: one in the group may grant it.
    bool triesWithoutEdit = false;
    /// What the list knows: Snyk says that an integration uses Broker, and not with which token.
    ListedTokens listed = {};
};

struct PreviewRow
{
    snyk::Organization organization;
    Act act = Act::Clone;
    std::optional<IntegrationId> before = {};
    /// Nothing when it is to be done. SwitchesDirect rows form a group of their own, to be agreed to.
    std::optional<SkipReason> skip = {};
    /// It is to be done, and a direct integration with its credentials goes.
    bool losesCredentials = false;
    /// Of a job that is taken back: a direct integration was here before it.
    bool hadDirect = false;
    /// The role lacks the permission: tried all the same, Snyk may refuse it. See Wish::triesWithoutEdit.
    bool isDoubtful = false;
    /// What Snyk said, where its integrations could not be read.
    std::optional<snyk::ApiError> error = {};
    /// The one that it has, where it is left alone for a token of the list.
    std::optional<Fingerprint> token = {};
};

struct Preview
{
    /// In the order of the choice.
    QList<PreviewRow> rows;
    int toDo = 0;
    /// Among those to do.
    int losesCredentials = 0;
    QHash<SkipReason, int> skipped;
    /// Calls that change something; each row to do costs one.
    int calls = 0;
    /// Rows that are tried all the same.
    int doubtful = 0;
    /// Of those that are left alone: see canBeAgreedTo.
    [[nodiscard]] int agreeable() const;
    /// From the first call to the end of the last row, see jobTime.
    std::chrono::milliseconds duration{0};
};

/// Whether the user may have it done all the same, by a tick of its own: a direct integration that would be
/// switched, or a role that lacks the permission.
[[nodiscard]] bool canBeAgreedTo(SkipReason reason);

/// Organizations without holdings have not been looked at.
[[nodiscard]] Preview previewOf(const Wish &wish, const QList<snyk::Organization> &chosen,
    const QHash<OrgId, Holdings> &holdings, const JobSpeed &speed);

/// Whether the row would be planned the same way now, for what was found in its organization. Where the row
/// takes the place of a direct integration, that was agreed to.
[[nodiscard]] bool isAsPlanned(const JobPlan &plan, const RowPlan &row, const Holdings &now);
/// Whether Snyk says that the integration of this type uses Broker, and that it is this one.
[[nodiscard]] bool isBrokeredAs(
    const std::optional<IntegrationId> &integration, const QString &type, const Holdings &now);

/// The job that does what the preview shows, rows that are left alone included. `nowUtc` is when it is made.
[[nodiscard]] JobPlan planOf(const Wish &wish, const Preview &preview, const QDateTime &nowUtc);

} // namespace broker::sharing
