// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/clientsecretdialog.h"

#include "core/settle.h"
#include "platform/clipboardguard.h"
#include "sandbox/sandboxsnyk.h"
#include "support/accessibletext.h"
#include "support/await.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"
#include "ui/wizard/layoutchecks.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace broker;
using namespace broker::access::clientsecret;
using broker::test::await;
using broker::test::FakeVault;

namespace {

/// The window on the screen, over a profile that remembers an OAuth client, and a practice Snyk that knows
/// it.
struct SecretBench
{
    SecretBench()
    {
        snyk.oauth().setClients({samples::oauthClient()});
        access::TokenMemory memory(ws.workspace);
        const access::Session session{samples::region(), samples::oauthClient(), samples::self()};
        if (!*await(memory.remember(session, {})))
            qFatal("The client is not remembered.");
    }

    void open()
    {
        dialog = std::make_unique<ui::ClientSecretDialog>(ws.workspace, opener, clipboard);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("The window is not active.");
    }
    template <class W = QWidget>
    [[nodiscard]] W *find(const char *name) const
    {
        for (W *widget : dialog->findChildren<W *>(QLatin1String(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] ui::MessageBar &bar() const
    {
        return *dialog->findChild<ui::MessageBar *>(QStringLiteral("messageBar"));
    }
    template <class S>
    [[nodiscard]] bool reaches() const
    {
        return QTest::qWaitFor([this] { return is<S>(dialog->flow().state()); });
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    /// With Tab alone.
    [[nodiscard]] bool tabTo(const char *name) const
    {
        for (int i = 0; i < 20; ++i) {
            if (QApplication::focusWidget()->objectName() == QLatin1String(name))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] static QString spoken(QWidget &widget, QAccessible::Text what = QAccessible::Name)
    {
        return QAccessible::queryAccessibleInterface(&widget)->text(what);
    }

    sandbox::SandboxSnyk snyk{{.delay = std::chrono::milliseconds(0)}};
    FakeVault vault;
    test::TestWorkspace ws{snyk, &vault};
    ui::UrlOpener opener{[](const QUrl &) { return true; }};
    ui::ClipboardGuard clipboard{*QApplication::clipboard()};
    std::unique_ptr<ui::ClientSecretDialog> dialog;
};

} // namespace

class TestClientSecretDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotatesWithTheKeyboardAlone()
    {
        SecretBench bench;
        bench.open();
        QVERIFY(bench.find<QLabel>("usedSecretText")
                    ->text()
                    .startsWith(SnykCredential(samples::oauthClient()).fingerprint().masked()));
        const QStringList lines = bench.find<ui::PlainLabel>("usedSecretText")->text().split(u'\n');
        QCOMPARE(lines.constLast(), QStringLiteral("Client id: ") + QLatin1String(samples::clientIdText));
        QVERIFY(!bench.find("oldSecretText") && !bench.find("nothingUsesSecret"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("createSecretButton"));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches<InUse>());
        QTRY_COMPARE(bench.bar().message().title, QStringLiteral("The new secret is used from now on"));
        QCOMPARE(bench.spoken(*bench.find("clientSecretPage")), QStringLiteral("Delete the old secret"));
        QVERIFY(bench.find<QLabel>("oldSecretText")
                    ->text()
                    .contains(SnykCredential(samples::oauthClient()).fingerprint().masked()));
        QVERIFY(bench.find<QLabel>("consequenceText")
                    ->text()
                    .contains(QStringLiteral("nothing can sign in with the old secret")));
        // Deleted is what the user says is not needed, and nothing else.
        QVERIFY(!bench.find<QPushButton>("deleteSecretButton")->isEnabled());
        QVERIFY(bench.tabTo("nothingUsesSecret"));
        QCOMPARE(bench.spoken(*QApplication::focusWidget()),
            QStringLiteral("Nothing uses the old secret any more"));
        bench.press(Qt::Key_Space);
        QVERIFY(bench.tabTo("deleteSecretButton"));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches<Done>());
        QCOMPARE(bench.snyk.oauth().clients().size(), 1);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("finishSecretButton"));
        // There is nothing left to be given up.
        QVERIFY(!bench.find("leaveButton"));
        const QString heard = test::accessibleText(*bench.dialog);
        QVERIFY(!heard.contains(QString::fromLatin1(samples::clientSecretText)));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(!bench.dialog->isVisible());
    }

    /// What an earlier window has done is not said to be done now.
    void saysNoSuccessWhenItIsResumed()
    {
        SecretBench bench;
        bench.open();
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches<InUse>());
        QTRY_COMPARE(bench.bar().message().kind, ui::MessageKind::Success);
        bench.dialog.reset();
        bench.open();
        QVERIFY(is<InUse>(bench.dialog->flow().state()));
        QVERIFY(!bench.bar().hasMessage());
        QVERIFY(bench.find("leaveButton"));
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("nothingUsesSecret"));
    }

