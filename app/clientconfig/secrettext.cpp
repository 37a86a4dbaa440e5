// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientconfig/secrettext.h"

#include <algorithm>

namespace broker::clientconfig {

SecretText::~SecretText()
{
    wipe(m_bytes);
}

void SecretText::makeRoom(qsizetype more)
{
    const qsizetype wanted = m_bytes.size() + more;
    if (wanted <= m_bytes.capacity())
        return;
    constexpr qsizetype first = 4096;
    QByteArray larger;
    larger.reserve(std::max({first, wanted, 2 * m_bytes.capacity()}));
    larger.append(m_bytes);
    wipe(m_bytes);
    m_bytes = std::move(larger);
}

SecretText &SecretText::operator<<(char c)
{
    makeRoom(1);
    m_bytes.append(c);
    return *this;
}

SecretText &SecretText::operator<<(QByteArrayView bytes)
{
    makeRoom(bytes.size());
    m_bytes.append(bytes);
    return *this;
}

SecretText &SecretText::operator<<(const QString &text)
{
    return *this << QByteArrayView(text.toUtf8());
}

SecretText &SecretText::operator<<(const Secret &secret)
{
    secret.reveal([this](QByteArrayView bytes) { *this << bytes; });
    return *this;
}

Secret SecretText::take()
{
    return Secret::take(std::move(m_bytes));
}

} // namespace broker::clientconfig
