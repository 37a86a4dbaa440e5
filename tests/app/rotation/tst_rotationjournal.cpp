// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationjournal.h"
#include "rotationsamples.h"
#include "support/await.h"
#include "support/filerights.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::rotation;
using broker::test::await;

namespace {

Rotation fullRotation()
{
    Rotation rotation = samples::rotationAt(Stage::Promoted);
    rotation.target.org.group = GroupId::create();
    rotation.clientAddress = QStringLiteral("http://broker.example:8001");
    rotation.statements
        = {samples::statement(StatedFact::ClientVerified), samples::statement(StatedFact::NotSwitched)};
    rotation.trouble = Trouble{409, QStringLiteral("c0ffee")};
    rotation.keepDays = 14;
    rotation.holder = Holder::User;
    rotation.practice = true;
    rotation.proven = samples::moment().addSecs(90);
    return rotation;
}

} // namespace

class TestRotationJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEverything_data();
    void keepsEverything();
    void isPrivate();
    void forgetsWhatIsOver();
    void writesOneAfterTheOther();
    void keepsFieldsOfALaterVersion();
    void leavesLaterVersionsAlone_data();
    void leavesLaterVersionsAlone();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void reportsWhatCannotBeWritten();
    void readsTheFirstFormat();
    void writesTheSameBytesForEver_data();
    void writesTheSameBytesForEver();

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder->filePath(QStringLiteral("r/") + name);
    }
    [[nodiscard]] QString fileOf(const Rotation &rotation) const
    {
        return path(rotation.id.toString() + QLatin1String(".json"));
    }
    void write(const QString &file, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
    }
    [[nodiscard]] QJsonObject contentOf(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<RotationJournal> m_journal;
};

void TestRotationJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal.emplace(m_folder->filePath(QStringLiteral("r")));
}

void TestRotationJournal::keepsEverything_data()
{
    QTest::addColumn<int>("stage");
    for (int stage = 0; stage <= static_cast<int>(Stage::Promoted); ++stage)
        QTest::addRow("%d", stage) << stage;
    QTest::newRow("everything set") << -1;
}

void TestRotationJournal::keepsEverything()
{
    QFETCH(int, stage);
    const Rotation rotation = stage < 0 ? fullRotation() : samples::rotationAt(static_cast<Stage>(stage));
    QVERIFY(m_journal->save(rotation));
    const auto contents = RotationJournal(m_folder->filePath(QStringLiteral("r"))).load();
    QCOMPARE(contents.rotations.size(), 1);
    QVERIFY(contents.rotations.first() == rotation);
    QCOMPARE(contents.unreadable, 0);
    QVERIFY(contents.setAside.isEmpty());
}

void TestRotationJournal::isPrivate()
{
    const Rotation rotation = fullRotation();
    QVERIFY(m_journal->save(rotation));
    QVERIFY(test::isPrivate(fileOf(rotation)));
    QFile file(fileOf(rotation));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(samples::brokerTokenText));
    QVERIFY(!text.contains(samples::otherBrokerTokenText));
}

void TestRotationJournal::forgetsWhatIsOver()
{
    const Rotation rotation = fullRotation();
    QVERIFY(m_journal->save(rotation));
    const auto removed = await(m_journal->removeSoon(rotation.id));
    QVERIFY(removed && *removed);
    QVERIFY(m_journal->load().rotations.isEmpty());
    const auto again = await(m_journal->removeSoon(rotation.id));
    QVERIFY(again && *again);
}

/// In the order in which it was given, and before it is read.
void TestRotationJournal::writesOneAfterTheOther()
{
    Rotation rotation = fullRotation();
    for (int day = 1; day <= 30; ++day) {
        rotation.keepDays = day;
        (void)m_journal->saveSoon(rotation);
    }
    QCOMPARE(m_journal->load().rotations.size(), 1);
    QCOMPARE(m_journal->load().rotations.constFirst().keepDays, 30);
    // What is known is not asked of the disk.
    rotation.keepDays = 31;
    (void)m_journal->saveSoon(rotation);
    QCOMPARE(m_journal->known().rotations.constFirst().keepDays, 31);
    QCOMPARE(m_journal->load().rotations.constFirst().keepDays, 31);
    (void)m_journal->saveSoon(rotation);
    (void)m_journal->removeSoon(rotation.id);
    QVERIFY(m_journal->known().rotations.isEmpty());
    QVERIFY(m_journal->load().rotations.isEmpty());
    // Somebody else who writes at once is seen as well.
    QVERIFY(m_journal->save(rotation));
    QCOMPARE(m_journal->known().rotations.size(), 1);
}

