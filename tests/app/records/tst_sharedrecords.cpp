// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "records/recordstore.h"
#include "records/targetjson.h"

#include "records/recordjson.h"
#include "samplerecords.h"
#include "support/fixedclock.h"
#include "support/testroom.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace broker;
using namespace broker::records;

namespace {

const QString type = QStringLiteral("gitlab");

OrgId org(int number)
{
    return OrgId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-00000000000%1").arg(number)).value();
}

/// A credential for the first organization and these.
TokenRecord credential(const QList<int> &further = {})
{
    TokenRecord record = sample::record(org(1), type);
    record.key
        = vault::KeySpace(QString(), false)
              .key(vault::SecretKind::ServiceCredential, QStringLiteral("SNYK-EU-01"), record.id.toString());
    record.service
        = ServiceLink{type, QStringLiteral("gitlab-token"), QStringLiteral("https://gitlab.example.com"), {}};
    for (const int number : further)
        record.service->alsoServes.append(sample::target(org(number), type));
    return record;
}

} // namespace

/// Credentials of services beside Broker tokens, and shared between them.
class TestSharedRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsCredentialsBesideBrokerTokens();
    void findsSharedCredentials();
    void makesRoom();
    void namesWhoSharesABrokerToken();
    void survivesTheFile();
    void keepsWhatItDoesNotKnow();
    void keepsWhatALongListHas();
    void readsOldRecords();
    void tellsRegistriesOfOneTypeApart();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    std::unique_ptr<RecordStore> m_store;
};

void TestSharedRecords::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<RecordStore>(m_folder->filePath(QStringLiteral("tokens.json")), m_clock);
    QVERIFY(m_store->load().has_value());
}

void TestSharedRecords::keepsCredentialsBesideBrokerTokens()
{
    const TokenRecord token = sample::record(org(1), type);
    const TokenRecord secret = credential();
    QVERIFY(m_store->put(token).has_value());
    QVERIFY(m_store->put(secret).has_value());
    QCOMPARE(m_store->find(token.id)->state, RecordState::Current);
    QCOMPARE(m_store->find(secret.id)->state, RecordState::Current);
    QVERIFY(m_store->currentFor(token.target)->id == token.id);
    QVERIFY(m_store->currentCredentialFor(token.target)->id == secret.id);

    // Each kind replaces its own only.
    const TokenRecord newer = sample::record(org(1), type, 1);
    QVERIFY(m_store->put(newer).has_value());
    QCOMPARE(m_store->find(token.id)->state, RecordState::Replaced);
    QCOMPARE(m_store->find(secret.id)->state, RecordState::Current);
}

void TestSharedRecords::findsSharedCredentials()
{
    const TokenRecord shared = credential({2, 3});
    QVERIFY(m_store->put(shared).has_value());
    for (const int number : {1, 2, 3}) {
        const auto found = m_store->currentCredentialFor(sample::target(org(number), type));
        QVERIFY(found.has_value());
        QVERIFY(found->id == shared.id);
    }
    QVERIFY(!m_store->currentCredentialFor(sample::target(org(4), type)));
    QVERIFY(!m_store->currentCredentialFor(sample::target(org(1), QStringLiteral("github"))));
    QVERIFY(!m_store->currentFor(shared.target));
    QCOMPARE(targetsOf(shared).size(), 3);
}

void TestSharedRecords::makesRoom()
{
    const TokenRecord shared = credential({2});
    QVERIFY(m_store->put(shared).has_value());
    // The first organization gets one of its own; the second keeps the shared one.
    const TokenRecord own = credential();
    QVERIFY(m_store->put(own).has_value());
    QVERIFY(m_store->currentCredentialFor(sample::target(org(1), type))->id == own.id);
    const TokenRecord left = *m_store->find(shared.id);
    QCOMPARE(left.state, RecordState::Current);
    QVERIFY(left.target.sameAs(sample::target(org(2), type)));
    QVERIFY(left.service->alsoServes.isEmpty());
    // With the last one gone it is history.
    TokenRecord second = credential();
    second.target = sample::target(org(2), type);
    QVERIFY(m_store->put(second).has_value());
    QCOMPARE(m_store->find(shared.id)->state, RecordState::Replaced);
    QCOMPARE(m_store->find(own.id)->state, RecordState::Current);
}

