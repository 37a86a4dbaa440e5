// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

// How the values of an enumeration are called in a file.
namespace broker::records {

/// A value and its name. Names never change once released.
template <class Enum>
struct Name
{
    Enum value;
    QLatin1String text;
};

/// `names` has every value.
template <class Enum, std::size_t count>
QString nameOf(const std::array<Name<Enum>, count> &names, Enum value)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [value](const Name<Enum> &name) { return name.value == value; });
    Q_ASSERT(found != names.end());
    return found->text;
}

/// Nothing for a name that this version does not know.
template <class Enum, std::size_t count>
std::optional<Enum> valueOf(const std::array<Name<Enum>, count> &names, const QJsonValue &json)
{
    const QString text = json.toString();
    const auto found = std::find_if(
        names.begin(), names.end(), [&text](const Name<Enum> &name) { return text == name.text; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace broker::records
