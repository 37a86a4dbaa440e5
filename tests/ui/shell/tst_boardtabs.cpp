// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/tokenboard.h"
#include "inventory/inventoryview.h"
#include "records/paths.h"
#include "sharing/sharingwizard.h"
#include "support/testroom.h"

#include <QAction>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace broker;
using namespace broker::test;

namespace {

const GroupId group = GroupId::parse(u"7e1f0000-0000-4000-8000-00000000001d").value();

/// What a survey of an earlier run has left: the sample's GitLab, and another one of the group.
void leaveSurvey(const Shell &shell, const records::TokenRecord &record)
{
    const records::Target &ours = record.target;
    const snyk::Organization other{OrgId::parse(u"0b5a3a40-0000-4000-8000-000000000002").value(),
        QStringLiteral("Ledger"), QStringLiteral("ledger"), ours.org.group, false};
    sharing::StoredSurvey survey{ours.regionId, ours.apiAddress, samples::moment(), std::nullopt, true,
        {{ours.org.id, ours.org.name, ours.org.slug, ours.org.group, false}, other}};
    const IntegrationId there = IntegrationId::create();
    survey.holdings.insert(
        ours.org.id, {{{QStringLiteral("gitlab"), ours.integration}}, std::nullopt, std::nullopt});
    survey.holdings.insert(
        other.id, {{{QStringLiteral("gitlab"), there}}, snyk::BrokerFlags{{there, true}}, std::nullopt});
    for (const snyk::Organization &organization : survey.organizations) {
        survey.looked.insert(organization.id, samples::moment());
        survey.seen.insert(organization.id);
    }
    const QString path = records::Paths::under(
        shell.dataFolder(), shell.folder.filePath(QStringLiteral("config")), {}, false)
                             .inventoryFile;
    QVERIFY(sharing::saveSurvey(path, survey).has_value());
}

records::TokenRecord addShareable(Shell &shell)
{
    records::TokenRecord record = shell.add();
    record.target.org.group = group;
    record.target.integration = samples::integrationId();
    return shell.real().records.put(record).value();
}

QTabWidget &tabsOf(const Shell &shell)
{
    return *shell.find<QTabWidget>("boardTabs");
}

void choose(const Shell &shell, const QString &organization)
{
    auto *table = shell.find<QTreeView>("inventoryTable");
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data() == organization)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), organization);
}

} // namespace

/// The list and the inventory beside each other in the window.
class TestBoardTabs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsNothingUntilItIsSeen()
    {
        Shell shell;
        leaveSurvey(shell, addShareable(shell));
        QVERIFY(shell.start());
        QVERIFY(!shell.window->findChild<ui::InventoryView *>());
        tabsOf(shell).setCurrentIndex(1);
        QVERIFY(shell.window->findChild<ui::InventoryView *>());
        QCOMPARE(shell.find<QTreeView>("inventoryTable")->model()->rowCount(), 2);
        QCOMPARE(shell.networksMade, 0);
    }

    void commandsAreAboutWhatIsSeen()
    {
        Shell shell;
        leaveSurvey(shell, addShareable(shell));
        QVERIFY(shell.start());
        auto *copy = shell.find<QObject>("copyAction");
        auto *action = qobject_cast<QAction *>(copy);
        QVERIFY(action && action->isEnabled());
        tabsOf(shell).setCurrentIndex(1);
        QVERIFY(!action->isEnabled());
        shell.trigger("findAction");
        QTRY_VERIFY(shell.find<QLineEdit>("inventorySearch")->hasFocus());
        tabsOf(shell).setCurrentIndex(0);
        QVERIFY(action->isEnabled());
    }

    void leadsToTheWizardAndBack()
    {
        Shell shell;
        const records::TokenRecord record = addShareable(shell);
        leaveSurvey(shell, record);
        QVERIFY(shell.start());
        tabsOf(shell).setCurrentIndex(1);
        choose(shell, QStringLiteral("Ledger"));
        QVERIFY(shell.click("rowRetrieveButton"));
        QCOMPARE(shell.wizards.size(), 1);
        QCOMPARE(shell.wizards.last().resume->org.slug, QStringLiteral("ledger"));
        QVERIFY(!shell.wizards.last().begin);
        shell.wizards.last().dialog->close();
        QTRY_VERIFY(!shell.wizards.last().dialog);
        QVERIFY(shell.click("rowSetUpButton"));
        QCOMPARE(shell.wizards.size(), 2);
        QVERIFY(!shell.wizards.last().resume);
        QCOMPARE(shell.wizards.last().begin->org.slug, QStringLiteral("ledger"));
        QCOMPARE(shell.wizards.last().begin->integrationType, QStringLiteral("gitlab"));
        shell.wizards.last().dialog->close();

        choose(shell, record.target.org.name);
        QVERIFY(shell.click("rowShowButton"));
        QCOMPARE(tabsOf(shell).currentIndex(), 0);
        QVERIFY(shell.find<ui::TokenBoard>("tokenBoard")->selected()->id == record.id);
    }

    void clonesIntoTheOrganizationOfTheRow()
    {
        Shell shell;
        const records::TokenRecord record = addShareable(shell);
        leaveSurvey(shell, record);
        QVERIFY(shell.start());
        tabsOf(shell).setCurrentIndex(1);
        choose(shell, QStringLiteral("Ledger"));
        QVERIFY(shell.click("rowCloneButton"));
        auto *wizard = shell.window->findChild<ui::SharingWizard *>();
        QVERIFY(wizard);
        QCOMPARE(wizard->session().selection().chosen.size(), 1);
        QVERIFY(wizard->session().wish().way == sharing::Way::Share);
        QVERIFY(wizard->session().wish().sourceRecord == record.id);
        QCOMPARE(wizard->session().access().region().id, record.target.regionId);
        wizard->close();
    }

    void practiceHasAnInventoryOfItsOwn()
    {
        Shell shell;
        leaveSurvey(shell, addShareable(shell));
        QVERIFY(shell.start());
        tabsOf(shell).setCurrentIndex(1);
        QCOMPARE(shell.find<QTreeView>("inventoryTable")->model()->rowCount(), 2);
        shell.window->enterPractice();
        QCOMPARE(shell.find<QTreeView>("inventoryTable")->model()->rowCount(), 0);
        QVERIFY(shell.find<QWidget>("useKeptButton"));
        shell.window->leavePractice();
        QCOMPARE(shell.find<QTreeView>("inventoryTable")->model()->rowCount(), 2);
    }
};

BTA_WINDOW_TEST(TestBoardTabs)
#include "tst_boardtabs.moc"
