// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"

#include "samplerecords.h"
#include "support/fixedclock.h"
#include "support/testroom.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::records;

/// One file, several programs: what the one wrote is not lost by what the other writes.
class TestRecordStoreShared final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("tokens.json"));
    }

    void takesOverWhatTheOtherAdded()
    {
        RecordStore one(m_path, m_clock);
        RecordStore other(m_path, m_clock);
        QVERIFY(one.load());
        QVERIFY(other.load());
        const TokenRecord first = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        const TokenRecord second = sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1);
        QVERIFY(one.put(first));
        QVERIFY(other.put(second));
        QCOMPARE(other.records(), (QList<TokenRecord>{first, second}));
        QCOMPARE(stored(), (QList<TokenRecord>{first, second}));
        // A newer one of the same target replaces it, whoever stored it.
        const TokenRecord newer = sample::record(sample::otherOrgId(), QStringLiteral("jira"), 2);
        QVERIFY(one.put(newer));
        QCOMPARE(one.find(second.id)->state, RecordState::Replaced);
        QCOMPARE(stored().size(), 3);
    }

    void takesOverWhatTheOtherRemoved()
    {
        RecordStore one(m_path, m_clock);
        QVERIFY(one.load());
        const TokenRecord gone = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        const TokenRecord stays = sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1);
        QVERIFY(one.put(gone));
        RecordStore other(m_path, m_clock);
        QVERIFY(other.load());
        QVERIFY(other.remove(gone.id).value());
        QVERIFY(one.put(stays));
        QCOMPARE(stored(), QList<TokenRecord>{stays});
        QVERIFY(!one.remove(gone.id).value());
    }

    void keepsWhatItKnowsWhenTheFileIsDamagedMeanwhile()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        const TokenRecord first = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        const TokenRecord second = sample::record(sample::otherOrgId(), QStringLiteral("jira"), 1);
        QVERIFY(store.put(first));
        QVERIFY(sample::write(m_path, QByteArray("{ no list")));
        QVERIFY(store.put(second));
        QCOMPARE(stored(), (QList<TokenRecord>{first, second}));
        const QStringList aside = setAside();
        QCOMPARE(aside.size(), 1);
        QCOMPARE(sample::contentOf(m_dir->filePath(aside.constFirst())), QByteArray("{ no list"));
        // A file that has gone is written anew.
        QVERIFY(QFile::remove(m_path));
        QVERIFY(store.put(second));
        QCOMPARE(stored(), (QList<TokenRecord>{first, second}));
    }

    void leavesAloneWhatANewerVersionWroteMeanwhile()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        const TokenRecord first = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        QVERIFY(store.put(first));
        const QByteArray newer = R"({"schema":99})";
        QVERIFY(sample::write(m_path, newer));
        const auto put = store.put(sample::record(sample::otherOrgId(), QStringLiteral("jira")));
        QVERIFY(!put);
        QCOMPARE(put.error().kind, RecordErrorKind::NewerVersion);
        QCOMPARE(sample::contentOf(m_path), newer);
        QCOMPARE(store.records(), QList<TokenRecord>{first});
    }

    void saysThatTheOtherDoesNotEnd()
    {
        RecordStore store(m_path, m_clock);
        QVERIFY(store.load());
        QLockFile other(m_path + QLatin1String(".lock"));
        QVERIFY(other.tryLock());
        const auto put = store.put(sample::record(sample::orgId(), QStringLiteral("gitlab")));
        QVERIFY(!put);
        QCOMPARE(put.error().kind, RecordErrorKind::Busy);
        QVERIFY(!QFile::exists(m_path));
        other.unlock();
        QVERIFY(store.put(sample::record(sample::orgId(), QStringLiteral("gitlab"))));
        // Nothing of the lock is left behind.
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
            QStringList{QStringLiteral("tokens.json")});
    }

    void processesLoseNothing()
    {
        constexpr int each = 25;
        QProcess writers[3];
        for (QProcess &writer : writers)
            writer.start(QStringLiteral(BTA_RECORDWRITER), {m_path, QString::number(each)});
        QStringList confirmed;
        for (QProcess &writer : writers) {
            QVERIFY(writer.waitForFinished(60000));
            QCOMPARE(writer.exitCode(), 0);
            confirmed += QString::fromLatin1(writer.readAllStandardOutput())
                             .remove(u'\r')
                             .split(u'\n', Qt::SkipEmptyParts);
        }
        QCOMPARE(confirmed.size(), 3 * each);
        QStringList there;
        for (const TokenRecord &record : stored())
            there.append(record.id.toString());
        confirmed.sort();
        there.sort();
        QCOMPARE(there, confirmed);
        QVERIFY(setAside().isEmpty());
    }

private:
    [[nodiscard]] QList<TokenRecord> stored() const
    {
        RecordStore store(m_path, m_clock);
        return store.load() ? store.records() : QList<TokenRecord>();
    }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(m_dir->path()).entryList({QStringLiteral("tokens.damaged-*")}, QDir::Files);
    }

    broker::test::FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

BTA_TEST(TestRecordStoreShared)
#include "tst_recordstoreshared.moc"
