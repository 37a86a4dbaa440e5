// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0
//
// exportsamples FOLDER: reads FOLDER/input.json and writes what the exports make of it, for the
// Python scripts beside this file, which compare it with what they put in.

#include "exports/csv.h"
#include "exports/icalendar.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <optional>

using namespace broker;
using namespace broker::exports;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QStringList texts(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray list = json.toArray();
    for (const QJsonValue &text : list)
        texts.append(text.toString());
    return texts;
}

EventText eventText(const QJsonValue &json)
{
    return {json[u"summary"].toString(), json[u"description"].toString()};
}

/// Every round is an export of all its items, with what the rounds before left in the records.
bool writeCalendars(const QString &folder, const QJsonArray &rounds)
{
    QHash<RecordId, records::CalendarExport> exported;
    int number = 0;
    for (const QJsonValue &round : rounds) {
        QList<CalendarItem> items;
        const QJsonArray asked = round.toArray();
        for (const QJsonValue &json : asked) {
            const auto record = RecordId::parse(json[u"record"].toString());
            if (!record)
                return false;
            const auto last = exported.constFind(*record);
            items.append({*record, QDate::fromString(json[u"due"].toString(), Qt::ISODate),
                eventText(json[u"dueText"]), eventText(json[u"soonText"]),
                last == exported.constEnd() ? std::nullopt : std::optional(*last)});
        }
        const QDateTime stamp(QDate(2026, 3, 14), QTime(15, 9, number), Qt::UTC);
        const Calendar calendar = toICalendar(items, stamp);
        exported.insert(calendar.exported);
        if (!write(folder + QStringLiteral("/round%1.ics").arg(number), calendar.content))
            return false;
        ++number;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QFile file(folder + QStringLiteral("/input.json"));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QJsonObject input = QJsonDocument::fromJson(file.readAll()).object();
    QList<QStringList> rows;
    const QJsonArray given = input[u"rows"].toArray();
    for (const QJsonValue &row : given)
        rows.append(texts(row));
    const QStringList header = texts(input[u"header"]);
    const bool written = write(folder + QStringLiteral("/comma.csv"), toCsv(header, rows, Separator::Comma))
        && write(folder + QStringLiteral("/semicolon.csv"), toCsv(header, rows, Separator::Semicolon))
        && writeCalendars(folder, input[u"rounds"].toArray());
    return written ? 0 : 1;
}
