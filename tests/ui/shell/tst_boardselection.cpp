// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "accesschecks.h"
#include "boardrows.h"
#include "layoutchecks.h"
#include "shell.h"

#include "board/removaltext.h"
#include "board/tokenactions.h"
#include "board/tokenboard.h"
#include "sharing/sharingwizard.h"
#include "support/announcements.h"
#include "support/shownwidgets.h"
#include "support/testroom.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

using namespace broker;
using namespace broker::test;

namespace {

const QString reason = QStringLiteral("This is done with one token at a time: select one");

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
        // Of two together, not of the row where the keyboard is.
        QCOMPARE(shownText(*shell.window, "manyTitle"), QStringLiteral("2 token(s) selected"));
        QVERIFY(!shell.find("recordDetails")->isVisible());
        QTest::keyClick(&list, Qt::Key_Up, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&list, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selectedIn(list), QStringList({QStringLiteral("Team 1"), QStringLiteral("Team 3")}));
        QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(selectedIn(list).size(), 4);
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(selectedIn(list), QStringList(QStringLiteral("Team 4")));
        QVERIFY(shownText(*shell.window, "detailsTitle").contains(QStringLiteral("Team 4")));
        QVERIFY(!shell.find("manyDetails")->isVisible());
    }

    /// It is one token, however many organizations it is found under, and stays where it was selected.
    void aSharedTokenIsOneUnderEachOfItsOrganizations()
    {
        Shell shell;
        records::TokenRecord shared = addIn(shell, 1);
        for (const int number : {2, 3}) {
            records::Target other = shared.target;
            other.org.id = organizationOfRow(number);
            other.org.name = QStringLiteral("Team %1").arg(number);
            shared.sharedWith.append(other);
        }
        QVERIFY(shell.real().records.put(shared));
        QVERIFY(shell.start());
        QTreeView &list = listOf(shell);
        shell.find<QComboBox>("groupChoice")->setCurrentIndex(1);
        const auto headings = [&list] {
            QStringList texts;
            for (int row = 0; row < list.model()->rowCount(); ++row)
                texts.append(list.model()->index(row, 0).data().toString());
            return texts;
        };
        QCOMPARE(headings(),
            QStringList(
                {QStringLiteral("Team 1 (1)"), QStringLiteral("Team 2 (1)"), QStringLiteral("Team 3 (1)")}));
        list.setCurrentIndex(list.model()->index(0, 0, list.model()->index(2, 0)));
        const auto whereItIs = [&list] { return list.currentIndex().parent().data().toString(); };
        QCOMPARE(whereItIs(), QStringLiteral("Team 3 (1)"));
        QVERIFY(shownText(*shell.window, "detailsTitle").contains(QLatin1String("Team 1 +2")));
        // The list is arranged again.
        shared.note = QStringLiteral("another");
        QVERIFY(shell.real().records.put(shared));
        QCOMPARE(whereItIs(), QStringLiteral("Team 3 (1)"));
        list.selectAll();
        QVERIFY(shell.find("recordDetails")->isVisible());
        QVERIFY(!shell.find("manyDetails")->isVisible());
        // As tiles as well.
        shell.trigger("tilesAction");
        auto *tiles = shell.find<QAbstractItemView>("recordTiles");
        QCOMPARE(tiles->model()->rowCount(), 6);
    }

    void commandsAboutOneSayWhyTheyAreGrey()
    {
        Shell shell;
        for (int number = 1; number <= 3; ++number)
            (void)addIn(shell, number);
        QVERIFY(shell.start());
        QTreeView &list = listOf(shell);
        const QList<const char *> about{"copyAction", "historyAction", "rotateAction", "setUpClientAction",
            "openInSnykAction", "markRotatedAction", "notesAction", "addCredentialAction"};
        for (const char *name : about) {
            QVERIFY2(actionOf(shell, name).isEnabled(), name);
            QVERIFY2(actionOf(shell, name).toolTip() != reason, name);
        }
        list.selectAll();
        for (const char *name : about) {
            QVERIFY2(!actionOf(shell, name).isEnabled(), name);
            QCOMPARE(actionOf(shell, name).toolTip(), reason);
        }
        // What many have in common is theirs.
        for (const char *name : {"changeDueAction", "removeAction"}) {
            QVERIFY2(actionOf(shell, name).isEnabled(), name);
            QVERIFY2(actionOf(shell, name).toolTip() != reason, name);
        }
        QCOMPARE(
            actionOf(shell, "removeAction").text().remove(u'&'), QStringLiteral("Remove from the list…"));
        QVERIFY(actionOf(shell, "shareAction").isEnabled());
        QVERIFY(actionOf(shell, "sendToColleagueAction").isEnabled());
        QVERIFY(actionOf(shell, "exportSelectedCalendarAction").isEnabled());
        QCOMPARE(actionOf(shell, "exportSelectedCalendarAction").text().remove(u'&'),
            QStringLiteral("Due dates of the selected tokens…"));
        shell.find<ui::TokenBoard>("tokenBoard")->select(shell.real().records.records().constFirst().id);
        QVERIFY(actionOf(shell, "removeAction").isEnabled());
        QCOMPARE(actionOf(shell, "exportSelectedCalendarAction").text().remove(u'&'),
            QStringLiteral("Due date of the selected token…"));
        QCOMPARE(actionOf(shell, "removeAction").text().remove(u'&'), QStringLiteral("Remove…"));
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
        list.sortByColumn(0, Qt::DescendingOrder);
        records::TokenRecord changed = shell.real().records.records().constLast();
        changed.note = QStringLiteral("x");
        QVERIFY(shell.real().records.put(changed));
        QCOMPARE(selectedIn(list), QStringList({QStringLiteral("Team 1"), QStringLiteral("Team 2")}));
        QCOMPARE(shownText(*shell.window, "manyTitle"), QStringLiteral("2 token(s) selected"));
        // One that goes is not selected any more; the other one is.
        for (const records::TokenRecord &record : QList(shell.real().records.records())) {
            if (record.target.org.name == QLatin1String("Team 2"))
                QVERIFY(shell.real().records.remove(record.id));
        }
        QCOMPARE(selectedIn(list), QStringList(QStringLiteral("Team 1")));
        QVERIFY(shell.find<QLabel>("detailsTitle")->text().contains(QStringLiteral("Team 1")));
        QVERIFY(actionOf(shell, "removeAction").isEnabled());
    }

    /// What they are together is seen, and heard when the selecting pauses.
    void saysWhatManyAre()
    {
        Shell shell;
        for (int number = 1; number <= 3; ++number)
            (void)addIn(shell, number);
        records::TokenRecord shared = shell.real().records.records().constFirst();
        shared.sharedWith.append(samples::target(QStringLiteral("gitlab")));
        QVERIFY(shell.real().records.put(shared));
        records::TokenRecord old = addIn(shell, 4);
        old.state = records::RecordState::TakenBack;
        QVERIFY(shell.real().records.put(old));
        shell.clock->set(samples::moment().addDays(100));
        QVERIFY(shell.start());
        QTRY_VERIFY(QApplication::activeWindow() == shell.window.get());
        const Announcements heard;
        listOf(shell).selectAll();
        QCOMPARE(shownText(*shell.window, "manyTitle"), QStringLiteral("4 token(s) selected"));
        QCOMPARE(shownText(*shell.window, "manyDue"), QStringLiteral("3 overdue"));
        QCOMPARE(shownText(*shell.window, "manyShared"),
            QStringLiteral("1 of them is/are shared by several organizations."));
        QCOMPARE(shownText(*shell.window, "manyHistory"),
            QStringLiteral("1 of them is/are not in use at Snyk any more."));
        QTRY_VERIFY(heard.contain(QStringLiteral("4 token(s) selected")));
        QCOMPARE(heard.texts().count(QStringLiteral("4 token(s) selected")), 1);
        // Enter leads there, and Esc back.
        auto &list = *shell.find<QTreeView>("recordTable");
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(shell.find("manyTitle")->hasFocus());
        QTest::keyClick(shell.find("manyTitle"), Qt::Key_Escape);
        QVERIFY(list.hasFocus());
    }

    /// With rows that are hard to show, on a small screen, also while a date is chosen and while it is asked.
    void fitsOnASmallScreen()
    {
        Shell shell;
        for (int number = 1; number <= 20; ++number)
            (void)addIn(shell, number);
        records::TokenRecord shared = shell.real().records.records().constFirst();
        shared.target.org.name = QStringLiteral("Enterprise Architecture and Shared Services of the Group");
        shared.sharedWith.append(samples::target());
        QVERIFY(shell.real().records.put(shared));
        records::TokenRecord old = shell.real().records.records().constLast();
        old.state = records::RecordState::TakenBack;
        QVERIFY(shell.real().records.put(old));
        QVERIFY(shell.start());
        listOf(shell).selectAll();
        const auto faults = [](QWidget &window) { return misfits(window, smallScreen).join(u'\n'); };
        QCOMPARE(faults(*shell.window), QString());
        shell.trigger("changeDueAction");
        QCOMPARE(faults(*shell.window), QString());
        shell.trigger("removeAction");
        auto *dialog = shell.find<QDialog>("removeDialog");
        QCOMPARE(faults(*dialog), QString());
        QCOMPARE(
            namelessControls(*dialog) + clashingMnemonics(*dialog) + unreachedByTab(*dialog), QStringList());
    }

    void saysNoMoreOfWhatIsNotInUse()
    {
        Shell shell;
        records::TokenRecord record = shell.add();
        record.state = records::RecordState::TakenBack;
        const QString said = ui::whatElse(shell.real().records, {record}, {}, 0).join(u' ');
        QVERIFY2(said.contains(QLatin1String("not in use any more")), qPrintable(said));
        QVERIFY2(!said.contains(QLatin1String("keeps running")), qPrintable(said));
    }

    void removesManyWithOneQuestion()
    {
        Shell shell;
        for (int number = 1; number <= 8; ++number)
            (void)addIn(shell, number);
        const QList<records::TokenRecord> before = shell.real().records.records();
        QVERIFY(shell.start());
        QTreeView &list = listOf(shell);
        list.selectAll();
        QTest::keyClick(&list, Qt::Key_Delete);
        auto *dialog = shell.find<QDialog>("removeDialog");
        QVERIFY(dialog);
        QCOMPARE(shownText(*dialog, "removeTitle"), QStringLiteral("8 token(s)"));
        const QString said = shownText(*dialog, "removeText");
        QVERIFY2(said.contains(QLatin1String("Broker token for GitLab in Team 1\n"))
                && said.contains(QLatin1String("and 2 more"))
                && said.contains(QLatin1String("What is in use stays valid")),
            qPrintable(said));
        // Nothing without consent.
        QVERIFY(!findShown<QPushButton>(*dialog, "removeButton")->isEnabled());
        dialog->reject();
        QCOMPARE(shell.real().records.records(), before);
        QTRY_VERIFY(!shell.find<QDialog>("removeDialog"));

        shell.find<QToolButton>("manyremoveActionButton")->click();
        dialog = shell.find<QDialog>("removeDialog");
        QVERIFY(dialog);
        // Of eight that are asked for, one after the other, the keychain keeps one.
        shell.keychain->failNext(FakeVault::Call::Remove, vault::VaultErrorKind::NotConfirmed);
        shell.find<QCheckBox>("removeUnderstood")->setChecked(true);
        shell.find<QPushButton>("removeButton")->click();
        QTRY_VERIFY(shell.bar("removeBar").hasMessage());
        const QStringList lines = shell.bar("removeBar").message().lines;
        QVERIFY2(lines.contains(QStringLiteral("1 stay(s) in the list:"))
                && lines.contains(QStringLiteral("Broker token for GitLab in Team 1"))
                && lines.contains(QStringLiteral("Removed from the list: 7 token(s)")),
            qPrintable(lines.join(u'\n')));
        QCOMPARE(shell.real().records.records().size(), 1);
        QCOMPARE(shell.keychain->keptCount(), 1);
        QCOMPARE(selectedIn(list), QStringList(QStringLiteral("Team 1")));
        // That one is tried again.
        QTRY_VERIFY(shell.find<QPushButton>("removeButton")->isEnabled());
        shell.find<QPushButton>("removeButton")->click();
        QTRY_VERIFY(shell.real().records.records().isEmpty());
        QCOMPARE(shell.keychain->keptCount(), 0);
        QTRY_COMPARE(
            shell.bar("copyBar").message().title, QStringLiteral("Removed from the list: 8 token(s)"));
        int noted = 0;
        audit::AuditReader reader = shell.real().audit.reader();
        for (const audit::Entry &entry : reader.next(100))
            noted += entry.action == audit::Action::RecordRemoved ? 1 : 0;
        QCOMPARE(noted, 8);
    }

    void changesTheDueDateOfMany()
    {
        Shell shell;
        for (int number = 1; number <= 3; ++number)
            (void)addIn(shell, number);
        records::TokenRecord old = addIn(shell, 4);
        old.state = records::RecordState::Replaced;
        QVERIFY(shell.real().records.put(old));
        QVERIFY(shell.start());
        listOf(shell).selectAll();
        shell.trigger("changeDueAction");
        const QWidget &pane = *shell.find("manyDetails");
        findShown<QRadioButton>(pane, "dueByDate")->setChecked(true);
        const QDate chosen = samples::moment().toLocalTime().date().addDays(3);
        findShown<QDateEdit>(pane, "dueDateEdit")->setDate(chosen);
        QVERIFY(shownText(pane, "duePreview").startsWith(QLatin1String("All of them are due on ")));
        QVERIFY(clickShown(pane, "saveDueButton", 1000));
        shell.real().records.settle();
        for (const records::TokenRecord &record : shell.real().records.records())
            QCOMPARE(record.due.toLocalTime().date() == chosen, !records::isHistory(record));
        // The selection is still there.
        QCOMPARE(shownText(*shell.window, "manyTitle"), QStringLiteral("4 token(s) selected"));
        QCOMPARE(shownText(*shell.window, "manyDue"), QStringLiteral("3 due within 14 day(s)"));
        // Days count for each from its own beginning.
        shell.trigger("changeDueAction");
        findShown<QRadioButton>(pane, "dueByDays")->setChecked(true);
        findShown<QSpinBox>(pane, "dueDays")->setValue(30);
        QVERIFY(clickShown(pane, "saveDueButton", 1000));
        shell.real().records.settle();
        for (const records::TokenRecord &record : shell.real().records.records()) {
            if (!records::isHistory(record))
                QCOMPARE(record.due, record.created.addDays(30));
        }
        audit::AuditReader reader = shell.real().audit.reader();
        QCOMPARE(reader.next(100).size(), 6);
    }

    /// What waits for its turn when the mode changes is the list's that it was meant for.
    void storesWhatWaitsForItsTurn()
    {
        Shell shell;
        QList<RecordId> ids;
        for (int number = 1; number <= 3; ++number)
            ids.append(addIn(shell, number).id);
        QVERIFY(shell.start());
        auto *actions = shell.window->findChild<ui::TokenActions *>();
        QVERIFY(actions);
        records::TokenRecord like = shell.real().records.records().constFirst();
        like.dueByHand = true;
        like.due = samples::moment().addDays(7);
        for (const RecordId &id : std::as_const(ids))
            actions->changeDue({id}, like);
        shell.trigger("practiceAction");
        QVERIFY(shell.composition.isPractice());
        for (const RecordId &id : std::as_const(ids))
            QCOMPARE(shell.real().records.find(id)->due, like.due);
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
            == QSet<OrgId>({organizationOfRow(1), organizationOfRow(2), organizationOfRow(3)}));
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