void TestSharedRecords::namesWhoSharesABrokerToken()
{
    TokenRecord shared = sample::record(org(1), type);
    shared.sharedWith = {sample::target(org(2), type), sample::target(org(3), type)};
    QVERIFY(m_store->put(shared).has_value());
    for (const int number : {1, 2, 3})
        QVERIFY(m_store->currentFor(sample::target(org(number), type))->id == shared.id);
    QVERIFY(!m_store->currentFor(sample::target(org(4), type)));
    RecordStore again(m_store->path(), m_clock);
    QVERIFY(again.load().has_value());
    QVERIFY(again.find(shared.id) == shared);

    // The second organization gets a token of its own; the others go on sharing.
    const TokenRecord own = sample::record(org(2), type);
    QVERIFY(m_store->put(own).has_value());
    QVERIFY(m_store->currentFor(sample::target(org(2), type))->id == own.id);
    const TokenRecord left = *m_store->find(shared.id);
    QCOMPARE(left.state, RecordState::Current);
    QCOMPARE(left.sharedWith, QList<Target>{sample::target(org(3), type)});

    for (const QJsonValue &odd : {QJsonValue(7), QJsonValue(QJsonArray{QStringLiteral("another form")})}) {
        QJsonObject json = toJson(left);
        json[QLatin1String("sharedWith")] = odd;
        const auto record = recordFromJson(json);
        QVERIFY(record && record->sharedWith.isEmpty());
        QCOMPARE(toJson(*record), json);
    }
}

void TestSharedRecords::survivesTheFile()
{
    const TokenRecord shared = credential({2, 3});
    QVERIFY(m_store->put(shared).has_value());
    RecordStore again(m_store->path(), m_clock);
    QVERIFY(again.load().has_value());
    QVERIFY(again.find(shared.id) == shared);
}

void TestSharedRecords::keepsWhatItDoesNotKnow()
{
    QJsonObject json = toJson(credential({2}));
    QJsonArray serves = json[QLatin1String("alsoServes")].toArray();
    QJsonObject entry = serves[0].toObject();
    entry[QLatin1String("later")] = 7;
    serves[0] = entry;
    serves.append(QStringLiteral("of another form"));
    json[QLatin1String("alsoServes")] = serves;

    const auto record = recordFromJson(json);
    QVERIFY(record.has_value());
    QCOMPARE(record->service->alsoServes.size(), 1);
    QCOMPARE(toJson(*record), json);

    // A change of the list keeps it, too.
    TokenRecord changed = *record;
    changed.service->alsoServes.append(sample::target(org(3), type));
    const QJsonArray written = toJson(changed)[QLatin1String("alsoServes")].toArray();
    QCOMPARE(written.size(), 3);
    QCOMPARE(written[0].toObject()[QLatin1String("later")].toInt(), 7);
    QCOMPARE(written[2].toString(), QStringLiteral("of another form"));
}

void TestSharedRecords::keepsWhatALongListHas()
{
    // A file from elsewhere may say of one credential that it serves very many: with a search through all of
    // them for each, this takes longer than a test may.
    constexpr int count = 20'000;
    QJsonArray serves;
    for (int i = 0; i < count; ++i) {
        QJsonObject entry;
        const QString id = QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(i, 12, 10, QLatin1Char('0'));
        records::writeTarget(entry, sample::target(OrgId::parse(id).value(), type));
        entry[QLatin1String("later")] = i;
        serves.append(entry);
    }
    QJsonObject json = toJson(credential({2}));
    json[QLatin1String("alsoServes")] = serves;
    const auto record = recordFromJson(json);
    QVERIFY(record.has_value());
    QCOMPARE(record->service->alsoServes.size(), count);
    QCOMPARE(toJson(*record), json);
}

void TestSharedRecords::readsOldRecords()
{
    // As the version before wrote them: without any of the new fields.
    const TokenRecord old = sample::record(org(1), type);
    const QJsonObject json = toJson(old);
    for (const char *field : {"service", "credentialKind", "serviceAddress", "alsoServes"})
        QVERIFY(!json.contains(QLatin1String(field)));
    const auto read = recordFromJson(json);
    QVERIFY(read == old);
    QVERIFY(!read->service);
    // Half a link is none, and is kept.
    QJsonObject half = json;
    half[QLatin1String("service")] = type;
    const auto halfRead = recordFromJson(half);
    QVERIFY(halfRead.has_value() && !halfRead->service);
    QCOMPARE(toJson(*halfRead), half);
}

/// An organization may have two of them, each with a Broker token of its own.
void TestSharedRecords::tellsRegistriesOfOneTypeApart()
{
    const auto target = [](const QString &of, const char *id) {
        Target made = sample::target(org(1), of);
        made.integration = IntegrationId::parse(QString::fromLatin1(id));
        return made;
    };
    constexpr const char *one = "0b5a3a40-0000-4000-8000-0000000000a1";
    constexpr const char *other = "0b5a3a40-0000-4000-8000-0000000000a2";
    const QString harbor = QStringLiteral("harbor-cr");
    QVERIFY(!target(harbor, one).sameAs(target(harbor, other)));
    QVERIFY(target(harbor, one).identity() != target(harbor, other).identity());
    QVERIFY(target(harbor, one).sameAs(target(harbor, one)));
    QCOMPARE(target(harbor, one).identity(), target(harbor, one).identity());
    // Of the others there is one of a type, whatever id Snyk has for it today.
    QVERIFY(target(type, one).sameAs(target(type, other)));
    QCOMPARE(target(type, one).identity(), target(type, other).identity());
}

BTA_TEST(TestSharedRecords)
#include "tst_sharedrecords.moc"
