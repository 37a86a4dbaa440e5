// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/tokenboard.h"
#include "sharing/sharingwizard.h"
#include "support/testroom.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace broker;
using namespace broker::test;

namespace {

const QString reason = QStringLiteral("This is done with one token at a time: select one");

OrgId organization(int number)
{
    return OrgId::parse(QStringLiteral("0b5a3a40-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')))
        .value();
}

/// In an organization of its own, whose name ends with the number.
records::TokenRecord addIn(Shell &shell, int number, const QString &type = QStringLiteral("gitlab"),
    const snyk::Region &region = samples::region())
{
    (void)shell.composition.loadRecords();
    records::Target target = samples::target(type);
    target.regionId = region.id;
    target.apiAddress = region.api.toString();
    target.org.id = organization(number);
    target.org.name = QStringLiteral("Team %1").arg(number);
    const records::TokenRecord record = samples::record(samples::brokerToken(), target);
    shell.keychain->put(record.key, samples::brokerToken().secret());
    return shell.real().records.put(record).value();
}

QTreeView &listOf(const Shell &shell)
{
    auto *list = shell.find<QTreeView>("recordTable");
    list->sortByColumn(0, Qt::AscendingOrder);
    return *list;
}

QAction &actionOf(const Shell &shell, const char *name)
{
    return *shell.find<QAction>(name);
}

/// The organizations of the rows that are selected.
QStringList selectedIn(const QTreeView &list)
{
    QStringList names;
    const QModelIndexList rows = list.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        names.append(row.data().toString());
    names.sort();
    return names;
}

ui::SharingWizard *shareFrom(const Shell &shell)
{
    shell.trigger("shareAction");
    return shell.window->findChild<ui::SharingWizard *>();
}

} // namespace

/// Several rows of the list at once, and what can be done with them.
class TestBoardSelection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectsSeveralByKeyboard()
    {
        Shell shell;
        for (int number = 1; number <= 4; ++number)
            (void)addIn(shell, number);
        QVERIFY(shell.start());
        QTreeView &list = listOf(shell);
        shell.find<ui::TokenBoard>("tokenBoard")->select(shell.real().records.records().constFirst().id);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Home);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selectedIn(list), QStringList({QStringLiteral("Team 1"), QStringLiteral("Team 2")}));
        // The details are those of the row where the keyboard is.
        QVERIFY(shell.find<QLabel>("detailsTitle")->text().contains(QStringLiteral("Team 2")));
        QTest::keyClick(&list, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&list, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selectedIn(list), QStringList({QStringLiteral("Team 1"), QStringLiteral("Team 3")}));
        QVERIFY(shell.find<QLabel>("detailsTitle")->text().contains(QStringLiteral("Team 3")));
        QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selectedIn(list).size(), 4);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(selectedIn(list), QStringList(QStringLiteral("Team 4")));
    }

    void commandsAboutOneSayWhyTheyAreGrey()
    {
        Shell shell;
        for (int number = 1; number <= 3; ++number)
            (void)addIn(shell, number);
        QVERIFY(shell.start());
        QTreeView &list = listOf(shell);
        const QList<const char *> about{"copyAction", "historyAction", "rotateAction", "setUpClientAction",
            "openInSnykAction", "changeDueAction", "markRotatedAction", "notesAction", "removeAction",
            "addCredentialAction"};
        for (const char *name : about) {
            QVERIFY2(actionOf(shell, name).isEnabled(), name);
            QVERIFY2(actionOf(shell, name).toolTip() != reason, name);
        }
        list.selectAll();
        for (const char *name : about) {
            QVERIFY2(!actionOf(shell, name).isEnabled(), name);
            QCOMPARE(actionOf(shell, name).toolTip(), reason);
        }
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(!shell.find<QDialog>("removeDialog"));
        QVERIFY(actionOf(shell, "shareAction").isEnabled());
        QVERIFY(actionOf(shell, "exportSelectedCalendarAction").isEnabled());
        QCOMPARE(actionOf(shell, "exportSelectedCalendarAction").text().remove(u'&'),
            QStringLiteral("Due dates of the selected tokens…"));
        shell.find<ui::TokenBoard>("tokenBoard")->select(shell.real().records.records().constFirst().id);
        QVERIFY(actionOf(shell, "removeAction").isEnabled());
        QCOMPARE(actionOf(shell, "exportSelectedCalendarAction").text().remove(u'&'),
            QStringLiteral("Due date of the selected token…"));
        QVERIFY(actionOf(shell, "removeAction").toolTip() != reason);
    }

    void theSelectionOutlivesARearrangement()
    {
        Shell shell;
        for (int number = 1; number <= 4; ++number)
            (void)addIn(shell, number);
        QVERIFY(shell.start());
        QTreeView &list = listOf(shell);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Home);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        const QString details = shell.find<QLabel>("detailsTitle")->text();
        list.sortByColumn(0, Qt::DescendingOrder);
        records::TokenRecord changed = shell.real().records.records().constLast();
        changed.note = QStringLiteral("x");
        QVERIFY(shell.real().records.put(changed));
        QCOMPARE(selectedIn(list), QStringList({QStringLiteral("Team 1"), QStringLiteral("Team 2")}));
        QCOMPARE(shell.find<QLabel>("detailsTitle")->text(), details);
        // One that goes is not selected any more; the other one is.
        for (const records::TokenRecord &record : QList(shell.real().records.records())) {
            if (record.target.org.name == QLatin1String("Team 2"))
                QVERIFY(shell.real().records.remove(record.id));
        }
        QCOMPARE(selectedIn(list), QStringList(QStringLiteral("Team 1")));
        QVERIFY(shell.find<QLabel>("detailsTitle")->text().contains(QStringLiteral("Team 1")));
        QVERIFY(actionOf(shell, "removeAction").isEnabled());
    }

    void severalBecomeAChoiceOfOrganizations()
    {
        Shell shell;
        for (int number = 1; number <= 3; ++number)
            (void)addIn(shell, number);
        (void)addIn(shell, 3, QStringLiteral("github-enterprise"));
        (void)addIn(shell, 4, QStringLiteral("github-enterprise"));
        QVERIFY(shell.start());
        QTreeView &list = listOf(shell);
        const auto select = [&](const QString &type) {
            list.clearSelection();
            for (int row = 0; row < list.model()->rowCount(); ++row) {
                const QModelIndex index = list.model()->index(row, 0);
                if (type.isEmpty() || index.siblingAtColumn(1).data().toString() == type)
                    list.selectionModel()->select(
                        index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        };
        select(QStringLiteral("GitLab"));
        QCOMPARE(selectedIn(list).size(), 3);
        ui::SharingWizard *wizard = shareFrom(shell);
        QVERIFY(wizard);
        QVERIFY(wizard->session().selection().chosen
            == QSet<OrgId>({organization(1), organization(2), organization(3)}));
        QCOMPARE(wizard->session().wish().integrationType, QStringLiteral("gitlab"));
        QCOMPARE(wizard->session().access().region().id, samples::region().id);
        wizard->reject();
        QTRY_VERIFY(!shell.window->findChild<ui::SharingWizard *>());

        // Of two integrations none is said, and an organization that has both is meant once.
        select({});
        wizard = shareFrom(shell);
        QVERIFY(wizard);
        QCOMPARE(wizard->session().selection().chosen.size(), 4);
        QCOMPARE(wizard->session().wish().integrationType, QString());
        wizard->reject();
    }

    void severalRegionsAreNotMixed()
    {
        Shell shell;
        (void)addIn(shell, 1);
        (void)addIn(shell, 2, QStringLiteral("gitlab"), samples::region(QStringLiteral("SNYK-AU-01")));
        QVERIFY(shell.start());
        listOf(shell).selectAll();
        QAction &share = actionOf(shell, "shareAction");
        QVERIFY(!share.isEnabled());
        QCOMPARE(share.toolTip(),
            QStringLiteral("The selected tokens are of more than one region: select those of one"));
        shell.find<ui::TokenBoard>("tokenBoard")->select(shell.real().records.records().constFirst().id);
        QVERIFY(share.isEnabled());
    }
};

BTA_WINDOW_TEST(TestBoardSelection)
#include "tst_boardselection.moc"
