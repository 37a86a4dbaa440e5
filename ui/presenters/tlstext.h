// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/explanation.h"
#include "snyk/apierror.h"

// The words for connections that are not encrypted as they have to be. Used by errortext; `error.host` is
// never empty here.
namespace broker::ui::tlsmatter {

/// The part of this program that encrypts is missing.
[[nodiscard]] Explanation unavailable();
[[nodiscard]] Explanation untrusted(const snyk::ApiError &error);
/// The connection was made, and nobody showed a certificate.
[[nodiscard]] Explanation notSpoken(const snyk::ApiError &error);

} // namespace broker::ui::tlsmatter
