// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/certificateproblem.h"

#include "snyk/plaintext.h"

#include <QHash>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <array>

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

bool isIssuedBy(const QSslCertificate &certificate, const QSslCertificate &authority)
{
    static const std::array names{
        QSslCertificate::CommonName, QSslCertificate::Organization, QSslCertificate::OrganizationalUnitName};
    return std::all_of(names.cbegin(), names.cend(), [&](QSslCertificate::SubjectInfo name) {
        return certificate.issuerInfo(name) == authority.subjectInfo(name);
    });
}

bool isCurrent(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return certificate.effectiveDate() <= now && certificate.expiryDate() >= now;
}

/// The one that bears the issuer's name, when none that bears it is valid today.
QSslCertificate outdatedIssuer(const QList<QSslCertificate> &authorities, const QSslCertificate &certificate)
{
    QSslCertificate outdated;
    for (const QSslCertificate &authority : authorities) {
        if (!isIssuedBy(certificate, authority))
            continue;
        if (isCurrent(authority))
            return QSslCertificate();
        outdated = authority;
    }
    return outdated;
}

} // namespace

QList<QSslError> namedFaults(const QList<QSslError> &errors, const QList<QSslCertificate> &presented,
    const QList<QSslCertificate> &additions)
{
    if (presented.isEmpty())
        return errors;
    const QSslCertificate issuer
        = outdatedIssuer(additions + QSslConfiguration::systemCaCertificates(), presented.constLast());
    if (issuer.isNull())
        return errors;
    const bool isExpired = issuer.expiryDate() < QDateTime::currentDateTimeUtc();
    const QSslError why(
        isExpired ? QSslError::CertificateExpired : QSslError::CertificateNotYetValid, issuer);
    QList<QSslError> named;
    for (const QSslError &error : errors) {
        const bool isAboutIssuer
            = faultOf(error.error()) == CertificateFault::UnknownIssuer || error.certificate().isNull();
        const QSslError &said = isAboutIssuer ? why : error;
        if (!named.contains(said))
            named.append(said);
    }
    return named;
}

CertificateProblem certificateProblem(
    const QSslCertificate &certificate, const QString &host, const QList<QSslError> &errors)
{
    CertificateProblem problem;
    problem.host = plainText(host, longestCertificateText);
    problem.subject = plainText(certificate.subjectDisplayName(), longestCertificateText);
    problem.issuer = plainText(certificate.issuerDisplayName(), longestCertificateText);
    problem.expiresUtc = certificate.expiryDate().toUTC();
    problem.isSelfSigned = certificate.isSelfSigned();
    for (const QSslError &error : errors)
        problem.fault = std::min(problem.fault, faultOf(error.error()));
    const bool isAboutDate
        = problem.fault == CertificateFault::NotYetValid || problem.fault == CertificateFault::Expired;
    const auto dated = std::find_if(errors.cbegin(), errors.cend(), [&](const QSslError &error) {
        return isAboutDate && faultOf(error.error()) == problem.fault && !error.certificate().isNull();
    });
    if (dated != errors.cend() && dated->certificate() != certificate) {
        problem.isOfAuthority = true;
        problem.subject = plainText(dated->certificate().subjectDisplayName(), longestCertificateText);
        problem.issuer = plainText(dated->certificate().issuerDisplayName(), longestCertificateText);
        problem.expiresUtc = dated->certificate().expiryDate().toUTC();
    }
    for (const QSslError &error : errors.first(std::min(errors.size(), mostReasons)))
        problem.reasons.append(plainText(error.errorString(), longestCertificateText));
    problem.reasons.removeDuplicates();
    return problem;
}

} // namespace broker::snyk
