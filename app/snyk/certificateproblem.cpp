// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/certificateproblem.h"

#include "snyk/plaintext.h"

#include <QHash>
#include <QSslCertificate>

#include <algorithm>

namespace broker::snyk {

namespace {

constexpr qsizetype longestCertificateText = 300;
constexpr qsizetype mostReasons = 5;

CertificateFault faultOf(QSslError::SslError error)
{
    // Qt has some thirty reasons; what is not named here is said in Qt's words.
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

} // namespace

CertificateProblem certificateProblem(
    const QSslCertificate &certificate, const QString &host, const QList<QSslError> &errors)
{
    CertificateProblem problem;
    problem.host = plainText(host, longestCertificateText);
    problem.subject = plainText(certificate.subjectDisplayName(), longestCertificateText);
    problem.issuer = plainText(certificate.issuerDisplayName(), longestCertificateText);
    problem.expiresUtc = certificate.expiryDate().toUTC();
    problem.isSelfSigned = certificate.isSelfSigned();
    for (const QSslError &error : errors.first(std::min(errors.size(), mostReasons)))
        problem.reasons.append(plainText(error.errorString(), longestCertificateText));
    problem.reasons.removeDuplicates();
    for (const QSslError &error : errors)
        problem.fault = std::min(problem.fault, faultOf(error.error()));
    return problem;
}

} // namespace broker::snyk
