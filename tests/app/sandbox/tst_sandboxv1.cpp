// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "asking.h"

#include "core/tokens.h"
#include "support/askedbyheader.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace asking;

namespace {

bool isFreshToken(const QString &text)
{
    // Version 4, as Snyk's own.
    return BrokerToken::parse(Secret::take(QString(text))) && text[14] == QLatin1Char('4');
}

} // namespace

class TestSandboxV1 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists()
    {
        SandboxSnyk snyk{{}};
        const auto answer = get(snyk, integrationsPath(orgId(snyk, QStringLiteral("mobile-banking"))));
        QCOMPARE(answer.status, 200);
        QCOMPARE(header(answer, "content-type"), QByteArray("application/json; charset=utf-8"));
        QVERIFY(!header(answer, "snyk-request-id").isEmpty());
        QCOMPARE(json(answer).keys(),
            (QStringList{
                QStringLiteral("github"), QStringLiteral("github-cloud-app"), QStringLiteral("gitlab")}));
        for (const QString &type : json(answer).keys())
            QVERIFY(IntegrationId::parse(json(answer)[type].toString()));
        QCOMPARE(get(snyk, integrationsPath(orgId(snyk, QStringLiteral("website-relaunch")))).body,
            QByteArray("{}"));
    }

    void listsWhoseOrganizationsTheyAre()
    {
        SandboxOptions options;
        options.generatedOrganizations = 200;
        SandboxSnyk snyk(options);
        const QJsonArray orgs = json(get(snyk, QStringLiteral("/v1/orgs")))[QStringLiteral("orgs")].toArray();
        QCOMPARE(orgs.size(), 212);
        const QJsonArray groups
            = json(get(snyk, QStringLiteral("/rest/groups?version=2023-01-30~beta")))[QStringLiteral("data")]
                  .toArray();
        QStringList known;
        for (const QJsonValue &group : groups)
            known.append(group[QStringLiteral("id")].toString());
        QCOMPARE(known.size(), 2);
        int personal = 0;
        for (const QJsonValue &org : orgs) {
            QCOMPARE(org.toObject().keys(),
                (QStringList{QStringLiteral("group"), QStringLiteral("id"), QStringLiteral("name"),
                    QStringLiteral("slug"), QStringLiteral("url")}));
            const QJsonValue group = org[QStringLiteral("group")];
            personal += group.isNull() ? 1 : 0;
            QVERIFY(group.isNull() || known.contains(group[QStringLiteral("id")].toString()));
        }
        QCOMPARE(personal, 1);
    }

    void listsEveryKindOfState()
    {
        SandboxSnyk snyk{{}};
        QVERIFY(
            !integrationId(snyk, orgId(snyk, QStringLiteral("core-ledger")), QStringLiteral("artifactory"))
                 .isEmpty());
        QVERIFY(!integrationId(snyk, orgId(snyk, QStringLiteral("payments-platform")), QStringLiteral("jira"))
                     .isEmpty());
        QVERIFY(
            !integrationId(snyk, orgId(snyk, QStringLiteral("warehouse-robotics")), QStringLiteral("nexus"))
                 .isEmpty());
    }

    void findsOneByType()
    {
        SandboxSnyk snyk{{}};
        const QString org = orgId(snyk, QStringLiteral("core-ledger"));
        const QString path = integrationsPath(org) + QStringLiteral("/bitbucket-server");
        QCOMPARE(text(get(snyk, path), "id"), integrationId(snyk, org, QStringLiteral("bitbucket-server")));
        QCOMPARE(get(snyk, integrationsPath(org) + QStringLiteral("/gitlab")).status, 404);
    }

    void addsEachType_data() { types(); }
    void addsEachType()
    {
        QFETCH(QString, type);
        SandboxSnyk snyk{{}};
        const QString org = orgId(snyk, QStringLiteral("website-relaunch"));
        const auto answer = change(snyk, Method::Post, integrationsPath(org), enableBody(type));
        QCOMPARE(answer.status, 200);
        QCOMPARE(json(answer).size(), 2);
        QVERIFY(isFreshToken(text(answer, "brokerToken")));
        QCOMPARE(text(answer, "id"), integrationId(snyk, org, type));
        QCOMPARE(brokerFlags(snyk, org), (QJsonObject{{type, true}}));
        QCOMPARE(change(snyk, Method::Post, integrationsPath(org), enableBody(type)).status, 409);
    }

    void enablesEachType_data() { types(); }
    void enablesEachType()
    {
        QFETCH(QString, type);
        SandboxSnyk snyk{{}};
        const QString org = orgId(snyk, QStringLiteral("website-relaunch"));
        const QByteArray direct = QJsonDocument(
            QJsonObject{{QStringLiteral("type"), type},
                {QStringLiteral("credentials"), QJsonObject{{QStringLiteral("token"), QStringLiteral("x")}}}})
                                      .toJson();
        const auto added = change(snyk, Method::Post, integrationsPath(org), direct);
        QCOMPARE(added.status, 200);
        QCOMPARE(json(added).keys(), QStringList{QStringLiteral("id")});
        QCOMPARE(brokerFlags(snyk, org), (QJsonObject{{type, false}}));

        const auto enabled = enable(snyk, org, type);
        QCOMPARE(enabled.status, 200);
        QCOMPARE(text(enabled, "id"), text(added, "id"));
        QVERIFY(isFreshToken(text(enabled, "brokerToken")));
        QCOMPARE(brokerFlags(snyk, org), (QJsonObject{{type, true}}));
    }

    void tokensAreNeverTheSame()
    {
        SandboxSnyk one{{}};
        SandboxSnyk two{{}};
        const QString org = orgId(one, QStringLiteral("core-ledger"));
        const QString type = QStringLiteral("bitbucket-server");
        QVERIFY(text(enable(one, org, type), "brokerToken") != text(enable(two, org, type), "brokerToken"));
    }

    void repeatedEnable_data()
    {
        QTest::addColumn<bool>("keeps");
        QTest::newRow("keeps the token") << true;
        QTest::newRow("makes a new one") << false;
    }
    void repeatedEnable()
    {
        QFETCH(bool, keeps);
        SandboxOptions options;
        options.repeatKeepsToken = keeps;
        SandboxSnyk snyk(options);
        const QString org = orgId(snyk, QStringLiteral("core-ledger"));
        const QString first = text(enable(snyk, org, QStringLiteral("bitbucket-server")), "brokerToken");
        const QString second = text(enable(snyk, org, QStringLiteral("bitbucket-server")), "brokerToken");
        QVERIFY(isFreshToken(first));
        QVERIFY(isFreshToken(second));
        QCOMPARE(first == second, keeps);
    }

    void credentialsAndBroker()
    {
        SandboxSnyk snyk{{}};
        const QString org = orgId(snyk, QStringLiteral("zahlungsverkehr-sued-koeln"));
        const QString path
            = integrationsPath(org) + QLatin1Char('/') + integrationId(snyk, org, QStringLiteral("gitlab"));
        const QByteArray credentials = R"({"type":"gitlab","credentials":{"token":"x"}})";
        const auto changed = change(snyk, Method::Put, path, credentials);
        QCOMPARE(changed.status, 200);
        QVERIFY(!json(changed).contains(QStringLiteral("brokerToken")));

        QCOMPARE(enable(snyk, org, QStringLiteral("gitlab")).status, 200);
        QCOMPARE(change(snyk, Method::Put, path, credentials).status, 400); // only when not brokered
        QCOMPARE(
            change(snyk, Method::Put, path, R"({"type":"gitlab","broker":{"enabled":false}})").status, 400);
        const auto disabled = change(snyk, Method::Put, path,
            R"({"type":"gitlab","broker":{"enabled":false},"credentials":{"token":"x"}})");
        QCOMPARE(disabled.status, 200);
        QCOMPARE(json(disabled).keys(), QStringList{QStringLiteral("id")});
        QCOMPARE(brokerFlags(snyk, org), (QJsonObject{{QStringLiteral("gitlab"), false}}));
    }

    void badBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("type=gitlab");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no type") << QByteArray(R"({"broker":{"enabled":true}})");
        QTest::newRow("unknown type") << QByteArray(R"({"type":"jira","broker":{"enabled":true}})");
        QTest::newRow("client's type") << QByteArray(R"({"type":"github-com","broker":{"enabled":true}})");
        QTest::newRow("nothing wanted") << QByteArray(R"({"type":"gitlab"})");
        QTest::newRow("broker as truth") << QByteArray(R"({"type":"gitlab","broker":true})");
        QTest::newRow("enabled as text") << QByteArray(R"({"type":"gitlab","broker":{"enabled":"true"}})");
        QTest::newRow("more in broker") << QByteArray(R"({"type":"gitlab","broker":{"enabled":true,"x":1}})");
        QTest::newRow("unknown field") << QByteArray(R"({"type":"gitlab","broker":{"enabled":true},"x":1})");
        QTest::newRow("both") << QByteArray(
            R"({"type":"gitlab","broker":{"enabled":true},"credentials":{"token":"x"}})");
        QTest::newRow("no credentials") << QByteArray(R"({"type":"gitlab","credentials":{}})");
        QTest::newRow("cut off") << QByteArray(R"({"type":"gitlab","broker":{"enabled":true})");
    }
    void badBody()
    {
        QFETCH(QByteArray, body);
        SandboxSnyk snyk{{}};
        const QString empty = orgId(snyk, QStringLiteral("website-relaunch"));
        const auto added = change(snyk, Method::Post, integrationsPath(empty), body);
        QCOMPARE(added.status, 400);
        QCOMPARE(get(snyk, integrationsPath(empty)).body, QByteArray("{}"));

        const QString org = orgId(snyk, QStringLiteral("zahlungsverkehr-sued-koeln"));
        const QString path
            = integrationsPath(org) + QLatin1Char('/') + integrationId(snyk, org, QStringLiteral("gitlab"));
        QCOMPARE(change(snyk, Method::Put, path, body).status, 400);
        QCOMPARE(brokerFlags(snyk, org), (QJsonObject{{QStringLiteral("gitlab"), false}}));
    }

    void addingWithBrokerOffIsRefused()
    {
        SandboxSnyk snyk{{}};
        const QString org = orgId(snyk, QStringLiteral("website-relaunch"));
        QCOMPARE(change(snyk, Method::Post, integrationsPath(org),
                     R"({"type":"gitlab","broker":{"enabled":false},"credentials":{"token":"x"}})")
                     .status,
            400);
    }

    void typeMustBeThatOfTheIntegration()
    {
        SandboxSnyk snyk{{}};
        const QString org = orgId(snyk, QStringLiteral("core-ledger"));
        const QString path = integrationsPath(org) + QLatin1Char('/')
            + integrationId(snyk, org, QStringLiteral("bitbucket-server"));
        QCOMPARE(change(snyk, Method::Put, path, enableBody(QStringLiteral("gitlab"))).status, 400);
    }

    void collaboratorMayLookOnly()
    {
        SandboxSnyk snyk{{}};
        const QString org = orgId(snyk, QStringLiteral("vendor-audit"));
        QCOMPARE(get(snyk, integrationsPath(org)).status, 200);
        const auto added
            = change(snyk, Method::Post, integrationsPath(org), enableBody(QStringLiteral("github")));
        QCOMPARE(added.status, 403);
        QCOMPARE(json(added)[QStringLiteral("code")].toInt(), 403);
        QVERIFY(looksLikeUuid(QLatin1String(header(added, "x-error-reference"))));
        QCOMPARE(enable(snyk, org, QStringLiteral("gitlab")).status, 403);
        QCOMPARE(brokerFlags(snyk, org), (QJsonObject{{QStringLiteral("gitlab"), false}}));
    }

    void notFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("method");
        const QString unknown = QStringLiteral("00000000-0000-4000-8000-000000000000");
        const auto row = [](const char *name, const QString &path, Method method) {
            QTest::newRow(name) << path << static_cast<int>(method);
        };
        row("organization", integrationsPath(unknown), Method::Get);
        row("organization to add to", integrationsPath(unknown), Method::Post);
        row("organization without an id", integrationsPath(QStringLiteral("core-ledger")), Method::Get);
        row("integration", integrationsPath(QStringLiteral("@")) + u'/' + unknown, Method::Put);
        row("integration without an id", integrationsPath(QStringLiteral("@")) + u"/gitlab", Method::Put);
        row("update all", integrationsPath(QStringLiteral("@")), Method::Put);
        row("settings", integrationsPath(QStringLiteral("@")) + u"/a/settings", Method::Get);
        row("other path", QStringLiteral("/v1/users"), Method::Get);
        row("a change of all", QStringLiteral("/v1/orgs"), Method::Post);
        row("other API", QStringLiteral("/v2/org"), Method::Get);
        row("root", QStringLiteral("/"), Method::Get);
        row("nothing", QString(), Method::Get);
    }
    void notFound()
    {
        QFETCH(QString, path);
        QFETCH(int, method);
        SandboxSnyk snyk{{}};
        path.replace(u'@', orgId(snyk, QStringLiteral("core-ledger")));
        const auto answer
            = change(snyk, static_cast<Method>(method), path, enableBody(QStringLiteral("gitlab")));
        QCOMPARE(answer.status, 404);
        QCOMPARE(json(answer)[QStringLiteral("code")].toInt(), 404);
        QVERIFY(!text(answer, "message").isEmpty());
    }

    void unauthorized()
    {
        SandboxSnyk snyk{{}};
        const QString org = orgId(snyk, QStringLiteral("core-ledger"));
        const auto answer
            = standin::answerOf(snyk, Method::Get, address(integrationsPath(org)), QByteArray(), {});
        QCOMPARE(answer.status, 401);
        QCOMPARE(text(answer, "message"), QStringLiteral("Not authorised"));
    }

private:
    static void types()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"github", "github-enterprise", "gitlab", "bitbucket-server", "azure-repos"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }
};

BTA_TEST(TestSandboxV1)
#include "tst_sandboxv1.moc"
