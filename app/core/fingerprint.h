// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace broker {

/// What may be shown of a token, in the two forms that the Broker client writes to its logs
/// (snyk/broker token.ts): "abcd-...-wxyz" and the SHA-256 in lower-case hex.
class Fingerprint final
{
public:
    /// Hashes the bytes as they are; the Broker hashes the token as configured.
    [[nodiscard]] static Fingerprint of(const Secret &secret);
    /// Of a token whose letters mean the same in either case: that of its lower-case form. Equal as well to
    /// what was recorded of it in upper case or as it is written, before the case was made one.
    [[nodiscard]] static Fingerprint ofAnyCase(const Secret &secret);
    /// From a record; nothing when either part does not have its form.
    [[nodiscard]] static std::optional<Fingerprint> parse(const QString &masked, const QString &sha256);

    /// First 4, "-...-", last 4 characters. Secrets under 24 characters, or
    /// with anything but ASCII at the ends, show nothing but "****".
    [[nodiscard]] const QString &masked() const noexcept { return m_masked; }
    [[nodiscard]] const QString &sha256() const noexcept { return m_sha256; }

    /// Whether they are of the same token. Two recorded ones of one token may differ in the case of what is
    /// shown, when an older version recorded one of them.
    friend bool operator==(const Fingerprint &a, const Fingerprint &b) { return a.isSame(b); }

private:
    Fingerprint(QString masked, QString sha256);
    [[nodiscard]] bool isSame(const Fingerprint &other) const;

    QString m_masked;
    QString m_sha256;
    /// Other hashes that the same token may be recorded with; empty unless it was made by ofAnyCase.
    QStringList m_others;
};

} // namespace broker
