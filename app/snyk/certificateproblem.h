// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace broker::snyk {

/// The same faults. Qt leaves authorities out that are not valid today, and then says that the issuer is
/// unknown, or names no certificate: where one of `additions` or of the system's bears the issuer's name, it
/// is what has expired. `presented` begins with the server's.
[[nodiscard]] QList<QSslError> namedFaults(const QList<QSslError> &errors,
    const QList<QSslCertificate> &presented, const QList<QSslCertificate> &additions);

/// Why a certificate was refused, as far as it changes what the user can do.
[[nodiscard]] CertificateProblem certificateProblem(
    const QSslCertificate &certificate, const QString &host, const QList<QSslError> &errors);

} // namespace broker::snyk
