// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "integrations/catalogue.h"
#include "presenters/integrationtext.h"
#include "rotationfixture.h"
#include "settings/settingsfile.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QTest>

using namespace broker;
using namespace broker::test;
using settings::WebNavigation;

namespace {

[[nodiscard]] bool tells(const RotationFixture &f, WebNavigation navigation)
{
    const auto type = integrations::typeByKey(f.record.target.integrationType);
    for (const QString &step :
        ui::integrationStepsFor(type->guide, navigation, f.record.target.org.name, type->displayName)) {
        if (!f.text("webUiSteps").contains(ui::withoutBreaks(QString(step))))
            return false;
    }
    return true;
}

[[nodiscard]] bool beginOnWebsite(RotationFixture &f)
{
    return f.waitFor("planPage") && f.click("preflightButton") && f.click("beginButton")
        && QTest::qWaitFor([&f] { return f.find("webUiSteps") != nullptr; }, 15000);
}

} // namespace

/// A token that only Snyk's website makes: its steps are told for the menu that the user has.
class TestRotationNavigation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChosenOnce()
    {
        RotationFixture f(QStringLiteral("core-ledger"), QStringLiteral("artifactory"));
        f.open();
        QVERIFY(beginOnWebsite(f));
        auto *list = f.find<QComboBox>("navigationCombo");
        QVERIFY(list);
        QVERIFY2(tells(f, WebNavigation::Current), qPrintable(f.text("webUiSteps")));
        list->setCurrentIndex(1);
        Q_EMIT list->activated(1);
        QVERIFY2(tells(f, WebNavigation::Classic), qPrintable(f.text("webUiSteps")));
        QVERIFY(!tells(f, WebNavigation::Current));

        f.restart();
        QTRY_VERIFY_WITH_TIMEOUT(f.find("webUiSteps"), 15000);
        QCOMPARE(f.find<QComboBox>("navigationCombo")->currentIndex(), 1);
        QVERIFY(tells(f, WebNavigation::Classic));
        QVERIFY(f.bench.ws.settings.file()->writeNow());
        const settings::Settings nextStart(f.bench.ws.settings.path());
        QVERIFY(nextStart.webNavigation.value() == WebNavigation::Classic);
    }
};

BTA_WINDOW_TEST(TestRotationNavigation)
#include "tst_rotationnavigation.moc"
