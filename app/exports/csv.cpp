// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "exports/csv.h"

#include <QString>
#include <QStringView>

namespace broker::exports {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr QByteArrayView lineEnd("\r\n");

/// What spreadsheets take for the beginning of a formula; the wide forms count in Japanese ones. Some
/// skip a tab or a line end before they look.
constexpr QStringView formulaStarts(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
/// A semicolon separates fields in spreadsheets of other languages.
constexpr QStringView quoted(u",;\"\r\n\t");

QString harmless(QString field)
{
    field.remove(QChar::Null);
    if (!field.isEmpty() && formulaStarts.contains(field.front()))
        field.prepend(u'\'');
    return field;
}

bool needsQuotes(const QString &field)
{
    if (field.isEmpty())
        return false;
    for (const QChar c : field) {
        if (quoted.contains(c))
            return true;
    }
    return field.front().isSpace() || field.back().isSpace();
}

void appendRow(QByteArray &csv, const QStringList &row, qsizetype columns)
{
    for (qsizetype column = 0; column < columns; ++column) {
        if (column > 0)
            csv += ',';
        QString field = harmless(row.value(column));
        if (needsQuotes(field))
            field = u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
        csv += field.toUtf8();
    }
    csv += lineEnd;
}

} // namespace

QByteArray toCsv(const QStringList &header, const QList<QStringList> &rows)
{
    QByteArray csv = byteOrderMark.toByteArray();
    appendRow(csv, header, header.size());
    for (const QStringList &row : rows)
        appendRow(csv, row, header.size());
    return csv;
}

} // namespace broker::exports
