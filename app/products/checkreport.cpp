// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "products/checkreport.h"

#include "snyk/apierror.h"
#include "snyk/json.h"

namespace broker::products {

Report notThisService()
{
    return Failure(CheckProblem::NotThisService);
}

Report reportOf(const QString &account)
{
    CheckReport report;
    report.account = account;
    return report;
}

QJsonObject objectIn(const snyk::HttpResponse &answer)
{
    return snyk::parseJsonObject(answer.body).value_or(QJsonObject());
}

QStringList boundedScopes(const QStringList &scopes)
{
    constexpr qsizetype mostScopes = 100;
    QStringList bounded;
    for (const QString &scope : scopes) {
        const QString text = snyk::boundedPlainText(scope);
        if (!text.isEmpty() && bounded.size() < mostScopes)
            bounded.append(text);
    }
    return bounded;
}

QString plainHeader(const snyk::HttpResponse &answer, QByteArrayView name)
{
    return snyk::boundedPlainText(QString::fromUtf8(answer.header(name)));
}

} // namespace broker::products
