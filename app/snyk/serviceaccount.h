// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/secret.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

// What Snyk says of the service account that asks. All text is untrusted and bounded by the decoders.
namespace broker::snyk {

using ServiceAccountId = Id<struct ServiceAccountTag>;

/// Where a service account was made, and is managed.
using AccountHome = std::variant<OrgId, GroupId>;

struct ServiceAccount
{
    ServiceAccountId id;
    AccountHome home;
    QString name{};
    /// Of an OAuth client.
    QString clientId{};
    /// UTC; when its access token ends, where it has one that ends.
    std::optional<QDateTime> expires{};

    friend bool operator==(const ServiceAccount &, const ServiceAccount &) = default;
};

/// Who asks, as far as it is needed to find the account: GET /rest/self.
struct AccountAsking
{
    ServiceAccountId id;
    std::optional<OrgId> org;
};

/// A second client secret: valid beside the one before it. Snyk shows it once.
struct NewClientSecret
{
    QString clientId;
    Secret secret;
};

/// The answer to a deletion says nothing but that it was done.
struct ClientSecretDeleted
{
    friend bool operator==(const ClientSecretDeleted &, const ClientSecretDeleted &) = default;
};

} // namespace broker::snyk
