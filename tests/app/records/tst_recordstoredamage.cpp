// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"

#include "samplerecords.h"
#include "support/fixedclock.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::records;

/// What the store does with files that are not as it wrote them.
class TestRecordStoreDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("tokens.json"));
    }

    void unknownFieldsAndEntriesSurvive()
    {
        const TokenRecord first = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        putInto(first);
        QJsonObject top = sample::jsonOf(m_path);
        QJsonArray entries = top[QStringLiteral("records")].toArray();
        QJsonObject known = entries[0].toObject();
        known[QStringLiteral("reviewedBy")] = QJsonObject{{QStringLiteral("name"), QStringLiteral("Ada")}};
        entries[0] = known;
        QJsonObject future = known;
        future[QStringLiteral("id")] = newUuid();
        future[QStringLiteral("state")] = QStringLiteral("revoked");
        entries.append(future);
        entries.append(known); // the same id once more
        entries.append(QStringLiteral("no object"));
        top[QStringLiteral("records")] = entries;
        top[QStringLiteral("writtenBy")] = QStringLiteral("2.0");
        QVERIFY(sample::write(m_path, top));

        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(report);
        QCOMPARE(report->unreadableEntries, 3);
        QVERIFY(report->setAside.isEmpty());
        QCOMPARE(store.records().size(), 1);
        QVERIFY(store.put(sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1)));

        const QJsonObject written = sample::jsonOf(m_path);
        const QJsonArray now = written[QStringLiteral("records")].toArray();
        QCOMPARE(written[QStringLiteral("writtenBy")], top[QStringLiteral("writtenBy")]);
        QCOMPARE(now.size(), 5);
        QCOMPARE(now[0].toObject(), known);
        QCOMPARE(now[2].toObject(), future);
        QCOMPARE(now[3].toObject(), known);
        QCOMPARE(now[4].toString(), QStringLiteral("no object"));
    }

    void unreadableEntry_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *field, const QJsonValue &value) {
            const QString shown
                = value.isUndefined() ? QStringLiteral("missing") : value.toVariant().toString();
            QTest::addRow("%s %s", field, qPrintable(shown)) << QString::fromLatin1(field) << value;
        };
        for (const char *needed :
            {"id", "region", "api", "orgId", "orgName", "orgSlug", "integrationType", "fingerprint", "sha256",
                "keychainEntry", "origin", "storage", "state", "practice", "created", "due"})
            row(needed, QJsonValue(QJsonValue::Undefined));
        row("id", QStringLiteral("no uuid"));
        row("orgId", 7);
        row("groupId", QStringLiteral("no uuid"));
        row("integrationId", true);
        row("sha256", QStringLiteral("abc"));
        row("keychainEntry", QStringLiteral("somebody-elses"));
        row("origin", QStringLiteral("Generated"));
        row("practice", QStringLiteral("false"));
        row("created", QStringLiteral("2026-01-01T08:00:00"));
        row("due", QStringLiteral("soon"));
    }
    void unreadableEntry()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        putInto(sample::record(sample::orgId(), QStringLiteral("gitlab")));
        QJsonObject top = sample::jsonOf(m_path);
        QJsonObject entry = top[QStringLiteral("records")].toArray()[0].toObject();
        if (value.isUndefined())
            entry.remove(field);
        else
            entry[field] = value;
        top[QStringLiteral("records")] = QJsonArray{entry};
        QVERIFY(sample::write(m_path, top));

        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(report);
        QCOMPARE(report->unreadableEntries, 1);
        QVERIFY(store.records().isEmpty());
    }

    void timesOfOtherZonesAreRead()
    {
        putInto(sample::record(sample::orgId(), QStringLiteral("gitlab")));
        QJsonObject top = sample::jsonOf(m_path);
        QJsonObject entry = top[QStringLiteral("records")].toArray()[0].toObject();
        entry[QStringLiteral("created")] = QStringLiteral("2026-01-01T10:00:00+02:00");
        top[QStringLiteral("records")] = QJsonArray{entry};
        QVERIFY(sample::write(m_path, top));
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        QCOMPARE(store.records().size(), 1);
        const QDateTime created = store.records().constFirst().created;
        QCOMPARE(created.timeSpec(), Qt::UTC);
        QCOMPARE(created, QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
    }

    void newerSchemaIsLeftAlone()
    {
        const QByteArray newer = R"({"schema":2,"entries":{"x":1}})";
        QVERIFY(sample::write(m_path, newer));
        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, RecordErrorKind::NewerVersion);
        const auto put = store.put(sample::record(sample::orgId(), QStringLiteral("gitlab")));
        QVERIFY(!put);
        QCOMPARE(put.error().kind, RecordErrorKind::NewerVersion);
        QVERIFY(store.records().isEmpty());
        QCOMPARE(sample::contentOf(m_path), newer);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
    }

    void damagedIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeroes") << QByteArray(4096, '\0');
        QTest::newRow("text") << QByteArray("not JSON");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no schema") << QByteArray(R"({"records":[]})");
        QTest::newRow("schema as text") << QByteArray(R"({"schema":"1","records":[]})");
        QTest::newRow("schema zero") << QByteArray(R"({"schema":0,"records":[]})");
        QTest::newRow("schema with a fraction") << QByteArray(R"({"schema":1.5,"records":[]})");
        QTest::newRow("no records") << QByteArray(R"({"schema":1})");
        QTest::newRow("records as object") << QByteArray(R"({"schema":1,"records":{}})");
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void damagedIsSetAside()
    {
        QFETCH(QByteArray, content);
        QVERIFY(sample::write(m_path, content));
        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(report);
        QCOMPARE(report->setAside, m_dir->filePath(QStringLiteral("tokens.damaged-20260312-093000.json")));
        QCOMPARE(sample::contentOf(report->setAside), content);
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(store.put(sample::record(sample::orgId(), QStringLiteral("gitlab"))));
        QCOMPARE(sample::contentOf(report->setAside), content);
    }

    void setAsideOverwritesNothing()
    {
        const QStringList expected{m_dir->filePath(QStringLiteral("tokens.damaged-20260312-093000.json")),
            m_dir->filePath(QStringLiteral("tokens.damaged-20260312-093000.1.json")),
            m_dir->filePath(QStringLiteral("tokens.damaged-20260312-093000.2.json"))};
        for (const QString &name : expected) {
            QVERIFY(sample::write(m_path, name.toUtf8()));
            RecordStore store(m_path, m_clock);
            const auto report = store.load();
            QVERIFY(report);
            QCOMPARE(report->setAside, name);
        }
        for (const QString &name : expected)
            QCOMPARE(sample::contentOf(name), name.toUtf8());
    }

    void truncatedAnywhere()
    {
        putInto(sample::record(sample::orgId(), QStringLiteral("gitlab")));
        putInto(sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1));
        const TokenRecord later = sample::record(sample::otherOrgId(), QStringLiteral("gitlab"), 2);
        const QByteArray whole = sample::contentOf(m_path);
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            QVERIFY(sample::write(m_path, whole.first(length)));
            RecordStore store(m_path, m_clock);
            const auto report = store.load();
            QVERIFY(report);
            if (report->setAside.isEmpty()) {
                QCOMPARE(store.records().size(), 2);
                QCOMPARE(report->unreadableEntries, 0);
            } else {
                QVERIFY(store.records().isEmpty());
                // What comes next is written, and does not touch what was set aside. Now and then: a
                // disk takes its time.
                QVERIFY(length % 32 != 0 || store.put(later));
                QCOMPARE(sample::contentOf(report->setAside), whole.first(length));
                QVERIFY(QFile::remove(report->setAside));
            }
        }
    }

    void unreadableFileIsNotOverwritten()
    {
        QVERIFY(QDir().mkpath(m_path)); // a folder of that name cannot be read as a file
        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, RecordErrorKind::NotAFile);
        const auto put = store.put(sample::record(sample::orgId(), QStringLiteral("gitlab")));
        QVERIFY(!put);
        QCOMPARE(put.error().kind, RecordErrorKind::NotAFile);
        // Once the cause is gone, trying again helps: what is to be recorded may be in memory only.
        QVERIFY(QDir().rmdir(m_path));
        QVERIFY(store.put(sample::record(sample::orgId(), QStringLiteral("gitlab"))));
    }

    void whatIsNoFileIsReportedAtOnce_data() { test::addOddFiles(); }
    void whatIsNoFileIsReportedAtOnce()
    {
        QFETCH(test::OddFile, oddFile);
        if (!test::makeOddFile(m_path, oddFile))
            QSKIP("This user may not make one.");
        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, RecordErrorKind::NotAFile);
        QVERIFY(!store.put(sample::record(sample::orgId(), QStringLiteral("gitlab"))));
        QVERIFY(test::isOdd(m_path));
    }

    void whatTakesThePlaceOfTheListIsNoticed_data() { test::addOddFiles(); }
    void whatTakesThePlaceOfTheListIsNoticed()
    {
        QFETCH(test::OddFile, oddFile);
        for (const QString &path : {m_path, QString(m_path + QStringLiteral(".lock"))}) {
            RecordStore store(m_path, m_clock);
            QVERIFY(store.load());
            QVERIFY(store.put(sample::record(sample::orgId(), QStringLiteral("gitlab"))));
            QVERIFY(!QFile::exists(path) || QFile::remove(path));
            if (!test::makeOddFile(path, oddFile))
                QSKIP("This user may not make one.");
            const auto put = store.put(sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1));
            QVERIFY(!put);
            QCOMPARE(put.error().kind, RecordErrorKind::NotAFile);
            QCOMPARE(put.error().path, path);
            QVERIFY(test::isOdd(path));
            QVERIFY(oddFile == test::OddFile::Folder ? QDir().rmdir(path) : QFile::remove(path));
        }
    }

    void aHugeListIsRefusedAtOnce()
    {
        constexpr qint64 huge = 100LL * 1024 * 1024;
        QVERIFY(test::makeLargeFile(m_path, huge));
        const qint64 before = test::peakMemory();
        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, RecordErrorKind::TooLarge);
        QVERIFY(test::peakMemory() - before < 8LL * 1024 * 1024);
        // Another file took its place, perhaps; it is not ours to set aside.
        QCOMPARE(QFileInfo(m_path).size(), huge);
    }

    void momentsAheadOfTheClockAreReported_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("reported");
        QTest::newRow("before") << -1 << 0;
        QTest::newRow("clocks differ a little") << 59 << 0;
        QTest::newRow("ahead") << 61 << 1;
        QTest::newRow("years ahead") << 60 * 24 * 365 * 8 << 1;
    }
    void momentsAheadOfTheClockAreReported()
    {
        QFETCH(int, minutes);
        QFETCH(int, reported);
        TokenRecord usual = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        usual.created = m_clock.nowUtc().addDays(-1);
        TokenRecord odd = sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1);
        odd.created = m_clock.nowUtc().addSecs(60LL * minutes);
        putInto(usual);
        putInto(odd);
        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(report);
        QCOMPARE(report->fromTheFuture, reported);
        // They are shown all the same.
        QCOMPARE(store.records().size(), 2);
        // A rotation, or a look at it, counts as well.
        odd.created = usual.created;
        odd.rotated = m_clock.nowUtc().addSecs(60LL * minutes);
        QVERIFY(store.put(odd));
        QCOMPARE(store.load()->fromTheFuture, reported);
    }

    void nothingIsWrittenBeforeLoading()
    {
        putInto(sample::record(sample::orgId(), QStringLiteral("gitlab")));
        const QByteArray before = sample::contentOf(m_path);
        RecordStore store(m_path, m_clock);
        QVERIFY(!store.put(sample::record(sample::otherOrgId(), QStringLiteral("gitlab"))));
        QCOMPARE(sample::contentOf(m_path), before);
    }

private:
    void putInto(const TokenRecord &record)
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        QVERIFY(store.put(record));
    }

    broker::test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

BTA_TEST(TestRecordStoreDamage)
#include "tst_recordstoredamage.moc"
