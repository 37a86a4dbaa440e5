// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "networkbench.h"

#include "network/networkguide.h"
#include "network/networkpage.h"
#include "settings/proxyloginitems.h"
#include "support/fakehttp.h"
#include "support/fakevault.h"
#include "support/testroom.h"
#include "widgets/messagebar.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using namespace broker::ui;
using settings::ProxyMode;
using namespace std::chrono_literals;

namespace {

const QString slowProxy = QStringLiteral("http://proxy.example.com:3128");

network::ProxyLogin slowLogin(const char *user)
{
    return {QString::fromLatin1(user), Secret::take(QByteArray("s3cret-pass"))};
}

/// A keychain that does as it is told, and a proxy that is entered.
struct SlowBench
{
    SlowBench()
    {
        policy.setProxy(
            {ProxyMode::Manual, {settings::ProxyKind::Http, QStringLiteral("proxy.example.com"), 3128}, {}});
    }
    [[nodiscard]] ProxyLoginParts parts()
    {
        return {policy, network::ProxyLoginStore(ws.workspace.keychain, ws.workspace.keys), ws.settings};
    }
    /// A request to Snyk; what it goes with, once it does.
    void ask(std::optional<network::NetworkRoute> &way)
    {
        policy.whenWayIsKnown(QUrl(QStringLiteral("https://api.snyk.io/")), network::Purpose::Snyk, policy,
            [&way](const network::NetworkRoute &route) { way = route; });
    }

    SilentHttp http;
    FakeVault keychain;
    TestWorkspace ws{http, &keychain};
    network::NetworkPolicy policy;
};

/// A window that offers another way where the keychain of the bench does not answer for 30 ms.
struct GuidedWindow
{
    explicit GuidedWindow(SlowBench &bench)
    {
        new NetworkGuide(
            window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; },
            30ms);
    }
    [[nodiscard]] bool show()
    {
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }

    FakeHttp quiet;
    const snyk::EndingsWatch endings{quiet};
    QWidget window;
};

void typeLogin(ProxyLoginDialog &dialog)
{
    part<QLineEdit>(dialog, "proxyUserEdit").setText(QStringLiteral("ada"));
    QTest::keyClicks(&part<QLineEdit>(dialog, "secretEdit"), QStringLiteral("s3cret-pass"));
}

QString textsIn(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(label->isVisible() ? ui::withoutBreaks(label->text()) : QString());
    return texts.join(u'\n');
}

} // namespace

// A keychain that does not answer keeps nobody from reaching Snyk, and nobody is left in the dark about it.
class TestKeychainWaiting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersAnotherWayWhenItDoesNotGiveOne();
    void closesTheOfferWhenItAnswers();
    void asksAgainAfterMoreWaiting();
    void usesOneBeforeItIsKept();
    void takesBackWhatWasCancelled();
    void saysWhatItWaitsForWhenForgetting();
    void givesUpAKeychainThatDoesNotForget();
};

void TestKeychainWaiting::offersAnotherWayWhenItDoesNotGiveOne()
{
    SlowBench bench;
    GuidedWindow guided(bench);
    const QWidget &window = guided.window;
    QVERIFY(guided.show());
    const settings::ProxyLoginItems items(bench.ws.settings);
    settings::ProxyLoginItems(bench.ws.settings).keep(slowProxy);
    bench.policy.keepLogins(bench.parts().store, {{slowProxy}, {}, {}});
    bench.keychain.hold();
    std::optional<network::NetworkRoute> way;
    bench.ask(way);
    QVERIFY(!way);
    QTRY_VERIFY(window.findChild<ProxyLoginDialog *>());
    auto *dialog = window.findChild<ProxyLoginDialog *>();
    QVERIFY2(textsIn(*dialog).contains(QLatin1String("has not answered yet"))
            && textsIn(*dialog).contains(slowProxy),
        qPrintable(textsIn(*dialog)));
    typeLogin(*dialog);
    part<QPushButton>(*dialog, "proxyLoginOkButton").click();
    // The request goes on with what was typed, and the keychain is not asked to take it.
    QTRY_VERIFY(way.has_value());
    QCOMPARE(way->tunnel->login, "Basic " + QByteArray("ada:s3cret-pass").toBase64());
    QTRY_VERIFY(!window.findChild<ProxyLoginDialog *>());
    QCOMPARE(bench.keychain.count(FakeVault::Call::Write), 0);
    QCOMPARE(items.kept(), QStringList{slowProxy});
    // What comes of the keychain after that changes nothing.
    bench.keychain.release();
    QTest::qWait(60);
    QVERIFY(!window.findChild<ProxyLoginDialog *>());
    QCOMPARE(bench.policy.usedLogins(), QStringList{slowProxy});
}

