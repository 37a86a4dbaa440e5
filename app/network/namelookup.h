// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace broker::network {

/// What the name of a host stands for on this computer.
struct NameLookup
{
    /// Of both kinds, as they were found.
    QStringList addresses{};
    /// The system's words when there is none; plain and bounded.
    QString fault{};
};

using LookupResult = Result<NameLookup, std::monostate>;
/// Looks a name up without waiting; settles once.
using Resolver = std::function<QFuture<LookupResult>(const QString &host)>;

/// Asks the system. It cannot be stopped and takes as long as the system takes.
[[nodiscard]] QFuture<LookupResult> lookUp(const QString &host);

} // namespace broker::network
