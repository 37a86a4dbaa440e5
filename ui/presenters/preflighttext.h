// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "presenters/checktext.h"
#include "rotation/groupdiscovery.h"
#include "rotation/preflightreport.h"

#include <QDateTime>
#include <QString>

namespace broker::ui {

/// What is looked at: "Snyk accepts your API token".
[[nodiscard]] QString preflightItemText(rotation::PreflightItem item);

[[nodiscard]] CheckText textFor(const rotation::PreflightResult &result, const QDateTime &nowUtc);

/// How far looking through the group came; empty before it began.
[[nodiscard]] QString discoveryText(const rotation::GroupDiscovery &discovery);
/// "GitLab in Payments, uses Broker"
[[nodiscard]] QString discoveredText(const rotation::Discovered &found, const QString &typeName);

} // namespace broker::ui