void TestKeychainWaiting::closesTheOfferWhenItAnswers()
{
    SlowBench bench;
    GuidedWindow guided(bench);
    const QWidget &window = guided.window;
    QVERIFY(guided.show());
    const auto stored = bench.parts().store.write(slowProxy, slowLogin("grace"));
    QTRY_VERIFY(stored.isFinished());
    bench.policy.keepLogins(bench.parts().store, {{slowProxy}, {}, {}});
    bench.keychain.hold();
    std::optional<network::NetworkRoute> way;
    bench.ask(way);
    QTRY_VERIFY(window.findChild<ProxyLoginDialog *>());
    bench.keychain.release();
    QTRY_VERIFY(way.has_value());
    QCOMPARE(way->tunnel->login, "Basic " + QByteArray("grace:s3cret-pass").toBase64());
    QTRY_VERIFY(!window.findChild<ProxyLoginDialog *>());
}

void TestKeychainWaiting::asksAgainAfterMoreWaiting()
{
    SlowBench bench;
    GuidedWindow guided(bench);
    const QWidget &window = guided.window;
    QVERIFY(guided.show());
    bench.policy.keepLogins(bench.parts().store, {{slowProxy}, {}, {}});
    bench.keychain.hold();
    std::optional<network::NetworkRoute> way;
    bench.ask(way);
    for (int i = 0; i < 2; ++i) {
        // It is the user who is asked: not while another program has the keyboard.
        guided.window.activateWindow();
        QTRY_VERIFY(window.findChild<ProxyLoginDialog *>());
        QVERIFY(!way);
        const auto *buttons = window.findChild<ProxyLoginDialog *>()->findChild<QDialogButtonBox *>();
        QPushButton *wait = nullptr;
        for (QAbstractButton *button : buttons->buttons()) {
            if (buttons->buttonRole(button) == QDialogButtonBox::RejectRole)
                wait = qobject_cast<QPushButton *>(button);
        }
        QVERIFY(wait && wait->text().contains(QLatin1String("waiting")));
        wait->click();
        QTRY_VERIFY(!window.findChild<ProxyLoginDialog *>());
    }
}

void TestKeychainWaiting::usesOneBeforeItIsKept()
{
    SlowBench bench;
    const settings::ProxyLoginItems items(bench.ws.settings);
    NetworkPage page(bench.parts(), bench.ws.clock);
    auto dialog = std::make_unique<ProxyLoginDialog>(
        bench.parts(), slowProxy, nullptr, ProxyLoginDialog::Keeping::Keychain, 30ms);
    dialog->show();
    typeLogin(*dialog);
    bench.keychain.hold();
    part<QPushButton>(*dialog, "proxyLoginOkButton").click();
    // What it waits for, it says at once.
    QVERIFY2(
        textsIn(*dialog).contains(QLatin1String("Saving in the keychain")), qPrintable(textsIn(*dialog)));
    const auto &bar = part<MessageBar>(*dialog, "proxyLoginBar");
    QTRY_VERIFY(bar.hasMessage());
    QVERIFY2(
        bar.message().title.contains(QLatin1String("has not answered")), qPrintable(bar.message().title));
    part<QPushButton>(*dialog, "useProxyLoginNowButton").click();
    QTRY_COMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(bench.policy.usedLogins(), QStringList{slowProxy});
    QCOMPARE(items.kept(), QStringList());
    const auto state = [&page] { return ui::withoutBreaks(part<QLabel>(page, "proxyLoginState").text()); };
    QCOMPARE(state(),
        QStringLiteral("A user name and password for %1 are used until the program ends.").arg(slowProxy));
    // The dialog is gone when the keychain takes it: it is kept all the same, and found again.
    dialog.reset();
    bench.keychain.release();
    QTRY_COMPARE(items.kept(), QStringList{slowProxy});
    QCOMPARE(state(), QStringLiteral("A user name and password for %1 are in the keychain.").arg(slowProxy));
}

