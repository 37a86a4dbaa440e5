// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/statemachine.h"

#include <optional>
#include <variant>

// How far looking for the organization of an existing client is. Pure; see HomeSearch for what is done in it.
namespace broker::sharing::home {

struct NotBegun
{ };
/// Which organizations there are is being read.
struct Listing
{ };
/// They are more than are asked about without being told to.
struct Offered
{ };
/// Their integrations are being read.
struct Looking
{ };
/// Every one of them was looked at, or refused to be.
struct Complete
{ };
/// By the user, or because nobody is signed in any more; what was found stays.
struct Stopped
{ };
/// Snyk does not answer, or not this token any more; what was found stays.
struct Failed
{ };
using State = std::variant<NotBegun, Listing, Offered, Looking, Complete, Stopped, Failed>;

/// From the beginning, or for what is left.
struct Begin
{ };
/// And they are few, or the user has agreed before.
struct Listed
{ };
struct ListedMany
{ };
/// The user wants all of them to be looked at.
struct Agree
{ };
struct AllLooked
{ };
struct Refused
{ };
struct Stop
{ };
using Event = std::variant<Begin, Listed, ListedMany, Agree, AllLooked, Refused, Stop>;

/// Nothing where the event has no place.
[[nodiscard]] std::optional<State> next(const State &state, const Event &event);
[[nodiscard]] bool isRunning(const State &state);

} // namespace broker::sharing::home
