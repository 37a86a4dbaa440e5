// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "asking.h"

#include "support/askedbyheader.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace broker;
using namespace asking;

class TestSandboxRest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoIsAsking()
    {
        SandboxSnyk snyk{{}};
        const auto answer = get(snyk, QStringLiteral("/rest/self?version=2024-10-15"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(header(answer, "content-type"), QByteArray("application/vnd.api+json"));
        QVERIFY(looksLikeUuid(QLatin1String(header(answer, "snyk-request-id"))));
        QCOMPARE(header(answer, "snyk-version-requested"), QByteArray("2024-10-15"));
        QCOMPARE(header(answer, "snyk-version-served"), QByteArray("2024-04-22"));
        QCOMPARE(header(answer, "snyk-version-lifecycle-stage"), QByteArray("ga"));
        const QJsonObject data = json(answer)[QStringLiteral("data")].toObject();
        QCOMPARE(data[QStringLiteral("type")].toString(), QStringLiteral("user"));
        QVERIFY(!data[QStringLiteral("attributes")][QStringLiteral("name")].toString().isEmpty());
        QCOMPARE(json(answer)[QStringLiteral("jsonapi")][QStringLiteral("version")].toString(),
            QStringLiteral("1.0"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("parameter");
        const auto row = [](const char *name, const char *path, int status, const char *parameter) {
            QTest::newRow(name) << QString::fromLatin1(path) << status << QString::fromLatin1(parameter);
        };
        row("no version", "/rest/self", 400, "version");
        row("empty version", "/rest/self?version=", 400, "version");
        row("version in words", "/rest/self?version=latest", 400, "version");
        row("no such day", "/rest/self?version=2024-13-41", 400, "version");
        row("unknown stage", "/rest/self?version=2024-10-15~alpha", 400, "version");
        row("before it existed", "/rest/self?version=2024-04-21", 404, "");
        row("unknown path", "/rest/selves?version=2024-10-15", 404, "");
        row("unknown parameter", "/rest/orgs?version=2024-10-15&page=2", 400, "page");
        row("limit too small", "/rest/orgs?version=2024-10-15&limit=5", 400, "limit");
        row("limit zero", "/rest/orgs?version=2024-10-15&limit=0", 400, "limit");
        row("limit too large", "/rest/orgs?version=2024-10-15&limit=110", 400, "limit");
        row("limit not a multiple", "/rest/orgs?version=2024-10-15&limit=25", 400, "limit");
        row("limit in words", "/rest/orgs?version=2024-10-15&limit=all", 400, "limit");
        row("foreign cursor", "/rest/orgs?version=2024-10-15&starting_after=abc", 400, "starting_after");
        row("cursor behind the end", "/rest/orgs?version=2024-10-15&starting_after=v1.OTk5", 400,
            "starting_after");
        row("two cursors", "/rest/orgs?version=2024-10-15&starting_after=v1.MA&ending_before=v1.MA", 400,
            "starting_after");
        row("group not a UUID", "/rest/orgs?version=2024-10-15&group_id=x", 400, "group_id");
        row("neither true nor false", "/rest/orgs?version=2024-10-15&is_personal=1", 400, "is_personal");
        row("unknown expansion", "/rest/orgs?version=2024-10-15&expand=tenant", 400, "expand");
        row("beta without saying so",
            "/rest/orgs/00000000-0000-4000-8000-000000000000/integrations?version=2024-10-15", 404, "");
        row("integrations of nobody",
            "/rest/orgs/00000000-0000-4000-8000-000000000000/integrations?version=2024-10-15~beta", 404, "");
        row("integrations of no id", "/rest/orgs/x/integrations?version=2024-10-15~beta", 404, "");
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, parameter);
        SandboxSnyk snyk{{}};
        const auto answer = get(snyk, path);
        QCOMPARE(answer.status, status);
        QVERIFY(looksLikeUuid(QLatin1String(header(answer, "snyk-request-id"))));
        const QJsonObject error = json(answer)[QStringLiteral("errors")][0].toObject();
        QCOMPARE(error[QStringLiteral("status")].toString(), QString::number(status));
        QVERIFY(!error[QStringLiteral("detail")].toString().isEmpty());
        QCOMPARE(error[QStringLiteral("source")][QStringLiteral("parameter")].toString(), parameter);
    }

    void readsOnly()
    {
        SandboxSnyk snyk{{}};
        const QString path = QStringLiteral("/rest/orgs?version=2024-10-15");
        QCOMPARE(change(snyk, Method::Post, path, "{}").status, 404);
    }

    void unauthorized_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::newRow("token") << goodToken << 200;
        QTest::newRow("scheme in capitals")
            << QByteArray("Token decafbad-0000-4000-8000-00000000cafe") << 200;
        QTest::newRow("access token") << QByteArray("token snyk_uat.abcd1234.eyJh.c2ln") << 200;
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("scheme only") << QByteArray("token ") << 401;
        QTest::newRow("short") << QByteArray("tok") << 401;
        QTest::newRow("bearer") << QByteArray("Bearer decafbad-0000-4000-8000-00000000cafe") << 401;
        QTest::newRow("no token") << QByteArray("token hunter2") << 401;
    }
    void unauthorized()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(int, status);
        SandboxSnyk snyk{{}};
        const auto answer = standin::answerOf(
            snyk, Method::Get, address(QStringLiteral("/rest/self?version=2024-10-15")), authorization, {});
        QCOMPARE(answer.status, status);
        if (status == 401)
            QCOMPARE(json(answer)[QStringLiteral("errors")][0][QStringLiteral("status")].toString(),
                QStringLiteral("401"));
    }

    void oneTokenOnly()
    {
        SandboxOptions options;
        options.acceptAnyToken = false;
        SandboxSnyk snyk(options);
        const QUrl self = address(QStringLiteral("/rest/self?version=2024-10-15"));
        QCOMPARE(standin::answerOf(snyk, Method::Get, self, goodToken, {}).status, 200);
        QCOMPARE(standin::answerOf(snyk, Method::Get, self, "token decafbad-0000-4000-8000-00000000caff", {})
                     .status,
            401);
    }

    void oneRegionOnly()
    {
        SandboxOptions options;
        options.apiHost = QStringLiteral("api.eu.snyk.io");
        SandboxSnyk snyk(options);
        const QString path = QStringLiteral("/rest/self?version=2024-10-15");
        QCOMPARE(get(snyk, path).status, 401);
        QCOMPARE(standin::answerOf(
                     snyk, Method::Get, QUrl(QStringLiteral("https://API.eu.snyk.io") + path), goodToken, {})
                     .status,
            200);
    }

    void organizationsAreBelievable_data()
    {
        QTest::addColumn<bool>("isAwkward");
        QTest::newRow("practice") << false;
        QTest::newRow("tests") << true;
    }

    /// What a customer sees while practising are names as companies have them; tests have others.
    void organizationsAreBelievable()
    {
        QFETCH(const bool, isAwkward);
        SandboxOptions options;
        options.hasAwkwardNames = isAwkward;
        SandboxSnyk snyk(options);
        const auto answer
            = get(snyk, QStringLiteral("/rest/orgs?version=2024-10-15&limit=100&expand=member_role"));
        QCOMPARE(answer.status, 200);
        const QJsonArray data = json(answer)[QStringLiteral("data")].toArray();
        QCOMPARE(data.size(), 12);
        QSet<QString> ids;
        int collaborator = 0;
        int personal = 0;
        bool hasMarkup = false;
        bool hasOtherLetters = false;
        qsizetype longest = 0;
        for (const auto &entry : data) {
            const QJsonObject attributes = entry[QStringLiteral("attributes")].toObject();
            const QString name = attributes[QStringLiteral("name")].toString();
            ids.insert(entry[QStringLiteral("id")].toString());
            QVERIFY(OrgId::parse(entry[QStringLiteral("id")].toString()));
            QVERIFY(!attributes[QStringLiteral("slug")].toString().isEmpty());
            const bool isPersonal = attributes[QStringLiteral("is_personal")].toBool();
            personal += isPersonal ? 1 : 0;
            QCOMPARE(attributes.contains(QStringLiteral("group_id")), !isPersonal);
            const QString role = entry[QStringLiteral("relationships")][QStringLiteral(
                "member_role")][QStringLiteral("data")][QStringLiteral("attributes")][QStringLiteral("name")]
                                     .toString();
            collaborator += role == QLatin1String("Org Collaborator") ? 1 : 0;
            hasMarkup = hasMarkup || name.contains(QLatin1String("<b>"));
            hasOtherLetters = hasOtherLetters || name.contains(QChar(0x6771));
            longest = std::max(longest, name.size());
        }
        QCOMPARE(ids.size(), data.size());
        QCOMPARE(personal, 1);
        QCOMPARE(collaborator, 1);
        QCOMPARE(hasMarkup, isAwkward);
        QCOMPARE(hasOtherLetters, isAwkward);
        QCOMPARE(longest > 150, isAwkward);
    }

    void someRolesLackThePermission()
    {
        SandboxOptions options;
        options.generatedOrganizations = 200;
        SandboxSnyk snyk(options);
        QHash<QString, int> roles;
        QString next = QStringLiteral("/orgs?version=2024-10-15&limit=100&expand=member_role");
        while (!next.isEmpty()) {
            const QJsonObject page = json(get(snyk, QStringLiteral("/rest") + next));
            const QJsonArray data = page[QStringLiteral("data")].toArray();
            for (const auto &entry : data) {
                const QJsonValue role = entry[QStringLiteral("relationships")][QStringLiteral("member_role")];
                ++roles[role[QStringLiteral("data")][QStringLiteral("attributes")][QStringLiteral("name")]
                            .toString()];
            }
            next = page[QStringLiteral("links")][QStringLiteral("next")].toString();
        }
        QCOMPARE(roles.value(QStringLiteral("Org Collaborator")), 3);
        QCOMPARE(roles.value(QStringLiteral("Security Champion")), 4);
        QCOMPARE(roles.value(QStringLiteral("Org Admin")), 205);
    }

    void roleOnlyWhenAsked()
    {
        SandboxSnyk snyk{{}};
        const auto answer = get(snyk, QStringLiteral("/rest/orgs?version=2024-10-15"));
        const QJsonArray data = json(answer)[QStringLiteral("data")].toArray();
        QCOMPARE(data.size(), 10); // the default limit
        QVERIFY(!data[0].toObject().contains(QStringLiteral("relationships")));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("expected");
        QTest::newRow("part of a name, any case") << QStringLiteral("name=BANK") << 1;
        QTest::newRow("umlaut") << QStringLiteral("name=k%C3%B6ln") << 1;
        QTest::newRow("ampersand") << QStringLiteral("name=a%20%26%20a") << 1;
        QTest::newRow("nobody") << QStringLiteral("name=zzz") << 0;
        QTest::newRow("slug") << QStringLiteral("slug=core-ledger") << 1;
        QTest::newRow("part of a slug") << QStringLiteral("slug=core") << 0;
        QTest::newRow("personal") << QStringLiteral("is_personal=true") << 1;
        QTest::newRow("in a group") << QStringLiteral("is_personal=false") << 11;
        QTest::newRow("both") << QStringLiteral("is_personal=true&name=ledger") << 0;
        QTest::newRow("foreign group")
            << QStringLiteral("group_id=00000000-0000-4000-8000-000000000000") << 0;
    }
    void filters()
    {
        QFETCH(QString, query);
        QFETCH(int, expected);
        SandboxSnyk snyk{{}};
        const auto answer = get(snyk, QStringLiteral("/rest/orgs?version=2024-10-15&limit=100&") + query);
        QCOMPARE(answer.status, 200);
        QCOMPARE(json(answer)[QStringLiteral("data")].toArray().size(), expected);
    }

    void pagesToTheEndAndBack()
    {
        SandboxOptions options;
        options.generatedOrganizations = 250;
        SandboxSnyk snyk(options);
        QStringList slugs;
        QSet<QString> ids;
        QString next = QStringLiteral("/orgs?version=2024-10-15&limit=100");
        QString prev;
        int pages = 0;
        for (; !next.isEmpty() && pages < 10; ++pages) {
            const auto answer = get(snyk, QStringLiteral("/rest") + next);
            QCOMPARE(answer.status, 200);
            const QJsonArray data = json(answer)[QStringLiteral("data")].toArray();
            for (const auto &entry : data) {
                ids.insert(entry[QStringLiteral("id")].toString());
                slugs << entry[QStringLiteral("attributes")][QStringLiteral("slug")].toString();
            }
            next = json(answer)[QStringLiteral("links")][QStringLiteral("next")].toString();
            prev = json(answer)[QStringLiteral("links")][QStringLiteral("prev")].toString();
            QVERIFY(next.isEmpty() || next.startsWith(QLatin1String("/orgs?")));
        }
        QCOMPARE(pages, 3);
        QCOMPARE(ids.size(), 262);
        QCOMPARE(slugs.size(), 262);
        const auto back = get(snyk, QStringLiteral("/rest") + prev);
        const QJsonArray data = json(back)[QStringLiteral("data")].toArray();
        QCOMPARE(data.size(), 100);
        QCOMPARE(data[0][QStringLiteral("attributes")][QStringLiteral("slug")].toString(), slugs[100]);
    }

    void searchIsPagedToo()
    {
        SandboxOptions options;
        options.generatedOrganizations = 100;
        SandboxSnyk snyk(options);
        const auto first = get(snyk, QStringLiteral("/rest/orgs?version=2024-10-15&limit=10&name=0"));
        const QString next = json(first)[QStringLiteral("links")][QStringLiteral("next")].toString();
        QVERIFY(next.contains(QLatin1String("name=0")));
        const auto second = get(snyk, QStringLiteral("/rest") + next);
        QCOMPARE(second.status, 200);
        QVERIFY(json(second)[QStringLiteral("data")] != json(first)[QStringLiteral("data")]);
    }

    void longListsAreTheSameEachTime()
    {
        SandboxOptions options;
        options.generatedOrganizations = 88;
        SandboxSnyk one(options);
        SandboxSnyk two(options);
        const QString path = QStringLiteral("/rest/orgs?version=2024-10-15&limit=100");
        QCOMPARE(get(one, path).body, get(two, path).body);
        const QString org = orgId(one, QStringLiteral("claims-gateway-0001"));
        QVERIFY(!org.isEmpty());
        const QString last = orgId(one, QStringLiteral("retail-services-0088"));
        QVERIFY(!last.isEmpty());
        QCOMPARE(get(one, integrationsPath(last)).body, get(two, integrationsPath(last)).body);
    }

    void tellsWhatIsBrokered()
    {
        SandboxSnyk snyk{{}};
        QCOMPARE(brokerFlags(snyk, orgId(snyk, QStringLiteral("payments-platform"))),
            (QJsonObject{{QStringLiteral("github-enterprise"), false}, {QStringLiteral("gitlab"), true}}));
        // An integration that does not tell, and two of one type, of which the second has a name.
        QCOMPARE(brokerFlags(snyk, orgId(snyk, QStringLiteral("data-analytics"))),
            (QJsonObject{{QStringLiteral("azure-repos"), true}, {QStringLiteral("docker-hub"), false},
                {QStringLiteral("docker-hub Release images"), true}}));
        QCOMPARE(brokerFlags(snyk, orgId(snyk, QStringLiteral("website-relaunch"))), QJsonObject());
    }

    void mayNotOfferIt()
    {
        SandboxOptions options;
        options.offersBrokerFlags = false;
        SandboxSnyk snyk(options);
        const QString org = orgId(snyk, QStringLiteral("payments-platform"));
        QCOMPARE(
            get(snyk,
                QStringLiteral("/rest/orgs/") + org + QStringLiteral("/integrations?version=2024-10-15~beta"))
                .status,
            404);
    }
};

BTA_TEST(TestSandboxRest)
#include "tst_sandboxrest.moc"
