// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"
#include "core/id.h"
#include "integrations/inventory.h"
#include "records/doubt.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace broker::sharing {

/// What speaks against an existing client being for an organization.
struct HomeDoubt
{
    /// Of what Snyk says of the organization's integrations; NotSetUp or NoBroker.
    std::optional<records::Doubt> integration{};
    /// With it: the types that the organization does have with Broker, by Snyk's keys.
    QStringList brokered{};
    /// That the list has for the integration.
    std::optional<Fingerprint> otherToken{};

    /// The one that weighs most.
    [[nodiscard]] records::Doubt gravest() const;

    friend bool operator==(const HomeDoubt &, const HomeDoubt &) = default;
};

/// Nothing where nothing speaks against it, which is also so where Snyk does not say. `rows` are all of the
/// organization's; of several of the type, `chosen` is the one that the client is for. `recorded` is what the
/// list has for that integration. Pure.
[[nodiscard]] std::optional<HomeDoubt> homeDoubtOf(const QString &type, const Fingerprint &token,
    const QList<integrations::IntegrationRow> &rows, const std::optional<IntegrationId> &chosen,
    const std::optional<records::TokenRecord> &recorded);

} // namespace broker::sharing
