// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/heldfilter.h"
#include "sharing/managed.h"

#include "sharing/surveyfile.h"
#include "support/filerights.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace broker;
using namespace broker::sharing;

namespace {

const GroupId group = GroupId::parse(u"7e1f0000-0000-4000-8000-00000000001d").value();
const QString managedRegion = QStringLiteral("SNYK-EU-01");
const QString gitlab = QStringLiteral("gitlab");

snyk::Organization org(int number, std::optional<GroupId> of = group)
{
    return {OrgId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
                .value(),
        QStringLiteral("Team %1").arg(number), QStringLiteral("team-%1").arg(number), of, false};
}

IntegrationId integration(int number)
{
    return IntegrationId::parse(
        QStringLiteral("9a3e5d10-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
        .value();
}

records::Target targetIn(int number, std::optional<IntegrationId> id = std::nullopt)
{
    const snyk::Organization of = org(number);
    return {managedRegion, QStringLiteral("https://api.eu.snyk.io"), {of.id, of.name, of.slug, of.group},
        gitlab, id};
}

records::TokenRecord recordFor(const records::Target &target)
{
    return samples::record(samples::brokerToken(), target);
}

Holdings has(int id, std::optional<bool> brokered)
{
    Holdings holdings{{{gitlab, integration(id)}}};
    if (brokered)
        holdings.flags = snyk::BrokerFlags{{integration(id), *brokered}};
    return holdings;
}

} // namespace

class TestManaged final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoIsManaged_data()
    {
        QTest::addColumn<Holdings>("found");
        QTest::addColumn<int>("held");
        QTest::addColumn<int>("verdict");
        enum Held { Nobody, Ours, OursWithoutId, OursWithAnotherId };
        const auto row = [](const char *name, const Holdings &found, int held, Managed verdict) {
            QTest::newRow(name) << found << held << int(verdict);
        };
        row("brokered, ours", has(1, true), Ours, Managed::Yes);
        row("not told, ours", has(1, std::nullopt), Ours, Managed::Yes);
        row("brokered, ours, id not known", has(1, true), OursWithoutId, Managed::Yes);
        row("brokered, nobody's", has(1, true), Nobody, Managed::No);
        row("not told, nobody's", has(1, std::nullopt), Nobody, Managed::No);
        row("direct, nobody's", has(1, false), Nobody, Managed::Direct);
        Holdings otherTold = has(1, std::nullopt);
        otherTold.flags = snyk::BrokerFlags{{integration(2), false}};
        row("not told, another is", otherTold, Nobody, Managed::No);
        row("direct now, ours", has(1, false), Ours, Managed::Changed);
        row("another integration", has(1, true), OursWithAnotherId, Managed::Changed);
        row("gone", {}, Ours, Managed::Changed);
        const auto foreign = [](const char *type, std::optional<bool> brokered) {
            Holdings holdings = has(1, brokered);
            holdings.entries[0].type = QString::fromLatin1(type);
            return holdings;
        };
        row("no broker token for it", foreign("github-cloud-app", std::nullopt), Nobody, Managed::Foreign);
        row("not known to anybody", foreign("next-forge", true), Nobody, Managed::Foreign);
        row("direct, cannot be set up", foreign("github-cloud-app", false), Nobody, Managed::Foreign);
    }
    void tellsWhoIsManaged()
    {
        QFETCH(const Holdings, found);
        QFETCH(const int, held);
        QFETCH(const int, verdict);
        QList<records::TokenRecord> records;
        if (held > 0) {
            const std::optional<IntegrationId> ids[]{integration(1), std::nullopt, integration(2)};
            records.append(recordFor(targetIn(1, ids[held - 1])));
        }
        const auto rows = managedRows(managedRegion, {org(1)}, {{org(1).id, found}}, records);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(int(rows.constFirst().managed), verdict);
        QCOMPARE(rows.constFirst().record.has_value(), held > 0);
        // Of another region it says nothing.
        for (const ManagedRow &row :
            managedRows(QStringLiteral("SNYK-US-01"), {org(1)}, {{org(1).id, found}}, records))
            QVERIFY(!row.record);
    }

    /// Two registries of one type in one organization: known by their ids, never by their type alone.
    void tellsSeveralOfOneTypeApart()
    {
        const QString hub = QStringLiteral("docker-hub");
        Holdings found;
        found.entries = {{hub, integration(1), {}}, {hub, integration(2), QStringLiteral("Release")}};
        found.flags = snyk::BrokerFlags{{integration(1), true}, {integration(2), true}};
        const auto held = [&hub](std::optional<IntegrationId> id) {
            records::Target target = targetIn(1, id);
            target.integrationType = hub;
            return recordFor(target);
        };
        const auto verdicts = [&found](const QList<records::TokenRecord> &records) {
            QList<Managed> all;
            for (const ManagedRow &row : managedRows(managedRegion, {org(1)}, {{org(1).id, found}}, records))
                all.append(row.managed);
            return all;
        };
        QCOMPARE(verdicts({held(integration(2))}), (QList<Managed>{Managed::No, Managed::Yes}));
        QCOMPARE(verdicts({held(integration(1)), held(integration(2))}),
            (QList<Managed>{Managed::Yes, Managed::Yes}));
        // One that is there no more is a row of its own; which one a record without an id means, nobody
        // knows.
        QCOMPARE(verdicts({held(integration(3))}).count(Managed::Changed), 1);
        QCOMPARE(verdicts({held(integration(3))}).count(Managed::No), 2);
        QCOMPARE(verdicts({held(std::nullopt)}).count(Managed::No), 2);
        found.entries.removeLast();
        QCOMPARE(verdicts({held(std::nullopt)}), QList<Managed>{Managed::Yes});
        const QList<records::TokenRecord> both{held(integration(1)), held(integration(2))};
        QCOMPARE(heldBy(managedRegion, both).value(org(1).id).size(), 2);
    }

    void aFindingOlderThanTheListIsNoAlarm_data()
    {
        QTest::addColumn<Holdings>("found");
        QTest::addColumn<OnList>("then");
        QTest::addColumn<Managed>("verdict");
        QTest::addColumn<bool>("isOlder");
        const auto row = [](const char *name, const Holdings &found, const OnList &then, Managed verdict,
                             bool isOlder) { QTest::newRow(name) << found << then << verdict << isOlder; };
        const OnList nothing{{org(1).id, {}}};
        const OnList anotherType{{org(1).id, {{QStringLiteral("github"), integration(1)}}}};
        const OnList anotherId{{org(1).id, {{gitlab, integration(7)}}}};
        const OnList withoutId{{org(1).id, {{gitlab, std::nullopt}}}};
        const OnList same{{org(1).id, {{gitlab, integration(1)}}}};
        const OnList anotherPlace{{org(2).id, {{gitlab, integration(1)}}}};
        row("not there, set up since", {}, nothing, Managed::Yes, true);
        row("not there, another type was set up", {}, anotherType, Managed::Yes, true);
        row("direct, set up since", has(1, false), nothing, Managed::Yes, true);
        row("another, set up since", has(5, true), nothing, Managed::Yes, true);
        row("another, set up anew since", has(7, true), anotherId, Managed::Yes, true);
        row("another, id learned since", has(7, true), withoutId, Managed::Yes, true);
        row("as it is, set up since", has(1, true), nothing, Managed::Yes, false);
        row("not there, was set up", {}, same, Managed::Changed, false);
        row("direct, was set up", has(1, false), same, Managed::Changed, false);
        row("another, was set up", has(5, true), same, Managed::Changed, false);
        row("not there, of an earlier version", {}, {}, Managed::Changed, false);
        row("not there, another place", {}, anotherPlace, Managed::Changed, false);
    }
    void aFindingOlderThanTheListIsNoAlarm()
    {
        QFETCH(const Holdings, found);
        QFETCH(const OnList, then);
        // The organization shares the token: it was put on a record that is older than the look.
        records::TokenRecord shared = recordFor(targetIn(9));
        shared.sharedWith = {targetIn(1, integration(1))};
        const auto rows = managedRows(managedRegion, {org(1)}, {{org(1).id, found}}, {shared}, then);
        QCOMPARE(rows.size(), 1);
        QTEST(rows.constFirst().managed, "verdict");
        QTEST(rows.constFirst().isOlder, "isOlder");
        QVERIFY(rows.constFirst().record == shared.id);
        if (!rows.constFirst().isOlder)
            return;
        QVERIFY(rows.constFirst().integration == integration(1) && !rows.constFirst().isBrokered);
        const RowOffers offers = offersFor(managedRegion, rows.constFirst(), {shared});
        QVERIFY(!offers.setUp && offers.retrieve);
    }

    void holdsNothingByWhatIsNoBrokerTokenInUse()
    {
        records::TokenRecord replaced = recordFor(targetIn(1, integration(1)));
        replaced.state = records::RecordState::Replaced;
        records::TokenRecord credential = recordFor(targetIn(1, integration(1)));
        credential.key
            = vault::KeySpace(QString(), false)
                  .key(vault::SecretKind::ServiceCredential, managedRegion, credential.id.toString());
        for (const records::TokenRecord &record : {replaced, credential}) {
            QVERIFY(heldBy(managedRegion, {record}).isEmpty());
            const auto rows = managedRows(managedRegion, {org(1)}, {{org(1).id, has(1, true)}}, {record});
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.constFirst().managed, Managed::No);
            QVERIFY(!rows.constFirst().record);
        }
    }

