// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/tokenboard.h"
#include "reminders/reminders.h"
#include "support/testroom.h"
#include "widgets/timelineview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using records::Storage;
using records::TokenRecord;

/// From the time line to the list, and from the list to the details and what is done there.
class TestBoardDetails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// In the details, without a window: Enter saves from a field, Esc gives up, another row as well.
    void changesTheDueDateInPlaceByKeyboard()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        const TokenRecord other = shell.add(Storage::Keychain, true, QStringLiteral("jira"));
        QVERIFY(shell.start());
        auto *board = shell.find<ui::TokenBoard>("tokenBoard");
        board->select(record.id);
        auto *list = shell.find<QTreeView>("recordTable");
        auto *editor = shell.find("dueDateEditor");
        QVERIFY(!editor->isVisible());
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(editor->isVisible());
        QVERIFY(shell.window->findChildren<QDialog *>().isEmpty());
        QTRY_VERIFY(editor->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QVERIFY(shell.find("recordDetails")->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        QVERIFY(!shell.real().records.find(record.id)->ownDays);

        shell.trigger("changeDueAction");
        shell.find<QRadioButton>("dueByDays")->click();
        auto *days = shell.find<QSpinBox>("dueDays");
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("30"));
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(!editor->isVisible());
        QTRY_COMPARE(shell.real().records.find(record.id)->ownDays, std::optional(30));
        QVERIFY(shell.find<QLabel>("detailsDue")->text().contains(QLatin1String("30")));

        // Enter on Cancel presses it.
        shell.trigger("changeDueAction");
        shell.find<QRadioButton>("dueBySettings")->click();
        auto *cancel = shell.find<QPushButton>("cancelDueButton");
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return);
        QVERIFY(!editor->isVisible());
        QCOMPARE(shell.real().records.find(record.id)->ownDays, std::optional(30));

        shell.trigger("changeDueAction");
        QVERIFY(editor->isVisible());
        board->select(other.id);
        QVERIFY(!editor->isVisible());
    }

    /// Of what was made elsewhere, as a client that was added has it, until somebody says how old it is.
    void saysThatAnAgeIsUnknown()
    {
        Shell shell;
        TokenRecord record = shell.add();
        const auto due = [&shell] { return shell.find<QLabel>("detailsDue")->text(); };
        record.origin = records::Origin::Pasted;
        QVERIFY(shell.real().records.put(record));
        const TokenRecord generated = shell.add(Storage::Keychain, true, QStringLiteral("jira"));
        QVERIFY(shell.start());
        auto *board = shell.find<ui::TokenBoard>("tokenBoard");
        board->select(generated.id);
        QVERIFY2(!due().contains(QStringLiteral("age unknown")), qPrintable(due()));
        board->select(record.id);
        QVERIFY2(due().startsWith(QStringLiteral("age unknown: due ")), qPrintable(due()));
        QVERIFY2(due().contains(QStringLiteral("in 90 day")), qPrintable(due()));
        // Once it was rotated, its age is known.
        shell.trigger("markRotatedAction");
        shell.find<QDialog>("rotatedDialog")->accept();
        QTRY_VERIFY(shell.real().records.find(record.id)->rotated);
        QTRY_VERIFY2(!due().contains(QStringLiteral("age unknown")), qPrintable(due()));
    }

    /// The window is not in the way of what else is done with the token meanwhile.
    void aDueDateThatIsBeingChangedTakesNothingElseBack()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.trigger("changeDueAction");
        shell.find<QRadioButton>("dueByDays")->click();
        shell.find<QSpinBox>("dueDays")->setValue(30);
        shell.trigger("notesAction");
        shell.find<QPlainTextEdit>("noteText")->setPlainText(QStringLiteral("Runs in Frankfurt"));
        shell.find<QDialog>("noteDialog")
            ->findChild<QDialogButtonBox *>()
            ->button(QDialogButtonBox::Ok)
            ->click();
        shell.trigger("markRotatedAction");
        shell.find<QDialog>("rotatedDialog")->accept();
        QVERIFY(shell.click("saveDueButton"));
        QTRY_VERIFY(shell.real().records.find(record.id)->ownDays);
        const TokenRecord now = *shell.real().records.find(record.id);
        const auto rotated = now.rotated;
        QVERIFY(rotated);
        QCOMPARE(now.note, QStringLiteral("Runs in Frankfurt"));
        QCOMPARE(now.ownDays, std::optional(30));
        QCOMPARE(now.due, rotated->addDays(30));
    }

    void aNoteTakesNoReminderBack()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.trigger("notesAction");
        // The window looks for what is due by itself, while somebody types.
        TokenRecord reminded = *shell.real().records.find(record.id);
        reminded.reminders
            = reminders::withSnooze(reminded, {}, samples::moment(), samples::moment().addDays(1)).reminders;
        QVERIFY(reminded.reminders);
        QVERIFY(shell.real().records.put(reminded));
        shell.find<QPlainTextEdit>("noteText")->setPlainText(QStringLiteral("Runs in Frankfurt"));
        shell.find<QDialog>("noteDialog")
            ->findChild<QDialogButtonBox *>()
            ->button(QDialogButtonBox::Ok)
            ->click();
        QTRY_VERIFY(!shell.real().records.find(record.id)->note.isEmpty());
        const TokenRecord now = *shell.real().records.find(record.id);
        QCOMPARE(now.note, QStringLiteral("Runs in Frankfurt"));
        QCOMPARE(now.reminders, reminded.reminders);
    }

    /// From the row of a token to the window of what its client needs next, and back to what is left.
    void leadsToTheNextPartOfTheClient()
    {
        Shell shell;
        TokenRecord token = shell.add();
        QVERIFY(shell.start());
        const auto title = [&shell] { return shell.find<QLabel>("progressTitle")->text(); };
        const auto next = [&shell] { return shell.find<QPushButton>("nextPartButton")->text(); };
        QVERIFY(shell.find("setupProgress")->isVisible());
        QCOMPARE(title(), QStringLiteral("Until your client runs: 1 of 4 done"));
        QCOMPARE(next(), QStringLiteral("Enter the credential…"));
        QVERIFY(shell.click("nextPartButton"));
        QTRY_VERIFY(shell.find<QDialog>("credentialWizard"));
        shell.find<QDialog>("credentialWizard")->reject();

        TokenRecord credential = samples::record(samples::brokerToken(), token.target);
        credential.key = shell.real().keys.key(
            vault::SecretKind::ServiceCredential, QString(), credential.id.toString());
        QVERIFY(shell.real().records.put(credential));
        shell.find<ui::TokenBoard>("tokenBoard")->select(token.id);
        QCOMPARE(title(), QStringLiteral("Until your client runs: 2 of 4 done"));
        QCOMPARE(next(), QStringLiteral("Set up the client…"));
        // Said once, not above it as well.
        QVERIFY(shell.find("setUpClientActionButton")->isHidden());
        token.lastCheck = records::LastCheck{samples::moment(), records::CheckOutcome::Accepted};
        QVERIFY(shell.real().records.put(token));
        QCOMPARE(title(), QStringLiteral("All is set up: the Broker client runs."));
        QVERIFY(shell.find<QLabel>("progressState")->text().startsWith(QStringLiteral("connected on ")));
        QCOMPARE(next(), QStringLiteral("Check the connection…"));
        QVERIFY(!shell.find("setUpClientActionButton")->isHidden());
        // What has no client says nothing of one.
        shell.find<ui::TokenBoard>("tokenBoard")->select(credential.id);
        QVERIFY(!shell.find("setupProgress")->isVisible());
    }

    void countsNoTokenThatWentWithItsSession_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("of this session") << true;
        QTest::newRow("of an earlier one") << false;
    }

    void countsNoTokenThatWentWithItsSession()
    {
        QFETCH(const bool, isThere);
        Shell shell;
        shell.add(Storage::Memory, isThere);
        QVERIFY(shell.start());
        QTRY_COMPARE(shell.find<QLabel>("progressTitle")->text(),
            QStringLiteral("Until your client runs: %1 of 4 done").arg(isThere ? 1 : 0));
        QCOMPARE(shell.find<QPushButton>("nextPartButton")->text(),
            isThere ? QStringLiteral("Enter the credential…") : QStringLiteral("Get it again…"));
        if (!isThere)
            QCOMPARE(shell.find<QLabel>("progressState")->text(),
                QStringLiteral("gone: it was kept in memory only"));
    }

    void saysHowItCameHere_data()
    {
        QTest::addColumn<int>("origin");
        QTest::addColumn<QString>("begins");
        QTest::newRow("generated") << int(records::Origin::Generated) << QStringLiteral("Created ");
        QTest::newRow("retrieved") << int(records::Origin::Retrieved) << QStringLiteral("Retrieved ");
        QTest::newRow("entered") << int(records::Origin::Pasted) << QStringLiteral("Entered ");
    }
    void saysHowItCameHere()
    {
        QFETCH(const int, origin);
        QFETCH(const QString, begins);
        Shell shell;
        records::TokenRecord record = shell.add();
        record.origin = static_cast<records::Origin>(origin);
        QVERIFY(shell.real().records.put(record));
        QVERIFY(shell.start());
        shell.find<ui::TokenBoard>("tokenBoard")->select(record.id);
        const QString text = shell.find<QLabel>("detailsHistory")->text();
        QVERIFY2(text.startsWith(begins), qPrintable(text));
    }

    void opensTheDetails()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        auto *list = shell.find<QTreeView>("recordTable");
        auto *details = shell.find("recordDetails");
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
        list->setFocus();
        const QPoint place = list->visualRect(list->currentIndex()).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(list->hasFocus());
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
        // What matters most is there in words.
        QStringList words;
        for (const QAbstractButton *button : details->findChildren<QAbstractButton *>())
            words.append(button->isVisible() ? button->text().remove(u'&') : QString());
        for (const char *word : {"Copy token", "Rotate…", "Set up the client…", "Change due date"})
            QVERIFY2(words.contains(QString::fromUtf8(word)), qPrintable(words.join(u',')));
        // What only tells tokens apart is folded away.
        QVERIFY(!shell.find("fingerprintSha256")->isVisible());
        QTest::keyClick(shell.find("technicalButton"), Qt::Key_Space);
        QVERIFY(shell.find("fingerprintSha256")->isVisible());
        shell.find<QAbstractButton>("changeDueActionButton")->click();
        QVERIFY(shell.find("dueDateEditor")->isVisible());
    }

    /// By mouse and by keyboard; the details are of what is in it.
    void aGroupOpensAndCloses()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        shell.find<QComboBox>("groupChoice")->setCurrentIndex(1);
        auto *list = shell.find<QTreeView>("recordTable");
        list->setFocus();
        const QModelIndex group = list->model()->index(0, 0);
        QVERIFY(list->isExpanded(group) && list->model()->rowCount(group) == 1);
        const QPoint place = list->visualRect(group).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(!list->isExpanded(group));
        QVERIFY(list->hasFocus());
        list->setCurrentIndex(group);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(list->isExpanded(group));
        QVERIFY(list->hasFocus());
        const QPoint inGroup = list->visualRect(list->model()->index(0, 0, group)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, inGroup);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, inGroup);
        QVERIFY(shell.find("recordDetails")->isAncestorOf(QApplication::focusWidget()));
    }

    void aDayOfTheTimeLineFiltersTheList()
    {
        Shell shell;
        QList<TokenRecord> all;
        int day = -5;
        for (const char *type : {"gitlab", "jira", "nexus", "github"}) {
            TokenRecord record = shell.add(Storage::Keychain, true, QString::fromLatin1(type));
            record.due = samples::moment().addDays(day);
            record.dueByHand = true;
            all.append(shell.real().records.put(record).value());
            day = day < 0 ? 7 : 40;
        }
        QVERIFY(shell.start());
        auto *timeline = shell.find<ui::TimelineView>("boardTimeline");
        auto *list = shell.find<QTreeView>("recordTable");
        auto *chip = shell.find<QPushButton>("dueFilterButton");
        QCOMPARE(timeline->markers().size(), 3);
        QCOMPARE(timeline->markers().constFirst().day, ui::TimelineView::overdue);
        QCOMPARE(timeline->markers().constLast().count, 2);
        QVERIFY(!chip->isVisible());
        QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->markerRect(2).center());
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(chip->isVisible());
        QVERIFY(timeline->chosenDay() == 40);
        // Once more, and all are back.
        QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->markerRect(2).center());
        QCOMPARE(list->model()->rowCount(), 4);
        QVERIFY(!chip->isVisible() && !timeline->chosenDay());
        // By keyboard, and as a screen reader does.
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Home);
        QTest::keyClick(timeline, Qt::Key_Return);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()
                     ->index(0, 0)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .contains(QLatin1String("Overdue")),
            true);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(timeline);
        QVERIFY(access->child(0)->state().selected);
        access->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(timeline->chosenDay() == 7);
        // The way back stands beside the other filters, and a token that is looked for takes it.
        QVERIFY(shell.click("dueFilterButton"));
        QCOMPARE(list->model()->rowCount(), 4);
        timeline->choose(0);
        shell.find<ui::TokenBoard>("tokenBoard")->select(all.constLast().id);
        QCOMPARE(list->model()->rowCount(), 4);
        QVERIFY(!timeline->chosenDay());
    }

    /// A list that is empty because of a filter says so, also when it was not the filter that changed.
    void saysWhatAChangeOfATokenFiltersAway()
    {
        Shell shell;
        TokenRecord record = shell.add();
        record.due = samples::moment().addDays(7);
        record.dueByHand = true;
        record = shell.real().records.put(record).value();
        QVERIFY(shell.start());
        auto *timeline = shell.find<ui::TimelineView>("boardTimeline");
        auto *list = shell.find<QTreeView>("recordTable");
        auto *noMatch = shell.find("noMatch");
        timeline->choose(0);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!noMatch->isVisible());
        shell.trigger("changeDueAction");
        shell.find<QRadioButton>("dueByDays")->click();
        shell.find<QSpinBox>("dueDays")->setValue(30);
        QVERIFY(shell.click("saveDueButton"));
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QVERIFY(noMatch->isVisible());
        QVERIFY(shell.click("dueFilterButton"));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!noMatch->isVisible());
    }

    void aDayThatIsOverIsNotTakenForOverdue()
    {
        Shell shell;
        TokenRecord record = shell.add();
        record.due = samples::moment().addDays(7);
        record.dueByHand = true;
        record = shell.real().records.put(record).value();
        QVERIFY(shell.start());
        auto *timeline = shell.find<ui::TimelineView>("boardTimeline");
        timeline->choose(0);
        QVERIFY(timeline->chosenDay() == 7);
        shell.clock->set(samples::moment().addDays(8));
        record.note = QStringLiteral("Read anew");
        QVERIFY(shell.real().records.put(record).has_value());
        QCOMPARE(timeline->markers().constFirst().day, ui::TimelineView::overdue);
        QVERIFY(!timeline->chosenDay());
        QVERIFY(shell.find("dueFilterButton")->isVisible());
    }

    /// The list shows what the boxes say, also when the organization that was chosen has gone.
    /// Of what is over nothing is offered that is done with a token in use, and each says why.
    void offersWhatFitsTheState_data()
    {
        QTest::addColumn<records::RecordState>("state");
        QTest::addColumn<QString>("why");
        QTest::newRow("taken back") << records::RecordState::TakenBack << "was taken back";
        QTest::newRow("replaced") << records::RecordState::Replaced << "another token has taken its place";
    }
    void offersWhatFitsTheState()
    {
        QFETCH(const records::RecordState, state);
        QFETCH(const QString, why);
        Shell shell;
        records::TokenRecord record = shell.add();
        QVERIFY(shell.start());
        const QList<const char *> ofUse{"rotateAction", "setUpClientAction", "setUpClientsAction",
            "changeDueAction", "markRotatedAction", "addCredentialAction", "sendToColleagueAction"};
        for (const char *name : ofUse)
            QVERIFY2(shell.find<QAction>(name)->isEnabled(), name);
        record.state = state;
        QVERIFY(shell.real().records.put(record).has_value());
        for (const char *name : ofUse) {
            QVERIFY2(!shell.find<QAction>(name)->isEnabled(), name);
            QVERIFY2(shell.find<QAction>(name)->toolTip().contains(why), name);
        }
        QVERIFY(!shell.find("rotateActionButton")->isEnabled());
        for (const char *name :
            {"copyAction", "notesAction", "removeAction", "historyAction", "openInSnykAction"})
            QVERIFY2(shell.find<QAction>(name)->isEnabled(), name);
    }

    void anOrganizationThatHasGoneFiltersNoLonger()
    {
        Shell shell;
        const TokenRecord stays = shell.add();
        TokenRecord goes = shell.add(Storage::Keychain, true, QStringLiteral("jira"));
        goes.target.org.id = *OrgId::parse(QStringLiteral("7e9a4c4e-4d0f-4f0e-9f5b-3b8f0f8a1c22"));
        goes.target.org.name = QStringLiteral("Shipping");
        goes = shell.real().records.put(goes).value();
        QVERIFY(shell.start());
        auto *list = shell.find<QTreeView>("recordTable");
        auto *choice = shell.find<QComboBox>("filterOrganization");
        choice->setCurrentIndex(choice->findText(goes.target.org.name));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(shell.real().records.remove(goes.id).has_value());
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!shell.find("clearFilterButton")->isVisible());
        QCOMPARE(shell.find<ui::TokenBoard>("tokenBoard")->allSelected().constFirst().id, stays.id);
    }

    void nothingIsLeftToClearOfAClearedFilter()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        auto *text = shell.find<QLineEdit>("filterText");
        const QAction *clear = text->actions().constLast();
        QTest::keyClicks(text, QStringLiteral("nothing like it"));
        QVERIFY(clear->isVisible());
        QCOMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 0);
        QVERIFY(shell.click("clearFilterButton"));
        QCOMPARE(shell.find<QTreeView>("recordTable")->model()->rowCount(), 1);
        QVERIFY(!shell.find("clearFilterButton")->isVisible());
        QVERIFY(!clear->isVisible());
    }

    void groupsByDate()
    {
        Shell shell;
        TokenRecord record = shell.add();
        record.due = samples::moment().addDays(-5);
        record.dueByHand = true;
        QVERIFY(shell.real().records.put(record).has_value());
        (void)shell.add(Storage::Keychain, true, QStringLiteral("jira"));
        QVERIFY(shell.start());
        const auto choose
            = [&shell](int index) { shell.find<QComboBox>("groupChoice")->setCurrentIndex(index); };
        const auto groups = [&shell] {
            QStringList names;
            const QAbstractItemModel &model = *shell.find<QTreeView>("recordTable")->model();
            for (int row = 0; row < model.rowCount(); ++row)
                names.append(model.index(row, 0).data().toString());
            return names;
        };
        choose(1);
        QCOMPARE(groups(), QStringList(record.target.org.name + QLatin1String(" (2)")));
        choose(2);
        QCOMPARE(groups().size(), 2);
        QCOMPARE(groups().constFirst(), QStringLiteral("Overdue (1)"));
        // The next start has it, too.
        QVERIFY(shell.window->close());
        QVERIFY(shell.start());
        QCOMPARE(groups().constFirst(), QStringLiteral("Overdue (1)"));
        choose(0);
        QCOMPARE(groups().size(), 2);
    }
};

BTA_WINDOW_TEST(TestBoardDetails)
#include "tst_boarddetails.moc"
