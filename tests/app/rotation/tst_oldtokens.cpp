// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

// What becomes of tokens in the keychain that a rotation leaves behind.

#include "rotationbench.h"

#include "support/testroom.h"

#include <algorithm>

using namespace broker;
using namespace broker::rotation;
using namespace broker::test;

class TestOldTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryThatAnotherRecordUsesStays();
    void aCopyThatCannotBeRemovedIsAccountedFor();
};

namespace {

const QString oldPayments = QStringLiteral("payments-platform");
const QString oldMobile = QStringLiteral("mobile-banking");
const QString oldType = QStringLiteral("gitlab");

} // namespace

void TestOldTokens::anEntryThatAnotherRecordUsesStays()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(oldPayments, oldType));
    bench.flow->plan(record);
    QVERIFY(driveTo<Retired>(bench));
    // Whoever goes back to the old token has it on the list again, in the same place.
    records::TokenRecord again = record;
    again.id = RecordId::create();
    again.target = bench.target(oldMobile, oldType);
    QVERIFY(bench.ws.records.put(again));
    QVERIFY(bench.drive());
    QVERIFY(bench.is<Done>());
    QVERIFY(bench.vault.kept.kept(record.key).has_value());
    QVERIFY(bench.ws.records.find(again.id).has_value());
    // The history has gone all the same.
    const auto all = bench.ws.records.records();
    QVERIFY(std::none_of(all.cbegin(), all.cend(),
        [](const records::TokenRecord &each) { return each.state == records::RecordState::Replaced; }));
}

void TestOldTokens::aCopyThatCannotBeRemovedIsAccountedFor()
{
    RotationBench bench;
    const auto record = bench.addRecord(bench.target(oldPayments, oldType));
    bench.flow->plan(record);
    QVERIFY(driveTo<ReadyToPromote>(bench));
    const Rotation rotation = *rotationOf(bench.flow->state());
    bench.vault.kept.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Denied);
    QVERIFY(driveTo<Retired>(bench));
    QVERIFY(bench.vault.kept.kept(rotation.newKey).has_value());
    QTRY_COMPARE(auditText(bench).count("secret-deleted"), 1);
    const QByteArray text = auditText(bench);
    QVERIFY(text.contains(rotation.newKey.toString().toUtf8()));
    QVERIFY(text.contains("\"failed\""));
    QVERIFY(text.contains(record.id.toString().toUtf8()));
}

BTA_TEST(TestOldTokens)
#include "tst_oldtokens.moc"
