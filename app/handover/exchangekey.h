// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace broker::handover {

/// The public half of a colleague's key, as it is told to others: nothing secret.
class PublicKey final
{
public:
    /// From "bta-key-" and what follows, with white space anywhere; nothing when a character is missing or
    /// wrong.
    [[nodiscard]] static std::optional<PublicKey> parse(const QString &text);
    /// Nothing for another number of bytes than 32.
    [[nodiscard]] static std::optional<PublicKey> of(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &bytes() const noexcept { return m_bytes; }
    /// One line of plain letters, digits, "-" and "_" with a checksum in it.
    [[nodiscard]] QString text() const;
    /// Six groups of five digits, to be read to each other by phone.
    [[nodiscard]] QString fingerprint() const;
    /// 16 bytes by which a file says which key it was made for.
    [[nodiscard]] QByteArray mark() const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    explicit PublicKey(QByteArray bytes);

    QByteArray m_bytes;
};

/// Both halves. Copies share the secret one.
class ExchangeKey final
{
public:
    [[nodiscard]] static ExchangeKey create();
    /// From what secretHalf() gave; nothing for anything else.
    [[nodiscard]] static std::optional<ExchangeKey> fromSecretHalf(const Secret &secret);

    [[nodiscard]] const Secret &secretHalf() const noexcept { return m_secret; }
    [[nodiscard]] const PublicKey &publicHalf() const noexcept { return m_public; }

private:
    ExchangeKey(Secret secret, PublicKey publicHalf);

    Secret m_secret;
    PublicKey m_public;
};

} // namespace broker::handover
