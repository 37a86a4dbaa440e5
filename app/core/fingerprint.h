// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>

namespace broker {

/// What may be shown of a token, in the two forms that the Broker client writes to its logs
/// (snyk/broker token.ts): "abcd-...-wxyz" and the SHA-256 in lower-case hex.
class Fingerprint final
{
public:
    /// Hashes the bytes as they are; the Broker hashes the token as configured.
    [[nodiscard]] static Fingerprint of(const Secret &secret);
    /// From a record; nothing when either part does not have its form.
    [[nodiscard]] static std::optional<Fingerprint> parse(const QString &masked, const QString &sha256);

    /// First 4, "-...-", last 4 characters. Secrets under 24 characters, or
    /// with anything but ASCII at the ends, show nothing but "****".
    [[nodiscard]] const QString &masked() const noexcept { return m_masked; }
    [[nodiscard]] const QString &sha256() const noexcept { return m_sha256; }

    /// Equality is that of the hash.
    friend bool operator==(const Fingerprint &a, const Fingerprint &b) { return a.m_sha256 == b.m_sha256; }

private:
    Fingerprint(QString masked, QString sha256);

    QString m_masked;
    QString m_sha256;
};

} // namespace broker
