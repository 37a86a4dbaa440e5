// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "support/standinserver.h"

#include "sandbox/answers.h"
#include "support/askedbyheader.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <algorithm>
#include <array>

namespace standin {

using broker::snyk::HttpResponse;

namespace {

struct NamedFault
{
    QLatin1String name;
    Fault fault;
};

constexpr std::array namedFaults{NamedFault{QLatin1String("close-before-answer"), Fault::CloseBeforeAnswer},
    NamedFault{QLatin1String("apply-then-close"), Fault::ApplyThenClose},
    NamedFault{QLatin1String("close-mid-answer"), Fault::CloseMidAnswer},
    NamedFault{QLatin1String("never-answer"), Fault::NeverAnswer},
    NamedFault{QLatin1String("apply-never-answer"), Fault::ApplyNeverAnswer},
    NamedFault{QLatin1String("slow-drip"), Fault::SlowDrip},
    NamedFault{QLatin1String("malformed-json"), Fault::MalformedJson},
    NamedFault{QLatin1String("html"), Fault::Html},
    NamedFault{QLatin1String("oversized-body"), Fault::OversizedBody},
    NamedFault{QLatin1String("echo-token"), Fault::EchoToken}};

constexpr std::array knownStatuses{400, 401, 403, 404, 409, 422, 429, 500, 502, 503};

HttpResponse errorAnswer(const ReceivedRequest &request, int status, const QString &words)
{
    return request.target.startsWith(QLatin1String("/rest/"))
        ? broker::sandbox::restError(status, QStringLiteral("Stand-in"), words)
        : broker::sandbox::v1Error(status, words);
}

HttpResponse statusAnswer(const ReceivedRequest &request, const Misbehaviour &misbehaviour)
{
    HttpResponse answer = errorAnswer(request, misbehaviour.status,
        QStringLiteral("The stand-in was told to answer %1.").arg(misbehaviour.status));
    if (misbehaviour.retryAfter)
        answer.headers.append({"Retry-After", QByteArray::number(qint64(misbehaviour.retryAfter->count()))});
    return answer;
}

HttpResponse withHeaders(HttpResponse answer, const Misbehaviour &misbehaviour)
{
    answer.headers += misbehaviour.headers;
    return answer;
}

LoggedRequest logged(const ReceivedRequest &request)
{
    LoggedRequest entry{request.method, request.target, !request.authorization.isEmpty()};
    if (entry.hadAuthorization) {
        entry.authorizationScheme = request.authorization.left(request.authorization.indexOf(' '));
        entry.authorizationHash = QCryptographicHash::hash(request.authorization, QCryptographicHash::Sha256);
    }
    if (request.target.endsWith(QLatin1String("/clone"))) {
        entry.destination = QJsonDocument::fromJson(request.body)
                                .object()[QLatin1String("destinationOrgPublicId")]
                                .toString();
    }
    return entry;
}

HttpResponse captivePortal()
{
    return {200, {{"Content-Type", "text/html; charset=utf-8"}},
        "<!DOCTYPE html><html><head><title>Guest Wi-Fi</title></head>"
        "<body><form action=\"/login\"><input name=\"room\"></form></body></html>"};
}

/// Twice what Http reads by default, still well-formed JSON.
HttpResponse oversized(HttpResponse answer)
{
    const auto size = 2 * broker::snyk::HttpRequest().largestBody;
    answer.body = "{\"padding\":\"" + QByteArray(qsizetype(size), 'x') + "\"}";
    return answer;
}

HttpResponse malformed(HttpResponse answer)
{
    answer.body.chop(answer.body.size() / 2 + 1);
    return answer;
}

} // namespace

Misbehaviour Misbehaviour::withHeaders(const QList<broker::snyk::HttpHeader> &headers)
{
    return {Fault::None, 200, std::nullopt, QUrl(), {}, headers};
}

Misbehaviour Misbehaviour::answering(const QByteArray &body)
{
    return {Fault::Answer, 200, std::nullopt, QUrl(), body};
}

Misbehaviour Misbehaviour::withStatus(int status, std::optional<std::chrono::seconds> retryAfter)
{
    return {Fault::Status, status, retryAfter, QUrl()};
}

Misbehaviour Misbehaviour::redirectTo(const QUrl &target)
{
    return {Fault::Redirect, 302, std::nullopt, target};
}

std::optional<Misbehaviour> Misbehaviour::byName(const QString &name)
{
    for (const NamedFault &known : namedFaults) {
        if (name == known.name)
            return Misbehaviour{known.fault, 0, std::nullopt, QUrl()};
    }
    bool isNumber = false;
    const int status = name.toInt(&isNumber);
    constexpr int tooManyRequests = 429;
    if (!isNumber || std::find(knownStatuses.begin(), knownStatuses.end(), status) == knownStatuses.end())
        return std::nullopt;
    if (status == tooManyRequests)
        return withStatus(status, std::chrono::seconds(2));
    return withStatus(status);
}

QStringList Misbehaviour::names()
{
    QStringList names;
    for (const int status : knownStatuses)
        names << QString::number(status);
    for (const NamedFault &known : namedFaults)
        names << known.name;
    return names;
}

namespace {

/// Whatever is tested with this server has to get on with all of them.
broker::sandbox::SandboxOptions withAwkwardNames(broker::sandbox::SandboxOptions options)
{
    options.hasAwkwardNames = true;
    return options;
}

} // namespace

bool Matching::matches(const ReceivedRequest &request) const
{
    return (!method || *method == request.method) && request.target.contains(targetPart);
}

StandInServer::StandInServer(broker::sandbox::SandboxOptions options, QObject *parent)
    : QObject(parent)
    , m_snyk(withAwkwardNames(std::move(options)))
{
    connect(&m_server, &QTcpServer::newConnection, this, &StandInServer::onNewConnection);
}

StandInServer::~StandInServer()
{
    close();
}

bool StandInServer::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}

