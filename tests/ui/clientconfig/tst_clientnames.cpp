// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "clientfixture.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace broker;
using namespace broker::test;

/// Whose client it is.
class TestClientNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAllThatShareTheToken();
};

/// As the list of tokens does: one client serves all of them.
void TestClientNames::namesAllThatShareTheToken()
{
    ClientFixture f;
    for (int number = 1; number <= 9; ++number) {
        records::Target other = samples::target();
        other.org.id = OrgId::create();
        other.org.name = QStringLiteral("Team %1").arg(number);
        f.record.sharedWith.append(other);
    }
    QVERIFY(f.space.records.put(f.record));
    f.dialog
        = std::make_unique<ui::ClientDialog>(f.space.workspace, f.transport, f.guard, f.record, std::nullopt);
    QVERIFY(f.show());
    auto *title = f.find<QLabel>("clientTitle");
    const QString own = f.record.target.org.name;
    QVERIFY2(ui::withoutBreaks(title->text()).contains(QStringLiteral("GitLab in %1 +9, ").arg(own)),
        qPrintable(title->text()));
    const QString heard = QAccessible::queryAccessibleInterface(title)->text(QAccessible::Name);
    QVERIFY2(heard.contains(own + QLatin1String(" and 9 more organization(s)")), qPrintable(heard));
    QVERIFY2(title->toolTip().contains(QLatin1String("Team 9")), qPrintable(title->toolTip()));
}

BTA_WINDOW_TEST(TestClientNames)
#include "tst_clientnames.moc"
