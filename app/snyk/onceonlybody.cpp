// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/onceonlybody.h"

#include <algorithm>
#include <cstring>

namespace broker::snyk {

OnceOnlyBody::OnceOnlyBody(QByteArray body)
    : m_body(std::move(body))
{
    // Unbuffered, so that what Qt has read is what it was handed.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::readData(char *target, qint64 most)
{
    constexpr qint64 nothingMore = -1;
    const qint64 size = std::min<qint64>(most, m_body.size() - m_position);
    if (m_isSealed || size <= 0)
        return nothingMore;
    std::memcpy(target, m_body.constData() + m_position, static_cast<std::size_t>(size));
    m_position += size;
    return size;
}

qint64 OnceOnlyBody::writeData(const char *, qint64)
{
    constexpr qint64 refused = -1;
    return refused;
}

} // namespace broker::snyk
