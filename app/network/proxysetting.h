// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace broker::network {

using settings::ProxyKind;
using settings::ProxyMode;

/// Where a proxy listens. Never with a user name or password.
struct ProxyAddress
{
    ProxyKind kind = ProxyKind::Http;
    QString host{};
    quint16 port = 0;

    /// "http://host:port" or "socks5://host:port": its name in settings, messages and reports.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const ProxyAddress &, const ProxyAddress &) = default;
};

/// How Snyk is reached, as the user chose it.
struct ProxySetting
{
    ProxyMode mode = ProxyMode::System;
    /// For `Manual`.
    ProxyAddress address{};
    /// Hosts that are asked directly all the same, for `Manual`; see `isException`.
    QStringList exceptions{};
    /// The address of a proxy script as it was typed, see `flawOfScript`: it names the proxies, whatever the
    /// mode.
    std::optional<QString> script{};

    friend bool operator==(const ProxySetting &, const ProxySetting &) = default;
};

/// What keeps a proxy entered by hand from being used.
enum class ProxyFlaw {
    NoHost,
    NotAHost, ///< a whole address, or something with spaces or a login in it
    NoPort,
};

/// Pure.
[[nodiscard]] std::optional<ProxyFlaw> flawOf(const ProxyAddress &address);

/// Names separated by commas, semicolons or spaces; bounded.
[[nodiscard]] QStringList parseExceptions(const QString &text);
/// "example.com" and ".example.com" stand for themselves and everything below them, as in NO_PROXY; so does
/// "*.example.com". As Windows has them: "10.*" with any other stars, and "<local>" for names without a dot.
/// "10.0.0.0/8" for a network; "*" for everything. Case does not matter.
[[nodiscard]] bool isException(const QStringList &exceptions, const QString &host);

/// This computer, a name without a dot or of a private domain, or a private address: no proxy on the way to
/// the internet can reach it, and browsers do not ask one.
[[nodiscard]] bool isNearBy(const QString &host);

/// What the settings hold. A proxy entered by hand that cannot be used is still `Manual`: nobody is to be
/// asked without the proxy that the user wanted.
[[nodiscard]] ProxySetting proxySettingOf(const settings::Settings &settings);

} // namespace broker::network
