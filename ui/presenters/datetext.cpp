// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/datetext.h"

namespace broker::ui {

namespace {

QString withWholeYear(QString format)
{
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// Whether the day is digits in this country: the field for a day reads nothing else. Where there is no
/// country the month is an English word.
bool isInDigits(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return !format.contains(QLatin1String("MMM")) && !format.contains(QLatin1String("ddd"))
        && !format.contains(u'\'') && format.contains(QLatin1String("yy"));
}

} // namespace

QString shortDateFormat(const QLocale &locale)
{
    return isInDigits(locale) ? withWholeYear(locale.dateFormat(QLocale::ShortFormat))
                              : QStringLiteral("yyyy-MM-dd");
}

QString shortDate(const QDateTime &utc, const QLocale &locale)
{
    return shortDate(utc.toLocalTime().date(), locale);
}

QString shortDate(QDate day, const QLocale &locale)
{
    return locale.toString(day, shortDateFormat(locale));
}

QString shortMoment(const QDateTime &utc, const QLocale &locale)
{
    const QString format = isInDigits(locale) ? withWholeYear(locale.dateTimeFormat(QLocale::ShortFormat))
                                              : QStringLiteral("yyyy-MM-dd HH:mm");
    return locale.toString(utc.toLocalTime(), format);
}

} // namespace broker::ui
