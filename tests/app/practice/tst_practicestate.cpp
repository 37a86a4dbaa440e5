// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "core/marker.h"
#include "practice/practicestate.h"

#include "clientcheck/clientaddress.h"
#include "rotationsamples.h"
#include "support/testroom.h"

#include <QTest>

#include <vector>

using namespace broker;
using namespace broker::practice;
using namespace broker::rotation;

namespace {

Rotation practicedAt(Stage stage)
{
    Rotation rotation = samples::rotationAt(stage);
    rotation.practice = true;
    return rotation;
}

records::TokenRecord practicedRecord(
    const BrokerToken &token = samples::brokerToken(), const records::Target &of = samples::target())
{
    records::TokenRecord record = samples::record(token, of);
    record.practice = true;
    return record;
}

const std::vector<Stage> allStages{Stage::Planned, Stage::Provisioning, Stage::ProvisionUnknown,
    Stage::ProvisionedElsewhere, Stage::Provisioned, Stage::Deployed, Stage::Verified, Stage::Switching,
    Stage::SwitchUnknown, Stage::Switched, Stage::Confirmed, Stage::Promoted};

} // namespace

class TestPracticeState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListSaysWhatIsThere()
    {
        const records::TokenRecord record = practicedRecord();
        const auto known = practicedIntegrations({record}, {});
        QCOMPARE(known.size(), 1);
        QVERIFY(known.first().org == record.target.org.id);
        QCOMPARE(known.first().type, record.target.integrationType);
        QVERIFY(known.first().id == record.target.integration);
        QVERIFY(known.first().token == record.fingerprint);
        QVERIFY(!known.first().provisionalToken);
    }

    void othersDoNotCount()
    {
        records::TokenRecord replaced = practicedRecord();
        replaced.state = records::RecordState::Replaced;
        records::TokenRecord apiToken = practicedRecord();
        apiToken.key
            = vault::KeySpace(QString(), true)
                  .key(vault::SecretKind::ApiToken, QStringLiteral("SNYK-EU-01"), QStringLiteral("1"));
        QCOMPARE(practicedIntegrations({replaced, apiToken, samples::record(samples::brokerToken())},
                     {samples::rotationAt(Stage::Provisioned)})
                     .size(),
            0);
        QCOMPARE(practicedClients({samples::rotationAt(Stage::Verified)}).size(), 0);
    }

    void eachStageLeavesItsOwn()
    {
        const Fingerprint old = samples::brokerToken().fingerprint();
        const Fingerprint fresh = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
        for (const Stage stage : allStages) {
            const bool isPromoted = stage == Stage::Promoted;
            const auto record = practicedRecord(
                isPromoted ? samples::brokerToken(samples::otherBrokerTokenText) : samples::brokerToken());
            const Rotation rotation = practicedAt(stage);
            const auto known = practicedIntegrations({record}, {rotation});
            QCOMPARE(known.size(), 1);
            const bool isSwitched = isPromoted || stage == Stage::Switched || stage == Stage::Confirmed;
            QVERIFY(known.first().token == (isSwitched ? fresh : old));
            const bool isWaiting = rotation.newToken && hasProvisional(rotation);
            QVERIFY(known.first().provisionalToken == (isWaiting ? std::optional(fresh) : std::nullopt));

            // Only what was seen to be connected is, and under the new token's marker.
            const QSet<QString> clients = practicedClients({rotation});
            const bool wasSeen = isSwitched || stage == Stage::Verified || stage == Stage::Switching
                || stage == Stage::SwitchUnknown;
            QCOMPARE(clients, wasSeen ? QSet<QString>{Marker::of(fresh).text()} : QSet<QString>());
        }
    }

    void aSwitchMovesAllThatShareTheToken()
    {
        // Killed in the middle of a promotion: one record follows, the other does not yet.
        const auto followed = practicedRecord(samples::brokerToken(samples::otherBrokerTokenText));
        const auto left
            = practicedRecord(samples::brokerToken(), samples::target(QStringLiteral("github-enterprise")));
        const auto known = practicedIntegrations({followed, left}, {practicedAt(Stage::Confirmed)});
        const Fingerprint fresh = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
        QVERIFY(known.size() >= 2);
        for (const sandbox::KnownIntegration &each : known)
            QVERIFY(each.token == fresh);
    }

    void aRotationWithoutItsRecordCounts()
    {
        const Rotation rotation = practicedAt(Stage::Deployed);
        const auto known = practicedIntegrations({}, {rotation});
        QCOMPARE(known.size(), 1);
        QVERIFY(known.first().id == rotation.target.integration);
        QVERIFY(known.first().token == rotation.oldToken);
        QVERIFY(known.first().provisionalToken == rotation.newToken);
    }

    void theLatestTokenIsTheOneInUse()
    {
        // One practice Snyk stands for all regions.
        records::Target elsewhere = samples::target();
        elsewhere.regionId = QStringLiteral("SNYK-AU-01");
        auto rotated = practicedRecord(samples::brokerToken(samples::otherBrokerTokenText), elsewhere);
        rotated.rotated = rotated.created.addDays(1);
        const auto known = practicedIntegrations({rotated, practicedRecord()}, {});
        QCOMPARE(known.size(), 2);
        QVERIFY(known.last().token == rotated.fingerprint);
    }
};

BTA_TEST(TestPracticeState)
#include "tst_practicestate.moc"
