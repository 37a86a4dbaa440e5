// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presenters/errortext.h"

#include <QString>

namespace broker::ui {

/// The English text behind "Copy details" of an API error, redacted: time, kind, status, host, Snyk's
/// words, request id, certificate. Never a token, an address path or a query.
[[nodiscard]] QString detailsOf(const snyk::ApiError &error, ErrorContext context, const QDateTime &nowUtc);

} // namespace broker::ui
