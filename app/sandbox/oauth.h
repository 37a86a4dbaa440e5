// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/snykcredential.h"
#include "snyk/authorization.h"
#include "snyk/http.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QList>

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

    /// POST /oauth2/token with this form.
    [[nodiscard]] snyk::HttpResponse answerToken(const QByteArray &form);
    /// To a client of another region.
    [[nodiscard]] static snyk::HttpResponse unknownClient();
    [[nodiscard]] bool accepts(const snyk::AccessToken &token) const;
    /// As if the time of all tokens were over.
    void endTokens() { m_issued.clear(); }

private:
    struct Issued
    {
        snyk::AccessToken token;
        QDeadlineTimer end;
    };

    [[nodiscard]] bool knows(const OAuthClient &client) const;

    QList<OAuthClient> m_clients;
    std::chrono::seconds m_lifetime{std::chrono::hours(1)};
    QList<Issued> m_issued;
};

} // namespace broker::sandbox
