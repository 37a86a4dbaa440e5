// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"

#include "samplerecords.h"
#include "support/filerights.h"
#include "support/fixedclock.h"
#include "support/testroom.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/resource.h>
#endif

using namespace broker;
using namespace broker::records;

class TestRecordStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("profile/tokens.json"));
    }

    void emptyWithoutAFile()
    {
        RecordStore store(m_path, m_clock);
        const auto report = store.load();
        QVERIFY(report);
        QVERIFY(report->setAside.isEmpty());
        QCOMPARE(report->unreadableEntries, 0);
        QVERIFY(store.records().isEmpty());
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void keepsEverything()
    {
        TokenRecord full = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        full.unknownFields[QStringLiteral("reviewedBy")] = QStringLiteral("from a later version");
        TokenRecord sparse = sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1);
        sparse.target.org.group.reset();
        sparse.target.integration.reset();
        sparse.target.org.name.clear();
        sparse.origin = Origin::Pasted;
        sparse.storage = Storage::Memory;
        sparse.practice = true;
        {
            RecordStore store(m_path, m_clock);
            QVERIFY(store.load());
            QVERIFY(store.put(sparse));
            QVERIFY(store.put(full));
            QCOMPARE(store.records(), (QList<TokenRecord>{full, sparse}));
        }
        RecordStore again(m_path, m_clock);
        QVERIFY(again.load());
        QCOMPARE(again.records(), (QList<TokenRecord>{full, sparse}));
        QCOMPARE(again.find(sparse.id), std::optional(sparse));
        QCOMPARE(again.findByFingerprint(full.fingerprint), std::optional(full));
        QVERIFY(!again.find(RecordId::create()));
    }

    void isPrivate()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        QVERIFY(store.put(sample::record(sample::orgId(), QStringLiteral("gitlab"))));
        QVERIFY(test::isPrivate(m_path));
        QVERIFY(test::isPrivate(QFileInfo(m_path).path()));
        QCOMPARE(sample::jsonOf(m_path)[QStringLiteral("schema")].toInt(), 1);
    }

    void tellsWhenItChanges()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        QSignalSpy changed(&store, &RecordStore::changed);
        QVERIFY(store.put(sample::record(sample::orgId(), QStringLiteral("gitlab"))));
        QCOMPARE(changed.size(), 1);
    }

    void newerReplacesCurrent()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        const TokenRecord old = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        const TokenRecord otherType = sample::record(sample::orgId(), QStringLiteral("jira"));
        const TokenRecord otherOrg = sample::record(sample::otherOrgId(), QStringLiteral("gitlab"));
        TokenRecord otherRegion = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        otherRegion.target.regionId = QStringLiteral("SNYK-US-01");
        for (const TokenRecord &record : {old, otherType, otherOrg, otherRegion})
            QVERIFY(store.put(record));

        TokenRecord fresh = sample::record(sample::orgId(), QStringLiteral("gitlab"), 1);
        fresh.target.org.name = QStringLiteral("Renamed meanwhile");
        QVERIFY(store.put(fresh));

        QCOMPARE(store.find(old.id)->state, RecordState::Replaced);
        QCOMPARE(store.currentFor(old.target), std::optional(fresh));
        for (const TokenRecord &record : {otherType, otherOrg, otherRegion})
            QCOMPARE(store.find(record.id)->state, RecordState::Current);

        RecordStore again(m_path, m_clock);
        QVERIFY(again.load());
        QCOMPARE(again.find(old.id)->state, RecordState::Replaced);
        QCOMPARE(again.currentFor(old.target), std::optional(fresh));
    }

    void aReplacedRecordReplacesNothing()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        const TokenRecord current = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        QVERIFY(store.put(current));
        TokenRecord former = sample::record(sample::orgId(), QStringLiteral("gitlab"), -5);
        former.state = RecordState::Replaced;
        QVERIFY(store.put(former));
        QCOMPARE(store.currentFor(current.target), std::optional(current));
    }

    void sameIdIsUpdated()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        record.unknownFields[QStringLiteral("reviewedBy")] = 1;
        QVERIFY(store.put(record));
        TokenRecord made = record;
        made.unknownFields = {};
        made.due = record.due.addDays(30);
        const auto stored = store.put(made);
        QVERIFY(stored);
        QCOMPARE(store.records().size(), 1);
        QCOMPARE(store.records().constFirst(), *stored);
        QCOMPARE(stored->due, made.due);
        QCOMPARE(stored->state, RecordState::Current);
        QCOMPARE(stored->unknownFields, record.unknownFields);
    }

    void ofTwoUnknownFieldsTheNewerHolds()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        TokenRecord record = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        record.unknownFields = {{QStringLiteral("reviewedBy"), 1}, {QStringLiteral("team"), 2}};
        QVERIFY(store.put(record));
        record.unknownFields = {{QStringLiteral("reviewedBy"), 3}};
        QVERIFY(store.put(record));
        RecordStore again(m_path, m_clock);
        QVERIFY(again.load());
        const QJsonObject expected{{QStringLiteral("reviewedBy"), 3}, {QStringLiteral("team"), 2}};
        QCOMPARE(again.find(record.id)->unknownFields, expected);
    }

    void dueIn90Days()
    {
        const QDateTime created(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        QCOMPARE(defaultDueDate(created), QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC));
    }

    void refusedWriteChangesNothing()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        // A file where the folder would be.
        QVERIFY(sample::write(m_dir->filePath(QStringLiteral("profile")), QByteArray("in the way")));
        QSignalSpy changed(&store, &RecordStore::changed);
        const auto put = store.put(sample::record(sample::orgId(), QStringLiteral("gitlab")));
        QVERIFY(!put);
        QCOMPARE(put.error().kind, RecordErrorKind::CannotWrite);
        QCOMPARE(put.error().path, m_path);
        QVERIFY(!put.error().detail.isEmpty());
        QVERIFY(store.records().isEmpty());
        QVERIFY(changed.isEmpty());
    }

#if defined(Q_OS_UNIX)
    void fullDiskChangesNothing()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        const TokenRecord first = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        QVERIFY(store.put(first));
        const QByteArray before = sample::contentOf(m_path);

        // What the disk of a quota says, for files of this process only.
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit tight = old;
        tight.rlim_cur = 200;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto put = store.put(sample::record(sample::orgId(), QStringLiteral("gitlab"), 1));
        const int restored = setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, oldHandler);
        QCOMPARE(restored, 0);

        QVERIFY(!put);
        QCOMPARE(put.error().kind, RecordErrorKind::CannotWrite);
        QCOMPARE(store.records(), QList<TokenRecord>{first});
        QCOMPARE(sample::contentOf(m_path), before);
        QVERIFY(store.put(sample::record(sample::otherOrgId(), QStringLiteral("gitlab"))));
    }
#endif

private:
    broker::test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

BTA_TEST(TestRecordStore)
#include "tst_recordstore.moc"
