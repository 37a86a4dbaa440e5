// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientrun/containersecrets.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace broker::clientrun {

namespace {

/// Shorter ones are in every second word, and in no password.
constexpr qsizetype shortestSecret = 4;

/// Of the image and of the engines, in every container.
bool isOfEveryContainer(const QString &name)
{
    constexpr std::array names{QLatin1String("PATH"), QLatin1String("HOME"), QLatin1String("HOSTNAME"),
        QLatin1String("TERM"), QLatin1String("container"), QLatin1String("NODE_VERSION"),
        QLatin1String("YARN_VERSION")};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

std::optional<QList<Secret>> secretsAmong(const QByteArray &variables, const QSet<QString> &open)
{
    if (variables.size() > longestVariables)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(variables);
    if (!document.isArray())
        return std::nullopt;
    QList<Secret> secrets;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        const QString text = entry.toString();
        const qsizetype end = text.indexOf(u'=');
        const QString name = text.left(end);
        QString value = text.mid(end + 1);
        const bool isOpen = isOfEveryContainer(name) || (open.contains(name) && !value.contains(u'@'));
        if (end > 0 && !isOpen && value.size() >= shortestSecret)
            secrets.append(Secret::take(std::move(value)));
    }
    return secrets;
}

} // namespace broker::clientrun
