// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/await.h"
#include "core/httpsurl.h"
#include "core/settle.h"
#include "core/snykcredential.h"
#include "snyk/apierror.h"
#include "snyk/authorization.h"
#include "snyk/http.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <optional>
#include <vector>

namespace broker::snyk {

/// What an OAuth client may call with at one address: its access token, fetched when it is needed, in memory
/// alone, renewed before it ends. One for all clients of that credential, see Http::grantOf. Lives in the
/// thread of `http`, which it borrows.
class AccessGrant final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessGrant)

public:
    AccessGrant(Http &http, HttpsUrl api);
    ~AccessGrant() override;

    /// Somebody who calls with it. When the last one goes, secret and access token go as well.
    class User final
    {
        Q_DISABLE_COPY_MOVE(User)

    public:
        explicit User(AccessGrant &grant);
        ~User();

    private:
        AccessGrant &m_grant;
    };
    /// Whose it is; told each time that somebody asks for it.
    void know(const OAuthClient &client) { m_client = client; }

    /// The access token, when there is one that does not end within a minute.
    [[nodiscard]] std::optional<AccessToken> current(const QDateTime &nowUtc) const;

    /// Asks Snyk for another one; all who ask meanwhile get that one. Sent once, never repeated. What Snyk
    /// refuses is not asked again: everybody gets the same refusal until startOver(). An answer that was
    /// lost is no refusal. Nothing that the caller wanted to do has been done when this fails, so its outcome
    /// is never unknown. Settles once, perhaps before it returns.
    [[nodiscard]] QFuture<Result<AccessToken, ApiError>> renew(const QDateTime &nowUtc);

    /// Snyk did not accept this one in a call: it is not used again.
    void drop(const AccessToken &token);
    /// Somebody signs in anew, or out: neither token nor refusal of before count any more.
    void startOver();

private:
    struct Held
    {
        AccessToken token;
        QDateTime since;
        QDateTime until{};
    };

    [[nodiscard]] Result<AccessToken, ApiError> take(
        const HttpRequest &request, const HttpResult &result, const QDateTime &askedUtc);
    [[nodiscard]] ApiError refusalIn(
        const HttpRequest &request, const HttpResponse &response, const QDateTime &nowUtc) const;

    Http &m_http;
    HttpsUrl m_api;
    std::optional<OAuthClient> m_client{};
    int m_users = 0;
    std::optional<Held> m_held{};
    std::optional<ApiError> m_refusal{};
    std::vector<Settle<AccessToken, ApiError>> m_waiting{};
    Await m_call{Await::Abandoned::LetRun};
};

} // namespace broker::snyk
