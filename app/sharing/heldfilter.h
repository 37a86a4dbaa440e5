// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/surveyfile.h"

#include <QString>
#include <QStringList>

#include <optional>

// Organizations by what the last survey found in them. Pure.
namespace broker::sharing {

/// Both conditions hold.
struct HeldFilter
{
    /// Snyk's key: those that have an integration of it.
    std::optional<QString> type = {};
    /// Those whose integration of the type does not use Broker; without a type, those of whose integrations
    /// none does.
    bool notBrokered = false;

    [[nodiscard]] bool isOn() const noexcept { return type.has_value() || notBrokered; }
    friend bool operator==(const HeldFilter &, const HeldFilter &) = default;
};

enum class Held {
    Yes,
    No,
    NotSaid, ///< it would be so, but Snyk does not say whether it uses Broker
    NotLookedAt,
    NotReadable, ///< Snyk did not show its integrations
};
[[nodiscard]] Held heldIn(const StoredSurvey &survey, const OrgId &organization, const HeldFilter &filter);

/// Every type of integration that was found, each once, sorted.
[[nodiscard]] QStringList typesIn(const StoredSurvey &survey);

} // namespace broker::sharing
