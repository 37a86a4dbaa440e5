// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/fieldcheck.h"
#include "integrations/clienttype.h"

#include <QString>

// The words for what a Broker client is asked about. Plain text throughout.
namespace broker::ui {

/// "Nexus Repository Manager 3"; where there are two ways to sign in, with the way: "Jira, with a personal
/// access token".
[[nodiscard]] QString clientTypeName(const integrations::ClientType &type);

/// A label without a mnemonic and without a colon.
[[nodiscard]] QString clientFieldLabel(integrations::ClientField field);
/// One or two sentences: what it is, where to find it, what happens without it.
[[nodiscard]] QString clientFieldHelp(integrations::ClientField field);
/// What holds when the field is left empty, or nothing: "Left empty: 8000".
[[nodiscard]] QString clientFieldFallback(const integrations::ClientFieldSpec &spec);

/// What is wrong and what to enter instead. The suggestion is not in it: the view offers it. Never holds
/// what was entered.
[[nodiscard]] QString fieldProblemText(const clientconfig::FieldProblem &problem);

} // namespace broker::ui
