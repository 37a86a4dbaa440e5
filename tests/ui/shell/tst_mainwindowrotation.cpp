// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/rememberedtoken.h"
#include "board/tokenboard.h"
#include "clientconfig/clientdialog.h"
#include "core/marker.h"
#include "rotation/duerotations.h"
#include "rotation/rotationdialog.h"
#include "shell.h"
#include "support/await.h"
#include "support/testroom.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTreeWidget>

using namespace broker;
using namespace broker::test;

// Rotations as the main window offers them.
class TestMainWindowRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOneWindowForEachToken();
    void keepsWhatARotationNeeds();
    void offersToResumeOnlyWhatIsUnfinished();
    void looksUpWhatItCannotRotate();
    void saysWhatIsUnfinishedAtTheStart();
    void saysWhatIsUnfinishedBeforeItWelcomes();
    void remindsOfTokensThatCanGo();
    void listsWhatIsDue();
    void saysOneThingAboutWhatIsDue();
    void oneThatIsDueIsRotatedAtOnce();
    void listsTheApiTokenThatIsDue();
    void asksBeforeQuittingInTheMiddle();
    void asksBeforeForgettingANewToken_data();
    void asksBeforeForgettingANewToken();
    void closesRotationsWithTheMode();
    void setsUpTheNewClientInTheSameDialog();
};

namespace {

rotation::Rotation unfinished(const records::TokenRecord &record, rotation::Stage stage)
{
    const auto id = rotation::RotationId::create();
    rotation::Rotation rotation{id, rotation::Way::Api, stage, record.target, record.id, record.fingerprint,
        vault::KeySpace(QString(), false)
            .key(vault::SecretKind::ProvisionalToken, record.target.regionId, id.toString())};
    rotation.newToken = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
    rotation.holder = rotation::Holder::Keychain;
    rotation.started = samples::moment();
    if (stage == rotation::Stage::Promoted)
        rotation.keepOldUntil = samples::moment().addDays(-1);
    return rotation;
}

/// As an earlier run left it.
void leave(Shell &shell, const rotation::Rotation &rotation)
{
    rotation::RotationJournal journal(shell.dataFolder() + QStringLiteral("/default/rotations"));
    QVERIFY(journal.save(rotation));
    shell.composition.rotations().load();
    if (rotation.stage != rotation::Stage::Promoted)
        shell.keychain->put(rotation.newKey, samples::brokerToken(samples::otherBrokerTokenText).secret());
}

QList<ui::RotationDialog *> windows(const Shell &shell)
{
    return shell.window->findChildren<ui::RotationDialog *>();
}

} // namespace

void TestMainWindowRotation::opensOneWindowForEachToken()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.trigger("rotateAction");
    shell.trigger("rotateAction");
    QCOMPARE(windows(shell).size(), 1);
    QVERIFY(windows(shell).constFirst()->isVisible() && !windows(shell).constFirst()->isModal());
    QVERIFY(shell.wizards.isEmpty());
    // Under way now, and forgotten when the plan is closed.
    QCOMPARE(shell.find<QAction>("rotateAction")->text(), QStringLiteral("&Resume rotation…"));
    windows(shell).constFirst()->close();
    QTRY_VERIFY(windows(shell).isEmpty());
    QTRY_COMPARE(shell.find<QAction>("rotateAction")->text(), QStringLiteral("&Rotate…"));
}

void TestMainWindowRotation::keepsWhatARotationNeeds()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    leave(shell, unfinished(record, rotation::Stage::Provisioned));
    QVERIFY(shell.start());
    QTRY_COMPARE(shell.find<QAction>("rotateAction")->text(), QStringLiteral("&Resume rotation…"));
    const int kept = shell.keychain->keptCount();
    shell.trigger("removeAction");
    QVERIFY(!shell.window->findChild<QDialog *>(QStringLiteral("removeDialog")));
    QVERIFY(shell.real().records.find(record.id).has_value());
    QCOMPARE(shell.keychain->keptCount(), kept);
    // It leads to where the token is needed.
    shell.find<QPushButton>("resumeRotationButton")->click();
    QCOMPARE(windows(shell).size(), 1);
}

/// Said of a rotation that has ended since, it would lead into the next one.
void TestMainWindowRotation::offersToResumeOnlyWhatIsUnfinished()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.trigger("rotateAction");
    shell.trigger("removeAction");
    const auto resume = [&shell] {
        const auto *button = shell.find<QPushButton>("resumeRotationButton");
        return button && button->isVisible();
    };
    QTRY_VERIFY(resume());
    windows(shell).constFirst()->close();
    QTRY_VERIFY(windows(shell).isEmpty());
    QTRY_COMPARE(shell.find<QAction>("rotateAction")->text(), QStringLiteral("&Rotate…"));
    QTRY_VERIFY(!resume());
}

