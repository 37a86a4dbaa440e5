// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/askedbyheader.h"
#include "support/standinserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace broker::test {

/// The Broker token that the stand-in keeps for an integration; empty when there is no such
/// integration. Asks past the network, so that nothing of it is in the server's log, and makes a
/// token where there is none yet.
[[nodiscard]] inline QByteArray issuedToken(
    standin::StandInServer &server, const QString &organizationSlug, const QString &integration)
{
    const auto ask = [&server](snyk::Method method, const QString &target, const QByteArray &body = {}) {
        const auto answer
            = standin::answerOf(server.snyk(), method, QUrl(QStringLiteral("http://127.0.0.1") + target),
                "token decafbad-0000-4000-8000-00000000cafe", body);
        return QJsonDocument::fromJson(answer.body);
    };
    const QString organization = ask(snyk::Method::Get,
        QStringLiteral("/rest/orgs?version=2024-10-15&slug=")
            + organizationSlug)[QStringLiteral("data")][0][QStringLiteral("id")]
                                     .toString();
    const QString list = QStringLiteral("/v1/org/%1/integrations").arg(organization);
    const QString id = ask(snyk::Method::Get, list)[integration].toString();
    if (id.isEmpty())
        return {};
    const QByteArray body = R"({"type":")" + integration.toLatin1() + R"(","broker":{"enabled":true}})";
    return ask(snyk::Method::Put, list + QLatin1Char('/') + id, body)[QStringLiteral("brokerToken")]
        .toString()
        .toLatin1();
}

} // namespace broker::test
