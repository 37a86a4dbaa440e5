// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/preview.h"

#include "sharing/finding.h"
#include "sharing/placeholders.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::sharing;
using namespace std::chrono_literals;

namespace {

const QString previewType = QStringLiteral("gitlab");
const GroupId previewGroup = GroupId::parse(u"7e1f0000-0000-4000-8000-00000000001d").value();

snyk::Organization previewOrg(int number, std::optional<GroupId> of = previewGroup)
{
    return {OrgId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
                .value(),
        QStringLiteral("Team %1").arg(number), QStringLiteral("team-%1").arg(number), of, false};
}

Holdings holding(std::optional<bool> brokered, bool hasId = true)
{
    const IntegrationId id = samples::integrationId();
    Holdings holdings{{{previewType, hasId ? std::optional(id) : std::nullopt}}};
    if (brokered)
        holdings.flags = snyk::BrokerFlags{{id, *brokered}};
    return holdings;
}

Holdings refusedWith(snyk::ApiErrorKind kind)
{
    snyk::ApiError error;
    error.kind = kind;
    error.requestId = QStringLiteral("r-7");
    return {{}, std::nullopt, error};
}

Wish wish(Way way)
{
    Wish wish{way, QStringLiteral("SNYK-EU-01"), QStringLiteral("https://api.eu.snyk.io"), previewType};
    if (way == Way::Share) {
        wish.source = records::Target{wish.regionId, wish.apiAddress,
            {previewOrg(99).id, QStringLiteral("Source"), QStringLiteral("source"), previewGroup},
            previewType, samples::integrationId()};
    }
    return wish;
}

constexpr int toDo = -1;

} // namespace

class TestPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappens_data();
    void saysWhatHappens();
    void leavesAloneWhatTheRoleForbids_data();
    void leavesAloneWhatTheRoleForbids();
    void leavesAloneWhatTheListDoesNotCover();
    void knowsWhoseTokenIsThere();
    void knowsWhetherAllIsAsPlanned_data();
    void knowsWhetherAllIsAsPlanned();
    void countsAndTellsTheTime();
    void thePlanIsThePreview();
    void findsOutHowACallEnded_data();
    void findsOutHowACallEnded();
    void looksForTheOneAmongSeveral_data();
    void looksForTheOneAmongSeveral();
    void knowsThePlaceholders();
};

void TestPreview::saysWhatHappens_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<std::optional<Holdings>>("found");
    QTest::addColumn<bool>("switchesDirect");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("act");
    using Found = std::optional<Holdings>;
    using Kind = snyk::ApiErrorKind;
    const auto row = [](const char *name, Way way, const Found &found, bool switches, int skip, Act act) {
        QTest::newRow(name) << int(way) << found << switches << skip << int(act);
    };
    row("share: nothing there", Way::Share, Holdings{}, false, toDo, Act::Clone);
    row("each: nothing there", Way::Each, Holdings{}, false, toDo, Act::Add);
    row("share: direct", Way::Share, holding(false), false, int(SkipReason::SwitchesDirect), Act::Clone);
    row("each: direct", Way::Each, holding(false), false, int(SkipReason::SwitchesDirect), Act::Enable);
    row("share: direct, agreed to", Way::Share, holding(false), true, toDo, Act::Clone);
    row("each: direct, agreed to", Way::Each, holding(false), true, toDo, Act::Enable);
    row("brokered", Way::Share, holding(true), true, int(SkipReason::AlreadyBrokered), Act::Clone);
    row("each: brokered", Way::Each, holding(true), true, int(SkipReason::AlreadyBrokered), Act::Enable);
    row("not told", Way::Share, holding(std::nullopt), true, int(SkipReason::MayBeBrokered), Act::Clone);
    row("odd id", Way::Each, holding(std::nullopt, false), true, int(SkipReason::Unreadable), Act::Enable);
    row("403", Way::Each, refusedWith(Kind::Forbidden), false, int(SkipReason::NoPermission), Act::Add);
    row("404", Way::Each, refusedWith(Kind::NotFound), false, int(SkipReason::NotFound), Act::Add);
    row("500", Way::Share, refusedWith(Kind::ServerError), false, int(SkipReason::NotLookedAt), Act::Clone);
    row("not looked at", Way::Share, std::nullopt, false, int(SkipReason::NotLookedAt), Act::Clone);
}

