// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/clientfiles.h"

#include "app/clientconfig/configsamples.h"
#include "audit/auditreader.h"
#include "clientconfig/remembered.h"
#include "core/marker.h"
#include "support/fakevault.h"
#include "support/filerights.h"
#include "support/samples.h"
#include "support/silenthttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#if defined(Q_OS_UNIX)
#include <sys/stat.h>
#endif

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;
using clientconfig::Carrier;
using clientconfig::PlannedFile;
using clientconfig::SavedFile;

namespace {

BrokerToken tokenNumber(int number)
{
    return BrokerToken::parse(
        secretOf(QStringLiteral("5a2d9c4e-7b31-4f08-a6d2-%1").arg(number, 12, 10, QLatin1Char('0'))))
        .value();
}

/// Tokens of several organizations in a keychain that does as it is told, and an empty folder.
struct FilesBench
{
    explicit FilesBench(int tokens)
        : space(http, &keychain)
        , files(space.workspace)
    {
        for (int number = 0; number < tokens; ++number) {
            records::Target target = samples::target();
            target.org = {
                OrgId::parse(
                    QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
                    .value(),
                QStringLiteral("Team %1").arg(number), QStringLiteral("team-%1").arg(number), std::nullopt};
            const auto record = space.records.put(samples::record(tokenNumber(number), target)).value();
            keychain.put(record.key, tokenNumber(number).secret());
            records.append(record);
        }
    }

    [[nodiscard]] QList<PlannedFile> plan(Carrier carrier = Carrier::DockerEnvFile) const
    {
        const auto type = clientType("gitlab");
        return clientconfig::planFiles(
            records, {type, samples::region(), neededAnswers(type), carrier}, space.records.records());
    }
    [[nodiscard]] bool start(Carrier carrier = Carrier::DockerEnvFile, const QString &remark = {})
    {
        return files.start(plan(carrier), carrier, folder.path(), remark).has_value();
    }
    [[nodiscard]] bool finish() const
    {
        return QTest::qWaitFor([this] { return !files.isRunning(); }, 60000);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SilentHttp http;
    FakeVault keychain;
    TestWorkspace space;
    QTemporaryDir folder;
    QList<records::TokenRecord> records;
    ClientFiles files;
};

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

} // namespace

class TestClientFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheSingleWindowWrites_data();
    void writesWhatTheSingleWindowWrites();
    void readsOneTokenAtATime();
    void replacesNothing();
    void saysWhereTheKeychainStopped();
    void goesOnPastAMissingToken();
    void stopsWhenAsked();
    void marksPractice();
    void leavesTheEventLoopItsTurns();
    void knowsTheTokensOfAJob();
};

void TestClientFiles::writesWhatTheSingleWindowWrites_data()
{
    QTest::addColumn<int>("carrier");
    for (const Carrier carrier : clientconfig::carriers())
        QTest::addRow("%d", static_cast<int>(carrier)) << static_cast<int>(carrier);
}

void TestClientFiles::writesWhatTheSingleWindowWrites()
{
    QFETCH(const int, carrier);
    const auto by = static_cast<Carrier>(carrier);
    FilesBench bench(3);
    // One after the other, as somebody without this would: what the first is remembered by moves the next.
    QList<QByteArray> single;
    QList<records::TokenRecord> all = bench.records;
    for (int number = 0; number < 3; ++number) {
        clientconfig::Draft draft = clientconfig::startingDraft(
            {all[number].id, all[number].fingerprint}, {clientType("gitlab")}, samples::region(), all);
        draft.answers = neededAnswers(clientType("gitlab"));
        single.append(bytesOf((**clientconfig::complete(by, draft, tokenNumber(number))).text));
        all[number].client = clientconfig::remembering({}, draft, by);
    }
#if defined(Q_OS_UNIX)
    const mode_t before = ::umask(0);
#endif
    QVERIFY(bench.start(by) && bench.finish());
#if defined(Q_OS_UNIX)
    ::umask(before);
#endif
    QCOMPARE(bench.files.written(), 3);
    const QList<PlannedFile> plan = bench.plan(by);
    for (int number = 0; number < 3; ++number) {
        QVERIFY(plan[number].fileName.startsWith(QStringLiteral("team-%1-gitlab.").arg(number)));
        QCOMPARE(bench.content(plan[number].fileName), single[number]);
        QVERIFY(test::isPrivate(bench.folder.filePath(plan[number].fileName)));
        // Remembered and noted, as after the single window.
        const auto client = bench.space.records.find(bench.records[number].id)
                                ->client->clientWith(Marker::of(bench.records[number].fingerprint).text());
        QCOMPARE(client->port, 8000 + number);
        QCOMPARE(client->fileName, plan[number].fileName);
    }
    QCOMPARE(bench.names().size(), 3);
    const QList<audit::Entry> noted = bench.space.audit.reader().next(100);
    QCOMPARE(noted.size(), 3);
    for (const audit::Entry &entry : noted)
        QCOMPARE(entry.action, audit::Action::ConfigurationSaved);
    QStringList details{noted[0].detail, noted[1].detail, noted[2].detail};
    details.sort();
    QCOMPARE(details, QStringList({plan[0].fileName, plan[1].fileName, plan[2].fileName}));
}

void TestClientFiles::readsOneTokenAtATime()
{
    FilesBench bench(3);
    bench.keychain.hold();
    QVERIFY(bench.start());
    for (int number = 0; number < 3; ++number) {
        QTRY_COMPARE(bench.keychain.count(FakeVault::Call::Read), number + 1);
        QTest::qWait(5);
        QCOMPARE(bench.keychain.waiting(), 1);
        QCOMPARE(bench.names().size(), number);
        QVERIFY(bench.keychain.releaseOne());
    }
    QVERIFY(bench.finish());
    QCOMPARE(bench.files.written(), 3);
}

/// Not a byte, and not a token is read.
void TestClientFiles::replacesNothing()
{
    FilesBench bench(3);
    QFile other(bench.folder.filePath(QStringLiteral("team-2-gitlab.env")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QCOMPARE(other.write("mine"), 4);
    other.close();
    const auto begun
        = bench.files.start(bench.plan(), Carrier::DockerEnvFile, bench.folder.path(), QString());
    QVERIFY(!begun);
    QCOMPARE(std::get<QStringList>(begun.error()), QStringList{QStringLiteral("team-2-gitlab.env")});
    QTest::qWait(20);
    QCOMPARE(bench.names(), QStringList{QStringLiteral("team-2-gitlab.env")});
    QCOMPARE(bench.content(QStringLiteral("team-2-gitlab.env")), QByteArray("mine"));
    QCOMPARE(bench.keychain.count(FakeVault::Call::Read), 0);
}

void TestClientFiles::saysWhereTheKeychainStopped()
{
    FilesBench bench(4);
    bench.keychain.hold();
    QVERIFY(bench.start());
    QTRY_COMPARE(bench.keychain.waiting(), 1);
    QVERIFY(bench.keychain.releaseOne());
    QTRY_COMPARE(bench.keychain.waiting(), 1);
    bench.keychain.failNext(FakeVault::Call::Read, vault::VaultErrorKind::Locked);
    bench.keychain.release();
    QVERIFY(bench.finish());
    QCOMPARE(bench.names(), QStringList{QStringLiteral("team-0-gitlab.env")});
    QCOMPARE(bench.files.written(), 1);
    QVERIFY(std::holds_alternative<SavedFile>(bench.files.outcomes()[0]));
    QCOMPARE(std::get<vault::VaultError>(bench.files.outcomes()[1]).kind, vault::VaultErrorKind::Locked);
    QVERIFY(std::holds_alternative<NotWritten>(bench.files.outcomes()[2]));
    QVERIFY(std::holds_alternative<NotWritten>(bench.files.outcomes()[3]));
    QCOMPARE(bench.keychain.count(FakeVault::Call::Read), 2);
    // The client of the file that is there is remembered all the same.
    QVERIFY(bench.space.records.find(bench.records[0].id)->client.has_value());
    QVERIFY(!bench.space.records.find(bench.records[1].id)->client.has_value());
    QCOMPARE(bench.space.audit.reader().next(100).size(), 1);
}

/// Gone, or another one than recorded: its own file only.
void TestClientFiles::goesOnPastAMissingToken()
{
    FilesBench bench(4);
    bench.keychain.put(bench.records[2].key, tokenNumber(77).secret());
    bench.keychain.failNext(FakeVault::Call::Read, vault::VaultErrorKind::NotFound);
    QVERIFY(bench.start() && bench.finish());
    QCOMPARE(bench.names(),
        QStringList({QStringLiteral("team-1-gitlab.env"), QStringLiteral("team-3-gitlab.env")}));
    QCOMPARE(std::get<vault::VaultError>(bench.files.outcomes()[0]).kind, vault::VaultErrorKind::NotFound);
    QCOMPARE(std::get<vault::VaultError>(bench.files.outcomes()[2]).kind, vault::VaultErrorKind::Unreadable);
}

void TestClientFiles::stopsWhenAsked()
{
    FilesBench bench(3);
    bench.keychain.hold();
    QVERIFY(bench.start());
    QTRY_COMPARE(bench.keychain.waiting(), 1);
    QVERIFY(bench.keychain.releaseOne());
    QTRY_COMPARE(bench.keychain.waiting(), 1);
    bench.files.stop();
    QVERIFY(bench.finish());
    QCOMPARE(bench.names(), QStringList{QStringLiteral("team-0-gitlab.env")});
    QCOMPARE(
        std::get<vault::VaultError>(bench.files.outcomes()[1]).kind, vault::VaultErrorKind::StoppedWaiting);
    QVERIFY(std::holds_alternative<NotWritten>(bench.files.outcomes()[2]));
}

void TestClientFiles::marksPractice()
{
    FilesBench bench(1);
    QVERIFY(bench.start(Carrier::DockerEnvFile, QStringLiteral("Nothing is real")) && bench.finish());
    QVERIFY(bench.content(QStringLiteral("team-0-gitlab.env")).startsWith("# Nothing is real\n"));
}

/// The store in memory answers at once; the event loop has its turn between any two files all the same.
void TestClientFiles::leavesTheEventLoopItsTurns()
{
    FilesBench bench(60);
    int turns = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, [&turns] { ++turns; });
    clock.start(0);
    QVERIFY(bench.start());
    QCOMPARE(bench.names().size(), 0);
    QVERIFY(bench.finish());
    QCOMPARE(bench.files.written(), 60);
    QVERIFY2(turns >= 30, qPrintable(QString::number(turns)));
}

void TestClientFiles::knowsTheTokensOfAJob()
{
    JobPlan plan{JobId::create(), Way::Each, samples::target().regionId, samples::target().apiAddress,
        QStringLiteral("gitlab"), false, samples::moment()};
    const RecordId first = RecordId::create();
    const RecordId second = RecordId::create();
    for (const RecordId &id : {first, second})
        plan.rows.append(RowPlan{samples::target().org, Act::Add, std::nullopt, id});
    const Done done{samples::integrationId(), KeptToken{tokenNumber(1).fingerprint()}};
    QCOMPARE(recordsOf(plan, {RowState(done), RowState(Refused())}), QList<RecordId>{first});
    // Not kept here: there is nothing to write.
    QCOMPARE(
        recordsOf(plan, {RowState(Done{samples::integrationId()}), RowState(done)}), QList<RecordId>{second});
    // Shared: one token, one client.
    plan.way = Way::Share;
    plan.sourceRecord = second;
    QCOMPARE(recordsOf(plan, {RowState(done), RowState(done)}), QList<RecordId>{second});
    QCOMPARE(recordsOf(plan, {RowState(Refused()), RowState(Skipped())}), QList<RecordId>());
    plan.way = Way::TakeBack;
    QCOMPARE(recordsOf(plan, {RowState(done), RowState(done)}), QList<RecordId>());
}

BTA_TEST(TestClientFiles)
#include "tst_clientfiles.moc"
