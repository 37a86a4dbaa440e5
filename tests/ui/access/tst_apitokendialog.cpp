// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "access/apitokendialog.h"

#include "audit/auditreader.h"
#include "platform/clipboardguard.h"
#include "steps/steprow.h"
#include "support/accessibletext.h"
#include "support/await.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "support/testworkspace.h"
#include "ui/wizard/layoutchecks.h"
#include "widgets/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace broker;
using namespace broker::access::replacement;
using broker::keeping::StoreFailed;
using broker::keeping::Storing;
using broker::test::await;
using broker::test::FakeHttp;
using broker::test::FakeVault;

namespace {

const QLatin1String newTokenText("7d1f6d0a-1b2c-4d3e-8f40-51627384950a");

/// The window on the screen, over a profile that remembers an API token. Widgets are found by object
/// name, among those that can be seen.
struct TokenBench
{
    explicit TokenBench(bool remembers = true)
    {
        const access::Session session{samples::region(), samples::apiToken(), samples::self()};
        if (remembers && !*await(memory.remember(session, {})))
            qFatal("The token is not remembered.");
        dialog = std::make_unique<ui::ApiTokenDialog>(ws.workspace, opener, clipboard);
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
    [[nodiscard]] bool click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    void typeToken() const
    {
        auto *edit = find("newApiTokenField")->findChild<QLineEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, newTokenText);
    }
    void pressEnter() const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    [[nodiscard]] ui::MessageBar &bar() const
    {
        if (auto *shown = find<ui::MessageBar>("messageBar"))
            return *shown;
        return *dialog->findChild<ui::MessageBar *>(QStringLiteral("messageBar"));
    }
    template <class S>
    [[nodiscard]] bool reaches() const
    {
        return QTest::qWaitFor([this] { return is<S>(dialog->flow().state()); });
    }
    [[nodiscard]] bool rowIs(const char *name, ui::StepState state) const
    {
        const auto *row = find<ui::StepRow>(name);
        return row && row->state() == state;
    }
    [[nodiscard]] bool audited(audit::Action action) const
    {
        return !ws.audit.reader({{}, {action}}).next(1).isEmpty();
    }
    [[nodiscard]] bool replaced()
    {
        http.enqueueJson(200, samples::selfBody("Bo Robot"));
        typeToken();
        pressEnter();
        return reaches<KeepingOld>();
    }

    FakeHttp http;
    FakeVault vault;
    test::TestWorkspace ws{http, &vault};
    access::TokenMemory memory{vault, ws.workspace.keys, ws.settings, ws.clock};
    QList<QUrl> opened;
    ui::UrlOpener opener{[this](const QUrl &url) {
        opened.append(url);
        return true;
    }};
    ui::ClipboardGuard clipboard{*QApplication::clipboard()};
    std::unique_ptr<ui::ApiTokenDialog> dialog;
};

} // namespace

class TestApiTokenDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWithTheKeyboardAlone();
    void removesTheOldOneOnlyWhenToldSo();
    void saysNoSuccessWhenItIsResumed();
    void goesBack();
    void explainsARefusal();
    void keepsUncheckedOnTheUsersWord();
    void keepsAsTheOtherWindowsDo();
    void stopsWaitingForARemoval();
    void asksBeforeATokenIsLost();
    void saysWhenNothingIsKept();
    void refusesTheSameToken();
    void opensTheAccountPage();
    void servesEverybody();
};

void TestApiTokenDialog::replacesWithTheKeyboardAlone()
{
    TokenBench bench;
    QVERIFY(bench.find<QLabel>("keptTokenText")->text().contains(samples::apiToken().fingerprint().masked()));
    QVERIFY(bench.find<QLabel>("keptTokenText")->text().contains(QStringLiteral("Ada Admin")));
    QVERIFY(!bench.find("oldApiTokenGroup"));
    QVERIFY(bench.find("newApiTokenField")->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!bench.find("replaceApiTokenButton")->isEnabled());
    QVERIFY(bench.replaced());
    QCOMPARE(bench.http.requests().size(), 1);
    // Another account than before: said, and not by colour alone.
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Warning);
    QVERIFY(bench.bar().message().lines.join(u' ').contains(QStringLiteral("Bo Robot")));
    QVERIFY(!bench.find("newApiTokenEntry"));
    QVERIFY(bench.find("oldApiTokenGroup"));
    QVERIFY(bench.vault.kept(bench.memory.offer()->key) == samples::secret(newTokenText.data()));
    QVERIFY(!test::accessibleText(*bench.dialog).contains(newTokenText));
}

