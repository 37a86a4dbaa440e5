// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/moment.h"
#include "core/snykcredential.h"
#include "snyk/decode.h"
#include "snyk/json.h"
#include "snyk/plaintext.h"
#include "snyk/secretanswer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace broker::snyk {

namespace {

constexpr QLatin1String dataField("data");
constexpr QLatin1String attributesField("attributes");
constexpr QLatin1String idField("id");
constexpr QLatin1String clientIdField("client_id");
constexpr QLatin1String clientSecretField("client_secret");

QString clientIdIn(const QJsonObject &attributes)
{
    const QString id = attributes.value(clientIdField).toString();
    return OAuthClient::isIdForm(id.toUtf8()) ? id : QString();
}

} // namespace

Decoded<AccountAsking> decodeAccountAsking(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const QJsonObject data = answer->value(dataField).toObject();
    if (data.value(QLatin1String("type")).toString() != QLatin1String("service_account"))
        return Failure(QStringLiteral("The answer is not about a service account."));
    const auto id = ServiceAccountId::parse(data.value(idField).toString());
    const auto org = OrgId::parse(
        data.value(attributesField).toObject().value(QLatin1String("default_org_context")).toString());
    if (!id || !org)
        return Failure(QStringLiteral("The answer does not say where the service account is managed."));
    return AccountAsking{*id, org};
}

Decoded<ServiceAccount> decodeServiceAccount(
    const QByteArray &body, const AccountHome &home, const ServiceAccountId &asked)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const QJsonObject data = answer->value(dataField).toObject();
    if (ServiceAccountId::parse(data.value(idField).toString()) != asked)
        return Failure(QStringLiteral("The answer is about another service account."));
    const QJsonObject attributes = data.value(attributesField).toObject();
    return ServiceAccount{asked, home,
        plainText(attributes.value(QLatin1String("name")).toString(), longestName), clientIdIn(attributes),
        utcMomentIn(attributes.value(QLatin1String("access_token_expires_at")).toString())};
}

Decoded<GroupId> decodeGroupOfOrg(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    const QJsonObject attributes = answer->value(dataField).toObject().value(attributesField).toObject();
    const auto group = GroupId::parse(attributes.value(QLatin1String("group_id")).toString());
    if (!group)
        return Failure(QStringLiteral("The organization is in no group."));
    return *group;
}

Decoded<QList<QDateTime>> decodePersonalTokenEnds(const QByteArray &body)
{
    const auto answer = parseJsonObject(body);
    if (!answer)
        return Failure(answer.error());
    if (!answer->value(dataField).isArray())
        return Failure(QStringLiteral("The answer has no list."));
    QList<QDateTime> ends;
    const QJsonArray entries = answer->value(dataField).toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject attributes = entry.toObject().value(attributesField).toObject();
        if (const auto end = utcMomentIn(attributes.value(QLatin1String("expires_at")).toString()))
            ends.append(*end);
    }
    return ends;
}

Decoded<NewClientSecret> decodeNewClientSecret(QByteArray &&body)
{
    const auto answer = SecretAnswer::parse(std::move(body), clientSecretField);
    if (!answer)
        return Failure(answer.error());
    const QJsonObject attributes
        = answer->json().value(dataField).toObject().value(attributesField).toObject();
    const Secret secret = answer->at(attributes.value(clientSecretField));
    if (!secret.reveal(OAuthClient::isSecretForm))
        return Failure(QStringLiteral("The answer has no usable client secret."));
    return NewClientSecret{clientIdIn(attributes), secret};
}

Decoded<ClientSecretDeleted> decodeClientSecretDeleted(const QByteArray &body)
{
    if (const auto answer = parseJsonObject(body); !answer)
        return Failure(answer.error());
    return ClientSecretDeleted{};
}

} // namespace broker::snyk
