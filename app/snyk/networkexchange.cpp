// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkexchange.h"

#include "snyk/certificateproblem.h"
#include "snyk/connectiontrace.h"
#include "snyk/idleconnections.h"
#include "snyk/networkfailure.h"
#include "snyk/plaintext.h"
#include "snyk/requesthead.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace broker::snyk {

namespace {

using std::chrono::milliseconds;

constexpr qsizetype longestDetail = 300;
/// What may wait between the network and the reader.
constexpr qint64 readBuffer = 64 * 1024;
/// A host with two kinds of addresses is asked at the old one alone when nothing came of both by then: where
/// IPv6 is set up and leads nowhere, trying it would use up all the time there is.
constexpr milliseconds slowConnecting{4000};

} // namespace

NetworkExchange::NetworkExchange(HttpRequest request, Surroundings around, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_around(std::move(around))
    , m_reader(m_request.largestBody)
{
    m_silence.setSingleShot(true);
    m_slowConnecting.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_isWaiting) {
            onWaitedTooLong();
            return;
        }
        // Until the tunnel is open, it is the proxy that does not answer.
        giveUp(m_tunnelReader ? HttpFailure::ProxyFailed : HttpFailure::Timeout,
            QStringLiteral("No answer in time."));
    });
    connect(&m_slowConnecting, &QTimer::timeout, this, &NetworkExchange::onSlowConnecting);
}

NetworkExchange::~NetworkExchange()
{
    m_onStop.reset();
    if (m_connection)
        m_connection->disconnect(this);
    reportProxy(network::ProxyWord::None);
    if (m_settle.isSettled())
        return;
    // Last, because the receiver may do anything.
    const HttpError cancelled{
        HttpFailure::Cancelled, m_isSent, QStringLiteral("The program ended the request."), {}};
    const HttpResult result = m_result ? *m_result : HttpResult(Failure(cancelled));
    m_connection.reset();
    m_settle(result);
}

void NetworkExchange::start(std::stop_token stop)
{
    askTheWay();
    // Queued: whoever asks to stop does not expect to be told inside that call, and may be in
    // another thread.
    m_onStop.emplace(std::move(stop),
        [this] { QMetaObject::invokeMethod(this, &NetworkExchange::onStopRequested, Qt::QueuedConnection); });
}

void NetworkExchange::setOut(const network::NetworkRoute &route)
{
    m_isWaiting = false;
    m_route = route;
    m_mustReport = route.proxy.has_value() && !route.lostTrial;
    if (m_result) {
        // Given up while it waited.
        reportProxy(network::ProxyWord::None);
        return;
    }
    if (ConnectionTrace *trace = m_request.trace.get()) {
        trace->stage = ConnectionTrace::Stage::Connecting;
        trace->script = route.script;
        trace->scriptProblem = route.scriptProblem;
        trace->scriptAddress = route.scriptAddress;
        trace->proxy = route.proxy ? route.proxy->toString() : QString();
        trace->sendsProxyLogin = route.hasLogin;
    }
    if (route.isBlocked) {
        giveUp(HttpFailure::ProxyFailed,
            route.scriptProblem ? QLatin1String("Proxy script: ") + network::detailsOf(*route.scriptProblem)
                                : QStringLiteral("The proxy entered in the settings cannot be used."));
        return;
    }
    if (route.lostTrial) {
        m_isProxyReached = route.lostTrial->isReached;
        giveUp(m_isProxyReached || m_around.hasNetwork() ? HttpFailure::ProxyFailed : HttpFailure::Offline,
            QStringLiteral("The proxy gave no answer to another request, for which this one waited."));
        return;
    }
    if (!m_route.proxyLogin.isEmpty())
        m_request.headers.append(HttpHeader{"Proxy-Authorization", m_route.proxyLogin});
    // The time that the user took for the keychain is not the network's.
    if (route.hasAskedKeychain)
        m_elapsed.restart();
    onProgress();
    // A POST or PUT gets a connection that no server can have closed in the meantime; who tries a login goes
    // to the proxy with it; and who wants to know what is met on the way has to go it.
    const bool mayBeUsed = m_request.method == Method::Get && !m_route.isTrial && !m_request.trace;
    std::unique_ptr<QTcpSocket> used = mayBeUsed ? m_around.idle.take(m_route.key()) : nullptr;
    if (used) {
        m_isUsed = true;
        // The proxy has let this connection through before, and is not asked again.
        m_mustReport = m_route.isToProxy;
        adopt(std::move(used));
        sendRequest();
    } else {
        connectAnew(Addresses::Any);
    }
}

