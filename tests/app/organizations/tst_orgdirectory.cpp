// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "organizations/listinparts.h"
#include "organizations/orgdirectory.h"
#include "snyk/client.h"
#include "support/fakehttp.h"
#include "support/testroom.h"
#include "support/testworkspace.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace broker;
using namespace broker::organizations;
using broker::test::FakeHttp;

namespace {

constexpr QLatin1String groupId("7e1f0000-0000-4000-8000-00000000001d");
constexpr QLatin1String otherGroupId("7e1f0000-0000-4000-8000-00000000002d");

QByteArray entry(int number)
{
    return QStringLiteral(R"({"id":"%1-0000-4000-8000-000000000000","type":"org","attributes":)"
                          R"({"name":"Team %2","slug":"team-%2","is_personal":false,"group_id":"%3"}})")
        .arg(number, 8, 16, QLatin1Char('0'))
        .arg(number)
        .arg(groupId)
        .toLatin1();
}

QByteArray page(int first, int count, const QByteArray &next)
{
    QByteArray body("{\"jsonapi\":{\"version\":\"1.0\"},\"data\":[");
    for (int i = 0; i < count; ++i)
        body += (i ? "," : "") + entry(first + i);
    body += "],\"links\":{";
    if (!next.isEmpty())
        body += "\"next\":\"/orgs?version=2024-10-15&starting_after=" + next + "\"";
    return body + "}}";
}

/// Answers by what is asked, because pages, groups and searches travel at the same time.
class OrgHttp final : public snyk::Http
{
public:
    QFuture<snyk::HttpResult> send(snyk::HttpRequest request, std::stop_token) override
    {
        const QUrlQuery query(request.url);
        if (request.url.path() == QLatin1String("/v1/orgs")) {
            ++membershipRequests;
            return memberships.isEmpty() ? settled(500, "{}") : settled(200, memberships);
        }
        const QString part = query.queryItemValue(QStringLiteral("group_id"))
            + query.queryItemValue(QStringLiteral("is_personal"));
        if (!part.isEmpty()) {
            partRequests.append(part);
            auto left = parts.find(part);
            return left == parts.end() || left->isEmpty() ? settled(500, "{}")
                                                          : settled(200, left->takeFirst());
        }
        const bool asksForRoles
            = query.queryItemValue(QStringLiteral("expand")) == QLatin1String("member_role");
        roleQuestions += asksForRoles ? 1 : 0;
        if (asksForRoles && refusesRoles)
            return settled(400, R"({"errors":[{"status":"400","detail":"expand"}]})");
        const bool isOrgs = request.url.path().endsWith(QLatin1String("/orgs"));
        if (!isOrgs) {
            ++groupRequests;
            return groups.isEmpty() ? settled(403, "{\"errors\":[{\"status\":\"403\"}]}")
                                    : settled(200, groups);
        }
        if (query.hasQueryItem(QStringLiteral("name"))) {
            searches.append(query.queryItemValue(QStringLiteral("name")));
            return settled(200, page(500, 3, {}));
        }
        cursors.append(query.queryItemValue(QStringLiteral("starting_after")));
        if (slowAfter >= 0 && cursors.size() > slowAfter)
            return held.future();
        return pages.isEmpty() ? settled(500, "{}") : settled(200, pages.takeFirst());
    }

    /// The list by itself comes no further than so many pages.
    int slowAfter = -1;
    Settle<snyk::HttpResponse, snyk::HttpError> held;
    QByteArray memberships;
    int membershipRequests = 0;
    /// By the group's id, or "true" for those in no group.
    QHash<QString, QList<QByteArray>> parts;
    QStringList partRequests;

