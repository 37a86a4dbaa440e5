// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/practice.h"

#include <QJsonDocument>

namespace broker::products {

snyk::HttpResponse practiceJson(int status, const QJsonObject &body, const QList<snyk::HttpHeader> &headers)
{
    return {status, QList<snyk::HttpHeader>{{"Content-Type", "application/json"}} + headers,
        QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace broker::products