void NetworkExchange::connectAnew(Addresses addresses)
{
    const auto protocol
        = addresses == Addresses::Any ? QAbstractSocket::AnyIPProtocol : QAbstractSocket::IPv4Protocol;
    const QString host = m_route.tunnel ? m_route.tunnel->host : m_route.host;
    const quint16 port = m_route.tunnel ? m_route.tunnel->port : m_route.port;
    const bool hasMoreAddresses = addresses == Addresses::Any
        && m_route.socks.type() == QNetworkProxy::NoProxy && QHostAddress(host).isNull();
    m_whenSlow = hasMoreAddresses ? WhenSlow::AskOldAddresses : WhenSlow::GoAnotherWay;
    // Whether a SOCKS proxy accepts a connection is not told apart from what it does after that, so it is
    // only passed over where there is another.
    const bool isPassedOver = m_route.proxy && (m_route.hasNextWay || (m_route.script && m_route.tunnel));
    if (hasMoreAddresses || isPassedOver)
        m_slowConnecting.start(slowConnecting);
    if (m_request.trace)
        m_request.trace->stage = ConnectionTrace::Stage::Connecting;
    if (m_route.isEncrypted) {
        auto tls = std::make_unique<QSslSocket>();
        QSslSocket *socket = tls.get();
        socket->setSslConfiguration(m_around.policy.tls());
        connect(socket, &QSslSocket::sslErrors, this, &NetworkExchange::onTlsErrors);
        connect(socket, &QSslSocket::encrypted, this, &NetworkExchange::onEncrypted);
        connect(socket, &QSslSocket::encryptedBytesWritten, this, &NetworkExchange::onProgress);
        adopt(std::move(tls));
        connect(socket, &QSslSocket::connected, this, &NetworkExchange::noteConnected);
        if (!m_route.tunnel) {
            socket->connectToHostEncrypted(host, port, QIODevice::ReadWrite, protocol);
            return;
        }
    } else {
        adopt(std::make_unique<QTcpSocket>());
    }
    if (m_route.tunnel) {
        m_tunnelReader.emplace(0, AnswerReader::Reads::Head);
        connect(m_connection.get(), &QTcpSocket::connected, this, &NetworkExchange::askForTunnel);
    } else {
        connect(m_connection.get(), &QTcpSocket::connected, this, &NetworkExchange::noteConnected);
        connect(m_connection.get(), &QTcpSocket::connected, this, &NetworkExchange::sendRequest);
    }
    m_connection->connectToHost(host, port, QIODevice::ReadWrite, protocol);
}

void NetworkExchange::adopt(std::unique_ptr<QTcpSocket> connection)
{
    m_connection = std::move(connection);
    QTcpSocket *socket = m_connection.get();
    socket->setReadBufferSize(readBuffer);
    socket->setProxy(m_route.socks);
    connect(socket, &QTcpSocket::stateChanged, this, &NetworkExchange::onProgress);
    connect(socket, &QTcpSocket::bytesWritten, this, &NetworkExchange::onProgress);
    connect(socket, &QTcpSocket::readyRead, this, &NetworkExchange::onReadable);
    connect(socket, &QTcpSocket::errorOccurred, this, &NetworkExchange::onError);
    connect(socket, &QTcpSocket::disconnected, this, &NetworkExchange::onEnded);
}

