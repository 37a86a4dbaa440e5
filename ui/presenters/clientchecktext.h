// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientcheck/clientreport.h"
#include "presenters/explanation.h"
#include "records/tokenrecord.h"

#include <QString>
#include <QStringList>

// The words for what a running Broker client says of itself. Plain text; what came from the client is
// bounded and redacted before it gets here.
namespace broker::ui {

/// `address` is where the client was asked, as ClientAddress gives it.
[[nodiscard]] Explanation explain(const clientcheck::HealthReport &report, const QString &address);
[[nodiscard]] Explanation explain(const clientcheck::SystemReport &report);

/// One line for each tunnel: server, state, version.
[[nodiscard]] QStringList tunnelTexts(const clientcheck::HealthReport &report);
/// One line for each credential: where it was tried and how that ended.
[[nodiscard]] QStringList credentialTexts(const clientcheck::SystemReport &report);

/// What the list of tokens remembers of a check: only a client that proves its token counts as
/// an acceptance, because everything else may have other reasons than the token.
[[nodiscard]] records::CheckOutcome checkOutcomeOf(const clientcheck::HealthReport &report);

} // namespace broker::ui
