// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "sandbox/sandboxsnyk.h"
#include "snyk/http.h"
#include "support/standinconnection.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <optional>

namespace standin {

/// How an answer goes wrong.
enum class Fault {
    Status, ///< `status` instead of doing what was asked
    CloseBeforeAnswer, ///< hangs up, nothing was done
    ApplyThenClose, ///< does what was asked and hangs up
    CloseMidAnswer, ///< does what was asked and hangs up in the middle of the body
    NeverAnswer, ///< nothing was done, and the line stays open
    ApplyNeverAnswer, ///< does what was asked, and the line stays open
    SlowDrip, ///< does what was asked, the body comes byte by byte
    MalformedJson, ///< does what was asked, the body is cut JSON
    Html, ///< the sign-in page of a captive portal, status 200
    OversizedBody, ///< does what was asked, more than Http reads by default comes back
    Redirect, ///< 302 to `redirect`
    Answer, ///< `body` as a success instead of doing what was asked
    None, ///< does what was asked, with `headers` in the answer
    EchoToken, ///< 400 whose words repeat the Authorization header, as careless proxies do
};

struct Misbehaviour
{
    Fault fault = Fault::Status;
    int status = 500;
    std::optional<std::chrono::seconds> retryAfter;
    QUrl redirect;
    QByteArray body{};
    /// In the answer beside its own, where there is one.
    QList<broker::snyk::HttpHeader> headers{};

    /// Does what was asked, and says this as well.
    [[nodiscard]] static Misbehaviour withHeaders(const QList<broker::snyk::HttpHeader> &headers);
    [[nodiscard]] static Misbehaviour answering(const QByteArray &body);
    [[nodiscard]] static Misbehaviour withStatus(
        int status, std::optional<std::chrono::seconds> retryAfter = std::nullopt);
    [[nodiscard]] static Misbehaviour redirectTo(const QUrl &target);
    /// "401", "429", "close-before-answer", "html", ...: see `names`. For the command line.
    [[nodiscard]] static std::optional<Misbehaviour> byName(const QString &name);
    [[nodiscard]] static QStringList names();
};

/// Which requests are meant.
struct Matching
{
    std::optional<broker::snyk::Method> method;
    /// Part of path and query; empty for any.
    QString targetPart;

    [[nodiscard]] bool matches(const ReceivedRequest &request) const;
};

struct LoggedRequest
{
    broker::snyk::Method method = broker::snyk::Method::Get;
    /// Path and query.
    QString target;
    /// Whether there was one; its value is not kept.
    bool hadAuthorization = false;
    /// Its first word, as it came, and the SHA-256 of all of it.
    QByteArray authorizationScheme{};
    QByteArray authorizationHash{};
    /// Of a clone: the organization that it is to be in. No more of a body is kept.
    QString destination{};
};

/// A Snyk on loopback over plain HTTP, for tests of the real network code: serves a SandboxSnyk
/// (whose delay does not count here), keeps a log and misbehaves when told to.
class StandInServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandInServer)

public:
    explicit StandInServer(broker::sandbox::SandboxOptions options = {}, QObject *parent = nullptr);
    ~StandInServer() override;

    /// On 127.0.0.1; port 0 takes a free one. False when it is taken.
    [[nodiscard]] bool listen(quint16 port = 0);
    /// No new connections, and those that are there are cut: the server is down.
    void close();
    /// "http://127.0.0.1:<port>", usable as an API address. Needs `listen`.
    [[nodiscard]] broker::HttpsUrl api() const;
    [[nodiscard]] broker::sandbox::SandboxSnyk &snyk() noexcept { return m_snyk; }

    /// The next `times` requests that match go wrong. Orders are used up in the order they were given.
    void misbehave(const Matching &matching, const Misbehaviour &misbehaviour, int times = 1);
    void behave() { m_orders.clear(); }

    /// In the order of arrival, misbehaved ones included.
    [[nodiscard]] const QList<LoggedRequest> &log() const noexcept { return m_log; }
    [[nodiscard]] int count(const Matching &matching = {}) const;
    void clearLog() { m_log.clear(); }

Q_SIGNALS:
    /// Before the answer.
    void received(const standin::LoggedRequest &request);
    /// Snyk did what was asked, and this is its answer, which is not on its way yet.
    void carriedOut(const standin::LoggedRequest &request, const broker::snyk::HttpResponse &answer);

private:
    struct Order
    {
        Matching matching;
        Misbehaviour misbehaviour;
        int times = 1;
    };

    void onNewConnection();
    void handle(Connection &connection, const ReceivedRequest &request);
    [[nodiscard]] std::optional<Misbehaviour> takeOrder(const ReceivedRequest &request);
    void misbehaveNow(
        Connection &connection, const ReceivedRequest &request, const Misbehaviour &misbehaviour);
    [[nodiscard]] broker::snyk::HttpResponse answerTo(const ReceivedRequest &request);

    broker::sandbox::SandboxSnyk m_snyk;
    QTcpServer m_server;
    QList<Order> m_orders;
    QList<LoggedRequest> m_log;
};

} // namespace standin
