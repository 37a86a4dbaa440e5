// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "board/auditdialog.h"
#include "board/exportcommands.h"
#include "board/tokenboard.h"
#include "models/recordmodel.h"
#include "support/await.h"
#include "support/testroom.h"
#include "widgets/timelineview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeView>

using namespace broker;
using namespace broker::test;
using records::Storage;
using records::TokenRecord;
using vault::VaultErrorKind;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool reveal(const Shell &shell)
{
    auto *button = shell.find<QToolButton>("revealButton");
    return QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); })
        && (button->click(), true);
}

QString shownText(const Shell &shell)
{
    return shell.find<QLineEdit>("secretText")->text();
}

QList<audit::Action> actionsOf(const Shell &shell)
{
    QList<audit::Action> actions;
    audit::AuditReader reader = shell.real().audit.reader();
    for (const audit::Entry &entry : reader.next(100))
        actions.append(entry.action);
    return actions;
}

} // namespace

class TestBoardActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesDownACopy()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        shell.trigger("copyAction");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(samples::brokerTokenText));
        QVERIFY(actionsOf(shell).contains(audit::Action::SecretCopied));
    }

    void notesDownAShowing()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        QVERIFY(reveal(shell));
        QTRY_COMPARE(shownText(shell), QString::fromLatin1(samples::brokerTokenText));
        QCOMPARE(actionsOf(shell), QList<audit::Action>{audit::Action::SecretRevealed});
    }

    /// Whatever changes the selected record: what is shown is what it names now.
    void showsTheTokenThatTheRecordNamesNow_data()
    {
        QTest::addColumn<bool>("anotherEntry");
        QTest::addColumn<Storage>("storage");
        QTest::newRow("rotated") << true << Storage::Keychain;
        QTest::newRow("stored anew") << false << Storage::Keychain;
        QTest::newRow("rotated, into memory") << true << Storage::Memory;
    }
    void showsTheTokenThatTheRecordNamesNow()
    {
        QFETCH(const bool, anotherEntry);
        QFETCH(const Storage, storage);
        const QString newText = QString::fromLatin1(samples::otherBrokerTokenText);
        Shell shell;
        TokenRecord record = shell.add();
        QVERIFY(shell.start());
        QVERIFY(reveal(shell));
        QTRY_COMPARE(shownText(shell), QString::fromLatin1(samples::brokerTokenText));
        const BrokerToken token = samples::brokerToken(samples::otherBrokerTokenText);
        record.fingerprint = token.fingerprint();
        record.storage = storage;
        if (anotherEntry)
            record.key = samples::brokerKey(RecordId::create());
        if (storage == Storage::Memory)
            (void)shell.real().memory.write(record.key, token.secret(), {});
        else
            shell.keychain->put(record.key, token.secret());
        QVERIFY(shell.real().records.put(record));
        QTRY_COMPARE(shownText(shell), token.fingerprint().masked());
        QVERIFY(reveal(shell));
        QTRY_COMPARE(shownText(shell), newText);
        shell.trigger("copyAction");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), newText);
    }

    void showsTheRealTokenAfterPractice()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        shell.trigger("practiceAction");
        QVERIFY(shell.composition.isPractice());
        shell.trigger("leavePracticeAction");
        // A window that closes late takes the activation with it, and that hides: then Show is pressed again.
        const QString masked = samples::brokerToken().fingerprint().masked();
        const QString real = QString::fromLatin1(samples::brokerTokenText);
        QVERIFY(QTest::qWaitFor([&shell, &masked, &real] {
            return shownText(shell) == real || (shownText(shell) == masked && reveal(shell) && false);
        }));
    }

    void remembersTheColumns()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        const auto header = [&shell] { return shell.find<QTreeView>("recordTable")->header(); };
        const int integration = ui::RecordModel::IntegrationColumn;
        // Drawn wider by hand, at the edge.
        const int before = header()->sectionSize(integration);
        QWidget *bar = header()->viewport();
        const QPoint edge(header()->sectionViewportPosition(integration) + before - 1, bar->height() / 2);
        const QPoint there = edge + QPoint(37, 0);
        QTest::mouseMove(bar, edge);
        QTest::mousePress(bar, Qt::LeftButton, {}, edge);
        QMouseEvent move(QEvent::MouseMove, there, bar->mapToGlobal(there), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(bar, &move);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, there);
        QCOMPARE(header()->sectionSize(integration), before + 37);
        // At once, as somebody does who is done.
        QVERIFY(shell.window->close());
        QVERIFY(shell.start());
        QCOMPARE(header()->sectionSize(integration), before + 37);

        // Moved, sorted by, and shown.
        const int region = ui::RecordModel::RegionColumn;
        header()->moveSection(header()->visualIndex(region), 1);
        header()->setSortIndicator(region, Qt::DescendingOrder);
        const int created = ui::RecordModel::CreatedColumn;
        QVERIFY(header()->isSectionHidden(created));
        QMenu menu;
        shell.find<ui::TokenBoard>("tokenBoard")->fillColumnMenu(menu);
        menu.actions().at(created)->trigger();
        QVERIFY(shell.window->close());
        QVERIFY(shell.start());
        QCOMPARE(header()->visualIndex(region), 1);
        QCOMPARE(header()->sortIndicatorSection(), region);
        QCOMPARE(header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(!header()->isSectionHidden(created));
        QCOMPARE(header()->sectionSize(integration), before + 37);
    }

    void keepsANoteAndRefusesASecretInIt()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.trigger("notesAction");
        auto *dialog = shell.find<QDialog>("noteDialog");
        auto *text = shell.find<QPlainTextEdit>("noteText");
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        text->setPlainText(QString::fromLatin1(samples::brokerTokenText));
        QVERIFY(!ok->isEnabled());
        QVERIFY(shell.find("noteWarning")->isVisible());
        text->setPlainText(QStringLiteral("Runs in Frankfurt"));
        QVERIFY(ok->isEnabled());
        ok->click();
        QTRY_COMPARE(shell.real().records.find(record.id)->note, QStringLiteral("Runs in Frankfurt"));
        QCOMPARE(actionsOf(shell), QList<audit::Action>{audit::Action::NoteChanged});
    }

    void takesATypedDateForWhatItSays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("meant");
        const QDate meant(2029, 12, 1);
        QTest::newRow("German") << "de_DE"
                                << "01.12.2029" << meant;
        QTest::newRow("German, short") << "de_DE"
                                       << "1.12.2029" << meant;
        QTest::newRow("German, ISO") << "de_DE"
                                     << "2029-12-01" << meant;
        QTest::newRow("English") << "en_US"
                                 << "12/1/2029" << meant;
        QTest::newRow("English, zeros") << "en_US"
                                        << "12/01/2029" << meant;
        QTest::newRow("British") << "en_GB"
                                 << "01/12/2029" << meant;
        QTest::newRow("two digits are no year") << "de_DE"
                                                << "01.12.29" << QDate();
        QTest::newRow("no day") << "de_DE"
                                << "31.02.2029" << QDate();
    }

    void takesATypedDateForWhatItSays()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QFETCH(const QDate, meant);
        const QLocale before;
        const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(language));
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.trigger("changeDueAction");
        shell.find<QRadioButton>("dueByDate")->setChecked(true);
        auto *date = shell.find<QDateEdit>("dueDateEdit");
        QVERIFY(date->displayFormat().contains(QLatin1String("yyyy")));
        const QDate old = date->date();
        date->setFocus();
        QTest::keyClick(date, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(date, typed);
        shell.find("saveDueButton")->setFocus();
        QVERIFY(shell.click("saveDueButton"));
        QTRY_COMPARE(
            shell.real().records.find(record.id)->due.toLocalTime().date(), meant.isValid() ? meant : old);
    }

    void refusesADueDateThatIsOver()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        shell.trigger("changeDueAction");
        shell.find<QRadioButton>("dueByDate")->setChecked(true);
        auto *date = shell.find<QDateEdit>("dueDateEdit");
        const auto *ok = shell.find<QPushButton>("saveDueButton");
        const QDate today = samples::moment().toLocalTime().date();
        date->setDate(today.addDays(-1));
        QVERIFY(!ok->isEnabled());
        QVERIFY(shell.find<QLabel>("duePreview")->text().contains(QLatin1String("choose another date")));
        date->setDate(today);
        QVERIFY(ok->isEnabled());
        QVERIFY(!shell.find<QLabel>("duePreview")->text().contains(QLatin1String("choose another date")));
    }

    void changesTheDueDate()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.trigger("changeDueAction");
        shell.find<QRadioButton>("dueByDate")->setChecked(true);
        const QDate chosen = samples::moment().toLocalTime().date().addDays(3);
        shell.find<QDateEdit>("dueDateEdit")->setDate(chosen);
        QVERIFY(shell.click("saveDueButton"));
        shell.real().records.settle();
        QVERIFY(!shell.find("dueDateEditor")->isVisible());
        QTRY_VERIFY(!actionsOf(shell).isEmpty());
        const TokenRecord now = *shell.real().records.find(record.id);
        QCOMPARE(now.due.toLocalTime().date(), chosen);
        QVERIFY(records::isDueByHand(now));
        QCOMPARE(actionsOf(shell), QList<audit::Action>{audit::Action::DueDateChanged});
        QVERIFY(shell.find<QLabel>("boardSummary")->text().contains(QLatin1String("14")));
    }

    void setsUpTheClient()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.trigger("setUpClientAction");
        auto *dialog = shell.find<QDialog>("clientDialog");
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("clientTitle"))->text().contains(u"GitLab"));
        QPointer<QDialog> gone(dialog);
        dialog->close();
        QTRY_VERIFY(!gone);
        auto *button = shell.find<QToolButton>("setUpClientActionButton");
        QVERIFY(button && button->isVisible());
        button->click();
        dialog = shell.find<QDialog>("clientDialog");
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
        // The wizard's last page gets there, too, in front of the wizard.
        shell.trigger("setUpAction");
        QDialog *wizard = shell.wizards.constLast().dialog;
        const auto open = [&](credentials::ClientPart part) {
            shell.wizards.constLast().openPart(record.id, part, *wizard);
        };
        open(credentials::ClientPart::Configuration);
        dialog = wizard->findChild<QDialog *>(QStringLiteral("clientDialog"));
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("configPanel"))->isVisible());
        gone = dialog;
        dialog->close();
        QTRY_VERIFY(!gone);
        open(credentials::ClientPart::Connection);
        dialog = wizard->findChild<QDialog *>(QStringLiteral("clientDialog"));
        QVERIFY(dialog && dialog->findChild<QWidget *>(QStringLiteral("checkPanel"))->isVisible());
        dialog->close();
        open(credentials::ClientPart::Credential);
        dialog = wizard->findChild<QDialog *>(QStringLiteral("credentialWizard"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
    }

    void knowsWhatHasNoClient()
    {
        Shell shell;
        shell.add(Storage::Keychain, true, QStringLiteral("no-such-service"));
        QVERIFY(shell.start());
        QVERIFY(!shell.find<QAction>("setUpClientAction")->isEnabled());
        QVERIFY(shell.find<QAction>("notesAction")->isEnabled());
    }

    void marksAsRotated()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.trigger("markRotatedAction");
        shell.find<QDialog>("rotatedDialog")->accept();
        QTRY_VERIFY(!actionsOf(shell).isEmpty());
        const TokenRecord now = *shell.real().records.find(record.id);
        QCOMPARE(now.rotated->toLocalTime().date(), samples::moment().toLocalTime().date());
        QCOMPARE(now.fingerprint.sha256(), record.fingerprint.sha256());
    }

    void removesOnlyWhatIsProvenToBeGone()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        shell.trigger("removeAction");
        auto *remove = shell.find<QPushButton>("removeButton");
        QVERIFY(!remove->isEnabled());
        shell.find<QCheckBox>("removeUnderstood")->setChecked(true);
        shell.keychain->failNext(FakeVault::Call::Remove, VaultErrorKind::Locked);
        remove->click();
        QTRY_VERIFY(shell.bar("removeBar").hasMessage());
        QVERIFY(shell.real().records.find(record.id).has_value());
        QVERIFY(!actionsOf(shell).contains(audit::Action::RecordRemoved));
        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        QTRY_VERIFY(!shell.real().records.find(record.id));
        QCOMPARE(shell.keychain->keptCount(), 0);
        QCOMPARE(actionsOf(shell), QList<audit::Action>{audit::Action::RecordRemoved});
        QTRY_VERIFY(shell.find("emptyState")->isVisible());
    }

    void removalSaysWhatIsThere_data()
    {
        QTest::addColumn<Storage>("storage");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QString>("says");
        QTest::newRow("keychain") << Storage::Keychain << true << "(keychain)";
        QTest::newRow("memory") << Storage::Memory << true << "in the memory of this program";
        QTest::newRow("forgotten") << Storage::Memory << false << "already gone";
    }
    void removalSaysWhatIsThere()
    {
        QFETCH(const Storage, storage);
        QFETCH(const bool, isThere);
        QFETCH(const QString, says);
        Shell shell;
        shell.add(storage, isThere);
        QVERIFY(shell.start());
        shell.trigger("removeAction");
        const auto *text = shell.find<QLabel>("consequenceText");
        QTRY_VERIFY2(text->text().contains(says), qPrintable(text->text()));
        QCOMPARE(text->text().contains(QLatin1String("keychain")), storage == Storage::Keychain);
    }

    void savesFilesWithoutSecrets()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        auto *exports = shell.window->findChild<ui::ExportCommands *>();
        const QList<TokenRecord> all = shell.real().records.records();
        const QString ics = shell.folder.filePath(QStringLiteral("a.ics"));
        const QString csv = shell.folder.filePath(QStringLiteral("a.csv"));
        const QString pdf = shell.folder.filePath(QStringLiteral("a.pdf"));
        QVERIFY(*await(exports->writeCalendar(ics, all)));
        QVERIFY(*await(exports->writeCsv(csv, all)));
        QVERIFY(*await(exports->writeReport(pdf, all)));
        QVERIFY(contentOf(csv).contains(record.fingerprint.masked().toUtf8()));
        QVERIFY(contentOf(ics).contains("BEGIN:VEVENT") && contentOf(pdf).startsWith("%PDF"));
        for (const QString &file : {ics, csv, pdf})
            QVERIFY(!contentOf(file).contains(samples::brokerTokenText));
        QVERIFY(shell.real().records.find(record.id)->calendar.has_value());
        QVERIFY(!*await(exports->writeCsv(shell.folder.filePath(QStringLiteral("none/a.csv")), all)));
        QVERIFY(shell.bar("copyBar").message().kind == ui::MessageKind::Error);
    }

    void remindsOnce()
    {
        Shell shell;
        TokenRecord record = shell.add();
        record.due = samples::moment().addDays(3);
        record.dueByHand = true;
        QVERIFY(shell.real().records.put(record).has_value());
        QVERIFY(shell.start());
        QTRY_VERIFY(shell.find("snoozeReminderButton")->isVisible());
        QTRY_VERIFY(shell.real().records.find(record.id)->reminders.has_value());
        shell.find("snoozeReminderButton")->setFocus();
        QVERIFY(shell.click("snoozeReminderButton"));
        QVERIFY(!shell.find("snoozeReminderButton")->isVisible());
        // Not to the button beside it, which would rotate.
        QVERIFY(shell.find("recordTable")->hasFocus());
        // What is due stays said.
        QCOMPARE(
            shell.find<ui::TokenBoard>("tokenBoard")->summary(), QStringLiteral("1 due within 14 day(s)"));
        QTRY_VERIFY(shell.real().records.find(record.id)->reminders->snoozedUntil.has_value());
    }

    void showsTheHistory()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        shell.trigger("markRotatedAction");
        shell.find<QDialog>("rotatedDialog")->accept();
        QTRY_VERIFY(!actionsOf(shell).isEmpty());
        shell.trigger("auditAction");
        auto *dialog = shell.window->findChild<ui::AuditDialog *>();
        QCOMPARE(dialog->findChild<QTreeView *>()->model()->rowCount(), 1);
        const QString file = shell.folder.filePath(QStringLiteral("journal.csv"));
        QVERIFY(dialog->exportTo(file));
        QVERIFY(contentOf(file).contains("token-rotated"));
        dialog->findChild<QLineEdit *>(QStringLiteral("auditFilterText"))
            ->setText(QStringLiteral("nothing like that"));
        QTRY_COMPARE(dialog->findChild<QTreeView *>()->model()->rowCount(), 0);
        const auto buttons = dialog->findChild<QLineEdit *>(QStringLiteral("auditFilterText"))
                                 ->findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 2);
        for (QToolButton *button : buttons) {
            const auto *spoken = QAccessible::queryAccessibleInterface(button);
            QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        }
    }

    void theTimeLineIsAListToScreenReaders()
    {
        Shell shell;
        const TokenRecord record = shell.add();
        QVERIFY(shell.start());
        auto *timeline = shell.find<ui::TimelineView>("boardTimeline");
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(timeline);
        QCOMPARE(access->role(), QAccessible::List);
        QCOMPARE(access->childCount(), 1);
        QVERIFY(access->child(0)->text(QAccessible::Name).contains(record.target.org.name));
        QCOMPARE(access->indexOfChild(access->child(0)), 0);
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_End);
        QCOMPARE(timeline->currentMarker(), 0);
    }

    void hidesOnlyWhereItCanBeGotBack()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        bool tray = true;
        shell.window->setHideInsteadOfClosing([&tray] { return tray; });
        QVERIFY(!shell.window->close());
        QVERIFY(!shell.window->isVisible());
        shell.window->comeToFront(QString());
        QVERIFY(shell.window->isVisible());
        tray = false;
        QVERIFY(shell.window->close());
    }
};

BTA_WINDOW_TEST(TestBoardActions)
#include "tst_boardactions.moc"
