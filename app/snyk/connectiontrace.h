// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "network/authorityfile.h"
#include "network/scriptproblem.h"

#include <QList>
#include <QSslError>
#include <QString>
#include <QStringList>

#include <optional>

class QAbstractSocket;
class QSslSocket;

namespace broker::snyk {

/// A certificate that was presented, and what is wrong with it, in Qt's English.
struct PresentedCertificate
{
    network::CertificateFacts facts;
    QStringList faults;
};

/// What a request met on its way, for a diagnosis. Plain bounded text; never a secret.
struct ConnectionTrace
{
    /// How far it came.
    enum class Stage {
        NotStarted, ///< for example in practice mode
        Connecting, ///< to the server, or to the proxy
        Tunnel, ///< connected to the proxy, which was asked for the way
        Encrypting,
        Asking,
        Answered,
    };

    Stage stage = Stage::NotStarted;
    /// As network::ProxyAddress names it; empty on the direct way.
    QString proxy;
    /// What a proxy script said, where one was asked.
    std::optional<network::ScriptPart> script;
    /// Where it was to be fetched; empty without one.
    QString scriptAddress;
    /// Why that leads nowhere.
    std::optional<network::ScriptProblem> scriptProblem;
    bool sendsProxyLogin = false;
    /// "address:port" that accepted the connection: the proxy's where there is one.
    QString peer;
    /// What the proxy answered to CONNECT; 0 when it was not asked, or has not answered.
    int tunnelStatus = 0;
    QString protocol;
    /// The server's first, as it was presented, trusted or not.
    QList<PresentedCertificate> chain;
    bool isTrusted = false;
    /// Trusted only because of an authority that the user added to this program.
    bool isTrustedByAddition = false;
};

/// Who accepted the connection, as in `ConnectionTrace::peer`.
[[nodiscard]] QString peerOf(const QAbstractSocket &connection);

/// Notes what the connection presented, at the end of the handshake or when it failed.
void noteChain(ConnectionTrace &trace, const QSslSocket &socket, const QList<QSslError> &errors,
    const QList<QSslCertificate> &additions);

} // namespace broker::snyk
