// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"
#include "core/tokens.h"
#include "records/tokenrecord.h"
#include "snyk/model.h"
#include "snyk/region.h"
#include "vault/vaultkey.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

// Values that many tests need and that say nothing of their own.
namespace broker::samples {

inline Secret secret(const char *text)
{
    return Secret::take(QByteArray(text));
}

inline constexpr const char *apiTokenText = "1f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f5";
inline constexpr const char *brokerTokenText = "5a2d9c4e-7b31-4f08-a6d2-0c9e8b7a6f51";
inline constexpr const char *otherBrokerTokenText = "c81e728d-9d4c-4f63-8f06-7f89cc14862c";

inline ApiToken apiToken(const char *text = apiTokenText)
{
    return ApiToken::parse(secret(text)).value();
}

inline constexpr const char *clientIdText = "941b423a-4d10-4a39-bf02-aa50f3b3eb88";
inline constexpr const char *clientSecretText = "kJ7x-Q2m_9.vT0zLw4pR8sYb1NcE6hGd";

inline OAuthClient oauthClient()
{
    return OAuthClient::make(QString::fromLatin1(clientIdText), secret(clientSecretText)).value();
}

inline BrokerToken brokerToken(const char *text = brokerTokenText)
{
    return BrokerToken::parse(secret(text)).value();
}

inline snyk::Region region(const QString &id = QStringLiteral("SNYK-EU-01"))
{
    return snyk::regionById(id).value();
}

inline snyk::Self self()
{
    return {QStringLiteral("d3c9f3a0-0000-4000-8000-000000000001"), snyk::PrincipalKind::User,
        QStringLiteral("Ada Admin"), QStringLiteral("ada@example.com")};
}

/// What GET /rest/self says to the token of `name`.
inline QByteArray selfBody(const char *name = "Ada Admin")
{
    return QByteArray(R"({"jsonapi":{"version":"1.0"},"data":{"id":"d3c9f3a0-0000-4000-8000-000000000001",)"
                      R"("type":"user","attributes":{"name":")")
        + name + R"(","email":"somebody@example.com"}}})";
}
/// The REST API's refusal of a token.
inline QByteArray restRefusal()
{
    return R"({"jsonapi":{"version":"1.0"},"errors":[{"status":"401","detail":"no"}]})";
}

inline snyk::Organization organization(const QString &name = QStringLiteral("Payments"),
    const QString &id = QStringLiteral("0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01"))
{
    return {OrgId::parse(id).value(), name, name.toLower(), std::nullopt, false};
}

inline IntegrationId integrationId(const QString &id = QStringLiteral("9a3e5d10-11aa-4e0b-b0c4-0f6d2b7c8e02"))
{
    return IntegrationId::parse(id).value();
}

inline QDateTime moment()
{
    return QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC);
}

inline records::Target target(const QString &type = QStringLiteral("gitlab"))
{
    const snyk::Region home = region();
    const snyk::Organization org = organization();
    return {home.id, home.api.toString(), {org.id, org.name, org.slug, org.group}, type, integrationId()};
}

inline vault::VaultKey brokerKey(const RecordId &record)
{
    return vault::KeySpace(QString(), false)
        .key(vault::SecretKind::BrokerToken, QStringLiteral("SNYK-EU-01"), record.toString());
}

inline records::TokenRecord record(const BrokerToken &token, const records::Target &of = target())
{
    const RecordId id = RecordId::create();
    return {id, of, token.fingerprint(), brokerKey(id), records::Origin::Generated,
        records::Storage::Keychain, records::RecordState::Current, false, moment(),
        records::defaultDueDate(moment()), {}};
}

} // namespace broker::samples
