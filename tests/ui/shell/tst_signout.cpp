// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "access/sessionkeeper.h"
#include "preferences/settingsdialog.h"
#include "sandbox/sandboxsnyk.h"
#include "support/announcements.h"
#include "support/fakehttp.h"
#include "support/testroom.h"
#include "wizard/tokenwizard.h"

#include <QAccessible>
#include <QAction>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace broker;
using namespace broker::test;

namespace {

void signInTo(Shell &shell)
{
    shell.real().sessions->keep({samples::region(), samples::apiToken(), samples::self()});
}

/// The real wizard in front of the window, which holds the window back.
[[nodiscard]] ui::TokenWizard *openWizardOf(Shell &shell)
{
    ui::WindowServices services = shell.services();
    services.openWizard = ui::openTokenWizard;
    shell.window = std::make_unique<ui::MainWindow>(shell.composition, std::move(services));
    shell.window->show();
    const bool isThere = QTest::qWaitFor([&shell] {
        auto *opened = shell.window->findChild<ui::TokenWizard *>();
        return opened && opened->isActiveWindow();
    });
    return isThere ? shell.window->findChild<ui::TokenWizard *>() : nullptr;
}

[[nodiscard]] QToolButton *commandIn(const QWidget &wizard, const char *name)
{
    auto *button = wizard.findChild<QToolButton *>(QLatin1String(name));
    return button && button->isVisible() ? button : nullptr;
}

[[nodiscard]] QString titleOf(const Shell &shell)
{
    const ui::MessageBar &bar = shell.bar("copyBar");
    return bar.hasMessage() ? bar.message().title : QString();
}

} // namespace

