// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/placeholders.h"

#include <QHash>
#include <QStringList>

namespace broker::sharing {

std::optional<QJsonObject> placeholdersFor(const QString &type)
{
    static const QHash<QString, QStringList> fieldsOf{
        {QStringLiteral("github"), {QStringLiteral("token")}},
        {QStringLiteral("github-enterprise"), {QStringLiteral("token"), QStringLiteral("url")}},
        {QStringLiteral("gitlab"), {QStringLiteral("token"), QStringLiteral("url")}},
        {QStringLiteral("azure-repos"), {QStringLiteral("token"), QStringLiteral("url")}},
        {QStringLiteral("bitbucket-cloud"), {QStringLiteral("username"), QStringLiteral("password")}},
        {QStringLiteral("bitbucket-server"),
            {QStringLiteral("username"), QStringLiteral("password"), QStringLiteral("url")}},
    };
    const auto fields = fieldsOf.constFind(type);
    if (fields == fieldsOf.cend())
        return std::nullopt;
    QJsonObject placeholders;
    for (const QString &field : *fields) {
        placeholders[field] = field == QLatin1String("url") ? QStringLiteral("https://placeholder.invalid")
                                                            : QStringLiteral("placeholder");
    }
    return placeholders;
}

} // namespace broker::sharing
