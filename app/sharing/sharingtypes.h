// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/id.h"
#include "records/tokenrecord.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace broker::sharing {

/// Ours: one job, from its plan to the last of its rows.
using JobId = Id<struct JobTag>;

/// The way in which many organizations get their Broker token.
enum class Way {
    Share, ///< one token: the integration of one organization is cloned into the others
    Each, ///< a token for each: Broker is enabled in every one
    TakeBack, ///< undoes what another job has done
};

/// What Snyk is asked to do in one organization.
enum class Act {
    Clone, ///< POST …/clone at the source; makes the integration there, or takes the place of one
    Add, ///< POST with Broker enabled
    Enable, ///< PUT with Broker enabled, on an integration that is there
    Disable, ///< PUT without Broker, with placeholders for credentials: no call removes an integration
};

/// Why an organization of the choice is left alone.
enum class SkipReason {
    IsSource, ///< it is the one that is cloned from
    AlreadyBrokered, ///< Snyk says that its integration uses Broker; the list does not know its token
    MayBeBrokered, ///< it has the integration, and Snyk does not say whether with Broker
    SwitchesDirect, ///< it has the integration without Broker, whose credentials would be lost; not wanted
    OtherGroup, ///< a clone stays within a group
    NoPermission, ///< Snyk refused to show its integrations: 401 or 403
    NotFound, ///< Snyk does not know it, or does not show it: 404
    Unreadable, ///< its integration has an id that no call can name
    NotLookedAt, ///< its integrations could not be read for another reason
    ChangedSince, ///< somebody has changed it since it was planned, or since the job that is taken back
    NotMadeByJob, ///< of a job that is taken back: the job has not done anything here
    RotatedSince, ///< of a job that is taken back: its integration holds a token of a later rotation
    NotOnList, ///< of a job that is taken back: the list does not say that it holds the job's token
    InOtherJob, ///< of a job that is taken back: another job has done something here since, or may yet
    LacksEdit, ///< the role of the token in it lacks Edit Integrations
    SourceLacksEdit, ///< the role of the token lacks it in the organization that is cloned from
    SharesToken, ///< the list says that it shares the very token that is to be shared
    OtherToken, ///< of a token that is to be shared: the list has another one for it
    HasToken, ///< of a token for each: the list has one for it
};

/// What is to happen in one organization.
struct RowPlan
{
    records::OrgRef org;
    Act act = Act::Clone;
    /// The integration of the type that is there, where there is one: what is changed, or replaced.
    std::optional<IntegrationId> before = {};
    /// For Way::Each: the record that the token gets, under which the keychain has it as well.
    std::optional<RecordId> record = {};
    /// Left alone from the beginning.
    std::optional<SkipReason> skip = {};
    /// For Way::TakeBack: before the job that is undone, a direct integration was here.
    bool hadDirect = false;

    friend bool operator==(const RowPlan &, const RowPlan &) = default;
};

/// Everything that is decided before a job begins; on disk from its first call on. Holds no secret.
struct JobPlan
{
    JobId id;
    Way way = Way::Share;
    QString regionId;
    /// Text of an HttpsUrl.
    QString apiAddress;
    /// Catalogue key.
    QString integrationType;
    bool practice = false;
    /// UTC.
    QDateTime made;
    /// For Way::Share: what is cloned. Its integration is known.
    std::optional<records::Target> source = {};
    /// For Way::Share: the record of the shared token, when we have it. It will name the organizations.
    std::optional<RecordId> sourceRecord = {};
    /// For Way::Share: the token that is shared, when we have it.
    std::optional<Fingerprint> sourceToken = {};
    /// For Way::TakeBack: the job that is undone.
    std::optional<JobId> undoes = {};
    QList<RowPlan> rows = {};
    /// For Way::Each: where the tokens go, whatever the settings say later. Nothing before the job begins.
    std::optional<records::Storage> storage = {};
    /// The keychain did not take a token: from then on they go into memory, as the user wanted.
    bool turnedToMemory = false;

    friend bool operator==(const JobPlan &, const JobPlan &) = default;
};

/// Whether the integration of the record can be cloned into other organizations: it is a current Broker token
/// of the region, and its integration and group are known.
[[nodiscard]] bool canBeShared(const records::TokenRecord &record, const QString &regionId);

/// Whether one job can give a token of this integration, by its catalogue key, to each of many organizations:
/// Snyk's API makes them, and its list says who has one. The others are set up one by one.
[[nodiscard]] bool canBeForMany(const QString &integrationType);

/// With what a window for many organizations begins.
struct Beginning
{
    /// Of the choice.
    QString regionId = {};
    /// Text of an HttpsUrl.
    QString apiAddress = {};
    QList<OrgId> chosen = {};
    /// Snyk's key, for a token each; empty where nobody said.
    QString integrationType = {};
    /// The record of the token to share.
    std::optional<RecordId> source = {};
};

/// The target that a row of the plan leads to.
[[nodiscard]] records::Target targetOf(const JobPlan &plan, const RowPlan &row);

/// Stable names, as used in files and exported tables.
[[nodiscard]] QLatin1String nameOf(Way way);
[[nodiscard]] QLatin1String nameOf(Act act);
[[nodiscard]] QLatin1String nameOf(SkipReason reason);
[[nodiscard]] std::optional<Way> wayByName(QStringView name);
[[nodiscard]] std::optional<Act> actByName(QStringView name);
[[nodiscard]] std::optional<SkipReason> skipReasonByName(QStringView name);

} // namespace broker::sharing
