// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/journal.h"

#include "samplerecords.h"
#include "support/filerights.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::records;

namespace {

QByteArray noteAsWritten(bool isCredential);

} // namespace

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

    /// Written out once more on purpose: earlier and later versions read each other's files.
    void writesTheSameBytesForEver_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("stage");
        QTest::addColumn<QByteArray>("expected");
        const QList<QByteArray> kinds{
            "add-integration", "enable-broker", "repeat-enable", "store-token", "store-credential"};
        const QList<QByteArray> stages{"prepared", "unknown", "stored"};
        for (int kind = 0; kind < kinds.size(); ++kind) {
            for (int stage = 0; stage < stages.size(); ++stage) {
                const bool isCredential = kind == static_cast<int>(OperationKind::StoreCredential);
                QByteArray expected = noteAsWritten(isCredential);
                expected.replace("@kind@", kinds.at(kind)).replace("@stage@", stages.at(stage));
                QTest::addRow("%s %s", kinds.at(kind).constData(), stages.at(stage).constData())
                    << kind << stage << expected;
            }
        }
    }
    void writesTheSameBytesForEver()
    {
        QFETCH(int, kind);
        QFETCH(int, stage);
        QFETCH(QByteArray, expected);
        Operation operation = sample::operation();
        operation.id = *OperationId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77");
        operation.kind = static_cast<OperationKind>(kind);
        operation.target.org.id = *OrgId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01");
        operation.target.org.group = *GroupId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a03");
        operation.target.integration = *IntegrationId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a04");
        operation.plannedRecord = *RecordId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02");
        operation.plannedKey = vault::KeySpace(QString(), false)
                                   .key(vault::SecretKind::BrokerToken, QStringLiteral("SNYK-EU-01"),
                                       operation.plannedRecord.toString());
        operation.started = QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC);
        if (operation.kind == OperationKind::StoreCredential) {
            operation.record = sample::record(operation.target.org.id, QStringLiteral("gitlab"));
            operation.record->id = operation.plannedRecord;
            operation.record->target = operation.target;
            operation.record->key = operation.plannedKey;
            operation.record->fingerprint
                = Fingerprint::of(Secret::take(QByteArray("glpat-0123456789abcdefghij")));
            operation.record->created = operation.started;
            operation.record->due = operation.started.addDays(90);
        }
        QVERIFY(Journal(m_folder).begin(operation));
        if (stage > 0)
            QVERIFY(Journal(m_folder).advance(operation.id, static_cast<OperationStage>(stage)));
        QFile file(fileOf(operation));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written == expected, written.constData());
    }

    void knowsWhatItReadUntilItChanges()
    {
        Journal journal(m_folder);
        QVERIFY(journal.known().operations.isEmpty());
        const Operation operation = sample::operation();
        QVERIFY(journal.begin(operation));
        QCOMPARE(journal.known().operations, QList<Operation>{operation});
        QVERIFY(journal.advance(operation.id, OperationStage::Unknown));
        QCOMPARE(journal.known().operations.constFirst().stage, OperationStage::Unknown);
        QVERIFY(journal.finish(operation.id));
        QVERIFY(journal.known().operations.isEmpty());

        // What came from elsewhere is seen by whoever reads, and known from then on.
        const Operation other = sample::operation();
        QVERIFY(Journal(m_folder).begin(other));
        QVERIFY(journal.known().operations.isEmpty());
        QCOMPARE(journal.pending().operations, QList<Operation>{other});
        QCOMPARE(journal.known().operations, QList<Operation>{other});
    }

    void whatIsDoneSoonIsDoneInOrderAndKnownThen()
    {
        Operation operation = sample::operation();
        {
            Journal journal(m_folder);
            QVERIFY(journal.known().operations.isEmpty());
            const auto begun = journal.beginSoon(operation);
            const auto advanced = journal.advanceSoon(operation.id, OperationStage::Stored);
            QVERIFY(journal.known().operations.isEmpty());
            QTRY_VERIFY(advanced.isFinished());
            QVERIFY(begun.isFinished() && begun.result() && advanced.result());
            operation.stage = OperationStage::Stored;
            QCOMPARE(journal.known().operations, QList<Operation>{operation});
            QCOMPARE(Journal(m_folder).pending().operations, QList<Operation>{operation});
            // Whoever reads waits for what was given before, and hears of it once.
            const auto finished = journal.finishSoon(operation.id);
            const Operation next = sample::operation(1);
            const auto second = journal.beginSoon(next);
            QCOMPARE(journal.pending().operations, QList<Operation>{next});
            QTRY_VERIFY(finished.isFinished() && second.isFinished());
            QCOMPARE(journal.known().operations, QList<Operation>{next});
            (void)journal.finishSoon(next.id);
            (void)journal.beginSoon(operation);
        }
        // What was given is done before it goes.
        QCOMPARE(Journal(m_folder).pending().operations, QList<Operation>{operation});
        // What cannot be done says so.
        Journal journal(m_folder);
        const auto unknown = journal.advanceSoon(OperationId::create(), OperationStage::Stored);
        QTRY_VERIFY(unknown.isFinished());
        QCOMPARE(unknown.result().error().kind, RecordErrorKind::CannotRead);
    }

    void isPrivate()
    {
        const Operation operation = sample::operation();
        QVERIFY(Journal(m_folder).begin(operation));
        QVERIFY(test::isPrivate(m_folder));
        QVERIFY(test::isPrivate(fileOf(operation)));
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
        QVERIFY(test::isPrivate(fileOf(operation)));
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

namespace {

QByteArray noteAsWritten(bool isCredential)
{
    if (isCredential)
        return R"({
    "api": "https://api.eu.snyk.io",
    "groupId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a03",
    "id": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77",
    "integrationId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a04",
    "integrationType": "gitlab",
    "keychainEntry": "broker-token-assistant/broker-token/SNYK-EU-01/0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02",
    "kind": "@kind@",
    "orgId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01",
    "orgName": "Zahlungsverkehr Süd <b>",
    "orgSlug": "zahlungsverkehr-sued",
    "origin": "generated",
    "planned": {
        "api": "https://api.eu.snyk.io",
        "created": "2026-03-12T09:30:00.000Z",
        "due": "2026-06-10T09:30:00.000Z",
        "fingerprint": "glpa-...-ghij",
        "groupId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a03",
        "id": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02",
        "integrationId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a04",
        "integrationType": "gitlab",
        "keychainEntry": "broker-token-assistant/broker-token/SNYK-EU-01/0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02",
        "orgId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01",
        "orgName": "Zahlungsverkehr Süd <b>",
        "orgSlug": "zahlungsverkehr-sued",
        "origin": "generated",
        "practice": false,
        "region": "SNYK-EU-01",
        "sha256": "f7b8f94ff12f83d17ea12c4590191bf0a75c265c295864c5486445a55ddf84dd",
        "state": "current",
        "storage": "keychain"
    },
    "practice": false,
    "record": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02",
    "region": "SNYK-EU-01",
    "schema": 1,
    "stage": "@stage@",
    "started": "2026-03-12T09:30:00.000Z"
}
)";
    return R"({
    "api": "https://api.eu.snyk.io",
    "groupId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a03",
    "id": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77",
    "integrationId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a04",
    "integrationType": "gitlab",
    "keychainEntry": "broker-token-assistant/broker-token/SNYK-EU-01/0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02",
    "kind": "@kind@",
    "orgId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01",
    "orgName": "Zahlungsverkehr Süd <b>",
    "orgSlug": "zahlungsverkehr-sued",
    "origin": "generated",
    "practice": false,
    "record": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02",
    "region": "SNYK-EU-01",
    "schema": 1,
    "stage": "@stage@",
    "started": "2026-03-12T09:30:00.000Z"
}
)";
}

} // namespace

BTA_TEST(TestJournal)
#include "tst_journal.moc"
