// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace broker::sharing {

/// What takes the place of the credentials that Snyk wants when Broker is disabled: of the right form, and
/// opens nothing. Nothing for a type whose form is not known, which cannot be taken back then. Source: Snyk's
/// v1 specification, "Integration credentials".
[[nodiscard]] std::optional<QJsonObject> placeholdersFor(const QString &type);

} // namespace broker::sharing
