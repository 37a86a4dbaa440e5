// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "rotationfixture.h"
#include "snyk/permissions.h"
#include "support/testroom.h"

#include <QPushButton>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

/// The organization, with a role that may not edit integrations.
QByteArray listOf(const records::OrgRef &org)
{
    return R"({"jsonapi":{"version":"1.0"},"data":[{"id":")" + org.id.toString().toLatin1()
        + R"(","type":"org","attributes":{"name":"Payments","slug":")" + org.slug.toLatin1()
        + R"(","is_personal":false},"relationships":{"member_role":{"data":{"attributes":{"name":")"
        + QByteArray("Org Collaborator") + "\"}}}}}],\"links\":{}}";
}

} // namespace

/// What the account may not do is named in the plan, before Snyk refuses it.
class TestRotationPermissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsMissing()
    {
        RotationFixture f;
        f.bench.server.misbehave({snyk::Method::Get, QStringLiteral("member_role")},
            standin::Misbehaviour::answering(listOf(f.record.target.org)));
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
