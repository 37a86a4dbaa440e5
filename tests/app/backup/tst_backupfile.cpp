// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "backup/backupfile.h"

#include "randomrecords.h"
#include "support/filerights.h"
#include "support/oddfiles.h"
#include "support/testroom.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace broker;
using namespace broker::backup;
using broker::test::RandomRecords;

namespace {

Backup backupWith(const QList<records::TokenRecord> &records, bool practice = false)
{
    return backupOf(records, practice, QStringLiteral("Broker Token Assistant 1.0"), samples::moment());
}

/// With a checksum that fits, as a later version or another program might write it.
QByteArray resigned(QJsonObject content)
{
    content.remove(QStringLiteral("sha256"));
    const QByteArray canonical = QJsonDocument(content).toJson(QJsonDocument::Compact);
    content[QStringLiteral("sha256")]
        = QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
    return QJsonDocument(content).toJson();
}

QJsonObject objectOf(const Backup &backup)
{
    return QJsonDocument::fromJson(toBytes(backup)).object();
}

} // namespace

class TestBackupFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Property: whatever the records hold comes back, in any mode.
    void bringsEverythingBack()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            RandomRecords random(seed);
            const bool practice = random.maybe();
            const Backup backup = backupWith(random.list(static_cast<int>(seed % 12), practice), practice);
            const auto again = fromBytes(toBytes(backup), practice);
            QVERIFY2(again, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(*again == backup, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QCOMPARE(toBytes(*again), toBytes(backup));
        }
    }

    /// One that is in no keychain must not come back as if it were.
    void keepsWhatWasInMemoryApart()
    {
        records::TokenRecord record = samples::record(samples::brokerToken());
        record.storage = records::Storage::Memory;
        const auto again = fromBytes(toBytes(backupWith({record})), false);
        QVERIFY(again);
        QCOMPARE(again->records.constFirst().storage, records::Storage::Memory);
    }

    void leavesTheOtherModeOut()
    {
        RandomRecords random(7);
        const records::TokenRecord real = random.next();
        const records::TokenRecord practised = random.next(true);
        QCOMPARE(backupWith({real, practised}).records, QList<records::TokenRecord>{real});
        QCOMPARE(backupWith({real, practised}, true).records, QList<records::TokenRecord>{practised});
        const auto mixed = fromBytes(toBytes(backupWith({real})), true);
        QVERIFY(!mixed);
        QCOMPARE(mixed.error(), BackupErrorKind::OtherMode);
        // And when somebody mixes them in a file by hand.
        Backup forged = backupWith({real});
        forged.records.append(practised);
        const auto read = fromBytes(toBytes(forged), false);
        QVERIFY(read);
        QCOMPARE(read->records, QList<records::TokenRecord>{real});
        QCOMPARE(read->unreadable, 1);
    }

    void holdsNoSecret()
    {
        QVERIFY(!toBytes(backupWith({samples::record(samples::brokerToken())}))
                     .contains(samples::brokerTokenText));
    }

    /// Torn anywhere: an error, never a part taken for the whole.
    void everyPrefixIsRefused()
    {
        const QByteArray whole = toBytes(backupWith(RandomRecords(3).list(2)));
        QCOMPARE(whole.back(), '\n');
        for (qsizetype size = 0; size < whole.size() - 1; ++size) {
            const auto read = fromBytes(whole.left(size), false);
            QVERIFY2(!read, qPrintable(QString::number(size)));
            QVERIFY(read.error() == BackupErrorKind::Damaged || read.error() == BackupErrorKind::NotABackup);
        }
        // Once it can be told what it was, it is called damaged and not something else.
        QCOMPARE(fromBytes(whole.left(whole.size() / 2), false).error(), BackupErrorKind::Damaged);
        QVERIFY(fromBytes(whole.chopped(1), false));
    }

    void everyFlippedBitIsNoticed()
    {
        const Backup backup = backupWith(RandomRecords(4).list(1));
        const QByteArray whole = toBytes(backup);
        int refused = 0;
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray flipped = whole;
                flipped[at] = static_cast<char>(flipped.at(at) ^ (1 << bit));
                const auto read = fromBytes(flipped, false);
                // White space may turn into other white space.
                QVERIFY2(!read || *read == backup, qPrintable(QStringLiteral("%1, bit %2").arg(at).arg(bit)));
                refused += read ? 0 : 1;
            }
        }
        QVERIFY(refused > whole.size() * 7);
    }

    void tellsFilesApart_data()
    {
        const QJsonObject good = objectOf(backupWith({samples::record(samples::brokerToken())}));
        const auto with = [&good](const char *field, const QJsonValue &value) {
            QJsonObject changed = good;
            changed[QLatin1String(field)] = value;
            return changed;
        };
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<BackupErrorKind>("kind");
        const auto row = [](const char *name, const QByteArray &content, BackupErrorKind kind) {
            QTest::newRow(name) << content << kind;
        };
        row("empty", "", BackupErrorKind::NotABackup);
        row("text", "org,integration\n", BackupErrorKind::NotABackup);
        row("a list", "[1, 2]", BackupErrorKind::NotABackup);
        row("the list of tokens", R"({"schema": 1, "records": []})", BackupErrorKind::NotABackup);
        row("other format", resigned(with("format", QStringLiteral("x"))), BackupErrorKind::NotABackup);
        row("edited", QJsonDocument(with("program", QStringLiteral("x"))).toJson(),
            BackupErrorKind::WrongChecksum);
        row("no checksum", QJsonDocument(with("sha256", QJsonValue::Undefined)).toJson(),
            BackupErrorKind::WrongChecksum);
        // With its own rule for the checksum.
        row("newer", QJsonDocument(with("schema", 2)).toJson(), BackupErrorKind::NewerVersion);
        row("no schema", resigned(with("schema", QJsonValue::Undefined)), BackupErrorKind::Damaged);
        row("schema 0", resigned(with("schema", 0)), BackupErrorKind::Damaged);
        row("no time", resigned(with("created", QStringLiteral("yesterday"))), BackupErrorKind::Damaged);
        row("local time", resigned(with("created", QStringLiteral("2026-03-12T09:30:00"))),
            BackupErrorKind::Damaged);
        row("no mode", resigned(with("practice", QJsonValue::Undefined)), BackupErrorKind::Damaged);
        row("no records", resigned(with("records", 7)), BackupErrorKind::Damaged);
        row("practice", resigned(with("practice", true)), BackupErrorKind::OtherMode);
    }
    void tellsFilesApart()
    {
        QFETCH(QByteArray, content);
        QFETCH(BackupErrorKind, kind);
        const auto read = fromBytes(content, false);
        QVERIFY(!read);
        QCOMPARE(read.error(), kind);
    }

    void countsWhatItCannotRead()
    {
        const records::TokenRecord record = samples::record(samples::brokerToken());
        QJsonObject content = objectOf(backupWith({record}));
        QJsonArray entries = content[QStringLiteral("records")].toArray();
        QJsonObject later = entries.at(0).toObject();
        later[QStringLiteral("id")] = newUuid();
        later[QStringLiteral("state")] = QStringLiteral("of a later version");
        entries.append(later);
        entries.append(entries.at(0)); // the same id once more
        entries.append(12);
        content[QStringLiteral("records")] = entries;
        const auto read = fromBytes(resigned(content), false);
        QVERIFY(read);
        QCOMPARE(read->records, QList<records::TokenRecord>{record});
        QCOMPARE(read->unreadable, 3);
    }

    void cleansAndCutsWhatItReads()
    {
        const Backup backup = backupWith({samples::record(samples::brokerToken())});
        QJsonObject content = objectOf(backup);
        QJsonArray entries = content[QStringLiteral("records")].toArray();
        QJsonObject entry = entries.at(0).toObject();
        entry[QStringLiteral("orgName")]
            = QString(QStringLiteral("Acme\u202egnp.exe\n\n") + QString(50000, u'x'));
        entry[QStringLiteral("note")]
            = QString(QStringLiteral("see\u202e\u0007 here\n") + QString(50000, u'y'));
        entries[0] = entry;
        content[QStringLiteral("records")] = entries;
        content[QStringLiteral("program")] = QString(QStringLiteral("P\u202e\n") + QString(50000, u'z'));
        const auto read = fromBytes(resigned(content), false);
        QVERIFY(read);
        const records::TokenRecord &record = read->records.constFirst();
        QVERIFY(record.target.org.name.startsWith(QLatin1String("Acmegnp.exe xxx")));
        QCOMPARE(record.target.org.name.size(), 200);
        QVERIFY(record.note.startsWith(QLatin1String("see here\nyyy")));
        QCOMPARE(record.note.size(), records::longestNote);
        QVERIFY(record.unknownFields.isEmpty());
        QVERIFY(read->program.startsWith(QLatin1String("P zzz")));
        QCOMPARE(read->program.size(), 200);
    }

    void savesForTheUserAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        const Backup backup = backupWith(RandomRecords(5).list(3));
        QVERIFY(save(path, backup));
        QVERIFY(test::isPrivate(path));
        const auto loaded = load(path, false);
        QVERIFY(loaded);
        QVERIFY(*loaded == backup);
    }

    void whatIsNoFileIsRefusedAtOnce_data() { test::addOddFiles(); }
    void whatIsNoFileIsRefusedAtOnce()
    {
        QFETCH(test::OddFile, oddFile);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        if (!test::makeOddFile(path, oddFile))
            QSKIP("This user may not make one.");
        QCOMPARE(load(path, false).error().kind, BackupErrorKind::CannotRead);
        QVERIFY(!save(path, backupWith({})));
        QVERIFY(test::isOdd(path));
    }

    void saysWhyAFileCannotBeUsed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.json"));
        QCOMPARE(load(path, false).error().kind, BackupErrorKind::CannotRead);
        QCOMPARE(load(folder.path(), false).error().kind, BackupErrorKind::CannotRead);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(largestFile + 1));
        file.close();
        const auto tooLarge = load(path, false);
        QCOMPARE(tooLarge.error().kind, BackupErrorKind::TooLarge);
        QCOMPARE(tooLarge.error().path, path);
        QVERIFY(QFile::remove(path));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(largestFile));
        file.close();
        QCOMPARE(load(path, false).error().kind, BackupErrorKind::NotABackup);
    }

    /// The promise beside `largestFile`.
    void manyRecordsWithLongNotesFit()
    {
        records::TokenRecord record = samples::record(samples::brokerToken());
        // Three bytes each in the file.
        record.note = QString(records::longestNote, QChar(u'語'));
        Backup backup = backupWith({record});
        const qint64 one = toBytes(backup).size();
        QVERIFY(one * 5000 < largestFile);
    }
};

BTA_TEST(TestBackupFile)
#include "tst_backupfile.moc"
