// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace broker {

/// True for localhost, 127.0.0.0/8 and ::1, by name or number alone; no name is looked up.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// The base address of a service that credentials may be sent to: https, or http to this machine.
/// Has a host, no user name, no query, no fragment, and no slash at the end.
class HttpsUrl final
{
public:
    /// Accepts "api.example.com", "https://api.example.com/", an optional port and path. Text
    /// without a scheme becomes https.
    [[nodiscard]] static std::optional<HttpsUrl> parse(const QString &text);

    [[nodiscard]] const QUrl &url() const noexcept { return m_url; }
    /// As they are sent: letters that only look like others are told apart in punycode alone.
    [[nodiscard]] QString host() const { return m_url.host(QUrl::FullyEncoded); }
    [[nodiscard]] QString toString() const { return m_url.toString(QUrl::FullyEncoded); }
    /// `path` is encoded already and starts with a slash.
    [[nodiscard]] QUrl withPath(const QString &path) const;

    friend bool operator==(const HttpsUrl &a, const HttpsUrl &b) { return a.m_url == b.m_url; }

private:
    explicit HttpsUrl(QUrl url);

    QUrl m_url;
};

/// An address that stands somewhere, with or without a scheme, to be shown as `HttpsUrl` shows its own; what
/// is no address stays as it is.
[[nodiscard]] QString addressAsSent(const QString &address);

/// Whether a request may go to this address at all: the last check before the wire.
[[nodiscard]] bool isSafeTransport(const QUrl &url);

} // namespace broker
