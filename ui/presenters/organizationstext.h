// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/tokenrecord.h"

#include <QString>
#include <QStringList>

// Whose a secret is, where several organizations may use one: the list and every window about it say the
// same. Plain text.
namespace broker::ui {

/// The organizations that use it beside its own, by name, each once.
[[nodiscard]] QStringList otherOrganizations(const records::TokenRecord &record);
/// How many they are.
[[nodiscard]] int moreOrganizations(const records::TokenRecord &record);
/// "acme-prod +9"
[[nodiscard]] QString organizationsText(const records::TokenRecord &record);
/// The same as it is said aloud: "acme-prod and 9 more organizations".
[[nodiscard]] QString spokenOrganizations(const records::TokenRecord &record);
/// By name, for what is read elsewhere: "acme-prod; acme-test"; of very many the first, and "and 88 more".
[[nodiscard]] QString namedOrganizations(const records::TokenRecord &record);
/// "GitLab in acme-prod +9"
[[nodiscard]] QString placeName(const records::TokenRecord &record);

} // namespace broker::ui
