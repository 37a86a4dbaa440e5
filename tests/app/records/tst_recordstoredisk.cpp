// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// A list on a disk that takes its time: who asks for "soon" does not wait, and whoever else changes the list
// meanwhile loses nothing of either.

#include "records/recordstore.h"

#include "samplerecords.h"
#include "support/closeddisk.h"
#include "support/fixedclock.h"
#include "support/testroom.h"
#include "support/turnuntil.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <thread>

using namespace broker;
using namespace broker::records;
using namespace broker::test;
using namespace std::chrono_literals;

namespace {

/// Opens the disk from elsewhere, for whoever waits for it here.
class LateOpening final
{
    Q_DISABLE_COPY_MOVE(LateOpening)

public:
    explicit LateOpening(ClosedDisk &disk)
        : m_thread([&disk] {
            std::this_thread::sleep_for(100ms);
            disk.open();
        })
    { }
    ~LateOpening() { m_thread.join(); }

private:
    std::thread m_thread;
};

} // namespace

class TestRecordStoreDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<RecordStore>(path(), m_clock);
        QVERIFY(m_store->load());
        m_record = m_store->put(sample::record(sample::orgId(), QStringLiteral("gitlab"))).value();
    }

    void nobodyWaitsAndNothingIsSaidTooEarly()
    {
        ClosedDisk disk(listOnItsWay());
        const QSignalSpy changed(m_store.get(), &RecordStore::changed);
        const auto soon = m_store->putAllSoon({withNote(QStringLiteral("later"))});
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QVERIFY(!soon.isFinished());
        QCOMPARE(changed.size(), 0);
        QVERIFY(m_store->find(m_record->id)->note.isEmpty());
        QVERIFY(onDisk().find(m_record->id)->note.isEmpty());
        disk.open();
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
        QCOMPARE(soon.result()->constFirst().note, QStringLiteral("later"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_store->find(m_record->id)->note, QStringLiteral("later"));
        QCOMPARE(onDisk().find(m_record->id)->note, QStringLiteral("later"));
    }

    void whoCannotWaitComesAfterAndKeepsBoth()
    {
        ClosedDisk disk(listOnItsWay());
        TokenRecord shared = *m_record;
        shared.sharedWith.append(sample::target(sample::otherOrgId(), QStringLiteral("gitlab")));
        const auto soon = m_store->putAllSoon({shared});
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        const QSignalSpy changed(m_store.get(), &RecordStore::changed);
        const auto stored = [&] {
            const LateOpening opening(disk);
            return m_store->put(withNote(QStringLiteral("typed meanwhile")));
        }();
        QVERIFY(stored);
        QCOMPARE(stored->note, QStringLiteral("typed meanwhile"));
        QCOMPARE(stored->sharedWith, shared.sharedWith);
        QCOMPARE(m_store->find(m_record->id), std::optional(*stored));
        QCOMPARE(onDisk().find(m_record->id), std::optional(*stored));
        // Both are heard of once, when all is done.
        QCOMPARE(changed.size(), 1);
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
        QVERIFY(soon.result());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_store->find(m_record->id)->note, QStringLiteral("typed meanwhile"));
    }

    void twoOnTheirWayKeepTheirOrder()
    {
        ClosedDisk disk(listOnItsWay());
        TokenRecord shared = withNote(QStringLiteral("first"));
        shared.sharedWith.append(sample::target(sample::otherOrgId(), QStringLiteral("gitlab")));
        const auto first = m_store->putAllSoon({shared});
        const auto second = m_store->putAllSoon({withNote(QStringLiteral("second"))});
        disk.open();
        QVERIFY(turnUntil([&second] { return second.isFinished(); }, 10s));
        QVERIFY(first.isFinished());
        for (const auto &found : {m_store->find(m_record->id), onDisk().find(m_record->id)}) {
            QCOMPARE(found->note, QStringLiteral("second"));
            QCOMPARE(found->sharedWith, shared.sharedWith);
        }
    }

    /// Two jobs at once, for integrations of the same token: neither takes back what the other has done.
    void twoJobsThatShareKeepEachOthersNames()
    {
        const auto target = [](const char *org) {
            return sample::target(OrgId::parse(QString::fromLatin1(org)).value(), QStringLiteral("gitlab"));
        };
        const Target kept = target("0b5a3a40-0000-4000-8000-0000000000a1");
        const Target taken = target("0b5a3a40-0000-4000-8000-0000000000a2");
        const Target added = target("0b5a3a40-0000-4000-8000-0000000000a3");
        const Target alsoAdded = target("0b5a3a40-0000-4000-8000-0000000000a4");
        TokenRecord before = *m_record;
        before.sharedWith = {kept, taken};
        QVERIFY(m_store->put(before));
        TokenRecord one = before;
        one.sharedWith = {kept, taken, added};
        TokenRecord other = before;
        // It takes back what the record was named after as well.
        other.target = kept;
        other.sharedWith = {alsoAdded};
        (void)m_store->putAllSoon({one});
        const auto second = m_store->putAllSoon({other});
        QVERIFY(turnUntil([&second] { return second.isFinished(); }, 10s));
        for (const auto &found : {m_store->find(before.id), onDisk().find(before.id)}) {
            QCOMPARE(found->target, kept);
            QCOMPARE(found->sharedWith, QList<Target>({added, alsoAdded}));
            QCOMPARE(found->state, RecordState::Current);
        }
        // And one that takes back all it knows of does not make history of what the other has just added.
        const TokenRecord seen = *m_store->find(before.id);
        one = seen;
        one.sharedWith.append(taken);
        other = seen;
        other.state = RecordState::Replaced;
        (void)m_store->putAllSoon({one});
        const auto last = m_store->putAllSoon({other});
        QVERIFY(turnUntil([&last] { return last.isFinished(); }, 10s));
        QCOMPARE(m_store->find(before.id)->state, RecordState::Current);
        QCOMPARE(m_store->find(before.id)->target, taken);
        QVERIFY(m_store->find(before.id)->sharedWith.isEmpty());
        // What is left with nobody is what the last one made of it: taken back, and not replaced.
        one = *m_store->find(before.id);
        one.note = QStringLiteral("noted meanwhile");
        other = *m_store->find(before.id);
        other.state = RecordState::TakenBack;
        (void)m_store->putAllSoon({one});
        const auto back = m_store->putAllSoon({other});
        QVERIFY(turnUntil([&back] { return back.isFinished(); }, 10s));
        QCOMPARE(m_store->find(before.id)->state, RecordState::TakenBack);
        QCOMPARE(m_store->find(before.id)->note, QStringLiteral("noted meanwhile"));
    }

    /// Whoever hears of a change may change something.
    void isToldOfAtTheEnd()
    {
        ClosedDisk disk(listOnItsWay());
        QStringList heard;
        connect(m_store.get(), &RecordStore::changed, this,
            [&] { heard.append(m_store->find(m_record->id)->note); });
        (void)m_store->putAllSoon({withNote(QStringLiteral("first"))});
        {
            const LateOpening opening(disk);
            QVERIFY(m_store->put(withNote(QStringLiteral("second"))));
        }
        QCOMPARE(heard, QStringList{QStringLiteral("second")});
    }

    void removingWaitsForWhatIsOnItsWay()
    {
        ClosedDisk disk(listOnItsWay());
        const auto soon = m_store->putAllSoon({withNote(QStringLiteral("on its way"))});
        {
            const LateOpening opening(disk);
            QCOMPARE(m_store->remove(m_record->id).value(), true);
        }
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
        QVERIFY(m_store->records().isEmpty());
        QVERIFY(onDisk().records().isEmpty());
    }

    void manyAreRemovedWithOneWriting()
    {
        QList<RecordId> ids{m_record->id};
        for (int i = 0; i < 20; ++i)
            ids.append(m_store->put(sample::record(OrgId::create(), QStringLiteral("gitlab")))->id);
        const TokenRecord stays
            = m_store->put(sample::record(OrgId::create(), QStringLiteral("gitlab"))).value();
        ClosedDisk disk(listOnItsWay());
        const QSignalSpy changed(m_store.get(), &RecordStore::changed);
        const auto soon = m_store->removeAllSoon(ids);
        QVERIFY(QTest::qWaitFor([&disk] { return disk.isAwaited(); }));
        QVERIFY(!soon.isFinished());
        QCOMPARE(m_store->records().size(), 22);
        QCOMPARE(onDisk().records().size(), 22);
        disk.open();
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
        QCOMPARE(soon.result().value(), true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_store->records(), QList<TokenRecord>{stays});
        QCOMPARE(onDisk().records(), QList<TokenRecord>{stays});
        // Those that are gone already are no failure, and no news.
        const auto again = m_store->removeAllSoon(ids);
        QVERIFY(turnUntil([&again] { return again.isFinished(); }, 10s));
        QCOMPARE(again.result().value(), false);
        QCOMPARE(changed.size(), 1);
    }

    /// Whoever changes it has not heard yet that it goes; it is with others that stay.
    void whatIsOnItsWayOffTheListStaysOffIt()
    {
        const TokenRecord other
            = m_store->put(sample::record(sample::otherOrgId(), QStringLiteral("gitlab"))).value();
        TokenRecord changed = other;
        changed.note = QStringLiteral("kept");
        ClosedDisk disk(listOnItsWay());
        (void)m_store->removeAllSoon({m_record->id});
        const auto put = m_store->putAllSoon({withNote(QStringLiteral("too late")), changed});
        disk.open();
        QVERIFY(turnUntil([&put] { return put.isFinished(); }, 10s));
        QCOMPARE(put.result()->size(), 2);
        QCOMPARE(put.result()->at(0).id, m_record->id);
        QCOMPARE(m_store->records(), QList<TokenRecord>{changed});
        QCOMPARE(onDisk().records(), QList<TokenRecord>{changed});
    }

    void aFailedRemovalKeepsAll()
    {
        QVERIFY(QFile::rename(path(), path() + QLatin1String(".aside")));
        QVERIFY(QDir().mkdir(path()));
        const auto soon = m_store->removeAllSoon({m_record->id});
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
        QCOMPARE(soon.result().error().kind, RecordErrorKind::NotAFile);
        QVERIFY(m_store->find(m_record->id));
    }

    void aFailureChangesNothing()
    {
        const QByteArray before = contentOfList();
        QVERIFY(QFile::rename(path(), path() + QLatin1String(".aside")));
        QVERIFY(QDir().mkdir(path()));
        const QSignalSpy changed(m_store.get(), &RecordStore::changed);
        const auto soon = m_store->putAllSoon({withNote(QStringLiteral("lost"))});
        QVERIFY(turnUntil([&soon] { return soon.isFinished(); }, 10s));
        QVERIFY(!soon.result());
        QCOMPARE(soon.result().error().kind, RecordErrorKind::NotAFile);
        QCOMPARE(soon.result().error().path, path());
        QCOMPARE(changed.size(), 0);
        QVERIFY(m_store->find(m_record->id)->note.isEmpty());
        // And the next one goes through.
        QVERIFY(QDir().rmdir(path()));
        QVERIFY(QFile::rename(path() + QLatin1String(".aside"), path()));
        QCOMPARE(contentOfList(), before);
        QVERIFY(m_store->put(withNote(QStringLiteral("kept"))));
        QCOMPARE(onDisk().find(m_record->id)->note, QStringLiteral("kept"));
    }

    void whatWasGivenIsWrittenWhenTheStoreGoes()
    {
        ClosedDisk disk(listOnItsWay());
        const auto soon = m_store->putAllSoon({withNote(QStringLiteral("last words"))});
        {
            const LateOpening opening(disk);
            m_store.reset();
        }
        QVERIFY(soon.isFinished());
        QVERIFY(soon.isCanceled());
        QCOMPARE(onDisk().find(m_record->id)->note, QStringLiteral("last words"));
    }

private:
    [[nodiscard]] static QString listOnItsWay()
    {
        return ClosedDisk::newFile(QStringLiteral("/data/tokens.json"));
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("data/tokens.json")); }
    [[nodiscard]] TokenRecord withNote(const QString &note) const
    {
        TokenRecord record = *m_record;
        record.note = note;
        return record;
    }
    [[nodiscard]] QByteArray contentOfList() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As another process reads it.
    [[nodiscard]] const RecordStore &onDisk()
    {
        m_reader = std::make_unique<RecordStore>(path(), m_clock);
        (void)m_reader->load();
        return *m_reader;
    }

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<RecordStore> m_reader;
    std::optional<TokenRecord> m_record;
};

BTA_TEST(TestRecordStoreDisk)
#include "tst_recordstoredisk.moc"
