// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/oauth.h"

#include "core/id.h"
#include "sandbox/answers.h"

#include <QUrlQuery>

#include <algorithm>

namespace broker::sandbox {

namespace {

/// RFC 6749, 5.2.
snyk::HttpResponse refusal(int status, const QString &error, const QString &description)
{
    snyk::HttpResponse answer
        = v1Answer({{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}});
    answer.status = status;
    return answer;
}

} // namespace

snyk::HttpResponse OAuthDesk::unknownClient()
{
    return refusal(
        401, QStringLiteral("invalid_client"), QStringLiteral("The client or its secret is not known."));
}

snyk::HttpResponse OAuthDesk::answerToken(const QByteArray &form)
{
    const QUrlQuery fields(QString::fromLatin1(form));
    const auto field = [&fields](const char *name) {
        return fields.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    if (field("grant_type") != QLatin1String("client_credentials")) {
        return refusal(400, QStringLiteral("unsupported_grant_type"),
            QStringLiteral("The grant type has to be client_credentials."));
    }
    const auto client = OAuthClient::make(field("client_id"), Secret::take(field("client_secret")));
    if (!client || !knows(*client))
        return unknownClient();
    const QString token = newUuid() + QLatin1Char('.') + newUuid();
    m_issued.removeIf([](const Issued &issued) { return issued.end.hasExpired(); });
    const QStringList scopes = m_scopes.value(client->id(), allScopes());
    m_issued.append(
        {snyk::AccessToken{Secret::take(QString(token))}, QDeadlineTimer(m_lifetime), *client, scopes});
    return v1Answer({{QStringLiteral("access_token"), token},
        {QStringLiteral("expires_in"), static_cast<qint64>(m_lifetime.count())},
        {QStringLiteral("token_type"), QStringLiteral("bearer")},
        {QStringLiteral("scope"), scopes.join(QLatin1Char(' '))}});
}

QStringList OAuthDesk::allScopes()
{
    return {QStringLiteral("org.read"), QStringLiteral("org.integration.read"),
        QStringLiteral("org.integration.edit")};
}

const OAuthDesk::Issued *OAuthDesk::find(const snyk::AccessToken &token) const
{
    const auto found = std::find_if(m_issued.cbegin(), m_issued.cend(), [&token](const Issued &issued) {
        return issued.token.secret == token.secret && !issued.end.hasExpired();
    });
    return found != m_issued.cend() ? &*found : nullptr;
}

std::optional<OAuthClient> OAuthDesk::clientOf(const snyk::AccessToken &token) const
{
    const Issued *issued = find(token);
    return issued ? std::optional(issued->client) : std::nullopt;
}

bool OAuthDesk::permits(const snyk::AccessToken &token, const QString &scope) const
{
    const Issued *issued = find(token);
    return scope.isEmpty() || (issued && issued->scopes.contains(scope));
}

qsizetype OAuthDesk::secretsOf(const OAuthClient &client) const
{
    return std::count_if(m_clients.cbegin(), m_clients.cend(),
        [&client](const OAuthClient &known) { return known.id() == client.id(); });
}

std::optional<QString> OAuthDesk::createSecret(const OAuthClient &client)
{
    constexpr qsizetype mostSecrets = 2;
    // Where any is valid, this one is from now on one of those that are.
    if (!knows(client) || m_clients.isEmpty())
        m_clients.append(client);
    if (secretsOf(client) >= mostSecrets)
        return std::nullopt;
    const QString secret = newUuid() + newUuid();
    if (const auto made = OAuthClient::make(client.id(), Secret::take(QString(secret))))
        m_clients.append(*made);
    return secret;
}

bool OAuthDesk::deleteSecret(const OAuthClient &client)
{
    // Where any is valid, which the practice Snyk of a new start is, nothing is known of the one before.
    if (m_clients.isEmpty())
        return true;
    if (!m_clients.contains(client) || secretsOf(client) < 2)
        return false;
    m_clients.removeAll(client);
    m_issued.removeIf([&client](const Issued &issued) { return issued.client == client; });
    return true;
}

bool OAuthDesk::knows(const OAuthClient &client) const
{
    return m_clients.isEmpty() || m_clients.contains(client);
}

} // namespace broker::sandbox
