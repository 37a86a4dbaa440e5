// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "presenters/errortext.h"

// The words for Snyk's own refusals (400 to 5xx), which depend on what was being done: title, what
// happened, likely cause and next step only. Used by errortext. `error.host` is never empty here.
namespace broker::ui::refusal {

[[nodiscard]] Explanation badRequest(ErrorContext context);
[[nodiscard]] Explanation unauthorized(const snyk::ApiError &error, ErrorContext context);
[[nodiscard]] Explanation forbidden(ErrorContext context);
[[nodiscard]] Explanation notFound(const snyk::ApiError &error, ErrorContext context);
[[nodiscard]] Explanation gone(const snyk::ApiError &error);
[[nodiscard]] Explanation conflict(ErrorContext context);
[[nodiscard]] Explanation unprocessable(ErrorContext context);
/// Of turning Broker on for a container registry, where `text` is what is said of any other integration.
[[nodiscard]] Explanation ofRegistry(Explanation text, const snyk::ApiError &error);
[[nodiscard]] Explanation rateLimited(const snyk::ApiError &error);
[[nodiscard]] Explanation serverError(const snyk::ApiError &error);
[[nodiscard]] Explanation unexpectedStatus(const snyk::ApiError &error);

} // namespace broker::ui::refusal
