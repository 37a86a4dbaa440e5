// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/tokenboard.h"
#include "inventory/inventoryview.h"
#include "records/paths.h"
#include "sharing/sharingwizard.h"
#include "support/announcements.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <QTreeView>

using namespace broker;
using namespace broker::test;

namespace {

const GroupId group = GroupId::parse(u"7e1f0000-0000-4000-8000-00000000001d").value();

/// What a survey of an earlier run has left: the sample's GitLab, and others of the group.
void leaveSurvey(const Shell &shell, const records::TokenRecord &record,
    const QStringList &others = {QStringLiteral("Ledger")})
{
    const records::Target &ours = record.target;
    sharing::StoredSurvey survey{ours.regionId, ours.apiAddress, samples::moment(), std::nullopt, true,
        {{ours.org.id, ours.org.name, ours.org.slug, ours.org.group, false}}};
    survey.holdings.insert(
        ours.org.id, {{{QStringLiteral("gitlab"), ours.integration}}, std::nullopt, std::nullopt});
    for (const QString &name : others) {
        const snyk::Organization other{OrgId::create(), name, name.toLower(), ours.org.group, false};
        const IntegrationId there = IntegrationId::create();
        survey.organizations.append(other);
        survey.holdings.insert(
            other.id, {{{QStringLiteral("gitlab"), there}}, snyk::BrokerFlags{{there, true}}, std::nullopt});
    }
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
        QVERIFY(shell.find<ui::TokenBoard>("tokenBoard")->allSelected().constFirst().id == record.id);
    }

    void retrievesOneAfterTheOther()
    {
        Shell shell;
        const records::TokenRecord record = addShareable(shell);
        leaveSurvey(
            shell, record, {QStringLiteral("Ledger"), QStringLiteral("Mobile"), QStringLiteral("Web")});
        QVERIFY(shell.start());
        tabsOf(shell).setCurrentIndex(1);
        auto *bar = shell.window->findChild<ui::MessageBar *>(QStringLiteral("retrieveBar"));
        shell.find<QTreeView>("inventoryTable")->selectAll();
        QVERIFY(shell.click("rowRetrieveButton"));
        QCOMPARE(shell.wizards.size(), 1);
        QCOMPARE(shell.wizards.last().resume->org.name, QStringLiteral("Ledger"));
        QCOMPARE(shell.wizards.last().position, QStringLiteral("1 of 3"));
        QCOMPARE(shell.wizards.last().next, QStringLiteral("GitLab in Mobile (2 of 3)"));
        QVERIFY(!bar->isVisible());

        // Retrieved, and on to the next one from the last page.
        const auto retrieve = [&shell] {
            records::TokenRecord retrieved
                = samples::record(samples::brokerToken(), *shell.wizards.last().resume);
            retrieved.id = RecordId::create();
            QVERIFY(shell.real().records.put(retrieved).has_value());
            shell.wizards.last().recordFinished(retrieved.id);
        };
        retrieve();
        shell.wizards.last().dialog->close();
        shell.wizards.last().nextRequested();
        QCOMPARE(shell.wizards.size(), 2);
        QCOMPARE(shell.wizards.last().resume->org.name, QStringLiteral("Mobile"));
        QCOMPARE(shell.wizards.last().position, QStringLiteral("2 of 3"));

        // Whoever leaves it is told what is left, and goes on with the same one.
        shell.wizards.last().dialog->close();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->message().title, QStringLiteral("2 token(s) still to be retrieved"));
        QCOMPARE(bar->message().lines, QStringList{QStringLiteral("Next: GitLab in Mobile (2 of 3)")});
        QVERIFY(shell.click("nextRetrievalButton"));
        QTRY_COMPARE(shell.wizards.size(), 3);
        QCOMPARE(shell.wizards.last().resume->org.name, QStringLiteral("Mobile"));
        QVERIFY(!bar->isVisible());
        retrieve();
        shell.wizards.last().dialog->close();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(shell.click("nextRetrievalButton"));
        QTRY_COMPARE(shell.wizards.size(), 4);
        QCOMPARE(shell.wizards.last().position, QStringLiteral("3 of 3"));
        QCOMPARE(shell.wizards.last().next, QString());
        retrieve();
        shell.wizards.last().dialog->close();
        QTest::qWait(50);
        QVERIFY(!bar->isVisible());
        // One alone is no queue.
        shell.trigger("setUpAction");
        QCOMPARE(shell.wizards.last().position, QString());
        shell.wizards.last().dialog->close();
        QVERIFY(!bar->isVisible());
    }

    void findLeadsToTheLookBeforeAnybodyHasLooked()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        tabsOf(shell).setCurrentIndex(1);
        const Announcements announcements;
        shell.trigger("findAction");
        QTRY_VERIFY(shell.find<QWidget>("inventoryView")->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(announcements.contain(QStringLiteral("look at your organizations first")));
    }

    void lettersLeadToOnePlaceEach()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        tabsOf(shell).setCurrentIndex(1);
        QVERIFY(shell.find<QWidget>("signInPanel"));
        QHash<QString, QString> taken;
        QStringList clashes;
        const auto take = [&](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                return;
            if (taken.contains(key))
                clashes.append(QStringLiteral("%1: \"%2\" and \"%3\"").arg(key, taken.value(key), text));
            taken.insert(key, text);
        };
        for (const QAction *menu : shell.window->menuBar()->actions())
            take(menu->text());
        for (int tab = 0; tab < tabsOf(shell).count(); ++tab)
            take(tabsOf(shell).tabText(tab));
        for (const QWidget *widget : shell.find<QWidget>("inventoryView")->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            // What is shown while Snyk is asked as well.
            const bool isShown
                = widget->isVisible() || widget->objectName() == QLatin1String("stopSignInButton");
            if (isShown && (button || (label && label->buddy())))
                take(button ? button->text() : label->text());
        }
        QVERIFY(taken.size() > 8);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
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
