// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/placeholders.h"

#include "products/products.h"

#include <QList>

namespace broker::sharing {

namespace {

QList<QLatin1String> fieldsOf(const QString &type)
{
    for (const products::Product &product : products::products()) {
        if (type == product.key)
            return product.snykCredentials;
    }
    // No product of ours, but organizations have it.
    if (type == QLatin1String("bitbucket-cloud"))
        return {QLatin1String("username"), QLatin1String("password")};
    return {};
}

} // namespace

std::optional<QJsonObject> placeholdersFor(const QString &type)
{
    const QList<QLatin1String> fields = fieldsOf(type);
    if (fields.isEmpty())
        return std::nullopt;
    QJsonObject placeholders;
    for (const QLatin1String field : fields) {
        placeholders[field] = field == QLatin1String("url") ? QStringLiteral("https://placeholder.invalid")
                                                            : QStringLiteral("placeholder");
    }
    return placeholders;
}

} // namespace broker::sharing
