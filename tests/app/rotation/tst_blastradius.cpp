// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotation/blastradius.h"

#include "reminders/reminders.h"
#include "rotationsamples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::rotation;

namespace {

const GroupId group = GroupId::create();
const GroupId otherGroup = GroupId::create();

records::Target targetIn(const std::optional<GroupId> &of, const QString &type = QStringLiteral("gitlab"))
{
    records::Target target = samples::target(type);
    target.org.id = OrgId::create();
    target.org.group = of;
    return target;
}

records::TokenRecord recordOf(const BrokerToken &token, const records::Target &target, int dueInDays = 90)
{
    records::TokenRecord record = samples::record(token, target);
    record.due = samples::moment().addDays(dueInDays);
    record.dueByHand = true;
    return record;
}

BrokerToken token(int number)
{
    const QByteArray text = "5a2d9c4e-7b31-4f08-a6d2-" + QByteArray::number(number).rightJustified(12, '0');
    return BrokerToken::parse(samples::secret(text.constData())).value();
}

} // namespace

class TestBlastRadius final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharingIsByTokenRegionAndGroup()
    {
        const records::TokenRecord own = recordOf(token(1), targetIn(group));
        const records::TokenRecord sharing = recordOf(token(1), targetIn(group));
        const records::TokenRecord groupUnknown = recordOf(token(1), targetIn(std::nullopt));
        const records::TokenRecord otherToken = recordOf(token(2), targetIn(group));
        const records::TokenRecord foreign = recordOf(token(1), targetIn(otherGroup));
        records::TokenRecord replaced = recordOf(token(1), targetIn(group));
        replaced.state = records::RecordState::Replaced;
        records::TokenRecord elsewhere = recordOf(token(1), targetIn(group));
        elsewhere.target.regionId = QStringLiteral("SNYK-US-01");
        records::TokenRecord practised = recordOf(token(1), targetIn(group));
        practised.practice = true;

        Rotation rotation = samples::rotationAt(Stage::Planned, Way::Api, own.target);
        rotation.oldToken = own.fingerprint;
        const auto found = sharingRecords(
            {own, sharing, groupUnknown, otherToken, foreign, replaced, elsewhere, practised}, rotation);
        QCOMPARE(found.size(), 3);
        QVERIFY(found[0] == own && found[1] == sharing && found[2] == groupUnknown);
    }

    void namesTheClonesOfASharedToken()
    {
        records::TokenRecord shared = recordOf(token(1), targetIn(group));
        const records::TokenRecord other = recordOf(token(1), targetIn(group));
        // One of them has a record of its own as well.
        shared.sharedWith = {targetIn(group), targetIn(group), other.target};
        const auto users = usersOf({shared, other});
        QCOMPARE(users,
            QList<records::Target>(
                {shared.target, shared.sharedWith[0], shared.sharedWith[1], other.target}));
    }

    /// An older version recorded a token in the case in which it was pasted.
    void sharingIsInAnyCase()
    {
        const auto recorded = [](const Fingerprint &fingerprint) {
            return Fingerprint::parse(fingerprint.masked(), fingerprint.sha256()).value();
        };
        const QByteArray text("5a2d9c4e-7b31-4f08-a6d2-0c9e8b7a6f51");
        records::TokenRecord lower = recordOf(samples::brokerToken(text.constData()), targetIn(group));
        lower.fingerprint = recorded(lower.fingerprint);
        records::TokenRecord upper = lower;
        upper.id = RecordId::create();
        upper.fingerprint = recorded(Fingerprint::of(samples::secret(text.toUpper().constData())));
        Rotation rotation = samples::rotationAt(Stage::Planned, Way::Api, lower.target);
        for (const records::TokenRecord &own : {lower, upper}) {
            rotation.oldToken = own.fingerprint;
            QCOMPARE(sharingRecords({lower, upper}, rotation).size(), 2);
        }
    }

    void aGroupHasOneProvisionalToken()
    {
        const Rotation plan = samples::rotationAt(Stage::Planned, Way::Api, targetIn(group));
        const Rotation waiting = samples::rotationAt(Stage::Verified, Way::Api, targetIn(group));
        Rotation unknown = samples::rotationAt(Stage::ProvisionUnknown, Way::Api, targetIn(group));
        const Rotation foreign = samples::rotationAt(Stage::Verified, Way::Api, targetIn(otherGroup));
        const Rotation over = samples::rotationAt(Stage::Confirmed, Way::Api, targetIn(group));
        const Rotation webUi = samples::rotationAt(Stage::Provisioned, Way::WebUi, targetIn(group));
        QVERIFY(!provisionalInGroup({plan, foreign, over, webUi}, plan));
        QCOMPARE(provisionalInGroup({unknown}, plan)->id, unknown.id);
        QCOMPARE(provisionalInGroup({unknown, waiting}, plan)->id, waiting.id);
        QVERIFY(!provisionalInGroup({waiting}, waiting));
        // Without a known group only the same organization counts.
        records::Target lone = targetIn(std::nullopt);
        const Rotation own = samples::rotationAt(Stage::Verified, Way::Api, lone);
        QVERIFY(provisionalInGroup({own}, samples::rotationAt(Stage::Planned, Way::Api, lone)));
        QVERIFY(!provisionalInGroup(
            {own}, samples::rotationAt(Stage::Planned, Way::Api, targetIn(std::nullopt))));
    }

    void eachSharedTokenIsRotatedOnce()
    {
        const auto later = recordOf(token(1), targetIn(group), 9);
        const auto sooner = recordOf(token(1), targetIn(group), 3);
        const auto other = recordOf(token(2), targetIn(otherGroup), 5);
        const auto sameGroup = recordOf(token(3), targetIn(group), 8);
        const auto notDue = recordOf(token(4), targetIn(group), 60);
        records::TokenRecord replaced = recordOf(token(5), targetIn(group), 1);
        replaced.state = records::RecordState::Replaced;
        const auto works = dueWork(
            {later, sooner, other, sameGroup, notDue, replaced}, {}, samples::moment(), QTimeZone::utc());
        QCOMPARE(works.size(), 3);
        QVERIFY(works[0].lead == sooner);
        QCOMPARE(works[0].records.size(), 2);
        QCOMPARE(works[0].due.at, sooner.due);
        // The group's next one follows at once, because the group has one provisional token at a time.
        QVERIFY(works[1].lead == sameGroup);
        QVERIFY(works[2].lead == other);
    }

    void theLeadCanBeCalledFor()
    {
        records::TokenRecord nameless = recordOf(token(1), targetIn(group), 1);
        nameless.target.integration.reset();
        const auto named = recordOf(token(1), targetIn(group), 5);
        const auto works = dueWork({nameless, named}, {}, samples::moment(), QTimeZone::utc());
        QCOMPARE(works.size(), 1);
        QVERIFY(works[0].lead == named);
        QCOMPARE(works[0].due.at, nameless.due);
    }

    void theLastDayCountsInTheZone()
    {
        records::TokenRecord record = recordOf(token(1), targetIn(group));
        record.due = QDateTime(QDate(2026, 3, 31), QTime(23, 30), Qt::UTC);
        const QDateTime now(QDate(2026, 3, 17), QTime(12, 0), Qt::UTC);
        QCOMPARE(dueWork({record}, {}, now, QTimeZone::utc()).size(), 1);
        QCOMPARE(dueWork({record}, {}, now, QTimeZone(3600)).size(), 0);
    }

    /// The same as the line above the list counts.
    void isWhatTheProgramCallsDue()
    {
        const QDateTime now = samples::moment();
        records::TokenRecord credential = recordOf(token(6), targetIn(group), 2);
        credential.key = vault::KeySpace({}, false).key(
            vault::SecretKind::ServiceCredential, credential.target.regionId, credential.id.toString());
        QList<records::TokenRecord> all{credential};
        for (int day = -2; day <= 40; ++day)
            all.append(recordOf(token(day + 10), targetIn(group), day));
        const auto summary = reminders::summaryOf(all, {}, now, QTimeZone::utc());
        QSet<RecordId> works;
        for (const DueWork &work : dueWork(all, {}, now, QTimeZone::utc()))
            works.insert(work.lead.id);
        QCOMPARE(summary.overdue, 2);
        QCOMPARE(summary.dueSoon, 16);
        QCOMPARE(works, QSet<RecordId>(summary.due.cbegin(), summary.due.cend()));
    }
};

BTA_BARE_TEST(TestBlastRadius)
#include "tst_blastradius.moc"
