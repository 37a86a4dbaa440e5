// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "presenters/clientagetext.h"
#include "presenters/clientpreflighttext.h"
#include "support/testroom.h"

#include <QSet>
#include <QTest>

using namespace broker;
using namespace broker::ui;
using namespace broker::clientcheck;

// What a client found out about itself, in words: each check has its own, and says what it needs.
class TestClientPreflightText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryVerdict();
    void explainsEveryCheck();
    void tellsMissingFromWrong();
    void keepsTheClientsWords();
    void copiesDetailsWithoutSecrets();
    void saysWhatAnOldClientLacks();
    void saysNothingOfAClientOfToday();
};

void TestClientPreflightText::explainsEveryVerdict()
{
    QSet<QString> titles;
    for (int i = 0; i <= static_cast<int>(PreflightVerdict::Passed); ++i) {
        PreflightReport report;
        report.verdict = static_cast<PreflightVerdict>(i);
        const Explanation text = explain(report);
        QVERIFY(!text.title.isEmpty() && !text.title.endsWith(u'.'));
        QVERIFY(text.nextStep.endsWith(u'.'));
        titles.insert(text.title);
        // The health check says whether something is wrong.
        QVERIFY(toneOf(report.verdict) != Tone::Danger);
        QCOMPARE(toneOf(report.verdict) == Tone::Success, report.verdict == PreflightVerdict::Passed);
    }
    QCOMPARE(titles.size(), static_cast<int>(PreflightVerdict::Passed) + 1);
}

void TestClientPreflightText::explainsEveryCheck()
{
    QSet<QString> names;
    QSet<QString> advice;
    for (int i = 0; i < static_cast<int>(PreflightId::Other); ++i) {
        const auto id = static_cast<PreflightId>(i);
        names.insert(preflightCheckName({id, PreflightStatus::Error, QStringLiteral("its name"), {}}));
        const CheckText failed = textFor({id, PreflightStatus::Error, {}, {}});
        QCOMPARE(failed.tone, Tone::Danger);
        QVERIFY2(failed.advice.endsWith(u'.') && !failed.advice.contains(u'%'), qPrintable(failed.advice));
        advice.insert(failed.advice);
        const CheckText passed = textFor({id, PreflightStatus::Passing, {}, QStringLiteral("ok")});
        QCOMPARE(passed.tone, Tone::Success);
        QVERIFY(passed.advice.isEmpty());
    }
    QCOMPARE(names.size(), static_cast<int>(PreflightId::Other));
    QCOMPARE(advice.size(), names.size());
    QVERIFY(!names.contains(QString()));
    QSet<QString> verdicts;
    for (int i = 0; i <= static_cast<int>(PreflightStatus::Unclear); ++i)
        verdicts.insert(
            textFor({PreflightId::BrokerServer, static_cast<PreflightStatus>(i), {}, {}}).verdict);
    QCOMPARE(verdicts.size(), static_cast<int>(PreflightStatus::Unclear) + 1);
}

void TestClientPreflightText::tellsMissingFromWrong()
{
    for (const PreflightId id : {PreflightId::BrokerServer, PreflightId::RestApi}) {
        const CheckText missing = textFor({id, PreflightStatus::Missing, {}, {}});
        QVERIFY(missing.advice.contains(QStringLiteral("no answer")));
        QCOMPARE(missing.tone, Tone::Warning);
        QVERIFY(textFor({id, PreflightStatus::Error, {}, {}}).advice.contains(QStringLiteral("_URL")));
        QVERIFY(textFor({id, PreflightStatus::Warning, {}, {}}).advice.contains(QStringLiteral("too many")));
    }
    // The client that npm installs does not know its version.
    QVERIFY(textFor(
        {PreflightId::ClientVersion, PreflightStatus::Warning, {},
            {}}).advice.contains(QStringLiteral("Nothing to do")));
}

void TestClientPreflightText::keepsTheClientsWords()
{
    const PreflightCheck other{PreflightId::Other, PreflightStatus::Unclear, QStringLiteral("Disk"),
        QStringLiteral("full %1 of %2")};
    QCOMPARE(preflightCheckName(other), QStringLiteral("Another check: Disk"));
    QCOMPARE(textFor(other).advice, QStringLiteral("The client says: “full %1 of %2”"));
    const PreflightCheck known{PreflightId::RestApi, PreflightStatus::Error, QStringLiteral("REST"),
        QStringLiteral("HTTP GET https://api.snyk.io/rest/openapi: 403 Forbidden")};
    QVERIFY(textFor(known).advice.endsWith(QStringLiteral("403 Forbidden”")));
    QVERIFY(!preflightCheckName(known).contains(QStringLiteral("REST")));
}

void TestClientPreflightText::copiesDetailsWithoutSecrets()
{
    PreflightReport report;
    report.verdict = PreflightVerdict::Failed;
    report.httpStatus = 200;
    report.checks = {{PreflightId::Other, PreflightStatus::Error, QStringLiteral("Disk"),
        QStringLiteral("of 11111111-2222-4333-8444-555555555555")}};
    const QString details = explain(report).details;
    QVERIFY(details.contains(QStringLiteral("Status: 200")) && details.contains(QStringLiteral("Disk: ")));
    QVERIFY(!details.contains(QStringLiteral("4333")));
}

void TestClientPreflightText::saysWhatAnOldClientLacks()
{
    const ClientAge age{QStringLiteral("4.180.0"),
        {Shortcoming::TokenInLog, Shortcoming::RulesOff, Shortcoming::OneConnection}};
    const Explanation text = explain(age);
    QVERIFY(text.title.contains(QStringLiteral("4.180.0")));
    for (const char *const word : {"log", "Snyk Code", "one connection"})
        QVERIFY2(text.whatHappened.contains(QLatin1String(word)), word);
    QVERIFY(text.nextStep.contains(QStringLiteral("current image")));
    const Explanation less = explain(ClientAge{QStringLiteral("4.206.0"), {Shortcoming::TokenInLog}});
    QVERIFY(!less.whatHappened.contains(QStringLiteral("one connection")));
    QVERIFY(ageText(age).startsWith(text.title) && ageText(age).endsWith(text.nextStep));
}

void TestClientPreflightText::saysNothingOfAClientOfToday()
{
    QVERIFY(ageText(ClientAge{QStringLiteral("5.22.14"), {}}).isEmpty());
    QVERIFY(ageText(ClientAge{}).isEmpty());
}

BTA_TEST(TestClientPreflightText)
#include "tst_clientpreflighttext.moc"
