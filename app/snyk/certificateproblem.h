// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "snyk/http.h"

#include <QSslError>

class QSslCertificate;

namespace broker::snyk {

/// Why a certificate was refused, as far as it changes what the user can do.
[[nodiscard]] CertificateProblem certificateProblem(
    const QSslCertificate &certificate, const QString &host, const QList<QSslError> &errors);

} // namespace broker::snyk