void TestMainWindowRotation::looksUpWhatItCannotRotate()
{
    Shell shell;
    records::TokenRecord record = shell.add();
    record.target.integration.reset();
    QVERIFY(shell.real().records.put(record));
    QVERIFY(shell.start());
    shell.trigger("rotateAction");
    QVERIFY(windows(shell).isEmpty());
    QCOMPARE(shell.wizards.size(), 1);
    QVERIFY(shell.wizards.constFirst().resume == record.target);
}

void TestMainWindowRotation::saysWhatIsUnfinishedAtTheStart()
{
    Shell shell;
    leave(shell, unfinished(shell.add(), rotation::Stage::Provisioned));
    QVERIFY(shell.start());
    const ui::MessageBar &bar = shell.bar("rotationBar");
    QTRY_VERIFY(bar.hasMessage());
    QCOMPARE(bar.message().kind, ui::MessageKind::Warning);
    QVERIFY(bar.message().lines.constFirst().contains(QStringLiteral("GitLab in Payments")));
    QVERIFY(shell.click("resumeRotationButton"));
    QCOMPARE(windows(shell).size(), 1);
    QVERIFY(!bar.hasMessage());
    const auto *dialog = windows(shell).constFirst();
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("deployPage"))->isVisible());
    // Left again: it is still unfinished.
    windows(shell).constFirst()->close();
    QTRY_VERIFY(bar.hasMessage());
    // Put off: not said again.
    bar.findChild<QAbstractButton *>(QStringLiteral("dismissButton"))->click();
    shell.trigger("rotateAction");
    QCOMPARE(windows(shell).size(), 1);
    windows(shell).constFirst()->close();
    QTRY_VERIFY(windows(shell).isEmpty());
    QVERIFY(!bar.hasMessage());
}

/// Without any token in the list, too, whose first one is set up at the start otherwise.
void TestMainWindowRotation::saysWhatIsUnfinishedBeforeItWelcomes()
{
    Shell shell;
    access::TokenMemory memory(*shell.keychain, shell.real().keys, shell.real().settings, shell.real().clock);
    QVERIFY(*await(memory.remember({samples::region(), samples::apiToken(), samples::self()}, {})));
    QVERIFY(*await(memory.replace(
        samples::apiToken("2f0c6a8e-32a4-4c5d-9b1e-7a55d2c3e4f6"), samples::self().displayName, {})));
    QVERIFY(shell.start());
    QTRY_VERIFY(shell.bar("rotationBar").hasMessage());
    QCoreApplication::processEvents();
    QVERIFY(shell.wizards.isEmpty());
}

void TestMainWindowRotation::remindsOfTokensThatCanGo()
{
    Shell shell;
    leave(shell, unfinished(shell.add(), rotation::Stage::Promoted));
    QVERIFY(shell.start());
    QTRY_VERIFY(shell.bar("rotationBar").hasMessage());
    QCOMPARE(shell.bar("rotationBar").message().kind, ui::MessageKind::Info);
    QVERIFY(shell.click("removeOldTokenButton"));
    QCOMPARE(windows(shell).size(), 1);
    const auto *dialog = windows(shell).constFirst();
    QTRY_VERIFY(dialog->findChild<QWidget *>(QStringLiteral("nothingUsesIt"))->isVisible());
}

void TestMainWindowRotation::listsWhatIsDue()
{
    Shell shell;
    records::TokenRecord due = shell.add();
    due.due = samples::moment().addDays(3);
    due.dueByHand = true;
    QVERIFY(shell.real().records.put(due));
    records::TokenRecord later = shell.add(records::Storage::Keychain, true, QStringLiteral("jira"));
    later.fingerprint = samples::brokerToken(samples::otherBrokerTokenText).fingerprint();
    later.due = samples::moment().addDays(60);
    later.dueByHand = true;
    QVERIFY(shell.real().records.put(later));
    QVERIFY(shell.start());
    shell.trigger("rotateDueAction");
    const auto *list = shell.find<QTreeWidget>("dueList");
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(ui::DueRotations::TokenColumn).contains(QStringLiteral("GitLab")));
    QCOMPARE(list->topLevelItem(0)->text(ui::DueRotations::StateColumn), QStringLiteral("to do"));
    QVERIFY(shell.click("rotateSelectedButton"));
    QCOMPARE(windows(shell).size(), 1);
    // It follows: the rotation is there now.
    QTRY_VERIFY(
        list->topLevelItem(0)->text(ui::DueRotations::StateColumn).contains(QStringLiteral("Planned")));
    QCOMPARE(shell.find<QPushButton>("rotateSelectedButton")->text(), QStringLiteral("&Resume"));
}

