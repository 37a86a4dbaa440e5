// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "network/namelookup.h"
#include "snyk/apierror.h"
#include "snyk/connectiontrace.h"
#include "snyk/http.h"
#include "snyk/region.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>

// Why Snyk cannot be reached, step by step and on the very way that every other request takes.
namespace broker::diagnostics {

enum class Part { Api, App, BrokerServer, Dispatcher };

/// One host and what it is for; a region may have one host for several parts.
struct Target
{
    QList<Part> parts;
    /// What is asked; never needs a token.
    QUrl url;
};

/// The hosts of a region, without those that Snyk does not document.
[[nodiscard]] QList<Target> targetsOf(const snyk::Region &region);

enum class Verdict {
    Reached,
    ReachedThroughInspection, ///< trusted only because of an authority added to this program
    ReachedClockWrong, ///< reached, but the clock here is far off
    NotAsked, ///< practice mode: nothing leaves this computer
    Cancelled,
    NoNetwork,
    NameUnknown,
    Refused,
    TimedOut,
    ConnectionLost,
    ProxyUnreachable,
    ProxyOdd, ///< it accepts the connection, and does not answer as a proxy does
    ProxyScriptFailed, ///< a script was to name the proxy
    ProxyRefuses, ///< it answers and does not let us through to this host
    ProxyWantsLogin,
    ProxyRefusesLogin, ///< the login was sent once and turned down
    ProxyLoginUnsupported, ///< it takes ways to log in only that this program does not have
    NotTls, ///< what answers does not speak it, or refuses to, and shows no certificate
    Inspected, ///< something between here and Snyk shows a certificate of an unknown authority for Snyk's
               ///< name
    SelfSigned, ///< the server shows a certificate that nobody vouches for
    OtherHost, ///< the certificate is another host's
    CertificateDate, ///< expired or not valid yet, by the clock of this computer
    CertificateFaulty,
    TlsMissing,
    WebPage, ///< a sign-in page or a block page came in place of the API
    ServerTrouble, ///< 5xx
};

struct Diagnosis
{
    Target target;
    network::NameLookup name{};
    snyk::ConnectionTrace trace{};
    std::optional<snyk::ApiError> error{};
    /// 0 without an answer.
    int status = 0;
    bool isWebPage = false;
    /// How far the clock here is ahead of the server's; nothing when that did not tell the time.
    std::optional<std::chrono::seconds> clockAhead{};
    std::chrono::milliseconds took{0};
};

/// What is told first. Pure.
[[nodiscard]] Verdict verdictOf(const Diagnosis &diagnosis);
/// Nothing has to be done about these.
[[nodiscard]] bool isGood(Verdict verdict);

/// Asks one host, once and without a token. Settles once, on the thread of `context`; borrows `http` and
/// `clock` until then.
[[nodiscard]] QFuture<Diagnosis> diagnose(QObject &context, snyk::Http &http, const Clock &clock,
    const Target &target, std::stop_token stop, const network::Resolver &resolver = network::lookUp);

} // namespace broker::diagnostics
