// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace broker::network {

inline constexpr qint64 largestAuthorityFile = 256 * 1024;
inline constexpr qsizetype mostAuthorities = 20;

/// A certificate as the user is shown it: plain bounded text.
struct CertificateFacts
{
    QString subject{};
    QString issuer{};
    QDateTime fromUtc{};
    QDateTime untilUtc{};
    /// "AB:CD:…", to be compared with what the IT department says.
    QString sha256{};
    /// Made to sign others.
    bool isAuthority = false;
    bool isSelfSigned = false;

    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

[[nodiscard]] CertificateFacts factsOf(const QSslCertificate &certificate);

enum class AuthorityFlaw {
    TooLarge,
    PrivateKey, ///< a key is in it, which is nobody else's business
    NoCertificate,
    NoAuthority, ///< none of its certificates was made to sign others
    TooMany,
};

/// The authorities in a file of PEM or DER certificates, without doubles; certificates of other kinds are
/// left out. Pure.
[[nodiscard]] Result<QList<QSslCertificate>, AuthorityFlaw> readAuthorities(const QByteArray &file);

/// As PEM, for settings and files; and back, without judging.
[[nodiscard]] QByteArray toPem(const QList<QSslCertificate> &certificates);
[[nodiscard]] QList<QSslCertificate> fromPem(const QByteArray &pem);

} // namespace broker::network
