// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clientconfig/carrier.h"
#include "clientconfig/fieldcheck.h"
#include "core/privatefile.h"
#include "integrations/clienttype.h"
#include "presenters/explanation.h"

#include <QDateTime>
#include <QString>

// The words for a Broker client's configuration. Plain text throughout.
namespace broker::ui {

/// "GitLab host", as a label without a colon.
[[nodiscard]] QString fieldName(integrations::ClientField field);
/// What is to be entered and where it is found, in one or two sentences. `isKept`: what is in the field is
/// the credential that the program keeps.
[[nodiscard]] QString fieldHelp(integrations::ClientField field, bool isKept = false);
/// How the client signs in, to tell variants of one integration apart: "Personal access token".
[[nodiscard]] QString variantName(const integrations::ClientType &type);

/// What is wrong, in a few words.
[[nodiscard]] QString problemTitle(clientconfig::ProblemKind kind);
/// What to do about it.
[[nodiscard]] QString problemAdvice(clientconfig::ProblemKind kind);
/// "Error", "Warning", "Note": the mark that does without colour.
[[nodiscard]] QString severityName(clientconfig::Severity severity);
/// All of it in one line, for under the field.
[[nodiscard]] QString problemText(const clientconfig::FieldProblem &problem);

/// "Docker"; a name, and so the same in every language.
[[nodiscard]] QString engineName(clientconfig::Engine engine);
[[nodiscard]] QString carrierName(
    clientconfig::Carrier carrier, clientconfig::Engine engine = clientconfig::Engine::Docker);
/// For whom it is, and what becomes of the secrets, in one sentence.
[[nodiscard]] QString carrierAudience(
    clientconfig::Carrier carrier, clientconfig::Engine engine = clientconfig::Engine::Docker);
/// Why the carrier cannot hold it, and the way out.
[[nodiscard]] Explanation explain(const clientconfig::Refusal &refusal);
[[nodiscard]] QString noteText(clientconfig::Note note);
[[nodiscard]] Explanation explainSaveFailure(const FileError &error, const QDateTime &nowUtc);

} // namespace broker::ui