void TestKeychainWaiting::takesBackWhatWasCancelled()
{
    SlowBench bench;
    const settings::ProxyLoginItems items(bench.ws.settings);
    auto dialog = std::make_unique<ProxyLoginDialog>(bench.parts(), slowProxy, nullptr);
    dialog->show();
    typeLogin(*dialog);
    bench.keychain.hold();
    part<QPushButton>(*dialog, "proxyLoginOkButton").click();
    QTRY_COMPARE(bench.keychain.count(FakeVault::Call::Write), 1);
    dialog->reject();
    dialog.reset();
    bench.keychain.release();
    // Nothing stays in the keychain of which this program does not know.
    QTRY_COMPARE(bench.keychain.count(FakeVault::Call::Remove), 1);
    QTRY_COMPARE(bench.keychain.keptCount(), 0);
    QTRY_COMPARE(items.kept(), QStringList());
    QCOMPARE(bench.policy.loginState(slowProxy), network::LoginState::None);
}

void TestKeychainWaiting::saysWhatItWaitsForWhenForgetting()
{
    SlowBench bench;
    settings::ProxyLoginItems(bench.ws.settings).keep(slowProxy);
    NetworkPage page(bench.parts(), bench.ws.clock);
    page.show();
    auto &forget = part<QPushButton>(page, "forgetProxyLoginButton");
    QCOMPARE(
        forget.accessibleName(), QStringLiteral("Forget them: user name and password for %1").arg(slowProxy));
    forget.setFocus();
    bench.keychain.hold();
    forget.click();
    QVERIFY(!forget.isEnabled());
    QVERIFY2(part<QLabel>(page, "proxyLoginState").text().startsWith(QLatin1String("Removing from")),
        qPrintable(part<QLabel>(page, "proxyLoginState").text()));
    bench.keychain.release();
    QTRY_VERIFY(
        part<QLabel>(page, "proxyLoginState").text().startsWith(QLatin1String("No user name and password")));
    // The keyboard is with the proxy, and not somewhere else on the page.
    QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("proxyModeCombo"));
}

/// A keychain that never answers is not waited for without an end, and the page can be used again.
void TestKeychainWaiting::givesUpAKeychainThatDoesNotForget()
{
    SlowBench bench;
    settings::ProxyLoginItems(bench.ws.settings).keep(slowProxy);
    NetworkPage page(bench.parts(), bench.ws.clock);
    page.setKeychainPatience(std::chrono::milliseconds(50));
    page.show();
    auto &forget = part<QPushButton>(page, "forgetProxyLoginButton");
    bench.keychain.hold();
    forget.click();
    QVERIFY(!forget.isEnabled());
    QTRY_VERIFY(forget.isEnabled());
    const QString said = part<QLabel>(page, "proxyLoginState").text();
    QVERIFY2(said.startsWith(QLatin1String("The keychain did not remove")), qPrintable(said));
    // It is on the list still, for another try.
    QCOMPARE(settings::ProxyLoginItems(bench.ws.settings).kept(), QStringList{slowProxy});
    bench.keychain.release();
}

BTA_WINDOW_TEST(TestKeychainWaiting)
#include "tst_keychainwaiting.moc"
