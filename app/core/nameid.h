// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QLatin1String>

#include <string_view>

namespace broker {

/// A thing that is known by its name, where a table says which things there are and another table may add to
/// it: an enumeration that is not closed. The name is what is written to files, so it never changes once
/// released. Each Tag makes a type of its own.
template <class Tag>
class NameId final
{
public:
    /// Of nothing.
    constexpr NameId() = default;
    /// `name` is a literal: it is not copied.
    constexpr explicit NameId(const char *name)
        : m_text(name)
    { }

    [[nodiscard]] constexpr QLatin1String text() const noexcept { return m_text; }
    [[nodiscard]] constexpr bool isEmpty() const noexcept { return m_text.size() == 0; }

    friend constexpr bool operator==(const NameId &a, const NameId &b) { return a.view() == b.view(); }
    friend size_t qHash(const NameId &id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    [[nodiscard]] constexpr std::string_view view() const
    {
        return {m_text.data(), static_cast<std::size_t>(m_text.size())};
    }

    QLatin1String m_text;
};

} // namespace broker
