// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/rotationrecords.h"
#include "rotationsamples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::rotation;

class TestRotationRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatMayBeRotated()
    {
        const records::TokenRecord record = samples::record(samples::brokerToken());
        QVERIFY(mayRotate(record));
        records::TokenRecord replaced = record;
        replaced.state = records::RecordState::Replaced;
        QVERIFY(!mayRotate(replaced));
        // By the API only where Snyk's name of the integration is known; in the Web UI anyway.
        records::TokenRecord unknown = samples::record(samples::brokerToken(), samples::target());
        unknown.target.integration.reset();
        QVERIFY(!mayRotate(unknown));
        records::TokenRecord byHand
            = samples::record(samples::brokerToken(), samples::target(QStringLiteral("artifactory")));
        byHand.target.integration.reset();
        QVERIFY(mayRotate(byHand));
        records::TokenRecord credential = record;
        credential.key
            = vault::KeySpace(QString(), false)
                  .key(vault::SecretKind::ServiceCredential, QStringLiteral("gitlab"), QStringLiteral("1"));
        QVERIFY(!mayRotate(credential));
    }

    void knowsItsRecordWhenTheListDoesNot()
    {
        const Rotation rotation = samples::rotationAt(Stage::Deployed);
        const vault::KeySpace keys(QString(), false);
        const records::TokenRecord record = recordOf(rotation, keys);
        QVERIFY(record.id == rotation.record && record.fingerprint == rotation.oldToken);
        QCOMPARE(record.target.org.name, rotation.target.org.name);
        QVERIFY(record.kind() == vault::SecretKind::BrokerToken);
        QVERIFY(record.key.toString().contains(rotation.record.toString()));
    }

    void hasTheNewTokenBeside_data()
    {
        QTest::addColumn<bool>("isInMemory");
        QTest::newRow("keychain") << false;
        QTest::newRow("memory") << true;
    }
    void hasTheNewTokenBeside()
    {
        QFETCH(const bool, isInMemory);
        const records::TokenRecord record = samples::record(samples::brokerToken());
        QVERIFY(!recordBeside(record, samples::rotationAt(Stage::Planned)));
        Rotation rotation = samples::rotationAt(Stage::Provisioned);
        if (isInMemory)
            rotation.holder = Holder::Memory;
        const auto beside = recordBeside(record, rotation);
        QVERIFY(beside && beside->id == record.id);
        QVERIFY(beside->fingerprint == *rotation.newToken && beside->key == rotation.newKey);
        QCOMPARE(beside->storage == records::Storage::Memory, isInMemory);
    }
};

BTA_TEST(TestRotationRecords)
#include "tst_rotationrecords.moc"
