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
#include "widgets/networkrequest.h"
#include "widgets/plainlabel.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkProxy>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace broker;
using namespace broker::test;
using namespace broker::ui;
using settings::ProxyMode;

namespace {

const QString proxyName = QStringLiteral("http://proxy.example.com:3128");

/// Presses the button and chooses what begins like this from the menu that it opens.
bool forgetIn(NetworkPage &page, const QString &choice)
{
    part<QPushButton>(page, "forgetProxyLoginButton").click();
    auto *menu = page.findChild<QMenu *>(QStringLiteral("forgetProxyLoginMenu"));
    if (!menu || !menu->isVisible())
        return false;
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(choice)) {
            action->trigger();
            menu->close();
            return true;
        }
    }
    return false;
}

QByteArray settingsIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What is asked of the user when a proxy lets only known users through.
class TestProxyLoginWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsALoginInTheKeychain();
    void keepsWhatWasTypedWhenTheKeychainFails();
    void forgetsAsFarAsTheKeychainDoes();
    void forgetsTheOneThatWasChosen();
    void saysThatALoginWasRefused();
    void asksForALoginWithoutHoldingUp();
    void offersADeclinedLoginAgain();
    void asksForTwoLoginsOneAfterTheOther();
    void losesNoWishThatComesMeanwhile();
    void namesTheProxyOfEachLogin();
    void saysThatItMayBeTriedAgain();
    void takesWhatFallsOffTheListOutOfTheKeychain();
};

