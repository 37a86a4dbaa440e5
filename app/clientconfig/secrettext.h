// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace broker::clientconfig {

/// Text under construction that has secrets in it. Leaves no copy of itself behind: not when it grows,
/// and not when it ends without having been taken.
class SecretText final
{
public:
    SecretText() = default;
    ~SecretText();
    Q_DISABLE_COPY_MOVE(SecretText)

    SecretText &operator<<(char c);
    SecretText &operator<<(QByteArrayView bytes);
    /// As UTF-8. For text that is not secret.
    SecretText &operator<<(const QString &text);
    SecretText &operator<<(const Secret &secret);

    /// What was put together so far; the builder is empty afterwards.
    [[nodiscard]] Secret take();

private:
    void makeRoom(qsizetype more);

    QByteArray m_bytes;
};

} // namespace broker::clientconfig
