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