/// What the line counts, the list, the tray, the notification and the window of rotations call due is one
/// thing, whatever the warnings are and whatever month it is.
void TestMainWindowRotation::saysOneThingAboutWhatIsDue()
{
    Shell shell;
    QSet<QString> dueOrganizations;
    for (const int day : {-3, 0, 14, 15, 29}) {
        records::TokenRecord record = shell.add();
        record.id = RecordId::create();
        record.target.org.id = OrgId::create();
        record.target.org.name = QStringLiteral("Day %1").arg(day);
        const QByteArray text
            = "5a2d9c4e-7b31-4f08-a6d2-" + QByteArray::number(day + 10).rightJustified(12, '0');
        record.fingerprint = samples::brokerToken(text.constData()).fingerprint();
        record.due = samples::moment().addDays(day);
        record.dueByHand = true;
        QVERIFY(shell.real().records.put(record));
        if (day <= 14)
            dueOrganizations.insert(record.target.org.name);
    }
    for (const records::TokenRecord &record : QList(shell.real().records.records())) {
        if (!record.target.org.name.startsWith(QLatin1String("Day")))
            QVERIFY(shell.real().records.remove(record.id));
    }
    QString title;
    QString tray;
    QVERIFY(shell.start([&title](const QString &text, const QString &) { title = text; }));
    QObject::connect(shell.window.get(), &ui::MainWindow::summaryChanged, shell.window.get(),
        [&tray](const QString &text) { tray = text; });
    shell.trigger("lookAction");
    const QString line = shell.find<QLabel>("boardSummary")->text();
    QCOMPARE(line, QStringLiteral("1 overdue, 2 due within 14 day(s)"));
    QTRY_COMPARE(title, line);
    shell.window->findChild<ui::TokenBoard *>()->refreshPolicy();
    QCOMPARE(tray, line);
    QVERIFY(shell.click("rotateNowButton"));
    const auto *list = shell.find<QTreeWidget>("dueList");
    QVERIFY(list && list->isVisible());
    QCOMPARE(list->topLevelItemCount(), dueOrganizations.size());
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QString place = list->topLevelItem(row)->text(ui::DueRotations::TokenColumn);
        QVERIFY2(dueOrganizations.contains(place.section(QLatin1String(" in "), 1)), qPrintable(place));
    }
}

void TestMainWindowRotation::oneThatIsDueIsRotatedAtOnce()
{
    Shell shell;
    records::TokenRecord due = shell.add();
    due.due = samples::moment().addDays(3);
    due.dueByHand = true;
    QVERIFY(shell.real().records.put(due));
    QVERIFY(shell.start());
    QVERIFY(shell.click("rotateNowButton"));
    QCOMPARE(windows(shell).size(), 1);
    QVERIFY(windows(shell).constFirst()->record() == due.id);
    QVERIFY(!shell.find<QTreeWidget>("dueList"));
}

void TestMainWindowRotation::listsTheApiTokenThatIsDue()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.trigger("rotateDueAction");
    QVERIFY(!shell.find<QWidget>("dueApiToken")->isVisible());
    shell.find<QDialog>("dueRotations")->close();
    QTRY_VERIFY(!shell.find<QDialog>("dueRotations"));

    access::TokenMemory memory(*shell.keychain, shell.real().keys, shell.real().settings, shell.real().clock);
    QVERIFY(*await(memory.remember({samples::region(), samples::apiToken(), samples::self()}, {})));
    shell.real().settings.rotationDaysApiToken.set(1);
    shell.trigger("rotateDueAction");
    const auto *due = shell.find<QLabel>("dueApiToken");
    QVERIFY(due->isVisible() && due->text().contains(samples::apiToken().fingerprint().masked()));
    QVERIFY(shell.click("replaceApiTokenButton"));
    const auto *dialog = shell.find<QDialog>("apiTokenDialog");
    QVERIFY(dialog && dialog->isVisible());
    // One window, and it goes with the mode.
    shell.trigger("apiTokenAction");
    QCOMPARE(shell.window->findChildren<QDialog *>(QStringLiteral("apiTokenDialog")).size(), 1);
}

void TestMainWindowRotation::asksBeforeQuittingInTheMiddle()
{
    Shell shell;
    leave(shell, unfinished(shell.add(), rotation::Stage::Provisioned));
    QVERIFY(shell.start());
    // The keychain does not answer: the rotation is on its way back.
    shell.keychain->hold();
    shell.trigger("rotateAction");
    QVERIFY(!shell.composition.rotations().mayQuit());
    shell.window->close();
    QVERIFY(shell.window->isVisible());
    const auto *question = shell.find<QDialog>("quitQuestion");
    QVERIFY(question && question->isVisible());
    QVERIFY(shell.click("stayButton"));
    shell.keychain->release();
    QTRY_VERIFY(shell.composition.rotations().mayQuit());
    shell.window->close();
    QVERIFY(!shell.window->isVisible());
}

