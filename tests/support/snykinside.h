// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/tokens.h"
#include "records/tokenrecord.h"
#include "snyk/region.h"
#include "support/askedbyheader.h"
#include "support/standinserver.h"

#include <QJsonDocument>
#include <QJsonObject>

// What the stand-in knows, asked past the network: nothing of it is in the server's log.
namespace broker::test {

[[nodiscard]] inline QJsonDocument askInside(
    standin::StandInServer &server, snyk::Method method, const QString &target, const QByteArray &body = {})
{
    return QJsonDocument::fromJson(standin::answerOf(server.snyk(), method,
        QUrl(QStringLiteral("http://127.0.0.1") + target), "token decafbad-0000-4000-8000-00000000cafe", body)
                                       .body);
}

/// An integration that exists there.
[[nodiscard]] inline records::Target targetInside(
    standin::StandInServer &server, const QString &slug, const QString &type)
{
    const QJsonObject org
        = askInside(server, snyk::Method::Get, QStringLiteral("/rest/orgs?version=2024-10-15&slug=") + slug)
              .object()[QStringLiteral("data")][0]
              .toObject();
    const QString id = org[QStringLiteral("id")].toString();
    const QJsonValue attributes = org[QStringLiteral("attributes")];
    const QJsonObject integrations
        = askInside(server, snyk::Method::Get, QStringLiteral("/v1/org/%1/integrations").arg(id)).object();
    const snyk::Region region = snyk::regionForApi(server.api());
    return {region.id, region.api.toString(),
        {OrgId::parse(id).value(), attributes[QStringLiteral("name")].toString(), slug,
            GroupId::parse(attributes[QStringLiteral("group_id")].toString())},
        type, IntegrationId::parse(integrations[type].toString())};
}

/// The token that Snyk uses for it now.
[[nodiscard]] inline BrokerToken tokenInside(standin::StandInServer &server, const records::Target &of)
{
    const QByteArray body
        = "{\"type\":\"" + of.integrationType.toLatin1() + "\",\"broker\":{\"enabled\":true}}";
    const QString text = askInside(server, snyk::Method::Put,
        QStringLiteral("/v1/org/%1/integrations/%2").arg(of.org.id.toString(), of.integration->toString()),
        body)[QStringLiteral("brokerToken")]
                             .toString();
    return BrokerToken::parse(Secret::take(text.toLatin1())).value();
}

} // namespace broker::test
