// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/statemachine.h"

#include <optional>
#include <variant>

// How far taking stock of an account's organizations is. Pure; see Stocktaking for what is done in it.
namespace broker::sharing::stock {

struct NotBegun
{ };
/// Which organizations there are is being read.
struct Listing
{ };
/// Their integrations are being read.
struct Looking
{ };
/// Every one of them was looked at, or refused to be.
struct Complete
{ };
/// By the user, by the end of the program, or because nobody is signed in any more; what was found stays.
struct Stopped
{ };
/// Snyk does not answer, or not this token any more; what was found stays.
struct Failed
{ };
using State = std::variant<NotBegun, Listing, Looking, Complete, Stopped, Failed>;

/// From the beginning, or for what is left.
struct Begin
{ };
struct Listed
{ };
struct AllLooked
{ };
struct Refused
{ };
struct Stop
{ };
using Event = std::variant<Begin, Listed, AllLooked, Refused, Stop>;

/// Nothing where the event has no place.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);
[[nodiscard]] bool isRunning(const State &state);

} // namespace broker::sharing::stock