    void leadsToAnAdministratorWithoutTheRight()
    {
        SecretBench bench;
        bench.snyk.oauth().setMayManageAccounts(false);
        bench.open();
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.bar().message().title, QStringLiteral("No new secret was made"));
        QVERIFY(bench.bar().message().lines.join(u' ').contains(QStringLiteral("Ask an administrator")));
        QSignalSpy entry(bench.dialog.get(), &ui::ClientSecretDialog::entryRequested);
        QVERIFY(bench.tabTo("enterSecretButton"));
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(entry.size(), 1);
        QVERIFY(!bench.dialog->isVisible());
    }

    void saysWhatAThirdSecretNeeds()
    {
        SecretBench bench;
        QVERIFY(bench.snyk.oauth().createSecret(samples::oauthClient()));
        bench.open();
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.bar().message().title, QStringLiteral("No new secret was made"));
        QVERIFY(bench.bar().message().lines.join(u' ').contains(QStringLiteral("Snyk allows two secrets")));
    }

    /// Somebody took the old one from the keychain: that it is deleted at Snyk is not claimed.
    void saysWhatIsNotKnownOfAnOldOneThatIsGone()
    {
        SecretBench bench;
        bench.open();
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches<InUse>());
        QVERIFY(test::await(bench.vault.remove(bench.dialog->flow().old()->key, {}))->has_value());
        bench.find<QCheckBox>("nothingUsesSecret")->click();
        bench.find<QPushButton>("deleteSecretButton")->click();
        QVERIFY(bench.reaches<OldMissing>());
        QTRY_COMPARE(bench.bar().message().title, QStringLiteral("The old secret may be valid still"));
        QVERIFY(bench.tabTo("giveUpSecretButton"));
        QCOMPARE(bench.spoken(*QApplication::focusWidget()), QStringLiteral("Forget it here"));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches<Done>());
        QTRY_COMPARE(bench.bar().message().title,
            QStringLiteral("The old secret is forgotten here, and may be valid still"));
        QCOMPARE(bench.bar().message().kind, ui::MessageKind::Warning);
        QCOMPARE(bench.snyk.oauth().clients().size(), 2);
    }

    void asksBeforeASecretIsLost()
    {
        SecretBench bench;
        bench.vault.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
        bench.open();
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches<StoreFailed>());
        bench.dialog->reject();
        auto *question = bench.dialog->findChild<QMessageBox *>(QStringLiteral("loseSecretQuestion"));
        QVERIFY(question && question->isVisible() && bench.dialog->isVisible());
        question->reject();
        QVERIFY(bench.tabTo("goOnButton"));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.reaches<InUse>());
    }

    void servesEverybody()
    {
        SecretBench bench;
        bench.open();
        for (const bool isInUse : {false, true}) {
            if (isInUse) {
                bench.press(Qt::Key_Return);
                QVERIFY(bench.reaches<InUse>());
            }
            for (const QSize size : {bench.dialog->size(), QSize(800, 560)}) {
                bench.dialog->resize(size);
                const QStringList faults = test::lastingFaults([&bench] {
                    return test::cutTexts(*bench.dialog) + test::overlaps(*bench.dialog)
                        + test::unreachable(*bench.dialog);
                });
                QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
            }
        }
    }
};

BTA_WINDOW_TEST(TestClientSecretDialog)
#include "tst_clientsecretdialog.moc"
