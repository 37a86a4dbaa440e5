// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "network/authorityfile.h"

#include <QCryptographicHash>
#include <QSslCertificateExtension>
#include <QVariant>

#include <algorithm>

namespace broker::network {

namespace {

constexpr qsizetype longestName = 200;

/// A name from a certificate may hold anything.
QString plain(const QString &name)
{
    QString text = name;
    text.removeIf([](QChar c) { return !c.isPrint(); });
    return text.size() > longestName ? text.first(longestName - 1) + u'…' : text;
}

bool signsOthers(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.name() == QLatin1String("basicConstraints"))
            return extension.value().toMap().value(QStringLiteral("ca")).toBool();
    }
    // The first version of certificates had no extensions.
    return certificate.isSelfSigned() && certificate.version() == "1";
}

} // namespace

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    return {plain(certificate.subjectDisplayName()), plain(certificate.issuerDisplayName()),
        certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC(), QString::fromLatin1(digest),
        signsOthers(certificate), certificate.isSelfSigned()};
}

Result<QList<QSslCertificate>, AuthorityFlaw> readAuthorities(const QByteArray &file)
{
    if (file.size() > largestAuthorityFile)
        return Failure(AuthorityFlaw::TooLarge);
    if (file.contains("PRIVATE KEY-----"))
        return Failure(AuthorityFlaw::PrivateKey);
    const QSsl::EncodingFormat format = file.contains("-----BEGIN") ? QSsl::Pem : QSsl::Der;
    QList<QSslCertificate> found;
    const QList<QSslCertificate> all = QSslCertificate::fromData(file, format);
    for (const QSslCertificate &certificate : all) {
        if (!certificate.isNull() && !found.contains(certificate))
            found.append(certificate);
    }
    if (found.isEmpty())
        return Failure(AuthorityFlaw::NoCertificate);
    found.removeIf([](const QSslCertificate &certificate) { return !signsOthers(certificate); });
    if (found.isEmpty())
        return Failure(AuthorityFlaw::NoAuthority);
    if (found.size() > mostAuthorities)
        return Failure(AuthorityFlaw::TooMany);
    return found;
}

QByteArray toPem(const QList<QSslCertificate> &certificates)
{
    QByteArray pem;
    for (const QSslCertificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

QList<QSslCertificate> fromPem(const QByteArray &pem)
{
    return QSslCertificate::fromData(pem, QSsl::Pem);
}

} // namespace broker::network
