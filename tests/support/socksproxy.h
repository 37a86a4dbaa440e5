// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>

namespace broker::test {

/// A SOCKS5 proxy on 127.0.0.1 (RFC 1928, and 1929 for the login). It leads every name to this machine, at
/// the port that is asked for. Serves on the thread that made it.
class SocksProxy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SocksProxy)

public:
    /// With a login ("user:password") nobody else is let through.
    explicit SocksProxy(QByteArray login = {});
    ~SocksProxy() override;

    [[nodiscard]] quint16 port() const;
    /// Every login that was tried, as "user:password".
    [[nodiscard]] const QList<QByteArray> &logins() const;
    /// Hosts that were asked for, as they were named.
    [[nodiscard]] const QList<QByteArray> &hosts() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace broker::test
