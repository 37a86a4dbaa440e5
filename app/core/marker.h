// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fingerprint.h"

#include <QString>

namespace broker {

/// What BROKER_HEALTHCHECK_PATH of a configuration carries so that a running client shows which token it was
/// started with: the first 8 hex digits of the SHA-256 of its Broker token. Proves that much and no more:
/// nothing of the configuration beside the token goes into it, and whoever copies the path to a client with
/// another token is misled by it. A token of 122 random bits cannot be found from 32 bits of its hash, and
/// the Broker's own logs have the whole hash.
class Marker final
{
public:
    [[nodiscard]] static Marker of(const Fingerprint &token);

    /// 8 lower-case hex digits.
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    /// "/healthcheck/1a2b3c4d", for BROKER_HEALTHCHECK_PATH.
    [[nodiscard]] QString healthPath() const;

    friend bool operator==(const Marker &, const Marker &) = default;

private:
    explicit Marker(QString text);

    QString m_text;
};

} // namespace broker
