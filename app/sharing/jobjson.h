// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sharing/rowstate.h"
#include "sharing/sharingtypes.h"

#include <QJsonObject>

#include <optional>

// How jobs look in their files. Pure; nothing of it is secret.
namespace broker::sharing {

/// Of a plan's file.
inline constexpr int jobSchema = 1;

[[nodiscard]] QJsonObject toJson(const JobPlan &plan);
/// Nothing when a needed field is missing, has another form, or a value this version does not know.
[[nodiscard]] std::optional<JobPlan> planFromJson(const QJsonObject &file);

/// What a line says of one row. A token in hand is not written: it has to reach a store. `run` names this run
/// of the program, whose memory ends with it.
[[nodiscard]] QJsonObject toJson(const RowState &state, const QString &run);
/// As it is after a start: a call whose end is not known has to be looked at; and a token that another run
/// had in memory is gone.
[[nodiscard]] std::optional<RowState> stateFromJson(const QJsonObject &json, const QString &run);

} // namespace broker::sharing
