// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "snyk/client.h"
#include "support/await.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"
#include "wizardfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QTreeView>

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

    /// The token is to be shared: one of another group would be of no use.
    void offersOnlyTheGroupsThatWereChosen()
    {
        WizardFixture f;
        QVERIFY(f.connectToSnyk());
        auto *list = f.driver.find<QAbstractItemView>("organizationList");
        auto &directory = f.wizard.setup().organizations();
        QTRY_COMPARE(directory.state(), organizations::LoadState::Complete);
        const auto shown = [list] {
            QStringList names;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                names << list->model()->index(row, 0).data().toString();
            return names;
        };
        QTRY_COMPARE(shown().size(), 12);
        QVERIFY(!f.driver.find<QLabel>("organizationGroups"));
        const GroupId group = *directory.organizations().constFirst().group;
        QStringList expected;
        for (const snyk::Organization &each : directory.organizations()) {
            if (each.group == group)
                expected << each.name;
        }
        QVERIFY(expected.size() > 1 && expected.size() < 11);
        f.wizard.offerOnly({group});
        QStringList now = shown();
        now.sort();
        expected.sort();
        QCOMPARE(now, expected);
        QTRY_VERIFY(f.driver.find<QLabel>("organizationGroups"));
        QTRY_VERIFY2(
            ui::withoutBreaks(f.driver.find<QLabel>("organizationGroups")->text())
                .startsWith(QStringLiteral("Only those of %1 are shown").arg(directory.groupName(group))),
            qPrintable(f.driver.find<QLabel>("organizationGroups")->text()));
    }

    /// By the name that people know, the name at Snyk, or the heading; and the others stay in front.
    void findsAContainerRegistry()
    {
        WizardFixture f;
        QVERIFY(f.connectToSnyk());
        QVERIFY(f.driver.chooseOrganization(QStringLiteral("Website Relaunch")));
        QVERIFY(f.driver.pickIntegration(QStringLiteral("github")));
        auto *list = f.driver.find<QAbstractItemView>("integrationList");
        const auto shown = [list] {
            QStringList names;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                names << list->model()->index(row, 0).data().toString();
            return names;
        };
        const QStringList all = shown();
        QCOMPARE(all.indexOf(QStringLiteral("GitHub")), 0);
        const auto heading = all.indexOf(QStringLiteral("Container registries"));
        QCOMPARE(heading, all.indexOf(QStringLiteral("Jira")) + 1);
        QCOMPARE(all.size() - heading, 13);
        // A heading is read, and nothing goes on from it.
        list->setCurrentIndex(list->model()->index(static_cast<int>(heading), 0));
        QVERIFY(!f.driver.next());
        for (const char *text : {"harbor", "HARBOR-CR"}) {
            QVERIFY(f.driver.type("integrationSearch", QString::fromLatin1(text)));
            QCOMPARE(
                shown(), QStringList({QStringLiteral("Container registries"), QStringLiteral("Harbor")}));
            QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Harbor"));
        }
        // Where nothing is found, nothing is said of what was found before.
        QVERIFY(!f.driver.find<QLabel>("integrationDescription")->text().isEmpty());
        QVERIFY(f.driver.type("integrationSearch", QStringLiteral("no such product")));
        QCOMPARE(f.driver.find<QLabel>("integrationDescription")->text(), QString());
        QVERIFY(!f.driver.find("nextButton")->isEnabled());
        QVERIFY(f.driver.type("integrationSearch", QStringLiteral("container reg")));
        QCOMPARE(shown().size(), 13);
        QVERIFY(f.driver.type("integrationSearch", QStringLiteral("harbor")));
        QVERIFY(f.driver.next());
        QVERIFY(f.driver.waitFor(PageId::Method));
        // Snyk support mostly gives the token out, so reading it comes first, and what generating means is
        // said.
        QVERIFY(f.driver.find<QAbstractButton>("retrieveChoice")->isChecked());
        QVERIFY(f.driver.find<QAbstractButton>("generateChoice")
                    ->accessibleDescription()
                    .contains(QLatin1String("container registries")));
    }

    /// An organization with two registries of one type: each is chosen by its name and keeps a token of its
    /// own.
    void takesEachOfSeveralOfOneType()
    {
        WizardFixture f({}, true);
        auto *region = f.driver.find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->count() - 1);
        QVERIFY(f.driver.type("apiAddress", f.api()));
        QVERIFY2(
            f.driver.next() && f.driver.waitFor(PageId::Organization), qPrintable(f.driver.visibleText()));
        const auto choose = [&f](const QString &name) {
            if (!f.driver.chooseOrganization(QStringLiteral("Data & Analytics"))
                || !f.driver.pickIntegration(QStringLiteral("docker-hub")))
                return false;
            auto *list = f.driver.find<QTreeView>("integrationList");
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data().toString() != name)
                    continue;
                list->setCurrentIndex(index);
                return f.driver.next();
            }
            return false;
        };
        const QString second = QStringLiteral("Docker Hub \u2013 Release images");
        QVERIFY2(choose(second), qPrintable(f.driver.visibleText()));
        QVERIFY(f.driver.chooseMethod("retrieveChoice") && f.driver.waitFor(PageId::Retrieve));
        QTRY_VERIFY(f.driver.find("usePracticeTokenButton"));
        QVERIFY(f.driver.click("usePracticeTokenButton"));
        QVERIFY(f.driver.next() && f.driver.waitFor(PageId::Confirm));
        QCOMPARE(ui::withoutBreaks(f.driver.find<QLabel>("confirmIntegration")->text()), second);
        QVERIFY(f.driver.commit());
        QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
        const records::TokenRecord named = f.lastRecord();
        QCOMPARE(named.target.profile, QStringLiteral("Release images"));
        QCOMPARE(f.issuedBySnyk(named.target)->sha256(), named.fingerprint.sha256());

        QVERIFY(f.driver.click("setUpAnotherButton") && f.driver.waitFor(PageId::Organization));
        QVERIFY2(choose(QStringLiteral("Docker Hub")), qPrintable(f.driver.visibleText()));
        QVERIFY(f.driver.chooseMethod("generateChoice") && f.driver.waitFor(PageId::Confirm));
        QVERIFY(f.driver.commit());
        QVERIFY2(f.driver.waitFor(PageId::Done), qPrintable(f.driver.visibleText()));
        const records::TokenRecord other = f.lastRecord();
        QVERIFY(other.target.integration && other.target.integration != named.target.integration);
        QVERIFY(other.target.profile.isEmpty());
        QCOMPARE(f.issuedBySnyk(other.target)->sha256(), other.fingerprint.sha256());
        // Neither has taken the place of the other, and the next start tells them apart.
        QCOMPARE(f.data.records.records().size(), 2);
        for (const records::TokenRecord &record : f.data.records.records()) {
            QCOMPARE(record.state, records::RecordState::Current);
            QVERIFY(f.isKept(record));
        }
        records::RecordStore again(f.data.records.path(), f.data.clock);
        QVERIFY(again.load());
        QCOMPARE(again.find(named.id)->target.profile, QStringLiteral("Release images"));
        QCOMPARE(again.find(named.id)->target, named.target);
    }
};

BTA_WINDOW_TEST(TestWizardBegins)
#include "tst_wizardbegins.moc"