    /// By type, those among them that are gone.
    void ordersTheRowsOfAnOrganization()
    {
        Holdings holdings = has(1, true);
        holdings.entries.append({QStringLiteral("azure-repos"), integration(2)});
        records::Target gone = targetIn(1, integration(3));
        gone.integrationType = QStringLiteral("github");
        const auto rows = managedRows(managedRegion, {org(2), org(1)},
            {{org(1).id, holdings}, {org(2).id, has(4, true)}}, {recordFor(gone)});
        QStringList order;
        for (const ManagedRow &row : rows)
            order.append(row.organization.slug + u' ' + row.type);
        QCOMPARE(order,
            QStringList({QStringLiteral("team-2 gitlab"), QStringLiteral("team-1 azure-repos"),
                QStringLiteral("team-1 github"), QStringLiteral("team-1 gitlab")}));
    }

    /// What can be cloned into a place comes from another one of its group, or is its own.
    void offersToClone()
    {
        const records::TokenRecord ours = recordFor(targetIn(1, integration(1)));
        records::Target ofAnotherType = targetIn(6, integration(6));
        ofAnotherType.integrationType = QStringLiteral("github");
        const QList<records::TokenRecord> records{recordFor(ofAnotherType), ours};
        const auto rows = managedRows(managedRegion, {org(1), org(2), org(3, GroupId::create())},
            {{org(1).id, has(1, true)}, {org(2).id, has(2, true)}, {org(3).id, has(3, true)}}, records);
        QCOMPARE(rows.size(), 3);
        const RowOffers own = offersFor(managedRegion, rows.at(0), records);
        QVERIFY(own.source == ours.id && own.retrieve && !own.setUp);
        const RowOffers sameGroup = offersFor(managedRegion, rows.at(1), records);
        QVERIFY(sameGroup.source == ours.id && sameGroup.retrieve && sameGroup.setUp);
        const RowOffers otherGroup = offersFor(managedRegion, rows.at(2), records);
        QVERIFY(!otherGroup.source && otherGroup.retrieve && otherGroup.setUp);
        QVERIFY(!offersFor(QStringLiteral("SNYK-US-01"), rows.at(1), records).source);
        // It is gone from Snyk: there is no token to fetch, and not its own one to share.
        const auto gone = managedRows(managedRegion, {org(1)}, {{org(1).id, {}}}, records);
        const RowOffers anew = offersFor(managedRegion, gone.constFirst(), records);
        QVERIFY(!anew.retrieve && anew.setUp && !anew.source);
        // Another one has come in its place, and has a token of its own.
        const auto another = managedRows(managedRegion, {org(1)}, {{org(1).id, has(7, true)}}, records);
        QCOMPARE(another.constFirst().managed, Managed::Changed);
        QVERIFY(offersFor(managedRegion, another.constFirst(), records).retrieve);
        // Without Broker it has no token.
        const auto direct = managedRows(managedRegion, {org(2)}, {{org(2).id, has(2, false)}}, {});
        QVERIFY(!offersFor(managedRegion, direct.constFirst(), {}).retrieve);
    }

