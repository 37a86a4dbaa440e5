// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "access/rememberedtoken.h"
#include "access/sessionkeeper.h"
#include "board/tokenboard.h"
#include "models/recordmodel.h"
#include "network/networkpolicy.h"
#include "network/proxylogin.h"
#include "settings/proxyloginitems.h"
#include "snyk/pace.h"
#include "support/await.h"
#include "support/testroom.h"

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>

#include <chrono>

using namespace broker;
using namespace broker::test;

class TestComposition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchesNothingWhenMade();
    void makesTheNetworkForTheFirstRequest();
    void keepsPracticeApart();
    void staysUsableWhenTheModeChanges();
    void readsTheListOnce();
    void keepsToTheLimitsThatAreSet();
    void signsOutAfterTheTimeThatIsSet();
    void notesThatALoginWasRefused();
    void takesUpWhatTheRunBeforeHasLeft();
};

void TestComposition::touchesNothingWhenMade()
{
    const Shell shell;
    QCOMPARE(shell.networksMade, 0);
    QCOMPARE(shell.keychain->log().size(), 0);
    QVERIFY(QDir(shell.folder.path()).isEmpty());
}

/// The program ended while its keychain was asked to remember an account.
void TestComposition::takesUpWhatTheRunBeforeHasLeft()
{
    Shell before;
    before.keychain->hold();
    access::TokenMemory memory(before.real());
    const access::Session session{samples::region(), samples::apiToken(), samples::self()};
    const auto asked = memory.remember(session, {});
    Shell shell(before.dataFolder(), before.folder.filePath(QStringLiteral("config")));
    shell.keychain->put(before.keychain->log().constLast().key, samples::apiToken().secret());
    QVERIFY(shell.start());
    const auto &rows = shell.find<ui::TokenBoard>("tokenBoard")->model();
    QTRY_COMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.at(0).target.org.name, samples::self().displayName);
    QVERIFY(rows.at(0).fingerprint == samples::apiToken().fingerprint());
    QVERIFY(!asked.isFinished());
}

void TestComposition::makesTheNetworkForTheFirstRequest()
{
    const Shell shell;
    for (int i = 0; i < 2; ++i) {
        const auto answer = shell.real().http.send({}, {});
        QVERIFY(answer.isFinished());
        QCOMPARE(shell.networksMade, 1);
    }
}

void TestComposition::keepsPracticeApart()
{
    Shell shell;
    shell.add();
    QVERIFY(!shell.composition.isPractice());
    shell.composition.enterPractice();
    QVERIFY(shell.composition.isPractice());
    QVERIFY(shell.composition.loadRecords().has_value());

    const Workspace &practice = shell.composition.current();
    QVERIFY(practice.practice);
    QVERIFY(practice.keys.isPractice());
    QVERIFY(!shell.real().practice);
    QVERIFY(&practice.records != &shell.real().records);
    QVERIFY(&practice.memory != &shell.real().memory);
    QVERIFY(&practice.settings != &shell.real().settings);
    QVERIFY(&practice.http != &shell.real().http);
    QCOMPARE(practice.records.records().size(), 0);
    QCOMPARE(shell.real().records.records().size(), 1);
    const auto kind = vault::SecretKind::BrokerToken;
    const QString region = QStringLiteral("SNYK-EU-01");
    QVERIFY(!(practice.keys.key(kind, region, QStringLiteral("1"))
        == shell.real().keys.key(kind, region, QStringLiteral("1"))));
}

void TestComposition::staysUsableWhenTheModeChanges()
{
    Shell shell;
    shell.composition.enterPractice();
    const Workspace &practice = shell.composition.current();
    QVERIFY(shell.composition.loadRecords().has_value());
    QVERIFY(practice.records.put(samples::record(samples::brokerToken())).has_value());
    shell.composition.leavePractice();
    QCOMPARE(&shell.composition.current(), &shell.real());
    QCOMPARE(practice.records.records().size(), 1);
    shell.composition.enterPractice();
    QCOMPARE(&shell.composition.current(), &practice);
}

/// From the field of the settings to the key that is pressed in a window.
void TestComposition::signsOutAfterTheTimeThatIsSet()
{
    Shell shell;
    QVERIFY(shell.start());
    shell.trigger("settingsAction");
    auto *dialog = shell.find<QDialog>("settingsDialog");
    dialog->findChild<QSpinBox *>(QStringLiteral("signOutMinutes"))->setValue(10);
    dialog->accept();
    access::SessionKeeper &sessions = *shell.real().sessions;
    sessions.keep({samples::region(), samples::apiToken(), samples::self()});
    const auto passes
        = [&shell](int minutes) { shell.clock->set(shell.clock->nowUtc().addSecs(qint64(minutes) * 60)); };
    passes(9);
    QTest::keyClick(shell.window.get(), Qt::Key_Shift);
    passes(9);
    QVERIFY(sessions.latest());
    auto *signOut = shell.find<QAction>("signOutAction");
    QVERIFY(signOut->isEnabled());
    // Nobody has to come back for it: the program looks by itself.
    passes(1);
    sessions.lookEvery(std::chrono::milliseconds(10));
    QTRY_VERIFY(!signOut->isEnabled());
    QVERIFY(sessions.isEmpty());
}