void TestPreview::saysWhatHappens()
{
    QFETCH(const int, way);
    QFETCH(const std::optional<Holdings>, found);
    QFETCH(const bool, switchesDirect);
    QFETCH(const int, skip);
    QFETCH(const int, act);
    Wish wanted = wish(Way(way));
    wanted.switchesDirect = switchesDirect;
    QHash<OrgId, Holdings> holdings;
    if (found)
        holdings.insert(previewOrg(1).id, *found);
    const Preview preview = previewOf(wanted, {previewOrg(1)}, holdings, {});
    const PreviewRow row = preview.rows.constFirst();
    QCOMPARE(row.skip ? int(*row.skip) : toDo, skip);
    QCOMPARE(int(row.act), act);
    QCOMPARE(preview.toDo, skip == toDo ? 1 : 0);
    QCOMPARE(preview.losesCredentials, skip == toDo && found && !found->entries.isEmpty() ? 1 : 0);
    if (found && found->error)
        QCOMPARE(row.error->requestId, QStringLiteral("r-7"));
}

void TestPreview::leavesAloneWhatTheRoleForbids_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<Holdings>("found");
    QTest::addColumn<snyk::Permission>("here");
    QTest::addColumn<snyk::Permission>("atSource");
    QTest::addColumn<int>("skip");
    QTest::addColumn<int>("tried");
    using P = snyk::Permission;
    const auto row
        = [](const char *name, Way way, const Holdings &found, P here, P source, int skip, int tried) {
              QTest::newRow(name) << int(way) << found << here << source << skip << tried;
          };
    constexpr int lacks = int(SkipReason::LacksEdit);
    constexpr int sourceLacks = int(SkipReason::SourceLacksEdit);
    constexpr int brokered = int(SkipReason::AlreadyBrokered);
    constexpr int direct = int(SkipReason::SwitchesDirect);
    row("granted", Way::Each, {}, P::Granted, P::Untold, toDo, toDo);
    row("not told", Way::Each, {}, P::Untold, P::Untold, toDo, toDo);
    row("each", Way::Each, {}, P::Missing, P::Untold, lacks, toDo);
    row("share", Way::Share, {}, P::Missing, P::Granted, lacks, toDo);
    row("share, the source", Way::Share, {}, P::Granted, P::Missing, sourceLacks, toDo);
    row("share, not told here", Way::Share, {}, P::Untold, P::Missing, sourceLacks, toDo);
    row("each has no source", Way::Each, {}, P::Granted, P::Missing, toDo, toDo);
    row("nothing to do", Way::Each, holding(true), P::Missing, P::Untold, brokered, brokered);
    row("direct", Way::Each, holding(false), P::Missing, P::Untold, lacks, direct);
}

void TestPreview::leavesAloneWhatTheRoleForbids()
{
    QFETCH(const int, way);
    QFETCH(const Holdings, found);
    QFETCH(const snyk::Permission, here);
    QFETCH(const snyk::Permission, atSource);
    QFETCH(const int, skip);
    QFETCH(const int, tried);
    snyk::Organization organization = previewOrg(1);
    organization.permissions.edit = here;
    Wish wanted = wish(Way(way));
    wanted.editAtSource = atSource;
    for (const bool tries : {false, true}) {
        wanted.triesWithoutEdit = tries;
        const Preview preview = previewOf(wanted, {organization}, {{organization.id, found}}, {});
        const PreviewRow row = preview.rows.constFirst();
        QCOMPARE(row.skip ? int(*row.skip) : toDo, tries ? tried : skip);
        QCOMPARE(preview.toDo, row.skip ? 0 : 1);
        const bool isDoubtful = tries && tried != skip;
        QCOMPARE(row.isDoubtful, isDoubtful);
        QCOMPARE(preview.doubtful, isDoubtful ? 1 : 0);
        // The plan keeps the reason, in a file as well.
        const JobPlan plan = planOf(wanted, preview, samples::moment());
        QCOMPARE(plan.rows.constFirst().skip, row.skip);
        if (row.skip)
            QVERIFY(skipReasonByName(QString(nameOf(*row.skip))) == row.skip);
    }
}

