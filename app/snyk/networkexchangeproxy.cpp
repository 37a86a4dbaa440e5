// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What a request has to do with its proxy: which one it is, what is asked of it, and what it said.
#include "snyk/networkexchange.h"

#include "snyk/connectiontrace.h"
#include "snyk/networkfailure.h"
#include "snyk/requesthead.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace broker::snyk {

void NetworkExchange::askTheWay()
{
    m_isWaiting = true;
    if (!m_elapsed.isValid())
        m_elapsed.start();
    using std::chrono::milliseconds;
    m_silence.start(std::max(m_request.longest - milliseconds(m_elapsed.elapsed()), milliseconds(0)));
    m_around.policy.whenWayIsKnown(m_request.url, m_around.purpose, *this,
        [this](const network::NetworkRoute &route) { setOut(route); });
}

void NetworkExchange::onWaitedTooLong()
{
    const auto proxy = m_around.policy.proxyAwaitedBy(*this);
    if (!proxy) {
        // Whoever is asked then ends by itself, or is a keychain that waits for its user.
        m_elapsed.restart();
        m_silence.start(m_request.longest);
        return;
    }
    m_route.proxy = proxy;
    // Who tries the login would have ended before, had the proxy not accepted the connection.
    m_isProxyReached = true;
    giveUp(HttpFailure::ProxyFailed, QStringLiteral("The proxy has not said yet whether it lets us in."));
}

void NetworkExchange::tryNextWay()
{
    m_tunnelReader.reset();
    m_isProxyReached = false;
    releaseConnection();
    reportProxy(network::ProxyWord::Silent);
    askTheWay();
}

void NetworkExchange::askForTunnel()
{
    m_slowConnecting.stop();
    m_isProxyReached = true;
    onProgress();
    if (m_request.trace) {
        m_request.trace->stage = ConnectionTrace::Stage::Tunnel;
        m_request.trace->peer = peerOf(*m_connection);
    }
    std::optional<QByteArray> head = tunnelHead(m_request, m_route.host, m_route.port, m_route.tunnel->login);
    if (!head) {
        giveUp(HttpFailure::Other, QStringLiteral("A header has a control character in it."));
        return;
    }
    m_connection->write(head->constData(), head->size());
    wipe(*head);
}

void NetworkExchange::onTunnelReadable()
{
    using State = AnswerReader::State;
    std::array<char, 16 * 1024> buffer = {};
    while (m_tunnelReader->state() == State::Reading) {
        const qint64 size = m_connection->read(buffer.data(), buffer.size());
        if (size <= 0)
            return;
        m_tunnelReader->take({buffer.data(), size});
    }
    if (m_tunnelReader->state() == State::Complete)
        onTunnelAnswered(m_tunnelReader->takeResponse());
    else if (m_tunnelReader->state() == State::TooLarge)
        giveUp(HttpFailure::ProxyFailed, QStringLiteral("The proxy's answer is larger than any expected."));
    else
        giveUp(HttpFailure::ProxyFailed, QStringLiteral("What answered as the proxy does not speak HTTP."));
}

void NetworkExchange::onTunnelAnswered(const HttpResponse &answer)
{
    constexpr int success = 2;
    const int status = answer.status;
    m_tunnelStatus = status;
    if (m_request.trace)
        m_request.trace->tunnelStatus = status;
    if (status == proxyLoginStatus) {
        refuseForLogin(answer);
        return;
    }
    // Whatever else it says, it let us in.
    reportProxy(network::ProxyWord::Passed);
    if (status / 100 != success) {
        giveUp(HttpFailure::ProxyFailed,
            QStringLiteral("The proxy refused the connection with status %1.").arg(status));
    } else if (m_tunnelReader->hasSurplus() || m_connection->bytesAvailable() > 0) {
        // The server, which has not been asked anything, cannot have said it.
        giveUp(HttpFailure::ProxyFailed, QStringLiteral("The proxy sent more than its answer."));
    } else {
        m_tunnelReader.reset();
        onTunnelOpen();
    }
}

void NetworkExchange::onTunnelOpen()
{
    auto *tls = qobject_cast<QSslSocket *>(m_connection.get());
    if (!tls) {
        sendRequest();
        return;
    }
    // The name that is asked for and that the certificate has to have: not the proxy's.
    tls->setPeerVerifyName(m_route.host);
    if (m_request.trace)
        m_request.trace->stage = ConnectionTrace::Stage::Encrypting;
    tls->startClientEncryption();
}

void NetworkExchange::reportProxy(network::ProxyWord word, const QStringList &offers)
{
    if (std::exchange(m_mustReport, false))
        m_around.policy.report(m_route, word, offers);
}

void NetworkExchange::refuseForLogin(const HttpResponse &answer)
{
    const QStringList offers = m_route.socks.type() == QNetworkProxy::NoProxy
        ? offersIn(answer)
        : QStringList{QStringLiteral("Basic")};
    const QString proxy = m_route.proxy ? m_route.proxy->toString() : QString();
    const bool wasRefused = m_around.policy.loginState(proxy) == network::LoginState::Refused;
    m_proxyRefusal = ProxyRefusal{proxy, offers, m_route.hasLogin || wasRefused};
    reportProxy(network::ProxyWord::LoginWanted, offers);
    giveUp(HttpFailure::ProxyLoginRequired, QStringLiteral("The proxy wants a login."));
}

std::optional<ProxyUse> NetworkExchange::way() const
{
    if (!m_route.proxy && !m_route.isBlocked)
        return std::nullopt;
    return ProxyUse{m_route.isBlocked ? QString() : m_route.proxy->toString(), m_isProxyReached,
        m_tunnelStatus, m_route.scriptProblem};
}

} // namespace broker::snyk