void TestMainWindowRotation::asksBeforeForgettingANewToken_data()
{
    QTest::addColumn<rotation::Holder>("holder");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<bool>("asks");
    QTest::newRow("in memory") << rotation::Holder::Memory << true << true;
    QTest::newRow("in the memory of an earlier session") << rotation::Holder::Memory << false << false;
    QTest::newRow("in the keychain") << rotation::Holder::Keychain << false << false;
}

/// The window of the rotation is closed, and its new token is nowhere else.
void TestMainWindowRotation::asksBeforeForgettingANewToken()
{
    QFETCH(const rotation::Holder, holder);
    QFETCH(const bool, isThere);
    QFETCH(const bool, asks);
    Shell shell;
    rotation::Rotation rotation = unfinished(shell.add(), rotation::Stage::Deployed);
    rotation.holder = holder;
    if (isThere)
        (void)shell.real().memory.write(
            rotation.newKey, samples::brokerToken(samples::otherBrokerTokenText).secret(), {});
    leave(shell, rotation);
    QVERIFY(shell.start());
    QCoreApplication::sendPostedEvents();
    shell.window->close();
    QCOMPARE(shell.window->isVisible(), asks);
    if (!asks)
        return;
    const auto *question = shell.find<QMessageBox>("quitQuestion");
    QVERIFY(question && question->isVisible());
    QVERIFY2(question->text().startsWith(QStringLiteral("1 token")), qPrintable(question->text()));
}

void TestMainWindowRotation::closesRotationsWithTheMode()
{
    Shell shell;
    shell.add();
    QVERIFY(shell.start());
    shell.trigger("rotateAction");
    QCOMPARE(windows(shell).size(), 1);
    shell.trigger("practiceAction");
    QVERIFY(shell.composition.isPractice());
    QTRY_VERIFY(windows(shell).isEmpty());
}

/// The one that every client is set up in, about the new token and nothing of the old one.
void TestMainWindowRotation::setsUpTheNewClientInTheSameDialog()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    const rotation::Rotation rotation = unfinished(record, rotation::Stage::Provisioned);
    leave(shell, rotation);
    QVERIFY(shell.start());
    shell.trigger("rotateAction");
    QCOMPARE(windows(shell).size(), 1);
    auto *dialog = windows(shell).constFirst();
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("clientSetupButton"));
    QTRY_VERIFY(button && button->isVisible() && button->isEnabled());
    button->click();
    const auto client = []() -> ui::ClientDialog * {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ui::ClientDialog *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    };
    QTRY_VERIFY(client());
    const auto enter = [&client](const char *field, const char *edit, const QString &text) {
        auto *row = client()->findChild<QWidget *>(QString::fromLatin1(field));
        QTest::keyClicks(row->findChild<QLineEdit *>(QString::fromLatin1(edit)), text);
    };
    enter("field-gitlabHost", "fieldEdit", QStringLiteral("git.example.com"));
    enter("field-gitlabToken", "secretEdit", QStringLiteral("glpat-exampleexample000001"));
    const QString fresh = Marker::of(*rotation.newToken).text();
    const QString old = Marker::of(record.fingerprint).text();
    QVERIFY(fresh != old);
    auto *carriers = client()->findChild<QComboBox *>(QStringLiteral("carrierChoice"));
    QVERIFY(carriers && carriers->count() >= 7);
    const auto *preview = client()->findChild<QPlainTextEdit *>(QStringLiteral("configPreview"));
    const auto *commands
        = client()->findChild<QWidget *>(QStringLiteral("applyCommands"))->findChild<QPlainTextEdit *>();
    for (int i = 0; i < carriers->count(); ++i) {
        carriers->setCurrentIndex(i);
        const QString text = preview->toPlainText() + u'\n' + commands->toPlainText();
        QVERIFY2(text.contains(QLatin1String("/healthcheck/") + fresh), qPrintable(text));
        QVERIFY2(!text.contains(old), qPrintable(text));
    }
    // What is shown, copied or saved is the new token.
    client()->findChild<QPushButton *>(QStringLiteral("showConfigButton"))->click();
    QTRY_VERIFY2(preview->toPlainText().contains(QLatin1String(samples::otherBrokerTokenText)),
        qPrintable(preview->toPlainText()));
    QVERIFY(!preview->toPlainText().contains(QLatin1String(samples::brokerTokenText)));
    QPointer<ui::ClientDialog> gone(client());
    gone->close();
    // It asks whether what was typed may be forgotten.
    if (auto *forget = gone->findChild<QPushButton *>(QStringLiteral("endButton")))
        forget->click();
    QTRY_VERIFY(!gone);
}

BTA_WINDOW_TEST(TestMainWindowRotation)
#include "tst_mainwindowrotation.moc"