void TestPreview::leavesAloneWhatTheListDoesNotCover()
{
    // Snyk's list is silent for types of the Web UI, brokered or not.
    for (const char *key : {"artifactory", "nexus", "jira"}) {
        const QString type = QString::fromLatin1(key);
        for (const Way way : {Way::Share, Way::Each}) {
            Wish wanted = wish(way);
            wanted.integrationType = type;
            const Preview preview = previewOf(wanted, {previewOrg(1)}, {{previewOrg(1).id, Holdings{}}}, {});
            QCOMPARE(preview.toDo, 0);
            QVERIFY(preview.rows.constFirst().skip == SkipReason::MayBeBrokered);
        }
        for (const Act act : {Act::Clone, Act::Add, Act::Enable, Act::Disable}) {
            const RowPlan row{{previewOrg(1).id, {}, {}, previewGroup}, act, samples::integrationId()};
            QCOMPARE(int(findingFor(row, type, {}, std::nullopt).kind), int(Finding::Kind::CannotTell));
        }
    }
}

/// Snyk says that there is a token; the list says which one.
void TestPreview::knowsWhoseTokenIsThere()
{
    const auto skipOf
        = [](Wish wanted, const QList<records::TokenRecord> &records, std::optional<bool> brokered) {
              wanted.listed = listedTokens(wanted.regionId, previewType, records);
              const Preview preview
                  = previewOf(wanted, {previewOrg(1)}, {{previewOrg(1).id, holding(brokered)}}, JobSpeed());
              return preview.rows.constFirst();
          };
    Wish share = wish(Way::Share);
    records::TokenRecord source = samples::record(samples::brokerToken(), *share.source);
    source.target.regionId = share.regionId;
    share.sourceRecord = source.id;
    records::TokenRecord other
        = samples::record(samples::brokerToken(samples::otherBrokerTokenText), *share.source);
    other.target.org.id = previewOrg(1).id;
    other.target.integration.reset();
    QVERIFY(skipOf(share, {source}, true).skip == SkipReason::AlreadyBrokered);
    QVERIFY(!skipOf(share, {source}, true).token);
    for (const std::optional<bool> brokered : {std::optional(true), std::optional<bool>()}) {
        records::TokenRecord sharing = source;
        sharing.sharedWith = {other.target};
        QVERIFY(skipOf(share, {sharing}, brokered).skip == SkipReason::SharesToken);
        const PreviewRow row = skipOf(share, {source, other}, brokered);
        QVERIFY(row.skip == SkipReason::OtherToken);
        QVERIFY(row.token == other.fingerprint);
        QVERIFY(skipOf(wish(Way::Each), {other}, brokered).skip == SkipReason::HasToken);
    }
    // One of an integration that has gone since, and one that was replaced.
    records::TokenRecord old = other;
    old.target.integration = IntegrationId::create();
    QVERIFY(skipOf(share, {old}, true).skip == SkipReason::AlreadyBrokered);
    old = other;
    old.state = records::RecordState::Replaced;
    QVERIFY(skipOf(share, {old}, true).skip == SkipReason::AlreadyBrokered);
    // A direct integration is none of a token's.
    QVERIFY(skipOf(share, {source, other}, false).skip == SkipReason::SwitchesDirect);
}

