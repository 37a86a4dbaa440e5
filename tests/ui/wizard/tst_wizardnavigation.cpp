// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/integrationtext.h"
#include "settings/settingsfile.h"
#include "support/samples.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"
#include "wizardfixture.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>

using namespace broker;
using namespace broker::test;
using settings::WebNavigation;
using ui::PageId;

namespace {

constexpr int newMenu = 0;
constexpr int classicMenu = 1;

const QString organizationName = QStringLiteral("Core Ledger");

[[nodiscard]] QString stepsOn(const WizardFixture &f)
{
    const auto *steps = f.driver.find<QLabel>("retrieveSteps");
    return steps ? ui::withoutBreaks(steps->text()) : QString();
}

[[nodiscard]] bool tells(WizardFixture &f, WebNavigation navigation)
{
    const auto row = f.wizard.setup().integration();
    for (const QString &step :
        ui::integrationStepsFor(row->type->guide, navigation, organizationName, row->type->displayName)) {
        if (!stepsOn(f).contains(ui::withoutBreaks(QString(step))))
            return false;
    }
    return true;
}

/// As with the mouse or the keys, which `setCurrentIndex` is not.
void chooseMenu(const WizardFixture &f, int index)
{
    auto *list = f.driver.find<QComboBox>("navigationCombo");
    list->setCurrentIndex(index);
    Q_EMIT list->activated(index);
}

/// What screen readers say before the value: a list has no other name.
[[nodiscard]] QStringList labelsOf(const WizardFixture &f, const char *list)
{
    QStringList names;
    const QAccessibleInterface *object
        = QAccessible::queryAccessibleInterface(f.driver.find<QComboBox>(list));
    for (const auto &[label, relation] : object->relations(QAccessible::Label))
        names.append(label->text(QAccessible::Name).remove(u'&'));
    return names;
}

} // namespace

/// Steps on Snyk's website are told for the menu that the user has.
class TestWizardNavigation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChosenOnce()
    {
        WizardFixture f;
        QVERIFY(f.reach(PageId::Retrieve, organizationName, QStringLiteral("gitlab")));
        const auto *list = f.driver.find<QComboBox>("navigationCombo");
        QVERIFY(list);
        QCOMPARE(list->currentIndex(), newMenu);
        QVERIFY2(tells(f, WebNavigation::Current), qPrintable(stepsOn(f)));
        QVERIFY(!tells(f, WebNavigation::Classic));

        chooseMenu(f, classicMenu);
        QVERIFY2(tells(f, WebNavigation::Classic), qPrintable(stepsOn(f)));
        f.wizard.close();

        // In the next window, and after the next start.
        ui::TokenWizard later(std::make_unique<provisioning::ProvisionSession>(f.data.workspace),
            {f.clipboard, f.opener, std::nullopt, {}});
        const WizardDriver driver(later);
        later.open();
        QVERIFY(QTest::qWaitForWindowActive(&later));
        QVERIFY(driver.signIn(f.api(), QLatin1String(samples::apiTokenText)));
        QVERIFY(driver.chooseOrganization(organizationName)
            && driver.chooseIntegration(QStringLiteral("gitlab")) && driver.chooseMethod("retrieveChoice"));
        QVERIFY(driver.waitFor(PageId::Retrieve));
        QCOMPARE(driver.find<QComboBox>("navigationCombo")->currentIndex(), classicMenu);
        QVERIFY(f.data.settings.file()->writeNow());
        const settings::Settings nextStart(f.data.settings.path());
        QVERIFY(nextStart.webNavigation.value() == WebNavigation::Classic);
    }

    void linksWorkInBoth_data()
    {
        QTest::addColumn<int>("menu");
        QTest::newRow("new") << newMenu;
        QTest::newRow("classic") << classicMenu;
    }
    void linksWorkInBoth()
    {
        QFETCH(const int, menu);
        WizardFixture f;
        // A region of Snyk's own: a single tenant on loopback has no website.
        f.network.answerAs(QStringLiteral("api.eu.snyk.io"));
        auto *region = f.driver.find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->findData(QStringLiteral("SNYK-EU-01")));
        QVERIFY(f.driver.type("apiTokenField", QLatin1String(samples::apiTokenText)) && f.driver.next());
        QVERIFY(f.driver.waitFor(PageId::Organization));
        QVERIFY(f.driver.chooseOrganization(organizationName)
            && f.driver.chooseIntegration(QStringLiteral("gitlab"))
            && f.driver.chooseMethod("retrieveChoice"));
        chooseMenu(f, menu);
        QVERIFY(f.driver.click("openSettingsButton") && f.driver.click("openIntegrationsButton"));
        const QString slug = f.wizard.setup().organization()->slug;
        const QString list
            = QLatin1String("https://app.eu.snyk.io/org/") + slug + QLatin1String("/manage/integrations");
        QCOMPARE(f.opened, QList<QUrl>({QUrl(list + QLatin1String("/gitlab")), QUrl(list)}));
    }

    void isNamedToScreenReaders()
    {
        WizardFixture f;
        QCOMPARE(labelsOf(f, "regionCombo"), QStringList{QStringLiteral("Region:")});
        QVERIFY(f.reach(PageId::Retrieve, organizationName, QStringLiteral("gitlab")));
        QCOMPARE(labelsOf(f, "navigationCombo"), QStringList{QStringLiteral("Snyk's menu is:")});
    }
};

BTA_WINDOW_TEST(TestWizardNavigation)
#include "tst_wizardnavigation.moc"
