// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/id.h"
#include "vault/vaultkey.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace broker::records {

/// An organization as it was when a token was obtained; enough to show it without asking Snyk.
struct OrgRef
{
    OrgId id;
    QString name;
    QString slug;
    std::optional<GroupId> group;

    friend bool operator==(const OrgRef &, const OrgRef &) = default;
};

/// What a Broker token belongs to: one region, organization and integration type.
struct Target
{
    QString regionId;
    /// API base address, text of an HttpsUrl.
    QString apiAddress;
    OrgRef org;
    /// Catalogue key.
    QString integrationType;
    /// Known when the integration exists in Snyk and the API told.
    std::optional<IntegrationId> integration;

    /// Same region, organization and type.
    [[nodiscard]] bool sameAs(const Target &other) const;

    friend bool operator==(const Target &, const Target &) = default;
};

enum class Origin { Generated, Retrieved, Pasted };

/// Where the secret was put.
enum class Storage {
    Keychain,
    Memory, ///< gone with the session that made it
};

enum class RecordState {
    Current,
    Replaced, ///< another record holds this target's token now
};

/// One Broker token that the user has. Never holds the token.
struct TokenRecord
{
    RecordId id;
    Target target;
    Fingerprint fingerprint;
    vault::VaultKey key;
    Origin origin = Origin::Generated;
    Storage storage = Storage::Keychain;
    RecordState state = RecordState::Current;
    bool practice = false;
    /// UTC.
    QDateTime created;
    /// UTC; when the user is to rotate it.
    QDateTime due;
    /// Fields of the file that this version does not know; written back as they were.
    QJsonObject unknownFields;

    friend bool operator==(const TokenRecord &, const TokenRecord &) = default;
};

/// Snyk recommends rotating every 90 days.
inline constexpr int defaultRotationDays = 90;
[[nodiscard]] QDateTime defaultDueDate(const QDateTime &created);

} // namespace broker::records
