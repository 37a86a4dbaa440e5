// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

// What a running Broker client says of itself, as values. All text is untrusted: the decoders bound
// and redact it.
namespace broker::clientcheck {

/// What the health check proved, best last.
enum class Verdict {
    Unreachable, ///< no name, no route, no answer in time, TLS that cannot be trusted
    ConnectionRefused, ///< nobody listens: the client is not up yet, or on another port
    NotABrokerClient, ///< something answers, and not with a health check
    NotConnected, ///< the client runs, its tunnel to Snyk is down
    WrongRegion, ///< connected to another Broker server than that of the region
    OtherConfiguration, ///< a connected client that does not know the marker: an old configuration
    MixedTunnels, ///< the marker is there, only some of the tunnels are up
    Connected, ///< the marker is there and every tunnel is up
};

/// One element of the answer; a client has one or two (primary and secondary).
struct Tunnel
{
    bool isOk = false;
    bool isOpen = false;
    /// Host of brokerServerUrl, lower case; empty when it gave none that can be read.
    QString serverHost;
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
    /// Host of the Broker server that the region asks for; empty when Snyk documents none, and then
    /// the region was not compared.
    QString expectedHost;
    /// Status of the answer that decided; 0 when there was none.
    int httpStatus = 0;
    /// English, bounded, for the details text only.
    QString detail;

    /// Proof enough to switch: this very configuration is connected to the right server.
    [[nodiscard]] bool provesConfiguration() const noexcept { return verdict == Verdict::Connected; }
};

/// One credential of the service behind the client (GitLab, Jira...), as the client tried it.
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

    friend bool operator==(const CredentialCheck &, const CredentialCheck &) = default;
};

enum class SystemVerdict {
    NoAnswer,
    NotOffered, ///< no system check at this address
    Passed,
    Failed, ///< at least one credential does not work
};

struct SystemReport
{
    SystemVerdict verdict = SystemVerdict::NoAnswer;
    /// UTC.
    QDateTime at;
    QList<CredentialCheck> checks;
    QString detail;
};

} // namespace broker::clientcheck