void TestComposition::keepsToTheLimitsThatAreSet()
{
    Shell shell;
    const auto limits = [&shell](const SnykCredential &credential) {
        return shell.real().http.paceOf(credential).limits();
    };
    const auto signIn = [&shell](const SnykCredential &credential) {
        shell.real().sessions->keep({samples::region(), credential, samples::self()});
    };
    signIn(samples::apiToken());
    // What is set at first is what Snyk documents.
    QCOMPARE(limits(samples::apiToken()), snyk::PaceLimits());
    shell.real().sessions->signOut();
    QVERIFY(shell.start());
    shell.trigger("settingsAction");
    auto *dialog = shell.find<QDialog>("settingsDialog");
    dialog->findChild<QSpinBox *>(QStringLiteral("v1Calls"))->setValue(600);
    dialog->findChild<QSpinBox *>(QStringLiteral("restCalls"))->setValue(300);
    // Of one whose windows may still be at work, and of one who comes now.
    signIn(samples::oauthClient());
    for (const SnykCredential &credential :
        {SnykCredential(samples::apiToken()), SnykCredential(samples::oauthClient())}) {
        QCOMPARE(limits(credential).v1PerMinute, 600);
        QCOMPARE(limits(credential).restPerMinute, 300);
        // 95 % of it is used.
        QCOMPARE(snyk::timeFor(limits(credential), snyk::Api::V1, 570), std::chrono::milliseconds(60000));
        QCOMPARE(snyk::timeFor(limits(credential), snyk::Api::Rest, 285), std::chrono::milliseconds(60000));
    }
    dialog->reject();
    QCOMPARE(limits(samples::apiToken()), snyk::PaceLimits());
}

/// Of the login that was entered and of the system's own: the next start sends neither.
void TestComposition::notesThatALoginWasRefused()
{
    const QTemporaryDir folder;
    const QString config = folder.filePath(QStringLiteral("config"));
    const QUrl snykUrl(QStringLiteral("https://api.snyk.io/"));
    const QString ours = QStringLiteral("http://proxy.example:3128");
    const QNetworkProxy system(QNetworkProxy::HttpProxy, QStringLiteral("system.example"), 8080,
        QStringLiteral("ada"), QStringLiteral("old-pass"));
    const auto reset = qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); });
    const auto wayOf = [&](network::NetworkPolicy &policy, bool isSystem) {
        policy.setProxy(isSystem ? network::ProxySetting()
                                 : network::ProxySetting{network::ProxyMode::Manual,
                                     {network::ProxyKind::Http, QStringLiteral("proxy.example"), 3128}, {}});
        QNetworkProxy::setApplicationProxy(isSystem ? system : QNetworkProxy(QNetworkProxy::NoProxy));
        std::optional<network::NetworkRoute> way;
        policy.whenWayIsKnown(snykUrl, network::Purpose::Snyk, *this,
            [&way](const network::NetworkRoute &route) { way = route; });
        (void)QTest::qWaitFor([&way] { return way.has_value(); });
        return way.value_or(network::NetworkRoute());
    };
    {
        Shell shell(folder.filePath(QStringLiteral("data")), config);
        QVERIFY(await(
            shell.composition.proxyLogin().write(ours, {QStringLiteral("ada"), samples::secret("wrong")}))
                    ->has_value());
        settings::ProxyLoginItems(shell.real().settings).keep(ours);
        network::NetworkPolicy &policy = shell.composition.network();
        policy.keepLogins(shell.composition.proxyLogin(), {{ours}});
        for (const bool isSystem : {false, true}) {
            const network::NetworkRoute way = wayOf(policy, isSystem);
            QVERIFY(way.hasLogin);
            policy.report(way, network::ProxyWord::LoginWanted, {QStringLiteral("Basic")});
        }
    }
    // What was noted is on the disk, and is no secret.
    QByteArray noted;
    QDirIterator files(config, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        noted += file.readAll();
    }
    QVERIFY2(
        noted.contains("proxy.example:3128") && noted.contains("system.example:8080"), noted.constData());
    QVERIFY(!noted.contains("old-pass") && !noted.contains("wrong"));
    const Shell next(folder.filePath(QStringLiteral("data")), config);
    QCOMPARE(next.composition.network().loginState(ours), network::LoginState::Refused);
    for (const bool isSystem : {false, true})
        QVERIFY(!wayOf(next.composition.network(), isSystem).hasLogin);
}

void TestComposition::readsTheListOnce()
{
    Shell shell;
    const records::TokenRecord record = shell.add();
    // Reading again would lose what a page is about to show, were the file gone meanwhile.
    QVERIFY(QDir(shell.dataFolder()).removeRecursively());
    QVERIFY(shell.composition.loadRecords().has_value());
    QVERIFY(shell.real().records.find(record.id).has_value());
}

BTA_WINDOW_TEST(TestComposition)
#include "tst_composition.moc"
