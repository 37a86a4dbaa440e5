// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "asking.h"

#include "support/askedbyheader.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace asking;

namespace {

const QString tokenPath = QStringLiteral("/oauth2/token");
const QString selfAddress = QStringLiteral("/rest/self?version=2024-10-15");
constexpr const char *secondSecret = "second-secret-of-the-client";

QByteArray form(const char *id = samples::clientIdText, const char *secret = samples::clientSecretText)
{
    return QByteArray("grant_type=client_credentials&client_id=") + id + "&client_secret=" + secret;
}

HttpResponse ask(SandboxSnyk &snyk, const QByteArray &body)
{
    return standin::answerOf(snyk, Method::Post, address(tokenPath), QByteArray(), body);
}

int statusOf(SandboxSnyk &snyk, const QString &authorization)
{
    return standin::answerOf(snyk, Method::Get, address(selfAddress), authorization.toLatin1(), QByteArray())
        .status;
}

} // namespace

/// OAuth as Snyk documents it for service accounts.
class TestSandboxOAuth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutWhatOpensTheApi()
    {
        SandboxSnyk snyk({});
        const HttpResponse answer = ask(snyk, form());
        QCOMPARE(answer.status, 200);
        QCOMPARE(text(answer, "token_type"), QStringLiteral("bearer"));
        QCOMPARE(json(answer)[QLatin1String("expires_in")].toInt(), 3600);
        const QString token = text(answer, "access_token");
        QCOMPARE(statusOf(snyk, QLatin1String("Bearer ") + token), 200);
        QCOMPARE(statusOf(snyk, QLatin1String("bearer ") + token), 200);
        // Snyk's API takes each in its own way alone.
        QCOMPARE(statusOf(snyk, QLatin1String("token ") + token), 401);
        QCOMPARE(statusOf(snyk, QStringLiteral("Bearer decafbad-0000-4000-8000-00000000cafe")), 401);
    }

    void bothSecretsOfAClientAreValidUntilOneIsDeleted()
    {
        SandboxSnyk snyk({});
        const OAuthClient first = samples::oauthClient();
        const OAuthClient second = *OAuthClient::make(first.id(), samples::secret(secondSecret));
        snyk.oauth().setClients({first, second});
        QCOMPARE(ask(snyk, form()).status, 200);
        QCOMPARE(ask(snyk, form(samples::clientIdText, secondSecret)).status, 200);
        snyk.oauth().setClients({second});
        const HttpResponse refused = ask(snyk, form());
        QCOMPARE(refused.status, 401);
        QCOMPARE(text(refused, "error"), QStringLiteral("invalid_client"));
        QCOMPARE(ask(snyk, form(samples::clientIdText, secondSecret)).status, 200);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("another secret") << form(samples::clientIdText, "another-secret-0123456") << 401;
        QTest::newRow("another id") << form("other") << 401;
        QTest::newRow("no secret") << form(samples::clientIdText, "") << 401;
        QTest::newRow("another grant") << QByteArray("grant_type=password") << 400;
        QTest::newRow("nothing") << QByteArray() << 400;
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        SandboxSnyk snyk({});
        snyk.oauth().setClients({samples::oauthClient()});
        QTEST(ask(snyk, body).status, "status");
    }

    void tokensEnd()
    {
        SandboxSnyk snyk({});
        const QString token = QLatin1String("Bearer ") + text(ask(snyk, form()), "access_token");
        QCOMPARE(statusOf(snyk, token), 200);
        snyk.oauth().endTokens();
        QCOMPARE(statusOf(snyk, token), 401);

        snyk.oauth().setLifetime(std::chrono::seconds(0));
        QCOMPARE(statusOf(snyk, QLatin1String("Bearer ") + text(ask(snyk, form()), "access_token")), 401);
    }

    void permitsWhatTheScopesOfTheClientSay_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QList<int>>("statuses");
        const QString read = QStringLiteral("org.read");
        const QString view = QStringLiteral("org.integration.read");
        const QString edit = QStringLiteral("org.integration.edit");
        QTest::newRow("all") << QStringList{read, view, edit} << QList<int>{200, 200, 200, 200, 200};
        QTest::newRow("no edit") << QStringList{read, view} << QList<int>{200, 200, 200, 200, 403};
        QTest::newRow("organizations") << QStringList{read} << QList<int>{200, 200, 403, 403, 403};
        QTest::newRow("none") << QStringList() << QList<int>{200, 403, 403, 403, 403};
    }
    void permitsWhatTheScopesOfTheClientSay()
    {
        QFETCH(const QStringList, scopes);
        SandboxSnyk snyk({});
        snyk.oauth().setScopes(QLatin1String(samples::clientIdText), scopes);
        const HttpResponse issued = ask(snyk, form());
        QCOMPARE(text(issued, "scope"), scopes.join(u' '));
        const QByteArray bearer = "Bearer " + text(issued, "access_token").toLatin1();
        const QString org = orgId(snyk, QStringLiteral("payments-platform"));
        const auto status = [&](Method method, const QString &target, const QByteArray &body = {}) {
            return standin::answerOf(snyk, method, address(target), bearer, body).status;
        };
        const QString version = QStringLiteral("?version=2024-10-15");
        const QList<int> statuses{status(Method::Get, selfAddress),
            status(Method::Get, QStringLiteral("/rest/orgs") + version),
            status(Method::Get, integrationsPath(org)),
            status(Method::Get,
                QStringLiteral("/rest/orgs/%1/integrations").arg(org) + version + QLatin1String("~beta")),
            status(Method::Put,
                integrationsPath(org) + u'/' + integrationId(snyk, org, QStringLiteral("gitlab")),
                enableBody(QStringLiteral("gitlab")))};
        QTEST(statuses, "statuses");
    }

    /// Which a service account's access token and a user's are told apart by, and when they end.
    void knowsWhoseAccessTokenItIs()
    {
        SandboxOptions options;
        options.tokenEnd = QDateTime(QDate(2027, 1, 31), QTime(8, 0), Qt::UTC);
        SandboxSnyk snyk(options);
        const auto data = [&snyk](const QString &target, const char *token) -> QJsonValue {
            const QByteArray login = QByteArray("token ") + token + ".1a2b3c4d.eyJoIjoieCJ9.c2ln";
            const HttpResponse answer
                = standin::answerOf(snyk, Method::Get, address(target), login, QByteArray());
            return json(answer).value(QLatin1String("data"));
        };
        const QString version = QStringLiteral("?version=2024-10-15");
        QCOMPARE(data(selfAddress, "snyk_uat")[QLatin1String("type")].toString(), QStringLiteral("user"));
        const QJsonValue account = data(selfAddress, "snyk_sat");
        QCOMPARE(account[QLatin1String("type")].toString(), QStringLiteral("service_account"));
        const QString home
            = account[QLatin1String("attributes")][QLatin1String("default_org_context")].toString();
        const QJsonValue attributes = data(QStringLiteral("/rest/orgs/%1/service_accounts/%2%3")
                                               .arg(home, account[QLatin1String("id")].toString(), version),
            "snyk_sat")[QLatin1String("attributes")];
        QCOMPARE(attributes[QLatin1String("auth_type")].toString(), QStringLiteral("access_token"));
        QCOMPARE(attributes[QLatin1String("access_token_expires_at")].toString(),
            QStringLiteral("2027-01-31T08:00:00Z"));
        const QJsonArray own
            = data(QStringLiteral("/rest/self/personal_access_tokens") + version, "snyk_uat").toArray();
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.at(0)[QLatin1String("attributes")][QLatin1String("expires_at")].toString(),
            QStringLiteral("2027-01-31T08:00:00Z"));
    }

    void belongsToOneRegion()
    {
        SandboxOptions options;
        options.apiHost = QStringLiteral("api.eu.snyk.io");
        SandboxSnyk snyk(options);
        QCOMPARE(ask(snyk, form()).status, 401);
    }
};

BTA_TEST(TestSandboxOAuth)
#include "tst_sandboxoauth.moc"
