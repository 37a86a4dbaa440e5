// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"
#include "snyk/auditlog.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

// What Snyk's audit log says of the integration that a recorded token is of: the true age of a token that was
// made elsewhere, and what others have done to it since.
namespace broker::presence {

/// The last change of the integration that the log has.
struct SnykChange
{
    /// UTC, by Snyk's clock.
    QDateTime at;
    snyk::IntegrationChange change = snyk::IntegrationChange::Edited;
    snyk::ChangedThrough through = snyk::ChangedThrough::Unknown;
    /// Snyk's id of the account; plain text, may be empty.
    QString userId = {};
    /// It was the account that was signed in when the log was read.
    bool isByOwnAccount = false;
    /// The user was reminded of it.
    bool isReminded = false;
    /// The user knows of it, and that the token is still the recorded one.
    bool isAccepted = false;
    /// Who the account is, as Snyk calls it; empty where that could not be read.
    QString userName = {};

    /// Whatever became of it here.
    [[nodiscard]] bool isSameAs(const SnykChange &other) const;
    friend bool operator==(const SnykChange &, const SnykChange &) = default;
};

struct SnykTrail
{
    /// UTC; when the log was read.
    QDateTime read;
    /// Nothing where nothing was done to the integration in the days that the log goes back before.
    std::optional<SnykChange> last = {};

    friend bool operator==(const SnykTrail &, const SnykTrail &) = default;
};

using SnykTrails = QHash<RecordId, SnykTrail>;

/// The log has a change that came after the token was recorded or rotated here, and the user has not said
/// that it is known: the token may be another one by now.
[[nodiscard]] bool isChangedElsewhere(const records::TokenRecord &record, const SnykTrail &trail);

/// The trail after the log was read. What was noted of the same change before stays. Pure.
[[nodiscard]] SnykTrail trailFrom(const records::TokenRecord &record,
    const QList<snyk::IntegrationEvent> &events, const QString &ownUserId, const QDateTime &readUtc,
    const std::optional<SnykTrail> &before);

[[nodiscard]] QJsonObject toJson(const SnykTrails &trails);
/// Without what cannot be understood.
[[nodiscard]] SnykTrails trailsFrom(const QJsonObject &file);

} // namespace broker::presence
