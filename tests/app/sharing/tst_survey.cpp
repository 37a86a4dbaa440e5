// SPDX-FileCopyrightText: 2026 The Broker Token Assistant authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/survey.h"

#include "sharingbench.h"
#include "support/testroom.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace broker;
using namespace broker::sharing;
using namespace broker::test;

namespace {

/// Organizations of which nothing can be said, for whatever reason.
qsizetype unreadIn(const Survey &survey)
{
    return std::count_if(survey.holdings().cbegin(), survey.holdings().cend(),
        [](const Holdings &holdings) { return holdings.error.has_value(); });
}

} // namespace

class TestSurvey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksEverywhereOnce()
    {
        SharingBench bench;
        const QList<snyk::Organization> all = bench.organizations();
        QCOMPARE(all.size(), 212);
        bench.server.clearLog();
        const QHash<OrgId, Holdings> found = bench.holdings(all, std::nullopt);
        QCOMPARE(found.size(), 212);
        QCOMPARE(bench.server.count({snyk::Method::Get, QStringLiteral("/v1/org/")}), 212);
        int withIntegrations = 0;
        for (const Holdings &holdings : found) {
            QVERIFY(!holdings.error);
            withIntegrations += holdings.entries.isEmpty() ? 0 : 1;
            QCOMPARE(holdings.flags.has_value(), !holdings.entries.isEmpty());
        }
        QCOMPARE(bench.server.count({snyk::Method::Get, QStringLiteral("/rest/orgs/")}), withIntegrations);
    }

    void asksAboutBrokerWhereTheTypeIs()
    {
        SharingBench bench;
        const QList<snyk::Organization> all = bench.organizations();
        bench.server.clearLog();
        const QHash<OrgId, Holdings> found = bench.holdings(all, QStringLiteral("jira"));
        int withJira = 0;
        for (const Holdings &holdings : found) {
            for (const snyk::IntegrationEntry &entry : holdings.entries)
                withJira += entry.type == QLatin1String("jira") ? 1 : 0;
        }
        QVERIFY(withJira > 0);
        QCOMPARE(bench.server.count({snyk::Method::Get, QStringLiteral("/rest/orgs/")}), withJira);
    }

    void goesOnWhereItWasStopped()
    {
        SharingBench bench;
        const QList<snyk::Organization> all = bench.organizations();
        bench.server.clearLog();
        Survey survey;
        connect(&survey, &Survey::progressed, &survey, &Survey::stop, Qt::SingleShotConnection);
        survey.start(bench.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Stopped);
        const qsizetype before = survey.holdings().size();
        survey.start(bench.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Complete);
        QCOMPARE(survey.holdings().size(), 212);
        QCOMPARE(survey.done(), 212);
        // Nobody who was looked at is asked again; those that were under way are.
        QVERIFY(bench.server.count({snyk::Method::Get, QStringLiteral("/v1/org/")}) <= 212 + 24);
        QVERIFY(before <= 212);
    }

    void aRefusalIsOfOneOrganization()
    {
        SharingBench bench(nullptr, 20);
        const QList<snyk::Organization> all = bench.organizations();
        bench.server.misbehave(
            {snyk::Method::Get, QStringLiteral("/v1/org/")}, standin::Misbehaviour::withStatus(403), 3);
        Survey survey;
        survey.start(bench.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Complete);
        QCOMPARE(unreadIn(survey), 3);
        // Those are tried again, and they alone.
        bench.server.clearLog();
        survey.start(bench.client, all);
        QCOMPARE(survey.done(), survey.total() - 3);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        for (const Holdings &holdings : survey.holdings())
            QVERIFY(!holdings.error);
        QCOMPARE(bench.server.count({snyk::Method::Get, QStringLiteral("/v1/org/")}), 3);
    }

    void endsWithTheSignIn()
    {
        SharingBench bench(nullptr, 20);
        const QList<snyk::Organization> all = bench.organizations();
        bench.server.misbehave(
            {snyk::Method::Get, QStringLiteral("/v1/org/")}, standin::Misbehaviour::withStatus(401), 100);
        Survey survey;
        survey.start(bench.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Failed);
        QCOMPARE(survey.error()->kind, snyk::ApiErrorKind::Unauthorized);
        QVERIFY(survey.holdings().isEmpty());
    }

    void endsWhenNobodyAnswers()
    {
        SharingBench bench;
        const QList<snyk::Organization> all = bench.organizations();
        bench.server.close();
        Survey survey;
        survey.start(bench.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Failed);
        QCOMPARE(survey.error()->kind, snyk::ApiErrorKind::ConnectionRefused);
        // Not each of 212 was tried in vain.
        QVERIFY(survey.holdings().size() < 60);
    }

    /// However many of them: an answer is an answer.
    void manyRefusalsAreNoSilence()
    {
        SharingBench bench;
        const QList<snyk::Organization> all = bench.organizations();
        bench.server.misbehave(
            {snyk::Method::Get, QStringLiteral("/v1/org/")}, standin::Misbehaviour::withStatus(403), 150);
        Survey survey;
        survey.start(bench.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Complete);
        QCOMPARE(unreadIn(survey), 150);
        // Nothing is under way that could be stopped.
        survey.stop();
        QCOMPARE(survey.progress(), Survey::Progress::Complete);
    }

    /// One in three is cut off, sixty in all: never so many of them in a row that the network is gone.
    void someSilenceIsNotTheNetworks()
    {
        SharingBench bench;
        const QList<snyk::Organization> all = bench.organizations();
        const auto cut = standin::Misbehaviour::byName(QStringLiteral("close-before-answer")).value();
        for (int i = 0; i < 180; i += 3)
            bench.server.misbehave(
                {snyk::Method::Get, QLatin1String("/v1/org/") + all.at(i).id.toString()}, cut, 100);
        Survey survey;
        survey.start(bench.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Complete);
        QCOMPARE(unreadIn(survey), 60);
    }

    void beginsAnewWhenTheNetworkIsBack()
    {
        SharingBench gone;
        const QList<snyk::Organization> all = gone.organizations();
        gone.server.close();
        SharingBench back;
        back.server.misbehave({snyk::Method::Get, QLatin1String("/v1/org/") + all.first().id.toString()},
            standin::Misbehaviour::byName(QStringLiteral("close-before-answer")).value(), 100);
        Survey survey;
        survey.start(gone.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Failed);
        QVERIFY(survey.error());
        // The silence of before is forgiven, and not spoken of any more: one more is not too many.
        survey.start(back.client, {all.first()});
        QVERIFY(!survey.error());
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Complete);
        QVERIFY(survey.holdings().value(all.first().id).error.has_value());
    }

    void endsWhenSnykWantsToBeLeftAlone()
    {
        SharingBench bench(nullptr, 20);
        QList<snyk::Organization> all;
        for (int i = 0; i < 20000; ++i)
            all.append({OrgId::create(), QStringLiteral("Team %1").arg(i), QStringLiteral("team"),
                GroupId::create(), false});
        // For longer than anybody waits: nothing more is sent, and nobody is told to be unreadable.
        bench.server.misbehave({snyk::Method::Get, QStringLiteral("/v1/org/")},
            standin::Misbehaviour::withStatus(429, std::chrono::hours(1)), 1);
        Survey survey;
        survey.start(bench.client, all);
        QVERIFY(turnUntil([&] { return !survey.isRunning(); }, SharingBench::patience));
        QCOMPARE(survey.progress(), Survey::Progress::Failed);
        QCOMPARE(survey.error()->kind, snyk::ApiErrorKind::RateLimited);
        QVERIFY(survey.holdings().size() < 60);
    }
};

BTA_TEST(TestSurvey)
#include "tst_survey.moc"
