// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace broker::clientcheck {

/// A Broker server: scheme, host and port. What follows in an address, such as the role of a connection
/// or the number of a server in high availability mode, is no part of it.
class ServerAddress final
{
public:
    /// As a client tells it. Nothing for what is no http or https address with a host, and for one with user
    /// info: "https://broker.snyk.io@evil.example" is read as one server and is another.
    [[nodiscard]] static std::optional<ServerAddress> of(const QUrl &url);
    /// As it is stated to be right: text(), or an address without path, query and fragment. Nothing else.
    [[nodiscard]] static std::optional<ServerAddress> parse(const QString &text);

    /// For people: "broker.eu.snyk.io", "broker.corp.example:8443"; with its scheme where that is not https.
    [[nodiscard]] const QString &text() const noexcept { return m_text; }

    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

private:
    explicit ServerAddress(QString text);

    QString m_text;
};

} // namespace broker::clientcheck
