// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace broker::clientcheck {

/// What BROKER_HEALTHCHECK_PATH of a configuration carries so that a running client shows which token it was
/// started with: the first 8 hex digits of the SHA-256 of its Broker token. Proves that much and no more:
/// nothing of the configuration beside the token goes into it, and who copies the path to a client with
/// another token deceives himself. A token of 122 random bits cannot be found from 32 bits of its hash, and
/// the Broker's own logs have the whole hash.
class Marker final
{
public:
    [[nodiscard]] static Marker of(const Fingerprint &token);

    /// 8 lower-case hex digits.
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    /// "/healthcheck/1a2b3c4d", for BROKER_HEALTHCHECK_PATH.
    [[nodiscard]] QString healthPath() const;

    friend bool operator==(const Marker &, const Marker &) = default;

private:
    explicit Marker(QString text);

    QString m_text;
};

/// Where a Broker client listens, as the user gave it. http or https, any host: Broker clients speak
/// plain HTTP inside the company's network, and nothing secret is ever sent there.
class ClientAddress final
{
public:
    /// Accepts "broker-host:8000", "http://10.0.0.7:8000/", "[::1]:8000", and an address with a path in
    /// front. A health check's or system check's path at the end is taken off. Text without a scheme
    /// becomes http. No user name, query or fragment.
    [[nodiscard]] static std::optional<ClientAddress> parse(const QString &text);

    /// Without a slash at the end; what is shown and kept.
    [[nodiscard]] QString toString() const { return m_url.toString(); }
    [[nodiscard]] QString host() const { return m_url.host(); }
    /// `path` starts with a slash.
    [[nodiscard]] QUrl withPath(const QString &path) const;
    [[nodiscard]] bool isEncrypted() const { return m_url.scheme() == QLatin1String("https"); }
    /// The same host and port by https instead of http, or the other way round.
    [[nodiscard]] ClientAddress withOtherScheme() const;

    friend bool operator==(const ClientAddress &a, const ClientAddress &b) { return a.m_url == b.m_url; }

private:
    explicit ClientAddress(QUrl url);

    QUrl m_url;
};

} // namespace broker::clientcheck
