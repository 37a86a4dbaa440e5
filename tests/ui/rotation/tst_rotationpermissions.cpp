// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"
#include "snyk/permissions.h"
#include "support/testroom.h"

#include <QPushButton>
#include <QTest>

using namespace broker;
using namespace broker::test;

/// What the account may not do is named in the plan, before Snyk refuses it.
class TestRotationPermissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsMissing()
    {
        RotationFixture f(QStringLiteral("vendor-audit"));
        f.open();
        QVERIFY(f.waitFor("planPage") && f.signIn());
        QTRY_VERIFY(
            f.find<QPushButton>("preflightButton") && f.find<QPushButton>("beginButton")->isEnabled());
        const QString text = f.visibleText();
        QVERIFY2(text.contains(QLatin1String("Org Collaborator")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("without %1").arg(snyk::editIntegrationsPermission)),
            qPrintable(text));
        QVERIFY2(text.contains(snyk::integrationsRoleTemplate), qPrintable(text));
        QCOMPARE(f.bench.calls("provision-token"), 0);
    }
};

BTA_WINDOW_TEST(TestRotationPermissions)
#include "tst_rotationpermissions.moc"