void TestPreview::knowsWhetherAllIsAsPlanned_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<Holdings>("planned");
    QTest::addColumn<Holdings>("now");
    QTest::addColumn<bool>("isAsPlanned");
    const auto row = [](const char *name, Way way, const Holdings &planned, const Holdings &now, bool is) {
        QTest::newRow(name) << int(way) << planned << now << is;
    };
    row("each: still nothing", Way::Each, {}, {}, true);
    row("each: brokered since", Way::Each, {}, holding(true), false);
    row("each: set up without Broker since", Way::Each, {}, holding(false), false);
    row("each: there since, not told how", Way::Each, {}, holding(std::nullopt), false);
    row("each: still direct", Way::Each, holding(false), holding(false), true);
    row("each: direct no more", Way::Each, holding(false), holding(true), false);
    row("each: gone", Way::Each, holding(false), {}, false);
    row("share: still nothing", Way::Share, {}, {}, true);
    row("share: brokered since", Way::Share, {}, holding(true), false);
    row("share: still direct", Way::Share, holding(false), holding(false), true);
    row("share: direct no more", Way::Share, holding(false), holding(true), false);
    row("take back: still brokered", Way::TakeBack, holding(true), holding(true), true);
    row("take back: brokered no more", Way::TakeBack, holding(true), holding(false), false);
    row("take back: gone", Way::TakeBack, holding(true), {}, false);
    row("share: cannot be read now", Way::Share, {}, refusedWith(snyk::ApiErrorKind::Forbidden), false);
}

void TestPreview::knowsWhetherAllIsAsPlanned()
{
    QFETCH(const int, way);
    QFETCH(const Holdings, planned);
    QFETCH(const Holdings, now);
    Wish wanted = wish(Way(way));
    wanted.switchesDirect = true;
    JobPlan plan = planOf(
        wanted, previewOf(wanted, {previewOrg(1)}, {{previewOrg(1).id, planned}}, {}), samples::moment());
    if (plan.way == Way::TakeBack)
        plan.rows = {{plan.rows.constFirst().org, Act::Disable, samples::integrationId()}};
    QVERIFY(!plan.rows.constFirst().skip);
    QTEST(sharing::isAsPlanned(plan, plan.rows.constFirst(), now), "isAsPlanned");
}

void TestPreview::countsAndTellsTheTime()
{
    QList<snyk::Organization> chosen{
        previewOrg(99), previewOrg(1, GroupId::create()), previewOrg(2, std::nullopt)};
    QHash<OrgId, Holdings> holdings;
    for (int i = 100; i < 1100; ++i) {
        chosen.append(previewOrg(i));
        holdings.insert(previewOrg(i).id, Holdings{});
    }
    const Preview shared = previewOf(wish(Way::Share), chosen, holdings, {});
    QCOMPARE(shared.rows.size(), chosen.size());
    QCOMPARE(shared.toDo, 1000);
    QCOMPARE(shared.calls, 1000);
    QCOMPARE(shared.skipped.value(SkipReason::IsSource), 1);
    QCOMPARE(shared.skipped.value(SkipReason::OtherGroup), 2);
    // 1000 of 1900 a minute; the last one is answered, and put on the list.
    QCOMPARE(shared.duration, 32547ms);
    // A token of its own does not need the group.
    const Preview each = previewOf(wish(Way::Each), chosen, holdings, {});
    QCOMPARE(each.skipped.value(SkipReason::OtherGroup), 0);
    QCOMPARE(each.skipped.value(SkipReason::NotLookedAt), 3);
}