void NetworkExchange::releaseConnection()
{
    m_slowConnecting.stop();
    // It may be telling this very moment.
    m_connection->disconnect(this);
    m_connection.release()->deleteLater();
}

void NetworkExchange::sendRequest()
{
    m_slowConnecting.stop();
    onProgress();
    std::optional<QByteArray> head = requestHead(m_request, m_route.isToProxy);
    if (!head) {
        giveUp(HttpFailure::Other, QStringLiteral("A header has a control character in it."));
        return;
    }
    m_isSent = true;
    if (m_request.trace)
        m_request.trace->stage = ConnectionTrace::Stage::Asking;
    m_connection->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // By pointer, so that the connection makes its own copy, and ours can be wiped.
    m_connection->write(head->constData(), head->size());
    wipe(*head);
    if (m_request.secretBody.isEmpty())
        m_connection->write(m_request.body);
    else
        m_request.secretBody.reveal(
            [this](QByteArrayView body) { m_connection->write(body.data(), body.size()); });
}

void NetworkExchange::onProgress()
{
    if (m_result)
        return;
    const milliseconds left = m_request.longest - milliseconds(m_elapsed.elapsed());
    m_silence.start(std::clamp(left, milliseconds(0), m_request.timeout));
}

void NetworkExchange::onSlowConnecting()
{
    if (m_connection->state() == QAbstractSocket::ConnectedState)
        return;
    if (m_whenSlow == WhenSlow::GoAnotherWay) {
        tryNextWay();
        return;
    }
    releaseConnection();
    connectAnew(Addresses::OldOnly);
}

void NetworkExchange::onReadable()
{
    using State = AnswerReader::State;
    if (m_result)
        return;
    onProgress();
    if (m_tunnelReader) {
        onTunnelReadable();
        return;
    }
    std::array<char, 16 * 1024> buffer = {};
    while (m_reader.state() == State::Reading) {
        const qint64 size = m_connection->read(buffer.data(), buffer.size());
        if (size <= 0)
            return;
        m_reader.take({buffer.data(), size});
    }
    if (m_reader.state() == State::Complete)
        onAnswered();
    else if (m_reader.state() == State::TooLarge)
        giveUp(HttpFailure::TooLarge, QStringLiteral("The answer is larger than any that is expected."));
    else
        giveUp(HttpFailure::Other, QStringLiteral("What answered does not speak HTTP."));
}

void NetworkExchange::onEnded()
{
    onReadable();
    if (m_result)
        return;
    if (m_tunnelReader) {
        giveUp(HttpFailure::ProxyFailed, QStringLiteral("The proxy closed the connection."));
        return;
    }
    if (m_reader.end() == AnswerReader::State::Complete) {
        onAnswered();
        return;
    }
    if (m_isUsed && !m_reader.hasBegun()) {
        // The server closed it before it saw the request; only a GET travels on one that was used.
        m_isUsed = false;
        m_mustReport = m_route.proxy.has_value();
        m_reader = AnswerReader(m_request.largestBody);
        releaseConnection();
        connectAnew(Addresses::Any);
        return;
    }
    giveUp(HttpFailure::ConnectionLost, m_connection->errorString());
}

void NetworkExchange::onError(QAbstractSocket::SocketError error)
{
    if (m_result)
        return;
    const bool mayGoAnotherWay = m_route.proxy && (m_route.script || m_route.hasNextWay);
    if (mayGoAnotherWay && !m_isSent && isProxySilent(error, m_route.proxy->kind)) {
        tryNextWay();
        return;
    }
    if (error == QAbstractSocket::RemoteHostClosedError && (m_isSent || m_tunnelReader)) {
        onEnded();
        return;
    }
    const bool isSaidByProxy
        = m_route.socks.type() != QNetworkProxy::NoProxy && !m_isSent && isSaidBySocks(error);
    if (isSaidByProxy) {
        m_isProxyReached = true;
        reportProxy(network::ProxyWord::Passed);
    }
    const bool mayBeOffline = !isSaidByProxy
        && (error == QAbstractSocket::HostNotFoundError || error == QAbstractSocket::NetworkError);
    if (error == QAbstractSocket::ProxyAuthenticationRequiredError)
        refuseForLogin({});
    const HttpFailure why = m_tunnelReader || isSaidByProxy
        ? HttpFailure::ProxyFailed
        : networkFailure(error, m_certificate.has_value());
    giveUp(mayBeOffline && !m_around.hasNetwork() ? HttpFailure::Offline : why, m_connection->errorString());
}

