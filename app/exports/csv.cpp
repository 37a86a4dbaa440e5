// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "exports/csv.h"

#include <QLocale>
#include <QString>
#include <QStringView>

namespace broker::exports {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr QByteArrayView csvLineEnd("\r\n");

/// The wide and small forms count in Japanese and Chinese spreadsheets.
constexpr QStringView formulaStarts(u"=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b");
/// What spreadsheets let their users choose as a separator, but for the blank, and what ends a line.
constexpr QStringView cellEnds(u",;\t|\r\n\v\f\u0085\u2028\u2029");

/// What some spreadsheets skip before they look whether a cell holds a formula.
bool isSkipped(QChar c)
{
    return c.isSpace() || c == u'"' || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_Control;
}

QString harmless(const QString &field)
{
    QString text;
    text.reserve(field.size());
    bool atStart = true;
    for (const QChar c : field) {
        if (c.isNull())
            continue;
        if (atStart && formulaStarts.contains(c))
            text.append(u'\'');
        text.append(c);
        atStart = cellEnds.contains(c) || (atStart && isSkipped(c));
    }
    return text;
}

void appendRow(QByteArray &csv, const QStringList &row, qsizetype columns, char separator)
{
    for (qsizetype column = 0; column < columns; ++column) {
        if (column > 0)
            csv += separator;
        csv += '"' + harmless(row.value(column)).replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
    }
    csv += csvLineEnd;
}

} // namespace

Separator separatorFor(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? Separator::Semicolon : Separator::Comma;
}

QByteArray toCsv(const QStringList &header, const QList<QStringList> &rows, Separator separator)
{
    const char sign = separator == Separator::Comma ? ',' : ';';
    QByteArray csv = byteOrderMark.toByteArray();
    appendRow(csv, header, header.size(), sign);
    for (const QStringList &row : rows)
        appendRow(csv, row, header.size(), sign);
    return csv;
}

} // namespace broker::exports
