// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpsurl.h"
#include "core/result.h"
#include "core/snykcredential.h"
#include "network/scriptproblem.h"
#include "snyk/authorization.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace broker::snyk {

enum class Method {
    Get,
    Post, ///< never repeated without the user's consent
    Put, ///< likewise
};

struct ConnectionTrace;

/// One request. A value; building it is pure, see requests.h.
struct HttpRequest
{
    Method method = Method::Get;
    /// Complete, with query. Never holds a secret.
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
    /// Sent in place of `body` when it is not empty: one with a secret in it.
    Secret secretBody{};
    /// Turned into a header by the transport, and nowhere else; it goes to the host of `url` only.
    std::optional<Authorization> auth;
    /// Without a byte moving for this long the request ends with `Timeout`.
    std::chrono::milliseconds timeout{std::chrono::seconds(30)};
    /// So does one whose answer is not complete by then, however steadily it trickles in.
    std::chrono::milliseconds longest{std::chrono::minutes(2)};
    /// A longer answer is cut off and ends with `TooLarge`.
    qint64 largestBody = 8 * 1024 * 1024;
    /// Where the transport notes what it met on the way; complete when the request has settled.
    std::shared_ptr<ConnectionTrace> trace;
};

/// Any answer with a status line, redirects included: they are never followed.
struct HttpResponse
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    /// The first header of this name, any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Why there was no answer.
enum class HttpFailure {
    UnsafeAddress, ///< not https, and not this machine
    Offline, ///< no network at all
    HostNotFound,
    ConnectionRefused,
    ProxyFailed,
    ProxyLoginRequired, ///< one attempt only; repeating locks accounts
    TlsUnavailable, ///< Qt found no TLS library
    TlsUntrusted, ///< see `certificate`
    NotTls, ///< what answers does not speak TLS, or refuses to; it showed no certificate
    Timeout,
    ConnectionLost,
    TooLarge,
    Cancelled,
    Other,
};

/// What is wrong with a certificate, as far as it changes what the user can do about it. When there is more
/// than one fault, the first of these is given.
enum class CertificateFault {
    UnknownIssuer, ///< self-signed, or of an authority that this computer does not know
    OtherHost, ///< made for another host than the one that was asked
    NotYetValid, ///< by the clock of this computer
    Expired, ///< likewise
    Other,
};

/// The certificate that was refused, as plain bounded text.
struct CertificateProblem
{
    QString host;
    QString subject;
    QString issuer;
    QDateTime expiresUtc;
    /// What Qt found wrong, in English, for the details text.
    QStringList reasons;
    CertificateFault fault = CertificateFault::Other;
    /// Issued by its own owner, without any authority.
    bool isSelfSigned = false;
    /// `subject` and `expiresUtc` are those of an authority that vouches for the server's, whose own is
    /// right.
    bool isOfAuthority = false;

    friend bool operator==(const CertificateProblem &, const CertificateProblem &) = default;
};

/// A proxy that wants a login.
struct ProxyRefusal
{
    /// "http://host:port", as network::ProxyAddress names it.
    QString proxy;
    /// The ways to log in that it offers, such as "Basic" or "NTLM".
    QStringList offers;
    /// The login that is known was sent, once, by this request or an earlier one, and turned down.
    bool wasLoginSent = false;

    friend bool operator==(const ProxyRefusal &, const ProxyRefusal &) = default;
};

/// How far a request came on its way by a proxy.
struct ProxyUse
{
    /// "http://host:port"; empty where one was to be taken and none can be.
    QString proxy;
    /// It accepted the connection.
    bool isReached = false;
    /// What it answered when it was asked for the way; 0 for nothing, or nothing that a proxy says.
    int status = 0;
    /// Why the script that was to name one did not.
    std::optional<network::ScriptProblem> script = std::nullopt;

    friend bool operator==(const ProxyUse &, const ProxyUse &) = default;
};

struct HttpError
{
    HttpFailure failure = HttpFailure::Other;
    /// False only when it is certain that no byte of the request left: the connection was never
    /// made. Decides whether the outcome of a POST or PUT is unknown.
    bool requestMayHaveBeenSent = true;
    /// English, bounded, for the details text only.
    QString detail;
    std::optional<CertificateProblem> certificate;
    std::optional<ProxyRefusal> proxy = std::nullopt;
    /// Nothing on the direct way.
    std::optional<ProxyUse> way = std::nullopt;
};

using HttpResult = Result<HttpResponse, HttpError>;

class AccessGrant;
class Pace;

/// The seam between what we ask and how it travels: QtNetworkHttp, the practice Snyk, test fakes.
class Http
{
public:
    Http();
    virtual ~Http();
    Q_DISABLE_COPY_MOVE(Http)

    /// The pace of one key: all clients that send through this share it. Lives as long as this.
    [[nodiscard]] Pace &paceOf(const SnykCredential &key);
    /// What the OAuth client may call with at this address: all clients that send through this share it.
    /// Lives as long as this.
    [[nodiscard]] AccessGrant &grantOf(const HttpsUrl &api, const OAuthClient &client);
    /// The user signs out: no access token that was fetched so far is used again.
    void dropAccessTokens();

    /// Settles exactly once: an answer, or why there is none. Sends at most once; never follows a
    /// redirect; never waits for or repeats anything.
    ///
    /// A stop request settles a GET as `Cancelled` at once. A POST or PUT is cancelled only while
    /// nothing of it was sent; later the request to stop is ignored, because the answer matters.
    [[nodiscard]] virtual QFuture<HttpResult> send(HttpRequest request, std::stop_token stop) = 0;

private:
    /// By who calls.
    std::map<QString, std::unique_ptr<Pace>> m_paces;
    /// By address and fingerprint.
    std::map<QString, std::unique_ptr<AccessGrant>> m_grants;
};

} // namespace broker::snyk
