// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

// At which of the points that a run passes it is killed; see powercut.h.
namespace broker::test {

/// Whether the world is another one since this point.
inline bool isEffect(const QString &point)
{
    for (const char *effect : {"after writing", "after removing", "after keychain write",
             "after keychain removal", "after the answer"}) {
        if (point.startsWith(QLatin1String(effect)))
            return true;
    }
    return false;
}

/// Between two effects the world is the same, whatever the process knows: the last point before each
/// effect, and the last of all.
inline QStringList onePerWorld(const QStringList &points)
{
    QStringList chosen;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i + 1 == points.size() || isEffect(points.at(i + 1)))
            chosen.append(points.at(i));
    }
    return chosen;
}

/// All of them when BTA_EVERY_POINT is set, else one for each world.
inline QStringList chosenPoints(const QStringList &points)
{
    return qEnvironmentVariableIsSet("BTA_EVERY_POINT") ? points : onePerWorld(points);
}

} // namespace broker::test
