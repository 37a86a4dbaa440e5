// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace broker::clientcheck {

/// Where a Broker client listens, as the user gave it. http or https, any host: Broker clients speak
/// plain HTTP inside the company's network, and nothing secret is ever sent there.
class ClientAddress final
{
public:
    /// Accepts "broker-host:8000", "http://10.0.0.7:8000/", "[::1]:8000", and an address with a path in
    /// front. A health check's or system check's path at the end is taken off. Text without a scheme
    /// becomes http. No user name, query or fragment.
    [[nodiscard]] static std::optional<ClientAddress> parse(const QString &text);

    /// Without a slash at the end, as it is sent; what is shown and kept.
    [[nodiscard]] QString toString() const { return m_url.toString(QUrl::FullyEncoded); }
    [[nodiscard]] QString host() const { return m_url.host(QUrl::FullyEncoded); }
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
