// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "existingfixture.h"
#include "support/testroom.h"

#include <QComboBox>

using namespace broker;
using namespace broker::test;
using ui::PageId;

/// "Add an existing client": which organization it may be for.
class TestFindPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Nobody can be asked whose token it is; where it can be is asked, and nothing is changed by that.
    void offersTheOrganizationsThatItMayBeFor()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.isLookedAt());
        QCOMPARE(
            f.homes(), (QStringList{QStringLiteral("Payments Platform"), QStringLiteral("Mobile Banking")}));
        QVERIFY2(f.label("homeText").startsWith(QStringLiteral("12 of 12 organization(s) looked at.")),
            qPrintable(f.label("homeText")));
        // Of two nobody guesses.
        QVERIFY(!f.find<QPushButton>("nextButton")->isEnabled());
        auto *list = f.find<QTreeView>("homeList");
        // Nor does whoever comes to the list by Tab, which gives a row the keyboard.
        list->selectionModel()->setCurrentIndex(list->model()->index(0, 0), QItemSelectionModel::NoUpdate);
        QVERIFY(!f.find<QPushButton>("nextButton")->isEnabled());
        list->selectionModel()->clearCurrentIndex();
        QCOMPARE(f.focused(), QStringLiteral("homeList"));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        // A screen reader says all of the row.
        const QString spoken = list->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Mobile Banking"))
                && spoken.contains(QStringLiteral("with Broker")),
            qPrintable(spoken));
        for (const standin::LoggedRequest &request : f.server.log())
            QCOMPARE(request.method, snyk::Method::Get);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(f.isOn(PageId::Integration));
        QCOMPARE(f.label("keepOrganization"), QStringLiteral("Mobile Banking"));
        QTRY_VERIFY(
            f.label("keepIntegration").startsWith(QStringLiteral("GitLab \u2014 Set up with Broker")));
    }

    /// The one that can be it is chosen already, and so is the one of several registries that it is.
    void theOnlyOneIsChosenAlready()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.registryFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.isLookedAt());
        QCOMPARE(f.homes(), QStringList{QStringLiteral("Data & Analytics")});
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(PageId::Integration));
        QTRY_VERIFY(f.find<QComboBox>("keepWhich"));
        QVERIFY2(f.label("keepIntegration").startsWith(QStringLiteral("Docker Hub \u2013 Release images")),
            qPrintable(f.label("keepIntegration")));
        QTRY_VERIFY(f.find<QPushButton>("commitButton")->isEnabled());
    }

    /// No column is cut beside an empty one.
    void cutsNothingBesideAnEmptyColumn()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.jiraFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.isLookedAt());
        auto *list = f.find<QTreeView>("homeList");
        QVERIFY(list);
        QTRY_VERIFY(list->isColumnHidden(4));
        for (int column = 0; column < 4; ++column) {
            const QString text = list->model()->index(0, column).data().toString();
            QTRY_VERIFY2(
                list->columnWidth(column) > list->fontMetrics().horizontalAdvance(text), qPrintable(text));
        }
    }

    void saysWhereNothingWasFound()
    {
        ExistingFixture f;
        QVERIFY(f.paste(f.registryFile().replace(QStringLiteral("docker-hub"), QStringLiteral("quay-cr"))));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.isLookedAt());
        QVERIFY2(f.label("homeText").contains(QStringLiteral("None was found that has Quay with Broker")),
            qPrintable(f.label("homeText")));
        QVERIFY(!f.find("homeList"));
        QVERIFY(!f.find<QPushButton>("nextButton")->isEnabled());
        QCOMPARE(f.focused(), QStringLiteral("allOrganizationsButton"));
    }

    /// For very many somebody has to agree: each is a question to Snyk.
    void asksBeforeItLooksAtMany()
    {
        sandbox::SandboxOptions options;
        options.generatedOrganizations = 300;
        ExistingFixture f(false, options);
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.isLookedAt());
        QVERIFY2(f.label("homeText").startsWith(QStringLiteral("You see 312 organization(s).")),
            qPrintable(f.label("homeText")));
        QCOMPARE(f.server.count({snyk::Method::Get, QStringLiteral("/v1/org/")}), 0);
        QCOMPARE(f.focused(), QStringLiteral("lookHomesButton"));
        QVERIFY(f.click("lookHomesButton"));
        QTRY_VERIFY(f.find("homeProgress"));
        QTRY_VERIFY(!f.homes().isEmpty());
        QCOMPARE(f.focused(), QStringLiteral("stopHomesButton"));
        QVERIFY(f.click("stopHomesButton"));
        QVERIFY(f.isLookedAt());
        QCOMPARE(f.find<QPushButton>("lookHomesButton")->text(), QStringLiteral("&Look at the rest"));
        // What was found can be chosen all the same.
        f.find<QTreeView>("homeList")->setCurrentIndex(f.find<QTreeView>("homeList")->model()->index(0, 0));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.isOn(PageId::Integration));
    }

    /// What the inventory has found is not asked for again.
    void takesWhatTheInventoryKnows()
    {
        ExistingFixture f;
        f.stocktaking = std::make_unique<sharing::Stocktaking>(
            f.data.workspace, f.data.folder.filePath(QStringLiteral("data/inventory.json")));
        f.stocktaking->begin(snyk::regionForApi(f.server.api()), samples::apiToken(), std::nullopt);
        QVERIFY(WizardDriver::waitUntil([&f] { return !f.stocktaking->isRunning(); }));
        f.open();
        f.server.clearLog();
        QVERIFY(f.paste(f.composeFile()));
        QVERIFY(f.click("nextButton"));
        QVERIFY(f.signIn());
        QVERIFY(f.isLookedAt());
        QCOMPARE(f.homes().size(), 2);
        QCOMPARE(f.server.count({snyk::Method::Get, QStringLiteral("/v1/org/")}), 0);
        QVERIFY2(f.label("homeText").contains(QStringLiteral("the inventory knew")),
            qPrintable(f.label("homeText")));
        QVERIFY(f.click("lookHomesButton"));
        QTRY_VERIFY(f.server.count({snyk::Method::Get, QStringLiteral("/v1/org/")}) > 0);
        QVERIFY(f.isLookedAt());
        QCOMPARE(f.server.count({snyk::Method::Get, QStringLiteral("/v1/org/")}), 12);
        QCOMPARE(f.homes().size(), 2);
    }
};

BTA_WINDOW_TEST(TestFindPage)
#include "tst_findpage.moc"
