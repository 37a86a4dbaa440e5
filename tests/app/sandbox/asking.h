// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "sandbox/sandboxsnyk.h"
#include "support/askedbyheader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

// Short ways to ask the practice Snyk something and to read what it says.
namespace asking {

using broker::sandbox::SandboxOptions;
using broker::sandbox::SandboxSnyk;
using broker::snyk::HttpResponse;
using broker::snyk::Method;

inline const QByteArray goodToken = QByteArrayLiteral("token decafbad-0000-4000-8000-00000000cafe");

inline QUrl address(const QString &path)
{
    return QUrl(QStringLiteral("https://api.snyk.io") + path);
}

inline HttpResponse get(SandboxSnyk &snyk, const QString &path)
{
    return standin::answerOf(snyk, Method::Get, address(path), goodToken, QByteArray());
}

inline HttpResponse change(SandboxSnyk &snyk, Method method, const QString &path, const QByteArray &body)
{
    return standin::answerOf(snyk, method, address(path), goodToken, body);
}

inline QJsonObject json(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QString text(const HttpResponse &response, const char *field)
{
    return json(response)[QLatin1String(field)].toString();
}

inline QByteArray header(const HttpResponse &response, const QByteArray &name)
{
    for (const auto &header : response.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

/// The id of the organization with this slug.
inline QString orgId(SandboxSnyk &snyk, const QString &slug)
{
    const auto answer = get(snyk, QStringLiteral("/rest/orgs?version=2024-10-15&slug=") + slug);
    return json(answer)[QLatin1String("data")].toArray().at(0).toObject()[QLatin1String("id")].toString();
}

inline QString integrationsPath(const QString &org)
{
    return QStringLiteral("/v1/org/") + org + QStringLiteral("/integrations");
}

/// The id of an organization's integration of this type; empty when there is none.
inline QString integrationId(SandboxSnyk &snyk, const QString &org, const QString &type)
{
    return json(get(snyk, integrationsPath(org)))[type].toString();
}

inline QByteArray enableBody(const QString &type)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), type},
                             {QStringLiteral("broker"), QJsonObject{{QStringLiteral("enabled"), true}}}})
        .toJson();
}

inline HttpResponse enable(SandboxSnyk &snyk, const QString &org, const QString &type)
{
    return change(snyk, Method::Put,
        integrationsPath(org) + QLatin1Char('/') + integrationId(snyk, org, type), enableBody(type));
}

/// The answer that has_broker gives per type, with the profile's name where there is one; those without an
/// answer are left out.
inline QJsonObject brokerFlags(SandboxSnyk &snyk, const QString &org)
{
    QJsonObject flags;
    const auto answer = get(snyk,
        QStringLiteral("/rest/orgs/") + org
            + QStringLiteral("/integrations?version=2024-10-15~beta&limit=100"));
    const QJsonArray data = json(answer)[QLatin1String("data")].toArray();
    for (const auto &entry : data) {
        const QJsonObject attributes = entry[QLatin1String("attributes")].toObject();
        const QString profile = attributes[QLatin1String("profile_name")].toString();
        if (attributes.contains(QLatin1String("has_broker")))
            flags[QString(
                attributes[QLatin1String("integration_type")].toString() + QLatin1Char(' ') + profile)
                      .trimmed()]
                = attributes[QLatin1String("has_broker")];
    }
    return flags;
}

} // namespace asking
