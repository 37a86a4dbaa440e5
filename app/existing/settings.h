// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "existing/found.h"
#include "existing/yamltree.h"

#include <QLatin1String>
#include <QSet>
#include <QString>

// The settings of a container that no answer is about. What this program writes, or what the engine does by
// itself, needs no word; all else is named.
namespace broker::existing {

/// "resources.limits.cpu", "1"; several values of one path are several. Without a value it may have any.
struct UsualSetting
{
    QLatin1String path;
    QLatin1String value{};
};
using UsualSettings = QList<UsualSetting>;

/// Whether each value in the node, which is at that path, is a usual one. What has no value in it is usual.
[[nodiscard]] bool isUsual(const NodePtr &node, const QString &path, const UsualSettings &usual);
/// The members with anything in them that is not usual, but for those whose names are `known`.
[[nodiscard]] QList<Ignored> unusualIn(
    const NodePtr &map, const QSet<QString> &known, const UsualSettings &usual);

} // namespace broker::existing
