// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/serviceaccounts.h"

#include "core/id.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace broker::sandbox {

namespace {

using snyk::HttpResponse;

HttpResponse refuse(int status, const QString &title, const QString &detail)
{
    return restError(status, title, detail);
}

HttpResponse accountNotFound()
{
    return refuse(404, QStringLiteral("Not Found"), QStringLiteral("The requested resource was not found."));
}

/// The same for the same client, and the same token, at every start.
QString accountIdOf(const SnykCredential &login)
{
    const QUuid family(QStringLiteral("7f2c61c6-2f1c-4b39-9d0e-1c7a2a3f5b10"));
    const OAuthClient *client = login.oauth();
    return QUuid::createUuidV5(family, client ? client->id() : login.fingerprint().sha256())
        .toString(QUuid::WithoutBraces);
}

/// The first organization that is in a group.
const Organization *homeOf(const World &world)
{
    const auto found = std::find_if(world.organizations().cbegin(), world.organizations().cend(),
        [](const Organization &organization) { return organization.group.has_value(); });
    return found != world.organizations().cend() ? &*found : nullptr;
}

QJsonObject dataOf(const SnykCredential &login, QJsonObject attributes)
{
    attributes[QStringLiteral("name")] = QStringLiteral("Broker rotation");
    return {{QStringLiteral("id"), accountIdOf(login)},
        {QStringLiteral("type"), QStringLiteral("service_account")},
        {QStringLiteral("attributes"), attributes}};
}

ServedVersion servedTo(const Question &question, const QString &since)
{
    return {question.query.queryItemValue(QStringLiteral("version")), since, QStringLiteral("ga")};
}

HttpResponse tokenAccount(const SnykCredential &login, const QDateTime &tokenEnd, const Question &question)
{
    const QJsonObject attributes{{QStringLiteral("auth_type"), QStringLiteral("access_token")},
        {QStringLiteral("access_token_expires_at"), tokenEnd.toUTC().toString(Qt::ISODate)}};
    return restAnswer({{QStringLiteral("data"), dataOf(login, attributes)}},
        servedTo(question, QStringLiteral("2023-09-07")));
}

HttpResponse account(const OAuthClient &client, const Question &question, const QString &newSecret = {})
{
    QJsonObject attributes{{QStringLiteral("auth_type"), QStringLiteral("oauth_client_secret")},
        {QStringLiteral("client_id"), client.id()}, {QStringLiteral("access_token_ttl_seconds"), 3600}};
    if (!newSecret.isEmpty())
        attributes[QStringLiteral("client_secret")] = newSecret;
    return restAnswer({{QStringLiteral("data"), dataOf(client, attributes)}},
        servedTo(question, QStringLiteral("2023-09-07")));
}

HttpResponse manageSecrets(OAuthDesk &desk, const OAuthClient &client, const Question &question)
{
    const QJsonObject data
        = QJsonDocument::fromJson(question.body).object().value(QStringLiteral("data")).toObject();
    const QJsonObject attributes = data.value(QStringLiteral("attributes")).toObject();
    const QString mode = attributes.value(QStringLiteral("mode")).toString();
    if (data.value(QStringLiteral("type")) != QStringLiteral("service_account")) {
        return refuse(
            400, QStringLiteral("Bad Request"), QStringLiteral("The type has to be service_account."));
    }
    if (mode == QLatin1String("create")) {
        const auto made = desk.createSecret(client);
        if (!made) {
            return refuse(400, QStringLiteral("Bad Request"),
                QStringLiteral("A maximum of two secrets can exist at a time."));
        }
        return account(client, question, *made);
    }
    if (mode == QLatin1String("delete")) {
        const auto gone = OAuthClient::make(
            client.id(), Secret::take(attributes.value(QStringLiteral("secret")).toString()));
        if (!gone || !desk.deleteSecret(*gone)) {
            return refuse(400, QStringLiteral("Bad Request"),
                QStringLiteral("There is no such secret, or it is the last one."));
        }
        return account(client, question);
    }
    return refuse(400, QStringLiteral("Bad Request"), QStringLiteral("The mode has to be create or delete."));
}

} // namespace

std::optional<HttpResponse> answerServiceAccount(const World &world, OAuthDesk &desk,
    const SnykCredential &login, const QDateTime &tokenEnd, const Question &question)
{
    const Organization *home = homeOf(world);
    const bool isRead = question.method == snyk::Method::Get;
    if (!home)
        return std::nullopt;
    if (isRead && question.path == QStringList{QStringLiteral("self")}) {
        return restAnswer({{QStringLiteral("data"),
                              dataOf(login, {{QStringLiteral("default_org_context"), home->id.toString()}})}},
            servedTo(question, QStringLiteral("2024-04-22")));
    }
    if (question.path.size() < 4 || question.path[2] != QLatin1String("service_accounts"))
        return std::nullopt;
    const QStringList place = desk.hasAccountsOfGroups()
        ? QStringList{QStringLiteral("groups"), home->group->toString()}
        : QStringList{QStringLiteral("orgs"), home->id.toString()};
    if (question.path.mid(0, 2) != place || question.path[3] != accountIdOf(login))
        return accountNotFound();
    if (!desk.mayManageAccounts()) {
        return refuse(403, QStringLiteral("Forbidden"),
            QStringLiteral("The service account may not look at or edit service accounts."));
    }
    const OAuthClient *client = login.oauth();
    if (isRead && question.path.size() == 4)
        return client ? account(*client, question) : tokenAccount(login, tokenEnd, question);
    const bool isSecrets = question.path.size() == 5 && question.path[4] == QLatin1String("secrets");
    if (question.method == snyk::Method::Post && isSecrets && client)
        return manageSecrets(desk, *client, question);
    return accountNotFound();
}

} // namespace broker::sandbox