void TestPreview::thePlanIsThePreview()
{
    QHash<OrgId, Holdings> holdings{{previewOrg(1).id, Holdings{}}, {previewOrg(2).id, holding(true)}};
    const Wish wanted = wish(Way::Each);
    const JobPlan plan
        = planOf(wanted, previewOf(wanted, {previewOrg(1), previewOrg(2)}, holdings, {}), samples::moment());
    QCOMPARE(plan.rows.size(), 2);
    QVERIFY(!plan.rows.at(0).skip && plan.rows.at(0).record);
    QVERIFY(plan.rows.at(1).skip == SkipReason::AlreadyBrokered && !plan.rows.at(1).record);
    QVERIFY(plan.rows.at(1).before == samples::integrationId());
    QCOMPARE(plan.rows.at(0).org.name, QStringLiteral("Team 1"));
    QCOMPARE(plan.made, samples::moment());
}

void TestPreview::findsOutHowACallEnded_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<bool>("wasThere");
    QTest::addColumn<Holdings>("found");
    QTest::addColumn<int>("kind");
    using Kind = Finding::Kind;
    const auto row = [](const char *name, Act act, bool wasThere, const Holdings &found, Kind kind) {
        QTest::newRow(name) << int(act) << wasThere << found << int(kind);
    };
    row("clone: nothing there", Act::Clone, false, {}, Kind::NotDone);
    row("clone: brokered now", Act::Clone, false, holding(true), Kind::Done);
    row("clone: there now, not told how", Act::Clone, false, holding(std::nullopt), Kind::CannotTell);
    row("clone: still direct", Act::Clone, true, holding(false), Kind::NotDone);
    row("clone: as before, not told", Act::Clone, true, holding(std::nullopt), Kind::CannotTell);
    row("clone: the one of before, brokered by other hands", Act::Clone, true, holding(true),
        Kind::CannotTell);
    row("add: nothing there", Act::Add, false, {}, Kind::NotDone);
    row("add: brokered now", Act::Add, false, holding(true), Kind::AskKeychain);
    row("add: somebody else's direct one", Act::Add, false, holding(false), Kind::NotDone);
    row("enable: still direct", Act::Enable, true, holding(false), Kind::NotDone);
    row("enable: brokered", Act::Enable, true, holding(true), Kind::AskKeychain);
    row("enable: not told", Act::Enable, true, holding(std::nullopt), Kind::AskKeychain);
    row("disable: direct", Act::Disable, true, holding(false), Kind::Done);
    row("disable: gone", Act::Disable, true, {}, Kind::Done);
    row("disable: still brokered", Act::Disable, true, holding(true), Kind::NotDone);
    row("disable: not told", Act::Disable, true, holding(std::nullopt), Kind::CannotTell);
    row("odd id", Act::Clone, false, holding(std::nullopt, false), Kind::CannotTell);
}

void TestPreview::findsOutHowACallEnded()
{
    QFETCH(const int, act);
    QFETCH(const bool, wasThere);
    QFETCH(const Holdings, found);
    QFETCH(const int, kind);
    RowPlan row{{previewOrg(1).id, {}, {}, previewGroup}, Act(act)};
    if (wasThere)
        row.before = samples::integrationId();
    const Finding finding = findingFor(row, previewType, found.entries, found.flags);
    QCOMPARE(int(finding.kind), kind);
    QVERIFY(finding.kind != Finding::Kind::Done || finding.integration == samples::integrationId());
}

