// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"
#include "snyk/authorization.h"
#include "snyk/http.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace broker::sandbox {

/// The practice Snyk's OAuth: hands out access tokens to clients, and knows them again until they end.
class OAuthDesk final
{
public:
    /// Clients whose secrets are valid, two of one id at the most. Empty: any is, as long as it has the form.
    void setClients(const QList<OAuthClient> &clients) { m_clients = clients; }
    /// Of tokens that are handed out from now on.
    void setLifetime(std::chrono::seconds lifetime) { m_lifetime = lifetime; }

    /// What tokens permit that are handed out from now on to the client with this id, by Snyk's names of its
    /// scopes. By default all of `allScopes`.
    void setScopes(const QString &clientId, const QStringList &scopes) { m_scopes[clientId] = scopes; }
    /// What can be asked of the practice Snyk wants no more than these.
    [[nodiscard]] static QStringList allScopes();

    /// Service accounts are made in a group, or in one organization of it; and whether they may look at and
    /// edit service accounts, so also themselves.
    void setAccountsOfGroups(bool groups) { m_accountsOfGroups = groups; }
    [[nodiscard]] bool hasAccountsOfGroups() const noexcept { return m_accountsOfGroups; }
    void setMayManageAccounts(bool may) { m_mayManageAccounts = may; }
    [[nodiscard]] bool mayManageAccounts() const noexcept { return m_mayManageAccounts; }
    /// A secret beside the client's own; nothing when there are two already.
    [[nodiscard]] std::optional<QString> createSecret(const OAuthClient &client);
    /// False when there is no such secret, or it is the last one of its client. What was handed out for it
    /// goes with it.
    [[nodiscard]] bool deleteSecret(const OAuthClient &client);
    /// Those whose secrets are valid, see setClients.
    [[nodiscard]] const QList<OAuthClient> &clients() const noexcept { return m_clients; }

    /// POST /oauth2/token with this form.
    [[nodiscard]] snyk::HttpResponse answerToken(const QByteArray &form);
    /// To a client of another region.
    [[nodiscard]] static snyk::HttpResponse unknownClient();
    [[nodiscard]] bool accepts(const snyk::AccessToken &token) const { return clientOf(token).has_value(); }
    /// To whom it was handed out; nothing when it has ended.
    [[nodiscard]] std::optional<OAuthClient> clientOf(const snyk::AccessToken &token) const;
    [[nodiscard]] bool permits(const snyk::AccessToken &token, const QString &scope) const;
    /// As if the time of all tokens were over.
    void endTokens() { m_issued.clear(); }

private:
    struct Issued
    {
        snyk::AccessToken token;
        QDeadlineTimer end;
        OAuthClient client;
        QStringList scopes;
    };

    [[nodiscard]] const Issued *find(const snyk::AccessToken &token) const;
    [[nodiscard]] bool knows(const OAuthClient &client) const;
    [[nodiscard]] qsizetype secretsOf(const OAuthClient &client) const;

    QList<OAuthClient> m_clients;
    std::chrono::seconds m_lifetime{std::chrono::hours(1)};
    QList<Issued> m_issued;
    QHash<QString, QStringList> m_scopes;
    bool m_accountsOfGroups = false;
    bool m_mayManageAccounts = true;
};

} // namespace broker::sandbox
