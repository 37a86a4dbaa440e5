// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordjson.h"
#include "records/recordstore.h"

#include "samplerecords.h"
#include "support/filerights.h"
#include "support/fixedclock.h"
#include "support/testroom.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::records;

namespace {

const QDateTime moment(QDate(2026, 2, 28), QTime(23, 59, 59, 999), Qt::UTC);

/// Values of all kinds; the same number always gives the same.
class Random final
{
public:
    explicit Random(quint32 seed)
        : m_source(seed)
    { }

    bool maybe() { return m_source.bounded(2) == 1; }
    int number(int below) { return static_cast<int>(m_source.bounded(below)); }
    QDateTime time() { return moment.addMSecs(m_source.bounded(2'000'000'000)); }
    QString text(int longest)
    {
        QString text;
        for (int left = number(longest); left > 0; --left) {
            const char32_t point
                = maybe() ? 0x20 + m_source.bounded(0x5fU) : 0x1f300 + m_source.bounded(0x100U);
            text += QString::fromUcs4(&point, 1);
        }
        return boundedNote(text);
    }

private:
    QRandomGenerator m_source;
};

TokenRecord randomRecord(Random &random)
{
    TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"), random.number(100));
    if (random.maybe())
        record.rotated = random.time();
    if (random.maybe())
        record.expires = random.time();
    if (random.maybe())
        record.ownDays = 1 + random.number(mostRotationDays);
    if (random.maybe())
        record.dueByHand = random.maybe();
    if (random.maybe())
        record.note = random.text(1500);
    if (random.maybe())
        record.lastCheck = LastCheck{random.time(), static_cast<CheckOutcome>(random.number(4))};
    if (random.maybe()) {
        record.reminders = ReminderState{random.time(), {}, {}};
        if (random.maybe())
            record.reminders->given = random.number(40);
        if (random.maybe())
            record.reminders->snoozedUntil = random.time();
    }
    if (random.maybe())
        record.calendar = CalendarExport{random.number(1000), random.text(64)};
    if (random.maybe())
        record.doubt = static_cast<Doubt>(random.number(3));
    if (random.maybe())
        record.unknownFields[QStringLiteral("later")] = random.text(20);
    return record;
}

TokenRecord fullRecord()
{
    TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"));
    record.rotated = moment;
    record.expires = moment.addDays(1);
    record.ownDays = 30;
    record.dueByHand = true;
    record.note = QStringLiteral("ask Ada");
    record.lastCheck = LastCheck{moment, CheckOutcome::Rejected};
    record.reminders = ReminderState{moment, 7, moment.addDays(2)};
    record.calendar = CalendarExport{3, QStringLiteral("abc")};
    record.doubt = Doubt::NoBroker;
    return record;
}

} // namespace

/// The fields that came after the first version of the file.
class TestRecordFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("tokens.json"));
    }

    void whatIsWrittenIsRead()
    {
        for (quint32 seed = 0; seed < 500; ++seed) {
            Random random(seed);
            const TokenRecord record = randomRecord(random);
            const QByteArray bytes = QJsonDocument(toJson(record)).toJson();
            const auto read = recordFromJson(QJsonDocument::fromJson(bytes).object());
            QVERIFY2(read, bytes.constData());
            QVERIFY2(*read == record, bytes.constData());
            QCOMPARE(toJson(*read), toJson(record));
        }
    }

    void anOldFileHasDefaults()
    {
        const TokenRecord plain = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        const QJsonObject json = toJson(plain);
        const QStringList fields = json.keys();
        QCOMPARE(fields.size(), 18);
        const auto read = recordFromJson(json);
        QVERIFY(read);
        QVERIFY(!read->rotated && !read->expires && !read->ownDays && !read->dueByHand && !read->lastCheck);
        QVERIFY(!read->reminders && !read->calendar && read->note.isEmpty());
        QCOMPARE(read->kind(), vault::SecretKind::BrokerToken);
    }

    /// What an older version does: it knows the first fields only and writes the others back.
    void anOlderVersionKeepsThem()
    {
        const TokenRecord record = fullRecord();
        const QJsonObject json = toJson(record);
        QCOMPARE(json[QStringLiteral("due")].toString(), record.due.toString(Qt::ISODateWithMs));
        QJsonObject changedByOlder = json;
        changedByOlder[QStringLiteral("state")] = QStringLiteral("replaced");
        const auto read = recordFromJson(changedByOlder);
        QVERIFY(read);
        TokenRecord expected = record;
        expected.state = RecordState::Replaced;
        QCOMPARE(*read, expected);
        // And what a later one wrote, to itself.
        expected.state = RecordState::TakenBack;
        QCOMPARE(toJson(expected)[QStringLiteral("state")].toString(), QStringLiteral("taken-back"));
        QCOMPARE(*recordFromJson(toJson(expected)), expected);
    }