void TestPreview::looksForTheOneAmongSeveral_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QList<int>>("isThere");
    QTest::addColumn<QList<int>>("isBrokered");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("which");
    using Kind = Finding::Kind;
    const auto row = [](const char *name, Act act, const QList<int> &isThere, const QList<int> &isBrokered,
                         bool isTold, Kind kind, int which) {
        QTest::newRow(name) << int(act) << isThere << isBrokered << isTold << int(kind) << which;
    };
    // Number 2 was there before the call, and v1's list names the first of them.
    row("clone: new beside the old", Act::Clone, {1, 2, 3}, {3}, true, Kind::Done, 3);
    row("clone: nothing new", Act::Clone, {1, 2}, {}, true, Kind::NotDone, 0);
    row("clone: the old one brokered by others", Act::Clone, {1, 2}, {2}, true, Kind::CannotTell, 0);
    row("clone: two new, told by the name", Act::Clone, {1, 2, 3, 4}, {1, 4}, true, Kind::Done, 4);
    row("clone: two new of that name", Act::Clone, {2, 4, 5}, {4, 5}, true, Kind::CannotTell, 0);
    row("add: new beside the old", Act::Add, {1, 2, 3}, {3}, true, Kind::AskKeychain, 3);
    row("enable: done, beside a brokered one", Act::Enable, {1, 2}, {1, 2}, true, Kind::AskKeychain, 2);
    row("enable: not done, beside a brokered one", Act::Enable, {1, 2}, {1}, true, Kind::NotDone, 0);
    row("enable: not told which", Act::Enable, {1}, {}, false, Kind::AskKeychain, 2);
    row("disable: done, beside a brokered one", Act::Disable, {1, 2}, {1}, true, Kind::Done, 2);
    row("disable: not done", Act::Disable, {1, 2}, {2}, true, Kind::NotDone, 0);
    row("disable: gone", Act::Disable, {1}, {1}, true, Kind::Done, 2);
    row("disable: not told which", Act::Disable, {1}, {}, false, Kind::CannotTell, 0);
}

void TestPreview::looksForTheOneAmongSeveral()
{
    QFETCH(const int, act);
    QFETCH(const QList<int>, isThere);
    QFETCH(const QList<int>, isBrokered);
    QFETCH(const bool, isTold);
    QFETCH(const int, kind);
    QFETCH(const int, which);
    const QString type = QStringLiteral("docker-hub");
    const auto id = [](int number) {
        return IntegrationId::parse(QStringLiteral("5d1e0000-0000-4000-8000-00000000000%1").arg(number));
    };
    const QString shared = QStringLiteral("Release images");
    Holdings now;
    snyk::BrokerFlags flags;
    for (const int number : isThere) {
        now.entries.append({type, id(number), number >= 4 ? shared : QStringLiteral("Other")});
        flags.insert(*id(number), isBrokered.contains(number));
    }
    if (isTold)
        now.flags = flags;
    const RowPlan row{{previewOrg(1).id, {}, {}, previewGroup}, Act(act), id(2)};
    const Finding finding = findingFor(row, type, now.entries, now.flags, shared);
    QCOMPARE(int(finding.kind), kind);
    if (which > 0)
        QVERIFY(finding.integration == id(which));
    // The one that is to be taken back is asked about, not the first of its type.
    QCOMPARE(isBrokeredAs(id(2), type, now), isTold && isBrokered.contains(2));
    // One with Broker among several is enough to leave the organization alone.
    Wish wanted = wish(Way::Each);
    wanted.integrationType = type;
    wanted.switchesDirect = true;
    const Preview preview = previewOf(wanted, {previewOrg(1)}, {{previewOrg(1).id, now}}, {});
    const auto skip = preview.rows.constFirst().skip;
    if (isTold && !isBrokered.isEmpty())
        QVERIFY(skip == SkipReason::AlreadyBrokered);
    else
        QCOMPARE(skip.has_value(), !isTold);
    // As planned is what is still without Broker, whatever is named first now.
    JobPlan plan = planOf(wanted, preview, samples::moment());
    plan.rows = {RowPlan{plan.rows.constFirst().org, Act::Enable, id(2)}};
    QCOMPARE(isAsPlanned(plan, plan.rows.constFirst(), now), isTold && isBrokered.isEmpty());
}

void TestPreview::knowsThePlaceholders()
{
    QCOMPARE(
        placeholdersFor(previewType)->keys(), (QStringList{QStringLiteral("token"), QStringLiteral("url")}));
    QVERIFY(!placeholdersFor(QStringLiteral("jira")));
}

BTA_BARE_TEST(TestPreview)
#include "tst_preview.moc"