void TestProxyLoginWindows::keepsALoginInTheKeychain()
{
    Bench bench;
    auto dialog = std::make_unique<ProxyLoginDialog>(bench.parts(), proxyName, nullptr);
    dialog->show();
    auto &ok = part<QPushButton>(*dialog, "proxyLoginOkButton");
    QVERIFY(!ok.isEnabled());
    part<QLineEdit>(*dialog, "proxyUserEdit").setText(QStringLiteral("CORP:ada"));
    QTest::keyClicks(&part<QLineEdit>(*dialog, "secretEdit"), QStringLiteral("s3cret-pass"));
    // No name has a colon in it.
    QVERIFY(!ok.isEnabled());
    part<QLineEdit>(*dialog, "proxyUserEdit").setText(QStringLiteral("CORP\\ada"));
    QVERIFY(ok.isEnabled());
    ok.click();
    QTRY_COMPARE(dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(settings::ProxyLoginItems(bench.ws.settings).kept(), QStringList{proxyName});
    QCOMPARE(bench.policy.loginState(proxyName), network::LoginState::Unproven);
    const auto stored = bench.parts().store.read(proxyName);
    QTRY_VERIFY(stored.isFinished());
    const auto login = network::ProxyLogin::fromStored(*stored.result());
    QVERIFY(login.has_value());
    QCOMPARE(login->user, QStringLiteral("CORP\\ada"));
    QVERIFY(login->password == Secret::take(QByteArray("s3cret-pass")));
    // In the keychain alone.
    QVERIFY(!settingsIn(bench.ws.settings.path()).contains("s3cret-pass"));
    QVERIFY(!settingsIn(bench.ws.settings.path()).contains("ada"));
    NetworkPage page(bench.parts(), bench.ws.clock);
    QVERIFY(withoutBreaks(part<QLabel>(page, "proxyLoginState").text()).contains(proxyName));
    part<QPushButton>(page, "forgetProxyLoginButton").click();
    QTRY_COMPARE(settings::ProxyLoginItems(bench.ws.settings).kept(), QStringList());
    QCOMPARE(bench.policy.loginState(proxyName), network::LoginState::None);
    const auto gone = bench.parts().store.read(proxyName);
    QTRY_VERIFY(gone.isFinished());
    QVERIFY(!gone.result().has_value());
}

void TestProxyLoginWindows::keepsWhatWasTypedWhenTheKeychainFails()
{
    SilentHttp http;
    FakeVault keychain;
    TestWorkspace ws(http, &keychain);
    network::NetworkPolicy policy;
    const ProxyLoginParts parts{
        policy, network::ProxyLoginStore(ws.workspace.keychain, ws.workspace.keys), ws.settings};
    ProxyLoginDialog dialog(parts, proxyName, nullptr);
    dialog.show();
    part<QLineEdit>(dialog, "proxyUserEdit").setText(QStringLiteral("ada"));
    QTest::keyClicks(&part<QLineEdit>(dialog, "secretEdit"), QStringLiteral("s3cret-pass"));
    keychain.failNext(FakeVault::Call::Write, vault::VaultErrorKind::Locked);
    auto &ok = part<QPushButton>(dialog, "proxyLoginOkButton");
    ok.click();
    const auto &bar = part<MessageBar>(dialog, "proxyLoginBar");
    QTRY_VERIFY(bar.hasMessage());
    QVERIFY2(bar.message().lines.join(u' ').contains(QLatin1String("still here")),
        qPrintable(bar.message().lines.join(u' ')));
    QVERIFY(dialog.isVisible());
    QVERIFY(ok.isEnabled());
    // Used all the same, but said to be in the keychain it is not.
    QCOMPARE(policy.loginState(proxyName), network::LoginState::Unproven);
    QVERIFY(settings::ProxyLoginItems(ws.settings).kept().isEmpty());
    // Unlocked, the same is kept without typing it again.
    ok.click();
    QTRY_COMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    const auto stored = parts.store.read(proxyName);
    QTRY_VERIFY(stored.isFinished());
    const auto login = network::ProxyLogin::fromStored(*stored.result());
    QVERIFY(login && login->password == Secret::take(QByteArray("s3cret-pass")));
    QCOMPARE(settings::ProxyLoginItems(ws.settings).kept(), QStringList{proxyName});
}

void TestProxyLoginWindows::forgetsAsFarAsTheKeychainDoes()
{
    const QString second = QStringLiteral("http://second.example.com:8080");
    SilentHttp http;
    FakeVault keychain;
    TestWorkspace ws(http, &keychain);
    network::NetworkPolicy policy;
    const ProxyLoginParts parts{
        policy, network::ProxyLoginStore(ws.workspace.keychain, ws.workspace.keys), ws.settings};
    for (const QString &proxy : {proxyName, second}) {
        settings::ProxyLoginItems(ws.settings).keep(proxy);
        policy.setLogin(proxy, {QStringLiteral("ada"), Secret::take(QByteArray("s3cret-pass"))});
    }
    NetworkPage page(parts, ws.clock);
    page.show();
    keychain.hold();
    QVERIFY(forgetIn(page, QStringLiteral("All of them")));
    QVERIFY(keychain.releaseOne());
    QTRY_COMPARE(keychain.count(FakeVault::Call::Remove), 2);
    // It is locked before the second one is removed.
    keychain.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
    QVERIFY(keychain.releaseOne());
    const auto said = [&page] { return withoutBreaks(part<QLabel>(page, "proxyLoginState").text()); };
    QTRY_VERIFY(said().contains(QLatin1String("did not remove the user name and password for ") + second));
    QVERIFY2(said().contains(QLatin1String("Unlock the keychain and try again.")), qPrintable(said()));
    QCOMPARE(settings::ProxyLoginItems(ws.settings).kept(), QStringList{second});
    // What is gone from the keychain is not sent any more, and the other is.
    QCOMPARE(policy.loginState(proxyName), network::LoginState::None);
    QCOMPARE(policy.loginState(second), network::LoginState::Unproven);
}

void TestProxyLoginWindows::forgetsTheOneThatWasChosen()
{
    const QString second = QStringLiteral("http://second.example.com:8080");
    Bench bench;
    for (const QString &proxy : {proxyName, second}) {
        settings::ProxyLoginItems(bench.ws.settings).keep(proxy);
        bench.policy.setLogin(proxy, {QStringLiteral("ada"), Secret::take(QByteArray("s3cret-pass"))});
    }
    NetworkPage page(bench.parts(), bench.ws.clock);
    page.show();
    const auto &forget = part<QPushButton>(page, "forgetProxyLoginButton");
    QVERIFY2(
        forget.accessibleName().contains(QLatin1String("you choose")), qPrintable(forget.accessibleName()));
    QVERIFY(forgetIn(page, second));
    QTRY_COMPARE(settings::ProxyLoginItems(bench.ws.settings).kept(), QStringList{proxyName});
    QCOMPARE(bench.policy.loginState(second), network::LoginState::None);
    QCOMPARE(bench.policy.loginState(proxyName), network::LoginState::Unproven);
    QVERIFY2(forget.accessibleName().contains(proxyName), qPrintable(forget.accessibleName()));
}

void TestProxyLoginWindows::saysThatALoginWasRefused()
{
    Bench bench;
    settings::ProxyLoginItems items(bench.ws.settings);
    items.keep(proxyName);
    items.refuse(proxyName);
    items.refuseOfSystem(QStringLiteral("http://system.example:8080#0123456789abcdef"));
    NetworkPage page(bench.parts(), bench.ws.clock);
    page.show();
    const QString said = withoutBreaks(part<QLabel>(page, "proxyLoginState").text());
    QVERIFY2(
        said.contains(proxyName + QLatin1String(" has turned the user name and password")), qPrintable(said));
    QVERIFY2(said.contains(QLatin1String("http://system.example:8080 has turned down the user name and "
                                         "password that this computer")),
        qPrintable(said));
    // Forgotten, the system's is tried again.
    QVERIFY(forgetIn(page, QStringLiteral("All of them")));
    QTRY_VERIFY(settings::ProxyLoginItems(bench.ws.settings).refusedOfSystem().isEmpty());
    QTRY_VERIFY(settings::ProxyLoginItems(bench.ws.settings).kept().isEmpty());
    QVERIFY(!part<QPushButton>(page, "forgetProxyLoginButton").isEnabled());
    // One that the keychain did not take is in use all the same, and may be as wrong.
    bench.policy.setLogin(proxyName, {QStringLiteral("ada"), Secret::take(QByteArray("wrong"))});
    bench.policy.setProxy(
        {ProxyMode::Manual, {settings::ProxyKind::Http, QStringLiteral("proxy.example.com"), 3128}, {}});
    network::NetworkRoute way;
    bench.policy.whenWayIsKnown(QUrl(QStringLiteral("https://api.snyk.io/")), network::Purpose::Snyk, *this,
        [&way](const network::NetworkRoute &route) { way = route; });
    bench.policy.report(way, network::ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    const QString wrong = withoutBreaks(part<QLabel>(page, "proxyLoginState").text());
    QVERIFY2(wrong.contains(proxyName + QLatin1String(" has turned the user name and password")),
        qPrintable(wrong));
}

void TestProxyLoginWindows::asksForALoginWithoutHoldingUp()
{
    Bench bench;
    FakeHttp quiet;
    const snyk::EndingsWatch endings(quiet);
    QWidget window;
    new NetworkGuide(
        window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; });
    window.show();
    bench.policy.setProxy(
        {ProxyMode::Manual, {settings::ProxyKind::Http, QStringLiteral("proxy.example.com"), 3128}, {}});
    network::NetworkRoute way;
    bench.policy.whenWayIsKnown(QUrl(QStringLiteral("https://api.snyk.io/")), network::Purpose::Snyk, *this,
        [&way](const network::NetworkRoute &route) { way = route; });
    for (int i = 0; i < 3; ++i)
        bench.policy.report(way, network::ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    const QList<ProxyLoginDialog *> dialogs = window.findChildren<ProxyLoginDialog *>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs.constFirst()->isVisible());
    // Declined: not asked again.
    dialogs.constFirst()->reject();
    QTRY_VERIFY(window.findChildren<ProxyLoginDialog *>().isEmpty());
    bench.policy.report(way, network::ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QVERIFY(window.findChildren<ProxyLoginDialog *>().isEmpty());
}

void TestProxyLoginWindows::offersADeclinedLoginAgain()
{
    Bench bench;
    FakeHttp quiet;
    const snyk::EndingsWatch endings(quiet);
    QWidget window;
    new NetworkGuide(
        window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; });
    NetworkPage page(bench.parts(), bench.ws.clock, &window);
    auto *bar = new MessageBar(&window);
    window.show();
    auto &enter = part<QPushButton>(page, "proxyLoginButton");
    QVERIFY(!enter.isEnabled());
    // A proxy of the system, whose name nobody has entered here.
    const QNetworkProxy system(QNetworkProxy::HttpProxy, QStringLiteral("proxy.example.com"), 3128);
    bench.policy.report(network::routeThrough(QUrl(QStringLiteral("https://api.snyk.io/")), {system}),
        network::ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    auto *first = window.findChild<ProxyLoginDialog *>();
    QVERIFY(first);
    first->reject();
    QTRY_VERIFY(!window.findChild<ProxyLoginDialog *>());
    // The page, open all the while, offers it.
    QVERIFY(enter.isEnabled());
    QVERIFY2(withoutBreaks(part<QLabel>(page, "proxyLoginState").text()).contains(proxyName),
        qPrintable(part<QLabel>(page, "proxyLoginState").text()));
    // And so does the next error.
    Explanation why;
    why.title = QStringLiteral("The proxy asks for a user name and password");
    bar->showMessage(MessageKind::Error, why);
    QVERIFY(!bar->findChild<QPushButton *>(QStringLiteral("enterProxyLoginButton")));
    why.loginProxy = proxyName;
    bar->showMessage(MessageKind::Error, why);
    auto &offer = part<QPushButton>(*bar, "enterProxyLoginButton");
    QVERIFY(!offer.isHidden());
    offer.click();
    auto *again = window.findChild<ProxyLoginDialog *>();
    QVERIFY(again && again->isVisible());
    part<QLineEdit>(*again, "proxyUserEdit").setText(QStringLiteral("ada"));
    QTest::keyClicks(&part<QLineEdit>(*again, "secretEdit"), QStringLiteral("s3cret-pass"));
    part<QPushButton>(*again, "proxyLoginOkButton").click();
    QTRY_COMPARE(bench.policy.loginState(proxyName), network::LoginState::Unproven);
    // Of which the page knows at once.
    QVERIFY2(part<QLabel>(page, "proxyLoginState").text().contains(QLatin1String("are in the keychain")),
        qPrintable(part<QLabel>(page, "proxyLoginState").text()));
    QVERIFY(part<QPushButton>(page, "forgetProxyLoginButton").isEnabled());
}

void TestProxyLoginWindows::asksForTwoLoginsOneAfterTheOther()
{
    Bench bench;
    FakeHttp quiet;
    const snyk::EndingsWatch endings(quiet);
    QWidget window;
    new NetworkGuide(
        window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; });
    window.show();
    const QUrl url(QStringLiteral("https://api.snyk.io/"));
    for (const char *host : {"a.example", "b.example"}) {
        const QNetworkProxy proxy(QNetworkProxy::HttpProxy, QString::fromLatin1(host), 3128);
        bench.policy.report(
            network::routeThrough(url, {proxy}), network::ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    }
    const auto asked = [&window] {
        const QList<ProxyLoginDialog *> dialogs = window.findChildren<ProxyLoginDialog *>();
        QString said;
        for (const ProxyLoginDialog *dialog : dialogs) {
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                said += dialog->isVisible() ? withoutBreaks(label->text()) : QString();
        }
        return said;
    };
    QVERIFY2(asked().contains(QLatin1String("a.example")), qPrintable(asked()));
    QVERIFY(!asked().contains(QLatin1String("b.example")));
    window.findChild<ProxyLoginDialog *>()->reject();
    QTRY_VERIFY2(asked().contains(QLatin1String("b.example")), qPrintable(asked()));
}

void TestProxyLoginWindows::losesNoWishThatComesMeanwhile()
{
    Bench bench;
    FakeHttp quiet;
    const snyk::EndingsWatch endings(quiet);
    QWidget window;
    new NetworkGuide(
        window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; });
    window.show();
    const QString second = QStringLiteral("http://second.example.com:8080");
    QVERIFY(askForProxyLogin(window, proxyName));
    // From a message, about another proxy; twice is once, and what is asked already is not asked again.
    for (const QString &proxy : {second, second, proxyName})
        QVERIFY(askForProxyLogin(window, proxy));
    const auto asked = [&window] {
        QStringList said;
        for (const ProxyLoginDialog *dialog : window.findChildren<ProxyLoginDialog *>()) {
            if (!dialog->isVisible())
                continue;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                said.append(withoutBreaks(label->text()));
        }
        return said.join(u'\n');
    };
    QVERIFY2(asked().contains(proxyName) && !asked().contains(second), qPrintable(asked()));
    window.findChild<ProxyLoginDialog *>()->reject();
    QTRY_VERIFY2(asked().contains(second), qPrintable(asked()));
    QTRY_COMPARE(window.findChildren<ProxyLoginDialog *>().size(), 1);
    window.findChild<ProxyLoginDialog *>()->reject();
    QTRY_VERIFY(window.findChildren<ProxyLoginDialog *>().isEmpty());
}

void TestProxyLoginWindows::namesTheProxyOfEachLogin()
{
    Bench bench;
    settings::ProxyLoginItems(bench.ws.settings).keep(proxyName);
    bench.ws.settings.proxyMode.set(ProxyMode::Manual);
    bench.ws.settings.proxyHost.set(QStringLiteral("proxy.example.com"));
    bench.ws.settings.proxyPort.set(3128);
    NetworkPage page(bench.parts(), bench.ws.clock);
    const auto said = [&page] { return withoutBreaks(part<QLabel>(page, "proxyLoginState").text()); };
    const QString isKept = QStringLiteral("A user name and password for %1 are in the keychain.");
    QCOMPARE(said(), isKept.arg(proxyName));
    // Another proxy, which that login is not for.
    part<QLineEdit>(page, "proxyHostEdit").setText(QStringLiteral("other.example.com"));
    const QString other = QStringLiteral("http://other.example.com:3128");
    QCOMPARE(said(),
        QStringLiteral("No user name and password are kept for %1.\n").arg(other) + isKept.arg(proxyName));
    // It wants one, and then it is another's turn again.
    const QNetworkProxy asking(QNetworkProxy::HttpProxy, QStringLiteral("other.example.com"), 3128);
    bench.policy.report(network::routeThrough(QUrl(QStringLiteral("https://api.snyk.io/")), {asking}),
        network::ProxyWord::LoginWanted, {QStringLiteral("Basic")});
    QVERIFY2(
        said().startsWith(other + QLatin1String(" wants a user name and password.")), qPrintable(said()));
    part<QLineEdit>(page, "proxyHostEdit").setText(QStringLiteral("proxy.example.com"));
    QCOMPARE(said(), isKept.arg(proxyName));
}

void TestProxyLoginWindows::saysThatItMayBeTriedAgain()
{
    Bench bench;
    FakeHttp quiet;
    const snyk::EndingsWatch endings(quiet);
    QWidget window;
    new NetworkGuide(
        window, bench.parts(), endings, [&bench]() -> const Workspace & { return bench.ws.workspace; });
    QDialog wizard(&window);
    auto *failed = new MessageBar(&wizard);
    auto *unknown = new MessageBar(&wizard);
    auto *other = new MessageBar(&window);
    Explanation why;
    why.title = QStringLiteral("The proxy asks for a user name and password");
    why.whatHappened = QStringLiteral("What happened.");
    other->showMessage(MessageKind::Error, why);
    why.diagnosedHost = QStringLiteral("api.snyk.io");
    // Of what may have been done it is not said that it can be tried again.
    unknown->showMessage(MessageKind::Warning, why);
    why.loginProxy = proxyName;
    failed->showMessage(MessageKind::Error, why);
    const QPointer<QPushButton> again
        = failed->addAction(QStringLiteral("Try again"), QStringLiteral("again"));
    wizard.show();
    bench.policy.setProxy(
        {ProxyMode::Manual, {settings::ProxyKind::Http, QStringLiteral("other.example.com"), 3128}, {}});
    const QString words = QStringLiteral("The network settings were changed after this. You can try again.");
    QVERIFY2(failed->message().lines.contains(words), qPrintable(failed->message().lines.join(u'\n')));
    QVERIFY(withoutBreaks(part<QLabel>(*failed, "messageText").text()).contains(words));
    QVERIFY(again && !again->isHidden());
    QVERIFY(!unknown->message().lines.contains(words));
    QVERIFY(!other->message().lines.contains(words));
    // Once, however much is typed into the settings.
    bench.policy.setProxy(
        {ProxyMode::Manual, {settings::ProxyKind::Http, QStringLiteral("proxy.example.com"), 3128}, {}});
    QCOMPARE(failed->message().lines.count(words), 1);
    // With its login there is nothing wrong any more, and only one thing left to press.
    QVERIFY(failed->findChild<QPushButton *>(QStringLiteral("enterProxyLoginButton")));
    bench.policy.setLogin(proxyName, {QStringLiteral("ada"), Secret::take(QByteArray("s3cret-pass"))});
    QVERIFY2(withoutBreaks(part<QLabel>(*failed, "messageText").text())
                 .endsWith(QStringLiteral("The login for the proxy is set. Press “Try again” again.")),
        qPrintable(part<QLabel>(*failed, "messageText").text()));
    QVERIFY(part<QPushButton>(*failed, "enterProxyLoginButton").isHidden());
    QVERIFY(again && !again->isHidden());
    QCOMPARE(wizard.focusWidget(), again.data());
    // Without anything of its own to press, the message is over.
    failed->showMessage(MessageKind::Error, why);
    bench.policy.setLogin(proxyName, {QStringLiteral("ada"), Secret::take(QByteArray("s3cret-pass"))});
    QCOMPARE(withoutBreaks(part<QLabel>(*failed, "messageTitle").text()),
        QStringLiteral("Note: The login for the proxy is set"));
    QCOMPARE(
        withoutBreaks(part<QLabel>(*failed, "messageText").text()), QStringLiteral("You can try again."));
    QVERIFY(!failed->findChild<QPushButton *>(QStringLiteral("enterProxyLoginButton")));
}

void TestProxyLoginWindows::takesWhatFallsOffTheListOutOfTheKeychain()
{
    SilentHttp http;
    FakeVault keychain;
    TestWorkspace ws(http, &keychain);
    network::NetworkPolicy policy;
    const ProxyLoginParts parts{
        policy, network::ProxyLoginStore(ws.workspace.keychain, ws.workspace.keys), ws.settings};
    const settings::ProxyLoginItems items(ws.settings);
    QStringList before;
    for (int i = 0; i < 12; ++i) {
        before.append(QStringLiteral("http://proxy%1.example.com:3128").arg(i));
        settings::ProxyLoginItems(ws.settings).keep(before.constLast());
        policy.setLogin(before.constLast(), {QStringLiteral("ada"), Secret::take(QByteArray("old-pass"))});
        const auto written = parts.store.write(
            before.constLast(), {QStringLiteral("ada"), Secret::take(QByteArray("old-pass"))});
        QTRY_VERIFY(written.isFinished());
    }
    const auto isThere = [&parts](const QString &proxy) {
        const auto stored = parts.store.read(proxy);
        return QTest::qWaitFor([&stored] { return stored.isFinished(); }) && stored.result().has_value();
    };
    const auto keepOne = [&parts](const QString &proxy) {
        ProxyLoginDialog dialog(parts, proxy, nullptr);
        dialog.show();
        part<QLineEdit>(dialog, "proxyUserEdit").setText(QStringLiteral("grace"));
        QTest::keyClicks(&part<QLineEdit>(dialog, "secretEdit"), QStringLiteral("s3cret-pass"));
        part<QPushButton>(dialog, "proxyLoginOkButton").click();
        return QTest::qWaitFor([&dialog] { return dialog.result() == QDialog::Accepted; });
    };
    // The keychain does not let it go: it stays on the list, so that it is found again.
    keychain.failNext(FakeVault::Call::Remove, vault::VaultErrorKind::Locked);
    QVERIFY(keepOne(proxyName));
    QTRY_COMPARE(keychain.count(FakeVault::Call::Remove), 1);
    QTest::qWait(20);
    QVERIFY(items.kept().contains(before.at(0)));
    QVERIFY(isThere(before.at(0)));
    // With the next, both go.
    QVERIFY(keepOne(QStringLiteral("http://last.example.com:3128")));
    QTRY_COMPARE(items.kept().size(), 12);
    QVERIFY(!items.kept().contains(before.at(0)) && !items.kept().contains(before.at(1)));
    QVERIFY(!isThere(before.at(0)) && !isThere(before.at(1)));
    QCOMPARE(policy.loginState(before.at(0)), network::LoginState::None);
    QVERIFY(isThere(before.at(2)) && isThere(proxyName));
}

BTA_WINDOW_TEST(TestProxyLoginWindows)
#include "tst_proxyloginwindows.moc"
