// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace broker::snyk {

/// Whether nobody owns the domain: "com", "co.uk" and the like, below which names belong to strangers.
[[nodiscard]] bool isPublicSuffix(const QString &domain);

} // namespace broker::snyk
