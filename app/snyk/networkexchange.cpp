// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/networkexchange.h"

#include "snyk/networkfailure.h"
#include "snyk/plaintext.h"

#include <QHash>
#include <QMetaEnum>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace broker::snyk {

namespace {

constexpr qsizetype longestDetail = 300;
/// An answer that trickles in ends after this many times the allowed silence.
constexpr int longestInSilences = 10;
constexpr qsizetype mostReasons = 5;

CertificateFault faultOf(QSslError::SslError error)
{
    // Qt has some thirty reasons; what is not named here is told in Qt's words.
    static const QHash<QSslError::SslError, CertificateFault> faults{
        {QSslError::SelfSignedCertificate, CertificateFault::UnknownIssuer},
        {QSslError::SelfSignedCertificateInChain, CertificateFault::UnknownIssuer},
        {QSslError::UnableToGetIssuerCertificate, CertificateFault::UnknownIssuer},
        {QSslError::UnableToGetLocalIssuerCertificate, CertificateFault::UnknownIssuer},
        {QSslError::UnableToVerifyFirstCertificate, CertificateFault::UnknownIssuer},
        {QSslError::CertificateUntrusted, CertificateFault::UnknownIssuer},
        {QSslError::HostNameMismatch, CertificateFault::OtherHost},
        {QSslError::CertificateNotYetValid, CertificateFault::NotYetValid},
        {QSslError::CertificateExpired, CertificateFault::Expired},
    };
    return faults.value(error, CertificateFault::Other);
}

CertificateProblem describe(
    const QSslCertificate &certificate, const QString &host, const QList<QSslError> &errors)
{
    CertificateProblem problem;
    problem.host = plainText(host, longestDetail);
    problem.subject = plainText(certificate.subjectDisplayName(), longestDetail);
    problem.issuer = plainText(certificate.issuerDisplayName(), longestDetail);
    problem.expiresUtc = certificate.expiryDate().toUTC();
    for (const QSslError &error : errors.first(std::min(errors.size(), mostReasons)))
        problem.reasons.append(plainText(error.errorString(), longestDetail));
    problem.reasons.removeDuplicates();
    for (const QSslError &error : errors)
        problem.fault = std::min(problem.fault, faultOf(error.error()));
    return problem;
}

bool isAnswer(int status, QNetworkReply::NetworkError error)
{
    constexpr int temporaryRedirect = 307;
    constexpr int permanentRedirect = 308;
    if (status == 0)
        return false;
    // Qt prepares to send the body to the new address, even though it is told not to follow.
    if (error == QNetworkReply::ContentReSendError)
        return status == temporaryRedirect || status == permanentRedirect;
    return !networkFailure(error);
}

} // namespace

NetworkExchange::NetworkExchange(
    HttpRequest request, const std::function<bool()> &hasNetwork, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_hasNetwork(hasNetwork)
    , m_body(m_request.body)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { giveUp(HttpFailure::Timeout); });
}

NetworkExchange::~NetworkExchange()
{
    m_onStop.reset();
    m_body.seal();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    if (m_settle.isSettled())
        return;
    // Last, because what is told may do anything.
    const HttpError cancelled{HttpFailure::Cancelled, mayHaveBeenSent(HttpFailure::Cancelled),
        QStringLiteral("The program ended the request."), {}};
    const HttpResult result = m_result ? *m_result : HttpResult(Failure(cancelled));
    m_reply.reset();
    m_settle(result);
}

void NetworkExchange::start(QNetworkReply *reply, std::unique_ptr<QObject> owner, std::stop_token stop)
{
    m_owner = std::move(owner);
    m_reply.reset(reply);
    m_elapsed.start();
    connectReply();
    onProgress();
    if (m_reply->isFinished())
        onFinished();
    // Queued: whoever asks to stop does not expect to be told inside that call, and may be in
    // another thread.
    m_onStop.emplace(std::move(stop),
        [this] { QMetaObject::invokeMethod(this, &NetworkExchange::onStopRequested, Qt::QueuedConnection); });
}

void NetworkExchange::connectReply()
{
    QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::socketStartedConnecting, this, &NetworkExchange::onProgress);
    connect(reply, &QNetworkReply::encrypted, this, &NetworkExchange::onProgress);
    connect(reply, &QNetworkReply::requestSent, this, &NetworkExchange::onProgress);
    connect(reply, &QNetworkReply::uploadProgress, this, &NetworkExchange::onProgress);
    connect(reply, &QNetworkReply::metaDataChanged, this, &NetworkExchange::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &NetworkExchange::onData);
    connect(reply, &QNetworkReply::sslErrors, this, &NetworkExchange::onTlsErrors);
    connect(reply, &QNetworkReply::finished, this, &NetworkExchange::onFinished);
}