void TestApiTokenDialog::removesTheOldOneOnlyWhenToldSo()
{
    TokenBench bench;
    QVERIFY(bench.replaced());
    QVERIFY(!bench.find("removeOldButton")->isEnabled());
    QVERIFY(bench.find<QLabel>("consequenceText")->text().contains(QStringLiteral("cannot be brought back")));
    QVERIFY(bench.click("nothingUsesIt"));
    bench.vault.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
    QVERIFY(bench.click("removeOldButton"));
    QTRY_COMPARE(bench.bar().message().kind, ui::MessageKind::Warning);
    QTRY_VERIFY(bench.find("removeOldButton") && bench.find("removeOldButton")->isEnabled());
    QVERIFY(bench.click("removeOldButton"));
    QVERIFY(bench.reaches<Replaced>());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    QVERIFY(!bench.find("oldApiTokenGroup"));
    QCOMPARE(bench.vault.keptCount(), 1);
    // It is valid at Snyk still, which is told; and the page where that ends is a key away.
    QVERIFY(bench.click("accountPageButton"));
    QCOMPARE(bench.opened, QList<QUrl>{samples::region().accountPage()});
}

/// What an earlier window has done is not said to be done now.
void TestApiTokenDialog::saysNoSuccessWhenItIsResumed()
{
    TokenBench bench;
    bench.http.enqueueJson(200, samples::selfBody());
    bench.typeToken();
    bench.pressEnter();
    QVERIFY(bench.reaches<KeepingOld>());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Success);
    bench.dialog = std::make_unique<ui::ApiTokenDialog>(bench.ws.workspace, bench.opener, bench.clipboard);
    bench.dialog->show();
    bench.dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    QVERIFY(is<KeepingOld>(bench.dialog->flow().state()));
    QVERIFY(!bench.bar().hasMessage());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("nothingUsesIt"));
}

void TestApiTokenDialog::goesBack()
{
    TokenBench bench;
    QVERIFY(bench.replaced());
    QVERIFY(bench.click("goBackButton"));
    QVERIFY(bench.reaches<RolledBack>());
    QVERIFY(bench.memory.offer()->fingerprint == samples::apiToken().fingerprint());
    QVERIFY(bench.find("newApiTokenEntry"));
    QVERIFY(bench.find("newApiTokenField")->findChild<QLineEdit *>()->text().isEmpty());
}

void TestApiTokenDialog::explainsARefusal()
{
    TokenBench bench;
    bench.http.enqueueJson(401, samples::restRefusal());
    bench.typeToken();
    QVERIFY(bench.click("replaceApiTokenButton"));
    QVERIFY(bench.reaches<NotAccepted>());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Error);
    QVERIFY(bench.bar().message().lines.size() >= 2);
    QVERIFY(!bench.find("keepUncheckedButton"));
    // What was typed stays, to be corrected.
    QVERIFY(!bench.find("newApiTokenField")->findChild<QLineEdit *>()->text().isEmpty());
    QTRY_VERIFY(bench.find("newApiTokenField")->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(bench.memory.offer()->fingerprint == samples::apiToken().fingerprint());
    bench.http.enqueueJson(200, samples::selfBody("Bo Robot"));
    QVERIFY(bench.click("retryButton"));
    QVERIFY(bench.reaches<KeepingOld>());
}

void TestApiTokenDialog::keepsUncheckedOnTheUsersWord()
{
    TokenBench bench;
    bench.http.enqueueHeld();
    bench.typeToken();
    QVERIFY(bench.click("replaceApiTokenButton"));
    QVERIFY(bench.reaches<Checking>());
    QVERIFY(bench.find("stopCallButton")->hasFocus());
    QVERIFY(bench.click("stopCallButton"));
    QVERIFY(bench.reaches<NotAccepted>());
    QVERIFY(bench.click("keepUncheckedButton"));
    QVERIFY(bench.reaches<KeepingOld>());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Warning);
}

/// The rows of the way, the button that appears when the keychain keeps one waiting, and what can be done
/// then: try again, or take the token oneself.
void TestApiTokenDialog::keepsAsTheOtherWindowsDo()
{
    using ui::StepState;
    TokenBench bench;
    bench.vault.hold();
    QVERIFY(!bench.find("callStep") && !bench.find("storeStep"));
    bench.http.enqueueJson(200, samples::selfBody("Bo Robot"));
    bench.typeToken();
    bench.pressEnter();
    QVERIFY(bench.reaches<Storing>());
    QVERIFY(bench.rowIs("callStep", StepState::Done));
    QVERIFY(bench.rowIs("storeStep", StepState::Running));
    QVERIFY(!bench.find("stopWaitingButton"));
    QTRY_VERIFY(bench.find("stopWaitingButton"));
    QVERIFY(bench.click("stopWaitingButton"));
    QVERIFY(bench.reaches<StoreFailed>());
    // Not waited for, so it may be there for all that.
    QVERIFY(bench.rowIs("storeStep", StepState::Unknown));
    QVERIFY(bench.bar().message().lines.constFirst().contains(QStringLiteral("not lost")));
    QVERIFY(!bench.bar().message().dismissible);
    bench.vault.release();
    QVERIFY(bench.click("showOnceButton"));
    auto *shown = bench.find<QLineEdit>("secretText");
    QVERIFY(shown);
    QTRY_COMPARE(shown->text(), newTokenText);
    QVERIFY(bench.find<QLabel>("onceWarning")->text().size() > 20);
    QVERIFY(bench.click("copyOnceButton"));
    QTRY_COMPARE(QApplication::clipboard()->text(), newTokenText);
    QVERIFY(bench.click("tokenTakenButton"));
    QVERIFY(bench.reaches<RolledBack>());
    QVERIFY(!bench.find("secretText") && !bench.find("storeStep"));
    QVERIFY(bench.memory.offer()->fingerprint == samples::apiToken().fingerprint());
    QVERIFY(bench.audited(audit::Action::SecretRevealed) && bench.audited(audit::Action::SecretCopied));
}

