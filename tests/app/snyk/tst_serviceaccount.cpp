// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/client.h"
#include "snyk/decode.h"
#include "snyk/requests.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fixedclock.h"
#include "support/samples.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broker;
using namespace broker::snyk;
using broker::test::await;
using broker::test::FakeHttp;

namespace {

const HttpsUrl &accountApi()
{
    static const HttpsUrl address = samples::region().api;
    return address;
}

/// With what JSON has to escape.
constexpr const char *odd = "a\"b\\c-0123456789abc";

ServiceAccountId accountId()
{
    return ServiceAccountId::parse(QStringLiteral("3c5f0d2a-7e11-4b8e-9a60-5b1d2c3e4f50")).value();
}

AccountHome group()
{
    return GroupId::parse(QStringLiteral("8f4d2c1a-0b3e-4c5d-a6f7-1e2d3c4b5a69")).value();
}

QJsonObject attributesIn(const QByteArray &body)
{
    const QJsonObject data = QJsonDocument::fromJson(body).object().value(QLatin1String("data")).toObject();
    return data.value(QLatin1String("type")) == QLatin1String("service_account")
        ? data.value(QLatin1String("attributes")).toObject()
        : QJsonObject();
}

} // namespace

class TestServiceAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhereTheAccountLives()
    {
        const HttpRequest ofOrg = serviceAccountRequest(
            accountApi(), samples::apiToken(), samples::organization().id, accountId());
        QCOMPARE(ofOrg.method, Method::Get);
        QCOMPARE(ofOrg.url.toString(),
            QStringLiteral("https://api.eu.snyk.io/rest/orgs/0d6f4c52-58a2-4d0e-8c43-0c1f3b1d9a01/"
                           "service_accounts/3c5f0d2a-7e11-4b8e-9a60-5b1d2c3e4f50?version=2024-10-15"));
        const HttpRequest ofGroup
            = createClientSecretRequest(accountApi(), samples::oauthClient(), group(), accountId());
        QCOMPARE(ofGroup.method, Method::Post);
        QCOMPARE(ofGroup.url.path(),
            QStringLiteral("/rest/groups/8f4d2c1a-0b3e-4c5d-a6f7-1e2d3c4b5a69/service_accounts/"
                           "3c5f0d2a-7e11-4b8e-9a60-5b1d2c3e4f50/secrets"));
        QCOMPARE(
            attributesIn(ofGroup.body).value(QLatin1String("mode")).toString(), QStringLiteral("create"));
    }

    /// The secret is in the body alone, which is wiped, and comes out of it as it was.
    void deletesByValue()
    {
        const HttpRequest request = deleteClientSecretRequest(
            accountApi(), samples::oauthClient(), group(), accountId(), samples::secret(odd));
        QVERIFY(request.body.isEmpty() && !request.url.toString().contains(QLatin1String("0123456789")));
        QJsonObject attributes;
        request.secretBody.reveal(
            [&](QByteArrayView body) { attributes = attributesIn(body.toByteArray()); });
        QCOMPARE(attributes.value(QLatin1String("mode")).toString(), QStringLiteral("delete"));
        QCOMPARE(attributes.value(QLatin1String("secret")).toString(), QString::fromLatin1(odd));
    }

    void takesASecretThatCanBeUsed_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("usual") << QByteArray("kJ7x-Q2m_9.vT0zLw4pR8") << true;
        QTest::newRow("short") << QByteArray("short") << false;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("two words") << QByteArray("kJ7x-Q2m_9 vT0zLw4pR8") << false;
        QTest::newRow("endless") << QByteArray(1025, 'a') << false;
    }
    void takesASecretThatCanBeUsed()
    {
        QFETCH(const QByteArray, secret);
        QFETCH(const bool, isUsable);
        const QJsonObject attributes{{QStringLiteral("client_id"), QLatin1String(samples::clientIdText)},
            {QStringLiteral("client_secret"), QString::fromLatin1(secret)}};
        const QJsonObject data{{QStringLiteral("attributes"), attributes}};
        const auto decoded
            = decodeNewClientSecret(QJsonDocument(QJsonObject{{QStringLiteral("data"), data}}).toJson());
        QCOMPARE(decoded.has_value(), isUsable);
        if (isUsable) {
            QVERIFY(decoded->secret == samples::secret(secret.constData()));
            QCOMPARE(decoded->clientId, QLatin1String(samples::clientIdText));
        } else {
            QVERIFY(secret.size() < 6 || !decoded.error().contains(QString::fromLatin1(secret)));
        }
    }

    /// Wherever this computer is.
    void takesATimeWithoutZoneAsUtc()
    {
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Tokyo");
        const auto ends = decodePersonalTokenEnds(R"({"data":[
            {"attributes":{"expires_at":"2026-03-29T02:30:00"}},
            {"attributes":{"expires_at":"2026-03-29T02:30:00.5+09:00"}},
            {"attributes":{"expires_at":"2026-03-29T02:30:00Z"}},
            {"attributes":{"expires_at":"tomorrow"}}]})");
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        const QDateTime there(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
        QCOMPARE(ends.value(), QList<QDateTime>({there, there.addSecs(-9 * 3600).addMSecs(500), there}));
    }

    void refusesAnotherAccount()
    {
        QVERIFY(
            !decodeServiceAccount(R"({"data":{"id":"00000000-7e11-4b8e-9a60-5b1d2c3e4f50","attributes":{}}})",
                group(), accountId()));
        QVERIFY(!decodeServiceAccount("[]", group(), accountId()));
        QVERIFY(!decodeAccountAsking(samples::selfBody()));
        QVERIFY(!decodeAccountAsking(R"({"data":{"type":"service_account","id":"x"}})"));
        QVERIFY(!decodeGroupOfOrg(R"({"data":{"attributes":{"group_id":"none"}}})"));
        QVERIFY(!decodePersonalTokenEnds(R"({"data":{}})"));
        QVERIFY(!decodeClientSecretDeleted("<html>"));
    }

    /// A change is sent once, whatever becomes of it.
    void sendsChangesOnce()
    {
        FakeHttp http;
        test::FixedClock clock;
        Client client(http, clock, accountApi(), samples::apiToken(),
            {3, std::chrono::milliseconds(1), std::chrono::seconds(1)});
        const ServiceAccount account{accountId(), group()};
        http.enqueueFailure(HttpFailure::ConnectionLost);
        const auto created = await(client.createClientSecret(account, {}));
        QVERIFY(created && !created->has_value() && created->error().outcomeUnknown);
        http.enqueueJson(503, "{}");
        const auto deleted
            = await(client.deleteClientSecret(account, samples::secret("0123456789abcdef"), {}));
        QVERIFY(deleted && !deleted->has_value() && deleted->error().outcomeUnknown);
        QCOMPARE(http.requests().size(), 2);
    }
};

BTA_TEST(TestServiceAccount)
#include "tst_serviceaccount.moc"
