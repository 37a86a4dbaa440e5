// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "access/rememberedtoken.h"
#include "access/sessionkeeper.h"
#include "board/tokenboard.h"
#include "support/await.h"
#include "support/testroom.h"
#include "widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace broker;
using namespace broker::test;

namespace {

access::Session robotSession(const char *name = "First robot", const char *client = samples::clientIdText,
    const char *secret = samples::clientSecretText)
{
    return {samples::region(),
        OAuthClient::make(QString::fromLatin1(client), samples::secret(secret)).value(),
        {QString::fromLatin1(client), snyk::PrincipalKind::ServiceAccount, QString::fromLatin1(name), {}}};
}

constexpr const char *nextSecret = "yX7-wV4_uT1.sR8qP5nM2kJ9hG6fE3dB";

/// Two service accounts are remembered; of the first, two secrets are valid. The second is the one to sign
/// in with.
struct AccountsBench
{
    explicit AccountsBench(bool rotates = true)
    {
        shell.add();
        isReady = remember(robotSession())
            && (!rotates || remember(robotSession("First robot", samples::clientIdText, nextSecret)))
            && remember(robotSession(
                "Second robot", "0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6", "aB3-dE6_gH9.jK2mN5pQ8rS1tU4vW7xY"))
            && shell.start();
    }

    [[nodiscard]] bool remember(const access::Session &session) const
    {
        access::TokenMemory memory(shell.real());
        return await(memory.remember(session, {}))->has_value();
    }
    [[nodiscard]] int rowOf(const QString &account) const
    {
        const auto &model = shell.find<ui::TokenBoard>("tokenBoard")->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row).target.org.name == account)
                return row;
        }
        return -1;
    }
    [[nodiscard]] bool select(const QString &account) const
    {
        auto *board = shell.find<ui::TokenBoard>("tokenBoard");
        const int row = rowOf(account);
        if (row >= 0)
            board->select(board->model().at(row).id);
        return row >= 0;
    }
    [[nodiscard]] QString stateOf(const QString &account) const
    {
        const auto &model = shell.find<ui::TokenBoard>("tokenBoard")->model();
        return model.index(rowOf(account), ui::RecordModel::StateColumn).data().toString();
    }
    [[nodiscard]] QString rotateText() const
    {
        return shell.find<QAction>("rotateAction")->text().remove(u'&');
    }
    [[nodiscard]] QString line(const char *name) const { return shell.find<ui::PlainLabel>(name)->text(); }

    Shell shell;
    bool isReady = false;
};

} // namespace

class TestBoardAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A rotation is offered with the account it was begun for, and with no other.
    void eachAccountHasItsRowAndItsRotation()
    {
        AccountsBench bench;
        QVERIFY(bench.isReady);
        QVERIFY(bench.select(QStringLiteral("Second robot")));
        QCOMPARE(bench.rotateText(), QStringLiteral("Rotate…"));
        QCOMPARE(bench.stateOf(QStringLiteral("Second robot")), QStringLiteral("Fresh"));
        QVERIFY(bench.select(QStringLiteral("First robot")));
        QCOMPARE(bench.rotateText(), QStringLiteral("Resume rotation…"));

        bench.shell.trigger("rotateAction");
        QVERIFY(bench.shell.find<QDialog>("clientSecretDialog"));
        QVERIFY2(bench.line("usedSecretText").contains(QStringLiteral("First robot")),
            qPrintable(bench.line("usedSecretText")));
        QVERIFY(bench.shell.find<QWidget>("deleteSecretButton")->isVisible());
        // That of the other one takes its place.
        QVERIFY(bench.select(QStringLiteral("Second robot")));
        bench.shell.trigger("rotateAction");
        QTRY_COMPARE(
            bench.shell.window->findChildren<QDialog *>(QStringLiteral("clientSecretDialog")).size(), 1);
        QVERIFY(bench.line("usedSecretText").contains(QStringLiteral("Second robot")));
        QVERIFY(!bench.shell.find<QWidget>("deleteSecretButton")->isVisible());
    }

    /// From the start on, in the row, its details, the headline and the bar, until the old one is deleted.
    void anOldSecretIsAStateUntilItIsDeleted()
    {
        AccountsBench bench;
        QVERIFY(bench.isReady);
        QVERIFY(bench.select(QStringLiteral("First robot")));
        QTRY_COMPARE(bench.stateOf(QStringLiteral("First robot")), QStringLiteral("Old secret not deleted"));
        QVERIFY(bench.line("detailsAdvice").contains(QStringLiteral("Two secrets may be valid")));
        QVERIFY2(bench.line("boardSummary").contains(QStringLiteral("1 old secret(s) not deleted")),
            qPrintable(bench.line("boardSummary")));
        const ui::MessageBar &bar = bench.shell.bar("rotationBar");
        QVERIFY(bar.hasMessage() && bar.isVisible());
        QVERIFY(bar.message().lines.constFirst().startsWith(QStringLiteral("First robot: two secrets")));
        // One button among what is due leads on, and one in the details of the row.
        int ways = 0;
        for (const QAbstractButton *button : bench.shell.window->findChildren<QAbstractButton *>())
            ways += button->isVisible()
                    && QString(button->text()).remove(u'&').contains(QLatin1String("Resume"))
                ? 1
                : 0;
        QCOMPARE(ways, 2);
        QVERIFY(bench.shell.click("rotateNowButton"));
        QTRY_VERIFY(bench.shell.find<QDialog>("clientSecretDialog"));
        QVERIFY(bench.line("usedSecretText").contains(QStringLiteral("First robot")));
        // That it is used since then is no news, and nothing was done yet.
        QVERIFY(!bench.shell.find<QDialog>("clientSecretDialog")
                     ->findChild<ui::MessageBar *>(QStringLiteral("messageBar"))
                     ->hasMessage());
        QTRY_COMPARE(bench.shell.window->findChild<QWidget *>(QStringLiteral("nothingUsesSecret")),
            QApplication::focusWidget());
        bench.shell.find<QDialog>("clientSecretDialog")->reject();
        QTRY_VERIFY(!bench.shell.find<QDialog>("clientSecretDialog"));

        const auto accounts = access::rememberedAccounts(bench.shell.real().settings);
        access::TokenMemory memory(bench.shell.real());
        memory.stayWith(accounts.constLast().place);
        QVERIFY(*await(memory.forgetReplaced({})));
        bench.shell.find<ui::TokenBoard>("tokenBoard")->refreshStates();
        QCOMPARE(bench.stateOf(QStringLiteral("First robot")), QStringLiteral("Fresh"));
        QVERIFY(!bench.line("boardSummary").contains(QStringLiteral("old secret")));
        QVERIFY(!bench.shell.find<QWidget>("rotateNowButton")->isVisible());
    }

    /// What signing out takes away is said before, and after.
    void saysWhatSigningOutTakesAway()
    {
        AccountsBench bench(false);
        QVERIFY(bench.isReady);
        const access::Session session{samples::region(), samples::apiToken(), samples::self()};
        bench.shell.real().sessions->keep(session);
        QVERIFY(bench.select(QStringLiteral("Ada Admin")));
        QCOMPARE(
            bench.line("detailsKept"), QStringLiteral("Memory, until you sign out or close this program"));
        QVERIFY(bench.line("detailsAdvice").contains(QStringLiteral("when you sign out")));
        QVERIFY(
            bench.shell.find<QAction>("signOutAction")->toolTip().contains(QStringLiteral("in memory only")));
        auto *show = bench.shell.find<QToolButton>("revealButton");
        QVERIFY(show);
        show->click();
        const auto key = bench.shell.find<ui::TokenBoard>("tokenBoard")
                             ->model()
                             .at(bench.rowOf(QStringLiteral("Ada Admin")))
                             .key;
        QVERIFY(*await(bench.shell.real().memory.read(key, {})));

        bench.shell.trigger("signOutAction");
        QCOMPARE(bench.rowOf(QStringLiteral("Ada Admin")), -1);
        const ui::MessageBar &bar = bench.shell.bar("copyBar");
        QVERIFY2(bar.message().lines.join(u'\n').contains(QStringLiteral("1 Snyk API credential(s)")),
            qPrintable(bar.message().lines.join(u'\n')));
        // Nothing of it can be shown or copied.
        QVERIFY(!*await(bench.shell.real().memory.read(key, {})));
        QGuiApplication::clipboard()->clear();
        bench.shell.find<ui::TokenBoard>("tokenBoard")->copySelected();
        QTest::qWait(50);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QLatin1String(samples::apiTokenText)));
    }

    /// Beside “Signed out” there is nothing to sign out of, whatever goes on in the other mode.
    void signsOutOnlyWhereSomebodyIsSignedIn()
    {
        AccountsBench bench(false);
        QVERIFY(bench.isReady);
        const auto *action = bench.shell.find<QAction>("signOutAction");
        bench.shell.real().sessions->keep(robotSession());
        QVERIFY(action->isEnabled());
        bench.shell.window->enterPractice();
        QVERIFY(!action->isEnabled());
        bench.shell.composition.current().sessions->keep(robotSession());
        QVERIFY(action->isEnabled());
        bench.shell.window->leavePractice();
        QVERIFY(action->isEnabled());
        bench.shell.real().sessions->signOut(access::SessionKeeper::End::Idle);
        QVERIFY(!action->isEnabled());
    }

    /// The window of the menu where nothing is kept.
    void offersToSignInWhereNothingIsKept()
    {
        Shell shell;
        shell.add();
        QVERIFY(shell.start());
        const auto before = shell.wizards.size();
        shell.trigger("apiTokenAction");
        QVERIFY(shell.find<QDialog>("apiTokenDialog"));
        QVERIFY(shell.click("signInFirstButton"));
        QTRY_COMPARE(shell.wizards.size(), before + 1);
        QTRY_VERIFY(!shell.find<QDialog>("apiTokenDialog"));
    }
};

BTA_WINDOW_TEST(TestBoardAccounts)
#include "tst_boardaccounts.moc"
