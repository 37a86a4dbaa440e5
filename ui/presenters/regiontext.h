// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/region.h"

#include <QString>
#include <QUrl>

namespace broker::ui {

/// "Europe, Frankfurt (SNYK-EU-01)"; for a single-tenant id "Single tenant (api.example.com)". A host that is
/// not ASCII is shown in punycode.
[[nodiscard]] QString regionName(const QString &regionId);
/// The id alone, for a narrow column or a file; likewise.
[[nodiscard]] QString regionIdText(const QString &regionId);
/// The address as it travels, or that Snyk documents none.
[[nodiscard]] QString addressText(const QUrl &address);
/// What is missing in this region and whom to ask; empty when all five addresses are known.
[[nodiscard]] QString undocumentedNote(const snyk::Region &region);

} // namespace broker::ui