/// Sign out, as a user does it.
class TestSignOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDoneByItsKeys()
    {
        Shell shell;
        (void)shell.composition.loadRecords();
        QVERIFY(shell.start());
        shell.wizards.constFirst().dialog->reject();
        QTRY_VERIFY(!shell.wizards.constFirst().dialog);
        shell.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        auto *action = shell.find<QAction>("signOutAction");
        QVERIFY(!action->isEnabled());
        signInTo(shell);
        QVERIFY(action->isEnabled());

        const Announcements spoken;
        QTest::keyClick(shell.window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shell.real().sessions->isEmpty());
        QVERIFY(!action->isEnabled());
        // And it says so, and what has gone with it; the title is spoken as well.
        QCOMPARE(titleOf(shell), QStringLiteral("Signed out of Snyk"));
        QCOMPARE(shell.bar("copyBar").message().lines.size(), 2);
        QVERIFY(shell.bar("copyBar").isVisible());
        QVERIFY2(
            spoken.contain(QStringLiteral("Signed out of Snyk")), qPrintable(spoken.texts().join(u'\n')));
    }

    void isDoneInFrontOfTheWizard_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by its keys") << true;
        QTest::newRow("by its button") << false;
    }
    void isDoneInFrontOfTheWizard()
    {
        QFETCH(const bool, byKeys);
        Shell shell;
        (void)shell.composition.loadRecords();
        shell.makeReal = [] { return std::make_unique<sandbox::SandboxSnyk>(sandbox::SandboxOptions{}); };
        signInTo(shell);
        ui::TokenWizard *wizard = openWizardOf(shell);
        QVERIFY(wizard);
        QTRY_COMPARE(wizard->currentId(), static_cast<int>(ui::PageId::Organization));
        auto *button = commandIn(*wizard, "signOutActionButton");
        QVERIFY(button && button->isEnabled());
        QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name),
            QStringLiteral("Sign out of Snyk"));
        if (byKeys)
            QTest::keyClick(wizard, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        else
            button->click();
        QVERIFY(shell.real().sessions->isEmpty());
        QVERIFY(!wizard->setup().session() && !button->isEnabled());
        // The page keeps what is there, and has the way to sign in again.
        QCOMPARE(wizard->currentId(), static_cast<int>(ui::PageId::Organization));
        auto *again = wizard->findChild<QPushButton *>(QStringLiteral("signInAfterLockButton"));
        QVERIFY(again && again->isVisible());
        again->click();
        QTRY_COMPARE(wizard->currentId(), static_cast<int>(ui::PageId::Connect));
    }

    /// A proxy is set where it turns out to be missing: in the middle of the wizard.
    void settingsOpenInFrontOfTheWizard_data() { isDoneInFrontOfTheWizard_data(); }
    void settingsOpenInFrontOfTheWizard()
    {
        QFETCH(const bool, byKeys);
        Shell shell;
        ui::TokenWizard *wizard = openWizardOf(shell);
        QVERIFY(wizard);
        if (byKeys)
            QTest::keyClick(wizard, Qt::Key_Comma, Qt::ControlModifier);
        else
            commandIn(*wizard, "settingsActionButton")->click();
        const QPointer<ui::SettingsDialog> settings = wizard->findChild<ui::SettingsDialog *>();
        QVERIFY(settings && settings->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(settings));
        // Once is enough.
        shell.trigger("settingsAction");
        QCOMPARE(shell.window->findChildren<ui::SettingsDialog *>().size(), 1);
        QTest::keyClick(settings, Qt::Key_Escape);
        QTRY_VERIFY(!settings);
        QVERIFY(wizard->isVisible());
        // And in front of the window itself, as ever.
        wizard->reject();
        QTRY_VERIFY(!shell.window->findChild<ui::TokenWizard *>());
        shell.trigger("settingsAction");
        const auto *last = shell.window->findChild<ui::SettingsDialog *>();
        QVERIFY(last && last->parentWidget() == shell.window.get());
    }

    void helpOpensFromTheWizard()
    {
        Shell shell;
        ui::TokenWizard *wizard = openWizardOf(shell);
        QVERIFY(wizard);
        commandIn(*wizard, "helpActionButton")->click();
        const auto *help = wizard->findChild<QDialog *>(QStringLiteral("helpWindow"));
        QVERIFY(help && help->isVisible());
        QCOMPARE(shell.window->findChildren<QDialog *>(QStringLiteral("helpWindow")).size(), 1);
        // At what the page is about.
        const QString text = help->findChild<QTextBrowser *>(QStringLiteral("helpText"))->toPlainText();
        QVERIFY2(text.startsWith(QStringLiteral("Signing in to Snyk")), qPrintable(text));
        QVERIFY(
            text.contains(QStringLiteral("SNYK-GOV-01")) && text.contains(QStringLiteral("client secret")));
    }

    /// They are reached by Tab, after everything of the page.
    void commandsComeLast()
    {
        Shell shell;
        const ui::TokenWizard *wizard = openWizardOf(shell);
        QVERIFY(wizard);
        wizard->findChild<QPushButton *>(QStringLiteral("leaveButton"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("settingsActionButton"));
    }

    /// Practice and Snyk are two things: who signs out of the one goes on in the other.
    void concernsTheModeInFront()
    {
        Shell shell;
        (void)shell.add();
        signInTo(shell);
        shell.composition.enterPractice();
        QVERIFY(shell.start());
        auto *action = shell.find<QAction>("signOutAction");
        // Where nobody is signed in there is nothing to sign out of.
        QVERIFY(shell.composition.current().sessions->isEmpty());
        QVERIFY(!action->isEnabled());
        shell.composition.current().sessions->keep(
            {samples::region(), samples::oauthClient(), samples::self()});
        QVERIFY(action->isEnabled());
        shell.window->activateWindow();
        action->trigger();
        QVERIFY(shell.composition.current().sessions->isEmpty());
        QVERIFY(!action->isEnabled());
        QCOMPARE(titleOf(shell), QStringLiteral("Signed out of Snyk"));
        QVERIFY2(!shell.real().sessions->isEmpty(), "Nobody has signed out of it.");
        shell.window->leavePractice();
        QVERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(shell.real().sessions->isEmpty());
        QVERIFY(!action->isEnabled());
    }

    /// In front of it nobody is left.
    void aLockedScreenConcernsBothModes()
    {
        Shell shell;
        (void)shell.add();
        signInTo(shell);
        shell.composition.enterPractice();
        QVERIFY(shell.start());
        shell.composition.current().sessions->keep(
            {samples::region(), samples::oauthClient(), samples::self()});
        QVERIFY(shell.composition.signOut(access::SessionKeeper::End::ScreenLock));
        QVERIFY(shell.composition.current().sessions->isEmpty());
        QVERIFY(shell.real().sessions->isEmpty());
    }

    void saysSoUntilSomebodySignsIn()
    {
        Shell shell;
        (void)shell.add();
        QVERIFY(shell.start());
        signInTo(shell);
        shell.trigger("signOutAction");
        QCOMPARE(titleOf(shell), QStringLiteral("Signed out of Snyk"));
        signInTo(shell);
        QVERIFY2(titleOf(shell).isEmpty(), qPrintable(titleOf(shell)));
        // What came after it stays.
        shell.trigger("signOutAction");
        shell.bar("copyBar").showMessage({.title = QStringLiteral("The token is copied")});
        signInTo(shell);
        QCOMPARE(titleOf(shell), QStringLiteral("The token is copied"));
    }

    /// Nobody was there to see it: the list says so, and so does the window that is opened next.
    void saysThatNobodyWasThere()
    {
        Shell shell;
        (void)shell.add();
        QVERIFY(shell.start());
        shell.real().settings.signOutMinutes.set(5);
        signInTo(shell);
        shell.clock->set(shell.clock->nowUtc().addSecs(6 * 60));
        const Announcements spoken;
        shell.real().sessions->noteActivity();
        QVERIFY(shell.real().sessions->isEmpty());
        QVERIFY2(titleOf(shell).startsWith(
                     QLatin1String("Signed out of Snyk, because nothing was done here for 5")),
            qPrintable(titleOf(shell)));
        QVERIFY(shell.bar("copyBar").isVisible());
        QVERIFY(spoken.contain(titleOf(shell)));
        signInTo(shell);
        QVERIFY(titleOf(shell).isEmpty());
    }

    void endsWhatIsAskedInTheName()
    {
        Shell shell;
        (void)shell.composition.loadRecords();
        shell.makeReal = [] {
            auto http = std::make_unique<FakeHttp>();
            http->enqueueHeld();
            return http;
        };
        signInTo(shell);
        sharing::Stocktaking &taking = shell.composition.stocktaking();
        taking.begin(samples::region(), samples::apiToken(), std::nullopt);
        QVERIFY(taking.isRunning());
        shell.composition.signOut();
        QVERIFY(!taking.isRunning());
    }
};

BTA_WINDOW_TEST(TestSignOut)
#include "tst_signout.moc"