void TestApiTokenDialog::stopsWaitingForARemoval()
{
    TokenBench bench;
    QVERIFY(bench.replaced());
    bench.vault.hold();
    QVERIFY(bench.click("nothingUsesIt") && bench.click("removeOldButton"));
    QVERIFY(bench.reaches<RemovingOld>());
    QTRY_VERIFY(bench.find("stopWaitingButton"));
    QVERIFY(bench.click("stopWaitingButton"));
    QVERIFY(bench.reaches<KeepingOld>());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Warning);
    bench.vault.release();
}

void TestApiTokenDialog::asksBeforeATokenIsLost()
{
    TokenBench bench;
    bench.vault.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Denied);
    bench.http.enqueueJson(200, samples::selfBody("Bo Robot"));
    bench.typeToken();
    bench.pressEnter();
    QVERIFY(bench.reaches<StoreFailed>());
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    auto *question = bench.dialog->findChild<QMessageBox *>(QStringLiteral("loseApiTokenQuestion"));
    QVERIFY(question && question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(bench.dialog->isVisible());
    QVERIFY(is<StoreFailed>(bench.dialog->flow().state()));
    QVERIFY(bench.click("retryButton"));
    QVERIFY(bench.reaches<KeepingOld>());
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
    // Closed in the middle, it is still there the next time.
    const access::replacement::ApiTokenReplacement later(bench.ws.workspace);
    QVERIFY(std::holds_alternative<KeepingOld>(*later.state()));
}

void TestApiTokenDialog::saysWhenNothingIsKept()
{
    TokenBench bench(false);
    QVERIFY(bench.find<QLabel>("keptTokenText")->text().contains(QStringLiteral("No Snyk API credential")));
    QVERIFY(!bench.find("newApiTokenEntry") && !bench.find("oldApiTokenGroup"));
    QVERIFY(bench.find("signInFirstButton")->hasFocus());
    QTest::keyClick(bench.dialog.get(), Qt::Key_Escape);
    QVERIFY(!bench.dialog->isVisible());
}

void TestApiTokenDialog::refusesTheSameToken()
{
    TokenBench bench;
    auto *edit = bench.find("newApiTokenField")->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QLatin1String(samples::apiTokenText));
    bench.pressEnter();
    QVERIFY(bench.reaches<Unchanged>());
    QCOMPARE(bench.bar().message().kind, ui::MessageKind::Warning);
    QCOMPARE(bench.http.requests().size(), 0);
}

void TestApiTokenDialog::opensTheAccountPage()
{
    TokenBench bench;
    QVERIFY(bench.click("accountPageButton"));
    QCOMPARE(bench.opened, QList<QUrl>{samples::region().accountPage()});
}

void TestApiTokenDialog::servesEverybody()
{
    TokenBench bench;
    for (const int state : {0, 1, 2, 3}) {
        if (state == 1) {
            bench.http.enqueueHeld();
            bench.typeToken();
            bench.pressEnter();
            QVERIFY(bench.reaches<Checking>() && bench.click("stopCallButton"));
            QVERIFY(bench.reaches<NotAccepted>());
        } else if (state == 2) {
            bench.vault.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Denied);
            QVERIFY(bench.click("keepUncheckedButton"));
            QVERIFY(bench.reaches<StoreFailed>() && bench.click("showOnceButton"));
        } else if (state == 3) {
            QVERIFY(bench.click("retryButton"));
            QVERIFY(bench.reaches<KeepingOld>());
        }
        QHash<QString, QString> taken;
        for (const QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString text
                = button ? button->text() : (label && label->buddy() ? label->text() : QString());
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty() || !widget->isVisible())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(text + taken.value(key)));
            taken.insert(key, text);
        }
        QVERIFY(taken.size() >= 3);
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

BTA_WINDOW_TEST(TestApiTokenDialog)
#include "tst_apitokendialog.moc"
