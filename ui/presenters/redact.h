// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::ui {

/// Replaces whatever could be a credential by a mask: UUIDs, token forms of Snyk and of the services,
/// long runs of letters and digits, user:password in addresses, and address queries. Ids of requests
/// are useful to support and secret to nobody: the one given is kept. Applied to every details text
/// as the last step, whatever went into it.
[[nodiscard]] QString redact(const QString &text, const QString &requestIdToKeep = QString());

} // namespace broker::ui
