// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "products/clienttype.h"

// What github.com and a GitHub server of one's own have in common.
namespace broker::products {

[[nodiscard]] ClientFieldSpec gitHubTokenField();
/// The tail of both templates.
[[nodiscard]] QList<TemplateVariable> gitHubVariables();

} // namespace broker::products
