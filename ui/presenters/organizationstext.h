// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <QString>

// Whose a secret is, where several organizations may use one: the list and every window about it say the
// same. Plain text.
namespace broker::ui {

/// How many organizations use it beside its own.
[[nodiscard]] int moreOrganizations(const records::TokenRecord &record);
/// "acme-prod +9"
[[nodiscard]] QString organizationsText(const records::TokenRecord &record);
/// The same as it is said aloud: "acme-prod and 9 more organizations".
[[nodiscard]] QString spokenOrganizations(const records::TokenRecord &record);
/// "GitLab in acme-prod +9"
[[nodiscard]] QString placeName(const records::TokenRecord &record);

} // namespace broker::ui