void NetworkExchange::onProgress()
{
    using std::chrono::milliseconds;
    const milliseconds left = m_request.timeout * longestInSilences - milliseconds(m_elapsed.elapsed());
    m_silence.start(std::clamp(left, milliseconds(0), m_request.timeout));
}

void NetworkExchange::onHead()
{
    onProgress();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.largestBody)
        giveUp(HttpFailure::TooLarge);
}

void NetworkExchange::onData()
{
    onProgress();
    const qint64 room = m_request.largestBody - m_received.size();
    m_received += m_reply->read(room + 1);
    if (m_received.size() > m_request.largestBody)
        giveUp(HttpFailure::TooLarge);
}

void NetworkExchange::onTlsErrors(const QList<QSslError> &errors)
{
    QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (certificate.isNull() && !errors.isEmpty())
        certificate = errors.first().certificate();
    m_certificate = describe(certificate, m_request.url.host(), errors);
}

void NetworkExchange::onStopRequested()
{
    // For a POST or PUT, what Qt has not asked for it will not get: the question is decided here.
    const bool isHarmless
        = m_request.method == Method::Get || (!m_request.body.isEmpty() && !m_body.isHandedOut());
    if (isHarmless)
        giveUp(HttpFailure::Cancelled);
}

void NetworkExchange::giveUp(HttpFailure why)
{
    if (m_gaveUp || m_result)
        return;
    m_gaveUp = why;
    m_body.seal();
    m_reply->abort();
}

void NetworkExchange::onFinished()
{
    m_silence.stop();
    m_body.seal();
    if (!m_gaveUp && m_reply->bytesAvailable() > 0)
        m_received += m_reply->read(m_request.largestBody + 1 - m_received.size());
    if (!m_gaveUp && m_received.size() > m_request.largestBody)
        m_gaveUp = HttpFailure::TooLarge;
    settleLater(outcome());
}

bool NetworkExchange::isCutOff() const
{
    // Of a body that Qt unpacks, the length on the way is not the one that arrives here.
    if (m_reply->hasRawHeader("Content-Encoding"))
        return false;
    bool isAnnounced = false;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&isAnnounced);
    return isAnnounced && m_received.size() < announced;
}

HttpResult NetworkExchange::outcome()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // When the connection ends at the right moment, Qt calls half an answer a whole one.
    if (!m_gaveUp && isAnswer(status, error) && isCutOff())
        m_gaveUp = HttpFailure::ConnectionLost;
    if (!m_gaveUp && isAnswer(status, error)) {
        HttpResponse response{status, {}, std::exchange(m_received, QByteArray())};
        for (const QNetworkReply::RawHeaderPair &pair : m_reply->rawHeaderPairs())
            response.headers.append({pair.first, pair.second});
        return response;
    }
    const HttpFailure failure = m_gaveUp ? *m_gaveUp : failureOf(error);
    const QString detail = QLatin1String(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error))
        + QLatin1String(": ") + m_reply->errorString();
    return Failure(
        HttpError{failure, mayHaveBeenSent(failure), plainText(detail, longestDetail), m_certificate});
}

HttpFailure NetworkExchange::failureOf(QNetworkReply::NetworkError error) const
{
    const HttpFailure failure = networkFailure(error).value_or(HttpFailure::Other);
    const bool mayBeOffline
        = error == QNetworkReply::HostNotFoundError || error == QNetworkReply::UnknownNetworkError;
    return mayBeOffline && !m_hasNetwork() ? HttpFailure::Offline : failure;
}

bool NetworkExchange::mayHaveBeenSent(HttpFailure failure) const
{
    switch (failure) {
    case HttpFailure::UnsafeAddress:
    case HttpFailure::HostNotFound:
    case HttpFailure::ConnectionRefused:
    case HttpFailure::ProxyLoginRequired:
    case HttpFailure::TlsUnavailable:
    case HttpFailure::TlsUntrusted:
        return false;
    case HttpFailure::Offline:
    case HttpFailure::ProxyFailed:
    case HttpFailure::Timeout:
    case HttpFailure::ConnectionLost:
    case HttpFailure::TooLarge:
    case HttpFailure::Cancelled:
    case HttpFailure::Other:
        break;
    }
    // A body that was never asked for settles it; without a body nobody can tell.
    return m_request.body.isEmpty() || m_body.isHandedOut();
}

void NetworkExchange::settleLater(HttpResult result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    // Not inside the reply's signal: who is told may delete the reply, or all of us.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_onStop.reset();
            const Settle<HttpResponse, HttpError> settle = m_settle;
            HttpResult taken = std::move(*m_result);
            deleteLater();
            settle(std::move(taken));
        },
        Qt::QueuedConnection);
}

} // namespace broker::snyk
