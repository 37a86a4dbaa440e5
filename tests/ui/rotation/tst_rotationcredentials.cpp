// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"
#include "support/testroom.h"

#include <QComboBox>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

bool signIn(const RotationFixture &f, const QString &token)
{
    if (!token.isEmpty())
        return f.type("apiTokenField", token) && f.click("signInButton");
    auto *kind = f.find<QComboBox>("credentialKind");
    if (!kind)
        return false;
    kind->setCurrentIndex(1);
    return f.type("clientIdField", QLatin1String(samples::clientIdText))
        && f.type("clientSecretField", QLatin1String(samples::clientSecretText)) && f.click("signInButton");
}

} // namespace

/// A whole rotation, with each kind of credential.
class TestRotationCredentials final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotatesWithEach_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("API key") << QString::fromLatin1(samples::apiTokenText);
        QTest::newRow("personal access token") << QStringLiteral("snyk_uat.0a1b2c3d.eyJoIjoieCJ9.c2ln");
        QTest::newRow("service account's access token")
            << QStringLiteral("snyk_sat.0a1b2c3d.eyJoIjoieCJ9.c2ln");
        QTest::newRow("OAuth client") << QString();
    }
    void rotatesWithEach()
    {
        QFETCH(const QString, token);
        RotationFixture f;
        const Fingerprint old = f.record.fingerprint;
        f.open();
        QVERIFY(f.waitFor("planPage"));
        QVERIFY(signIn(f, token));
        QVERIFY2(f.click("beginButton"), qPrintable(f.visibleText()));
        QVERIFY2(f.waitFor("deployPage"), qPrintable(f.visibleText()));
        const Fingerprint fresh = Fingerprint::of(Secret::take(f.newTokenText().toLatin1()));
        QVERIFY(f.click("deployedButton") && f.waitFor("verifyPage"));
        QVERIFY(f.type("clientAddress", QStringLiteral("broker-host:8001")));
        QVERIFY(f.click("checkClientButton") && f.stateServer() && f.click("verifiedButton"));
        QVERIFY(f.waitFor("switchPage") && f.click("switchButton"));
        QVERIFY2(f.waitFor("verifyAgainPage"), qPrintable(f.visibleText()));
        QCOMPARE(f.bench.tokenOf(f.record.target).fingerprint(), fresh);
        QVERIFY(!(fresh == old));
        QVERIFY(f.click("checkClientButton") && f.click("verifiedButton") && f.waitFor("retirePage"));
    }
};

BTA_WINDOW_TEST(TestRotationCredentials)
#include "tst_rotationcredentials.moc"
