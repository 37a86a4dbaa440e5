// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/requests.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace broker;
using namespace broker::snyk;

namespace {

const QString orgText = QStringLiteral("aaaaaaaa-0000-4000-8000-000000000001");
const QString integrationText = QStringLiteral("bbbbbbbb-0000-4000-8000-000000000002");

HttpsUrl api()
{
    return *HttpsUrl::parse(QStringLiteral("https://api.eu.snyk.io"));
}

ApiToken token(const char *text = "11111111-2222-4333-8444-555555555555")
{
    return *ApiToken::parse(Secret::take(QByteArray(text)));
}

OrgId org()
{
    return *OrgId::parse(orgText);
}

QString queryItem(const HttpRequest &request, const char *name)
{
    return QUrlQuery(request.url).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

} // namespace

class TestRequests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAuthorization_data();
    void writesAuthorization();
    void asksForReads_data();
    void asksForReads();
    void roundsPageSizes_data();
    void roundsPageSizes();
    void encodesText_data();
    void encodesText();
    void changesATokenWithoutABody_data();
    void changesATokenWithoutABody();
    void changesWithBody_data();
    void changesWithBody();
    void keepsThePathOfTheApi();
    void neverPutsTheTokenIntoTheAddress();
};

void TestRequests::writesAuthorization_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("legacy") << QByteArray("11111111-2222-4333-8444-555555555555");
    QTest::newRow("user") << QByteArray("snyk_uat.abcd1234.eyJoIjoiYXBpLnNueWsuaW8ifQ.sig-_1");
    QTest::newRow("service") << QByteArray("snyk_sat.abcd1234.e30.sig");
}

void TestRequests::writesAuthorization()
{
    QFETCH(QByteArray, text);
    const HttpHeader header = authorizationHeader(token(text.constData()));
    QCOMPARE(header.name, QByteArray("Authorization"));
    QCOMPARE(header.value, QByteArray("token ") + text);
}

void TestRequests::asksForReads_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("accept");
    const QByteArray base = "https://api.eu.snyk.io";
    const QByteArray rest = "application/vnd.api+json";
    QTest::newRow("self") << selfRequest(api(), token()) << QByteArray(base + "/rest/self?version=2024-10-15")
                          << rest;
    QTest::newRow("orgs") << orgsRequest(api(), token(), {})
                          << QByteArray(base + "/rest/orgs?version=2024-10-15&limit=100") << rest;
    QTest::newRow("groups") << groupsRequest(api(), token())
                            << QByteArray(base + "/rest/groups?version=2024-10-15~beta&limit=100") << rest;
    QTest::newRow("integrations") << integrationsRequest(api(), token(), org())
                                  << QByteArray(base + "/v1/org/" + orgText.toLatin1() + "/integrations")
                                  << QByteArray("application/json");
    QTest::newRow("flags") << restIntegrationsRequest(api(), token(), org(), QString())
                           << QByteArray(base + "/rest/orgs/" + orgText.toLatin1()
                                  + "/integrations?version=2024-10-15~beta&limit=100")
                           << rest;
}

void TestRequests::asksForReads()
{
    QFETCH(HttpRequest, request);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, accept);
    QCOMPARE(request.method, Method::Get);
    QCOMPARE(request.url.toEncoded(), address);
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.auth.has_value());
    QCOMPARE(request.headers.size(), 1);
    QCOMPARE(request.headers.first().name, QByteArray("Accept"));
    QCOMPARE(request.headers.first().value, accept);
}

void TestRequests::roundsPageSizes_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<QString>("sent");
    for (const auto &[asked, sent] : QList<std::pair<int, const char *>>{
             {-5, "10"}, {0, "10"}, {9, "10"}, {10, "10"}, {57, "50"}, {100, "100"}, {1000, "100"}})
        QTest::addRow("%d", asked) << asked << QString::fromLatin1(sent);
}

void TestRequests::roundsPageSizes()
{
    QFETCH(int, asked);
    QFETCH(QString, sent);
    OrgQuery query;
    query.pageSize = asked;
    QCOMPARE(queryItem(orgsRequest(api(), token(), query), "limit"), sent);
}

