// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sandbox/practiceclient.h"

#include "core/settle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace broker::sandbox {

using clientcheck::ClientAnswer;
using clientcheck::ClientFault;
using clientcheck::ClientResult;

namespace {

constexpr QLatin1String practiceHost("broker-client.practice.example");
constexpr QLatin1String markerRoot("/healthcheck/");

QJsonObject tunnel(const QString &brokerHost, const QString &role, bool isUp)
{
    const QString server
        = QLatin1String("https://") + brokerHost + QLatin1String("/?connection_role=") + role;
    return {{QStringLiteral("ok"), isUp}, {QStringLiteral("websocketConnectionOpen"), isUp},
        {QStringLiteral("brokerServerUrl"), server}, {QStringLiteral("version"), QStringLiteral("practice")},
        {QStringLiteral("transport"), isUp ? QStringLiteral("websocket") : QStringLiteral("polling")}};
}

QJsonObject passing(const QString &id, const QString &name)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name},
        {QStringLiteral("status"), QStringLiteral("passing")},
        {QStringLiteral("output"), QStringLiteral("Practice: nothing was asked.")}};
}

ClientResult answer(int status, const QJsonArray &body)
{
    return ClientAnswer{status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

/// What the Broker says to a path that none of its rules allow.
ClientResult blocked()
{
    return ClientAnswer{401,
        QByteArrayLiteral(R"({"code":"FILTER_BLOCKED","message":"blocked",)"
                          R"("reason":"Request does not match any accept rule, blocking HTTP request"})")};
}

} // namespace

PracticeClient::PracticeClient(
    QString brokerHost, std::chrono::milliseconds delay, QSet<QString> connected, QObject *parent)
    : QObject(parent)
    , m_brokerHost(std::move(brokerHost))
    , m_delay(delay)
    , m_known(std::move(connected))
{ }

PracticeClient::~PracticeClient() = default;

QString PracticeClient::address(int port)
{
    return QStringLiteral("http://%1:%2").arg(practiceHost).arg(port);
}

QUrl PracticeClient::brokerServer()
{
    return QUrl(QStringLiteral("https://broker.practice.example"));
}

QFuture<ClientResult> PracticeClient::get(clientcheck::ClientQuestion question, std::stop_token stop)
{
    const ClientResult cancelled
        = Failure(ClientFault{snyk::HttpFailure::Cancelled, QStringLiteral("Cancelled.")});
    if (stop.stop_requested())
        return settledFuture<ClientAnswer, ClientFault>(cancelled);
    const Settle<ClientAnswer, ClientFault> settle;
    // Dropped without having been called, the future is cancelled.
    using OnStop = std::stop_callback<std::function<void()>>;
    auto onStop = std::make_shared<OnStop>(stop, [settle, cancelled] { settle(cancelled); });
    QTimer::singleShot(m_delay, this, [settle, onStop, result = answerTo(question.url)] { settle(result); });
    return settle.future();
}

ClientResult PracticeClient::answerTo(const QUrl &url)
{
    // This computer is there, and nothing answers on it.
    if (url.host() == QLatin1String("localhost") || url.host() == QLatin1String("127.0.0.1")) {
        return Failure(ClientFault{
            snyk::HttpFailure::ConnectionRefused, QStringLiteral("Practice mode asks nothing real.")});
    }
    if (url.host() != practiceHost) {
        return Failure(ClientFault{
            snyk::HttpFailure::HostNotFound, QStringLiteral("Practice mode knows its own client only.")});
    }
    if (url.scheme() != QLatin1String("http")) {
        return Failure(ClientFault{
            snyk::HttpFailure::ConnectionRefused, QStringLiteral("The practice client has no certificate.")});
    }
    if (url.path() == QLatin1String("/systemcheck")) {
        const QJsonObject check{{QStringLiteral("brokerClientValidationUrl"),
                                    QStringLiteral("https://git.practice.example/user")},
            {QStringLiteral("brokerClientValidationUrlStatusCode"), 200}, {QStringLiteral("ok"), true},
            {QStringLiteral("maskedCredentials"), QStringLiteral("pra***ice")}};
        return answer(200, {check});
    }
    if (url.path() == QLatin1String("/health/checks"))
        return answer(200,
            {passing(QStringLiteral("broker-server-status"), QStringLiteral("Broker Server Healthcheck")),
                passing(QStringLiteral("rest-api-status"), QStringLiteral("REST API Healthcheck"))});
    if (!url.path().startsWith(markerRoot))
        return blocked();
    const QString marker = url.path().mid(markerRoot.size());
    const bool isUp = m_known.contains(marker);
    m_known.insert(marker);
    return answer(isUp ? 200 : 500,
        {tunnel(m_brokerHost, QStringLiteral("primary"), isUp),
            tunnel(m_brokerHost, QStringLiteral("secondary"), isUp)});
}

} // namespace broker::sandbox
