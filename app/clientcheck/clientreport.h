// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// What a running Broker client says of itself, as values. All text is untrusted: the decoders bound
// and redact it.
namespace broker::clientcheck {

/// What the health check proved, best last.
enum class Verdict {
    Unreachable, ///< no name, no route, no answer in time; see `failure`
    ConnectionRefused, ///< nothing listens: the client is not up yet, or on another port
    UntrustedCertificate, ///< it speaks TLS, and this computer does not trust it; see `certificate`
    SpeaksTls, ///< asked without TLS, which it wants
    SpeaksPlain, ///< asked with TLS, which it does not speak
    Redirected, ///< sent on, to `redirect`; not followed
    GatewayFailed, ///< a proxy in front of it got no answer from it
    NotABrokerClient, ///< something answers, but not as a Broker client does
    OtherClient, ///< a Broker client with another token or another configuration; see `isFormer`
    NotConnected, ///< the client runs, its tunnel to Snyk is down
    WrongServer, ///< connected to another Broker server than the one that is expected
    OtherConfiguration, ///< a connected client at the usual path: its configuration carries no marker
    MixedTunnels, ///< the marker is there, only some of the tunnels are up
    ServerUnknown, ///< the marker is there and every tunnel is up; nobody knows which server is right
    Connected, ///< the marker is there and every tunnel is up, to the expected server
};

/// One element of the answer; a client has one or two (primary and secondary).
struct Tunnel
{
    bool isOk = false;
    bool isOpen = false;
    /// Text of the ServerAddress in brokerServerUrl; empty when it gave none that can be read.
    QString server;
    QString version;
    QString transport;

    [[nodiscard]] bool isUp() const noexcept { return isOk && isOpen; }

    friend bool operator==(const Tunnel &, const Tunnel &) = default;
};

struct HealthReport
{
    Verdict verdict = Verdict::Unreachable;
    /// UTC.
    QDateTime at;
    QList<Tunnel> tunnels;
    /// Text of the ServerAddress that the region or the user's configuration asks for; empty when nobody
    /// knows it, and then it was not compared.
    QString expectedServer;
    /// Of Verdict::OtherClient: it answers at the marker of the token that is being replaced.
    bool isFormer = false;
    /// Status of the answer that decided; 0 when there was none.
    int httpStatus = 0;
    /// Why there was no answer.
    std::optional<snyk::HttpFailure> failure;
    std::optional<snyk::CertificateProblem> certificate;
    /// Where it points, without query; empty when that cannot be read.
    QString redirect;
    /// English, bounded, for the details text only.
    QString detail;
    /// What the proxy on the way said that wants a login, and how far the question came with it.
    std::optional<snyk::ProxyRefusal> proxy{};
    std::optional<snyk::ProxyUse> way{};

    /// Proof enough to switch: the client was started with this token's marker and is connected to the
    /// server that is right. Of the rest of its configuration it proves nothing.
    [[nodiscard]] bool provesToken() const noexcept { return verdict == Verdict::Connected; }
    /// A Broker client answered, whatever its state, and can be asked for more.
    [[nodiscard]] bool isOfClient() const noexcept;
};

/// How one credential of the service behind the client (GitLab, Jira...) fared.
enum class CredentialOutcome {
    Accepted,
    Refused, ///< 401 and 403, or a page for signing in where an answer was expected
    NotThere, ///< 404 and 410: the address that the client asks does not exist
    OtherStatus, ///< any other answer of the service, or of a proxy in front of it
    NotReachable, ///< no answer
    NotAsked, ///< the client has no address that it could ask
};

/// One credential, as the client tried it.
struct CredentialCheck
{
    bool isOk = false;
    /// Status with which the service answered the client; 0 when it did not.
    int serviceStatus = 0;
    /// The client's own mask, such as "ghp***890"; empty when it gave none.
    QString maskedCredential;
    /// Where the client asked, without user name, password and query.
    QString address;
    /// The client's words or error code, redacted.
    QString error;

    [[nodiscard]] CredentialOutcome outcome() const;

    friend bool operator==(const CredentialCheck &, const CredentialCheck &) = default;
};

enum class SystemVerdict {
    NoAnswer,
    NotOffered, ///< no system check at this address
    // Every credential of the client ended in the same way:
    Refused,
    NotThere,
    OtherStatus,
    NotReachable,
    NotAsked,
    Several, ///< a pool whose credentials did not all end in the same way
    Passed,
};

[[nodiscard]] constexpr bool isFailure(SystemVerdict verdict)
{
    return verdict != SystemVerdict::NoAnswer && verdict != SystemVerdict::NotOffered
        && verdict != SystemVerdict::Passed;
}

struct SystemReport
{
    SystemVerdict verdict = SystemVerdict::NoAnswer;
    /// UTC.
    QDateTime at;
    QList<CredentialCheck> checks;
    QString detail;
};

} // namespace broker::clientcheck