void TestRotationJournal::keepsFieldsOfALaterVersion()
{
    Rotation rotation = fullRotation();
    QVERIFY(m_journal->save(rotation));
    QJsonObject content = contentOf(fileOf(rotation));
    content[QStringLiteral("ticket")] = QStringLiteral("CHG-1");
    write(fileOf(rotation), QJsonDocument(content).toJson());
    rotation.stage = Stage::Deployed;
    rotation.clientAddress.clear();
    rotation.trouble.reset();
    rotation.keepOldUntil.reset();
    rotation.statements.clear();
    rotation.proven.reset();
    QVERIFY(m_journal->save(rotation));
    QCOMPARE(contentOf(fileOf(rotation))[QStringLiteral("ticket")], QJsonValue(QStringLiteral("CHG-1")));
    // What has no value any more is gone, though.
    QCOMPARE(m_journal->load().rotations, QList<Rotation>{rotation});
}

void TestRotationJournal::leavesLaterVersionsAlone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("schema") << QStringLiteral("schema") << QJsonValue(2);
    QTest::newRow("stage") << QStringLiteral("stage") << QJsonValue(QStringLiteral("rolled-back"));
    QTest::newRow("holder") << QStringLiteral("holder") << QJsonValue(QStringLiteral("hsm"));
}

void TestRotationJournal::leavesLaterVersionsAlone()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const Rotation rotation = fullRotation();
    QVERIFY(m_journal->save(rotation));
    QJsonObject content = contentOf(fileOf(rotation));
    content[field] = value;
    write(fileOf(rotation), QJsonDocument(content).toJson());
    const auto contents = m_journal->load();
    QVERIFY(contents.rotations.isEmpty());
    QCOMPARE(contents.unreadable, 1);
    QVERIFY(contents.setAside.isEmpty());
    const auto saved = m_journal->save(rotation);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, records::RecordErrorKind::NewerVersion);
    QCOMPARE(contentOf(fileOf(rotation)), content);
}

void TestRotationJournal::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("torn") << QByteArray("{\"schema\": 1, \"id\": \"a");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
}

void TestRotationJournal::setsDamagedFilesAside()
{
    QFETCH(QByteArray, content);
    const Rotation whole = fullRotation();
    QVERIFY(m_journal->save(whole));
    const QString damaged = path(QStringLiteral("broken.json"));
    for (int time = 0; time < 2; ++time) {
        write(damaged, content);
        const auto contents = m_journal->load();
        QCOMPARE(contents.rotations.size(), 1);
        QCOMPARE(contents.setAside.size(), 1);
        QVERIFY(QFileInfo::exists(contents.setAside.first()));
        QVERIFY(!QFileInfo::exists(damaged));
    }
    QCOMPARE(QDir(path(QString())).entryList({QStringLiteral("*.damaged*")}).size(), 2);
    QVERIFY(m_journal->load().setAside.isEmpty());
}

void TestRotationJournal::reportsWhatCannotBeWritten()
{
    write(m_folder->filePath(QStringLiteral("r")), "a file where the folder should be");
    const auto saved = m_journal->save(fullRotation());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, records::RecordErrorKind::CannotWrite);
    QCOMPARE(m_journal->load().unreadable, 1);
}

