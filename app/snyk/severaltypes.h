// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace broker::snyk {

/// Whether an organization may have several integrations of this type, so that only the id tells which one is
/// meant: the container registries (REST specification, POST /orgs/{org_id}/integrations).
[[nodiscard]] bool mayBeSeveral(QStringView integrationType);

} // namespace broker::snyk
