// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "shell.h"

#include "support/testroom.h"

#include <QDir>
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
