// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/clienttype.h"

// What several products have in common.
namespace broker::products {

namespace source {
inline constexpr QLatin1String brokerTemplates("snyk/broker client-templates/*/.env.sample");
inline constexpr QLatin1String snykDocs("Snyk docs, Snyk Broker: install and configure");
} // namespace source

namespace field {
inline constexpr ClientField packageLinks("packageLinks");
} // namespace field

/// The tail of every template of a source control system.
[[nodiscard]] QList<TemplateVariable> gitVariables(
    QLatin1String url, QLatin1String user, QLatin1String password);
/// That of all others: nothing is let through by a rule.
[[nodiscard]] QList<TemplateVariable> noRules();
/// What repositories of packages are asked for beside.
[[nodiscard]] ClientFieldSpec packageLinks();

} // namespace broker::products