    void knowsSharedTokensAndSaysNothingOfWhatItCouldNotRead()
    {
        records::TokenRecord shared = recordFor(targetIn(1, integration(1)));
        shared.sharedWith = {targetIn(2, integration(2)), targetIn(3)};
        Holdings refused;
        refused.error = snyk::ApiError();
        const auto rows = managedRows(managedRegion, {org(1), org(2), org(3), org(4)},
            {{org(1).id, has(1, true)}, {org(2).id, has(2, true)}, {org(3).id, refused}}, {shared});
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows.at(0).record == shared.id && rows.at(1).record == shared.id);
        // The third is ours as well, and whether it still is nobody can say.
        QVERIFY(rows.at(2).managed == Managed::Unread && !rows.at(2).record && rows.at(2).error);
        QVERIFY(rows.at(2).organization.id == org(3).id && rows.at(2).type.isEmpty());
    }

    void namesWhoMayShareTheToken()
    {
        const records::TokenRecord ours = recordFor(targetIn(1, integration(1)));
        const auto rows
            = managedRows(managedRegion, {org(1), org(2), org(3), org(4, GroupId::create()), org(5)},
                {{org(1).id, has(1, true)}, {org(2).id, has(2, true)}, {org(3).id, has(3, false)},
                    {org(4).id, has(4, true)}, {org(5).id, has(5, std::nullopt)}},
                {ours});
        const auto may = mayShareToken(rows, ours);
        QCOMPARE(may.size(), 2);
        QVERIFY(may.at(0).organization.id == org(2).id && may.at(1).organization.id == org(5).id);
        records::TokenRecord ofAnotherType = ours;
        ofAnotherType.target.integrationType = QStringLiteral("github");
        QVERIFY(mayShareToken(rows, ofAnotherType).isEmpty());
        // Without a group nobody else can have it.
        const auto alone = managedRows(managedRegion, {org(1, std::nullopt), org(2, std::nullopt)},
            {{org(1).id, has(1, true)}, {org(2).id, has(2, true)}}, {});
        records::TokenRecord ungrouped = ours;
        ungrouped.target.org.group.reset();
        const auto itself = mayShareToken(alone, ungrouped);
        QCOMPARE(itself.size(), 1);
        QVERIFY(itself.constFirst().organization.id == org(1).id);
    }

    /// By the rules of the preview, whatever is awkward about a row.
    void countsWhoCanGetATokenAsThePreviewDoes()
    {
        QList<snyk::Organization> organizations;
        for (int number = 1; number <= 8; ++number)
            organizations.append(org(number));
        // 4: the role in it permits no changes.
        organizations[3].permissions.edit = snyk::Permission::Missing;
        snyk::ApiError forbidden;
        forbidden.kind = snyk::ApiErrorKind::Forbidden;
        Holdings unreadable{{{gitlab, std::nullopt}}};
        const QHash<OrgId, Holdings> found{{org(1).id, has(1, false)}, {org(2).id, has(2, true)},
            {org(3).id, has(3, std::nullopt)}, {org(4).id, has(4, false)},
            {org(5).id, Holdings{{}, std::nullopt, forbidden}}, {org(6).id, Holdings()},
            {org(7).id, has(7, true)}, {org(8).id, unreadable}};
        // 6: it is on the list, and somebody has removed it at Snyk. 7 is managed here.
        const QList<records::TokenRecord> records{recordFor(targetIn(6)), recordFor(targetIn(7))};
        const QList<ManagedRow> rows = managedRows(managedRegion, organizations, found, records);
        QList<ManagedRow> selected;
        for (const ManagedRow &row : rows) {
            if (row.type == gitlab)
                selected.append(row);
        }
        QCOMPARE(selected.size(), 7);

        const Preview counted = previewOfEach(selected, found);
        QCOMPARE(counted.rows.size(), 6);
        QCOMPARE(counted.toDo, 1);
        QCOMPARE(counted.agreeable(), 2);
        QCOMPARE(counted.skipped.value(SkipReason::AlreadyBrokered), 1);
        QCOMPARE(counted.skipped.value(SkipReason::MayBeBrokered), 1);
        QCOMPARE(counted.skipped.value(SkipReason::Unreadable), 1);
        // The preview itself, of the same organizations.
        const Preview preview = previewOf({Way::Each, {}, {}, gitlab}, organizations, found, {});
        QCOMPARE(counted.toDo, preview.toDo);
        QCOMPARE(counted.agreeable(), preview.agreeable());

        // A token that only the Web UI makes, one that Snyk's support gives, and what needs none.
        for (const char *type : {"jira", "docker-hub", "kubernetes", "no-such-type"}) {
            QList<ManagedRow> others{
                ManagedRow{org(1), QString::fromLatin1(type)}, ManagedRow{org(2), QString::fromLatin1(type)}};
            QVERIFY2(previewOfEach(others, found).rows.isEmpty(), type);
        }
        QVERIFY(previewOfEach({}, found).rows.isEmpty());
    }

    void offersNothingWhereNothingCanBeSetUp()
    {
        Holdings holdings = has(1, true);
        holdings.entries[0].type = QStringLiteral("github-cloud-app");
        const auto rows = managedRows(managedRegion, {org(1)}, {{org(1).id, holdings}}, {});
        const RowOffers offers = offersFor(managedRegion, rows.constFirst(), {});
        QVERIFY(!offers.retrieve && !offers.setUp && !offers.source);
    }

    void filtersByWhatWasFound_data()
    {
        QTest::addColumn<Holdings>("found");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("notBrokered");
        QTest::addColumn<int>("held");
        const auto row = [](const char *name, const Holdings &found, const QString &type, bool notBrokered,
                             Held held) { QTest::newRow(name) << found << type << notBrokered << int(held); };
        const QString other = QStringLiteral("github");
        Holdings refused;
        refused.error = snyk::ApiError();
        row("has it", has(1, true), gitlab, false, Held::Yes);
        row("has another", has(1, true), other, false, Held::No);
        row("has it, brokered", has(1, true), gitlab, true, Held::No);
        row("has it, direct", has(1, false), gitlab, true, Held::Yes);
        row("has it, not told", has(1, std::nullopt), gitlab, true, Held::NotSaid);
        row("has another, not told", has(1, std::nullopt), other, true, Held::No);
        row("any, brokered", has(1, true), {}, true, Held::No);
        row("any, direct", has(1, false), {}, true, Held::Yes);
        row("any, not told", has(1, std::nullopt), {}, true, Held::NotSaid);
        row("has none at all", {}, {}, true, Held::Yes);
        row("refused", refused, gitlab, false, Held::NotReadable);
    }
    void filtersByWhatWasFound()
    {
        QFETCH(const Holdings, found);
        QFETCH(const QString, type);
        QFETCH(const bool, notBrokered);
        QFETCH(const int, held);
        const StoredSurvey survey{
            managedRegion, {}, samples::moment(), group, true, {org(1), org(2)}, {{org(1).id, found}}};
        const HeldFilter filter{type.isEmpty() ? std::nullopt : std::optional(type), notBrokered};
        QVERIFY(filter.isOn());
        QCOMPARE(int(heldIn(survey, org(1).id, filter)), held);
        QCOMPARE(heldIn(survey, org(2).id, filter), Held::NotLookedAt);
    }

    void anOrganizationThatIsInTheFileTwiceCountsOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("inventory.json"));
        StoredSurvey survey{managedRegion, QStringLiteral("https://api.eu.snyk.io"), samples::moment(), group,
            true, {org(1), org(2), org(1)}, {{org(1).id, has(1, true)}, {org(2).id, has(2, true)}}};
        for (const int number : {1, 2})
            survey.looked.insert(org(number).id, samples::moment());
        QVERIFY(saveSurvey(path, survey).has_value());
        const auto again = loadSurvey(path);
        QCOMPARE(again->organizations, QList({org(1), org(2)}));
        QCOMPARE(knowledgeOf(*again, group).looked, 2);
        QCOMPARE(managedRows(managedRegion, again->organizations, again->holdings, {}).size(), 2);
    }

    void goesOnFromTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("data/inventory.json"));
        QVERIFY(!loadSurvey(path));
        Holdings refused;
        refused.error = snyk::ApiError();
        refused.error->kind = snyk::ApiErrorKind::Forbidden;
        refused.error->httpStatus = 403;
        Holdings lost;
        lost.error = snyk::ApiError();
        lost.error->kind = snyk::ApiErrorKind::Timeout;
        Holdings missing;
        missing.error = snyk::ApiError();
        missing.error->kind = snyk::ApiErrorKind::NotFound;
        missing.error->httpStatus = 404;
        Holdings odd{{{QStringLiteral("kubernetes"), std::nullopt}}, snyk::BrokerFlags()};
        // Of the second one Snyk did not say whether it is brokered.
        Holdings halfTold = has(1, true);
        halfTold.entries.append({QStringLiteral("github"), integration(8)});
        StoredSurvey survey{managedRegion, QStringLiteral("https://api.eu.snyk.io"), samples::moment(), group,
            true, {org(1), org(2), org(3), org(4, std::nullopt), org(5)},
            {{org(1).id, halfTold}, {org(2).id, refused}, {org(3).id, odd}, {org(4).id, missing},
                {org(5).id, lost}}};
        for (const int number : {1, 2, 3, 4, 5})
            survey.looked.insert(org(number).id, samples::moment().addSecs(number));
        survey.held = {{org(1).id, {{gitlab, integration(1)}, {QStringLiteral("github"), std::nullopt}}},
            {org(3).id, {}}};
        survey.seen = {org(1).id, org(2).id, org(5).id};
        QVERIFY(saveSurvey(path, survey).has_value());
        QVERIFY(test::isPrivate(path));
        const auto again = loadSurvey(path);
        QVERIFY(again.has_value());
        QCOMPARE(again->organizations, survey.organizations);
        QCOMPARE(again->apiAddress, survey.apiAddress);
        QCOMPARE(again->begun, samples::moment());
        QVERIFY(again->group == group && again->isFinished);
        QCOMPARE(again->holdings.size(), 4);
        QCOMPARE(again->holdings[org(1).id].entries, survey.holdings[org(1).id].entries);
        QVERIFY(again->holdings[org(1).id].flags == survey.holdings[org(1).id].flags);
        QVERIFY(again->holdings[org(3).id].flags && again->holdings[org(3).id].flags->isEmpty());
        QCOMPARE(again->held, survey.held);
        // A refusal is kept; who did not answer is asked again.
        QCOMPARE(again->holdings[org(2).id].error->kind, snyk::ApiErrorKind::Forbidden);
        QCOMPARE(again->holdings[org(4).id].error->kind, snyk::ApiErrorKind::NotFound);
        QVERIFY(!again->looked.contains(org(5).id));
        QCOMPARE(again->seen, QSet<OrgId>({org(1).id, org(2).id}));
        QCOMPARE(again->looked[org(3).id], samples::moment().addSecs(3));
        const GroupKnowledge knowledge = knowledgeOf(*again, group);
        QCOMPARE(knowledge.organizations, 4);
        QCOMPARE(knowledge.looked, 3);
        QCOMPARE(knowledge.refused, 1);
        QCOMPARE(knowledge.seen, 2);
        QCOMPARE(knowledge.since, samples::moment().addSecs(1));
        QCOMPARE(knowledgeOf(*again, std::nullopt).organizations, 5);
        QVERIFY(!knowledgeOf(*again, GroupId::create()).since);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[]");
        file.close();
        QVERIFY(!loadSurvey(path));
    }
};

BTA_BARE_TEST(TestManaged)
#include "tst_managed.moc"
