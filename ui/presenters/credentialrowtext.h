// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <QString>

// What tells the credentials for Snyk's API apart that one account may have several of: the kind, of an OAuth
// service account its client id, and how the secret ends. `clientId` is empty for the others. Plain text.
namespace broker::ui {

/// For a row: "Snyk …wxyz".
[[nodiscard]] QString credentialEndText(const records::TokenRecord &record);
/// And which: "Personal access token", or "OAuth client 0d1e2f3a…".
[[nodiscard]] QString credentialKindText(const records::TokenRecord &record, const QString &clientId);
/// The same as a screen reader says it, with the whole client id.
[[nodiscard]] QString spokenCredential(const records::TokenRecord &record, const QString &clientId);
/// Whose it is and all of that, in lines.
[[nodiscard]] QString credentialToolTip(const records::TokenRecord &record, const QString &clientId);
/// See recordName; with the end of the secret where records of one account may stand beside each other.
[[nodiscard]] QString recordNameInList(const records::TokenRecord &record);

} // namespace broker::ui
