// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventoryfixture.h"

#include "support/signedinbefore.h"
#include "support/testroom.h"

using namespace broker;
using namespace broker::test;

/// The inventory of somebody who has signed in already.
class TestInventorySignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyWhoHasSignedIn_data() { addCredentialKinds(); }
    void asksNobodyWhoHasSignedIn()
    {
        QFETCH(const bool, isOAuth);
        InventoryFixture f;
        access::SessionKeeper sessions(f.http, f.data.clock, f.data.settings);
        f.data.workspace.sessions = &sessions;
        QVERIFY(signInBefore(f.data, f.server, credentialOf(isOAuth)));
        f.start();
        f.open();
        QVERIFY(!f.find("signInPanel") && !f.find("signInButton"));
        QVERIFY(f.click("lookButton"));
        QVERIFY(!f.find("signInPanel"));
        QTRY_VERIFY_WITH_TIMEOUT(
            f.find("inventoryTable") && !f.taking->isRunning(), InventoryFixture::patience);
        QCOMPARE(f.asked(), 12);
        QCOMPARE(f.server.count({snyk::Method::Get, QStringLiteral("/rest/self")}), 0);
        QCOMPARE(f.server.count({snyk::Method::Post, QStringLiteral("/oauth2/token")}), 0);
        f.view.reset();
        f.taking.reset();
    }
};

BTA_WINDOW_TEST(TestInventorySignIn)
#include "tst_inventorysignin.moc"
