// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "access/sessionkeeper.h"
#include "snyk/pace.h"
#include "support/testroom.h"

#include <QDir>
#include <QSpinBox>
#include <QTest>

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
};

void TestComposition::touchesNothingWhenMade()
{
    const Shell shell;
    QCOMPARE(shell.networksMade, 0);
    QCOMPARE(shell.keychain->log().size(), 0);
    QVERIFY(QDir(shell.folder.path()).isEmpty());
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
