// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "integrations/inventory.h"
#include "snyk/region.h"

#include <QString>

// What stands in the way of a page of Snyk's website.
namespace broker::ui {

/// Why there is no link to pages of the Web UI, or to support, and what to do instead; empty where there is.
[[nodiscard]] QString noWebUiText(const snyk::Region &region);
[[nodiscard]] QString noSupportText(const snyk::Region &region);
/// Why the steps of an integration find no token there yet, and what comes before them; empty where they find
/// one, or make one on the way. Nobody is sent back to have one generated whose role lacks what that takes.
[[nodiscard]] QString noTokenYetText(integrations::WebUiGuide guide, integrations::SetupState state,
    const QString &typeName, bool isEditMissing);

} // namespace broker::ui