void TestRequests::encodesText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"plain", "a b", "a+b", "a&name=x", "a=b==", "50% off%2F", "#?/", "J\xc3\xbcrgen \xe2\x82\xac"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRequests::encodesText()
{
    QFETCH(QString, text);
    const HttpRequest request = orgsRequest(api(), token(), {text, text, 100});
    QCOMPARE(queryItem(request, "name"), text);
    QCOMPARE(queryItem(request, "starting_after"), text);
    QCOMPARE(QUrlQuery(request.url).queryItems().size(), 4);
    // A server that reads "+" as a space gets the same.
    QVERIFY(!request.url.query(QUrl::FullyEncoded).contains(QLatin1Char('+')));

    const HttpRequest longest = orgsRequest(api(), token(), {QString(1000, QLatin1Char('x')), {}, 100});
    QCOMPARE(queryItem(longest, "name").size(), 100);

    OrgQuery roles;
    roles.withRoles = true;
    QCOMPARE(queryItem(orgsRequest(api(), token(), roles), "expand"), QStringLiteral("member_role"));
}

void TestRequests::changesATokenWithoutABody_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("action");
    const auto integration = *IntegrationId::parse(integrationText);
    QTest::newRow("provision") << provisionTokenRequest(api(), token(), org(), integration)
                               << QStringLiteral("provision-token");
    QTest::newRow("switch") << switchTokenRequest(api(), token(), org(), integration)
                            << QStringLiteral("switch-token");
}

void TestRequests::changesATokenWithoutABody()
{
    QFETCH(HttpRequest, request);
    QFETCH(QString, action);
    QCOMPARE(request.method, Method::Post);
    QCOMPARE(request.url.toString(),
        QStringLiteral("https://api.eu.snyk.io/v1/org/%1/integrations/%2/authentication/%3")
            .arg(orgText, integrationText, action));
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.auth.has_value());
    // Qt would announce a form otherwise.
    QCOMPARE(request.headers.last().name, QByteArray("Content-Type"));
    QCOMPARE(request.headers.last().value, QByteArray("application/json"));
}

void TestRequests::changesWithBody_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("path");
    const QString path = QLatin1String("/v1/org/") + orgText + QLatin1String("/integrations");
    const QString type = QStringLiteral("github-enterprise");
    QTest::newRow("add") << addBrokeredRequest(api(), token(), org(), type) << Method::Post << path;
    QTest::newRow("enable") << enableBrokerRequest(
        api(), token(), org(), *IntegrationId::parse(integrationText), type)
                            << Method::Put << QString(path + QLatin1Char('/') + integrationText);
}

void TestRequests::changesWithBody()
{
    QFETCH(HttpRequest, request);
    QFETCH(Method, method);
    QFETCH(QString, path);
    QCOMPARE(request.method, method);
    QCOMPARE(request.url.path(), path);
    QVERIFY(!request.url.hasQuery());
    const QJsonObject expected{{QLatin1String("type"), QLatin1String("github-enterprise")},
        {QLatin1String("broker"), QJsonObject{{QLatin1String("enabled"), true}}}};
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
    QCOMPARE(request.headers.last().name, QByteArray("Content-Type"));
    QCOMPARE(request.headers.last().value, QByteArray("application/json"));
}

void TestRequests::keepsThePathOfTheApi()
{
    const HttpsUrl nested = *HttpsUrl::parse(QStringLiteral("http://127.0.0.1:8080/snyk"));
    QCOMPARE(integrationsRequest(nested, token(), org()).url.toString(),
        QString(
            QLatin1String("http://127.0.0.1:8080/snyk/v1/org/") + orgText + QLatin1String("/integrations")));
}

void TestRequests::neverPutsTheTokenIntoTheAddress()
{
    const QByteArray secret = "11111111-2222-4333-8444-555555555555";
    const IntegrationId integration = *IntegrationId::parse(integrationText);
    const QString type = QStringLiteral("gitlab");
    for (const HttpRequest &request :
        {selfRequest(api(), token()), orgsRequest(api(), token(), {}), groupsRequest(api(), token()),
            integrationsRequest(api(), token(), org()), restIntegrationsRequest(api(), token(), org(), {}),
            addBrokeredRequest(api(), token(), org(), type),
            enableBrokerRequest(api(), token(), org(), integration, type)}) {
        QVERIFY(!request.url.toEncoded().contains(secret));
        QVERIFY(!request.body.contains(secret));
        for (const HttpHeader &header : request.headers)
            QVERIFY(!header.value.contains(secret));
    }
}

BTA_BARE_TEST(TestRequests)
#include "tst_requests.moc"
