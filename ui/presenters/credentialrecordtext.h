// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "credentials/checkreport.h"
#include "credentials/servicehost.h"
#include "presenters/explanation.h"
#include "records/tokenrecord.h"

#include <QList>
#include <QString>
#include <QStringList>

// The words for recorded credentials: whose they are and what they serve. Plain text.
namespace broker::ui {

/// "GitLab, https://gitlab.example.com"
[[nodiscard]] QString serviceText(const credentials::ServiceHost &host);
/// "GitLab in Payments", one for each.
[[nodiscard]] QStringList targetNames(const QList<records::Target> &targets);
/// So many names of a long list are shown before the user asks for all of them.
inline constexpr qsizetype firstNames = 12;
/// The first of the names, and "and 5 more" in the place of the others.
[[nodiscard]] QStringList shortened(const QStringList &names, qsizetype most = firstNames);
/// The same where only the first were made, of so many.
[[nodiscard]] QStringList withTheRest(QStringList first, qsizetype all);
/// The organizations that use the token of the record beside its own.
[[nodiscard]] QStringList sharerNames(const records::TokenRecord &record);
/// How a check ended, in a few words; without a result, that there was none.
[[nodiscard]] QString checkSummary(const credentials::CheckResult *result, credentials::Service service);

/// What kind of secret a record is about: "Broker token", or the kind of the credential.
[[nodiscard]] QString recordKindText(const records::TokenRecord &record);
/// "Credential for GitLab in Payments", or "Broker token for GitLab in Payments".
[[nodiscard]] QString recordName(const records::TokenRecord &record);
/// Where its secret is kept, and how long.
[[nodiscard]] QString recordStorageText(const records::TokenRecord &record);
/// Why what is signed in with beside the remembered API credential is not rotated here.
[[nodiscard]] QString whyNotRotatedText();
/// A secret that was kept in memory by a session that has ended.
[[nodiscard]] Explanation explainGone(const records::TokenRecord &record);
/// The environment variables of the Broker client that it goes into; empty when nobody knows.
[[nodiscard]] QString clientVariables(const records::Target &target);

} // namespace broker::ui
