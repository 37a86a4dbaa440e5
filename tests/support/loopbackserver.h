// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace broker::test {

struct LoopbackRequest
{
    QByteArray method;
    /// Path and query as they arrived.
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The first header of this name, any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What the server does with one request.
struct LoopbackAnswer
{
    enum class Then {
        KeepOpen, ///< the connection waits for the next request
        Close, ///< after the bytes have left
        Silence, ///< nothing more comes, and the connection stays
        Trickle, ///< `more` every 20 ms for ever
        Flood, ///< `more` for ever, as fast as it is read
        Inspect, ///< encrypts with a certificate of its own authority and answers in the server's place
        Tunnel, ///< to the port that CONNECT names, on this machine whatever the host is called
    };

    /// Raw bytes, status line and headers included.
    QByteArray bytes;
    Then then = Then::KeepOpen;
    QByteArray more{" "};

    /// A whole answer with Content-Length.
    [[nodiscard]] static LoopbackAnswer of(int status, const QByteArray &body,
        const QByteArray &contentType = "application/json",
        const QList<std::pair<QByteArray, QByteArray>> &headers = {});
    /// Not one byte, then the end of the connection.
    [[nodiscard]] static LoopbackAnswer closed();
    /// Nothing for ever.
    [[nodiscard]] static LoopbackAnswer silence();
};

/// An HTTP/1.1 server on 127.0.0.1 for tests of the real transport. It counts, remembers and, where
/// asked, behaves badly. Serves on the thread that made it.
class LoopbackServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackServer)

public:
    enum class Security {
        PlainHttp,
        Trusted, ///< a certificate for localhost, signed by `authorityPem`
        SelfSigned,
        WrongHost, ///< for other.example
        Expired, ///< in 2011
        Inspected, ///< for localhost and other.example, signed by `inspectionAuthorityPem`
        Outlived, ///< likewise, signed by `endedAuthorityPem`
    };
    using Handler = std::function<LoopbackAnswer(const LoopbackRequest &)>;

    enum class Family { IPv4, IPv6 };

    explicit LoopbackServer(Security security, Family family = Family::IPv4);
    ~LoopbackServer() override;

    /// PEM of the only authority that signed any of the certificates, but one.
    [[nodiscard]] static QByteArray authorityPem();
    /// PEM of the authority of those who inspect.
    [[nodiscard]] static QByteArray inspectionAuthorityPem();
    /// PEM of an authority that expired in 2011.
    [[nodiscard]] static QByteArray endedAuthorityPem();
    /// Where the files of the certificates are.
    [[nodiscard]] static QString certificateFile(const QString &name);

    /// The address of this server; `path` starts with a slash.
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;

    /// Called for each complete request; by default 404.
    void setHandler(Handler handler);
    /// Writes to every connection what nobody asked for; it has left when this returns.
    void interject(const QByteArray &bytes);
    /// Closes every connection, as servers do with idle ones.
    void closeConnections();

    /// Complete requests in the order in which they arrived.
    [[nodiscard]] const QList<LoopbackRequest> &requests() const;
    [[nodiscard]] qsizetype requestCount(QByteArrayView method) const;
    /// Connections accepted so far, TLS finished or not.
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] int openConnectionCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace broker::test
