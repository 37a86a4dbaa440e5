// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/secret.h"

#include <cstddef>
#include <cstring>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <string.h>
#endif

namespace broker {

namespace {

/// A memset that the optimizer may not drop.
void wipeMemory(void *data, std::size_t size) noexcept
{
    if (size == 0)
        return;
#if defined(Q_OS_WIN)
    SecureZeroMemory(data, size);
#elif defined(Q_OS_MACOS)
    memset_s(data, size, 0, size);
#else
    explicit_bzero(data, size);
#endif
}

} // namespace

class Secret::Buffer final
{
public:
    explicit Buffer(QByteArrayView source)
        : m_size(static_cast<std::size_t>(source.size()))
        , m_data(std::make_unique<char[]>(m_size))
    {
        if (m_size > 0)
            std::memcpy(m_data.get(), source.data(), m_size);
    }
    ~Buffer() { wipeMemory(m_data.get(), m_size); }
    Q_DISABLE_COPY_MOVE(Buffer)

    [[nodiscard]] QByteArrayView view() const noexcept
    {
        return QByteArrayView(m_data.get(), static_cast<qsizetype>(m_size));
    }

private:
    std::size_t m_size;
    std::unique_ptr<char[]> m_data;
};

void wipe(QString &text) noexcept
{
    if (text.isDetached())
        wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes) noexcept
{
    if (bytes.isDetached())
        wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipeForAll(QByteArray &&bytes) noexcept
{
    if (QByteArray::DataPointer &shared = bytes.data_ptr(); shared.d_ptr())
        wipeMemory(shared.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

Secret::Secret(std::shared_ptr<const Buffer> buffer)
    : m_buffer(std::move(buffer))
{ }

Secret Secret::take(QByteArray &&plain)
{
    Secret secret(std::make_shared<const Buffer>(QByteArrayView(plain)));
    wipe(plain);
    return secret;
}

Secret Secret::take(QString &&plain)
{
    Secret secret = take(plain.toUtf8());
    wipe(plain);
    return secret;
}

bool Secret::isEmpty() const noexcept
{
    return view().isEmpty();
}

qsizetype Secret::size() const noexcept
{
    return view().size();
}

QByteArrayView Secret::view() const noexcept
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

bool Secret::equals(const Secret &other) const noexcept
{
    const QByteArrayView a = view();
    const QByteArrayView b = other.view();
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference
            |= static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
    }
    return difference == 0;
}

} // namespace broker
