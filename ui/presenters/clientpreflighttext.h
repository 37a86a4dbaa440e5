// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientpreflight.h"
#include "presenters/checktext.h"
#include "presenters/explanation.h"

#include <QString>

// The words for what a Broker client found out about itself. Plain text; what came from the client is
// bounded and redacted before it gets here.
namespace broker::ui {

[[nodiscard]] Tone toneOf(clientcheck::PreflightVerdict verdict);
[[nodiscard]] Explanation explain(const clientcheck::PreflightReport &report);

/// What was tried: "The client reaches the Broker server". The client's own name where this program does
/// not know the check.
[[nodiscard]] QString preflightCheckName(const clientcheck::PreflightCheck &check);
/// How it ended, what that means and what it needs next; with the client's own words unless it passed.
[[nodiscard]] CheckText textFor(const clientcheck::PreflightCheck &check);

} // namespace broker::ui
