// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/answers.h"

#include "core/id.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace broker::sandbox {

namespace {

snyk::HttpResponse response(int status, const QByteArray &contentType, const QByteArray &body)
{
    return {status, {{"content-type", contentType}, {"snyk-request-id", newUuid().toLatin1()}}, body};
}

snyk::HttpResponse jsonResponse(int status, const QByteArray &contentType, const QJsonObject &body)
{
    return response(status, contentType, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

constexpr char v1Type[] = "application/json; charset=utf-8";
constexpr char restType[] = "application/vnd.api+json";

QJsonObject jsonApi()
{
    return {{QStringLiteral("version"), QStringLiteral("1.0")}};
}

} // namespace

snyk::HttpResponse v1Answer(const QJsonObject &body)
{
    return jsonResponse(200, v1Type, body);
}

snyk::HttpResponse v1Done()
{
    return response(200, v1Type, QByteArray());
}

snyk::HttpResponse v1Error(int status, const QString &message)
{
    auto answer = jsonResponse(status, v1Type,
        {{QStringLiteral("code"), status}, {QStringLiteral("message"), message},
            {QStringLiteral("error"), message}});
    answer.headers.append({"x-error-reference", newUuid().toLatin1()});
    return answer;
}

snyk::HttpResponse restAnswer(const QJsonObject &body, const ServedVersion &version)
{
    QJsonObject document = body;
    document[QStringLiteral("jsonapi")] = jsonApi();
    auto answer = jsonResponse(200, restType, document);
    answer.headers.append({"snyk-version-requested", version.requested.toLatin1()});
    answer.headers.append({"snyk-version-served", version.served.toLatin1()});
    answer.headers.append({"snyk-version-lifecycle-stage", version.stage.toLatin1()});
    return answer;
}

snyk::HttpResponse restError(
    int status, const QString &title, const QString &detail, const QString &parameter)
{
    QJsonObject error{{QStringLiteral("id"), newUuid()}, {QStringLiteral("status"), QString::number(status)},
        {QStringLiteral("title"), title}, {QStringLiteral("detail"), detail}};
    if (!parameter.isEmpty())
        error[QStringLiteral("source")] = QJsonObject{{QStringLiteral("parameter"), parameter}};
    return jsonResponse(status, restType,
        {{QStringLiteral("jsonapi"), jsonApi()}, {QStringLiteral("errors"), QJsonArray{error}}});
}

} // namespace broker::sandbox
