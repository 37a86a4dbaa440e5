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

} // namespace

QString shortDateFormat(const QLocale &locale)
{
    return withWholeYear(locale.dateFormat(QLocale::ShortFormat));
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
    return locale.toString(utc.toLocalTime(), withWholeYear(locale.dateTimeFormat(QLocale::ShortFormat)));
}

} // namespace broker::ui
