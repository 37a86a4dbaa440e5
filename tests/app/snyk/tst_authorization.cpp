// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/authorization.h"

#include "support/samples.h"
#include "support/testroom.h"

#include <QTest>

using namespace broker;
using namespace broker::snyk;

Q_DECLARE_METATYPE(broker::snyk::Authorization)

class TestAuthorization final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesHeaders_data();
    void writesHeaders();
    void keepsCredentialsApart();
};

void TestAuthorization::writesHeaders_data()
{
    QTest::addColumn<Authorization>("authorization");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("secret");
    const QByteArray usual = "Authorization";
    QTest::newRow("Snyk") << Authorization(samples::apiToken()) << usual
                          << QByteArray("token ") + samples::apiTokenText
                          << QByteArray(samples::apiTokenText);
    QTest::newRow("Snyk by OAuth") << Authorization(AccessToken{samples::secret("ey.1")}) << usual
                                   << QByteArray("Bearer ey.1") << QByteArray("ey.1");
    QTest::newRow("token") << Authorization(TokenLogin{samples::secret("ghp_abc")}) << usual
                           << QByteArray("token ghp_abc") << QByteArray("ghp_abc");
    QTest::newRow("bearer") << Authorization(BearerLogin{samples::secret("BBDC-1")}) << usual
                            << QByteArray("Bearer BBDC-1") << QByteArray("BBDC-1");
    // The example of RFC 7617 in UTF-8: user "test", password "123" and a pound sign.
    QTest::newRow("basic") << Authorization(
        BasicLogin{QStringLiteral("test"), Secret::take(QStringLiteral("123\u00a3"))})
                           << usual << QByteArray("Basic dGVzdDoxMjPCow==") << QByteArray("123\xc2\xa3");
    QTest::newRow("private token") << Authorization(PrivateTokenLogin{samples::secret("glpat-1")})
                                   << QByteArray("PRIVATE-TOKEN") << QByteArray("glpat-1")
                                   << QByteArray("glpat-1");
}

void TestAuthorization::writesHeaders()
{
    QFETCH(Authorization, authorization);
    QFETCH(QByteArray, secret);
    const HttpHeader header = authorizationHeader(authorization);
    QTEST(header.name, "name");
    QTEST(header.value, "value");
    QCOMPARE(secretOf(authorization).reveal([](QByteArrayView v) { return v.toByteArray(); }), secret);
}

void TestAuthorization::keepsCredentialsApart()
{
    // A token of Snyk becomes an authorization; a bare secret must say how it is to be sent.
    static_assert(std::is_constructible_v<Authorization, ApiToken>);
    static_assert(!std::is_constructible_v<Authorization, Secret>);
    static_assert(!std::is_constructible_v<Authorization, BrokerToken>);
}

BTA_TEST(TestAuthorization)
#include "tst_authorization.moc"
