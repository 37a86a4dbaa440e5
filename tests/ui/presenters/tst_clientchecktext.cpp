// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientchecktext.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::ui;
using namespace broker::clientcheck;

// What a check found, in words: each verdict has its own, with a next step.
class TestClientCheckText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryVerdict();
    void explainsEverySystemVerdict();
    void namesTheRightServer();
    void listsTunnels();
    void listsCredentials();
    void remembersOnlyProof();
};

void TestClientCheckText::explainsEveryVerdict()
{
    QSet<QString> titles;
    QSet<QString> steps;
    for (int i = 0; i <= static_cast<int>(Verdict::Connected); ++i) {
        HealthReport report;
        report.verdict = static_cast<Verdict>(i);
        report.expectedHost = QStringLiteral("broker.eu.snyk.io");
        const Explanation text = explain(report, QStringLiteral("http://broker-host:8000"));
        QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.'));
        QVERIFY2(text.whatHappened.endsWith(u'.') && !text.whatHappened.contains(u'%'),
            qPrintable(text.whatHappened));
        QVERIFY(text.nextStep.endsWith(u'.'));
        QCOMPARE(text.likelyCause.isEmpty(), report.verdict == Verdict::Connected);
        titles.insert(text.title);
        steps.insert(text.nextStep);
    }
    QCOMPARE(titles.size(), static_cast<int>(Verdict::Connected) + 1);
    QCOMPARE(steps.size(), titles.size());
}

void TestClientCheckText::explainsEverySystemVerdict()
{
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(SystemVerdict::Failed); ++i) {
        SystemReport report;
        report.verdict = static_cast<SystemVerdict>(i);
        const Explanation text = explain(report);
        QVERIFY(text.nextStep.endsWith(u'.'));
        titles.insert(text.title);
    }
    QCOMPARE(titles.size(), static_cast<int>(SystemVerdict::Failed) + 1);
    QVERIFY(!titles.contains(QString()));
}

void TestClientCheckText::namesTheRightServer()
{
    HealthReport report;
    report.verdict = Verdict::WrongRegion;
    report.expectedHost = QStringLiteral("broker.eu.snyk.io");
    QVERIFY(explain(report, {}).whatHappened.contains(QStringLiteral("broker.eu.snyk.io")));
}

void TestClientCheckText::listsTunnels()
{
    HealthReport report;
    report.tunnels = {{true, true, QStringLiteral("broker.snyk.io"), QStringLiteral("5.22.14"), {}},
        {false, true, {}, {}, {}}};
    QCOMPARE(tunnelTexts(report),
        QStringList({QStringLiteral("broker.snyk.io: open, client version 5.22.14"),
            QStringLiteral("unknown server: down")}));
}

void TestClientCheckText::listsCredentials()
{
    SystemReport report;
    report.checks
        = {{true, 200, QStringLiteral("ghp***890"), QStringLiteral("https://git.example.com/user"), {}},
            {false, 401, {}, QStringLiteral("https://git.example.com/user"), {}},
            {false, 0, {}, {}, QStringLiteral("ECONNREFUSED")}, {false, 0, {}, {}, {}}};
    const QStringList lines = credentialTexts(report);
    QCOMPARE(lines[0], QStringLiteral("https://git.example.com/user: accepted (ghp***890)"));
    QCOMPARE(lines[1], QStringLiteral("https://git.example.com/user: refused with status 401"));
    QCOMPARE(lines[2], QStringLiteral("address not told: no answer from the service (ECONNREFUSED)"));
    QCOMPARE(lines[3], QStringLiteral("address not told: no answer from the service"));
}

void TestClientCheckText::remembersOnlyProof()
{
    for (int i = 0; i <= static_cast<int>(Verdict::Connected); ++i) {
        HealthReport report;
        report.verdict = static_cast<Verdict>(i);
        QCOMPARE(checkOutcomeOf(report),
            report.verdict == Verdict::Connected ? records::CheckOutcome::Accepted
                                                 : records::CheckOutcome::Inconclusive);
    }
}

BTA_TEST(TestClientCheckText)
#include "tst_clientchecktext.moc"
