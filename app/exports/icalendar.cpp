// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "exports/icalendar.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace broker::exports {

namespace {

constexpr QByteArrayView calendarLineEnd("\r\n");
/// Octets of a line without its end.
constexpr qsizetype longestLine = 75;
/// Never changes: calendars know our events by it.
constexpr QLatin1String uidDomain("@broker-token-assistant.github.io");
constexpr QLatin1String dueSuffix("-due");
constexpr QLatin1String soonSuffix("-soon");

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xc0U) == 0x80U;
}

/// One content line, folded so that no line is too long and no character is torn.
void appendLine(QByteArray &calendar, const QByteArray &line)
{
    qsizetype at = 0;
    qsizetype room = longestLine;
    while (line.size() - at > room) {
        qsizetype cut = at + room;
        while (continuesCharacter(line.at(cut)))
            --cut;
        calendar += QByteArrayView(line).sliced(at, cut - at);
        calendar += calendarLineEnd;
        calendar += ' ';
        at = cut;
        room = longestLine - 1; // the space counts
    }
    calendar += QByteArrayView(line).sliced(at);
    calendar += calendarLineEnd;
}

/// A value of type TEXT.
QByteArray escaped(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    QString out;
    out.reserve(text.size());
    for (const QChar c : std::as_const(text)) {
        if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            out += QLatin1Char('\\') + c;
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            out += c;
    }
    return out.toUtf8();
}

QByteArray dayText(const QDate &day)
{
    return day.toString(u"yyyyMMdd").toLatin1();
}

QString hashOf(const CalendarItem &item, int soonDays)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : {item.dueText.summary, item.dueText.description, item.soonText.summary,
             item.soonText.description, item.due.toString(Qt::ISODate), QString::number(soonDays)}) {
        const QByteArray bytes = text.toUtf8();
        // With its length, so that no two lists of texts give the same bytes.
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

records::CalendarExport nextExport(const CalendarItem &item, int soonDays)
{
    const QString hash = hashOf(item, soonDays);
    if (!item.last)
        return {0, hash};
    if (item.last->hash == hash)
        return *item.last;
    return {std::min(item.last->sequence, std::numeric_limits<int>::max() - 1) + 1, hash};
}

struct Event
{
    QLatin1String uidSuffix;
    QDate day;
    const EventText &text;
    bool hasAlarm = false;
};

void appendEvent(
    QByteArray &calendar, const RecordId &record, const Event &event, int sequence, const QByteArray &stamp)
{
    const QByteArray summary = escaped(event.text.summary);
    appendLine(calendar, "BEGIN:VEVENT");
    appendLine(calendar, QByteArray("UID:") + (record.toString() + event.uidSuffix + uidDomain).toLatin1());
    appendLine(calendar, "DTSTAMP:" + stamp);
    appendLine(calendar, "SEQUENCE:" + QByteArray::number(sequence));
    appendLine(calendar, "DTSTART;VALUE=DATE:" + dayText(event.day));
    appendLine(calendar, "SUMMARY:" + summary);
    appendLine(calendar, "DESCRIPTION:" + escaped(event.text.description));
    appendLine(calendar, "TRANSP:TRANSPARENT");
    if (event.hasAlarm) {
        appendLine(calendar, "BEGIN:VALARM");
        appendLine(calendar, "ACTION:DISPLAY");
        appendLine(calendar, "TRIGGER:PT9H");
        appendLine(calendar, "DESCRIPTION:" + summary);
        appendLine(calendar, "END:VALARM");
    }
    appendLine(calendar, "END:VEVENT");
}

} // namespace

Calendar toICalendar(const QList<CalendarItem> &items, const QDateTime &stampUtc, int soonDays)
{
    Calendar calendar;
    const QByteArray stamp = stampUtc.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1();
    appendLine(calendar.content, "BEGIN:VCALENDAR");
    appendLine(calendar.content, "VERSION:2.0");
    appendLine(
        calendar.content, "PRODID:-//Broker Token Assistant//Broker Token Assistant " BTA_VERSION "//EN");
    appendLine(calendar.content, "CALSCALE:GREGORIAN");
    for (const CalendarItem &item : items) {
        // Years of another length have no form in the file.
        if (!item.due.isValid() || item.due.year() < 1 || item.due.addDays(-soonDays).year() < 1
            || item.due.year() > 9999 || calendar.exported.contains(item.record))
            continue;
        const records::CalendarExport exported = nextExport(item, soonDays);
        const QDate soon = item.due.addDays(-soonDays);
        appendEvent(calendar.content, item.record, {soonSuffix, soon, item.soonText, false},
            exported.sequence, stamp);
        appendEvent(calendar.content, item.record, {dueSuffix, item.due, item.dueText, true},
            exported.sequence, stamp);
        calendar.exported.insert(item.record, exported);
    }
    appendLine(calendar.content, "END:VCALENDAR");
    return calendar;
}

} // namespace broker::exports
