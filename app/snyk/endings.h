// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "snyk/http.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace broker::snyk {

/// Snyk has said that an endpoint which this program uses ends.
struct Ending
{
    /// "GET /v1/org/…/integrations": without ids and query.
    QString endpoint{};
    /// When it was declared old; nothing where Snyk gives no day.
    std::optional<QDate> deprecated{};
    /// After which it answers no more.
    std::optional<QDate> sunset{};
    /// It did not answer any more (410).
    bool isGone = false;

    friend bool operator==(const Ending &, const Ending &) = default;
};

/// What an answer says about the end of what was asked: its headers Deprecation and Sunset, in the forms of
/// RFC 8594 and 9745 and of Snyk's own specification, or its status 410. Pure.
[[nodiscard]] std::optional<Ending> endingIn(const HttpRequest &request, const HttpResponse &response);

/// When what is gone is expected back: Snyk switches endpoints that are to end off for up to four hours from
/// 12:00 UTC beforehand. Nothing outside those hours, and after the day of the `Sunset`. Pure.
[[nodiscard]] std::optional<QDateTime> backAfterBrownout(
    const HttpResponse &response, const QDateTime &nowUtc);

/// The one place through which every answer of Snyk comes, and where these signs are read. Sends nothing of
/// its own. Borrows the other.
class EndingsWatch final : public QObject, public Http
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndingsWatch)

public:
    explicit EndingsWatch(Http &http);

    [[nodiscard]] QFuture<HttpResult> send(HttpRequest request, std::stop_token stop) override;

    /// One for each endpoint, the earliest end first; for this session.
    [[nodiscard]] const QList<Ending> &endings() const noexcept { return m_endings; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<Ending>::iterator find(const QString &endpoint);
    void note(const Ending &ending);
    /// It has answered, and said nothing of its end.
    void noteAnswer(const QString &endpoint);

    Http &m_http;
    QList<Ending> m_endings;
};

} // namespace broker::snyk
