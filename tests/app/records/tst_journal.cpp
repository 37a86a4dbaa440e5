// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/journal.h"

#include "samplerecords.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::records;

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_folder = m_dir->filePath(QStringLiteral("profile/unfinished"));
    }

    void nothingAtFirst()
    {
        const auto pending = Journal(m_folder).pending();
        QVERIFY(pending.operations.isEmpty());
        QCOMPARE(pending.unreadable, 0);
    }

    void survivesTheProcess_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {OperationKind::AddIntegration, OperationKind::EnableBroker,
                 OperationKind::RepeatEnable, OperationKind::StoreToken, OperationKind::StoreCredential})
            QTest::addRow("kind %d", static_cast<int>(kind)) << static_cast<int>(kind);
    }
    void survivesTheProcess()
    {
        QFETCH(int, kind);
        Operation operation = sample::operation();
        operation.kind = static_cast<OperationKind>(kind);
        operation.origin = Origin::Retrieved;
        operation.practice = true;
        operation.target.integration.reset();
        operation.target.org.group.reset();
        if (operation.kind == OperationKind::StoreCredential)
            operation.record = sample::record(sample::orgId(), QStringLiteral("gitlab"));
        QVERIFY(Journal(m_folder).begin(operation));
        QCOMPARE(Journal(m_folder).pending().operations, QList<Operation>{operation});
    }

    void isPrivate()
    {
        const Operation operation = sample::operation();
        QVERIFY(Journal(m_folder).begin(operation));
        QVERIFY(sample::isPrivate(m_folder));
        QVERIFY(sample::isPrivate(fileOf(operation)));
    }

    void advances()
    {
        Operation operation = sample::operation();
        Journal journal(m_folder);
        QVERIFY(journal.begin(operation));
        QJsonObject file = sample::jsonOf(fileOf(operation));
        file[QStringLiteral("note")] = QStringLiteral("kept");
        QVERIFY(sample::write(fileOf(operation), file));
        for (const auto stage : {OperationStage::Unknown, OperationStage::Stored, OperationStage::Prepared}) {
            QVERIFY(journal.advance(operation.id, stage));
            operation.stage = stage;
            QCOMPARE(journal.pending().operations, QList<Operation>{operation});
        }
        QCOMPARE(
            sample::jsonOf(fileOf(operation))[QStringLiteral("note")].toString(), QStringLiteral("kept"));
        QVERIFY(sample::isPrivate(fileOf(operation)));
    }

    void doesNotAdvanceWhatIsNotThere()
    {
        const auto advanced = Journal(m_folder).advance(OperationId::create(), OperationStage::Stored);
        QVERIFY(!advanced);
        QCOMPARE(advanced.error().kind, RecordErrorKind::CannotRead);
        QVERIFY(Journal(m_folder).pending().operations.isEmpty());
    }

    void finishes()
    {
        const Operation one = sample::operation();
        const Operation two = sample::operation();
        Journal journal(m_folder);
        QVERIFY(journal.begin(one));
        QVERIFY(journal.begin(two));
        QVERIFY(journal.finish(one.id));
        QCOMPARE(journal.pending().operations, QList<Operation>{two});
        QVERIFY2(journal.finish(one.id), "gone already is a success");
        QVERIFY(journal.finish(OperationId::create()));
    }

    void oldestFirst()
    {
        Journal journal(m_folder);
        QList<Operation> expected;
        for (int minute = 0; minute < 6; ++minute)
            expected.append(sample::operation(minute));
        for (const int index : {3, 0, 5, 1, 4, 2})
            QVERIFY(journal.begin(expected[index]));
        QCOMPARE(journal.pending().operations, expected);
    }

    void keepsWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = QJsonDocument(jsonOfSample()).toJson();
        QTest::addColumn<bool>("isDamaged");
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("half") << good.first(good.size() / 2) << true;
        QTest::newRow("array") << QByteArray("[]") << true;
        const auto changed = [](const char *field, const QJsonValue &value) {
            QJsonObject json = jsonOfSample();
            json[QLatin1String(field)] = value;
            return QJsonDocument(json).toJson();
        };
        QTest::newRow("newer schema") << changed("schema", 2) << false;
        QTest::newRow("unknown kind") << changed("kind", QStringLiteral("rotate")) << false;
        QTest::newRow("unknown stage") << changed("stage", QStringLiteral("half")) << false;
        QTest::newRow("no organization") << changed("orgId", QJsonValue()) << false;
        QTest::newRow("another id than its name") << changed("id", newUuid()) << true;
        QTest::newRow("foreign key") << changed("keychainEntry", QStringLiteral("x")) << false;
        QTest::newRow("local time") << changed("started", QStringLiteral("2026-01-01T08:00:00")) << false;
    }
    void keepsWhatItCannotRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isDamaged);
        Journal journal(m_folder);
        const Operation good = sample::operation();
        QVERIFY(journal.begin(good));
        const QString path = m_folder + QStringLiteral("/0c000000-0000-4000-8000-000000000000.json");
        QVERIFY(sample::write(path, content));
        const auto pending = journal.pending();
        QCOMPARE(pending.operations, QList<Operation>{good});
        QCOMPARE(pending.unreadable, isDamaged ? 0 : 1);
        QCOMPARE(
            pending.setAside, isDamaged ? QStringList{path + QStringLiteral(".damaged")} : QStringList());
        // Whoever looks later is told as well.
        QVERIFY(journal.pending().setAside.isEmpty());
        QCOMPARE(journal.setAside(), pending.setAside);
        const auto id = sample::id<OperationId>("0c000000-0000-4000-8000-000000000000");
        QVERIFY(!journal.advance(id, OperationStage::Stored));
        QCOMPARE(sample::contentOf(isDamaged ? pending.setAside.constFirst() : path), content);
    }

    void truncatedAnywhere()
    {
        Journal journal(m_folder);
        const Operation operation = sample::operation();
        QVERIFY(journal.begin(operation));
        const QByteArray whole = sample::contentOf(fileOf(operation));
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            QVERIFY(sample::write(fileOf(operation), whole.first(length)));
            const auto pending = journal.pending();
            QCOMPARE(pending.operations.size() + pending.setAside.size(), 1);
            QCOMPARE(pending.unreadable, 0);
            for (const QString &aside : pending.setAside)
                QVERIFY(QFile::remove(aside));
        }
    }

    void refusedWrite()
    {
        QVERIFY(sample::write(m_dir->filePath(QStringLiteral("profile")), QByteArray("in the way")));
        const auto begun = Journal(m_folder).begin(sample::operation());
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, RecordErrorKind::CannotWrite);
        QVERIFY(!begun.error().path.isEmpty());
    }

    void whatIsNoFileIsReported_data() { test::addOddFiles(); }
    void whatIsNoFileIsReported()
    {
        QFETCH(test::OddFile, oddFile);
        Operation operation = sample::operation();
        if (!test::makeOddFile(fileOf(operation), oddFile))
            QSKIP("This user may not make one.");
        Journal journal(m_folder);
        QCOMPARE(journal.pending().unreadable, 1);
        QVERIFY(!journal.begin(operation));
        QVERIFY(!journal.advance(operation.id, OperationStage::Stored));
        QVERIFY(test::isOdd(fileOf(operation)));
    }

    void hugeNotesAreReported()
    {
        const Operation operation = sample::operation();
        QVERIFY(test::makeLargeFile(fileOf(operation), 100LL * 1024 * 1024));
        const qint64 before = test::peakMemory();
        QCOMPARE(Journal(m_folder).pending().unreadable, 1);
        QVERIFY(test::peakMemory() - before < 8LL * 1024 * 1024);
        QVERIFY(QFile::exists(fileOf(operation)));
    }

    void aFolderThatIsNoneIsReported()
    {
        QVERIFY(sample::write(m_dir->filePath(QStringLiteral("file")), QByteArray("x")));
        QCOMPARE(Journal(m_dir->filePath(QStringLiteral("file"))).pending().unreadable, 1);
    }

private:
    static QJsonObject jsonOfSample()
    {
        QTemporaryDir dir;
        Operation operation = sample::operation();
        operation.id = sample::id<OperationId>("0c000000-0000-4000-8000-000000000000");
        const bool written = Journal(dir.path()).begin(operation).has_value();
        Q_ASSERT(written);
        Q_UNUSED(written)
        return sample::jsonOf(dir.filePath(operation.id.toString() + QStringLiteral(".json")));
    }

    [[nodiscard]] QString fileOf(const Operation &operation) const
    {
        return m_folder + u'/' + operation.id.toString() + QStringLiteral(".json");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

BTA_TEST(TestJournal)
#include "tst_journal.moc"
