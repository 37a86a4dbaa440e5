// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/client.h"
#include "support/await.h"
#include "support/testroom.h"
#include "wizardfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::test;
using ui::PageId;

/// The wizard, begun from a place that somebody has chosen elsewhere.
class TestWizardBegins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWhereTheInventoryPoints()
    {
        WizardFixture f;
        snyk::Client client(
            f.network, f.data.clock, f.server.api(), samples::apiToken(), snyk::RetryPolicy());
        const auto page = await(client.orgs({}, {}));
        QVERIFY(page && *page);
        const QList<snyk::Organization> &all = (*page)->organizations;
        const auto place = std::find_if(all.cbegin(), all.cend(),
            [](const auto &each) { return each.name == QLatin1String("Mobile Banking"); });
        QVERIFY(place != all.cend());
        // As a survey noted it, which may be old: what is there is asked for anew.
        f.wizard.beginWith({snyk::regionForApi(f.server.api()).id, f.api(),
            {place->id, place->name, place->slug, place->group}, QStringLiteral("github"), std::nullopt});
        // It goes on by itself as soon as Snyk knows the token.
        auto *region = f.driver.find<QComboBox>("regionCombo");
        QVERIFY(region);
        region->setCurrentIndex(region->count() - 1);
        QVERIFY(f.driver.type("apiAddress", f.api()));
        QVERIFY(f.driver.type("apiTokenField", QString::fromLatin1(samples::apiTokenText)));
        QVERIFY(f.driver.next());
        QVERIFY(f.driver.waitFor(PageId::Integration));
        auto *list = f.driver.find<QAbstractItemView>("integrationList");
        QVERIFY(list);
        QTRY_COMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("GitHub"));
        QVERIFY(f.driver.next());
        QVERIFY(f.driver.waitFor(PageId::Method));
    }
};

BTA_WINDOW_TEST(TestWizardBegins)
#include "tst_wizardbegins.moc"