void TestRotationJournal::readsTheFirstFormat()
{
    // As the first released version writes it; never to be changed.
    const QByteArray text = R"({"schema":1,"id":"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77","way":"api",
        "stage":"switch-unknown","region":"SNYK-EU-01","api":"https://api.eu.snyk.io",
        "orgId":"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01","orgName":"Payments","orgSlug":"payments",
        "integrationType":"gitlab","integrationId":"9a3e5d10-11aa-4e0b-b0c4-0f6d2b7c8e02",
        "record":"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02","oldFingerprint":"5a2d-...-6f51",
        "oldSha256":"1111111111111111111111111111111111111111111111111111111111111111",
        "newFingerprint":"c81e-...-862c",
        "newSha256":"2222222222222222222222222222222222222222222222222222222222222222",
        "keychainEntry":"broker-token-assistant/provisional-token/SNYK-EU-01/0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77",
        "holder":"keychain","keepDays":7,"practice":false,"started":"2026-03-12T09:30:00.000Z"})";
    write(path(QStringLiteral("0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77.json")), text);
    const auto contents = m_journal->load();
    QCOMPARE(contents.rotations.size(), 1);
    QCOMPARE(contents.rotations.first().stage, Stage::SwitchUnknown);
    QCOMPARE(contents.rotations.first().newKey.kind(), vault::SecretKind::ProvisionalToken);
    QVERIFY(hasUnknownOutcome(contents.rotations.first()));
    QVERIFY(hasProvisional(contents.rotations.first()));
}

void TestRotationJournal::writesTheSameBytesForEver_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QByteArray>("name");
    const QList<QByteArray> names{"planned", "provisioning", "provision-unknown", "provisioned-elsewhere",
        "provisioned", "deployed", "verified", "switching", "switch-unknown", "switched", "confirmed",
        "promoted"};
    for (int stage = 0; stage < names.size(); ++stage)
        QTest::newRow(names.at(stage).constData()) << stage << names.at(stage);
}

/// Written out once more on purpose: earlier and later versions read each other's files.
void TestRotationJournal::writesTheSameBytesForEver()
{
    QFETCH(int, stage);
    QFETCH(QByteArray, name);
    Rotation rotation = fullRotation();
    rotation.id = *RotationId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77");
    rotation.record = *RecordId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02");
    rotation.target.org.id = *OrgId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01");
    rotation.target.org.group = *GroupId::parse(u"0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a03");
    rotation.newKey
        = vault::KeySpace(QString(), true)
              .key(vault::SecretKind::ProvisionalToken, QStringLiteral("SNYK-EU-01"), rotation.id.toString());
    rotation.brokerServer = QStringLiteral("https://broker.example");
    rotation.newToken = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
    rotation.keepOldUntil = samples::moment().addDays(14);
    rotation.stage = static_cast<Stage>(stage);
    QVERIFY(m_journal->save(rotation));
    QFile file(fileOf(rotation));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray expected = R"({
    "api": "https://api.eu.snyk.io",
    "brokerServer": "https://broker.example",
    "clientAddress": "http://broker.example:8001",
    "groupId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a03",
    "holder": "user",
    "id": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77",
    "integrationId": "9a3e5d10-11aa-4e0b-b0c4-0f6d2b7c8e02",
    "integrationType": "gitlab",
    "keepDays": 14,
    "keepOldUntil": "2026-03-26T09:30:00.000Z",
    "keychainEntry": "broker-token-assistant.practice/provisional-token/SNYK-EU-01/0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a77",
    "newFingerprint": "c81e-...-862c",
    "newSha256": "ba824df3969d6bf0f7e6758eee7ce036f27ccb7afba0afa93d189a8292917097",
    "oldFingerprint": "5a2d-...-6f51",
    "oldSha256": "2f9c4991f9e26f97962e3a40f851aece22450570c1778061ab0deedeb3481d56",
    "orgId": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01",
    "orgName": "Payments",
    "orgSlug": "payments",
    "practice": true,
    "provenAt": "2026-03-12T09:31:30.000Z",
    "record": "0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a02",
    "region": "SNYK-EU-01",
    "schema": 1,
    "stage": "@stage@",
    "started": "2026-03-12T09:30:00.000Z",
    "statements": [
        {
            "at": "2026-03-12T09:30:00.000Z",
            "fact": "client-verified",
            "words": "Seen in the logs of the cluster"
        },
        {
            "at": "2026-03-12T09:30:00.000Z",
            "fact": "not-switched",
            "words": "Seen in the logs of the cluster"
        }
    ],
    "troubleRequestId": "c0ffee",
    "troubleStatus": 409,
    "way": "api"
}
)";
    expected.replace("@stage@", name);
    const QByteArray written = file.readAll();
    QVERIFY2(written == expected, written.constData());
}

BTA_TEST(TestRotationJournal)
#include "tst_rotationjournal.moc"
