// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "records/recordstore.h"
#include "sharing/managed.h"
#include "sharing/preview.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace broker::sharing {

/// What is known of an account's organizations, and since when.
struct StoredSurvey
{
    QString regionId = {};
    /// Text of an HttpsUrl: where it was asked.
    QString apiAddress = {};
    /// UTC, when the survey began that is the last one.
    QDateTime begun = {};
    /// The group that it was begun for; nothing for all organizations.
    std::optional<GroupId> group = {};
    /// Whether it came to its end.
    bool isFinished = false;
    /// All that the account sees, whatever the group.
    QList<snyk::Organization> organizations = {};
    /// Of some of them, with Snyk's refusal where it gave one. On disk a refusal is its kind alone; other
    /// errors are not there: those organizations are to be asked again.
    QHash<OrgId, Holdings> holdings = {};
    /// UTC, of each that has holdings.
    QHash<OrgId, QDateTime> looked = {};
    /// Those that the last survey has looked at. Not told by the times: a clock may be set back.
    QSet<OrgId> seen = {};
    /// What the list had of each when it was looked at; nothing of one that an earlier version looked at.
    OnList held = {};
};

/// What is known of one group, or of all organizations.
struct GroupKnowledge
{
    int organizations = 0;
    /// Of these; refused ones are among them.
    int looked = 0;
    int refused = 0;
    /// Of `looked`: those of the last look.
    int seen = 0;
    /// The last look came to its end; all of these are seen then, or of another group.
    bool isFinished = true;
    /// UTC, the oldest look of them. Nothing when nobody was looked at.
    std::optional<QDateTime> since = {};
};
[[nodiscard]] GroupKnowledge knowledgeOf(const StoredSurvey &survey, const std::optional<GroupId> &group);
/// The organizations of a group, or all of them, in their order.
[[nodiscard]] QList<snyk::Organization> organizationsIn(
    const QList<snyk::Organization> &organizations, const std::optional<GroupId> &group);

/// Writes it as a whole, mode 0600; names, ids and kinds, nothing secret.
[[nodiscard]] Result<bool, records::RecordError> saveSurvey(const QString &path, const StoredSurvey &survey);
/// Nothing without a file, or with one that this version does not understand: it can be found again.
[[nodiscard]] std::optional<StoredSurvey> loadSurvey(const QString &path);

} // namespace broker::sharing