    void nonsenseIsAbsentAndKept_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *field, const QJsonValue &value) {
            QTest::addRow("%s %s", field, qPrintable(value.toVariant().toString()))
                << QString::fromLatin1(field) << value;
        };
        row("rotated", QStringLiteral("yesterday"));
        row("rotated", QStringLiteral("2026-01-01T08:00:00")); // no zone
        row("expires", 12);
        row("ownDays", 0);
        row("ownDays", 3651);
        row("ownDays", 1.5);
        row("ownDays", QStringLiteral("30"));
        row("dueByHand", QStringLiteral("true"));
        row("note", QString(longestNote + 1, u'x'));
        row("note", QJsonArray{QStringLiteral("a list")});
        row("checked", QStringLiteral("never"));
        row("checkOutcome", QStringLiteral("of a later version"));
        row("remindedOf", true);
        row("remindedDays", -1);
        row("snoozedUntil", QStringLiteral("later"));
        row("calendarSequence", -1);
        row("calendarSequence", 2147483648.0);
        row("calendarHash", 5);
        row("doubt", QStringLiteral("of a later version"));
    }
    void nonsenseIsAbsentAndKept()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(fullRecord());
        QVERIFY(json.contains(field));
        json[field] = value;
        const auto read = recordFromJson(json);
        QVERIFY(read);
        QCOMPARE(read->unknownFields[field], value);
        QVERIFY(*read != fullRecord());
        QCOMPARE(toJson(*read), json);
        // A value of our own takes its place.
        TokenRecord set = fullRecord();
        set.unknownFields = read->unknownFields;
        QVERIFY(toJson(set)[field] != value);
    }

    void dueByHandIsGuessedForOldFiles()
    {
        TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        QVERIFY(!isDueByHand(record));
        record.due = record.due.addDays(1);
        QVERIFY(isDueByHand(record));
        record.dueByHand = false;
        QVERIFY(!isDueByHand(record));
    }

    void notesAreBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("lines") << QStringLiteral("a\r\n\tb") << QStringLiteral("a\n\tb");
        QTest::newRow("control") << QStringLiteral("a\u0000\u001b[1m\u0085b").mid(0)
                                 << QStringLiteral("a[1mb");
        QTest::newRow("turned") << QStringLiteral("a\u202eb\u200f\u2066c") << QStringLiteral("abc");
        QTest::newRow("joined") << QStringLiteral("a\u200db\u200cc") << QStringLiteral("a\u200db\u200cc");
        const QString face = QStringLiteral("\U0001f600");
        QTest::newRow("longest") << QString(2000, u'x') << QString(2000, u'x');
        QTest::newRow("longer") << QString(2001, u'x') << QString(2000, u'x');
        QTest::newRow("no half pair") << QString(1999, u'x') + face << QString(1999, u'x');
        QTest::newRow("whole pair") << QString(1998, u'x') + face + face << QString(1998, u'x') + face;
    }
    void notesAreBounded()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(boundedNote(text), expected);
        QCOMPARE(boundedNote(expected), expected);
    }

    void putKeepsWithinBounds()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        TokenRecord record = fullRecord();
        record.note = QString(5000, u'x');
        record.ownDays = 100000;
        const auto put = store.put(record);
        QVERIFY(put);
        QCOMPARE(put->note.size(), longestNote);
        QCOMPARE(put->ownDays, std::optional(mostRotationDays));
        RecordStore again(m_path, m_clock);
        QVERIFY(again.load());
        QCOMPARE(again.find(record.id), std::optional(*put));
    }

    void removes()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        const TokenRecord stays = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        const TokenRecord goes = sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1);
        QVERIFY(store.put(stays));
        QVERIFY(store.put(goes));
        QSignalSpy changed(&store, &RecordStore::changed);
        QVERIFY(store.remove(goes.id).value_or(false));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store.records(), QList<TokenRecord>{stays});
        QVERIFY(!store.remove(goes.id).value_or(true));
        QCOMPARE(changed.size(), 1);
        RecordStore again(m_path, m_clock);
        QVERIFY(again.load());
        QCOMPARE(again.records(), QList<TokenRecord>{stays});
        QVERIFY(test::isPrivate(m_path));
    }

    void removesASecondEntryOfTheSameId()
    {
        RecordStore store(m_path, m_clock);
        const TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        QVERIFY(store.load());
        QVERIFY(store.put(record));
        QJsonObject top = sample::jsonOf(m_path);
        QJsonArray entries = top[QStringLiteral("records")].toArray();
        entries.append(entries[0]);
        entries.append(QStringLiteral("no object"));
        top[QStringLiteral("records")] = entries;
        QVERIFY(sample::write(m_path, top));
        QVERIFY(store.load());
        QVERIFY(store.remove(record.id).value_or(false));
        QCOMPARE(sample::jsonOf(m_path)[QStringLiteral("records")].toArray(),
            QJsonArray{QStringLiteral("no object")});
    }

    void refusedRemovalChangesNothing()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(!store.remove(RecordId::create())); // not loaded yet
        QVERIFY(store.load());
        const TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        QVERIFY(store.put(record));
        // A folder in the place of the file: somebody's, who knows what is in it.
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/full")));
        QSignalSpy changed(&store, &RecordStore::changed);
        const auto removed = store.remove(record.id);
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, RecordErrorKind::NotAFile);
        QCOMPARE(store.records(), QList<TokenRecord>{record});
        QVERIFY(changed.isEmpty());
    }

private:
    test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

BTA_TEST(TestRecordFields)
#include "tst_recordfields.moc"