    QList<QByteArray> pages;
    QByteArray groups;
    int groupRequests = 0;
    QStringList cursors;
    QStringList searches;
    int roleQuestions = 0;
    bool refusesRoles = false;

private:
    static QFuture<snyk::HttpResult> settled(int status, const QByteArray &body)
    {
        snyk::HttpResponse response;
        response.status = status;
        response.body = body;
        response.headers.append(snyk::HttpHeader{"content-type", "application/vnd.api+json"});
        Settle<snyk::HttpResponse, snyk::HttpError> settle;
        settle(response);
        return settle.future();
    }
};

struct Bench
{
    OrgHttp http;
    test::TestWorkspace ws{http};
    snyk::Client client{http, ws.clock, samples::region().api, samples::apiToken(), {1, {}, {}}};
    OrgDirectory directory;
};

} // namespace

class TestOrgDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matching_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<bool>("expected");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("name") << QStringLiteral("paym") << true;
        QTest::newRow("case") << QStringLiteral("PAYMENTS") << true;
        QTest::newRow("id") << QStringLiteral("0d6f4c52") << true;
        QTest::newRow("none") << QStringLiteral("billing") << false;
    }
    void matching()
    {
        QFETCH(QString, needle);
        QFETCH(bool, expected);
        QCOMPARE(matches(samples::organization(), needle), expected);
    }

    void pagesFollowEachOther()
    {
        Bench bench;
        bench.http.pages = {page(0, 100, "c1"), page(100, 100, "c2"), page(200, 7, {})};
        QSignalSpy appended(&bench.directory, &OrgDirectory::appended);
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.directory.organizations().size(), 207);
        QCOMPARE(appended.size(), 3);
        QCOMPARE(bench.http.cursors, QStringList({QString(), QStringLiteral("c1"), QStringLiteral("c2")}));
    }

    void rolesComeWithTheList_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("told") << false;
        QTest::newRow("the question is not taken") << true;
    }
    void rolesComeWithTheList()
    {
        QFETCH(const bool, refused);
        Bench bench;
        bench.http.refusesRoles = refused;
        bench.http.pages = {page(0, 1, "c1")
                                .replace("\"attributes\"",
                                    R"("relationships":{"member_role":{"data":{"attributes":{"name":"Org )"
                                    R"(Collaborator"}}}},"attributes")"),
            page(1, 10, {})};
        if (refused)
            bench.http.pages[0] = page(0, 1, "c1");
        bench.directory.loadWithRoles(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.directory.organizations().size(), 11);
        QCOMPARE(bench.directory.organizations().constFirst().permissions.edit,
            refused ? snyk::Permission::Untold : snyk::Permission::Missing);
        QCOMPARE(bench.directory.organizations().constLast().permissions.edit, snyk::Permission::Untold);
        // No request of its own, and none again that was not taken once.
        QCOMPARE(bench.http.roleQuestions, refused ? 1 : 2);
        QCOMPARE(bench.http.cursors.size(), 2);

        bench.http.pages = {page(0, 1, {})};
        bench.http.roleQuestions = 0;
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.http.roleQuestions, 0);
    }

    /// Snyk takes the question for roles no more, in the middle of the list.
    void aSearchIsRepeatedWithoutRoles()
    {
        Bench bench;
        bench.http.pages = {page(0, 1, "c1"), page(1, 10, {})};
        bench.http.slowAfter = 1;
        bench.directory.loadWithRoles(bench.client);
        QTRY_COMPARE(bench.http.cursors.size(), 2);
        bench.http.refusesRoles = true;
        const int asked = bench.http.roleQuestions;
        bench.directory.searchOnServer(QStringLiteral("team 50"));
        QTRY_COMPARE(bench.directory.organizations().size(), 4);
        QCOMPARE(bench.http.searches, QStringList{QStringLiteral("team 50")});
        // Refused once, and not asked again.
        QCOMPARE(bench.http.roleQuestions, asked + 1);
        bench.directory.searchOnServer(QStringLiteral("team 51"));
        QTRY_COMPARE(bench.http.searches.size(), 2);
        QCOMPARE(bench.http.roleQuestions, asked + 1);
    }

    void nothingTwice()
    {
        Bench bench;
        bench.http.pages = {page(0, 10, "c1"), page(5, 10, {})};
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.directory.organizations().size(), 15);
    }

    void aListInCirclesEndsAndIsNotCalledComplete_data()
    {
        QTest::addColumn<QList<QByteArray>>("cursors");
        QTest::addColumn<int>("asked");
        QTest::newRow("stands still") << QList<QByteArray>{"c1", "c1"} << 2;
        QTest::newRow("alternates") << QList<QByteArray>{"c1", "c2", "c1", "c2", "c1", "c2", "c1"} << 3;
        QTest::newRow("three") << QList<QByteArray>{"c1", "c2", "c3", "c2", "c3", "c2", "c3"} << 4;
    }
    void aListInCirclesEndsAndIsNotCalledComplete()
    {
        QFETCH(const QList<QByteArray>, cursors);
        QFETCH(const int, asked);
        Bench bench;
        int first = 0;
        for (const QByteArray &cursor : cursors)
            bench.http.pages.append(page(10 * first++, 10, cursor));
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Failed);
        QCOMPARE(bench.http.cursors.size(), asked);
        QCOMPARE(bench.directory.error()->kind, snyk::ApiErrorKind::Malformed);
        QVERIFY(bench.directory.error()->detail.contains(QLatin1String("leads back")));
        // What came can be chosen from.
        QCOMPARE(bench.directory.organizations().size(), 10 * asked);
    }

    void aListWithoutEndEnds()
    {
        Bench bench;
        for (int i = 0; i < OrgDirectory::mostPages + 10; ++i)
            bench.http.pages.append(page(0, 0, "c" + QByteArray::number(i)));
        bench.directory.load(bench.client);
        QTRY_COMPARE_WITH_TIMEOUT(bench.directory.state(), LoadState::Failed, 60000);
        QCOMPARE(bench.http.cursors.size(), OrgDirectory::mostPages);
    }

    void stopKeepsWhatCameAndResumeGoesOnThere()
    {
        Bench bench;
        bench.http.pages = {page(0, 10, "c1"), page(10, 10, "c2"), page(20, 10, {})};
        connect(&bench.directory, &OrgDirectory::appended, &bench.directory, &OrgDirectory::stop,
            Qt::SingleShotConnection);
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Stopped);
        QCOMPARE(bench.directory.organizations().size(), 10);
        bench.directory.resume();
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.directory.organizations().size(), 30);
    }

    void aFailureKeepsWhatCame()
    {
        Bench bench;
        bench.http.pages = {page(0, 10, "c1")};
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Failed);
        QCOMPARE(bench.directory.organizations().size(), 10);
        QCOMPARE(bench.directory.error()->kind, snyk::ApiErrorKind::ServerError);
        bench.http.pages = {page(10, 5, {})};
        bench.directory.resume();
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QVERIFY(!bench.directory.error());
    }

    void theServerIsSearchedWhilePagesAreMissing()
    {
        Bench bench;
        bench.http.pages = {page(0, 10, "c1")};
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Failed);
        bench.directory.searchOnServer(QStringLiteral("x"));
        bench.directory.searchOnServer(QStringLiteral("  team 50 "));
        QTRY_COMPARE(bench.directory.organizations().size(), 13);
        QCOMPARE(bench.http.searches, QStringList{QStringLiteral("team 50")});
    }

    void groupsGetTheirNames()
    {
        Bench bench;
        bench.http.pages = {page(0, 10, "c1"), page(10, 10, {})};
        bench.http.groups = QByteArray("{\"data\":[{\"id\":\"") + groupId.latin1()
            + "\",\"attributes\":{\"name\":\"Bank\"}}]}";
        QSignalSpy changed(&bench.directory, &OrgDirectory::groupNamesChanged);
        bench.directory.load(bench.client);
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.http.groupRequests, 1);
        QCOMPARE(bench.directory.groupName(*GroupId::parse(QString(groupId))), QStringLiteral("Bank"));
        bench.directory.clear();
        QCOMPARE(bench.directory.groupName(*GroupId::parse(QString(groupId))), QStringLiteral("7e1f0000"));
    }

    void refusedGroupNamesAreNoFailure()
    {
        Bench bench;
        bench.http.pages = {page(0, 10, {})};
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.http.groupRequests, 1);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QVERIFY(!bench.directory.error());
        QCOMPARE(bench.directory.groupName(*GroupId::parse(QString(groupId))), QStringLiteral("7e1f0000"));
    }

    void aCompleteListIsNotSearchedOnTheServer()
    {
        Bench bench;
        bench.http.pages = {page(0, 10, {})};
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        bench.directory.searchOnServer(QStringLiteral("team"));
        QVERIFY(!bench.directory.isSearchingOnServer());
        QVERIFY(bench.http.searches.isEmpty());
    }

    void aLongListComesInParts()
    {
        Bench bench;
        prepareParts(bench);
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.directory.organizations().size(), 801);
        QCOMPARE(bench.http.membershipRequests, 1);
        // Each part was asked for page by page, the largest first, those in no group last.
        QCOMPARE(bench.http.partRequests.count(QString(groupId)), 4);
        QCOMPARE(bench.http.partRequests.count(QString(otherGroupId)), 4);
        QCOMPARE(bench.http.partRequests.count(QStringLiteral("true")), 1);
        QVERIFY(!bench.directory.error());
    }

    void partsThatAreNotTheWholeAreGivenUp_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("groups refused") << 0;
        QTest::newRow("more groups than were told") << 1;
        QTest::newRow("memberships refused") << 2;
        QTest::newRow("an unreadable membership") << 3;
        QTest::newRow("a part fails") << 4;
        QTest::newRow("a part in circles") << 5;
        QTest::newRow("a group that nobody named") << 6;
    }
    void partsThatAreNotTheWholeAreGivenUp()
    {
        QFETCH(const int, fault);
        Bench bench;
        prepareParts(bench);
        bench.http.slowAfter = 5;
        QList<QByteArray> &part = bench.http.parts[QString(otherGroupId)];
        switch (fault) {
        case 0:
            bench.http.groups.clear();
            break;
        case 1:
            bench.http.groups.replace("\"links\":{}", "\"links\":{\"next\":\"/groups?starting_after=x\"}");
            break;
        case 2:
            bench.http.memberships.clear();
            break;
        case 3:
            bench.http.memberships.replace("{\"orgs\":[", "{\"orgs\":[{},");
            break;
        case 4:
            part.removeLast();
            break;
        case 5:
            part[1] = page(0, 10, "c0");
            part[2] = page(0, 10, "c0");
            break;
        case 6:
            part[0].replace(otherGroupId.latin1(), "7e1f0000-0000-4000-8000-0000000000ff");
            break;
        default:
            break;
        }
        bench.directory.load(bench.client);
        QTRY_VERIFY(bench.http.cursors.size() > bench.http.slowAfter);
        QTest::qWait(50);
        QCOMPARE(bench.directory.state(), LoadState::Loading);
        // The list by itself goes on and is what counts.
        bench.http.slowAfter = -1;
        bench.http.pages = {page(500, 301, {})};
        bench.http.held(snyk::HttpResponse{200, {{"content-type", "application/json"}}, page(500, 0, "c6")});
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QVERIFY(bench.directory.organizations().size() >= 801);
    }

    void aListThatIsTooShortIsNotCalledComplete()
    {
        Bench bench;
        prepareParts(bench);
        // Snyk counts one more than the parts bring, and than the list itself has.
        bench.http.memberships.insert(bench.http.memberships.indexOf('[') + 1, "{\"group\":null},");
        bench.directory.load(bench.client);
        QTRY_VERIFY(bench.http.partRequests.size() >= 9);
        QTest::qWait(50);
        QCOMPARE(bench.directory.state(), LoadState::Loading);
        bench.http.slowAfter = -1;
        bench.http.held(snyk::HttpResponse{200, {{"content-type", "application/json"}}, page(400, 401, {})});
        QTRY_COMPARE(bench.directory.state(), LoadState::Short);
        QCOMPARE(bench.directory.missing(), 1);
        // It is asked for once more, and then it is all there.
        bench.http.pages = {page(0, 400, "c1"), page(400, 402, {})};
        bench.directory.resume();
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.directory.organizations().size(), 802);
        QCOMPARE(bench.directory.missing(), 0);
    }

    void fewOrganizationsComeWithoutParts()
    {
        Bench bench;
        prepareParts(bench);
        bench.http.pages = {page(0, 100, "c1"), page(100, 100, {})};
        bench.directory.load(bench.client);
        QTRY_COMPARE(bench.directory.state(), LoadState::Complete);
        QCOMPARE(bench.http.membershipRequests, 0);
        QVERIFY(bench.http.partRequests.isEmpty());
    }

    void partsHaveToBeWorthIt()
    {
        snyk::GroupList groups;
        groups.isComplete = true;
        snyk::Memberships memberships;
        memberships.isComplete = true;
        const auto sized = [&memberships](int count, int size) {
            memberships.sizes.clear();
            for (int i = 0; i < count; ++i)
                memberships.sizes.insert(GroupId::create(), size);
        };
        sized(1, 10000);
        QVERIFY(!partsOf(groups, memberships));
        sized(4, 2500);
        QCOMPARE(partsOf(groups, memberships)->size(), 5);
        QVERIFY(partsOf(groups, memberships)->constLast().onlyPersonal);
        // Very many small groups are more pages than the list has.
        sized(500, 3);
        QVERIFY(!partsOf(groups, memberships));
        sized(4, 2500);
        groups.ids.insert(GroupId::create());
        QCOMPARE(partsOf(groups, memberships)->size(), 6);
        groups.isComplete = false;
        QVERIFY(!partsOf(groups, memberships));
    }