void NetworkExchange::onTlsErrors(const QList<QSslError> &errors)
{
    const auto *socket = qobject_cast<QSslSocket *>(m_connection.get());
    QSslCertificate certificate = socket->peerCertificate();
    if (certificate.isNull() && !errors.isEmpty())
        certificate = errors.first().certificate();
    const QList<QSslCertificate> &additions = m_around.policy.authorities();
    const QList<QSslError> faults = namedFaults(errors, socket->peerCertificateChain(), additions);
    m_certificate = certificateProblem(certificate, m_route.host, faults);
    if (m_request.trace)
        noteChain(*m_request.trace, *socket, faults, additions);
}

void NetworkExchange::noteConnected()
{
    m_isProxyReached = m_route.proxy.has_value();
    if (m_route.socks.type() != QNetworkProxy::NoProxy)
        reportProxy(network::ProxyWord::Passed);
    if (!m_request.trace)
        return;
    m_request.trace->peer = peerOf(*m_connection);
    if (m_route.isEncrypted && !m_route.tunnel)
        m_request.trace->stage = ConnectionTrace::Stage::Encrypting;
}

void NetworkExchange::onEncrypted()
{
    if (m_request.trace) {
        noteChain(*m_request.trace, *qobject_cast<QSslSocket *>(m_connection.get()), {},
            m_around.policy.authorities());
    }
    sendRequest();
}

void NetworkExchange::onStopRequested()
{
    if (m_request.method == Method::Get || !m_isSent)
        giveUp(HttpFailure::Cancelled, QStringLiteral("Cancelled."));
}

void NetworkExchange::onAnswered()
{
    HttpResponse response = m_reader.takeResponse();
    if (m_route.isToProxy && response.status == proxyLoginStatus) {
        refuseForLogin(response);
        return;
    }
    reportProxy(network::ProxyWord::Passed);
    if (m_request.trace)
        m_request.trace->stage = ConnectionTrace::Stage::Answered;
    settleLater(std::move(response));
}

void NetworkExchange::giveUp(HttpFailure why, const QString &detail)
{
    const bool isAtProxy = m_route.proxy && !m_isProxyReached && !m_isSent;
    settleLater(Failure(HttpError{isAtProxy ? failureAtProxy(why) : why, m_isSent,
        plainText(detail, longestDetail), m_certificate, m_proxyRefusal, way()}));
}

void NetworkExchange::settleLater(HttpResult result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    m_silence.stop();
    m_slowConnecting.stop();
    if (m_connection)
        m_connection->disconnect(this);
    const bool isTakenBack = m_result->has_value() || m_result->error().failure == HttpFailure::Cancelled;
    reportProxy(isTakenBack    ? network::ProxyWord::None
            : m_isProxyReached ? network::ProxyWord::NoWord
                               : network::ProxyWord::Unreached);
    // Not inside a signal of the connection: the receiver may delete all of us.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_onStop.reset();
            if (m_result->has_value() && m_reader.leavesConnectionUsable())
                m_around.idle.keep(m_route.key(), std::move(m_connection));
            m_connection.reset();
            const Settle<HttpResponse, HttpError> settle = m_settle;
            HttpResult taken = std::move(*m_result);
            deleteLater();
            settle(std::move(taken));
        },
        Qt::QueuedConnection);
}

} // namespace broker::snyk
