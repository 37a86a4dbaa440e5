// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "updates/release.h"

#include "snyk/json.h"

#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <array>

namespace broker::updates {

namespace {

constexpr qsizetype longestAddress = 512;

std::optional<int> numberIn(QStringView text)
{
    constexpr qsizetype mostDigits = 4;
    const bool areDigits = std::all_of(
        text.cbegin(), text.cend(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    if (text.isEmpty() || text.size() > mostDigits || !areDigits)
        return std::nullopt;
    return text.toInt();
}

} // namespace

std::optional<Version> Version::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(QLatin1Char('.'));
    std::array<int, 3> numbers{};
    if (parts.size() != static_cast<qsizetype>(numbers.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = numberIn(parts.at(static_cast<qsizetype>(i)));
        if (!number)
            return std::nullopt;
        numbers[i] = *number;
    }
    return Version{numbers[0], numbers[1], numbers[2]};
}

QString Version::toString() const
{
    return QStringLiteral("%1.%2.%3").arg(major).arg(minor).arg(patch);
}

std::optional<Release> parseRelease(const QByteArray &json)
{
    if (json.size() > longestRelease)
        return std::nullopt;
    const auto object = snyk::parseJsonObject(json);
    if (!object)
        return std::nullopt;
    const auto version = Version::parse(object->value(QLatin1String("version")).toString());
    const QDate date = QDate::fromString(object->value(QLatin1String("date")).toString(), Qt::ISODate);
    const QString address = object->value(QLatin1String("page")).toString();
    const auto page = address.size() <= longestAddress ? HttpsUrl::parse(address) : std::nullopt;
    if (!version || !date.isValid() || !page)
        return std::nullopt;
    return Release{*version, date, *page};
}

} // namespace broker::updates
