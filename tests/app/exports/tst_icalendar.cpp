// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "exports/icalendar.h"

#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

#include <limits>

using namespace broker;
using namespace broker::exports;

namespace {

CalendarItem item(const QString &summary = QStringLiteral("Rotate"))
{
    return {RecordId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-000000000001")).value(),
        QDate(2026, 6, 15), {summary, QStringLiteral("Payments, GitLab")}, {summary, QStringLiteral("Soon")},
        std::nullopt};
}

} // namespace

/// The bytes themselves; readicalendar.py reads them with another's parser.
class TestICalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFile()
    {
        const QByteArray content = toICalendar({item()}, samples::moment()).content;
        const qsizetype product = content.indexOf("PRODID:");
        const qsizetype productEnd = content.indexOf("\r\n", product);
        QVERIFY(product > 0);
        QCOMPARE(content.first(product) + content.sliced(productEnd + 2),
            QByteArray(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n"
                "BEGIN:VEVENT\r\n"
                "UID:0b5a3a40-0000-4000-8000-000000000001-soon@broker-token-assistant.github\r\n .io\r\n"
                "DTSTAMP:20260312T093000Z\r\nSEQUENCE:0\r\nDTSTART;VALUE=DATE:20260601\r\n"
                "SUMMARY:Rotate\r\nDESCRIPTION:Soon\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
                "BEGIN:VEVENT\r\n"
                "UID:0b5a3a40-0000-4000-8000-000000000001-due@broker-token-assistant.github.\r\n io\r\n"
                "DTSTAMP:20260312T093000Z\r\nSEQUENCE:0\r\nDTSTART;VALUE=DATE:20260615\r\n"
                "SUMMARY:Rotate\r\nDESCRIPTION:Payments\\, GitLab\r\nTRANSP:TRANSPARENT\r\n"
                "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT9H\r\nDESCRIPTION:Rotate\r\n"
                "END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QStringLiteral("a b:\"c\"") << QByteArray("a b:\"c\"");
        QTest::newRow("separators") << QStringLiteral("a;b,c\\d") << QByteArray("a\\;b\\,c\\\\d");
        QTest::newRow("no line end") << QStringLiteral("a\\nb") << QByteArray("a\\\\nb");
        QTest::newRow("lines") << QStringLiteral("a\nb\r\nc\rd") << QByteArray("a\\nb\\nc\\nd");
        QTest::newRow("control") << QStringLiteral("a\u0007\u007f\u0085b\tc") << QByteArray("ab\tc");
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u'a' << QByteArray("?a");
    }
    void text()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, written);
        const QByteArray content = toICalendar({item(text)}, samples::moment()).content;
        QVERIFY2(content.contains(QByteArray("\r\nSUMMARY:" + written + "\r\n")), content.constData());
    }

    void sequenceFollowsChanges()
    {
        CalendarItem exported = item();
        const auto first = toICalendar({exported}, samples::moment()).exported.value(exported.record);
        QCOMPARE(first.sequence, 0);
        exported.last = first;
        // The moment of the export is no change.
        QCOMPARE(
            toICalendar({exported}, samples::moment().addDays(1)).exported.value(exported.record), first);
        // The days before are.
        QCOMPARE(toICalendar({exported}, samples::moment(), 7).exported.value(exported.record).sequence, 1);
        exported.due = exported.due.addDays(1);
        const auto second = toICalendar({exported}, samples::moment()).exported.value(exported.record);
        QCOMPARE(second.sequence, 1);
        QVERIFY(second.hash != first.hash);
        exported.last = records::CalendarExport{std::numeric_limits<int>::max(), QStringLiteral("other")};
        QCOMPARE(toICalendar({exported}, samples::moment()).exported.value(exported.record).sequence,
            std::numeric_limits<int>::max());
    }

    void textsDoNotRunIntoEachOther()
    {
        CalendarItem a = item();
        a.dueText = {QStringLiteral("ab"), QStringLiteral("c")};
        CalendarItem b = a;
        b.dueText = {QStringLiteral("a"), QStringLiteral("bc")};
        const auto hash = [](const CalendarItem &of) {
            return toICalendar({of}, samples::moment()).exported.value(of.record).hash;
        };
        QVERIFY(hash(a) != hash(b));
    }

    void onlyWhatIsInTheFileCountsAsExported()
    {
        CalendarItem none = item();
        none.due = QDate();
        QVERIFY(toICalendar({none}, samples::moment()).exported.isEmpty());
        none.due = QDate(10000, 1, 1);
        QVERIFY(toICalendar({none}, samples::moment()).exported.isEmpty());
    }
};

BTA_TEST(TestICalendar)
#include "tst_icalendar.moc"
