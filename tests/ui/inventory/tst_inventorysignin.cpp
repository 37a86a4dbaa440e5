// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "inventoryfixture.h"

#include "access/rememberedtoken.h"
#include "support/await.h"
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

    /// All that fit the region, by their names, and no other.
    void offersEachKeptAccountByItsName()
    {
        InventoryFixture f;
        access::TokenMemory memory(f.data.workspace);
        const auto remember = [&](const char *token, const char *name, const snyk::Region &region) {
            const access::Session session{region, samples::apiToken(token),
                {QString::fromLatin1(name), snyk::PrincipalKind::ServiceAccount, QString::fromLatin1(name),
                    {}}};
            return await(memory.remember(session, {}))->has_value();
        };
        const QString nightly = QStringLiteral("Nightly robot");
        QVERIFY(remember("2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6", "Elsewhere", samples::region()));
        QVERIFY(remember(samples::apiTokenText, "Nightly robot", f.region));
        f.open();
        QVERIFY(f.click("lookButton"));
        // One alone stands on the button.
        auto *use = f.find<QAbstractButton>("useKeptButton");
        QVERIFY(use && !f.find("keptAccountCombo"));
        QVERIFY2(use->text().contains(nightly), qPrintable(use->text()));
        QVERIFY(use->text().contains(samples::apiToken().fingerprint().masked()));
        f.view.reset();

        QVERIFY(remember("3a0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f7", "Weekly robot", f.region));
        f.open();
        QVERIFY(f.click("lookButton"));
        auto *accounts = f.find<QComboBox>("keptAccountCombo");
        QVERIFY(accounts);
        QCOMPARE(accounts->count(), 2);
        QVERIFY(accounts->itemText(0).startsWith(QStringLiteral("Weekly robot (")));
        QVERIFY(accounts->itemText(1).startsWith(nightly));
        accounts->setFocus();
        QTest::keyClick(accounts, Qt::Key_Down);
        QVERIFY(accounts->currentText().startsWith(nightly));
        QVERIFY(f.click("useKeptButton"));
        QTRY_VERIFY_WITH_TIMEOUT(f.view->session().access().session(), InventoryFixture::patience);
        QVERIFY(f.view->session().access().session()->credential.fingerprint()
            == samples::apiToken().fingerprint());
    }

    /// What is said and the field to correct, with the keyboard in it and what was typed.
    void aRefusalLeavesTheFieldInSight()
    {
        InventoryFixture f;
        f.open();
        f.view->resize(760, 420);
        f.server.snyk().oauth().setClients({samples::oauthClient()});
        QVERIFY(f.click("lookButton"));
        auto *kind = f.find<QComboBox>("credentialKind");
        QVERIFY(kind);
        kind->setCurrentIndex(1);
        f.find<QLineEdit>("clientIdField")->setText(QLatin1String(samples::clientIdText));
        auto *edit = f.find("clientSecretField")->findChild<QLineEdit *>();
        const QString wrong = QStringLiteral("another-client-secret-01234");
        edit->setFocus();
        QTest::keyClicks(edit, wrong);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(f.find("signInBar"), InventoryFixture::patience);
        QTRY_VERIFY(edit->hasFocus());
        QTRY_COMPARE(edit->visibleRegion().boundingRect(), edit->rect());
        QCOMPARE(edit->text(), wrong);
        const auto *said = f.find<QLabel>("messageTitle");
        QVERIFY(said && !said->visibleRegion().isEmpty());
    }
};

BTA_WINDOW_TEST(TestInventorySignIn)
#include "tst_inventorysignin.moc"
