// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

// What the values of an enumeration are called in a file: one table for each, which has them all.
namespace broker {

/// A value and its name. Names never change once released.
template <class Enum>
struct Name
{
    Enum value;
    QLatin1String text;
};

template <class Enum, std::size_t count>
using Names = std::array<Name<Enum>, count>;

namespace detail {

/// Whether the enumeration names this value. The compiler spells a value that it has no name for as a cast.
template <auto value>
constexpr bool isNamed()
{
#if defined(_MSC_VER) && !defined(__clang__)
    constexpr std::string_view spelling = __FUNCSIG__;
    return spelling.find(")0x") == std::string_view::npos;
#else
    constexpr std::string_view spelling = __PRETTY_FUNCTION__;
    return spelling.find('(', spelling.rfind('=')) == std::string_view::npos;
#endif
}

} // namespace detail

/// For a static_assert beside each table: every enumerator is in it, once, in the order of the enumeration,
/// which has no gaps; and no two have the same name.
template <class Enum, std::size_t count>
constexpr bool isComplete(const Names<Enum, count> &names)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (names[i].value != static_cast<Enum>(i))
            return false;
        const std::string_view text(names[i].text.data(), static_cast<std::size_t>(names[i].text.size()));
        for (std::size_t k = 0; k < i; ++k) {
            if (text
                == std::string_view(names[k].text.data(), static_cast<std::size_t>(names[k].text.size())))
                return false;
        }
    }
    return count > 0 && detail::isNamed<static_cast<Enum>(count - 1)>()
        && !detail::isNamed<static_cast<Enum>(count)>();
}

template <class Enum, std::size_t count>
constexpr QLatin1String nameOf(const Names<Enum, count> &names, Enum value)
{
    return names[static_cast<std::size_t>(value)].text;
}

/// Nothing for a name that this version does not know.
template <class Enum, std::size_t count>
std::optional<Enum> valueOf(const Names<Enum, count> &names, QStringView text)
{
    for (const auto &[value, known] : names) {
        if (text == known)
            return value;
    }
    return std::nullopt;
}

} // namespace broker