private:
    /// 801 organizations in two groups and one in none; the list by itself is slow after its fourth page.
    static void prepareParts(Bench &bench)
    {
        const auto ofOther
            = [](QByteArray body) { return body.replace(groupId.latin1(), otherGroupId.latin1()); };
        for (int i = 0; i < 5; ++i)
            bench.http.pages.append(page(100 * i, 100, "c" + QByteArray::number(i + 1)));
        bench.http.slowAfter = 4;
        bench.http.groups = QByteArray("{\"data\":[{\"id\":\"") + groupId.latin1()
            + "\",\"attributes\":{\"name\":\"Bank\"}}],\"links\":{}}";
        QByteArrayList members;
        for (int i = 0; i < 801; ++i) {
            const QByteArray group = QByteArray("{\"id\":\"")
                + (i < 400 ? groupId.latin1() : otherGroupId.latin1()) + "\",\"name\":\"G\"}";
            members.append("{\"group\":" + (i < 800 ? group : QByteArray("null")) + "}");
        }
        bench.http.memberships = "{\"orgs\":[" + members.join(',') + "]}";
        for (int i = 0; i < 4; ++i) {
            const QByteArray next = i < 3 ? "p" + QByteArray::number(i) : QByteArray();
            bench.http.parts[QString(groupId)].append(page(100 * i, 100, next));
            bench.http.parts[QString(otherGroupId)].append(ofOther(page(400 + 100 * i, 100, next)));
        }
        const QByteArray ofGroup
            = "\"is_personal\":false,\"group_id\":\"" + QByteArray(groupId.latin1()) + "\"";
        bench.http.parts[QStringLiteral("true")]
            = {page(800, 1, {}).replace(ofGroup, QByteArrayLiteral("\"is_personal\":true"))};
    }
};

BTA_TEST(TestOrgDirectory)
#include "tst_orgdirectory.moc"