void StandInServer::close()
{
    m_server.close();
    const auto connections = findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly);
    for (Connection *connection : connections)
        connection->hangUp();
}

broker::HttpsUrl StandInServer::api() const
{
    const auto address
        = broker::HttpsUrl::parse(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
    Q_ASSERT(address);
    return *address;
}

void StandInServer::misbehave(const Matching &matching, const Misbehaviour &misbehaviour, int times)
{
    m_orders.append({matching, misbehaviour, times});
}

int StandInServer::count(const Matching &matching) const
{
    return static_cast<int>(
        std::count_if(m_log.cbegin(), m_log.cend(), [&matching](const LoggedRequest &request) {
            return matching.matches({request.method, request.target, {}, {}});
        }));
}

void StandInServer::onNewConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        new Connection(
            socket,
            [this](Connection &connection, const ReceivedRequest &request) { handle(connection, request); },
            this);
    }
}

void StandInServer::handle(Connection &connection, const ReceivedRequest &request)
{
    m_log.append(logged(request));
    Q_EMIT received(m_log.constLast());
    if (const auto misbehaviour = takeOrder(request))
        misbehaveNow(connection, request, *misbehaviour);
    else
        connection.answer(answerTo(request));
}

std::optional<Misbehaviour> StandInServer::takeOrder(const ReceivedRequest &request)
{
    for (qsizetype i = 0; i < m_orders.size(); ++i) {
        if (!m_orders.at(i).matching.matches(request))
            continue;
        const Misbehaviour misbehaviour = m_orders.at(i).misbehaviour;
        if (--m_orders[i].times <= 0)
            m_orders.removeAt(i);
        return misbehaviour;
    }
    return std::nullopt;
}

void StandInServer::misbehaveNow(
    Connection &connection, const ReceivedRequest &request, const Misbehaviour &misbehaviour)
{
    switch (misbehaviour.fault) {
    case Fault::Status:
        connection.answer(withHeaders(statusAnswer(request, misbehaviour), misbehaviour));
        break;
    case Fault::None:
        connection.answer(withHeaders(answerTo(request), misbehaviour));
        break;
    case Fault::CloseBeforeAnswer:
        connection.hangUp();
        break;
    case Fault::ApplyThenClose:
        static_cast<void>(answerTo(request));
        connection.hangUp();
        break;
    case Fault::CloseMidAnswer:
        connection.answerHalf(answerTo(request));
        break;
    case Fault::NeverAnswer:
        break;
    case Fault::ApplyNeverAnswer:
        static_cast<void>(answerTo(request));
        break;
    case Fault::SlowDrip:
        connection.drip(answerTo(request));
        break;
    case Fault::MalformedJson:
        connection.answer(malformed(answerTo(request)));
        break;
    case Fault::Html:
        connection.answer(captivePortal());
        break;
    case Fault::OversizedBody:
        connection.answer(oversized(answerTo(request)));
        break;
    case Fault::EchoToken:
        connection.answer(errorAnswer(request, 400,
            QStringLiteral("Cannot handle \"Authorization: %1\".")
                .arg(QString::fromLatin1(request.authorization))));
        break;
    case Fault::Answer:
        connection.answer({200, {{"Content-Type", "application/json"}}, misbehaviour.body});
        break;
    case Fault::Redirect:
        connection.answer({302, {{"Location", misbehaviour.redirect.toEncoded()}}, QByteArray()});
        break;
    }
}

HttpResponse StandInServer::answerTo(const ReceivedRequest &request)
{
    const QUrl url = QUrl::fromEncoded(api().url().toEncoded() + request.target.toLatin1());
    const HttpResponse answer
        = standin::answerOf(m_snyk, request.method, url, request.authorization, request.body);
    Q_EMIT carriedOut(logged(request), answer);
    return answer;
}

} // namespace standin
