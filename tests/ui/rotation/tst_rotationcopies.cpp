// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"
#include "support/testroom.h"

#include <QAccessible>
#include <QCheckBox>
#include <QTest>

using namespace broker;
using namespace broker::test;

// Copies of a Broker token that a switch does not reach.
class TestRotationCopies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remindsOfSnykEssentials();
    void saysNothingWhereNothingIsSwitched();
};

void TestRotationCopies::remindsOfSnykEssentials()
{
    RotationFixture f;
    f.open();
    QVERIFY(f.switchNow());
    QVERIFY(!f.find("copiesText"));
    QVERIFY(f.click("checkClientButton") && f.click("verifiedButton") && f.waitFor("retirePage"));
    // From the switch on such a copy is of no use, however long the old token is kept here.
    const QString text = QStringLiteral("Snyk Essentials: SCM integrations of the group have a field “Broker "
                                        "Token” of their own. Snyk is not "
                                        "known to have changed it with the switch. If the old token was "
                                        "pasted there, paste the new one now.");
    QCOMPARE(f.text("copiesText"), text);
    auto *seen = f.find<QCheckBox>("copiesSeen");
    QVERIFY(seen && !seen->isChecked());
    const auto spoken
        = [seen] { return QAccessible::queryAccessibleInterface(seen)->text(QAccessible::Name); };
    QCOMPARE(spoken(), QStringLiteral("No old copy is in Snyk Essentials"));
    QVERIFY(seen->focusPolicy() & Qt::TabFocus);

    // Ticked by its letter; what else happens on the page takes nothing from it.
    QVERIFY(QTest::qWaitForWindowActive(f.dialog));
    QTest::keyClick(f.dialog->windowHandle(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(seen->isChecked());
    QVERIFY(f.click("promoteButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("nothingUsesIt"), 15000);
    QCOMPARE(f.text("copiesText"), text);
    QVERIFY(f.find<QCheckBox>("copiesSeen")->isChecked());
    QVERIFY(QAccessible::queryAccessibleInterface(seen)->state().checked);

    // Whoever comes back another day is reminded once more.
    f.restart();
    QTRY_VERIFY_WITH_TIMEOUT(f.find("nothingUsesIt"), 15000);
    QCOMPARE(f.text("copiesText"), text);
    QVERIFY(!f.find<QCheckBox>("copiesSeen")->isChecked());
    QVERIFY(f.click("copiesSeen") && f.click("nothingUsesIt") && f.click("removeOldButton"));
    QVERIFY(f.waitFor("rotationDonePage"));
}

/// The Web UI makes a token for one integration, and the plan speaks of no copies either.
void TestRotationCopies::saysNothingWhereNothingIsSwitched()
{
    RotationFixture f(QStringLiteral("core-ledger"), QStringLiteral("artifactory"));
    f.open();
    QVERIFY(f.waitFor("planPage"));
    QVERIFY(!f.text("whoMustAct").contains(QStringLiteral("Essentials")));
    QVERIFY(f.click("preflightButton") && f.click("beginButton"));
    QTRY_VERIFY_WITH_TIMEOUT(f.find("newTokenField"), 15000);
    QVERIFY(
        f.type("newTokenField", QLatin1String(samples::otherBrokerTokenText)) && f.click("takeTokenButton"));
    QVERIFY2(f.waitFor("deployPage"), qPrintable(f.visibleText()));
    QVERIFY(f.click("deployedButton") && f.type("clientAddress", QStringLiteral("broker-host:8001")));
    QVERIFY(f.click("checkClientButton") && f.stateServer() && f.click("verifiedButton"));
    QVERIFY(f.waitFor("retirePage"));
    QVERIFY(!f.find("copiesText"));
    QVERIFY(!f.visibleText().contains(QStringLiteral("Essentials")));
}

BTA_WINDOW_TEST(TestRotationCopies)
#include "tst_rotationcopies.moc"
