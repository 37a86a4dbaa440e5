// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "powercut.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace broker::test {

/// What the file at `path` is, or will be with the content of the one at `contentPath`; nothing for
/// files that are none of a rotation's.
inline std::optional<QString> nameOfFile(const QString &path, const QString &contentPath)
{
    const QFileInfo info(path);
    if (info.fileName() == QLatin1String("tokens.json"))
        return QStringLiteral("the list");
    if (info.fileName() == QLatin1String("client-secret.json"))
        return QStringLiteral("the note");
    if (info.suffix() == QLatin1String("ini"))
        return QStringLiteral("the settings");
    const bool isJournal
        = info.dir().dirName() == QLatin1String("rotations") && info.suffix() == QLatin1String("json");
    if (!isJournal)
        return std::nullopt;
    QFile content(contentPath);
    if (!content.open(QIODevice::ReadOnly))
        return QStringLiteral("the journal");
    const QJsonObject rotation = QJsonDocument::fromJson(content.readAll()).object();
    return QStringLiteral("the journal at ") + rotation[QStringLiteral("stage")].toString();
}

/// Tells the cut of this process before and after `call`, which does `verb` to `file`.
template <class Call>
auto around(const QString &verb, const std::optional<QString> &file, Call call)
{
    PowerCut *cut = presentCut();
    if (!cut || !file)
        return call();
    cut->reach(QStringLiteral("before %1 %2").arg(verb, *file));
    const auto result = call();
    cut->reach(QStringLiteral("after %1 %2").arg(verb, *file));
    return result;
}

} // namespace broker::test
