// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace broker::snyk {

/// Parses a body whose top level is an object. Refuses, before parsing, what no answer of Snyk's
/// looks like: over 8 MiB, or nested deeper than 32 levels. The error never repeats the text.
[[nodiscard]] Result<QJsonObject, QString> parseJsonObject(const QByteArray &body);

} // namespace broker::snyk
