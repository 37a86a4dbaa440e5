// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/paths.h"

#include <algorithm>

namespace broker::records {

namespace {

constexpr qsizetype longestProfileName = 40;

bool isProfileCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
        || c == u'_';
}

/// The prefix keeps a profile called "default" or "practice" apart from what we call so.
QString spaceFolder(const QString &base, const QString &profile, bool practice)
{
    QString folder = base;
    if (profile.isEmpty())
        folder += QLatin1String("/default");
    else
        folder += QLatin1String("/profile-") + profile;
    if (practice)
        folder += QLatin1String("/practice");
    return folder;
}

} // namespace

bool isProfileName(const QString &name)
{
    return name.size() <= longestProfileName && std::all_of(name.cbegin(), name.cend(), isProfileCharacter);
}

Paths Paths::under(
    const QString &dataFolder, const QString &configFolder, const QString &profile, bool practice)
{
    Q_ASSERT(isProfileName(profile));
    const QString data = spaceFolder(dataFolder, profile, practice);
    return {data + QLatin1String("/tokens.json"), data + QLatin1String("/unfinished"),
        spaceFolder(configFolder, profile, practice) + QLatin1String("/settings.ini"),
        data + QLatin1String("/audit"), data + QLatin1String("/rotations"), data + QLatin1String("/jobs"),
        data + QLatin1String("/selections"), data + QLatin1String("/inventory.json"),
        data + QLatin1String("/snyk.json"), data + QLatin1String("/atsnyk.json")};
}

} // namespace broker::records
