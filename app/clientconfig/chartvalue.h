// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integrations/clienttype.h"

#include <QLatin1String>
#include <QString>

#include <optional>

// Which values of Snyk's Helm chart become which variables of the client (snyk/snyk-broker-helm templates).
namespace broker::clientconfig {

struct ChartValue
{
    QLatin1String key;
    /// Through a Kubernetes Secret, in base64; else written into the Deployment without quotes.
    bool isThroughSecret = false;
};

/// Nothing for what goes under "env".
[[nodiscard]] std::optional<ChartValue> chartValueOf(
    const integrations::ClientType &type, const QString &variable);
/// The other way round; empty for a value that becomes no variable of this type.
[[nodiscard]] QString variableOfChart(const integrations::ClientType &type, const QString &key);

} // namespace broker::clientconfig
