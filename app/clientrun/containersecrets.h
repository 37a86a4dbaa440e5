// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace broker::clientrun {

/// More than any client's variables take.
inline constexpr qsizetype longestVariables = 256 * 1024;

/// What no line of a container's log may show, from its variables as the engine tells them: JSON, a list of
/// "NAME=value". Those called as one of `open` are taken for what they are, unless there is a login in it;
/// and so is what is in every log, such as "info" or a port, unless the variable is one of `closed` or sounds
/// as if it were. Nothing for bytes that are no such list. Pure.
[[nodiscard]] std::optional<QList<Secret>> secretsAmong(
    const QByteArray &variables, const QSet<QString> &open, const QSet<QString> &closed);

} // namespace broker::clientrun
