// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QList>

#include <array>
#include <optional>

// How a target looks in the files of records and journal. Pure.
namespace broker::records {

/// The fields that `writeTarget` writes.
inline constexpr std::array targetFields{QLatin1String("region"), QLatin1String("api"),
    QLatin1String("orgId"), QLatin1String("orgName"), QLatin1String("orgSlug"), QLatin1String("groupId"),
    QLatin1String("integrationType"), QLatin1String("integrationId"), QLatin1String("integrationProfile")};

/// Other fields of the object stay.
void writeTarget(QJsonObject &json, const Target &target);
[[nodiscard]] std::optional<Target> readTarget(const QJsonObject &json);

/// A list of targets. `before` is the same list as it was read: what this version does not know of
/// an entry, and entries that it cannot read, are taken over from there.
[[nodiscard]] QJsonArray targetsToJson(const QList<Target> &targets, const QJsonArray &before);
[[nodiscard]] QList<Target> targetsFromJson(const QJsonArray &array);
/// Whether the list holds more than `targetsFromJson` understands.
[[nodiscard]] bool holdsMoreThanTargets(const QJsonArray &array);

} // namespace broker::records
