// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"

#include "samplerecords.h"
#include "support/fixedclock.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

#if defined(Q_OS_LINUX)
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace broker;
using namespace broker::records;

namespace {

#if defined(Q_OS_LINUX)

/// Counts how often a file of this name took its place in a folder, as the system saw it.
class Arrivals final
{
    Q_DISABLE_COPY_MOVE(Arrivals)

public:
    Arrivals(const QString &folder, const char *name)
        : m_name(name)
        , m_handle(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        inotify_add_watch(m_handle, folder.toUtf8().constData(), IN_MOVED_TO | IN_CREATE);
    }
    ~Arrivals() { close(m_handle); }

    [[nodiscard]] int sinceLast() const
    {
        int count = 0;
        alignas(inotify_event) char buffer[4096];
        for (ssize_t read = ::read(m_handle, buffer, sizeof buffer); read > 0;
             read = ::read(m_handle, buffer, sizeof buffer)) {
            for (const char *at = buffer; at < buffer + read;) {
                const auto *event = reinterpret_cast<const inotify_event *>(at);
                if (event->len > 0 && std::strcmp(event->name, m_name) == 0)
                    ++count;
                at += sizeof(inotify_event) + event->len;
            }
        }
        return count;
    }

private:
    const char *m_name;
    int m_handle;
};

#endif

QList<TokenRecord> someRecords(int count)
{
    QList<TokenRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(sample::record(sample::orgId(), QStringLiteral("type-%1").arg(i), i));
    return records;
}

} // namespace

class TestRecordStoreBatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<RecordStore>(path(), m_clock);
        QVERIFY(m_store->load());
    }

    void storesAllInTheirOrder()
    {
        const QList<TokenRecord> records = someRecords(5);
        const QList<TokenRecord> given{records.at(3), records.at(0), records.at(4)};
        const auto stored = m_store->putAll(given);
        QVERIFY(stored);
        QCOMPARE(*stored, given);
        QCOMPARE(m_store->records(), (QList<TokenRecord>{records.at(0), records.at(3), records.at(4)}));
        RecordStore again(path(), m_clock);
        QVERIFY(again.load());
        QCOMPARE(again.records(), m_store->records());
    }

    void saysSoOnceWhenAllIsOnDisk()
    {
        int changes = 0;
        qsizetype onDisk = -1;
        connect(m_store.get(), &RecordStore::changed, this, [this, &changes, &onDisk] {
            ++changes;
            RecordStore other(path(), m_clock);
            if (other.load())
                onDisk = other.records().size();
        });
        QVERIFY(m_store->putAll(someRecords(300)));
        QCOMPARE(changes, 1);
        QCOMPARE(onDisk, 300);
    }

#if defined(Q_OS_LINUX)
    void writesOnce()
    {
        const Arrivals arrivals(m_dir->path(), "tokens.json");
        const QList<TokenRecord> records = someRecords(3);
        for (const TokenRecord &record : records)
            QVERIFY(m_store->put(record));
        QCOMPARE(arrivals.sinceLast(), 3);
        QVERIFY(m_store->putAll(someRecords(300)));
        QCOMPARE(arrivals.sinceLast(), 1);
        QVERIFY(m_store->putAll({}));
        QCOMPARE(arrivals.sinceLast(), 0);
    }
#endif

    void nothingIsNoChange()
    {
        QSignalSpy changed(m_store.get(), &RecordStore::changed);
        QVERIFY(m_store->putAll({}));
        QVERIFY(changed.isEmpty());
    }

    void refusedWriteChangesNothing()
    {
        const QList<TokenRecord> records = someRecords(3);
        QVERIFY(m_store->put(records.at(0)));
        const QList<TokenRecord> before = m_store->records();
        QVERIFY(m_dir->remove());
        QVERIFY(sample::write(m_dir->path(), QByteArray("in the way")));
        QSignalSpy changed(m_store.get(), &RecordStore::changed);
        const auto stored = m_store->putAll(records);
        QFile::remove(m_dir->path());
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, RecordErrorKind::CannotWrite);
        QCOMPARE(m_store->records(), before);
        QVERIFY(changed.isEmpty());
    }

    /// Whatever the order and the states: the same list as one after the other.
    void isTheSameAsOneByOne_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("in order") << QList<int>{0, 1, 2, 3};
        QTest::newRow("backwards") << QList<int>{3, 2, 1, 0};
        QTest::newRow("one twice") << QList<int>{0, 1, 0};
        QTest::newRow("the former last") << QList<int>{1, 0, 2};
    }
    void isTheSameAsOneByOne()
    {
        QFETCH(QList<int>, order);
        // Three for one target, the first of them a former one, and another target.
        QList<TokenRecord> records;
        for (int day = 0; day < 3; ++day)
            records.append(sample::record(sample::orgId(), QStringLiteral("gitlab"), day));
        records.append(sample::record(sample::otherOrgId(), QStringLiteral("gitlab"), 9));
        records[0].state = RecordState::Replaced;
        records[1].note = QString(longestNote + 5, QLatin1Char('x'));
        records[2].ownDays = 0;
        QList<TokenRecord> given;
        for (const int index : std::as_const(order))
            given.append(records.at(index));

        RecordStore other(m_dir->filePath(QStringLiteral("other.json")), m_clock);
        QVERIFY(other.load());
        const TokenRecord current = sample::record(sample::orgId(), QStringLiteral("gitlab"), -1);
        QVERIFY(other.put(current));
        QVERIFY(m_store->put(current));
        for (const TokenRecord &record : std::as_const(given))
            QVERIFY(other.put(record));
        QVERIFY(m_store->putAll(given));
        QCOMPARE(m_store->records(), other.records());
    }

    /// Fields of a later version stay, as with a single record.
    void keepsUnknownFields()
    {
        TokenRecord record = someRecords(1).constFirst();
        record.unknownFields[QStringLiteral("reviewedBy")] = 1;
        QVERIFY(m_store->put(record));
        TokenRecord made = record;
        made.unknownFields = {};
        const auto stored = m_store->putAll({made});
        QVERIFY(stored);
        QCOMPARE(stored->constFirst().unknownFields, record.unknownFields);
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_dir->filePath(QStringLiteral("tokens.json"));
    }

    broker::test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<RecordStore> m_store;
};

BTA_TEST(TestRecordStoreBatch)
#include "tst_recordstorebatch.moc"
