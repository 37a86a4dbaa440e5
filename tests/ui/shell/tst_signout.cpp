// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "access/sessionkeeper.h"
#include "support/announcements.h"
#include "support/fakehttp.h"
#include "support/testroom.h"

#include <QAction>
#include <QTest>

using namespace broker;
using namespace broker::test;

namespace {

void signInTo(Shell &shell)
{
    shell.real().sessions->keep({samples::region(), samples::apiToken(), samples::self()});
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
        // And it says so, in one line that is spoken as well.
        QCOMPARE(titleOf(shell), QStringLiteral("Signed out of Snyk"));
        QCOMPARE(shell.bar("copyBar").message().lines.size(), 1);
        QVERIFY(shell.bar("copyBar").isVisible());
        QVERIFY2(
            spoken.contain(QStringLiteral("Signed out of Snyk")), qPrintable(spoken.texts().join(u'\n')));
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
